namespace DrmErrorCodes.Tool;

/// <summary>A code that was asked for, and a row that has it; none when the code is unknown.</summary>
internal sealed record Answer(DrmError Error, ErrorEntry? Entry)
{
    /// <summary>An answer for each row that has the code; for an unknown code one without a row.</summary>
    public static IEnumerable<Answer> Of(DrmError error)
    {
        IReadOnlyList<ErrorEntry> entries = ErrorCatalog.LookupAll(error.Domain, error.Code);
        return entries.Count == 0 ? [new(error, null)] : entries.Select(entry => new Answer(error, entry));
    }
}
