using System.Text.Json;

namespace DrmErrorCodes.Tool.Tests;

public sealed class ListAndSearchTests
{
    [Fact]
    public void Without_options_the_whole_catalog_is_listed() =>
        Names(CommandRun.Of("list", "--json")).Should().Equal(ErrorCatalog.All.Select(entry => entry.Name));

    [Fact]
    public void A_row_is_a_line() =>
        CommandRun.Of("list", "--domain", "dcp", "--severity", "success").Output.Should().Be("Dcp  1  Normal  Normal\n");

    [Fact]
    public void Options_narrow_the_list_together()
    {
        string[] expected =
        [
            .. ErrorCatalog.All
                .Where(entry => entry is { Category: ErrorCategory.Storage, Retry: RetryAdvice.Later, Actor: ErrorActor.ContentOperations, Severity: ErrorSeverity.Error, Domain: ErrorDomain.VodDealerFtp })
                .Select(entry => entry.Name),
        ];

        Names(CommandRun.Of("list", "-c", "storage", "-r", "later", "-a", "content-operations", "-s", "error", "-d", "ftp", "--json"))
            .Should().Equal(expected).And.Contain("FileBusy");
    }

    [Theory]
    [InlineData("with-new-token")]
    [InlineData("WithNewToken")]
    [InlineData("With new token")]
    public void A_value_is_read_in_any_spelling(string retry) =>
        Names(CommandRun.Of("list", "--retry", retry, "--json")).Should().Contain("TokenExpired").And.NotContain("SiteIdNotFound");

    [Theory]
    [InlineData("'tokn' is no category. Did you mean 'token'? Try 'drm-error list --help'.", "--category", "tokn")]
    [InlineData("'pallicon' is no domain. Did you mean 'pallycon'? Try 'drm-error list --help'.", "--domain", "pallicon")]
    [InlineData("'1' is no severity. There are error, warning, information, success", "--severity", "1")]
    [InlineData("'vod' may be VodDealerPackage or VodDealerFtp", "--domain", "vod")]
    public void A_wrong_value_is_wrong_usage_and_the_right_ones_are_named(string message, string option, string value)
    {
        CommandRun run = CommandRun.Of("list", option, value);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().StartWith("drm-error: " + message);
    }

    [Fact]
    public void Where_nothing_is_left_the_exit_code_is_1()
    {
        CommandRun run = CommandRun.Of("list", "--domain", "dcp", "--category", "token");

        (run.ExitCode, run.Output, run.Errors).Should().Be((1, "", "drm-error: no code found\n"));
    }

    [Theory]
    [InlineData("TokenExpired", "EXPIRED")]
    [InlineData("InvalidKeybox", "keybox", "widevineclient")]
    [InlineData("CantOpenDataConnection", "no route")]
    [InlineData("Pulling", "importstarted")]
    [InlineData("DeviceCertificateRevoked", "7115")]
    [InlineData("TokenExpired", "0x1B63")]
    [InlineData("TokenExpired", "doverunner", "7011")]
    [InlineData("CustomErrorRemoveLicense", "widevine", "600")]
    [InlineData("FileUnavailable", "Permission", "denied")]
    [InlineData("InvalidWidevineChallenge", "The License challenge is invalid.")]
    public void Any_text_of_a_row_is_searched_for_all_words(string name, params string[] words) =>
        Names(CommandRun.Of(["search", .. words, "--json"])).Should().Contain(name).And.NotContain("VirtualMachineDetected");

    [Fact]
    public void A_row_whose_code_is_searched_goes_first() => Names(CommandRun.Of("search", "7011", "--json")).First().Should().Be("TokenExpired");

    [Fact]
    public void All_words_must_stand_in_the_row() =>
        Names(CommandRun.Of("search", "token", "nonexistentword", "--json")).Should().BeEmpty();

    [Fact]
    public void A_search_can_be_narrowed() =>
        Names(CommandRun.Of("search", "token", "-d", "getemms", "--json")).Should().Contain("TokenMissing").And.NotContain("TokenExpired");

    private static IEnumerable<string> Names(CommandRun run)
    {
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("name").GetString()!)];
    }
}
