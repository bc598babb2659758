using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Generator;

/// <summary>Finds what is wrong with what an enum says of how its codes look in texts.</summary>
internal static class LogChecks
{
    private const string Gap = "*";

    private const string Address = "URL";

    private const string Symbol = "$";

    private static readonly string[] Codes = ["#", "#?", "-#", "2#", Symbol];

    private static readonly string[] Special = [.. Codes, "%", Gap, Address];

    public static IEnumerable<DiagnosticInfo> Check(TableModel table, LocationInfo location)
    {
        LogModel log = table.Log;
        string[] identifiers = [.. table.Rows.SelectMany(row => row.Identifiers)];
        foreach (string shape in log.Shapes.Where(shape => !IsShape(shape)))
            yield return new(Diagnostics.WrongShape, location, new([table.EnumName, shape]));
        foreach (string word in log.Words.Concat(log.Context).Concat(log.RequestContext).Where(word => !IsWord(word)))
            yield return new(Diagnostics.WrongWord, location, new([table.EnumName, word]));
        foreach (string beginning in log.Symbols.Where(beginning => !identifiers.Any(text => BeginsWith(text, beginning))))
            yield return new(Diagnostics.NoSuchSymbol, location, new([table.EnumName, beginning]));
        foreach (LogRangeModel range in log.Ranges.Where(range => range.First > range.Last))
        {
            string numbers = FormattableString.Invariant($"{range.First} to {range.Last}");
            yield return new(Diagnostics.GroupsDoNotNest, location, new([table.EnumName, numbers]));
        }

        if (log.SampleCount == 0)
            yield return new(Diagnostics.NoSample, location, new([table.EnumName]));
    }

    /// <summary>Whether a shape has one code, a word or an address beside it (a symbol has a word before it), and each gap between two
    /// others.</summary>
    public static bool IsShape(string shape)
    {
        string[] parts = shape.Split(' ');
        int code = Array.FindIndex(parts, Codes.Contains);
        return parts.All(part => Special.Contains(part) || IsWord(part)) && parts.Count(Codes.Contains) == 1 &&
            (parts[code] == Symbol ? IsAnchor(code - 1) && parts[code - 1] != Address : IsAnchor(code - 1) || IsAnchor(code + 1)) &&
            parts[0] != Gap && parts[parts.Length - 1] != Gap && !shape.Contains($"{Gap} {Gap}");

        bool IsAnchor(int place) => place >= 0 && place < parts.Length && (IsWord(parts[place]) || parts[place] == Address);
    }

    /// <summary>Whether a word, or several behind each other, can be found in a text, in letters of any case.</summary>
    public static bool IsWord(string word) =>
        Vocabulary.IsFindable(word) && WordStart.IsWordCharacter(word[word.Length - 1]) && word.All(c => c is >= ' ' and <= '~');

    public static bool BeginsWith(string text, string beginning) =>
        text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
}
