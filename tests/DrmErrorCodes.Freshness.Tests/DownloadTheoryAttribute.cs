namespace DrmErrorCodes.Freshness.Tests;

/// <summary>A test that fetches the packages themselves, some 200 MB, for which the environment asks.</summary>
public sealed class DownloadTheoryAttribute : TheoryAttribute
{
    public DownloadTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("DRM_ERROR_CODES_DOWNLOADS") != "1")
            Skip = "fetches 200 MB of packages: it needs npm, and DRM_ERROR_CODES_DOWNLOADS=1";
    }
}
