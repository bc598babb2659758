using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Short measurements, so that all of them take minutes.</summary>
internal sealed class ShortConfig : ManualConfig
{
    public ShortConfig()
    {
        AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(5).WithIterationTime(TimeInterval.FromMilliseconds(100)).WithIterationCount(15));
        // On a machine with other work, BenchmarkDotNet's two minutes are too few.
        WithBuildTimeout(TimeSpan.FromMinutes(15));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
    }
}
