using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Texts by which servers are known to report the row. Several rows may share one.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class ServerTextAttribute(params string[] texts) : Attribute
{
    public IReadOnlyList<string> Texts { get; } = texts;
}
