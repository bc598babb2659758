namespace DrmErrorCodes;

/// <summary>Codes of MediaKeyError of the first EME, as Safari's WebKitMediaKeySession has them.</summary>
/// <remarks>
/// Facts: W3C Encrypted Media Extensions, working draft of 2013-10-22, <c>MediaKeyError</c>; Safari's <c>WebKitMediaKeys</c>
/// still has it (see shaka-player <c>lib/polyfill/patchedmediakeys_apple.js</c>), today's EME does not. The messages are this
/// library's own words. <c>systemCode</c> beside it is the system's own number as 32 bits without sign: in Safari mostly an
/// OSStatus, so 4294955460 is -11836 of AVFoundation; in Internet Explorer an HRESULT. Internet Explorer called the codes
/// <c>MS_MEDIA_KEYERR_…</c>.
/// </remarks>
[ErrorTable(ErrorDomain.WebKitMediaKey, ErrorLayer.Platform, MessageWording.Own,
    Title = "WebKit media key errors",
    Description = "The code of a key error of the first EME, today seen in Safari with FairPlay by WebKitMediaKeys.",
    Vendor = "W3C",
    IsLegacy = true,
    Contact = "The team of the web player, with code, systemCode and the version of Safari; for what systemCode means, " +
        "Apple or the maker of the DRM system.",
    Aliases = ["mediakeyerror", "webkitmediakeys"])]
[Source("W3C, Encrypted Media Extensions, working draft",
    Date = "2013-10-22", Url = "https://www.w3.org/TR/2013/WD-encrypted-media-20131022/")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "MediaKeyError of the first EME has the codes 1 to 6 and a systemCode beside them. Today's EME has neither: its errors " +
    "are DOMExceptions.",
    "Look at systemCode of the same error: read as a signed 32-bit number it is mostly an OSStatus of AVFoundation or " +
    "CoreMedia.")]
[LogWord("WebKitMediaKeyError", "webkitneedkey", "MediaKeyError")]
[LogShape("KeySession error code #?", "MediaKeyError code #?", "code #? systemCode %")]
[LogSymbol("MEDIA_KEYERR_UNKNOWN", "MEDIA_KEYERR_CLIENT", "MEDIA_KEYERR_SERVICE", "MEDIA_KEYERR_OUTPUT", "MEDIA_KEYERR_HARDWARECHANGE", "MEDIA_KEYERR_DOMAIN")]
[LogSample("KeySession error: code 6, systemCode 4294955460", "6")]
[LogSample("key error 6")]
public enum WebKitMediaKeyError
{
    /// <summary>Key session failed without a closer reason.</summary>
    /// <remarks>
    /// <para>The DRM system reported a failure that fits none of the other five codes. What it was stands in systemCode, unless
    /// that is 0.</para>
    /// <para>Look at systemCode in the error of the session and read it as a signed number; look it up as AVFoundation or
    /// CoreMedia. With 0 check the license answer in the network log.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_UNKNOWN")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Unknown = 1,

    /// <summary>DRM component could not be installed or updated.</summary>
    /// <remarks>
    /// <para>The client side of the DRM system is missing or too old, and bringing it up to date did not work. The license
    /// server was not asked yet.</para>
    /// <para>Ask the viewer to update the system and Safari, then try a public FairPlay test page on the same device. If that
    /// plays, look at systemCode.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_CLIENT")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    Client = 2,

    /// <summary>License message says that the license service failed.</summary>
    /// <remarks>
    /// <para>What the page handed to update was understood by the DRM system, and it carries an error of the license service in
    /// place of a license.</para>
    /// <para>Look at the answer of the license request in the network log and in the license server's log of that time; the
    /// code there says more.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_SERVICE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    Service = 3,

    /// <summary>No output has the protection that the license wants.</summary>
    /// <remarks>
    /// <para>The license forbids playback on what is connected: a display, adapter, AirPlay or recording without HDCP. The key
    /// is there and may not be used.</para>
    /// <para>Ask the viewer to unplug external displays and adapters, to end screen recording and AirPlay, and to try again. If
    /// all have it, check the HDCP rule of the license.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_OUTPUT")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    Output = 4,

    /// <summary>Hardware was changed, so that the keys are lost.</summary>
    /// <remarks>
    /// <para>The DRM system found other hardware than at the time when the keys were stored or the session was made, and
    /// dropped them.</para>
    /// <para>Start playback again so that a new license is requested. If the code stays, ask the viewer what was changed, such
    /// as a graphics card or a dock.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_HARDWARECHANGE")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.WithNewRequest)]
    Hardwarechange = 5,

    /// <summary>DRM system failed; by its name, at the domain of the device.</summary>
    /// <remarks>
    /// <para>By the draft, a device could not join the domain that the license wants. Safari gives 6 for nearly all that fails
    /// with FairPlay, so the name misleads: a certificate in PEM or base64 in place of binary, a wrong content ID, or a CKC
    /// that cannot be used.</para>
    /// <para>Look at systemCode, signed: 4294955460 is AVFoundation -11836. Compare the certificate and content ID that went
    /// into the SPC with those of the key server, and check that the CKC is handed over as binary.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_DOMAIN")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Domain = 6,
}
