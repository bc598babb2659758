using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>Whether, and with what, to try again: a judgement of this library, not of the vendor.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RetryAdvice>))]
public enum RetryAdvice
{
    /// <summary>The same request gives the same answer until somebody has changed something else: an account, an asset, a
    /// policy, a device. Also the advice for a code that the catalog does not know.</summary>
    Never = 0,

    /// <summary>The same request, as it is, may succeed after a pause. Only where the cause can pass by itself:
    /// <see cref="ErrorCategory.Network"/>, <see cref="ErrorCategory.Server"/> and <see cref="ErrorCategory.Storage"/>.</summary>
    Later,

    /// <summary>The same request with a newly made token or custom data. Only with <see cref="ErrorCategory.Token"/>.</summary>
    WithNewToken,

    /// <summary>A newly made request: a fresh license challenge, corrected parameters, a call in the right state.</summary>
    WithNewRequest,

    /// <summary>Nothing failed, or the system tries again by itself.</summary>
    NotNeeded,
}
