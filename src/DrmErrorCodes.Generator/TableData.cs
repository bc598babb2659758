using System.Text;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator;

/// <summary>A table's texts and numbers as the assembly holds them; see the members of the same names in <c>ErrorTable</c>.</summary>
internal sealed class TableData
{
    /// <summary>Values of <c>ErrorSeverity</c>.</summary>
    private const int Information = 2;

    private const int Success = 3;

    /// <summary>A value of <c>RetryAdvice</c>.</summary>
    private const int NotNeeded = 4;

    /// <summary>Of what is no error: there is nothing to do and nobody who would have to.</summary>
    private static readonly AdviceModel NoAdvice = new(Success, Category: 1, Actor: 0, NotNeeded, false, "", "");

    private readonly StringBuilder _texts = new();
    private int _length;

    public TableData(TableModel table)
    {
        IReadOnlyList<SourceModel> sources = SourcesOf(table);
        SourceCount = sources.Count;
        GroupModel[] groups = [.. GroupOrder.NarrowestFirst(table.Groups)];
        SymbolPrefixes = SymbolPrefixesOf(table);
        Numbers = new NumberIndex(table.Rows);
        Texts = new TextIndex(table.Rows);

        InfoModel info = table.Info;
        Add([], info.Title, info.Description, info.Vendor, info.VendorToday, info.Contact, string.Join("|", info.Aliases));
        foreach (SourceModel source in sources)
            Add([], InfoChecks.Texts(source));
        Groups =
        [
            .. groups.SelectMany(group =>
            {
                int start = Add([], group.Prefix ?? "", group.Advice.Explanation, group.Advice.Remedy);
                (long first, long last) = group.First is null ? (1, 0) : (group.First.Value, group.Last!.Value);
                return new[] { start, FactsOf(group, info, HasRows(group, table)).Bits, High(first), Low(first), High(last), Low(last) };
            }),
        ];
        Rows =
        [
            .. table.Rows.SelectMany(row =>
            {
                string symbols = string.Join("|", row.TextCodes.Concat(row.Symbols.Select(symbol => InTable(symbol, row.Name))));
                string[] advice = row.Advice is null ? [] : [row.Advice.Explanation, row.Advice.Remedy];
                int start = Add([row.Name, symbols, string.Join("|", row.ServerTexts)], [row.Message, .. advice]);
                RowFacts facts = FactsOf(row, GroupOrder.GroupOf(row, groups), info, sources);
                return new[] { start, Low(row.Value), facts.Bits };
            }),
        ];
        Ranges = [.. table.Rows.SelectMany((row, place) => row.First == row.Last ? [] : new[] { place, row.First!.Value, row.Last!.Value })];
    }

    public string Text => _texts.ToString();

    public int SourceCount { get; }

    public IReadOnlyList<string> SymbolPrefixes { get; }

    public IReadOnlyList<int> Rows { get; }

    public IReadOnlyList<long> Ranges { get; }

    public IReadOnlyList<int> Groups { get; }

    public NumberIndex Numbers { get; }

    public TextIndex Texts { get; }

    /// <summary>The documents of the domain, then those of single rows.</summary>
    public static IReadOnlyList<SourceModel> SourcesOf(TableModel table) =>
        [.. table.Info.Sources.Concat(table.Rows.Select(row => row.Source).OfType<SourceModel>()).Distinct()];

    // A prefix costs as much as two symbols.
    private static string[] SymbolPrefixesOf(TableModel table) =>
    [
        .. table.Rows.SelectMany(row => row.Symbols.Select(symbol => PrefixOf(symbol, row.Name)))
            .Where(prefix => prefix is not null).GroupBy(prefix => prefix!)
            .Where(prefix => prefix.Count() > 2).OrderByDescending(prefix => prefix.Count()).ThenBy(prefix => prefix.Key, StringComparer.Ordinal)
            .Take(10).Select(prefix => prefix.Key),
    ];

    private static string? PrefixOf(string symbol, string name)
    {
        string end = SymbolText.OfName(name);
        return symbol.EndsWith(end, StringComparison.Ordinal) ? symbol.Substring(0, symbol.Length - end.Length) : null;
    }

    private string InTable(string symbol, string name)
    {
        int prefix = PrefixOf(symbol, name) is { } text ? SymbolPrefixes.ToList().IndexOf(text) : -1;
        return prefix < 0 ? symbol : $"{SymbolText.Mark}{prefix}";
    }

    private static bool HasRows(GroupModel group, TableModel table) =>
        table.Rows.Any(row => GroupOrder.GroupOf(row, [group]) is not null);

    private static RowFacts FactsOf(GroupModel group, InfoModel info, bool hasRows)
    {
        AdviceModel advice = group.Advice;
        return new(
            advice.Severity, advice.Category, advice.Actor, advice.Retry, group.Layer == 0 ? info.Layer : group.Layer,
            storedLicense: 0, source: 0, textCodes: 0,
            advice.IsRefusal, hasOwnAdvice: false, isRetired: false, hasNumber: hasRows, isRange: false, isAborted: false);
    }

    private static RowFacts FactsOf(RowModel row, GroupModel? group, InfoModel info, IReadOnlyList<SourceModel> sources)
    {
        AdviceModel advice = row.Advice ?? group?.Advice ?? NoAdvice;
        if (row.Severity is { } severity)
        {
            advice = severity is Success or Information
                ? NoAdvice with { Severity = severity }
                : advice with { Severity = severity, Retry = NotNeeded, IsRefusal = false };
        }

        return new(
            advice.Severity,
            advice.Category,
            advice.Actor,
            advice.Retry,
            group is null or { Layer: 0 } ? info.Layer : group.Layer,
            row.StoredLicense,
            row.Source is null ? 0 : sources.ToList().IndexOf(row.Source),
            Math.Min(row.TextCodes.Count, RowFacts.MostTextCodes),
            advice.IsRefusal,
            row.Advice is not null,
            row.IsRetired,
            row.First is not null,
            row.First != row.Last,
            row.IsAborted);
    }

    // Lengths are in bytes: a line feed stands behind each line but the last.
    private int Add(string[] identifiers, params string[] texts)
    {
        string line = string.Join("\t", identifiers.Select(TextPacker.Plain).Concat(texts.Select(TextPacker.Instance.Pack)));
        int start = _length;
        if (start > 0)
        {
            start++;
            _texts.Append('\n');
        }

        _texts.Append(line);
        _length = start + Encoding.UTF8.GetByteCount(line);
        return start;
    }

    private static int High(long number) => (int)(number >> 32);

    private static int Low(long number) => unchecked((int)number);
}
