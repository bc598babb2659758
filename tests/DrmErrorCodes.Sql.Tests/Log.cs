using System.Globalization;

namespace DrmErrorCodes.Sql.Tests;

/// <summary>The log that is joined: a million lines, the same in every run.</summary>
internal static class Log
{
    public static IReadOnlyList<ErrorDomain> Domains { get; } = [.. ErrorCatalog.Domains.Select(info => info.Domain)];

    public static IReadOnlyList<LogLine> Lines { get; } =
        [.. Codes().Take(1_000_000).Select((line, index) => new LogLine(index + 1, line.Domain, line.Code))];

    /// <summary>The lines as the library answers.</summary>
    public static IReadOnlyList<JoinedLine> Joined { get; } = [.. Lines.Select(JoinedLine.Of)];

    /// <summary>A number as logs have it: of a code of 32 bits in all ways, of another code that is negative as if it were one.</summary>
    public static IEnumerable<string> Spellings(ErrorDomain domain, long number)
    {
        bool isHexadecimal = ErrorCatalog.Describe(domain).Notation is CodeNotation.Hexadecimal;
        yield return Decimal(number);
        if (number is < int.MinValue or > uint.MaxValue || (!isHexadecimal && number >= 0))
            yield break;
        string digits = unchecked((uint)number).ToString("X8", CultureInfo.InvariantCulture);
        yield return Decimal(unchecked((uint)number));
        yield return "0x" + digits;
        yield return "0x" + digits.ToLowerInvariant();
        if (!isHexadecimal)
            yield break;
        yield return Decimal(unchecked((int)number));
        yield return digits;
        yield return digits.ToLowerInvariant();
    }

    /// <summary>The texts by which a row is known.</summary>
    public static IEnumerable<string> Texts(ErrorEntry row) =>
        ((string[])[.. row.Symbols, row.Name]).SelectMany(text => (string[])[text, text.ToUpperInvariant(), text.ToLowerInvariant()]);

    private static IEnumerable<(ErrorDomain Domain, string Code)> Codes()
    {
        foreach (ErrorDomain domain in Domains)
        {
            foreach (ErrorEntry row in ErrorCatalog.Entries(domain))
            {
                foreach (string text in Texts(row))
                    yield return (domain, text);
                for (long? number = row.First - 1; number <= row.Last + 1; number++)
                {
                    foreach (string spelling in Spellings(domain, number.Value))
                        yield return (domain, spelling);
                }
            }

            foreach (long border in (long[])[0, ushort.MaxValue, int.MinValue + 1L, int.MaxValue, uint.MaxValue])
            {
                foreach (string spelling in Enumerable.Range(-300, 601).SelectMany(distance => Spellings(domain, border + distance)))
                    yield return (domain, spelling);
            }

            foreach (string code in (string[])["", "unknown", "null", Decimal(long.MinValue), Decimal(long.MaxValue), "99999999999999999999"])
                yield return (domain, code);
        }

        var random = new Random(1008);
        ErrorEntry[] rows = [.. ErrorCatalog.All];
        while (true)
        {
            ErrorEntry row = rows[random.Next(rows.Length)];
            long? number = row.First is { } first ? random.NextInt64(first, row.Last!.Value + 1) : null;
            ErrorDomain anyDomain = Domains[random.Next(Domains.Count)];
            yield return random.Next(5) switch
            {
                0 when number is not null => (row.Domain, Any(Spellings(row.Domain, number.Value), random)),
                // What another system says.
                1 when number is not null => (anyDomain, Any(Spellings(anyDomain, number.Value), random)),
                2 => (anyDomain, Any(Spellings(anyDomain, random.NextInt64(int.MinValue, uint.MaxValue)), random)),
                3 => (anyDomain, Decimal(random.NextInt64(long.MinValue, long.MaxValue))),
                _ => (row.Domain, Any(Texts(row), random)),
            };
        }
    }

    private static string Any(IEnumerable<string> texts, Random random)
    {
        string[] all = [.. texts];
        return all[random.Next(all.Length)];
    }

    private static string Decimal(long number) => number.ToString(CultureInfo.InvariantCulture);
}
