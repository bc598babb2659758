using System.Runtime.InteropServices;

namespace DrmErrorCodes.Benchmarks;

/// <summary>What the command <c>drm-error 7011</c> takes from start to end.</summary>
internal static class ToolStart
{
    private const int Runs = 15;

    /// <summary>The median times of a program that prints a line (<c>empty</c>), of the command as it is published (<c>tool</c>), and
    /// compiled ahead of its start (<c>ready</c>).</summary>
    public static Dictionary<string, ProcessTime> Measure()
    {
        using var folder = new ProgramFolder();
        folder.Publish("Empty.cs", usesLibrary: false, ("TargetFramework", "net10.0"));
        string tool = folder.PublishTool("tool");
        string ready = folder.PublishTool("ready", "--runtime", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-p:PublishReadyToRun=true");
        string empty = Path.Combine(folder.Output, "Program.dll");
        return ProcessTimes.Medians(Runs, new Dictionary<string, Action>
        {
            ["empty"] = () => folder.Run("dotnet", [empty]),
            ["tool"] = () => folder.Run("dotnet", [tool, "7011"]),
            ["ready"] = () => folder.Run("dotnet", [ready, "7011"]),
        });
    }
}
