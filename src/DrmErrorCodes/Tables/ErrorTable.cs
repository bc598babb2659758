using System.Buffers.Text;
using System.Collections.ObjectModel;
using System.Text;

namespace DrmErrorCodes.Tables;

/// <summary>The rows of one domain, found by number, by text and by value of the enum's member.</summary>
internal abstract class ErrorTable
{
    private static readonly ReadOnlyCollection<ErrorEntry> NoRows = Array.AsReadOnly<ErrorEntry>([]);

    private readonly ErrorEntry?[] _byNumber;
    private readonly ErrorEntry?[] _byNegativeValue;
    private readonly UnknownCodes[] _unknownCodes;
    private Dictionary<string, ReadOnlyCollection<ErrorEntry>>? _byText;

    protected ErrorTable(ErrorDomain domain)
    {
        Domain = domain;
        (ErrorEntry[] entries, _unknownCodes) = ReadRows();
        Entries = Array.AsReadOnly(entries);
        _byNumber = IndexNumbers(entries);
        _byNegativeValue = IndexNegativeValues(entries);
    }

    public ErrorDomain Domain { get; }

    public ReadOnlyCollection<ErrorEntry> Entries { get; }

    /// <summary>Words that tell whose code a number in a log is, the domain's name first.</summary>
    public abstract string[] LogWords { get; }

    /// <summary>Words around a number, written <c>#</c>, that make it a code of the domain.</summary>
    public abstract string[] LogPatterns { get; }

    /// <summary>Whether the codes are reply codes, which stand at the start of a line.</summary>
    public abstract bool CodesAreReplies { get; }

    /// <summary>The rows as UTF-8: a line each, its columns parted by tabs, the items of a list by vertical bars.</summary>
    protected abstract ReadOnlySpan<byte> Rows { get; }

    public ErrorEntry? Find(long number)
    {
        ErrorEntry?[] index = _byNumber;
        return (ulong)number < (ulong)index.Length ? index[number] : null;
    }

    public ReadOnlyCollection<ErrorEntry> Find(string text) =>
        (_byText ??= IndexTexts(Entries)).TryGetValue(text, out ReadOnlyCollection<ErrorEntry>? rows) ? rows : NoRows;

    /// <summary>The row of an enum's member that stands for no number.</summary>
    public ErrorEntry? FindNegativeValue(long value)
    {
        long place = ~value;
        return (ulong)place < (ulong)_byNegativeValue.Length ? _byNegativeValue[place] : null;
    }

    /// <summary>What is said of a code that the table does not have: by its group, or of all others.</summary>
    public Advice AdviceForUnknown(long? number)
    {
        foreach (UnknownCodes group in _unknownCodes)
        {
            if (group.Contains(number))
                return group.Advice;
        }

        return _unknownCodes[_unknownCodes.Length - 1].Advice;
    }

    public ReadOnlyCollection<ErrorEntry> RowsWithCodeOf(ErrorEntry entry) => Array.AsReadOnly(
        Entries.Where(other => other == entry || (entry.First is not null && other.First == entry.First && other.Last == entry.Last)).ToArray());

    public long? Number(RowSpan row, Column column) =>
        Utf8Parser.TryParse(Cell(row, column), out long number, out _) ? number : null;

    public string Text(RowSpan row, Column column) => Encoding.UTF8.GetString(Cell(row, column).ToArray());

    public ReadOnlyCollection<string> List(RowSpan row, Column column)
    {
        string items = Text(row, column);
        return Array.AsReadOnly(items.Length == 0 ? [] : items.Split('|'));
    }

    private ReadOnlySpan<byte> Cell(RowSpan row, Column column)
    {
        ReadOnlySpan<byte> rest = Rows.Slice(row.Start, row.Length);
        for (var skipped = Column.Value; skipped < column; skipped++)
            rest = rest.Slice(rest.IndexOf((byte)'\t') + 1);
        int end = rest.IndexOf((byte)'\t');
        return end < 0 ? rest : rest.Slice(0, end);
    }

    private (ErrorEntry[] Entries, UnknownCodes[] UnknownCodes) ReadRows()
    {
        var entries = new List<ErrorEntry>();
        var unknownCodes = new List<UnknownCodes>();
        for (int start = 0; start < Rows.Length;)
        {
            int length = Rows.Slice(start).IndexOf((byte)'\n');
            if (length < 0)
                length = Rows.Length - start;
            var row = new RowSpan(start, length);
            if (Number(row, Column.Value) is not null)
                entries.Add(new ErrorEntry(this, row));
            else
                unknownCodes.Add(new UnknownCodes(this, row));
            start += length + 1;
        }

        return ([.. entries], [.. unknownCodes]);
    }

    private static ErrorEntry?[] IndexNumbers(ErrorEntry[] entries)
    {
        long highest = -1;
        foreach (ErrorEntry entry in entries)
            highest = Math.Max(highest, entry.Last ?? -1);

        var index = new ErrorEntry?[highest + 1];
        foreach (ErrorEntry entry in entries)
        {
            for (long number = entry.First ?? 0; number <= entry.Last; number++)
            {
                // A row with just this number beats a range, and the first such row beats the next.
                if (index[number]?.Number is null)
                    index[number] = entry;
            }
        }

        return index;
    }

    private static ErrorEntry?[] IndexNegativeValues(ErrorEntry[] entries)
    {
        long lowest = 0;
        foreach (ErrorEntry entry in entries)
            lowest = Math.Min(lowest, entry.Value);

        var index = new ErrorEntry?[-lowest];
        foreach (ErrorEntry entry in entries)
        {
            if (entry.Value < 0)
                index[~entry.Value] = entry;
        }

        return index;
    }

    private static Dictionary<string, ReadOnlyCollection<ErrorEntry>> IndexTexts(IEnumerable<ErrorEntry> entries) =>
        entries
            .SelectMany(entry => entry.Symbols.Concat(entry.ServerTexts).Append(entry.Message).Distinct(StringComparer.OrdinalIgnoreCase), (entry, text) => (entry, text))
            .GroupBy(pair => pair.text, pair => pair.entry, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => Array.AsReadOnly(group.ToArray()), StringComparer.OrdinalIgnoreCase);
}
