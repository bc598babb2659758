using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>The row says that somebody stopped the work on purpose: it is not the cause of an error beside it.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class AbortedAttribute : Attribute
{
}
