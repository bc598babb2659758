namespace DrmErrorCodes.Tables;

/// <summary>Where in its table's text a row stands, in bytes.</summary>
internal readonly record struct RowSpan(int Start, int Length);
