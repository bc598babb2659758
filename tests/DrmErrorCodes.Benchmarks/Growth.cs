using System.Text;
using BenchmarkDotNet.Attributes;
using DrmErrorCodes.Tables;

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
            ErrorTables.ByNumber[(int)domain] = table.ByNumber;
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

    /// <summary>A domain's rows, and so many more that they are a multiple, each with a symbol and a number beyond all others.</summary>
    private sealed class GrownTable(ErrorDomain domain, byte[] rows, int[] starts) : ErrorTable(domain)
    {
        private const int FirstNewNumber = 20_000;

        public override string[] LogWords => [];

        public override string[] LogPatterns => [];

        public override bool CodesAreReplies => false;

        protected override ReadOnlySpan<byte> Rows => rows;

        protected override ReadOnlySpan<int> RowStarts => starts;

        public static GrownTable Of(ErrorDomain domain, int factor)
        {
            IReadOnlyList<ErrorEntry> known = ErrorCatalog.Entries(domain);
            IEnumerable<string> lines =
            [
                .. known.Select(row => Line(row.Value, row.First, row.Last, row.Name, row.Symbols)),
                .. Enumerable.Range(FirstNewNumber, known.Count * (factor - 1)).Select(number => Line(number, number, number, $"Row{number}", [$"SYMBOL_{number}"])),
                "\t\t\t\t0\t0\t0\t0\tIt is not known.\tAsk for it.",
            ];
            var text = new StringBuilder();
            var starts = new List<int>();
            foreach (string line in lines)
            {
                starts.Add(text.Length);
                text.Append(line).Append('\n');
            }

            return new(domain, Encoding.ASCII.GetBytes(text.ToString()), [.. starts]);
        }

        private static string Line(long value, long? first, long? last, string name, IReadOnlyList<string> symbols) =>
            $"{value}\t{first}\t{last}\t0\t0\t0\t0\t0\tIt failed.\tTry again.\t{name}\t{first}\t{string.Join('|', symbols)}\t\tMessage of {name}";
    }
}
