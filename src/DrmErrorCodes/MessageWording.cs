using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>Whose words the messages of a domain are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MessageWording>))]
public enum MessageWording
{
    /// <summary>The vendor's text, word for word.</summary>
    Vendor = 0,

    /// <summary>The vendor describes a code by a symbol alone, and the message is that symbol.</summary>
    VendorSymbol,

    /// <summary>One sentence of this library about the vendor's symbol.</summary>
    Own,
}
