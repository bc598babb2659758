using System.Runtime.CompilerServices;

namespace DrmErrorCodes.Tables;

/// <summary>The rows of one domain, found by number, by text and by value of the enum's member. The generator writes the indexes, so
/// that a lookup makes only the rows that it returns, whatever the size of the table.</summary>
internal abstract class ErrorTable
{
    /// <summary>How many numbers a row has in <see cref="Rows"/>.</summary>
    private const int RowLength = 3;

    /// <summary>How many numbers a group has in <see cref="Groups"/>.</summary>
    private const int GroupLength = 6;

    private const uint LastOfEightDigits = 99_999_999;

    private readonly NumberHash _hash;
    private readonly ushort[] _displacements;
    private readonly uint[] _keys;

    // One place further than the keys: the first is that of all numbers which are not there.
    private readonly ErrorEntry?[] _entriesByPlace;

    // The keys of the numbers that are written in one way only.
    private readonly ulong _firstPlain;
    private readonly ulong _plainCount;
    private readonly ErrorEntry?[] _entries;
    private readonly string?[] _groupTexts;
    private readonly string[] _symbolPrefixes;
    private readonly long[] _ranges;
    private EntryList? _entryList;
    private ErrorDomainInfo? _info;

    protected ErrorTable(ErrorDomain domain, ErrorLayer layer, CodeNotation notation, MessageWording wording, NumberHash hash)
    {
        Domain = domain;
        Layer = layer;
        Notation = notation;
        Wording = wording;
        _hash = hash;
        _displacements = LittleEndian.ReadAllUInt16(NumberDisplacements);
        _keys = LittleEndian.ReadAllUInt32(NumberKeys);
        _firstPlain = notation is CodeNotation.Hexadecimal ? LastOfEightDigits + 1 : 0;
        _plainCount = uint.MaxValue - _firstPlain;
        _ranges = LittleEndian.ReadAllInt64(Ranges);
        _symbolPrefixes = SymbolPrefixes;
        _entriesByPlace = new ErrorEntry?[_keys.Length + 1];
        _entries = new ErrorEntry?[Rows.Length / sizeof(int) / RowLength];
        _groupTexts = new string?[GroupCount * 2];
        ErrorTables.Loaded[(int)domain] = this;
    }

    public ErrorDomain Domain { get; }

    public ErrorLayer Layer { get; }

    public CodeNotation Notation { get; }

    public MessageWording Wording { get; }

    public int Count => _entries.Length;

    public EntryList Entries => _entryList ??= new EntryList(this);

    public ErrorDomainInfo Info => _info ??= new ErrorDomainInfo(this);

    /// <summary>Whether the vendor has given the product up.</summary>
    public virtual bool IsLegacy => false;

    /// <summary>All texts as <see cref="PackedText"/> has them, a line each of what they belong to, cells parted by tabs and the items of
    /// a list by vertical bars: the domain, its documents, the groups, the rows. A row's name, symbols and servers' texts are without
    /// phrases.</summary>
    protected abstract ReadOnlySpan<byte> Texts { get; }

    /// <summary>Of each row: where its texts begin, the value of the enum's member, and its <see cref="RowFacts"/>; 32 bits each. All
    /// numbers are in little-endian order, see <see cref="LittleEndian"/>.</summary>
    protected abstract ReadOnlySpan<byte> Rows { get; }

    /// <summary>Of each row that is a range: the row, its first and its last number; 64 bits each.</summary>
    protected virtual ReadOnlySpan<byte> Ranges => default;

    /// <summary>Of each group, the narrowest first: where its texts begin, its <see cref="RowFacts"/>, and its first and last number,
    /// high and low half; 32 bits each. No number where the last is lower than the first.</summary>
    protected abstract ReadOnlySpan<byte> Groups { get; }

    /// <summary>How many documents the table names.</summary>
    protected abstract int SourceCount { get; }

    /// <summary>The displacements of the index by number; 16 bits each.</summary>
    protected virtual ReadOnlySpan<byte> NumberDisplacements => [0, 0];

    /// <summary>The key at each place of the index by number; 32 bits each.</summary>
    protected virtual ReadOnlySpan<byte> NumberKeys => [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];

    /// <summary>The row at each place of the index by number; 16 bits each.</summary>
    protected virtual ReadOnlySpan<byte> NumberRows => [0xFF, 0xFF, 0xFF, 0xFF];

    /// <summary>The index by text: <see cref="TextSlot"/>s.</summary>
    protected virtual ReadOnlySpan<byte> TextSlots => [0, 0, 0, 0];

