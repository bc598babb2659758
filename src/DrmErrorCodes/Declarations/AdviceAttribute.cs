using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Our judgement of a row. Its explanation and remedy are the first two paragraphs of the member's remarks. A row without
/// one has the advice of its <see cref="CodeGroupAttribute"/>.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class AdviceAttribute(ErrorCategory category, ErrorActor actor, RetryAdvice retry) : Attribute
{
    public ErrorCategory Category { get; } = category;

    public ErrorActor Actor { get; } = actor;

    public RetryAdvice Retry { get; } = retry;

    public ErrorSeverity Severity { get; set; } = ErrorSeverity.Error;

    /// <summary>Nothing is broken: the system said no, as it was set up to.</summary>
    public bool IsRefusal { get; set; }
}
