namespace DrmErrorCodes.Page.Tests;

/// <summary>A theory that drives Debian's Chromium, and is skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = new ChromiumFactAttribute().Skip;
}
