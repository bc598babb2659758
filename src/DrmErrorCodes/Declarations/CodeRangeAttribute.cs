using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>The row is a range of numbers, both ends included. The value of the member is the first number, or negative where another row has that number.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class CodeRangeAttribute(int first, int last) : Attribute
{
    public int First { get; } = first;

    public int Last { get; } = last;
}
