namespace DrmErrorCodes.Tables;

/// <summary>The table of no domain: without rows, and with something to say of a code that came without its system.</summary>
internal sealed class NoTable : ErrorTable
{
    /// <summary>Where in <see cref="Texts"/> the group begins.</summary>
    private const int GroupStart = 113;

    internal static readonly NoTable Instance = new();

    private NoTable()
        : base(ErrorDomain.None, ErrorLayer.None, CodeNotation.Decimal, MessageWording.Own, new NumberHash(0, 1, 63))
    {
    }

    // Of the domain, then of its one group.
    protected override ReadOnlySpan<byte> Texts =>
        "No domain\tCodes that came without the system that they belong to.\t\t\tWhoever runs the system that sent the code.\t\n\tThe code came without a system that it belongs to, and means something else in each.\tFind out which system sent the code, then look it up in that system's domain."u8;

    protected override ReadOnlySpan<byte> Rows => [];

    protected override ReadOnlySpan<byte> Groups =>
        [GroupStart, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    protected override int SourceCount => 0;
}
