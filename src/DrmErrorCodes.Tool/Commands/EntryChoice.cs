namespace DrmErrorCodes.Tool.Commands;

/// <summary>Which codes are wanted; <see cref="ErrorDomain.None"/> and null let all through.</summary>
internal sealed record EntryChoice(ErrorDomain Domain, ErrorSeverity? Severity, ErrorCategory? Category, ErrorActor? Actor, RetryAdvice? Retry)
{
    public bool Matches(ErrorEntry entry) =>
        (Domain is ErrorDomain.None || Domain == entry.Domain) && Matches(entry.Severity, entry.Category, entry.Actor, entry.Retry);

    public bool Matches(DrmError error) => Matches(error.Severity, error.Category, error.Actor, error.Retry);

    private bool Matches(ErrorSeverity severity, ErrorCategory category, ErrorActor actor, RetryAdvice retry) =>
        (Severity ?? severity) == severity && (Category ?? category) == category && (Actor ?? actor) == actor && (Retry ?? retry) == retry;
}
