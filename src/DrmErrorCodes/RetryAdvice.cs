using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>What a program may do by itself to try again: a judgement of this library, not of the vendor.</summary>
/// <remarks>
/// The question is always whether the same code would come again with new input from unchanged software. If it would, the advice is
/// <see cref="Never"/>, however the remedy begins: an issuer, an app or a setting has to be mended first, and a loop only adds load.
/// A date that has to come first, such as the beginning of a license window, is <see cref="Never"/> too: it is no pause that a program
/// waits out; the app may offer the title again on that date.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<RetryAdvice>))]
public enum RetryAdvice
{
    /// <summary>Not to be tried again by itself: the same code comes again until somebody has changed something (an account, an asset,
    /// a policy, a device, an app) or a date has come. Also the advice for a code of which nothing else is known.</summary>
    Never = 0,

    /// <summary>The same request, as it is, may succeed after a pause of seconds to minutes, without anybody doing anything. Only where
    /// the cause can pass by itself: <see cref="ErrorCategory.Network"/>, <see cref="ErrorCategory.Server"/>,
    /// <see cref="ErrorCategory.Storage"/>, and <see cref="ErrorCategory.Device"/> where the device is busy.</summary>
    Later,

    /// <summary>The same request with a newly issued token or custom data: the one that was sent was stale or used up. Only with
    /// <see cref="ErrorCategory.Token"/>. If a new one is refused as well, its issuer is at fault.</summary>
    WithNewToken,

    /// <summary>A newly made request of the same software: the challenge, session or state that was used is stale or used up.</summary>
    WithNewRequest,

    /// <summary>Nothing failed, or the system tries again by itself.</summary>
    NotNeeded,
}
