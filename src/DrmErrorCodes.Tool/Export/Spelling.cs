using System.Globalization;

namespace DrmErrorCodes.Tool.Export;

/// <summary>A code as a log may have it, and the row that it means: what <see cref="ErrorCatalog.Lookup"/> does, as a table for
/// systems that can join and nothing else.</summary>
/// <param name="Domain">Whose code it is.</param>
/// <param name="Text">The code in lower case.</param>
/// <param name="Entry">The one row that a lookup gives.</param>
internal sealed record Spelling(ErrorDomain Domain, string Text, ErrorEntry Entry)
{
    /// <summary>All spellings of all codes, but for messages and servers' texts, each once in its domain.</summary>
    public static IReadOnlyList<Spelling> All { get; } =
    [
        .. ErrorCatalog.All
            .SelectMany(entry => TextsOf(entry).Select(text => (entry.Domain, Text: text.ToLowerInvariant())))
            .Distinct()
            // What one row is called may mean another, or none: 00040000 is 40000 before it is 0x40000.
            .Select(code => (code.Domain, code.Text, ErrorCatalog.Lookup(code.Domain, code.Text).Entry))
            .Where(code => code.Entry is not null)
            .Select(code => new Spelling(code.Domain, code.Text, code.Entry!)),
    ];

    private static IEnumerable<string> TextsOf(ErrorEntry entry) => [.. NumbersOf(entry).SelectMany(number => TextsOf(entry, number)), .. entry.Symbols, entry.Name];

    private static IEnumerable<long> NumbersOf(ErrorEntry entry)
    {
        for (long? number = entry.First; number <= entry.Last; number++)
            yield return number.Value;
    }

    private static IEnumerable<string> TextsOf(ErrorEntry entry, long number)
    {
        bool isHexadecimal = ErrorCatalog.Describe(entry.Domain).Notation is CodeNotation.Hexadecimal;
        yield return Decimal(number);
        if (!isHexadecimal && number is >= 0 or < int.MinValue)
            yield break;
        string digits = unchecked((uint)number).ToString("x8", CultureInfo.InvariantCulture);
        yield return "0x" + digits;
        yield return Decimal(isHexadecimal ? unchecked((int)number) : unchecked((uint)number));
        if (isHexadecimal)
            yield return digits;
    }

    private static string Decimal(long number) => number.ToString(CultureInfo.InvariantCulture);
}
