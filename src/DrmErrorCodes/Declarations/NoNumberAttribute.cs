using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>The vendor's table gives the row neither a number nor a text in its place; the member's value is no code.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class NoNumberAttribute : Attribute
{
}
