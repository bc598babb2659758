namespace DrmErrorCodes.Freshness.Tests;

/// <summary>A test that fetches packages with npm.</summary>
public sealed class NpmTheoryAttribute : TheoryAttribute
{
    public NpmTheoryAttribute()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "npm"))))
            Skip = "needs npm (on Debian: apt-get install npm)";
    }
}
