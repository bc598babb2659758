namespace DrmErrorCodes;

/// <summary>Errors of Apple's CoreMedia and FairPlay client that have a public meaning.</summary>
/// <remarks>
/// Facts: the list of client errors in Apple's FairPlay Streaming SDK, as two public pages quote it alike
/// (SRGSSR/pillarbox-apple, issue 1205; developerinsider.in). The messages are this library's own words, the member names too:
/// Apple publishes no symbols. The domain is <c>CoreMediaErrorDomain</c> or <c>NSOSStatusErrorDomain</c>, mostly inside the
/// <c>NSUnderlyingError</c> of an <see cref="AVFoundationError"/>. SPC is the request that the device makes for a content key,
/// CKC the key server's answer to it. All other numbers of CoreMedia are Apple's secret.
/// </remarks>
[ErrorTable(ErrorDomain.CoreMedia, ErrorLayer.Platform, MessageWording.Own,
    Title = "CoreMedia and FairPlay client errors",
    Description = "Numbers below AVFoundation, in CoreMediaErrorDomain or NSOSStatusErrorDomain, from playback of HLS " +
        "and from FairPlay on the device.",
    Vendor = "Apple",
    Contact = "Apple, by Feedback Assistant or a code-level support request, with a sysdiagnose, the error log of the " +
        "player item, the stream's URL, model and OS version. The developer forums know some numbers by " +
        "experience.",
    Aliases = ["coremedia", "fairplay", "coremediaerrordomain"])]
[Source("FairPlay Streaming SDK, client error codes, as quoted in SRGSSR/pillarbox-apple issue 1205", Date = "2025-07-21",
    Url = "https://github.com/SRGSSR/pillarbox-apple/issues/1205")]
[Source("FairPlay Streaming Error Codes, developerinsider.in",
    Url = "http://www.developerinsider.in/fairplay-streaming-error-codes/")]
[CodeGroup(-42899, -42600, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The FairPlay client's part of the numbers: making the SPC, taking the CKC, keys stored for offline playback. " +
    "Thirteen of them are known in public from its FairPlay Streaming SDK; others, such as -42709 or -42669, were seen " +
    "and never explained.",
    "Find out at which step it came: before the key server was asked it is certificate or asset ID, after its answer the " +
    "CKC. Compare with a device of another OS version, then ask Apple with a sysdiagnose taken right after the failure.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Apple keeps nearly all numbers of CoreMedia to itself: no header and no page explains them, and a number may have " +
    "several causes. They tell which AVFoundation error came about, not how to mend it.",
    "Read AVPlayerItem.errorLog(): errorComment, URI and server of each event say more than the number. Run " +
    "mediastreamvalidator on the stream, and send Apple a sysdiagnose of what stays. A large positive number is four " +
    "letters: 1718449215 is \"fmt?\".")]
[LogWord("CoreMediaErrorDomain", "CoreMedia")]
[LogShape(
    "CoreMediaErrorDomain Code #", "CoreMediaErrorDomain error #", "CoreMediaErrorDomain #", "# CoreMediaErrorDomain", "# errorDomain CoreMediaErrorDomain", "CoreMediaErrorDomain * Code #",
    "code # domain CoreMediaErrorDomain", "domain CoreMediaErrorDomain code #", "NSOSStatusErrorDomain Code #?", "unknown error occurred #?",
    "systemCode #?", "OSStatus error #?")]
[LogSample("errorStatusCode: -16041 errorDomain: CoreMediaErrorDomain", "-16041")]
[LogSample("Error Domain=CoreMediaErrorDomain Code=-15622 \"(null)\"", "-15622")]
[LogSample("The operation couldn’t be completed. (CoreMediaErrorDomain error -19156.)", "-19156")]
[LogSample("""{"code": -19152, "domain": "CoreMediaErrorDomain"}""", "-19152")]
[LogSample("""{"domain": "CoreMediaErrorDomain", "code": -19152}""", "-19152")]
[LogSample("AppleCoreMedia/1.0.0.21F90 (iPhone; U; CPU OS 17_5_1 like Mac OS X; en_us)")]
public enum CoreMediaError
{
    // FairPlay: leases and key answers

    /// <summary>The lease of the content key has run out.</summary>
    /// <remarks>
    /// <para>A CKC can bring a lease, a time after which the key has to be renewed, and it passed without a renewal.
    /// AVFoundation may ask the app about it with the retry reason <c>receivedResponseWithExpiredLease</c>.</para>
    /// <para>Ask for a new key: <c>AVContentKeySession.renewExpiringResponseData(for:)</c> before the end, or a new request
    /// after it. If the first answer is expired already, compare the lease length in the key server's policy with the clocks
    /// of server and device.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    LeaseExpired = -42656,

    /// <summary>The CKC that was handed over cannot be used.</summary>
    /// <remarks>
    /// <para>The key server's answer reached FairPlay and is no valid CKC: often still wrapped in JSON, XML or base64, or an
    /// error text, or a CKC for another SPC. AVFoundation wraps it, as it does most FairPlay numbers, for example in
    /// <see cref="AVFoundationError.Unknown"/>.</para>
    /// <para>Save the answer that goes into <c>AVContentKeyResponse</c>. It has to be the raw CKC bytes of this very SPC:
    /// unwrap and decode it in the app, and read the key server's own error if it is a text.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CkcInvalid = -42668,

