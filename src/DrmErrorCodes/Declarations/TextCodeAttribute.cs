using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>The row is printed with these texts where others have a number.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class TextCodeAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;
}
