using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using DrmErrorCodes.Benchmarks.Competitors;
using Microsoft.AspNetCore.WebUtilities;

namespace DrmErrorCodes.Benchmarks;

/// <summary>By number: what the catalog takes for a code of the mix, and what other ways take that give the same answer. Each counts
/// the known ones, so that no answer is thrown away.</summary>
public class NumberLookups
{
    private readonly GivenCode[] _mix = CodeMix.Create();
    private readonly int[] _httpMix = CodeMix.CreateHttp();
    private readonly ErrorEntry?[][] _array = ArrayOfRows();
    private readonly Dictionary<(ErrorDomain, long), ErrorEntry> _dictionary = DictionaryOfRows();
    private readonly FrozenDictionary<(ErrorDomain, long), ErrorEntry> _frozen = DictionaryOfRows().ToFrozenDictionary();

    /// <summary>All ways give the message of the row that the catalog gives, for all numbers that there may be.</summary>
    [GlobalSetup]
    public void CheckThatAllGiveTheSame()
    {
        foreach (ErrorDomain domain in CodeMix.Domains)
        {
            for (int number = 0; number < 12_000; number++)
            {
                string? expected = ErrorCatalog.Lookup(domain, number).Message;
                string?[] answers =
                [
                    OfArray(domain, number)?.Message, _dictionary.GetValueOrDefault((domain, number))?.Message,
                    _frozen.GetValueOrDefault((domain, number))?.Message, SwitchOfCodes.MessageOf(domain, number),
                    SmartEnums.MessageOf(domain, number), ReflectedEnums.MessageOf(domain, number),
                ];
                if (answers.Any(answer => answer != expected))
                    throw new InvalidOperationException($"{domain} {number}: {string.Join(" / ", answers)}, not {expected}");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CodeMix.Size)]
    public int ArrayIndex()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += OfArray(code.Domain, code.Number) is not null ? 1 : 0;
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

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int Switch()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += SwitchOfCodes.MessageOf(code.Domain, code.Number) is not null ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int SmartEnum()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += SmartEnums.MessageOf(code.Domain, code.Number) is not null ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int EnumReflection()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += ReflectedEnums.MessageOf(code.Domain, code.Number) is not null ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int ReasonPhrase()
    {
        int known = 0;
        foreach (int status in _httpMix)
            known += ReasonPhrases.GetReasonPhrase(status).Length != 0 ? 1 : 0;
        return known;
    }

    // A caller that hands the whole error on, from a method that is not inlined.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DrmError Returned(ErrorDomain domain, int number) => ErrorCatalog.Lookup(domain, number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ErrorEntry? OfArray(ErrorDomain domain, long number)
    {
        ErrorEntry?[][] array = _array;
        if ((uint)domain >= (uint)array.Length)
            return null;
        ErrorEntry?[] rows = array[(int)domain];
        return (ulong)number < (ulong)rows.Length ? rows[number] : null;
    }

    private static ErrorEntry?[][] ArrayOfRows()
    {
        var array = new ErrorEntry?[CodeMix.Domains.Length + 1][];
        Array.Fill(array, []);
        foreach (IGrouping<ErrorDomain, KeyValuePair<(ErrorDomain Domain, long Number), ErrorEntry>> rows in DictionaryOfRows().GroupBy(row => row.Key.Domain))
        {
            var numbers = new ErrorEntry?[rows.Max(row => row.Key.Number) + 1];
            foreach (((_, long number), ErrorEntry row) in rows)
                numbers[number] = row;
            array[(int)rows.Key] = numbers;
        }

        return array;
    }

    // Every number of a range is a key: a dictionary has no ranges.
    private static Dictionary<(ErrorDomain Domain, long Number), ErrorEntry> DictionaryOfRows()
    {
        var rows = new Dictionary<(ErrorDomain, long), ErrorEntry>();
        foreach (ErrorEntry row in ErrorCatalog.All.Where(row => row.First is not null).OrderBy(row => row.First != row.Last))
        {
            for (long number = row.First!.Value; number <= row.Last; number++)
                rows.TryAdd((row.Domain, number), row);
        }

        return rows;
    }
}
