using System.Globalization;
using DrmErrorCodes.Tables;
using Microsoft.CodeAnalysis;

namespace DrmErrorCodes.Generator;

/// <summary>Finds what is wrong with the rows of one table.</summary>
internal static class RowChecks
{
    /// <summary>A number's key has 32 bits.</summary>
    private const ulong WidestSpan = uint.MaxValue;

    public static IEnumerable<DiagnosticInfo> Check(IReadOnlyList<RowReading> rows, bool isHexadecimal)
    {
        var names = new Dictionary<(long Value, bool IsWithoutNumber), string>();
        var messages = new Dictionary<string, string>();
        // A retired row may have the text of a living one.
        var identifiers = new Dictionary<string, RowReading>(StringComparer.OrdinalIgnoreCase);
        var retiredIdentifiers = new Dictionary<string, RowReading>(StringComparer.OrdinalIgnoreCase);
        var ranges = new List<RowReading>();
        long lowest = rows.Select(row => row.Row.First).Min() ?? 0;
        HashSet<long> numbers = [.. rows.Where(row => row.Row.First == row.Row.Last && row.Row.First is not null).Select(row => row.Row.First!.Value)];
        RowReading[] allRanges = [.. rows.Where(row => row.HasRange)];
        for (int i = 0; i < rows.Count; i++)
        {
            IEnumerable<DiagnosticInfo> found =
            [
                .. CheckValue(rows[i], i, names, numbers, allRanges, rows),
                .. CheckRange(rows[i], ranges, lowest),
                .. CheckMessage(rows[i], messages),
                .. CheckTexts(rows[i], rows[i].Row.IsRetired ? retiredIdentifiers : identifiers, isHexadecimal),
                .. CheckAdvice(rows[i]),
                .. CheckSource(rows[i]),
            ];
            foreach (DiagnosticInfo diagnostic in found)
                yield return diagnostic;
        }
    }

    private static IEnumerable<DiagnosticInfo> CheckValue(
        RowReading row,
        int place,
        Dictionary<(long Value, bool IsWithoutNumber), string> names,
        HashSet<long> numbers,
        RowReading[] ranges,
        IReadOnlyList<RowReading> rows)
    {
        if (!row.HasValue)
            yield return row.Wrong(Diagnostics.NoValue);
        if (row.IsWithoutNumber && !row.Row.Identifiers.Any())
            yield return row.Wrong(Diagnostics.NoCode);
        if (row.IsWithoutNumber && (numbers.Contains(row.Row.Value) || ranges.Any(range => range != row && HasNumber(range.Row, row.Row.Value))))
            yield return row.Wrong(Diagnostics.ValueIsNumber, Text(row.Row.Value));
        if (row.Row.Value != place + 1 && rows.All(other => other.IsWithoutNumber && !other.HasRange))
            yield return row.Wrong(Diagnostics.ValueOfText, Text(place + 1));
        if (names.TryGetValue((row.Row.Value, row.IsWithoutNumber), out string? same) && row.SameCodeAs is null)
            yield return row.Wrong(Diagnostics.CodeUsedTwice, Text(row.Row.Value), same);
        if (same is null)
            names.Add((row.Row.Value, row.IsWithoutNumber), row.Row.Name);
    }

    private static bool HasNumber(RowModel row, long number) => row.First <= number && number <= row.Last;

    private static IEnumerable<DiagnosticInfo> CheckRange(RowReading row, List<RowReading> ranges, long lowest)
    {
        if (row.Row.Last > lowest && Distance(lowest, row.Row.Last.Value) > WidestSpan)
            yield return row.Wrong(Diagnostics.CodesTooFarApart, Text(row.Row.Last!.Value));
        if (!row.HasRange)
            yield break;
        if (row.Row.First >= row.Row.Last || (!row.IsWithoutNumber && row.Row.Value != row.Row.First))
            yield return row.Wrong(Diagnostics.InvalidRange);
        else if (Distance(row.Row.First!.Value, row.Row.Last!.Value) is >= NumberIndex.LongestRange and <= WidestSpan)
            yield return row.Wrong(Diagnostics.CodesTooFarApart, Text(row.Row.Last!.Value));
        foreach (RowReading other in ranges.Where(other => other.Row.First <= row.Row.Last && row.Row.First <= other.Row.Last))
            yield return row.Wrong(Diagnostics.RangesOverlap, other.Row.Name);
        ranges.Add(row);
    }