    /// <summary>The beginnings of symbols that follow from names.</summary>
    protected virtual string[] SymbolPrefixes => [];

    /// <summary>Looks a number up the short way, which most lookups take.</summary>
    /// <param name="number">The number.</param>
    /// <param name="entry">Its row; null where it has none.</param>
    /// <returns>False where only the long way tells: the row has not been made yet, or the number may be another way to write
    /// one of the table.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFindAtOnce(long number, out ErrorEntry? entry)
    {
        ulong key = _hash.KeyOf(number);
        uint place = _hash.PlaceOf(unchecked((uint)key), _displacements);

        // No branch: a processor cannot foresee which numbers are there, and guessing wrong costs more than all else here.
        ulong difference = _keys[place] ^ (uint)key;
        uint maskIfThere = unchecked((uint)((difference - 1) >> 32));
        entry = _entriesByPlace[(place + 1) & maskIfThere];
        return unchecked(key - _firstPlain) <= _plainCount && (entry is not null | maskIfThere == 0);
    }

    /// <summary>Looks a code up as <see cref="ErrorCatalog.Lookup"/> does.</summary>
    /// <param name="domain">The domain that was asked for, which may be one without a table.</param>
    /// <param name="code">The code as it came.</param>
    public DrmError Lookup(ErrorDomain domain, ErrorCode code)
    {
        ErrorCode canonical = Canonical(code);
        if (canonical.IsNumber(out long number))
            return new(domain, canonical, Find(number));
        EntrySet rows = Find(canonical.Text!);
        if (rows.Count == 0)
            return new(domain, canonical, null);
        ErrorEntry first = rows.FirstLiving();
        return new(domain, first.Number ?? canonical, first);
    }

    /// <summary>Looks a code of this domain up.</summary>
    public DrmError Lookup(ErrorCode code) =>
        code.IsNumber(out long number) && TryFindAtOnce(number, out ErrorEntry? entry) ? new(Domain, code, entry) : Lookup(Domain, code);

    /// <summary>All rows that have the code.</summary>
    public IReadOnlyList<ErrorEntry> LookupAll(ErrorCode code)
    {
        ErrorCode canonical = Canonical(code);
        return canonical.IsNumber(out long number) ? Find(number)?.SameCode ?? [] : Find(canonical.Text!).ToList();
    }

    /// <summary>The error that a value of the enum stands for.</summary>
    public DrmError ErrorOf(long value)
    {
        if (Find(value) is { } entry)
            return new(Domain, value, entry);
        for (int row = 0; row < Count; row++)
        {
            RowFacts facts = Facts(row);
            if (Value(row) == value && (facts.TextCodes > 0 || !facts.HasNumber))
                return new(Domain, Entry(row).Symbols[0], Entry(row));
        }

        return Lookup(Domain, value);
    }

    /// <summary>Whether an error belongs to the row of a value of the enum.</summary>
    public bool IsOf(DrmError error, long value) =>
        error.Domain == Domain && (error.Entry?.Value == value || error == ErrorOf(value));

    /// <summary>The row; one object for the life of the process.</summary>
    public ErrorEntry Entry(int row) =>
        _entries[row] ?? Interlocked.CompareExchange(ref _entries[row], new ErrorEntry(this, row), null) ?? _entries[row]!;

    public RowFacts Facts(int row) => new(LittleEndian.Int32(Rows, (row * RowLength) + 2));

    /// <summary>The value of the enum's member.</summary>
    public long Value(int row)
    {
        int value = LittleEndian.Int32(Rows, (row * RowLength) + 1);
        return Notation is CodeNotation.Hexadecimal ? (uint)value : value;
    }

    /// <summary>The first and the last number of a row; false where its code is no number.</summary>
    public bool TryGetNumbers(int row, out long first, out long last)
    {
        RowFacts facts = Facts(row);
        first = last = Value(row);
        if (!facts.IsRange)
            return facts.HasNumber;
        int place = 0;
        while (_ranges[place] != row)
            place += 3;
        first = _ranges[place + 1];
        last = _ranges[place + 2];
        return true;
    }

    /// <summary>The rows of a row's number or range, itself among them, in the table's order.</summary>
    public IReadOnlyList<ErrorEntry> RowsWithCodeOf(int row)
    {
        TryGetNumbers(row, out long first, out long last);
        var same = new List<ErrorEntry>();
        for (int other = 0; other < Count; other++)
        {
            if (TryGetNumbers(other, out long otherFirst, out long otherLast) && otherFirst == first && otherLast == last)
                same.Add(Entry(other));
        }

        return same.AsReadOnly();
    }

