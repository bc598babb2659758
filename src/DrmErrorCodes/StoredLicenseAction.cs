using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>What the vendor's document says of the license that the client has stored.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StoredLicenseAction>))]
public enum StoredLicenseAction
{
    /// <summary>The document says nothing about it.</summary>
    Unspecified = 0,

    /// <summary>The stored license is removed, if there is any.</summary>
    Remove,

    /// <summary>The stored license is retained, if there is any.</summary>
    Retain,
}
