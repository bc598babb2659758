using Microsoft.AspNetCore.WebUtilities;

namespace DrmErrorCodes.Benchmarks;

/// <summary>A code that came.</summary>
public readonly record struct GivenCode(ErrorDomain Domain, int Number);

/// <summary>Codes as they come, of all six domains: six of ten are of rows with a single number, two in ranges where the domain has
/// such, and two unknown; in random order, so that no branch is predicted that a user's would not be.</summary>
public static class CodeMix
{
    /// <summary>How many codes: more than a processor's branch prediction learns by heart.</summary>
    public const int Size = 65536;

    public static readonly ErrorDomain[] Domains = [.. Enum.GetValues<ErrorDomain>().Where(domain => domain is not ErrorDomain.None)];

    /// <summary>The codes; the same ones each time.</summary>
    public static GivenCode[] Create()
    {
        var random = new Random(20111123);
        var mix = new GivenCode[Size];
        for (int i = 0; i < mix.Length; i++)
        {
            ErrorDomain domain = Domains[random.Next(Domains.Length)];
            mix[i] = new(domain, NumberOf(domain, random));
        }

        return mix;
    }

    /// <summary>HTTP statuses, eight of ten of them known, for what knows only those.</summary>
    public static int[] CreateHttp()
    {
        var random = new Random(7231);
        int[] numbers = [.. Enumerable.Range(100, 500)];
        int[] known = [.. numbers.Where(IsHttpStatus)];
        int[] unknown = [.. numbers.Where(number => !IsHttpStatus(number))];
        int[] mix = new int[Size];
        for (int i = 0; i < mix.Length; i++)
            mix[i] = random.Next(10) < 8 ? known[random.Next(known.Length)] : unknown[random.Next(unknown.Length)];
        return mix;

        static bool IsHttpStatus(int number) => ReasonPhrases.GetReasonPhrase(number).Length != 0;
    }

    private static int NumberOf(ErrorDomain domain, Random random)
    {
        ErrorEntry[] singles = [.. ErrorCatalog.Entries(domain).Where(row => row.First is not null && row.First == row.Last)];
        ErrorEntry[] ranges = [.. ErrorCatalog.Entries(domain).Where(row => row.First != row.Last)];
        int kind = random.Next(10);
        ErrorEntry[] rows = kind < 6 || ranges.Length == 0 ? singles : ranges;
        if (kind < 8 && rows.Length > 0)
        {
            ErrorEntry row = rows[random.Next(rows.Length)];
            return random.Next((int)row.First!.Value, (int)row.Last!.Value + 1);
        }

        int number;
        do
            number = random.Next(10_000);
        while (ErrorCatalog.TryLookup(domain, number, out _));
        return number;
    }
}
