using System.Text;

namespace DrmErrorCodes.Tool.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_response_body_shows_the_error_and_what_the_server_says()
    {
        CommandRun run = Read("""{"errorCode":7107,"message":"The License challenge is invalid."}""");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(
            """
            An error of a PallyCon license server

            PallyConLicense 7107 InvalidWidevineChallenge
              Message          Invalid Widevine license challenge data.
              Server texts     The License challenge is invalid.
              The server says  The License challenge is invalid.
              Meaning          
            """);
    }

    [Fact]
    public void An_8002_shows_the_callback_page_s_own_error() =>
        Read("""{"errorCode":8002,"message":"{\"ERROR\":\"A-17\",\"MESSAGE\":\"not subscribed\"}"}""").Output.Should()
            .Contain("Its own code     A-17").And.Contain("Its own message  not subscribed");

    [Fact]
    public void A_GetEMMs_answer_shows_its_status_and_ids()
    {
        CommandRun run = Read(new GetEmmsResponse(GetEmmsLicenseStatus.AssetBlocked, 7, 9, new byte[5]).ToArray());

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(
            """
            The bytes of a GetEMMs answer

            GetEmmsLicense 8 AssetBlocked
              Message       Asset is currently blocked (see access criteria settings)
              Asset id      7
              Key id        9
              Bytes of EMM  5
              Meaning       
            """);
    }

    [Fact]
    public void A_cut_GetEMMs_answer_still_shows_its_status() =>
        Read([0, 0, 0, 10, 0, 0]).Output.Should().Contain("GetEmmsLicense 10 AssetOutsideRegion").And.Contain("Cut off     after 6 of at least 12 bytes");

    [Fact]
    public void An_FTP_reply_shows_the_file() =>
        Read("550 movie.ts: Disk quota exceeded\r\n").Output.Should().Contain("VodDealerFtp 550 FileUnavailable").And.Contain("File             movie.ts");

    [Fact]
    public void A_report_shows_the_root_cause_first_then_the_chain_then_each_code_with_its_place()
    {
        CommandRun run = Read(
            """
            started
            Shaka Error DRM.LICENSE_REQUEST_FAILED
            port 7011
            \u001b[31mPOST https://license.example.com/widevine 403 (Forbidden)\u001b[0m
            """);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Text\n\nRoot cause, line 4, column 53:\nHttpStatus 403 Forbidden\n  Message ").And.EndWith(
            """

            How it came to what the application saw:
              ShakaPlayer 6007 LicenseRequestFailed
              caused by HttpStatus 403 Forbidden

            All codes:
              line 2, column 17: ShakaPlayer 6007 LicenseRequestFailed: The license request failed before an answer came, or was answered with an error.
              line 4, column 53: HttpStatus 403 Forbidden: Server understood the request and refuses it.

            """);
    }

    [Fact]
    public void Of_a_single_error_its_place_and_its_block_are_all() =>
        Read("started\n\nPallyCon error 7011\n").Output.Should().StartWith("Text\n\nRoot cause, line 3, column 16:\nPallyConLicense 7011 TokenExpired\n")
            .And.NotContain("How it came").And.NotContain("All codes");

    [Fact]
    public void An_unknown_code_may_be_a_part_of_the_chain() =>
        Read("PallyCon error 9998 caused by PallyCon error 9997").Output.Should().Contain(
            "  PallyConLicense 9998 (unknown code)\n  caused by PallyConLicense 9997 (unknown code)\n");

    [Fact]
    public void A_text_without_an_error_shows_each_code_with_its_place() =>
        Read("keyStatus: usable\nkeyStatus: released\n").Output.Should()
            .StartWith("Text\n\nLine 1, column 12:\nEmeKeyStatus usable Usable\n").And.Contain("\nLine 2, column 12:\nEmeKeyStatus released Released\n");

    [Theory]
    [InlineData("<!DOCTYPE html><html><title>Sign in</title></html>")]
    [InlineData("\n <HTML><title>Sign in</title></HTML>")]
    public void A_page_for_a_browser_is_named_for_what_it_is(string page) =>
        Read(page).Errors.Should().Be("drm-error: An HTML page, which a proxy, a login or a web server answered with: no code found\n");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_body_that_a_shell_saved_as_UTF16_is_read(bool bigEndian)
    {
        var utf16 = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        Read([.. utf16.Preamble, .. utf16.GetBytes("""{"errorCode":7011,"message":"Token is expired."}""")]).Output
            .Should().StartWith("An error of a PallyCon license server\n\nPallyConLicense 7011 TokenExpired\n");
    }

    [Fact]
    public void With_the_domain_a_log_shows_more()
    {
        Read("code: 450\n").ExitCode.Should().Be(1);
        Read("code: 450\n", "--domain", "ftp").Output.Should().Contain("VodDealerFtp 450 FileBusy");
    }

    [Fact]
    public void Standard_input_is_read_as_a_file_is() =>
        CommandRun.WithInput("""{"errorCode":7011}"""u8.ToArray(), "read", "-").Output.Should().Contain("TokenExpired");

    [Theory]
    [InlineData("nothing of note\n", "Text")]
    [InlineData("\b\u0002\u0012 a license", "Bytes that are no text, as a license is")]
    [InlineData("", "Text")]
    public void Where_no_code_is_found_the_exit_code_is_1(string content, string what)
    {
        CommandRun run = Read(content);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Be($"drm-error: {what}: no code found\n");
    }

    [Fact]
    public void An_unknown_code_is_shown_and_the_exit_code_is_1()
    {
        CommandRun run = Read("""{"errorCode":7014,"message":"revoked"}""");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("PallyConLicense 7014 (unknown code)").And.Contain("The server says  revoked");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_wrong_usage()
    {
        CommandRun run = CommandRun.Of("read", _file + ".missing");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Be($"drm-error: cannot read '{_file}.missing': there is no such file\n");
    }

    [Fact]
    public void What_is_too_large_to_hold_is_left_to_scan()
    {
        CommandRun run = Read(new byte[(64 << 20) + 1]);

        (run.ExitCode, run.Output, run.Errors).Should().Be(
            (2, "", $"drm-error: cannot read '{_file}': it has more than 64 MB; for a log of any size use drm-error scan\n"));
    }

    [Fact]
    public void A_wrong_domain_is_wrong_usage() => Read("x", "--domain", "no-such-system").ExitCode.Should().Be(2);

    private CommandRun Read(string content, params string[] options) => Read(Encoding.UTF8.GetBytes(content), options);

    private CommandRun Read(byte[] content, params string[] options)
    {
        File.WriteAllBytes(_file, content);
        return CommandRun.Of(["read", _file, .. options]);
    }
}
