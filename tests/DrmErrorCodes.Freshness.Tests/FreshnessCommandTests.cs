namespace DrmErrorCodes.Freshness.Tests;

public sealed class FreshnessCommandTests
{
    private const string VideoJs = """
        MediaError.MEDIA_ERR_CUSTOM = 0;
        MediaError.MEDIA_ERR_ABORTED = 1;
        MediaError.MEDIA_ERR_NETWORK = 2;
        MediaError.MEDIA_ERR_DECODE = 3;
        MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED = 4;
        MediaError.MEDIA_ERR_ENCRYPTED = 5;
        """;

    private static readonly PublishedSource HtmlMedia = PublishedSource.All.Single(source => source.Domain == ErrorDomain.HtmlMedia);
    private static readonly PublishedSource HlsJs = PublishedSource.All.Single(source => source.Domain == ErrorDomain.HlsJs);

    [Fact]
    public void Nothing_is_reported_where_nothing_differs()
    {
        Run([HtmlMedia], _ => Package(VideoJs)).Should()
            .Be((0, $"HtmlMedia: 6 rows in video.js 9.0.0; the catalog names {HtmlMedia.Named.Version}; differences: 0\n", ""));
    }

    [Fact]
    public void Each_kind_of_difference_is_reported()
    {
        const string Older = """
            MediaError.MEDIA_ERR_OWN = 0;
            MediaError.MEDIA_ERR_ABORTED = 1;
            MediaError.MEDIA_ERR_NETWORK = 2;
            MediaError.MEDIA_ERR_DECODE = 13;
            MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED = 4;
            MediaError.MEDIA_ERR_STALLED = 6;
            """;

        (int result, string output, _) = Run([HtmlMedia], _ => Package(Older));

        result.Should().Be(1);
        output.Should().EndWith("""
            ; differences: 4
              0 was MEDIA_ERR_CUSTOM and is MEDIA_ERR_OWN
              MEDIA_ERR_DECODE was 3 and is 13
              the catalog lacks 6 MEDIA_ERR_STALLED
              the source has no 5 MEDIA_ERR_ENCRYPTED

            """);
    }

    [Fact]
    public void The_newest_packages_are_asked_for_each_once()
    {
        List<PackageName> asked = [];

        Run(PublishedSource.All, Ask(asked));

        asked.Should().Equal(PublishedSource.All.Select(source => source.Newest).Distinct());
        asked.Should().OnlyContain(name => name.Version == null);
    }

    [Fact]
    public void The_named_versions_are_asked_for_where_that_is_wanted()
    {
        List<PackageName> asked = [];

        Run(PublishedSource.All, Ask(asked), "--as-named");

        asked.Should().Equal(PublishedSource.All.Select(source => source.Named).Distinct());
        asked.Should().OnlyContain(name => IsVersion(name.Version));
    }

    [Fact]
    public void A_package_that_cannot_be_fetched_does_not_hide_the_others()
    {
        (int result, string output, string errors) =
            Run([HlsJs, HtmlMedia], name => name == HlsJs.Newest ? throw new IOException("npm ended with 1") : Package(VideoJs));

        (result, errors).Should().Be((2, "hls.js could not be read: npm ended with 1\n"));
        output.Should().StartWith("HtmlMedia: 6 rows");
    }

    [Fact]
    public void A_file_without_rows_is_not_read() =>
        Run([HtmlMedia], _ => Package("MediaError.CODES = new Map();")).Should().Be((2, "", "video.js could not be read: no rows in dist/video.es.js\n"));

    [Fact]
    public void A_package_without_the_file_is_not_read() =>
        Run([HlsJs], _ => Package(VideoJs)).Should().Be((2, "", "hls.js could not be read: it has 0 files src/errors.ts\n"));

    [Fact]
    public void A_package_is_deleted_when_it_was_read()
    {
        string? folder = null;

        Run([HtmlMedia], _ => new(folder = FolderOf(VideoJs), "9.0.0"));

        Directory.Exists(folder).Should().BeFalse();
    }

    [Fact]
    public void An_unknown_option_is_refused() =>
        Run(PublishedSource.All, _ => throw new InvalidOperationException(), "--newest").Should().Be((2, "", "usage: .ci/freshness [--as-named]\n"));

    private static (int Result, string Output, string Errors) Run(
        IReadOnlyList<PublishedSource> sources, Func<PackageName, PackageFolder> fetch, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        int result = new FreshnessCommand(output, errors, sources, fetch).Run(arguments);
        return (result, output.ToString(), errors.ToString());
    }

    private static bool IsVersion(string? text) => Version.TryParse(text, out _);

    private static Func<PackageName, PackageFolder> Ask(List<PackageName> asked) => name =>
    {
        asked.Add(name);
        throw new IOException("there is none");
    };

    private static PackageFolder Package(string script) => new(FolderOf(script), "9.0.0");

    private static string FolderOf(string script)
    {
        string folder = Directory.CreateTempSubdirectory("freshness-test-").FullName;
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "package", "dist")).FullName, "video.es.js"), script);
        return folder;
    }
}
