using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>The vendor's system does not report the row any more; older versions may. It may share its symbol with a living
/// row.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class RetiredAttribute : Attribute
{
}
