using System.Runtime.CompilerServices;

namespace DrmErrorCodes.Tables;

/// <summary>The tables of all domains, each read when it is first asked for.</summary>
internal static partial class ErrorTables
{
    /// <summary>The tables that have been asked for.</summary>
    internal static readonly ErrorTable?[] Loaded = new ErrorTable?[DomainLimit];

    /// <summary>Their rows by number.</summary>
    internal static readonly ErrorEntry?[]?[] ByNumber = new ErrorEntry?[DomainLimit][];

    /// <summary>The tables of all domains, each at the place of its domain's number; the one of no domain, without rows,
    /// first.</summary>
    public static IEnumerable<ErrorTable> All => Enumerable.Range(0, DomainLimit).Select(domain => Of((ErrorDomain)domain));

    private static ErrorTable NoTable => EmptyTable.Instance;

    /// <summary>The table of a domain; one without rows for a domain that has none.</summary>
    public static ErrorTable Of(ErrorDomain domain) =>
        (uint)domain < DomainLimit ? Loaded[(int)domain] ?? Load(domain) : NoTable;

    /// <summary>The row of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ErrorEntry? Find(ErrorDomain domain, long number)
    {
        ErrorEntry?[]?[] byNumber = ByNumber;
        if ((uint)domain >= (uint)byNumber.Length)
            return null;
        ErrorEntry?[] rows = byNumber[(int)domain] ?? Load(domain).ByNumber;
        return (ulong)number < (ulong)rows.Length ? rows[number] : null;
    }

    public static DrmError ErrorOf(ErrorDomain domain, long value)
    {
        if (value >= 0)
            return new(domain, value, Find(domain, value));
        ErrorEntry? entry = Of(domain).FindNegativeValue(value);
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
        ErrorTable created = Create(domain);
        ErrorTable table = Interlocked.CompareExchange(ref Loaded[(int)domain], created, null) ?? created;
        ByNumber[(int)domain] = table.ByNumber;
        return table;
    }

    private sealed class EmptyTable() : ErrorTable(ErrorDomain.None)
    {
        public static readonly EmptyTable Instance = new();

        public override string[] LogWords => [];

        public override string[] LogPatterns => [];

        public override bool CodesAreReplies => false;

        protected override ReadOnlySpan<int> RowStarts => [0];

        // One row about unknown codes.
        protected override ReadOnlySpan<byte> Rows =>
            "\t\t\t\t0\t0\t0\t0\tThe code came without a system that it belongs to, and means something else in each.\tFind out which system sent the code, then look it up in that system's domain."u8;
    }
}
