using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Words around a number, written <c>#</c>, by which alone it is a code of the domain in any line of a log:
/// <c>errorCode #</c>. Between them may stand blanks and punctuation.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class LogPatternAttribute(params string[] patterns) : Attribute
{
    public IReadOnlyList<string> Patterns { get; } = patterns;
}
