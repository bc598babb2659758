namespace DrmErrorCodes.Benchmarks;

/// <summary>What a process takes, or takes more than another one.</summary>
internal readonly record struct ProcessTime(TimeSpan Processor, TimeSpan Clock)
{
    public static ProcessTime operator -(ProcessTime left, ProcessTime right) => new(left.Processor - right.Processor, left.Clock - right.Clock);

    /// <summary>The ratio of processor times.</summary>
    public static double operator /(ProcessTime left, ProcessTime right) => left.Processor / right.Processor;

    public override string ToString() => $"{Processor.TotalMilliseconds:F1} ms ({Clock.TotalMilliseconds:F1})";
}
