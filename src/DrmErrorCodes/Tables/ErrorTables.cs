namespace DrmErrorCodes.Tables;

/// <summary>The tables of all domains, each made ready when it is first asked for.</summary>
internal static partial class ErrorTables
{
    /// <summary>The tables that have been made, by the number of their domain; each puts itself there.</summary>
    internal static readonly ErrorTable?[] Loaded = new ErrorTable?[DomainLimit];

    /// <summary>The tables of all domains in the order of their numbers.</summary>
    public static IEnumerable<ErrorTable> All => Enumerable.Range(1, DomainLimit - 1).Select(domain => Of((ErrorDomain)domain));

    /// <summary>The table of a domain; one without rows for a domain that has none.</summary>
    public static ErrorTable Of(ErrorDomain domain) =>
        LoadedOf(domain) ?? ((uint)domain < (uint)Loaded.Length ? TableOf(domain) : NoTable.Instance);

    /// <summary>The table of a domain, if it has been made. Whoever asks for no more than this has no other table in a program that is
    /// compiled ahead of time.</summary>
    public static ErrorTable? LoadedOf(ErrorDomain domain) => (uint)domain < (uint)Loaded.Length ? Loaded[(int)domain] : null;
}
