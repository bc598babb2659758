using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Short measurements, each in two processes, so that all of them take minutes.</summary>
internal sealed class ShortConfig : ManualConfig
{
    public ShortConfig()
    {
        AddJob(Job.Default.WithLaunchCount(2).WithWarmupCount(5).WithIterationTime(TimeInterval.FromMilliseconds(120)).WithIterationCount(9));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
    }
}
