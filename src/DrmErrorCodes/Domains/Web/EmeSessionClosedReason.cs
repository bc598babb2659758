namespace DrmErrorCodes;

/// <summary>Reasons for which a key session of EME was closed.</summary>
/// <remarks>
/// Facts: W3C Encrypted Media Extensions, <c>MediaKeySessionClosedReason</c> (2026-07-07). The messages are this library's own
/// words. The reason is what the promise <c>closed</c> of a <c>MediaKeySession</c> resolves with; older browsers resolve it
/// with nothing. A closed session has lost its keys.
/// </remarks>
[ErrorTable(ErrorDomain.EmeSessionClosed, ErrorLayer.Platform, MessageWording.Own,
    Title = "EME session closed reasons",
    Description = "Why a MediaKeySession was closed: the value of its closed promise, seen by web players.",
    Vendor = "W3C",
    Contact = "The team of the web player, with key system, browser and the time between start and close; the browser " +
        "maker for internal-error.",
    Aliases = ["mediakeysessionclosedreason"])]
[Source("W3C, Encrypted Media Extensions, MediaKeySessionClosedReason",
    Date = "2026-07-07", Url = "https://www.w3.org/TR/encrypted-media-2/")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The promise closed of a MediaKeySession gives its reason as a text, since the second edition of EME; before, it gave " +
    "none. Browsers may add values.",
    "Look at what the player did with the session before (close, remove, end of playback), and note browser and version.")]
[LogWord("MediaKeySession closed", "session closed", "closed reason", "MediaKeySessionClosedReason")]
[LogSample("MediaKeySession closed, reason: \"hardware-context-reset\"", "hardware-context-reset")]
[LogSample("session closed by the server")]
public enum EmeSessionClosedReason
{
    /// <summary>CDM closed the session after an error that it could not recover from.</summary>
    /// <remarks>
    /// <para>The CDM broke down: its process crashed, or its state is beyond repair. Keys of the session are gone, and the
    /// other sessions of the same MediaKeys mostly with them. It says nothing about the license.</para>
    /// <para>Start anew with new MediaKeys and a new license request. If it comes back, look for what is common: one driver,
    /// one browser version, sleep, and in chrome://crashes for a crash of the CDM.</para>
    /// </remarks>
    [TextCode("internal-error")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InternalError = 1,

    /// <summary>Application closed the session by calling close.</summary>
    /// <remarks>
    /// <para>The page or its player called close, as players do when a title ends or another one is loaded. The license was not
    /// refused.</para>
    /// <para>Do nothing if playback had ended. If it had not, look in the player for the call: an error handler that clears up
    /// is the usual place, and its error is the real one.</para>
    /// </remarks>
    [TextCode("closed-by-application")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    ClosedByApplication = 2,

    /// <summary>License server acknowledged that the license was released.</summary>
    /// <remarks>
    /// <para>A persistent license was removed: the CDM sent its release record, the server answered, and the answer was given
    /// to update. The stored license is gone as intended.</para>
    /// <para>Do nothing. If the viewer still counts as a user of that license, look in the log of the license server for the
    /// release message.</para>
    /// </remarks>
    [TextCode("release-acknowledged")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    ReleaseAcknowledged = 3,

    /// <summary>Hardware that held the keys was reset, for example by sleep.</summary>
    /// <remarks>
    /// <para>Keys of a hardware-secured session live in graphics or security hardware. Sleep, a change of the display or a
    /// driver restart empties it, and the session ends; the license itself was fine.</para>
    /// <para>Start a new session and request a new license, as a reload of the page does. A player should do so by itself: look
    /// whether its version handles this reason.</para>
    /// </remarks>
    [TextCode("hardware-context-reset")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    HardwareContextReset = 4,

    /// <summary>CDM needed the resources of the session for another one.</summary>
    /// <remarks>
    /// <para>The number of sessions or keys that the CDM or hardware can hold at once was reached, and this session was given
    /// up: other tabs or apps with DRM, or a player that never closes its sessions.</para>
    /// <para>Count the sessions that the player makes and closes, and close those of titles that are over. Then create the
    /// session again when its keys are needed.</para>
    /// </remarks>
    [TextCode("resource-evicted")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ResourceEvicted = 5,
}
