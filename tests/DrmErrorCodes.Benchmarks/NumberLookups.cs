using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace DrmErrorCodes.Benchmarks;

/// <summary>By number, all domains mixed: what the catalog takes for a code of the mix, and what other ways take that give the same
/// answer. Each counts the known ones, so that no answer is thrown away.</summary>
public class NumberLookups
{
    private readonly GivenCode[] _mix = CodeMix.Create(CodeMix.NumberedDomains);
    private readonly ErrorEntry?[][] _arrays = ArraysOfRows();
    private readonly Dictionary<(ErrorDomain, long), ErrorEntry> _dictionary = DictionaryOfRows();
    private readonly FrozenDictionary<(ErrorDomain, long), ErrorEntry> _frozen = DictionaryOfRows().ToFrozenDictionary();

    /// <summary>All ways give the row that the catalog gives.</summary>
    [GlobalSetup]
    public void CheckThatAllGiveTheSame()
    {
        foreach (GivenCode code in _mix)
        {
            ErrorEntry? expected = ErrorCatalog.Lookup(code.Domain, code.Number).Entry;
            ErrorEntry?[] answers = [OfArray(code), _dictionary.GetValueOrDefault((code.Domain, code.Number)), _frozen.GetValueOrDefault((code.Domain, code.Number))];
            if (answers.Any(answer => answer != expected))
                throw new InvalidOperationException($"{code}: {string.Join(" / ", answers.AsEnumerable())}, not {expected}");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CodeMix.Size)]
    public int ArrayIndex()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += OfArray(code) is not null ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int Lookup()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += ErrorCatalog.Lookup(code.Domain, code.Number).IsKnown ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int TryLookup()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += ErrorCatalog.TryLookup(code.Domain, code.Number, out _) ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int LookupReturned()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += Returned(code.Domain, code.Number).IsKnown ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int FrozenDictionary()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += _frozen.TryGetValue((code.Domain, code.Number), out _) ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int Dictionary()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += _dictionary.TryGetValue((code.Domain, code.Number), out _) ? 1 : 0;
        return known;
    }

    // A caller that hands the whole error on, from a method that is not inlined.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DrmError Returned(ErrorDomain domain, long number) => ErrorCatalog.Lookup(domain, number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ErrorEntry? OfArray(GivenCode code)
    {
        ErrorEntry?[][] arrays = _arrays;
        if ((uint)code.Domain >= (uint)arrays.Length)
            return null;
        ErrorEntry?[] rows = arrays[(int)code.Domain];
        return (uint)code.Place < (uint)rows.Length ? rows[code.Place] : null;
    }

    private static ErrorEntry?[][] ArraysOfRows() => [[], .. CodeMix.Domains.Select(domain => (ErrorEntry?[])[null, .. ErrorCatalog.Entries(domain)])];

    // Every number of a range is a key: a dictionary has no ranges.
    private static Dictionary<(ErrorDomain Domain, long Number), ErrorEntry> DictionaryOfRows()
    {
        var rows = new Dictionary<(ErrorDomain, long), ErrorEntry>();
        foreach (ErrorEntry row in ErrorCatalog.All.Where(row => row.First is not null).OrderBy(row => row.First != row.Last).ThenBy(row => row.IsRetired))
        {
            for (long number = row.First!.Value; number <= row.Last; number++)
                rows.TryAdd((row.Domain, number), row);
        }

        return rows;
    }
}
