using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Numbers that are the domain's wherever they stand as 32 bits: in hexadecimal digits, or negative.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
internal sealed class LogRangeAttribute(long first, long last) : Attribute
{
    public long First { get; } = first;

    public long Last { get; } = last;
}
