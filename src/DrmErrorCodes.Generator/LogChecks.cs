using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Generator;

/// <summary>Finds what is wrong with what an enum says of how its codes look in texts.</summary>
internal static class LogChecks
{
    private static readonly string[] Special = ["#", "#?", "-#", "2#", "$", "%", "*", "URL"];

    private static readonly string[] Codes = ["#", "#?", "-#", "2#", "$"];

    public static IEnumerable<DiagnosticInfo> Check(TableModel table, LocationInfo location)
    {
        foreach (string shape in table.Log.Shapes.Where(shape => !IsShape(shape)))
            yield return new(Diagnostics.WrongShape, location, new([table.EnumName, shape]));
        foreach (string word in table.Log.Words.Concat(table.Log.Context).Where(word => !IsWord(word)))
            yield return new(Diagnostics.WrongWord, location, new([table.EnumName, word]));
        foreach (string beginning in table.Log.Symbols.Where(beginning => !table.Rows.Any(row => row.Identifiers.Any(text => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)))))
            yield return new(Diagnostics.NoSuchSymbol, location, new([table.EnumName, beginning]));
        foreach (LogRangeModel range in table.Log.Ranges.Where(range => range.First > range.Last))
            yield return new(Diagnostics.GroupsDoNotNest, location, new([table.EnumName, FormattableString.Invariant($"{range.First} to {range.Last}")]));
        if (table.Log.SampleCount == 0)
            yield return new(Diagnostics.NoSample, location, new([table.EnumName]));
    }

    /// <summary>Whether a shape has one code, and a word or an address beside it.</summary>
    public static bool IsShape(string shape)
    {
        string[] parts = shape.Split(' ');
        int code = Array.FindIndex(parts, part => Codes.Contains(part));
        return parts.All(part => Special.Contains(part) || IsWord(part)) && parts.Count(part => Codes.Contains(part)) == 1 &&
            (IsAnchor(code - 1) || IsAnchor(code + 1));

        bool IsAnchor(int place) => place >= 0 && place < parts.Length && (IsWord(parts[place]) || parts[place] == "URL");
    }

    private static bool IsWord(string word) =>
        RowChecks.IsStorable(word) && word.Trim() == word && WordStart.FirstWord(word.AsSpan()).Length > 1 && word[0] is not (>= '0' and <= '9') && WordStart.IsWordCharacter(word[word.Length - 1]) && word != "URL";
}
