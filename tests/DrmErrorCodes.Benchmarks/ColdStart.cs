using System.Diagnostics;
using DrmErrorCodes.Benchmarks.Competitors;

namespace DrmErrorCodes.Benchmarks;

/// <summary>What a first lookup costs in a fresh process: whole processes, <c>dotnet Program.dll</c>, one after the other in turn.</summary>
internal static class ColdStart
{
    private const int Runs = 60;

    private static readonly string[] Programs =
        ["empty", "one domain", "dictionary of one domain", "six domains", "dictionary of six domains", "six dictionaries"];

    /// <summary>The median time of each program.</summary>
    public static Dictionary<string, TimeSpan> Measure()
    {
        using var folder = new ProgramFolder();
        folder.Write("Dictionaries.cs", DictionaryWriter.Write());
        folder.Publish("ColdStart.cs", usesLibrary: true, ("TargetFramework", "net10.0"));
        string program = Path.Combine(folder.Output, "Program.dll");
        string[] printed = [.. Programs.Skip(3).Select(name => folder.Run("dotnet", [program, name]))];
        if (printed.Distinct().Count() != 1)
            throw new InvalidOperationException("The dictionaries do not have the rows of the catalog.");

        Dictionary<string, List<TimeSpan>> times = Programs.ToDictionary(name => name, _ => new List<TimeSpan>());
        for (int run = 0; run < Runs; run++)
        {
            foreach (string name in Programs)
            {
                long start = Stopwatch.GetTimestamp();
                folder.Run("dotnet", [program, name]);
                times[name].Add(Stopwatch.GetElapsedTime(start));
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => pair.Value.Order().ElementAt(Runs / 2));
    }
}
