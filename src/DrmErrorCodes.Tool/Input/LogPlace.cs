namespace DrmErrorCodes.Tool.Input;

/// <summary>A line of a log.</summary>
/// <param name="File">Which log; null where there is but one.</param>
/// <param name="Line">Its number, from 1.</param>
internal sealed record LogPlace(string? File, long Line)
{
    /// <summary>As grep writes it.</summary>
    public override string ToString() => File is null ? $"{Line}" : $"{File}:{Line}";
}
