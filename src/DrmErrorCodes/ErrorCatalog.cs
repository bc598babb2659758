using System.Runtime.CompilerServices;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>The catalog: turns a domain and a code into what the vendor's document says of it.</summary>
/// <remarks>
/// Nothing here throws or returns null, whatever comes in. A domain's table is made ready at the first lookup in it; a row is made when
/// a lookup returns it for the first time. After that, a lookup by number costs little more than an index into an array and allocates
/// nothing. All members may be called from any thread.
/// </remarks>
public static class ErrorCatalog
{
    private static IReadOnlyList<ErrorEntry>? _all;
    private static IReadOnlyList<ErrorDomainInfo>? _domains;

    /// <summary>All rows of all domains, in the order of the domains and of the sources.</summary>
    public static IReadOnlyList<ErrorEntry> All => _all ??= Array.AsReadOnly(ErrorTables.All.SelectMany(table => table.Entries).ToArray());

    /// <summary>All domains, in the order of <see cref="ErrorDomain"/>.</summary>
    public static IReadOnlyList<ErrorDomainInfo> Domains =>
        _domains ??= Array.AsReadOnly(ErrorTables.All.Select(table => table.Info).ToArray());

    /// <summary>What a domain is; of <see cref="ErrorDomain.None"/> and of one that is not defined, that there is none.</summary>
    public static ErrorDomainInfo Describe(ErrorDomain domain) => ErrorTables.Of(domain).Info;

    /// <summary>Finds a domain by its name or an alias, such as <c>PallyConLicense</c>, <c>pallycon</c> or <c>doverunner</c>, without
    /// regard to case and blanks around it.</summary>
    /// <returns>False, and <paramref name="domain"/> is <see cref="ErrorDomain.None"/>, when no domain is called so.</returns>
    public static bool TryFindDomain(string? name, out ErrorDomain domain)
    {
        domain = ErrorTables.DomainOf((name ?? "").Trim().ToLowerInvariant());
        return domain is not ErrorDomain.None;
    }

    /// <summary>The rows of one domain in the order of the source; none for an undefined domain.</summary>
    public static IReadOnlyList<ErrorEntry> Entries(ErrorDomain domain) => ErrorTables.Of(domain).Entries;

    /// <summary>Looks a code up. Where several rows have it, the first of the vendor's table that is not retired is the entry; a row
    /// with just this number is preferred to a range.</summary>
    /// <param name="domain">Whose code it is.</param>
    /// <param name="code">
    /// A number in any spelling, or a text without regard to case and a last period: a text code, a symbol of the vendor's, a known
    /// server text, the message, or the name of the enum's member. A code of 32 bits may come signed, unsigned, or as eight hexadecimal
    /// digits with or without <c>0x</c>.
    /// </param>
    /// <returns>The error; with <see cref="DrmError.IsKnown"/> false and the code kept when the catalog does not know
    /// it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DrmError Lookup(ErrorDomain domain, ErrorCode code)
    {
        ErrorTable? table = ErrorTables.LoadedOf(domain);
        ErrorEntry? entry = null;
        return code.IsNumber(out long number) && table is not null && table.TryFindAtOnce(number, out entry)
            ? new DrmError(domain, code, entry)
            : LookupFurther(domain, code);
    }

    /// <summary>Looks a code up as <see cref="Lookup"/> does, and says whether the catalog knows it.</summary>
    public static bool TryLookup(ErrorDomain domain, ErrorCode code, out DrmError error)
    {
        error = Lookup(domain, code);
        return error.IsKnown;
    }

    /// <summary>All rows that have a code, retired ones too, in the order of the vendor's table: 1008 of the Widevine client has two, a
    /// server's text may belong to several. A range counts only where no row has just this number. Empty when the code is
    /// unknown.</summary>
    public static IReadOnlyList<ErrorEntry> LookupAll(ErrorDomain domain, ErrorCode code) => ErrorTables.Of(domain).LookupAll(code);

    /// <summary>For a bare code: the error in each domain that knows it, in the order of the domains. Empty when none
    /// does.</summary>
    public static IReadOnlyList<DrmError> Identify(ErrorCode code) =>
        Array.AsReadOnly(ErrorTables.All.Select(table => Lookup(table.Domain, code)).Where(error => error.IsKnown).ToArray());

    // The first lookup in a table, the first of a row, texts, codes in another notation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DrmError LookupFurther(ErrorDomain domain, ErrorCode code) => ErrorTables.Of(domain).Lookup(domain, code);
}
