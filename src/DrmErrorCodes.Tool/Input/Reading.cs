namespace DrmErrorCodes.Tool.Input;

/// <summary>What a file is, the errors in it, and those of the first failure from the outermost to the root cause; no chain where the
/// domain was given.</summary>
internal sealed record Reading(ContentKind Kind, IReadOnlyList<Finding> Findings, IReadOnlyList<DrmError> Chain)
{
    /// <summary>The error that caused the others, where it stands.</summary>
    public Finding? Root => Chain.Count == 0 ? null : Findings.First(finding => finding.Error == Chain[^1]);
}
