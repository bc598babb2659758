using System.Collections.ObjectModel;
using System.Text;

namespace DrmErrorCodes.Tables;

/// <summary>The rows of one domain, found by number, by text and by value of the enum's member.</summary>
internal abstract class ErrorTable
{
    private static readonly ReadOnlyCollection<ErrorEntry> NoRows = Array.AsReadOnly<ErrorEntry>([]);

    private readonly ErrorEntry[] _entries;
    private ReadOnlyCollection<ErrorEntry>? _readOnlyEntries;
    private Dictionary<string, ReadOnlyCollection<ErrorEntry>>? _byText;
    private UnknownCodes[]? _unknownCodes;

    protected ErrorTable(ErrorDomain domain)
    {
        Domain = domain;
        _entries = ReadEntries();
        ByNumber = IndexNumbers(_entries);
    }

    public ErrorDomain Domain { get; }

    public ReadOnlyCollection<ErrorEntry> Entries => _readOnlyEntries ??= Array.AsReadOnly(_entries);

    /// <summary>The row of each number, null where there is none.</summary>
    public ErrorEntry?[] ByNumber { get; }

    /// <summary>Words that tell whose code a number in a log is, the domain's name first.</summary>
    public abstract string[] LogWords { get; }

    /// <summary>Words around a number, written <c>#</c>, that make it a code of the domain.</summary>
    public abstract string[] LogPatterns { get; }

    /// <summary>Whether the codes are reply codes, which stand at the start of a line.</summary>
    public abstract bool CodesAreReplies { get; }

    /// <summary>The rows as UTF-8: a line each, its columns parted by tabs, the items of a list by vertical bars.</summary>
    protected abstract ReadOnlySpan<byte> Rows { get; }

    /// <summary>Where in <see cref="Rows"/> each row begins. Those about unknown codes come last.</summary>
    protected abstract ReadOnlySpan<int> RowStarts { get; }

    public ReadOnlyCollection<ErrorEntry> Find(string text) =>
        (_byText ??= IndexTexts(_entries)).TryGetValue(text, out ReadOnlyCollection<ErrorEntry>? rows) ? rows : NoRows;

    /// <summary>The row of an enum's member that stands for no number.</summary>
    public ErrorEntry? FindNegativeValue(long value)
    {
        foreach (ErrorEntry entry in _entries)
        {
            if (entry.Value == value)
                return entry;
        }

        return null;
    }

    /// <summary>What is said of a code that the table does not have: by its group, or of all others.</summary>
    public Advice AdviceForUnknown(long? number)
    {
        UnknownCodes[] groups = _unknownCodes ??= ReadUnknownCodes();
        foreach (UnknownCodes group in groups)
        {
            if (group.Contains(number))
                return group.Advice;
        }

        return groups[groups.Length - 1].Advice;
    }

    public ReadOnlyCollection<ErrorEntry> RowsWithCodeOf(ErrorEntry entry) => Array.AsReadOnly(
        Entries.Where(other => other == entry || (entry.First is not null && other.First == entry.First && other.Last == entry.Last)).ToArray());

    /// <summary>The number in a cell; null where the cell is empty.</summary>
    public long? Number(int row, Column column)
    {
        ReadOnlySpan<byte> cell = Cell(row, column);
        if (cell.IsEmpty)
            return null;
        bool isNegative = cell[0] == '-';
        long number = 0;
        for (int i = isNegative ? 1 : 0; i < cell.Length; i++)
            number = (number * 10) + cell[i] - '0';
        return isNegative ? -number : number;
    }

    /// <summary>The text in a cell.</summary>
    public string Text(int row, Column column)
    {
        ReadOnlySpan<byte> cell = Cell(row, column);
        char[] text = new char[cell.Length];
        for (int i = 0; i < text.Length; i++)
        {
            // Only where it has to: the first call of the decoder takes milliseconds in a fresh process.
            if (cell[i] > 0x7F)
                return Encoding.UTF8.GetString(cell.ToArray());
            text[i] = (char)cell[i];
        }

        return new string(text);
    }

    /// <summary>The items of a list in a cell.</summary>
    public ReadOnlyCollection<string> List(int row, Column column)
    {
        string items = Text(row, column);
        return Array.AsReadOnly(items.Length == 0 ? [] : items.Split('|'));
    }

    private ReadOnlySpan<byte> Cell(int row, Column column)
    {
        ReadOnlySpan<byte> rows = Rows;
        int start = row;
        for (var skipped = Column.Value; skipped < column; start++)
        {
            if (rows[start] == '\t')
                skipped++;
        }

        int end = start;
        while (end < rows.Length && rows[end] is not ((byte)'\t' or (byte)'\n'))
            end++;
        return rows.Slice(start, end - start);
    }

    // The rows about unknown codes are told by having no value.
    private ErrorEntry[] ReadEntries()
    {
        ReadOnlySpan<int> starts = RowStarts;
        int count = starts.Length;
        while (count > 0 && Number(starts[count - 1], Column.Value) is null)
            count--;
        var entries = new ErrorEntry[count];
        for (int i = 0; i < count; i++)
            entries[i] = new ErrorEntry(this, starts[i]);
        return entries;
    }

    private UnknownCodes[] ReadUnknownCodes()
    {
        ReadOnlySpan<int> starts = RowStarts.Slice(_entries.Length);
        var groups = new UnknownCodes[starts.Length];
        for (int i = 0; i < groups.Length; i++)
            groups[i] = new UnknownCodes(this, starts[i]);
        return groups;
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

    private static Dictionary<string, ReadOnlyCollection<ErrorEntry>> IndexTexts(ErrorEntry[] entries)
    {
        var lists = new Dictionary<string, List<ErrorEntry>>(StringComparer.OrdinalIgnoreCase);
        foreach (ErrorEntry entry in entries)
        {
            foreach (string symbol in entry.Symbols)
                Add(symbol, entry);
            foreach (string text in entry.ServerTexts)
                Add(text, entry);
            Add(entry.Message, entry);
        }

        var index = new Dictionary<string, ReadOnlyCollection<ErrorEntry>>(lists.Count, StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, List<ErrorEntry>> list in lists)
            index.Add(list.Key, list.Value.AsReadOnly());
        return index;

        void Add(string text, ErrorEntry entry)
        {
            if (!lists.TryGetValue(text, out List<ErrorEntry>? rows))
                lists.Add(text, [entry]);
            else if (rows[rows.Count - 1] != entry)
                rows.Add(entry);
        }
    }
}
