namespace DrmErrorCodes.Tables;

/// <summary>The tables of all domains, each made ready when it is first asked for.</summary>
internal static partial class ErrorTables
{
    /// <summary>The tables that have been asked for, by the number of their domain.</summary>
    internal static readonly ErrorTable?[] Loaded = new ErrorTable?[DomainLimit];

    /// <summary>The tables of all domains in the order of their numbers.</summary>
    public static IEnumerable<ErrorTable> All => Enumerable.Range(1, DomainLimit - 1).Select(domain => Of((ErrorDomain)domain));

    /// <summary>The table of a domain; one without rows for a domain that has none.</summary>
    public static ErrorTable Of(ErrorDomain domain) =>
        (uint)domain < (uint)Loaded.Length ? Loaded[(int)domain] ??= TableOf(domain) : NoTable.Instance;
}
