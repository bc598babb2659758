namespace DrmErrorCodes.Page.Tests;

/// <summary>A test that drives Debian's Chromium, and is skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public const string Chromium = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Chromium))
            Skip = $"needs chromium: there is no {Chromium}";
    }
}
