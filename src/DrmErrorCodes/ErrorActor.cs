using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>Who can end an error: a judgement of this library, not of the vendor.</summary>
/// <remarks>Named is the one who can change the cause, which is not always the one who sees the code.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ErrorActor>))]
public enum ErrorActor
{
    /// <summary>Nobody has to act (a success, a state on the way), or nobody can.</summary>
    Nobody = 0,

    /// <summary>The person watching: the device, its connection, its output, where and when they watch.</summary>
    Viewer,

    /// <summary>Those who build the player or app: calls to the client, the license request, which client version ships.</summary>
    PlayerTeam,

    /// <summary>Those who run the service's own servers: tokens, license proxy, callback page, license policies, and the
    /// account and certificates held with the vendor.</summary>
    BackendTeam,

    /// <summary>Those who prepare and publish content: packaging, asset records, availability windows, VOD Dealer and its FTP
    /// servers.</summary>
    ContentOperations,

    /// <summary>The vendor of the DRM system, who runs or wrote what failed.</summary>
    Vendor,
}
