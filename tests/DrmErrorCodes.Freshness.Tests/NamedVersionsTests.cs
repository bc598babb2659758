namespace DrmErrorCodes.Freshness.Tests;

/// <summary>The packages themselves, in the versions that the catalog names.</summary>
public sealed class NamedVersionsTests
{
    [DownloadTheory]
    [InlineData("shaka-player")]
    [InlineData("@types/chromecast-caf-receiver")]
    [InlineData("hls.js")]
    [InlineData("dashjs")]
    [InlineData("video.js")]
    [InlineData("Microsoft.Windows.SDK.CPP")]
    public void A_package_has_the_rows_of_the_catalog(string package)
    {
        PublishedSource[] sources = [.. PublishedSource.All.Where(source => source.Package == package)];
        var report = new StringWriter { NewLine = "\n" };

        int result = new FreshnessCommand(report, report, sources, PackageFolder.Fetch).Run("--as-named");

        result.Should().Be(FreshnessCommand.Equal, report.ToString());
    }
}
