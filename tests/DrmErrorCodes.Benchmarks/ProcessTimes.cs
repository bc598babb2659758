using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DrmErrorCodes.Benchmarks;

/// <summary>What whole processes take: processor time, which on a machine with other work tells more, and time by the clock.</summary>
internal static class ProcessTimes
{
    private const int Children = -1;

    /// <summary>The median times of each, run one after the other in turn, so that whatever else the machine does meets all of them.</summary>
    public static Dictionary<string, ProcessTime> Medians(int runs, IReadOnlyDictionary<string, Action> programs)
    {
        Dictionary<string, List<ProcessTime>> times = programs.Keys.ToDictionary(name => name, _ => new List<ProcessTime>());
        for (int run = 0; run < runs; run++)
        {
            foreach ((string name, Action program) in programs)
            {
                TimeSpan processor = OfChildren();
                long clock = Stopwatch.GetTimestamp();
                program();
                times[name].Add(new(OfChildren() - processor, Stopwatch.GetElapsedTime(clock)));
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => new ProcessTime(Median(pair.Value, time => time.Processor), Median(pair.Value, time => time.Clock)));
    }

    private static TimeSpan Median(List<ProcessTime> times, Func<ProcessTime, TimeSpan> select) => times.Select(select).Order().ElementAt(times.Count / 2);

    // .NET tells it of a process that has ended on Windows alone.
    private static TimeSpan OfChildren()
    {
        long[] usage = new long[18];
        if (GetUsage(Children, usage) != 0)
            throw new InvalidOperationException("getrusage failed.");
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
