using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace DrmErrorCodes.Package.Tests;

/// <summary>One run of a program: what it printed, on both streams, and how it ended.</summary>
internal sealed record CommandRun(string Command, int ExitCode, string Output)
{
    // Not a limit of speed: a process that waits forever would otherwise hide its output forever.
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(20);

    public static string DotnetPath { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static CommandRun Of(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start.Environment);
        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        string command = $"{program} {string.Join(' ', start.ArgumentList)}";
        if (!process.WaitForExit(HangGuard))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{command}\nhangs; so far it printed\n{output}");
        }

        // Only the overload without a time waits until everything printed has been read.
        process.WaitForExit();
        return new(command, process.ExitCode, output.ToString());

        void Append(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            lock (output)
                output.Append(line.Data).Append('\n');
        }
    }

    public static CommandRun Dotnet(string folder, params IEnumerable<string> arguments) =>
        Of(folder, DotnetPath, arguments).ThatSucceeds();

    public static CommandRun Git(string folder, params IEnumerable<string> arguments) =>
        Of(folder, "git", arguments).ThatSucceeds();

    public CommandRun ThatSucceeds() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"{Command}\nended with {ExitCode} and printed\n{Output}");

    private static void SetEnvironment(IDictionary<string, string?> environment)
    {
        // The command `dotnet test` leaves its own MSBuild settings behind, which are not those of the projects built here.
        foreach (string name in environment.Keys.ToArray())
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                environment.Remove(name);

        // Servers that outlive a build keep its output open, and its folder in use. A CompilerServer is asked for by name, and ended.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "false";
        // A compiler that lives for seconds spends more on counting for a later optimization than that gives back.
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["NO_COLOR"] = "1";
        // The programs that are built find the runtime wherever it is installed.
        environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
    }
}
