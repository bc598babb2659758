namespace DrmErrorCodes.Sql.Tests;

/// <summary>The log that is joined: a million lines, the same in every run.</summary>
internal static class Log
{
    private const long Farthest = 10_000;

    public static IReadOnlyList<ErrorDomain> Domains { get; } =
        [.. Enum.GetValues<ErrorDomain>().Where(domain => domain != ErrorDomain.None)];

    public static IReadOnlyList<LogLine> Lines { get; } =
        [.. Codes().Take(1_000_000).Select((line, index) => new LogLine(index + 1, line.Domain, line.Code))];

    private static IEnumerable<(ErrorDomain Domain, long Code)> Codes()
    {
        foreach (ErrorDomain domain in Domains)
        {
            for (long code = -Farthest; code <= Farthest; code++)
                yield return (domain, code);
            foreach (long border in (long[])[ushort.MaxValue, int.MinValue, int.MaxValue, uint.MaxValue])
            {
                for (long code = border - 1; code <= border + 1; code++)
                    yield return (domain, code);
            }

            yield return (domain, long.MinValue);
            yield return (domain, long.MaxValue);
        }

        var random = new Random(1008);
        ErrorEntry[] rows = [.. ErrorCatalog.All.Where(row => row.First is not null)];
        while (true)
        {
            ErrorDomain anyDomain = Domains[random.Next(Domains.Count)];
            ErrorEntry row = rows[random.Next(rows.Length)];
            long code = random.NextInt64(row.First!.Value, row.Last!.Value + 1);
            yield return random.Next(3) switch
            {
                0 => (row.Domain, code),
                // What a column of 16 bits would take for the code.
                1 => (anyDomain, code + (random.NextInt64(int.MinValue, int.MaxValue) << 16)),
                _ => (anyDomain, random.NextInt64(long.MinValue, long.MaxValue)),
            };
        }
    }
}
