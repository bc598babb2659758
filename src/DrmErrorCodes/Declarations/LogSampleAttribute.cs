using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>A text as people have it, and the codes of this domain that are to be found in it, in their order; none where it only looks
/// like one of the domain. Each is a test.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
internal sealed class LogSampleAttribute(string text, params string[] codes) : Attribute
{
    public string Text { get; } = text;

    public IReadOnlyList<string> Codes { get; } = codes;
}
