using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Marks an enum whose members are the rows of a vendor's table. The generator reads it; the assembly does not carry it.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class ErrorTableAttribute(ErrorDomain domain) : Attribute
{
    public ErrorDomain Domain { get; } = domain;

    /// <summary>The vendor describes a row by its symbol alone: a message without blanks is a symbol too.</summary>
    public bool MessageIsSymbol { get; set; }

    /// <summary>The codes are reply codes: in a log they stand at the start of a line, and one of several lines has a hyphen
    /// behind it.</summary>
    public bool CodesAreReplies { get; set; }
}
