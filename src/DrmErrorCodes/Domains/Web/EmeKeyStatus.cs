namespace DrmErrorCodes;

/// <summary>The status of a key in Encrypted Media Extensions (EME).</summary>
/// <remarks>
/// Facts: W3C Encrypted Media Extensions, <c>MediaKeyStatus</c>, Editor's Draft of 2026-07-07, 8 words. A browser gives them in
/// <c>MediaKeySession.keyStatuses</c>, one for each key ID. The codes are texts; the messages are this library's own words.
/// </remarks>
[ErrorTable(ErrorDomain.EmeKeyStatus, ErrorLayer.Platform, MessageWording.Own,
    Title = "EME key statuses",
    Description = "The status of one key in a browser's MediaKeySession, which players read after each keystatuseschange event.",
    Vendor = "W3C",
    Contact =
        "Ask the player's developers what they do with a status, and the operators of the license server about the policy " +
        "behind it; send key ID, status, browser, CDM version and display setup.",
    Aliases = ["mediakeystatus"])]
[Source("Encrypted Media Extensions, MediaKeyStatus", Version = "Editor's Draft", Date = "2026-07-07",
    Url = "https://github.com/w3c/encrypted-media")]
[CodeGroup("output-", ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never,
    "Words that begin with output- tell of the display chain: an output rule of the license, such as HDCP, is not met. " +
    "Drafts of 2015 and Safari say output-not-allowed for what is output-restricted today.",
    "Check display, cable, adapter and screen capture, and try the built-in screen. If many viewers have it, compare the " +
    "output rules of the license for this quality with what their devices can do.", IsRefusal = true)]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A status word tells of one key of a session, not of the session, whose end has reasons of its own. Drafts and " +
    "browsers have had words beside those of the present specification, and a later one may add more.",
    "Look for the word in the W3C specification and in the release notes of the browser, and compare the statuses of the " +
    "session's other keys. Ask the player's developers, with word, key ID, browser and CDM version.")]
[LogWord("key status", "keyStatus", "keyStatuses", "keystatuseschange", "MediaKeyStatus", "keySystem")]
[LogSample("[eme]: key status change \"internal-error\" for keyStatuses keyId: x session", "internal-error")]
[LogSample("""{"keyStatus":"output-restricted"}""", "output-restricted")]
[LogSample("""{"session":"expired"}""")]
public enum EmeKeyStatus
{
    /// <summary>The key can be used for decryption now.</summary>
    /// <remarks>
    /// <para>Nothing stands between this key and the media that it belongs to. The word is about one key ID: a session may hold
    /// usable and restricted keys side by side, as for SD and UHD tracks.</para>
    /// <para>Do nothing about this key. If playback waits all the same, compare its key ID with the default_KID of the track
    /// that plays: the track may need another key.</para>
    /// </remarks>
    [TextCode("usable")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    Usable = 1,

    /// <summary>The time of the key is over, and it decrypts no more.</summary>
    /// <remarks>
    /// <para>The license gave the key an end, and the CDM's clock has reached it. At the start of playback that means a wrong
    /// end time or clock; later, a license that was not renewed. Shaka Player reports 6014 when all keys are expired.</para>
    /// <para>Check the session's expiration and the license durations in the backend's log against the device's clock. Have the
    /// player request a new license; if that one has expired on arrival too, correct the policy or the server's clock.</para>
    /// </remarks>
    [TextCode("expired")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    Expired = 2,

    /// <summary>The key is gone from the CDM, and at most a record of it remains.</summary>
    /// <remarks>
    /// <para>The license of this session was given back, as after remove(): for a stored license that is the intended end, and
    /// the record goes out in a license-release message. In the middle of playback something ended the license too
    /// early.</para>
    /// <para>Do nothing if the app called remove(), but see that the license-release message reaches the license server. If
    /// playback was meant to go on, look in the page's code and the server's log for what released the license.</para>
    /// </remarks>
    [TextCode("released")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    Released = 3,

    /// <summary>The display chain does not meet the output rule of the key.</summary>
    /// <remarks>
    /// <para>The license asks for an output protection, in most cases a version of HDCP, that cannot be had at present. Media
    /// of this key may be held back, which shows as black video or as a track that the player leaves out.</para>
    /// <para>Ask which display, cable, adapter or screen capture is in use, and try the built-in screen. If many viewers have
    /// it, compare the license's HDCP rule for this quality with their devices, and offer a lower rendition under a weaker
    /// rule.</para>
    /// </remarks>
    [TextCode("output-restricted")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    OutputRestricted = 4,

    /// <summary>The output rule is not met, and the picture may be shown at lower quality.</summary>
    /// <remarks>
    /// <para>The same condition as output-restricted with a milder effect: the CDM may reduce the resolution of what this key
    /// decrypts in place of holding it back. Playback goes on.</para>
    /// <para>Do nothing to keep it playing. If full quality is expected, check HDCP of display, cable and adapter, and have the
    /// player choose tracks whose keys are usable.</para>
    /// </remarks>
    [TextCode("output-downscaled")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    OutputDownscaled = 5,

    /// <summary>The start time of the key has not come yet.</summary>
    /// <remarks>
    /// <para>The license begins later than the device's clock says it is; the key turns usable by itself when that time comes.
    /// The 2017 Recommendation lacks this status, so older browsers report something else for it.</para>
    /// <para>Compare the start time in the license policy (backend's log) with the device's clock and time zone. If both are
    /// right, have the player tell the viewer when it begins; if not, correct the policy or the clock.</para>
    /// </remarks>
    [TextCode("usable-in-future")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.ContentOperations, RetryAdvice.Never, IsRefusal = true)]
    UsableInFuture = 6,

    /// <summary>The CDM does not know yet whether the key can be used.</summary>
    /// <remarks>
    /// <para>A state on the way: a keystatuseschange event follows with the true status. Until then media of this key need not
    /// appear, and a player should not report a failure.</para>
    /// <para>Wait for the next keystatuseschange event and read keyStatuses again. If the status stays, note browser, CDM
    /// version and displays, and look for an output check that does not end.</para>
    /// </remarks>
    [TextCode("status-pending")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    StatusPending = 7,

    /// <summary>The key cannot be used because of an error inside the CDM.</summary>
    /// <remarks>
    /// <para>None of the other statuses fits; the fault is in the decryption module or below it. The EME specification gives
    /// the page nothing to act on and no further code, so the cause has to be narrowed down by comparison.</para>
    /// <para>Compare other keys of the session, a new session, another title and another browser. Note browser and CDM version;
    /// if one version alone fails, take it to the browser's maker, and if one title fails, check its license and keys.</para>
    /// </remarks>
    [TextCode("internal-error")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InternalError = 8,
}