    /// <summary>The code in the domain's notation: a hexadecimal domain's 32 bits as <c>0x8004C065</c>, anything else as it is.</summary>
    public string Write(ErrorCode code) =>
        IsHexadecimal(code, out uint bits) ? "0x" + bits.ToString("X8", System.Globalization.CultureInfo.InvariantCulture) : code.ToString();

    /// <summary>Whether the code is written as 32 bits in hexadecimal digits, and which.</summary>
    public bool IsHexadecimal(ErrorCode code, out uint bits)
    {
        bool isBits = code.IsNumber(out long number) && number is >= 0 and <= uint.MaxValue && Notation is CodeNotation.Hexadecimal;
        bits = isBits ? (uint)number : 0;
        return isBits;
    }

    /// <summary>The narrowest group that a code belongs to.</summary>
    public int GroupOf(ErrorCode code)
    {
        bool isNumber = code.IsNumber(out long number);
        int count = GroupCount;
        for (int group = 0; group < count; group++)
        {
            (long first, long last) = GroupNumbers(group);
            if (first <= last)
            {
                if (isNumber && first <= number && number <= last)
                    return group;
            }
            else if (!isNumber && GroupText(group, GroupCell.Prefix) is { Length: > 0 } prefix && code.Text!.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return group;
            }
        }

        return count - 1;
    }

    /// <summary>Whether a code belongs to a group of the domain that has rows, and not to all others.</summary>
    public bool HasGroupOf(ErrorCode code)
    {
        int group = GroupOf(code);
        return group < GroupCount - 1 && GroupFacts(group).HasNumber;
    }

    public RowFacts GroupFacts(int group) => new(LittleEndian.Int32(Groups, (group * GroupLength) + 1));

    public string GroupExplanation(int group) => _groupTexts[group * 2] ??= GroupText(group, GroupCell.Explanation);

    public string GroupRemedy(int group) => _groupTexts[(group * 2) + 1] ??= GroupText(group, GroupCell.Remedy);

    /// <summary>The text in a cell of a row; empty where the row has none.</summary>
    public string Text(int row, RowCell cell) => PackedText.Unpack(Cell(row, cell));

    /// <summary>The vendor's identifiers of a row.</summary>
    public IReadOnlyList<string> Symbols(int row)
    {
        string items = Text(row, RowCell.Symbols);
        if (items.Length == 0)
            return [];
        string[] symbols = items.Split('|');
        for (int i = 0; i < symbols.Length; i++)
            symbols[i] = Symbol(row, symbols[i]);
        return Array.AsReadOnly(symbols);
    }

    /// <summary>The items of a list in a cell of a row.</summary>
    public IReadOnlyList<string> List(int row, RowCell cell)
    {
        string items = Text(row, cell);
        return items.Length == 0 ? [] : Array.AsReadOnly(items.Split('|'));
    }

    /// <summary>A text about the domain.</summary>
    public string InfoText(InfoCell cell) => PackedText.Unpack(Cell(0, (int)cell));

    /// <summary>The documents that the table is from, the first that of all rows which name no other.</summary>
    public ErrorSource[] ReadSources()
    {
        ReadOnlySpan<byte> texts = Texts;
        var sources = new ErrorSource[SourceCount];
        int start = 0;
        for (int i = 0; i < sources.Length; i++)
        {
            start += texts.Slice(start).IndexOf((byte)'\n') + 1;
            sources[i] = new ErrorSource(PackedText.Unpack(Cell(start, 0)), PackedText.Unpack(Cell(start, 1)), PackedText.Unpack(Cell(start, 2)), PackedText.Unpack(Cell(start, 3)));
        }

        return sources;
    }

    // A code of 32 bits has one number, however it was written.
    private ErrorCode Canonical(ErrorCode code)
    {
        if (!code.IsNumber(out long number))
            return Notation is CodeNotation.Hexadecimal && TryReadDigits(code.Text!, out uint bits) ? bits : code;
        if (Notation is CodeNotation.Hexadecimal)
        {
            if (number is >= int.MinValue and < 0)
                return unchecked((uint)number);
            // Eight digits without a letter, which were read as a decimal number.
            if (number is < 10_000_000 or > LastOfEightDigits || Find(number) is not null)
                return code;
            return DigitsOf(number);
        }

        bool isNegative = _hash.Origin < 0 && number is > int.MaxValue and <= uint.MaxValue;
        return isNegative ? unchecked((int)number) : code;
    }

