using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>How the codes of a domain are written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CodeNotation>))]
public enum CodeNotation
{
    /// <summary>As decimal numbers, with a minus sign where they are negative; single rows may be texts.</summary>
    Decimal = 0,

    /// <summary>As 32 bits in hexadecimal digits: <c>0x8004C065</c>.</summary>
    Hexadecimal,

    /// <summary>As texts: <c>output-restricted</c>.</summary>
    Text,
}