    // FairPlay: making the SPC

    /// <summary>An SPC was asked for without an application certificate.</summary>
    /// <remarks>
    /// <para>The SPC is encrypted for the key server with the public key of the service's FairPlay certificate, and the app
    /// passed none. A certificate download that failed unseen gives this too.</para>
    /// <para>Check the <c>forApp</c> argument of <c>makeStreamingContentKeyRequestData</c> in the debugger, and HTTP status and
    /// length of the certificate's download in the network log.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CertificateMissing = -42672,

    /// <summary>An SPC was asked for without an asset ID.</summary>
    /// <remarks>
    /// <para>The content identifier, which tells the key server which key is wanted, was empty. Apps cut it from the
    /// <c>skd://</c> URI of the key tag, and this one found nothing to cut.</para>
    /// <para>Log the URI of <c>EXT-X-KEY</c> or <c>EXT-X-SESSION-KEY</c> and the content identifier made of it. Agree with the
    /// key service which part of the URI it wants: host, path, a query value or all of it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AssetIdMissing = -42673,

    /// <summary>An SPC was asked for without a list of protocol versions.</summary>
    /// <remarks>
    /// <para>FairPlay wants to know which versions of its protocol the key server can read. AVFoundation fills the list itself;
    /// an app that passes options of its own can leave it empty.</para>
    /// <para>Look for <c>AVContentKeyRequestProtocolVersionsKey</c> in the options of the key request: leave it out, or give it
    /// a list with the versions of the key server, such as 1.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    VersionListMissing = -42674,

    /// <summary>The asset ID for the SPC is not acceptable.</summary>
    /// <remarks>
    /// <para>A content identifier was given, and FairPlay does not take it; the SDK's list does not say why. Length and text
    /// encoding are what an app decides here.</para>
    /// <para>Print the identifier as bytes. It should be the UTF-8 text that the key service expects, without <c>skd://</c>
    /// unless the service wants that, and without a trailing zero or UTF-16.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AssetIdInvalid = -42675,

    /// <summary>The SPC could not be made, and no closer reason is given.</summary>
    /// <remarks>
    /// <para>The catch-all of this step: neither certificate nor asset ID nor versions was named as the fault. The key server
    /// was not asked yet.</para>
    /// <para>Check whether it happens on a real device, since the simulator has no FairPlay. Try another title and another OS
    /// version; if one device alone fails, restart it, and send Apple a sysdiagnose if that does not help.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SpcCreationFailed = -42676,

    /// <summary>The certificate for the SPC is not valid.</summary>
    /// <remarks>
    /// <para>What the app passed as FairPlay certificate does not parse as one. Usual finds are PEM text in place of the
    /// binary DER form, base64, or an error page saved as certificate.</para>
    /// <para>Open the exact bytes with <c>openssl x509 -inform der</c>. If that fails, correct the file behind the certificate
    /// URL and any conversion in the app; if it works, compare with the certificate that the key service names. -42783 is for
    /// one that was withdrawn.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CertificateInvalid = -42679,

    /// <summary>The list of protocol versions for the SPC is not valid.</summary>
    /// <remarks>
    /// <para>A list was passed, unlike at -42674, and its content is not what FairPlay reads: no numbers, or versions that do
    /// not exist.</para>
    /// <para>Correct the array under <c>AVContentKeyRequestProtocolVersionsKey</c>: numbers, and those that the key server's
    /// documentation gives. Without the option the system chooses.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    VersionListInvalid = -42681,

    // FairPlay: certificate and stored keys

    /// <summary>The certificate for the SPC is not valid and perhaps revoked.</summary>
    /// <remarks>
    /// <para>Apple's own wording leaves both open. A certificate parses and is still refused when its issuer withdrew it, which
    /// happens after the private key got out or at the owner's wish.</para>
    /// <para>Ask who manages the FairPlay certificate in the Apple developer account whether it was revoked or replaced. Then
    /// the key service needs the new private key, and the app the new certificate, at one time.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CertificateRevoked = -42783,

    /// <summary>The stored key has a format that the system no longer takes.</summary>
    /// <remarks>
    /// <para>After a security update Apple may give up the format in which keys for offline playback were stored. The download
    /// itself is still good.</para>
    /// <para>Drop the stored key and ask the key server for a new persistent one when the device is online. Do it by program at
    /// this code: after an OS update all downloads of a device can meet it at once.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    StoredKeyFormatUnsupported = -42799,

    /// <summary>The stored key for offline playback has expired.</summary>
    /// <remarks>
    /// <para>The key server set a time limit for this offline key, and it is over. Apple leaves it to the service whether a
    /// renewal is granted or the download has ended for good.</para>
    /// <para>Send a renewal request to the key server and let it decide. If it refuses, tell the viewer that the rental is
    /// over; if it happens too early, compare the persistence time in the policy with what was sold.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    StoredKeyExpired = -42800,

    /// <summary>The stored key for offline playback is not valid.</summary>
    /// <remarks>
    /// <para>The bytes that the app handed over as persistent key are no key of this device and app: altered, cut, restored
    /// from a backup of another device, or an online CKC stored by mistake.</para>
    /// <para>Check that the app stores the result of <c>persistableContentKey(fromKeyVendorResponse:options:)</c>, not the CKC
    /// itself. Then request a new persistent key; compare length and hash of the key at storing and at reading.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    OfflineKeyInvalid = -42803,
}
