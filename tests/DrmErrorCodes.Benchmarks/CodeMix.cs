namespace DrmErrorCodes.Benchmarks;

/// <summary>A code that came.</summary>
/// <param name="Domain">Whose it is.</param>
/// <param name="Place">The place of its row in the domain's list, counted from 1; 0 where there is none.</param>
/// <param name="Number">The code.</param>
public readonly record struct GivenCode(ErrorDomain Domain, int Place, long Number);

/// <summary>Codes as they come: four of five have a row, a quarter of them a range where the domain has one. Of the unknown ones three
/// of four stand near a known number, as those do that a vendor added later, and one is another domain's. All in random order, so that no
/// branch is predicted that a user's would not be.</summary>
public static class CodeMix
{
    /// <summary>How many codes: more than a processor's branch prediction learns by heart.</summary>
    public const int Size = 65536;

    private const int Near = 100;

    public static readonly ErrorDomain[] Domains = [.. ErrorCatalog.Domains.Select(info => info.Domain)];

    /// <summary>The domains whose codes are numbers.</summary>
    public static readonly ErrorDomain[] NumberedDomains = [.. Domains.Where(domain => ErrorCatalog.Entries(domain).Any(row => row.First is not null))];

    public static readonly ErrorDomain[] HexadecimalDomains =
        [.. ErrorCatalog.Domains.Where(info => info.Notation is CodeNotation.Hexadecimal).Select(info => info.Domain)];

    /// <summary>Codes of some domains, each as often as the others; the same ones each time.</summary>
    public static GivenCode[] Create(params ErrorDomain[] domains)
    {
        var random = new Random(20111123);
        var rows = domains.ToDictionary(domain => domain, domain => ErrorCatalog.Entries(domain).Where(row => row.First is not null).ToLookup(row => row.First != row.Last));
        var mix = new GivenCode[Size];
        for (int i = 0; i < mix.Length; i++)
        {
            ErrorDomain domain = domains[random.Next(domains.Length)];
            bool isOther = domains.Length > 1 && random.Next(4) == 0;
            long number = random.Next(5) > 0
                ? Known(random, rows[domain][random.Next(4) == 0 && rows[domain][true].Any()])
                : Unknown(random, domain, rows[isOther ? domains[random.Next(domains.Length)] : domain][false], isOther ? 0 : Near);
            mix[i] = new(domain, PlaceOf(ErrorCatalog.Lookup(domain, number)), number);
        }

        return mix;
    }

    private static long Known(Random random, IEnumerable<ErrorEntry> rows)
    {
        ErrorEntry row = Pick(random, rows);
        return random.NextInt64(row.First!.Value, row.Last!.Value + 1);
    }

    private static long Unknown(Random random, ErrorDomain domain, IEnumerable<ErrorEntry> rows, int distance)
    {
        long number;
        do
            number = Pick(random, rows).First!.Value + random.Next(-distance, ++distance);
        while (ErrorCatalog.TryLookup(domain, number, out _));
        return number;
    }

    private static ErrorEntry Pick(Random random, IEnumerable<ErrorEntry> rows) => rows.ElementAt(random.Next(rows.Count()));

    private static int PlaceOf(DrmError error)
    {
        if (error.Entry is not { } row)
            return 0;
        IReadOnlyList<ErrorEntry> rows = ErrorCatalog.Entries(error.Domain);
        int place = 0;
        while (rows[place] != row)
            place++;
        return place + 1;
    }
}
