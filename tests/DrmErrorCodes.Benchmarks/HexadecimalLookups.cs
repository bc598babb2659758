using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace DrmErrorCodes.Benchmarks;

/// <summary>One domain of 32-bit codes alone, against the fastest dictionary that .NET has for it. <c>Chained</c>: each lookup waits
/// for the answer of the one before, as a single lookup in a program does; else a processor works on several at once.</summary>
public class HexadecimalLookups
{
    private uint[] _mix = [];
    private FrozenDictionary<uint, ErrorEntry> _frozen = FrozenDictionary<uint, ErrorEntry>.Empty;

    public static IEnumerable<ErrorDomain> Domains => CodeMix.HexadecimalDomains;

    [ParamsSource(nameof(Domains))]
    public ErrorDomain Domain { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        _mix = [.. CodeMix.Create(Domain).Select(code => (uint)code.Number)];
        _frozen = ErrorCatalog.Entries(Domain).Where(row => row.First is not null).OrderBy(row => row.IsRetired).DistinctBy(row => row.First)
            .ToFrozenDictionary(row => (uint)row.First!.Value);
        foreach (uint code in _mix)
        {
            if (ErrorCatalog.Lookup(Domain, code).Entry != _frozen.GetValueOrDefault(code))
                throw new InvalidOperationException($"{Domain} {code:X8}");
        }
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int Lookup()
    {
        int known = 0;
        foreach (uint code in _mix)
            known += ErrorCatalog.Lookup(Domain, code).IsKnown ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int Frozen()
    {
        int known = 0;
        foreach (uint code in _mix)
            known += _frozen.TryGetValue(code, out _) ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int LookupChained()
    {
        int known = 0;
        uint[] mix = _mix;
        // Never negative, which the compiler does not know.
        for (int i = 0; i < mix.Length; i++)
            known += NotNull(ErrorCatalog.Lookup(Domain, mix[i + (known >>> 31)]).Entry);
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int FrozenChained()
    {
        int known = 0;
        uint[] mix = _mix;
        for (int i = 0; i < mix.Length; i++)
        {
            _frozen.TryGetValue(mix[i + (known >>> 31)], out ErrorEntry? row);
            known += NotNull(row);
        }

        return known;
    }

    private static int NotNull(ErrorEntry? row) => row is not null ? 1 : 0;
}
