using System.Runtime.InteropServices;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Processor times of whole processes, which on a machine with other work tell more than a clock does.</summary>
internal static class ProcessTimes
{
    private const int Children = -1;

    /// <summary>The median time of each, run one after the other in turn, so that whatever else the machine does meets all of them.</summary>
    public static Dictionary<string, TimeSpan> Medians(int runs, IReadOnlyDictionary<string, Action> programs)
    {
        Dictionary<string, List<TimeSpan>> times = programs.Keys.ToDictionary(name => name, _ => new List<TimeSpan>());
        for (int run = 0; run < runs; run++)
        {
            foreach ((string name, Action program) in programs)
            {
                TimeSpan start = OfChildren();
                program();
                times[name].Add(OfChildren() - start);
            }
        }

        return times.ToDictionary(pair => pair.Key, pair => pair.Value.Order().ElementAt(runs / 2));
    }

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
