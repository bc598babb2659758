using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Words of which one has to stand near a code of the domain, in an address too, unless another error stands there.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class LogContextAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
