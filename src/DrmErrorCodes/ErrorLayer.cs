using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>Where in the chain codes arise, from what the application sees down to what caused it.</summary>
/// <remarks>Said of a domain, or of a group of its codes: <c>0x8004C600</c> to <c>0x8004C6FF</c> of PlayReady are the server's.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ErrorLayer>))]
public enum ErrorLayer
{
    /// <summary>No layer: no domain was given, or one that is not defined.</summary>
    None = 0,

    /// <summary>What prepares and publishes content, before anybody plays it.</summary>
    Packaging,

    /// <summary>The player or the app's own DRM library.</summary>
    Player,

    /// <summary>The DRM interface of browser or operating system.</summary>
    Platform,

    /// <summary>HTTP or FTP between two of the others: its status says least of what a system says.</summary>
    Transport,

    /// <summary>The decryption module and the secure hardware below it.</summary>
    Cdm,

    /// <summary>The server that issues licenses.</summary>
    LicenseServer,
}
