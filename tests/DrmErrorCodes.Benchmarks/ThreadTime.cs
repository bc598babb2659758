namespace DrmErrorCodes.Benchmarks;

/// <summary>What an operation takes: nanoseconds, and bytes allocated.</summary>
internal readonly record struct ThreadTime(double Nanoseconds, long Bytes)
{
    public string Time => Nanoseconds switch
    {
        < 1000 => $"{Nanoseconds:G3} ns",
        < 1_000_000 => $"{Nanoseconds / 1000:G3} µs",
        _ => $"{Nanoseconds / 1_000_000:G3} ms",
    };

    public string Allocated => $"{Bytes} B";

    public static double operator /(ThreadTime left, ThreadTime right) => left.Nanoseconds / right.Nanoseconds;
}
