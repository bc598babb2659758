using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>The row is a range of numbers of any sign, going upward, both ends included. The value of the member is the first number,
/// unless it has a <see cref="TextCodeAttribute"/>.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class CodeRangeAttribute(long first, long last) : Attribute
{
    public long First { get; } = first;

    public long Last { get; } = last;
}
