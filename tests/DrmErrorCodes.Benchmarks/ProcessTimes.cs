using System.Diagnostics;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Times of whole processes.</summary>
internal static class ProcessTimes
{
    /// <summary>The median time of each, run one after the other in turn, so that whatever else the machine does meets all of them.</summary>
    public static Dictionary<string, TimeSpan> Medians(int runs, IReadOnlyDictionary<string, Action> programs)
    {
        Dictionary<string, List<TimeSpan>> times = programs.Keys.ToDictionary(name => name, _ => new List<TimeSpan>());
        for (int run = 0; run < runs; run++)
        {
            foreach ((string name, Action program) in programs)
            {
                long start = Stopwatch.GetTimestamp();
                program();
                times[name].Add(Stopwatch.GetElapsedTime(start));
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => pair.Value.Order().ElementAt(runs / 2));
    }
}
