using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Our judgement of a group of codes: a range of numbers, both ends included, a prefix of text codes, or, without either,
/// all others. It serves the rows that have none of their own and the codes that the table lacks. Groups nest; the narrowest
/// counts.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
internal sealed class CodeGroupAttribute(ErrorCategory category, ErrorActor actor, RetryAdvice retry, string explanation, string remedy)
    : Attribute
{
    public CodeGroupAttribute(
        long first, long last, ErrorCategory category, ErrorActor actor, RetryAdvice retry, string explanation, string remedy)
        : this(category, actor, retry, explanation, remedy)
    {
        First = first;
        Last = last;
    }

    public CodeGroupAttribute(
        string prefix, ErrorCategory category, ErrorActor actor, RetryAdvice retry, string explanation, string remedy)
        : this(category, actor, retry, explanation, remedy)
    {
        Prefix = prefix;
    }

    public long First { get; }

    public long Last { get; }

    public string? Prefix { get; }

    public ErrorCategory Category { get; } = category;

    public ErrorActor Actor { get; } = actor;

    public RetryAdvice Retry { get; } = retry;

    public string Explanation { get; } = explanation;

    public string Remedy { get; } = remedy;

    public ErrorSeverity Severity { get; set; } = ErrorSeverity.Error;

    /// <summary>Nothing is broken: the system said no, as it was set up to.</summary>
    public bool IsRefusal { get; set; }

    /// <summary>The layer of these codes, where it is not the domain's.</summary>
    public ErrorLayer Layer { get; set; }
}
