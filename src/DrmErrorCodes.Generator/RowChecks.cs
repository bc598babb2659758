using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DrmErrorCodes.Generator;

/// <summary>Finds what is wrong with the rows of one table.</summary>
internal static class RowChecks
{
    private const long HighestNumber = ushort.MaxValue;

    public static IEnumerable<DiagnosticInfo> Check(IReadOnlyList<RowReading> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            IEnumerable<RowReading> earlier = rows.Take(i);
            IEnumerable<DiagnosticInfo> found =
            [
                .. CheckCode(rows[i], earlier),
                .. CheckRange(rows[i], earlier),
                .. CheckMessage(rows[i], earlier),
                .. CheckTexts(rows[i], earlier),
                .. CheckAdvice(rows[i]),
            ];
            foreach (DiagnosticInfo diagnostic in found)
                yield return diagnostic;
        }
    }

    private static IEnumerable<DiagnosticInfo> CheckCode(RowReading row, IEnumerable<RowReading> earlier)
    {
        if (!row.HasValue)
            yield return row.Wrong(Diagnostics.NoValue);
        if (row.Row.Value < 0 && row.Row.Symbols.Count == 0)
            yield return row.Wrong(Diagnostics.NoCode);
        if (new[] { row.Row.Value, row.Row.Last ?? 0 }.FirstOrDefault(number => number is < -HighestNumber or > HighestNumber) is var far and not 0)
            yield return row.Wrong(Diagnostics.CodesTooFarApart, far.ToString(CultureInfo.InvariantCulture));
        if (row.SameCodeAs is null && earlier.FirstOrDefault(other => other.Row.Value == row.Row.Value) is { } same)
            yield return row.Wrong(Diagnostics.CodeUsedTwice, row.Row.Value.ToString(CultureInfo.InvariantCulture), same.Row.Name);
    }

    private static IEnumerable<DiagnosticInfo> CheckRange(RowReading row, IEnumerable<RowReading> earlier)
    {
        if (!row.HasRange)
            yield break;
        if (row.Row.First < 0 || row.Row.First >= row.Row.Last || (row.Row.Value >= 0 && row.Row.Value != row.Row.First))
            yield return row.Wrong(Diagnostics.InvalidRange);
        foreach (RowReading other in earlier.Where(other => other.HasRange))
        {
            if (other.Row.First <= row.Row.Last && row.Row.First <= other.Row.Last)
                yield return row.Wrong(Diagnostics.RangesOverlap, other.Row.Name);
        }
    }

    private static IEnumerable<DiagnosticInfo> CheckMessage(RowReading row, IEnumerable<RowReading> earlier)
    {
        if (row.Row.Message.Length == 0)
        {
            yield return row.Wrong(Diagnostics.EmptyMessage);
            yield break;
        }

        RowReading? same = earlier.FirstOrDefault(other => other.Row.Message == row.Row.Message);
        if (same is not null && row.SameMessageAs != same.Row.Name)
            yield return row.Wrong(Diagnostics.MessageUsedTwice, same.Row.Name);
        if (row.SameMessageAs is { } declared && declared != same?.Row.Name)
            yield return row.Wrong(Diagnostics.NeedlessDeclaration, declared);
    }

    private static IEnumerable<DiagnosticInfo> CheckTexts(RowReading row, IEnumerable<RowReading> earlier)
    {
        string[] listed = [.. row.Row.Symbols, .. row.Row.ServerTexts];
        foreach (string text in listed.Concat([row.Row.Message, row.Row.Advice.Explanation, row.Row.Advice.Remedy]).Distinct())
        {
            bool isListed = listed.Contains(text);
            if (!IsStorable(text) || (isListed && (text.Length == 0 || text.Trim() != text || text.Contains('|'))))
                yield return row.Wrong(Diagnostics.TextNotStorable, text);
        }

        foreach (string text in listed.Where(IsNumber))
            yield return row.Wrong(Diagnostics.TextIsNumber, text);

        foreach (string symbol in row.Row.Symbols.Where(symbol => row.SameMessageAs is null || symbol != row.Row.Message))
        {
            if (earlier.FirstOrDefault(other => other.Row.Symbols.Contains(symbol, StringComparer.OrdinalIgnoreCase)) is { } same)
                yield return row.Wrong(Diagnostics.TextUsedTwice, symbol, same.Row.Name);
        }
    }

    private static IEnumerable<DiagnosticInfo> CheckAdvice(RowReading row)
    {
        AdviceModel advice = row.Row.Advice;
        if (!row.HasAdvice)
            yield return row.Wrong(Diagnostics.NoAdvice);
        else if (advice.Explanation.Length == 0 || advice.Remedy.Length == 0)
            yield return row.Wrong(Diagnostics.NoExplanation);
    }

    /// <summary>Whether a text can stand in a column of the table, and its table in the generated source.</summary>
    public static bool IsStorable(string text) => !text.Any(char.IsControl) && !text.Contains("\"\"\"");

    private static bool IsNumber(string text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ||
        (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) &&
         long.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long number) && number >= 0);

    private static DiagnosticInfo Wrong(this RowReading row, DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, row.Location, new([row.Row.Name, .. arguments]));
}
