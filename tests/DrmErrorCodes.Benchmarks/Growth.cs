extern alias generator;

using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Attributes;
using DrmErrorCodes.Tables;
using generator::DrmErrorCodes.Generator;

namespace DrmErrorCodes.Benchmarks;

/// <summary>The same lookups in tables that have many times the rows.</summary>
public class Growth
{
    private readonly GivenCode[] _mix = CodeMix.Create();

    private readonly string[] _symbols = [.. ErrorCatalog.Entries(ErrorDomain.WidevineClient).SelectMany(row => row.Symbols)];

    [Params(1, 10, 100)]
    public int Factor { get; set; }

    [GlobalSetup]
    public void Grow()
    {
        int known = Numbers();
        foreach (ErrorDomain domain in CodeMix.Domains)
        {
            ErrorTable table = GrownTable.Of(domain, Factor);
            ErrorTables.Loaded[(int)domain] = table;
        }

        if (Numbers() != known || Symbols() != _symbols.Length)
            throw new InvalidOperationException("The rows that were there are to be found as before.");
    }

    [Benchmark(OperationsPerInvoke = CodeMix.Size)]
    public int Numbers()
    {
        int known = 0;
        foreach (GivenCode code in _mix)
            known += ErrorCatalog.Lookup(code.Domain, code.Number).IsKnown ? 1 : 0;
        return known;
    }

    [Benchmark]
    public int Symbols()
    {
        int known = 0;
        foreach (string symbol in _symbols)
            known += ErrorCatalog.Lookup(ErrorDomain.WidevineClient, symbol).IsKnown ? 1 : 0;
        return known;
    }

    /// <summary>A domain's rows, and so many more that they are a multiple, each with a symbol and a number beyond all others. What the
    /// generator writes at compile time is made here.</summary>
    private sealed class GrownTable(ErrorDomain domain, NumberHash hash, TableData data)
        : ErrorTable(domain, ErrorLayer.None, CodeNotation.Decimal, MessageWording.Own, hash)
    {
        private const int FirstNewNumber = 20_000;

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
            IReadOnlyList<ErrorEntry> known = ErrorCatalog.Entries(domain);
            RowModel[] rows =
            [
                .. known.Select(row => Row(row.Name, row.Value, row.First, row.Last, row.Symbols)),
                .. Enumerable.Range(FirstNewNumber, known.Count * (factor - 1)).Select(number => Row($"Row{number}", number, number, number, [$"SYMBOL_{number}"])),
            ];
            var advice = new AdviceModel(0, 0, 0, 0, false, "It is not known.", "Ask for it.");
            var info = new InfoModel(false, 0, 0, false, "", "", "", "", "", default, new([new SourceModel("", "", "", "")]));
            var log = new LogModel(default, default, default, default, default, default, false, false, 0);
            var data = new TableData(new TableModel(domain.ToString(), domain.ToString(), (int)domain, info, log, new([.. rows]), new([new GroupModel(null, null, null, 0, advice)])));
            return new(domain, new NumberHash(data.Numbers.Hash.Origin, data.Numbers.Hash.Factor, data.Numbers.Hash.Shift), data);
        }

        private static RowModel Row(string name, long value, long? first, long? last, IReadOnlyList<string> symbols) =>
            new(name, value, first, last, default, new([.. symbols]), default, $"Message of {name}", false, 0, null, null, null);

        private static byte[] Bytes<T>(T[] numbers)
            where T : struct => MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();
    }
}