    /// <summary>The number whose hexadecimal digits are the decimal ones of another.</summary>
    private static uint DigitsOf(long number)
    {
        uint bits = 0;
        for (int shift = 0; number > 0; shift += 4, number /= 10)
            bits |= (uint)(number % 10) << shift;
        return bits;
    }

    private static bool TryReadDigits(string text, out uint bits)
    {
        bits = 0;
        if (text.Length != 8)
            return false;
        foreach (char c in text)
        {
            int digit = c is >= '0' and <= '9' ? c - '0' : (c | 0x20) is >= 'a' and <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
            if (digit < 0)
                return false;
            bits = (bits << 4) | (uint)digit;
        }

        return true;
    }

    private ErrorEntry? Find(long number)
    {
        ulong key = _hash.KeyOf(number);
        uint place = _hash.PlaceOf(unchecked((uint)key), _displacements);
        ushort row = _keys[place] == key ? LittleEndian.UInt16(NumberRows, (int)place) : NumberHash.NoRow;
        return row == NumberHash.NoRow ? null : _entriesByPlace[place + 1] ??= Entry(row);
    }

    private EntrySet Find(string given) => Find(TextKey.WithoutPeriod(given.AsSpan()));

    private EntrySet Find(ReadOnlySpan<char> text)
    {
        uint hash = TextKey.HashOf(text);
        ReadOnlySpan<byte> slots = TextSlots;
        int mask = (slots.Length / sizeof(uint)) - 1;
        var found = default(EntrySet);
        for (int place = (int)hash & mask; ; place = (place + 1) & mask)
        {
            var slot = new TextSlot(LittleEndian.UInt32(slots, place));
            if (slot.IsFree)
                return found;
            if (slot.MayBe(hash) && (slot.IsName ? HasName(slot.Row, text) : HasText(slot.Row, text)))
                found.Add(Entry(slot.Row));
        }
    }

    private bool HasName(int row, ReadOnlySpan<char> text) => PackedText.Is(Cell(row, RowCell.Name), text);

    private bool HasText(int row, ReadOnlySpan<char> text) =>
        PackedText.Is(Cell(row, RowCell.Message), text) || HasItem(row, Cell(row, RowCell.Symbols), text) || HasItem(row, Cell(row, RowCell.ServerTexts), text);

    private bool HasItem(int row, ReadOnlySpan<byte> items, ReadOnlySpan<char> text)
    {
        while (!items.IsEmpty)
        {
            int end = items.IndexOf((byte)'|');
            ReadOnlySpan<byte> item = end < 0 ? items : items.Slice(0, end);
            if (item[0] == SymbolText.Mark ? SymbolText.Is(text, Prefix(item[1]), Cell(row, RowCell.Name)) : PackedText.Is(item, text) || IsBehindFileName(item, text))
                return true;
            items = end < 0 ? default : items.Slice(end + 1);
        }

        return false;
    }

    private static bool IsBehindFileName(ReadOnlySpan<byte> item, ReadOnlySpan<char> text) =>
        item.Length > TextKey.FileName.Length && item[0] == TextKey.FileName[0] && PackedText.Is(item.Slice(TextKey.FileName.Length), text);

    private string Symbol(int row, string item) => item[0] == SymbolText.Mark
        ? Prefix(item[1]) + SymbolText.OfName(Text(row, RowCell.Name))
        : item;

    private string Prefix(int digit) => _symbolPrefixes[digit - '0'];

    /// <summary>How many groups there are; the last is of all other codes.</summary>
    public int GroupCount => Groups.Length / sizeof(int) / GroupLength;

    /// <summary>The first and the last number of a group; the last is lower where it has none.</summary>
    public (long First, long Last) GroupNumbers(int group)
    {
        int place = (group * GroupLength) + 2;
        return (Join(place), Join(place + 2));

        long Join(int high) => ((long)LittleEndian.Int32(Groups, high) << 32) | LittleEndian.UInt32(Groups, high + 1);
    }

    public string GroupText(int group, GroupCell cell) => PackedText.Unpack(Cell(LittleEndian.Int32(Groups, group * GroupLength), (int)cell));

    private ReadOnlySpan<byte> Cell(int row, RowCell cell) => Cell(LittleEndian.Int32(Rows, row * RowLength), (int)cell);

    private ReadOnlySpan<byte> Cell(int start, int cell)
    {
        ReadOnlySpan<byte> rest = Texts.Slice(start);
        while (true)
        {
            int end = rest.IndexOfAny((byte)'\t', (byte)'\n');
            if (cell == 0)
                return end < 0 ? rest : rest.Slice(0, end);
            rest = rest.Slice(end + 1);
            cell--;
        }
    }
}
