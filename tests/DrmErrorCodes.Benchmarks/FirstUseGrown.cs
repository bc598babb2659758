extern alias generator;

using generator::DrmErrorCodes.Generator;

namespace DrmErrorCodes.Benchmarks;

/// <summary>What a first lookup costs in a fresh process where the largest domain has as many rows as it has, and ten times as
/// many.</summary>
internal static class FirstUseGrown
{
    private const int Runs = 15;

    public static Dictionary<string, ProcessTime> Measure()
    {
        using var folder = new ProgramFolder();
        folder.Write("Once.cs", TableWriter.Write(GrownTableModel.Of(ErrorDomain.PlayReady, 1, "Once")));
        folder.Write("TenTimes.cs", TableWriter.Write(GrownTableModel.Of(ErrorDomain.PlayReady, 10, "TenTimes")));
        // The name lets it make tables, which users cannot.
        folder.Publish("FirstUseGrown.cs", usesLibrary: true, ("TargetFramework", "net10.0"), ("AssemblyName", "DrmErrorCodes.Benchmarks"), ("ImplicitUsings", "enable"));
        string program = Path.Combine(folder.Output, "DrmErrorCodes.Benchmarks.dll");
        string[] names = ["empty", "once number", "once text", "ten times number", "ten times text"];
        if (names.Select(name => folder.Run("dotnet", [program, name])).Distinct().Count() != 1)
            throw new InvalidOperationException("All print the same row.");
        return ProcessTimes.Medians(Runs, names.ToDictionary(name => name, name => new Action(() => folder.Run("dotnet", [program, name]))));
    }
}
