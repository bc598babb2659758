using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Our judgement of the codes that the table does not have: of a group of numbers, both ends included, or, without one,
/// of all others.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
internal sealed class UnknownCodesAttribute(
    int first, int last, ErrorCategory category, ErrorActor actor, RetryAdvice retry, string explanation, string remedy) : Attribute
{
    public UnknownCodesAttribute(ErrorCategory category, ErrorActor actor, RetryAdvice retry, string explanation, string remedy)
        : this(-1, -1, category, actor, retry, explanation, remedy)
    {
    }

    public int First { get; } = first;

    public int Last { get; } = last;

    public ErrorCategory Category { get; } = category;

    public ErrorActor Actor { get; } = actor;

    public RetryAdvice Retry { get; } = retry;

    public string Explanation { get; } = explanation;

    public string Remedy { get; } = remedy;

    public ErrorSeverity Severity { get; set; } = ErrorSeverity.Error;
}
