using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>What a code is about: a judgement of this library, not of the vendor.</summary>
/// <remarks>
/// The category names the thing that has to change for the code to go away, not the component that noticed: a server that
/// cannot parse a token reports <see cref="Token"/>. The same condition has the same category in every domain.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ErrorCategory>))]
public enum ErrorCategory
{
    /// <summary>The code does not tell: the vendor's own "unknown", a code that the service defined itself, a code that the
    /// catalog does not know.</summary>
    Unspecified = 0,

    /// <summary>Nothing is wrong: a success or a state on the way.</summary>
    None,

    /// <summary>The token or custom data that a request carries is missing, expired, malformed or does not fit the request.</summary>
    Token,

    /// <summary>What was asked, or how: a parameter, method, license challenge or call that is missing, malformed or not
    /// accepted in the present state.</summary>
    Request,

    /// <summary>The service's standing with the vendor: site, portal, provider, owner, plan, login, or a DRM system that was
    /// not booked.</summary>
    Account,

    /// <summary>The asset, package, content key record or media data is missing, busy, damaged or already there.</summary>
    Content,

    /// <summary>The viewer or device may not have this content: not entitled, blocked, outside the region.</summary>
    Entitlement,

    /// <summary>A license policy or rule is missing or malformed, or refused the request.</summary>
    Policy,

    /// <summary>Output protection settings: HDCP, CGMS-A, analog protection (APS), CCI.</summary>
    OutputProtection,

    /// <summary>The time in which the content may be played: not begun, over, or set wrongly.</summary>
    PlaybackWindow,

    /// <summary>The client itself is not supported, not provisioned, revoked (by its key or certificate, too), or out of a resource of
    /// its own.</summary>
    Device,

    /// <summary>The client, or what runs beside it, was found to be manipulated or watched.</summary>
    Tampering,

    /// <summary>A key, key box, signature or certificate is missing or does not work.</summary>
    KeyOrCertificate,

    /// <summary>A connection could not be made, broke, or did not answer in time.</summary>
    Network,

    /// <summary>A server failed in its own work: database, internal error, a service behind it that is down, an answer that nobody can
    /// read.</summary>
    Server,

    /// <summary>A file or disk: full, over quota, busy, not readable or writable.</summary>
    Storage,
}
