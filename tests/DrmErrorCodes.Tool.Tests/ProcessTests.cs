using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Tests;

/// <summary>The command as a process: on a terminal, in a pipe, stopped.</summary>
public sealed class ProcessTests
{
    private const string Escape = "\u001b";
    private const string Terminal = "/usr/bin/script";
    private const string Perl = "/usr/bin/perl";

    private static readonly string Tool = typeof(DrmErrorCommand).Assembly.Location;

    [UnixFact(Terminal)]
    public async Task A_terminal_gets_colors() =>
        (await OnTerminal([], "7011")).Should().Contain($"{Escape}[1;38;5;9mPallyConLicense 7011 TokenExpired");

    [UnixFact(Terminal)]
    public async Task NO_COLOR_is_honored() =>
        (await OnTerminal([("NO_COLOR", "1")], "7011")).Should().Contain("PallyConLicense 7011 TokenExpired")
            .And.NotMatchRegex(Escape + @"\[[0-9;]*(3|4|9|10)[0-9]");

    [UnixFact(Terminal)]
    public async Task A_summary_on_a_terminal_has_bars_that_a_success_does_not_scale() =>
        Lines(await OnLog("PallyCon errorCode=7011\nPallyCon errorCode=7011\nPallyCon errorCode=7016\n" + Successes(5), [("NO_COLOR", "1")], "--summary"))
            .Should().ContainInOrder(
                "2  PallyConLicense 7011 TokenExpired", "   lines 1 to 2", "   ████████████████████████", "1  PallyConLicense 7016 InvalidToken", "   line 3",
                "   ████████████", "5  GetEmmsLicense 1 Ok", "   lines 4 to 8")
            .And.HaveCount(8);

    [UnixFact(Terminal)]
    public async Task A_code_is_marked_in_its_line_on_a_terminal() =>
        (await OnLog("PallyCon errorCode=7011 again\n", [])).Should().MatchRegex($"PallyCon errorCode=({Escape}\\[[0-9;]+m)+7011({Escape}\\[[0-9;]*m)+ again\r?\n");

    [UnixFact(Terminal)]
    public async Task On_a_narrow_terminal_a_row_of_a_list_is_two_lines() =>
        Lines(await OnTerminal([("NO_COLOR", "1")], "list", "--domain", "dcp", "--severity", "success")).Should().Equal("Dcp 1 Normal", "  Normal");

    [Fact]
    public async Task A_pipe_gets_plain_text()
    {
        using Process process = Start(Tool, ["7011"]);
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        output.Should().StartWith("PallyConLicense 7011 TokenExpired").And.NotContain(Escape);
        process.ExitCode.Should().Be(0);
    }

    [UnixFact(Perl)]
    public async Task Each_line_of_a_log_that_is_being_written_is_answered_at_once_and_Ctrl_C_returns_130()
    {
        // A job in the background of a script ignores Ctrl-C, and so do the processes that it starts: no shell can undo that.
        // PERL_BADLANG: not a word about a locale that the machine does not have.
        using Process process = Start(
            Perl, ["-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV", Dotnet, Tool, "scan", "-"], [("PERL_BADLANG", "0")]);
        await process.StandardInput.WriteLineAsync("PallyCon errorCode=7011");
        await process.StandardInput.FlushAsync();
        (await process.StandardOutput.ReadLineAsync()).Should().Be("1: PallyCon errorCode=7011");

        using Process interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync();

        (await process.StandardError.ReadToEndAsync()).Should().Be("drm-error: stopped\n");
        process.ExitCode.Should().Be(130);
    }

    [UnixFact]
    public async Task A_pipe_that_nobody_reads_any_more_ends_a_scan_silently_with_141()
    {
        using Process process = Start(Tool, ["scan", "-"]);
        await process.StandardInput.WriteLineAsync("PallyCon errorCode=7011");
        await process.StandardInput.FlushAsync();
        (await process.StandardOutput.ReadLineAsync()).Should().Be("1: PallyCon errorCode=7011");

        process.StandardOutput.Close();
        await process.StandardInput.WriteLineAsync("PallyCon errorCode=7012");
        await process.StandardInput.FlushAsync();
        await process.WaitForExitAsync();

        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        process.ExitCode.Should().Be(141);
    }

    [UnixFact]
    public async Task A_closed_standard_input_is_told()
    {
        using Process process = Start("sh", ["-c", $"exec {Dotnet} '{Tool}' scan - <&-"]);
        await process.WaitForExitAsync();

        (await process.StandardError.ReadToEndAsync()).Should().Be("drm-error: cannot read standard input: it is closed\n");
        process.ExitCode.Should().Be(2);
    }

    [UnixFact("/dev/full")]
    public async Task A_full_disk_is_told()
    {
        using Process process = Start("sh", ["-c", $"exec {Dotnet} '{Tool}' 7011 > /dev/full"]);
        await process.WaitForExitAsync();

        (await process.StandardError.ReadToEndAsync()).Should().Be("drm-error: cannot write: No space left on device\n");
        process.ExitCode.Should().Be(2);
    }

    [UnixFact]
    public async Task Output_appended_to_a_file_overwrites_nothing()
    {
        string file = Path.GetTempFileName();
        try
        {
            using Process process = Start("sh", ["-c", $"({Dotnet} '{Tool}' domains; {Dotnet} '{Tool}' domains) > '{file}'"]);
            await process.WaitForExitAsync();

            (await File.ReadAllLinesAsync(file)).Count(line => line.StartsWith("PallyConLicense", StringComparison.Ordinal)).Should().Be(2);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Successes(int count) => string.Concat(Enumerable.Repeat("GetEMMs.cgi returned 1 though it failed\n", count));

    private static async Task<string> OnLog(string content, IEnumerable<(string Name, string Value)> environment, params string[] options)
    {
        string log = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(log, content);
            string output = await OnTerminal(environment, ["scan", log, .. options]);
            // What a progress bar drew is gone when it shows the cursor again.
            return output.Split(Escape + "[?25h")[^1];
        }
        finally
        {
            File.Delete(log);
        }
    }

    // Without what sets the terminal up and the marks of weight, which stay where colors are off.
    private static string[] Lines(string output) =>
        [.. Regex.Replace(output, Escape + @"(\[[01;]*m|\[\?1h|=)", "").ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd())];

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static async Task<string> OnTerminal(IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        string command = string.Join(' ', arguments.Prepend(Tool).Prepend(Dotnet).Select(argument => $"'{argument}'"));
        using Process process = Start(
            Terminal,
            ["--quiet", "--return", "--command", command, "/dev/null"],
            // Not bash, which has a word about a locale that the machine does not have.
            [("SHELL", "/bin/sh"), ("TERM", "xterm-256color"), ("COLUMNS", "200"), .. environment]);
        process.StandardInput.Close();
        return await process.StandardOutput.ReadToEndAsync();
    }

    private static Process Start(string program, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)>? environment = null)
    {
        ProcessStartInfo start = program == Tool ? new(Dotnet, [Tool, .. arguments]) : new(program, arguments);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment.Remove("NO_COLOR");
        foreach ((string name, string value) in environment ?? [])
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
