using System.Runtime.CompilerServices;

namespace DrmErrorCodes.Tables;

/// <summary>The tables of all domains, each read when it is first asked for.</summary>
internal static partial class ErrorTables
{
    private static readonly ErrorTable NoTable = new EmptyTable();
    private static readonly ErrorTable?[] Loaded = new ErrorTable?[DomainLimit];

    /// <summary>The tables of all domains, each at the place of its domain's number; the one of no domain, without rows,
    /// first.</summary>
    public static IEnumerable<ErrorTable> All => Enumerable.Range(0, DomainLimit).Select(domain => Of((ErrorDomain)domain));

    /// <summary>The table of a domain; one without rows for a domain that has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ErrorTable Of(ErrorDomain domain)
    {
        ErrorTable?[] loaded = Loaded;
        return (uint)domain < (uint)loaded.Length ? loaded[(int)domain] ?? Load(domain) : NoTable;
    }

    public static DrmError ErrorOf(ErrorDomain domain, long value)
    {
        ErrorTable table = Of(domain);
        if (value >= 0)
            return new(domain, value, table.Find(value));
        ErrorEntry? entry = table.FindNegativeValue(value);
        return new(domain, entry is null ? value : entry.Symbols[0], entry);
    }

    public static bool IsOf(DrmError error, ErrorDomain domain, long value) =>
        error.Domain == domain && (error.Entry?.Value == value || error == ErrorOf(domain, value));

    public static bool TryGetValue(DrmError error, ErrorDomain domain, out long value)
    {
        bool found = error.Entry is not null && error.Domain == domain;
        value = found ? error.Entry!.Value : 0;
        return found;
    }

    // Two threads may both read the table at first; all get the one that was stored, so that a row is one object.
    private static ErrorTable Load(ErrorDomain domain)
    {
        ErrorTable table = Create(domain);
        return Interlocked.CompareExchange(ref Loaded[(int)domain], table, null) ?? table;
    }

    private sealed class EmptyTable() : ErrorTable(ErrorDomain.None)
    {
        public override string[] LogWords => [];

        public override string[] LogPatterns => [];

        public override bool CodesAreReplies => false;

        // One row about unknown codes.
        protected override ReadOnlySpan<byte> Rows =>
            "\t\t\t0\t0\t0\t0\tThe code came without a system that it belongs to, and means something else in each.\tFind out which system sent the code, then look it up in that system's domain."u8;
    }
}
