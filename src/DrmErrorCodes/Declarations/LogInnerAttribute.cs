using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Fields by which another system's error hands on a code of the domain: the error before them wraps it.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class LogInnerAttribute(params string[] fields) : Attribute
{
    public IReadOnlyList<string> Fields { get; } = fields;
}
