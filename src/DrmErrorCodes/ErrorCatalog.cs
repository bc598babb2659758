using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>The catalog: turns a domain and a code into what the vendor's document says of it.</summary>
/// <remarks>
/// Nothing here throws or returns null, whatever comes in. A domain's table is read at the first lookup in it; after that, a
/// lookup by number is an index into an array and allocates nothing. All members may be called from any thread.
/// </remarks>
public static class ErrorCatalog
{
    private static IReadOnlyList<ErrorEntry>? _all;

    /// <summary>All rows of all domains, in the order of the domains and of the vendors' documents.</summary>
    public static IReadOnlyList<ErrorEntry> All => _all ??= Array.AsReadOnly(ErrorTables.All.SelectMany(table => table.Entries).ToArray());

    /// <summary>The rows of one domain in the order of the vendor's document; none for an undefined domain.</summary>
    public static IReadOnlyList<ErrorEntry> Entries(ErrorDomain domain) => ErrorTables.Of(domain).Entries;

    /// <summary>Looks a code up. Where several rows have it, the first of the vendor's table is the entry; a row with just this
    /// number is preferred to a range.</summary>
    /// <param name="domain">Whose code it is.</param>
    /// <param name="code">A number in any spelling, or a text without regard to case: a text code, a symbol of the vendor's, a known
    /// server text or the vendor's message.</param>
    /// <returns>The error; with <see cref="DrmError.IsKnown"/> false and the code kept when the catalog does not know
    /// it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DrmError Lookup(ErrorDomain domain, ErrorCode code) =>
        code.IsNumber(out long number)
            ? new DrmError(domain, code, ErrorTables.Find(domain, number))
            : LookupText(domain, code);

    /// <summary>Looks a code up as <see cref="Lookup"/> does, and says whether the catalog knows it.</summary>
    public static bool TryLookup(ErrorDomain domain, ErrorCode code, out DrmError error)
    {
        error = Lookup(domain, code);
        return error.IsKnown;
    }

    /// <summary>All rows that have a code, in the order of the vendor's table: 1008 of the Widevine client has two, a server's
    /// text may belong to several. A range counts only where no row has just this number. Empty when the code is
    /// unknown.</summary>
    public static IReadOnlyList<ErrorEntry> LookupAll(ErrorDomain domain, ErrorCode code) =>
        code.IsNumber(out long number) ? ErrorTables.Find(domain, number)?.SameCode ?? [] : ErrorTables.Of(domain).Find(code.Text!);

    /// <summary>For a bare code: the error in each domain that knows it, in the order of the domains. Empty when none
    /// does.</summary>
    public static IReadOnlyList<DrmError> Identify(ErrorCode code) =>
        Array.AsReadOnly(ErrorTables.All.Select(table => Lookup(table.Domain, code)).Where(error => error.IsKnown).ToArray());

    private static DrmError LookupText(ErrorDomain domain, ErrorCode code)
    {
        ReadOnlyCollection<ErrorEntry> rows = ErrorTables.Of(domain).Find(code.Text!);
        if (rows.Count == 0)
            return new(domain, code, null);
        return new(domain, rows[0].Number ?? code, rows[0]);
    }
}
