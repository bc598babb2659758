using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Marks an enum whose members are the rows of a vendor's table, and says whose. The generator reads it; the assembly does
/// not carry it.</summary>
/// <remarks>
/// The enum's underlying type is the notation of its codes: <see cref="uint"/> for hexadecimal ones, written <c>0x8004C065</c>, and
/// <see cref="int"/> for all others. A member's value is its code, unless <see cref="TextCodeAttribute"/> or
/// <see cref="NoNumberAttribute"/> says otherwise.
/// </remarks>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class ErrorTableAttribute(ErrorDomain domain, ErrorLayer layer, MessageWording wording) : Attribute
{
    public ErrorDomain Domain { get; } = domain;

    public ErrorLayer Layer { get; } = layer;

    public MessageWording Wording { get; } = wording;

    /// <summary>What the codes are called, in a few words: <c>Shaka Player errors</c>.</summary>
    public string Title { get; set; } = "";

    /// <summary>One sentence: where the codes come from and who sees them.</summary>
    public string Description { get; set; } = "";

    /// <summary>Who made the system, by the name in the source.</summary>
    public string Vendor { get; set; } = "";

    /// <summary>The vendor's name today, where it is another.</summary>
    public string VendorToday { get; set; } = "";

    /// <summary>One or two sentences: whom to ask about a code, and with what.</summary>
    public string Contact { get; set; } = "";

    /// <summary>The vendor has given the product up.</summary>
    public bool IsLegacy { get; set; }

    /// <summary>Other names for the domain, in lower case.</summary>
    public string[] Aliases { get; set; } = [];

    /// <summary>A number of the domain is a code where a message or server text of the domain stands behind it.</summary>
    public bool TextsTell { get; set; }

    /// <summary>The codes are reply codes: in a log they stand at the start of a line, and one of several lines has a hyphen
    /// behind it.</summary>
    public bool CodesAreReplies { get; set; }
}
