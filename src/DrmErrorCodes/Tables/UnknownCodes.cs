namespace DrmErrorCodes.Tables;

/// <summary>What a table says of codes that it does not have: of a group of numbers, or of all others.</summary>
internal sealed class UnknownCodes(ErrorTable table, int row)
{
    private readonly long? _first = table.Number(row, Column.First);
    private readonly long? _last = table.Number(row, Column.Last);

    public Advice Advice { get; } = new(table, row);

    public bool Contains(long? number) => _first <= number && number <= _last;
}
