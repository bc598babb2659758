using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Words that do as <see cref="LogContextAttribute"/>'s where they are about a request: in an address, or before a word such as
/// <c>request</c> or <c>server</c>. Elsewhere they are everybody's.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class LogRequestAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
