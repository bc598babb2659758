using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Declares that the vendor gives this row the message of an earlier one, so that it is no slip.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class SameMessageAsAttribute(string member) : Attribute
{
    public string Member { get; } = member;
}
