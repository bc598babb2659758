using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>How serious a row is that otherwise has the advice of its group.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class SeverityAttribute(ErrorSeverity severity) : Attribute
{
    public ErrorSeverity Severity { get; } = severity;
}
