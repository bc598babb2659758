extern alias generator;

using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Attributes;
using DrmErrorCodes.Tables;
using generator::DrmErrorCodes.Generator;

namespace DrmErrorCodes.Benchmarks;

/// <summary>The same lookups in tables that have ten times the rows.</summary>
public class Growth
{
    public const int TextCount = 4096;

    private readonly GivenCode[] _mix = CodeMix.Create(CodeMix.NumberedDomains);

    private readonly (ErrorDomain Domain, string Text)[] _texts = CreateTexts();

    private ErrorTable[] _own = [];

    [Params(1, 10)]
    public int Factor { get; set; }

    [GlobalSetup]
    public void Grow()
    {
        int known = Numbers();
        // A table takes its domain's place when it is made.
        _own = [.. CodeMix.Domains.Select(ErrorTables.Of)];
        foreach (ErrorDomain domain in CodeMix.Domains)
            GrownTable.Of(domain, Factor);
        int rows = CodeMix.Domains.Sum(domain => ErrorCatalog.Entries(domain).Count);
        if (Numbers() != known || Texts() != TextCount)
            throw new InvalidOperationException($"Of {rows} rows, those that were there are to be found as before.");
    }

    [GlobalCleanup]
    public void Shrink()
    {
        foreach (ErrorTable table in _own)
            ErrorTables.Loaded[(int)table.Domain] = table;
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int Numbers()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += ErrorCatalog.Lookup(code.Domain, code.Number).IsKnown ? 1 : 0;
        return known;
    }

    [Benchmark(OperationsPerInvoke = TextCount)]
    public int Texts()
    {
        int known = 0;
        foreach ((ErrorDomain domain, string text) in _texts)
            known += ErrorCatalog.Lookup(domain, text).IsKnown ? 1 : 0;
        return known;
    }

    // Of each row in turn, so that all domains are there by their size.
    private static (ErrorDomain Domain, string Text)[] CreateTexts()
    {
        var random = new Random(2350);
        ErrorEntry[] rows = [.. ErrorCatalog.All];
        return [.. random.GetItems(rows, TextCount).Select(row => (row.Domain, row.Symbols.Count > 0 ? row.Symbols[0] : row.Name))];
    }

    /// <summary>What the generator writes at compile time, made here.</summary>
    private sealed class GrownTable(ErrorDomain domain, CodeNotation notation, NumberHash hash, TableData data)
        : ErrorTable(domain, ErrorLayer.None, notation, MessageWording.Own, hash)
    {
        private readonly byte[] _texts = Encoding.UTF8.GetBytes(data.Text);
        private readonly byte[] _rows = Bytes(data.Rows.ToArray());
        private readonly byte[] _ranges = Bytes(data.Ranges.ToArray());
        private readonly byte[] _groups = Bytes(data.Groups.ToArray());
        private readonly byte[] _numberDisplacements = Bytes(data.Numbers.Displacements);
        private readonly byte[] _numberKeys = Bytes(data.Numbers.Keys);
        private readonly byte[] _numberRows = Bytes(data.Numbers.Rows);
        private readonly byte[] _textSlots = Bytes(data.Texts.Slots);
        private readonly string[] _prefixes = [.. data.SymbolPrefixes];

        protected override ReadOnlySpan<byte> Texts => _texts;

        protected override ReadOnlySpan<byte> Rows => _rows;

        protected override ReadOnlySpan<byte> Ranges => _ranges;

        protected override ReadOnlySpan<byte> Groups => _groups;

        protected override ReadOnlySpan<byte> NumberDisplacements => _numberDisplacements;

        protected override ReadOnlySpan<byte> NumberKeys => _numberKeys;

        protected override ReadOnlySpan<byte> NumberRows => _numberRows;

        protected override ReadOnlySpan<byte> TextSlots => _textSlots;

        protected override int SourceCount => 1;

        protected override string[] SymbolPrefixes => _prefixes;

        public static GrownTable Of(ErrorDomain domain, int factor)
        {
            var data = new TableData(GrownTableModel.Of(domain, factor, domain.ToString()));
            var hash = new NumberHash(data.Numbers.Hash.Origin, data.Numbers.Hash.Factor, data.Numbers.Hash.Shift);
            return new(domain, ErrorCatalog.Describe(domain).Notation, hash, data);
        }

        private static byte[] Bytes<T>(T[] numbers)
            where T : struct => MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
    }
}
