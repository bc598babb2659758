using System.Diagnostics;
using System.Text;

namespace DrmErrorCodes.Tests;

/// <summary>One run of <see cref="Program"/>, in a process of its own.</summary>
internal sealed record ProgramRun(int ExitCode, string Output)
{
    private static readonly string Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static ProgramRun Of(params string[] arguments)
    {
        var start = new ProcessStartInfo(Dotnet, [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output);
    }
}
