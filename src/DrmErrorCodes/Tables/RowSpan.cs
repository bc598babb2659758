namespace DrmErrorCodes.Tables;

/// <summary>Where in its table's text a row stands, in bytes.</summary>
internal readonly record struct RowSpan
{
    public RowSpan(int start, int length)
    {
        Start = start;
        Length = length;
    }

    public int Start { get; }

    public int Length { get; }
}