    private static IEnumerable<DiagnosticInfo> CheckMessage(RowReading row, Dictionary<string, string> messages)
    {
        if (row.Row.Message.Length == 0)
        {
            yield return row.Wrong(Diagnostics.EmptyMessage);
            yield break;
        }

        if (messages.TryGetValue(row.Row.Message, out string? same))
        {
            if (row.SameMessageAs != same)
                yield return row.Wrong(Diagnostics.MessageUsedTwice, same);
        }
        else
        {
            messages.Add(row.Row.Message, row.Row.Name);
        }

        if (row.SameMessageAs is { } declared && declared != same)
            yield return row.Wrong(Diagnostics.NeedlessDeclaration, declared);
    }

    private static IEnumerable<DiagnosticInfo> CheckTexts(
        RowReading row, Dictionary<string, RowReading> identifiers, bool isHexadecimal)
    {
        string[] listed = [.. row.Row.Identifiers, .. row.Row.ServerTexts];
        foreach (string text in listed.Where(text => !IsListable(text)).Concat(OtherTexts(row.Row).Where(text => !IsStorable(text))).Distinct())
            yield return row.Wrong(Diagnostics.TextNotStorable, text);
        foreach (string text in listed.Where(text => IsNumber(text, isHexadecimal)))
            yield return row.Wrong(Diagnostics.TextIsNumber, text);
        if (row.Row.TextCodes.Count > RowFacts.MostTextCodes)
            yield return row.Wrong(Diagnostics.TooMany, "text codes", Text(RowFacts.MostTextCodes));

        foreach (string identifier in row.Row.Identifiers)
        {
            if (!identifiers.TryGetValue(identifier, out RowReading? same))
                identifiers.Add(identifier, row);
            else if (same != row && (row.SameMessageAs is null || identifier != row.Row.Message))
                yield return row.Wrong(Diagnostics.TextUsedTwice, identifier, same.Row.Name);
        }
    }

    private static IEnumerable<DiagnosticInfo> CheckAdvice(RowReading row)
    {
        if (row.Row.Advice is { } advice && (advice.Explanation.Length == 0 || advice.Remedy.Length == 0))
            yield return row.Wrong(Diagnostics.NoExplanation);
        if (row.Row.Advice is not null && row.Row.Severity is not null)
            yield return row.Wrong(Diagnostics.SeverityTwice);
    }

    private static IEnumerable<DiagnosticInfo> CheckSource(RowReading row)
    {
        if (row.Row.Source is { } source && string.IsNullOrWhiteSpace(source.Title))
            yield return row.Wrong(Diagnostics.NoSource);
    }

    private static IEnumerable<string> OtherTexts(RowModel row) =>
        [row.Message, row.Advice?.Explanation ?? "", row.Advice?.Remedy ?? "", .. row.Source is { } source ? InfoChecks.Texts(source) : []];

    /// <summary>Whether a text can stand in a cell of the table, and its table in the generated source.</summary>
    public static bool IsStorable(string text) => !text.Any(char.IsControl) && !text.Contains("\"\"\"");

    /// <summary>Whether a text can be an item of a list in a cell, and be found by a lookup.</summary>
    public static bool IsListable(string text) =>
        IsStorable(text) && text.Length > 0 && text.Trim() == text && !text.Contains('|') && text[0] != SymbolText.Mark;

    // In a hexadecimal domain eight digits need no 0x.
    private static bool IsNumber(string text, bool isHexadecimal) =>
        (isHexadecimal && text.Length == 8 && text.All(Uri.IsHexDigit)) ||
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ||
        (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) &&
         long.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long number) && number >= 0);

    // Of two numbers of any sign, the higher one last: their difference may be more than a long holds.
    private static ulong Distance(long first, long last) => unchecked((ulong)(last - first));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static DiagnosticInfo Wrong(this RowReading row, DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, row.Location, new([row.Row.Name, .. arguments]));
}
