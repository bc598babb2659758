using System.Text;
using System.Text.Json;

namespace DrmErrorCodes.Tool.Tests;

public sealed class ScanCommandTests
{
    private const string Log = "started\r\nPallyCon error 7011\r\nport 7011\nPallyCon error 7011\nGetEMMs.cgi returned 1 though it failed\nPallyCon errorCode=7014";

    [Fact]
    public void Each_line_with_a_code_is_written_with_what_it_means_and_what_to_do_once_a_code()
    {
        CommandRun run = Scan(Log);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(
            $"""
            2: PallyCon error 7011
              PallyConLicense 7011 TokenExpired: Token is expired.
              {PallyConLicenseError.TokenExpired.ToDrmError().Remedy}
            4: PallyCon error 7011
              PallyConLicense 7011 TokenExpired: Token is expired.
            5: GetEMMs.cgi returned 1 though it failed
              GetEmmsLicense 1 Ok: OK, successful
              {GetEmmsLicenseStatus.Ok.ToDrmError().Remedy}
            6: PallyCon errorCode=7014
              PallyConLicense 7014: unknown code

            """);
    }

    [Fact]
    public void A_line_with_several_codes_is_written_once() => Scan("PallyCon error 7011, then PallyCon error 7016").Output.Should()
        .StartWith("1: PallyCon error 7011, then PallyCon error 7016\n  PallyConLicense 7011 ").And.Contain("\n  PallyConLicense 7016 ")
        .And.NotContain("1: PallyCon error 7011, then PallyCon error 7016\n  PallyConLicense 7016");

    [Fact]
    public void A_summary_counts_by_code_the_worst_first_and_says_where_first_and_last() => Scan(Log, "--summary").Output.Should().Be(
        """
        2  lines 2 to 4  PallyConLicense 7011 TokenExpired: Token is expired.
        1  line 6        PallyConLicense 7014: unknown code
        1  line 5        GetEmmsLicense 1 Ok: OK, successful

        """);

    [Theory]
    [InlineData("--severity", "success", "GetEmmsLicense 1 Ok: OK, successful")]
    [InlineData("--retry", "with-new-token", "PallyConLicense 7011 TokenExpired: Token is expired.")]
    [InlineData("--actor", "backend-team", "PallyConLicense 7011 TokenExpired: Token is expired.")]
    public void The_filters_of_a_list_choose_codes(string option, string value, string error) =>
        Scan("PallyCon error 7011\nGetEMMs.cgi returned 1 though it failed", "--summary", option, value).Output.Should().MatchRegex($"^1  line [12]  {error}\n$");

    [Fact]
    public void Json_is_an_object_a_line()
    {
        string[] lines = Scan(Log, "--json").Output.TrimEnd().Split('\n');
        using JsonDocument first = JsonDocument.Parse(lines[0]);

        lines.Should().HaveCount(4);
        first.RootElement.GetProperty("line").GetInt32().Should().Be(2);
        first.RootElement.GetProperty("column").GetInt32().Should().Be(16);
        first.RootElement.GetProperty("error").GetProperty("name").GetString().Should().Be("TokenExpired");
        first.RootElement.GetProperty("text").GetString().Should().Be("PallyCon error 7011");
    }

    [Fact]
    public void A_summary_can_be_JSON()
    {
        using JsonDocument json = JsonDocument.Parse(Scan(Log, "--summary", "--json").Output);

        json.RootElement.GetProperty("counts")[0].GetProperty("count").GetInt32().Should().Be(2);
    }

    [Fact]
    public void With_the_domain_more_counts() => Scan("upload (450) movie.ts\n", "--domain", "ftp").Output.Should().Contain("VodDealerFtp 450 FileBusy");

    [Fact]
    public void A_log_of_the_terminal_s_own_codes_does_not_color_the_output() =>
        Scan("\u001b[31mPallyCon error 7011\u001b[0m").Output.Should().NotContain("\u001b");

    [Fact]
    public void A_line_longer_than_any_buffer_is_still_scanned()
    {
        string line = new string('x', 200_000) + " PallyCon error 7011 ";

        Scan(line + new string('y', 200_000) + "\nPallyCon errorCode=7012").Output.Should().Contain("PallyConLicense 7011").And.Contain("2: PallyCon errorCode=7012");
    }

    [Theory]
    [InlineData("caf\u00E9", new byte[] { (byte)'c', (byte)'a', (byte)'f', 0xE9 })]
    [InlineData("caf\u00E9", new byte[] { (byte)'c', (byte)'a', (byte)'f', 0xC3, 0xA9 })]
    [InlineData("\u00C3(\u00F0\u00A0\u00A1(", new byte[] { 0xC3, (byte)'(', 0xF0, 0xA0, 0xA1, (byte)'(' })]
    public void Bytes_that_are_no_UTF8_are_shown_as_Latin_1(string text, byte[] bytes) =>
        CommandRun.WithInput([.. bytes, .. " PallyCon errorCode=7011"u8], "scan", "-").Output.Should().StartWith($"1: {text} PallyCon errorCode=7011\n");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_log_in_UTF16_that_does_not_say_so_is_refused(bool bigEndian)
    {
        CommandRun run = CommandRun.WithInput(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes("PallyCon errorCode=7011"), "scan", "-");

        (run.ExitCode, run.Errors).Should().Be(
            (2, "drm-error: cannot read standard input: it looks like UTF-16 without a byte order mark; convert it to UTF-8 first\n"));
    }

    [Fact]
    public void A_log_that_begins_with_a_hole_is_scanned() =>
        CommandRun.WithInput([.. new byte[4096], .. "\nPallyCon errorCode=7011"u8], "scan", "-").Output.Should().Contain("TokenExpired");

    [Fact]
    public void A_log_in_UTF16_is_told_by_its_byte_order_mark() =>
        CommandRun.WithInput([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("PallyCon errorCode=7011")], "scan", "-").Output
            .Should().Contain("TokenExpired");

    [Fact]
    public void A_log_without_codes_returns_1()
    {
        CommandRun run = Scan("nothing\n");

        (run.ExitCode, run.Output, run.Errors).Should().Be((1, "", "drm-error: no code found\n"));
    }

    [Theory]
    [InlineData("", "no file given: its name is empty")]
    [InlineData("/no/such/file", "cannot read '/no/such/file': there is no such folder")]
    [InlineData("{folder}", "cannot read '{folder}': it is a directory")]
    [InlineData("{folder}/missing", "cannot read '{folder}/missing': there is no such file")]
    public void What_cannot_be_read_is_told_in_one_line_and_returns_2(string file, string message)
    {
        string folder = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        string named = file.Replace("{folder}", folder, StringComparison.Ordinal);

        CommandRun.Of("scan", named).Should().Be(new CommandRun(2, "", $"drm-error: {message.Replace("{folder}", folder, StringComparison.Ordinal)}\n"));
    }

    [Fact]
    public void Of_several_files_each_place_names_its_file_and_one_that_cannot_be_read_does_not_stop_the_others()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "started\nPallyCon error 7011\n");

            CommandRun run = CommandRun.WithInput("PallyCon error 7011"u8.ToArray(), "scan", file, file + ".missing", "-", "--summary");

            run.Should().Be(new CommandRun(
                2,
                $"2  {file}:2 to -:1  PallyConLicense 7011 TokenExpired: Token is expired.\n",
                $"drm-error: cannot read '{file}.missing': there is no such file\n"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static CommandRun Scan(string log, params string[] options) =>
        CommandRun.WithInput(Encoding.UTF8.GetBytes(log), ["scan", "-", .. options]);
}
