using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Words that tell, in a line of a log, whose code a number is. The domain's own name is one without being listed.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class LogWordAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
