namespace DrmErrorCodes;

/// <summary>Errors of Android's native media framework: <c>status_t</c> values of <c>MediaErrors.h</c>.</summary>
/// <remarks>
/// Facts: <c>MediaErrors.h</c> of the Android Open Source Project, in the public mirror of LineageOS: numbers, names, ranges;
/// meanings from the plugin interface <c>android.hardware.drm</c>; exceptions from the framework's JNI code. The messages are
/// this library's own words. They stand in brackets in lines of <c>MediaDrm-JNI</c> (<c>General DRM error (-2000)</c>), as
/// <c>error_neg_2000</c> in <c>getDiagnosticInfo()</c>, and since Android 12 as names in the exception's message. Then Java
/// code sees the positive twin in <see cref="AndroidMediaDrmError"/>; before, and where there is no twin, the negative number
/// itself, of which Media3 makes <see cref="Media3Error.DrmSystemError"/>.
/// </remarks>
[ErrorTable(ErrorDomain.AndroidMediaStatus, ErrorLayer.Platform, MessageWording.Own,
    Title = "Android media framework errors",
    Description = "Negative numbers below MediaDrm and MediaCodec, seen in logcat and in the messages of their exceptions.",
    Vendor = "Google",
    Contact = "The device maker, with a bug report, model and build; for a DRM plugin's own numbers its vendor (Google " +
        "for Widevine), through the license service's support.",
    Aliases = ["android-status", "status_t", "stagefright"])]
[Source("Android Open Source Project, MediaErrors.h (mirror LineageOS/android_frameworks_av)", Version = "34fa5d14",
    Date = "2024-09-04", Url = "https://github.com/LineageOS/android_frameworks_av")]
[Source("Android Open Source Project, android.hardware.drm, Status.aidl", Url = "https://source.android.com/docs/core/media/drm")]
[CodeGroup(-1014, -1000, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Errors of Android's own media readers and codecs, older than Media3 and without a word about DRM. The header gives " +
    "the names alone; an app meets them as CodecException, or as the second number of a MediaPlayer error.",
    "Read the logcat lines of the component that logged the number: extractor, codec or MediaPlayer. Play the same file " +
    "without protection, and on another model, to tell a fault of the media from one of the device.")]
[CodeGroup(-1005, -1002, ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later,
    "Loading failed inside Android's own media reader: host, connection or data transfer. -1004 is any failed input or " +
    "output and can mean a local file too. Players that load by themselves, such as Media3, do not use these.",
    "Open the stream's URL in a browser on the same device and network. If it loads there, look in logcat for the line of " +
    "the reader with URL and HTTP status; then try again.")]
[CodeGroup(-1014, -1012, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "The header says of these that they are no errors: notices that the output format, the buffers or the timeline " +
    "changed, which the framework handles by itself.",
    "Ignore the number and look for the next negative one after it in the log.", Severity = ErrorSeverity.Information)]
[CodeGroup(-2499, -2000, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The DRM block of the media framework. The plugin's answers are translated to it, one number each; -2017 to -2039 are " +
    "new in Android 12, and later versions may go on from there.",
    "Search logcat for the name ERROR_DRM_... beside the number, and for the plugin's lines before it (WVCdm for " +
    "Widevine). Note the call that failed, such as key request or key response.")]
[CodeGroup(-3999, -3000, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The heartbeat block, for players that report to a server while they play. Today's header has -3000 alone. One of " +
    "Android's early years counted otherwise: -3000 sign-in failed, -3001 no active purchase, -3002 concurrent playback, " +
    "-3003 unusual activity, -3004 no streaming, -3005 no rental, -3006 end requested.",
    "Note the number and the logcat lines around it, and see in the service's heartbeat log whether this session was " +
    "ended there. Else ask the device maker with model and build.")]
[CodeGroup(-4999, -4000, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "Conditional access (CAS) for broadcast TV, not DRM for streaming: descrambler, smart card, pairing, blackout areas. " +
    "The names are those of the plugin interface android.hardware.cas, where the same states count from 1 to 21.",
    "Note the plugin's log lines, the CAS system ID, the card and the channel, then ask the TV operator who runs the CAS. " +
    "Missing rights, card, pairing or activation are settled there, not in the app.")]
[CodeGroup(-4016, -4012, ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never,
    "The receiver is not ready for the operator's smart card system: it was never activated, is not paired with its card, " +
    "or the card is missing, silent or not accepted. The plugin interface uses activation and pairing to start those steps.",
    "Take the card out, look that it is the operator's and the right way round, and put it back in. If that does not help, " +
    "have the viewer call the operator with card and receiver number for activation or pairing.")]
[CodeGroup(-4999, -4500, ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never,
    "The range that Android leaves to CAS vendors for numbers of their own. Nothing in Android's source says what they " +
    "mean; each vendor's list differs.",
    "Find out from the CAS system ID whose plugin runs on the device, and ask that vendor with number, plugin log lines " +
    "and model.")]
[CodeGroup(-133, -1, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Negative Linux error numbers, which all native Android code uses: -22 is a bad argument (Java: " +
    "IllegalArgumentException), -38 a call in the wrong state, -32 a media server that died (MediaDrmResetException), " +
    "-110 a time-out.",
    "Turn the sign around and look the number up as Linux errno. Then read which call returned it; with -32 look for a " +
    "crash of the media or DRM process shortly before.")]
[CodeGroup(-2147483648, -2147483640, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "General values of Android's utils/Errors.h, 0x80000000 to 0x80000008: -2147483648 is its unknown error, -2147483646 " +
    "a failed binder transaction. MediaPlayer and MediaCodec pass the first on when they know no more.",
    "Look in logcat for the native line before it, which names the component. Do not read it as COM or PlayReady HRESULT: " +
    "those share the shape 0x8000xxxx only by chance.")]
[CodeGroup(-2147479552, -1878982657, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The range 0x80001000 to 0x9000FFFF, which the header leaves to codecs. 0x80001000 upward are OpenMAX errors, for " +
    "example 0x80001000 for a lack of resources; the rest is the chip maker's.",
    "Write the number as 32-bit hexadecimal and look for it beside OMX or Codec2 in logcat. Test with another decoder or " +
    "model, then ask the chip or device maker.")]
[CodeGroup(-10099, -10000, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The general block of the native NDK's media_status_t, begun at -10000: unknown, malformed, unsupported, wrong " +
    "object, wrong parameter, wrong state. The header MediaErrors.h points to it.",
    "Look the number up in NdkMediaError.h, and in the app's native code for the AMedia call that returned it.")]
[CodeGroup(-20099, -20000, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The DRM block of the native NDK's media_status_t: -20001 not provisioned, -20002 busy, -20003 revoked, -20005 " +
    "session not open, -20006 tampering, -20008 key needed, -20009 license expired.",
    "Find the row of the same name between -2001 and -2010 here and follow it; the two differ in number alone. The Java " +
    "code of the app has no part in it.")]
[CodeGroup(0, 0, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "Zero is OK in status_t: the call did what it was asked. As an error number it can only be the 0 of " +
    "MediaDrm.ErrorCodes, \"no other code fits\".",
    "Look at where the 0 came from: a native return value is a success, getErrorCode() of a MediaDrm exception is " +
    "AndroidMediaDrm 0.", Severity = ErrorSeverity.Success)]
[CodeGroup(1, 2147483647, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Errors of status_t are negative, so a positive number is from another count: 0 to 33 are MediaDrm.ErrorCodes, 0 to " +
    "39 the plugin interface android.hardware.drm, 1100 and 1101 codec states.",
    "Find out which code printed it. From a Java exception look it up as AndroidMediaDrm; near a plugin's name in logcat " +
    "it is the interface's status, where 1 is \"no license\" too but 3 is \"session not opened\".")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A status_t outside the blocks that MediaErrors.h defines for media, DRM, heartbeat, CAS, NDK and codecs. Chip makers " +
    "add numbers of their own here and there.",
    "Note the tag and the line in logcat that has the number, and the function before it; then ask the device maker with " +
    "model and build.")]
[LogWord("MediaDrm", "MediaDrm-JNI", "MediaDrmStateException", "stagefright", "NuPlayer", "CryptoException", "MediaCodec")]
[LogShape(
    "error_neg_ -#", "General DRM error #", "DRM vendor defined error #", "DRM vendor-defined error #", "handle key response #",
    "get key request #", "get provision request #", "restore keys #", "mErrorCode #")]
[LogSymbol("ERROR_DRM_", "ERROR_CAS_")]
[LogSample("E/MediaDrm-JNI: Illegal state exception: Failed to handle key response: General DRM error (-2000)", "-2000")]
[LogSample("MediaDrmStateException: Failed to get key request: DRM vendor-defined error: -2998", "-2998")]
[LogSample("android.media.MediaDrm.error_neg_2003", "-2003")]
[LogSample("Failed to handle key response (-2000)", "-2000")]
[LogSample("MediaCodec: buffer 2000")]
public enum AndroidMediaStatus
{
    // -10xx: media

    /// <summary>The media source is connected already.</summary>
    [Symbol("ERROR_ALREADY_CONNECTED")]
    AlreadyConnected = -1000,

    /// <summary>The media source is not connected.</summary>
    [Symbol("ERROR_NOT_CONNECTED")]
    NotConnected = -1001,

    /// <summary>The host name of the media source cannot be resolved.</summary>
    [Symbol("ERROR_UNKNOWN_HOST")]
    UnknownHost = -1002,

    /// <summary>No connection to the media source can be made.</summary>
    [Symbol("ERROR_CANNOT_CONNECT")]
    CannotConnect = -1003,

    /// <summary>Reading or writing the media failed.</summary>
    [Symbol("ERROR_IO")]
    Io = -1004,

    /// <summary>The connection to the media source broke.</summary>
    [Symbol("ERROR_CONNECTION_LOST")]
    ConnectionLost = -1005,

    /// <summary>The media data does not have the form that was expected.</summary>
    /// <remarks>
    /// <para>MediaPlayer hands it to the app as MEDIA_ERROR_MALFORMED, the second number of <c>onError</c>: the bytes break
    /// the rules of their container or codec. An error page in place of media and a file cut short look the same. A format
    /// that is valid and not supported is -1010.</para>
    /// <para>Fetch the URL and look at its length and first bytes; then run <c>ffprobe</c> on it. If it complains too, package
    /// or upload the file anew; if not, compare with another model.</para>
    /// </remarks>
    [Symbol("ERROR_MALFORMED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    Malformed = -1007,

    /// <summary>A value or position lies outside the permitted range.</summary>
    [Symbol("ERROR_OUT_OF_RANGE")]
    OutOfRange = -1008,

    /// <summary>The buffer is too small for the data.</summary>
    [Symbol("ERROR_BUFFER_TOO_SMALL")]
    BufferTooSmall = -1009,

    /// <summary>The format or operation is not supported.</summary>
    /// <remarks>
    /// <para>In <c>onError</c> of MediaPlayer this is MEDIA_ERROR_UNSUPPORTED: by its documentation the media follows its
    /// standard and uses a feature that Android's framework lacks. Bytes that break the standard are -1007.</para>
    /// <para>Compare container, codec, profile and level of the file with Android's list of supported formats and with what
    /// the model's decoders claim (<c>MediaCodecList</c>). Publish a rendition that they take.</para>
    /// </remarks>
    [Symbol("ERROR_UNSUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    Unsupported = -1010,

    /// <summary>The reader reached the end of the stream.</summary>
    /// <remarks>
    /// <para>An error by name only: native readers signal with it that no more samples come, and after the last sample that is
    /// normal. In mid-stream it means that the file is cut off.</para>
    /// <para>Compare the position with the duration. At the end look for another cause; before it, check that the download was
    /// complete and the file has the length that its index says.</para>
    /// </remarks>
    [Symbol("ERROR_END_OF_STREAM")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    EndOfStream = -1011,

    /// <summary>The output format changed; no error.</summary>
    [Symbol("INFO_FORMAT_CHANGED")]
    InfoFormatChanged = -1012,

    /// <summary>The stream has a discontinuity; no error.</summary>
    [Symbol("INFO_DISCONTINUITY")]
    InfoDiscontinuity = -1013,

    /// <summary>The output buffers changed; no error.</summary>
    [Symbol("INFO_OUTPUT_BUFFERS_CHANGED")]
    InfoOutputBuffersChanged = -1014,

    // -20xx: DRM

    /// <summary>The DRM plugin gave an error that has no number of its own.</summary>
    /// <remarks>
    /// <para>Logs call it "General DRM error". Older devices have few numbers, so much ends here: a license answer that the
    /// plugin cannot use, a stored license file that is gone. Java twin <see cref="AndroidMediaDrmError.Unknown"/>.</para>
    /// <para>Read the WVCdm lines right before it; they name the step and the plugin's own result. After "Failed to handle key
    /// response" save the license body: an error page or JSON in it is the usual find.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_UNKNOWN")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmUnknown = -2000,

    /// <summary>There is no license for the data to be decrypted.</summary>
    /// <remarks>
    /// <para>The plugin was to decrypt, and no key was provided for these samples. Android 12 and later write the name behind
    /// the plugin's text, as in "requested key has not been loaded: ERROR_DRM_NO_LICENSE". Java twin
    /// <see cref="AndroidMediaDrmError.NoKey"/>, NDK -20008.</para>
    /// <para>Find in logcat whether a key response was handled before the failure, and for which session. Then compare key IDs:
    /// those of audio, video and each resolution against those in the license.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_NO_LICENSE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmNoLicense = -2001,

    /// <summary>The keys of the license have expired.</summary>
    /// <remarks>
    /// <para>The license had a duration and it is over, or the device's clock stands too late. Java twin
    /// <see cref="AndroidMediaDrmError.KeyExpired"/>, NDK -20009. Media3's <see cref="Media3Error.DrmLicenseExpired"/> is about
    /// stored licenses and is not made from this.</para>
    /// <para>Ask for a new license with a new request. Check clock and time zone of the device if it happens at once, and
    /// rental and playback duration in the license server's policy if it happens late.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_LICENSE_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    DrmLicenseExpired = -2002,

    /// <summary>The call named a DRM session that is not open.</summary>
    /// <remarks>
    /// <para>In logs "Session not opened", in <c>getDiagnosticInfo()</c> error_neg_2003. The session was closed by the app,
    /// lost with a restart of the DRM service, or reclaimed for another app. Java twin
    /// <see cref="AndroidMediaDrmError.SessionNotOpened"/>, NDK -20005.</para>
    /// <para>Follow the session ID through the log from open to close. A close before the last use is the player's order of
    /// calls; without one, open a new session and load the license again.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_SESSION_NOT_OPENED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    DrmSessionNotOpened = -2003,

    /// <summary>The decrypt unit was not set up before its use.</summary>
    /// <remarks>
    /// <para>A leftover of Android's first DRM framework, with which this block is kept in step; today's plugin interface has
    /// no such state and <c>MediaDrm</c> no number for it. In logs "Not initialized".</para>
    /// <para>Check which DRM scheme and plugin logged it: an old OMA or vendor plugin is the likely one. Compare the order of
    /// calls with an app that works on the same device.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_DECRYPT_UNIT_NOT_INITIALIZED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmDecryptUnitNotInitialized = -2004,

    /// <summary>The plugin could not decrypt the data.</summary>
    /// <remarks>
    /// <para>License and session were there and decryption itself failed: sample data and key do not fit, subsample ranges are
    /// wrong, or the secure hardware gave up. It has no Java twin, so exceptions carry -2005 itself.</para>
    /// <para>Try the title on another model. If it fails there too, have packaging check scheme, initialization vectors and
    /// <c>senc</c> data; if not, search the log for OEMCrypto and its number and ask the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_DECRYPT")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmDecrypt = -2005,

    /// <summary>The plugin supports neither this operation nor this data.</summary>
    /// <remarks>
    /// <para>Unsupported data, scheme or operation. <c>MediaDrm</c> calls of newer Android throw an IllegalArgumentException
    /// for it, a codec a CryptoException with <see cref="AndroidMediaDrmError.UnsupportedOperation"/>: one number, two
    /// faces.</para>
    /// <para>Find the call in the stack trace. At a key request check init data and MIME type, at decryption the scheme (cenc,
    /// cbcs) and whether a secure decoder is in use.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_CANNOT_HANDLE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmCannotHandle = -2006,

    /// <summary>The DRM plugin found signs of tampering.</summary>
    /// <remarks>
    /// <para>By name the plugin saw a device or files that were changed, as on rooted phones. But the plugin interface since
    /// Android 8 has no tamper status, and Android at first turned its "invalid state" (now -2016) into this number: logs then
    /// say "Invalid state". No Java twin; NDK -20006.</para>
    /// <para>Look at the text beside it: with "Invalid state" follow -2016. Else check whether the device is rooted, emulated
    /// or runs another ROM, and whether others of the model work; an untouched device is a case for its maker.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_TAMPER_DETECTED")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    DrmTamperDetected = -2007,

    /// <summary>The device has no DRM certificate yet.</summary>
    /// <remarks>
    /// <para>The first use of DRM on a device, or after a reset, needs a certificate from the provisioning server. Java code
    /// gets a NotProvisionedException and provisions; <see cref="Media3Error.DrmProvisioningFailed"/> means that it did not
    /// work out. NDK -20001.</para>
    /// <para>Check in the log that a provisioning request followed and how it was answered. If the exception reaches the user,
    /// the player does not handle it and repeats in vain; if provisioning loops, look at network and clock.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_NOT_PROVISIONED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmNotProvisioned = -2008,

    /// <summary>The device is revoked and may play nothing protected.</summary>
    /// <remarks>
    /// <para>A license or provisioning answer told the plugin that this device is no longer trusted. Java code gets a
    /// DeniedByServerException, Media3 makes <see cref="Media3Error.DrmDeviceRevoked"/> of it, the NDK -20003.</para>
    /// <para>Note model, build and security level, and ask the license service whether its policy can accept revoked devices or
    /// software security for this title. An update of the device helps only if its maker still gives one.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_DEVICE_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DrmDeviceRevoked = -2009,

    /// <summary>Sessions or secure buffers are all taken.</summary>
    /// <remarks>
    /// <para>DRM sessions and secure buffers are few, often in single figures on cheap chips. <c>MediaDrm</c> calls throw a
    /// ResourceBusyException for it, a codec a CryptoException with <see cref="AndroidMediaDrmError.ResourceBusy"/>; NDK
    /// -20002.</para>
    /// <para>Count the sessions that the app leaves open, above all in lists with previews and after errors. Close them and try
    /// again; a restart of the device frees what crashed apps left behind.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_RESOURCE_BUSY")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    DrmResourceBusy = -2010,

    /// <summary>The enabled output protection is below what the license wants.</summary>
    /// <remarks>
    /// <para>HDCP or another protection of the output is off or too old for the policy, so the plugin does not decrypt;
    /// Widevine's text is "insufficient output protection". Java twin
    /// <see cref="AndroidMediaDrmError.InsufficientOutputProtection"/>.</para>
    /// <para>Look in logcat for the HDCP level that the device reports, and at cable, adapter, receiver and TV. All of them
    /// have to support the version that the policy asks; a cast to a plain screen never does.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_INSUFFICIENT_OUTPUT_PROTECTION")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    DrmInsufficientOutputProtection = -2011,

    /// <summary>The security level of the device is too low for the key.</summary>
    /// <remarks>
    /// <para>At decryption the plugin compared its level with the one in the license: a key for hardware on a software device,
    /// or a session that was opened at a lower level than the key needs. Java twin
    /// <see cref="AndroidMediaDrmError.InsufficientSecurity"/>.</para>
    /// <para>Compare the level of the session (<c>getSecurityLevel</c>) with that of the device. If the app forces L3, let it
    /// not for such keys; if the device has no more, the policy has to offer a key that fits.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_INSUFFICIENT_SECURITY")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DrmInsufficientSecurity = -2012,

    /// <summary>The decrypted frame exceeds the secure buffer.</summary>
    /// <remarks>
    /// <para>Measured by the plugin while it decrypts into protected memory. The limit belongs to the chip, so one encoding
    /// passes on one model and fails on the next. Java twin <see cref="AndroidMediaDrmError.FrameTooLarge"/>.</para>
    /// <para>Find the resolution and bit rate that were playing, and the largest key frame in them. Cap the bit rate of that
    /// rung, or leave it out on models that fail.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_FRAME_TOO_LARGE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DrmFrameTooLarge = -2013,

    /// <summary>Apps exceed the crypto capacity of the device for the moment.</summary>
    /// <remarks>
    /// <para>The plugin says that a retry is likely to succeed, unlike -2010, for which something has to be released.
    /// <c>MediaDrm</c> calls throw a SessionException for it, with 1 as its number, a codec
    /// <see cref="AndroidMediaDrmError.ResourceContention"/>.</para>
    /// <para>Wait a little and repeat the call. Where it comes with every start, look for several players that open sessions at
    /// the same time, and let them do so one after the other.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_RESOURCE_CONTENTION")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    DrmResourceContention = -2014,

    /// <summary>The hardware state of the session is no longer valid.</summary>
    /// <remarks>
    /// <para>Secure hardware on some devices is emptied by suspend and resume, and every call on the old session fails from
    /// then on. Java twin <see cref="AndroidMediaDrmError.LostState"/>.</para>
    /// <para>Drop the session and set up a new one with its license; a repeat on the old one fails for good. Check the time of
    /// the last screen-off in the log to be sure of the cause.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_SESSION_LOST_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    DrmSessionLostState = -2015,

    /// <summary>The device is in a state in which it cannot decrypt.</summary>
    /// <remarks>
    /// <para>The plugin interface reserves it for a device that is not able to decrypt right now, without saying why. There is
    /// no Java twin: an IllegalStateException of <c>MediaDrm</c> carries -2016 itself. Before Android had this number, the
    /// same state came as -2007.</para>
    /// <para>Read the plugin's line before it for the state in question. Close session and <c>MediaDrm</c> and begin anew; a
    /// device that keeps it after a restart is a case for its maker.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_INVALID_STATE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmInvalidState = -2016,

    // -2017 to -2039: DRM, since Android 12

    /// <summary>The plugin cannot use a certificate it was given.</summary>
    /// <remarks>
    /// <para>Either the app or the license server supplied a certificate that is damaged or made for something else. Android 11
    /// and older have no number for it. Java twin <see cref="AndroidMediaDrmError.CertificateMalformed"/>.</para>
    /// <para>Find out which certificate it is from the call: setting a property points to the app's service certificate, a key
    /// response to the server's. Compare it with the original file, byte for byte.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_CERTIFICATE_MALFORMED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DrmCertificateMalformed = -2017,

    /// <summary>The plugin has no certificate for what was asked.</summary>
    /// <remarks>
    /// <para>A feature was used that works only after the app has set a certificate, and the app has not, or its download
    /// failed before. Java twin <see cref="AndroidMediaDrmError.CertificateMissing"/>.</para>
    /// <para>Search the log for the call that sets the certificate, and for an error of the request that fetches it. Set it
    /// before the first key request of the session.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_CERTIFICATE_MISSING")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmCertificateMissing = -2018,

    /// <summary>A crypto routine of the plugin returned an error.</summary>
    /// <remarks>
    /// <para>The plugin's crypto library failed, for reasons that neither header nor interface tells. Before Android 12 there
    /// was no number for it. Java twin <see cref="AndroidMediaDrmError.CryptoLibrary"/>.</para>
    /// <para>Take the plugin's log lines, the time, the build and the security level to the plugin's vendor. Note whether clear
    /// lead plays, whether all titles fail, and since which update.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_CRYPTO_LIBRARY")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    DrmCryptoLibrary = -2019,

    /// <summary>The maker's part of the DRM system reported a failure.</summary>
    /// <remarks>
    /// <para>Below the plugin lie the device maker's trusted app and drivers, and one of them failed in a way that has no
    /// number here. Java twin <see cref="AndroidMediaDrmError.GenericOem"/>.</para>
    /// <para>Look for lines of the trusted environment (qseecom, tee, OEMCrypto) at the same time. Check whether a restart of
    /// the device cures it, and report what you found to the maker.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_GENERIC_OEM")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    DrmGenericOem = -2020,

    /// <summary>Something unexpected went wrong inside the plugin.</summary>
    /// <remarks>
    /// <para>The new catch-all of plugins since Android 12, beside -2000 for faults that nothing describes. Java twin
    /// <see cref="AndroidMediaDrmError.GenericPlugin"/>.</para>
    /// <para>Print the exception's whole message, which carries the plugin's latest log lines on Android 12 and later. They
    /// name the function; give them to the plugin's vendor if a new session does not help.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_GENERIC_PLUGIN")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    DrmGenericPlugin = -2021,

    /// <summary>The key request was made with unusable init data.</summary>
    /// <remarks>
    /// <para>Empty or invalid init data reached the plugin, so no request could be written. The data comes from the manifest or
    /// the init segment, and packaging wrote it. Java twin <see cref="AndroidMediaDrmError.InitData"/>.</para>
    /// <para>Print the PSSH that the player passed on, and decode it: version, system ID, length, content of the DRM system.
    /// Compare it with a title that plays.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_INIT_DATA")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DrmInitData = -2022,

    /// <summary>The named key is not among those loaded.</summary>
    /// <remarks>
    /// <para>The plugin interface gives two reasons: the license never brought the key before the operation, or the app passed
    /// a wrong key ID. -2001 is the same at plain decryption. Java twin <see cref="AndroidMediaDrmError.KeyNotLoaded"/>.</para>
    /// <para>Compare key IDs as hexadecimal text, license against call. Signing and generic encryption have keys of their own,
    /// which the license server has to add.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_KEY_NOT_LOADED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmKeyNotLoaded = -2023,

    /// <summary>What was given to the plugin as license is none.</summary>
    /// <remarks>
    /// <para>The answer was empty, incomplete or of another format. Mostly the license service answered with an error text that
    /// the player passed on unread. Java twin <see cref="AndroidMediaDrmError.LicenseParse"/>.</para>
    /// <para>Look at the answer in the network log: length, Content-Type, first bytes. Braces or angle brackets mean a text:
    /// read its error code, and let the player check the answer before it hands it over.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_LICENSE_PARSE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DrmLicenseParse = -2024,

    /// <summary>The license does not permit what was asked.</summary>
    /// <remarks>
    /// <para>The plugin read the license's policy and refused, for instance to persist or renew it. What may be done is set
    /// where the license is issued. Java twin <see cref="AndroidMediaDrmError.LicensePolicy"/>.</para>
    /// <para>Compare the key type of the request (streaming, offline, release) with the rights that the policy gives. Change
    /// the policy if the service wants to allow it.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_LICENSE_POLICY")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DrmLicensePolicy = -2025,

    /// <summary>The stored license is too damaged to be released.</summary>
    /// <remarks>
    /// <para>A release message is built from the stored license, and a field in there is empty or malformed. The server goes on
    /// counting the download. Java twin <see cref="AndroidMediaDrmError.LicenseRelease"/>.</para>
    /// <para>Tell the backend which license it is, then remove it on the device by its key set ID. See in the log whether the
    /// app stored the license completely in the first place.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_LICENSE_RELEASE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmLicenseRelease = -2026,

    /// <summary>The license answer says that the request was faulty.</summary>
    /// <remarks>
    /// <para>The server read the request and found an error in it. Its reason is not in the number; the framework only passes
    /// the fact on. Java twin <see cref="AndroidMediaDrmError.LicenseRequestRejected"/>.</para>
    /// <para>Ask the license server's log, by time and content ID. If it has no entry, something before it answered; if it has,
    /// its own code decides what to do.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_LICENSE_REQUEST_REJECTED")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DrmLicenseRequestRejected = -2027,

    /// <summary>The offline license on the device cannot be used again.</summary>
    /// <remarks>
    /// <para>Loading a stored license failed because a field is empty or malformed. Older Android, which lacks the number, was
    /// seen to say "Failed to restore keys: General DRM error (-2000)". Java twin
    /// <see cref="AndroidMediaDrmError.LicenseRestore"/>.</para>
    /// <para>Look in the plugin's lines for the license file and key set ID. Download the license again when the device is
    /// online; if every device has it after an update, look at what the update changed.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_LICENSE_RESTORE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    DrmLicenseRestore = -2028,

    /// <summary>The license is in no state for this operation.</summary>
    /// <remarks>
    /// <para>A license that was released, or not activated yet, was used as if it were active. It is about the order of calls,
    /// not about rights (-2025). Java twin <see cref="AndroidMediaDrmError.LicenseState"/>.</para>
    /// <para>Write down the calls on this license from download to failure. Request a new one where it was released, and keep
    /// the app from using the old key set ID.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_LICENSE_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    DrmLicenseState = -2029,

    /// <summary>The framework between app and plugin failed.</summary>
    /// <remarks>
    /// <para>Not the DRM system but its surroundings in Android failed: a service, memory, a buffer. Java twin
    /// <see cref="AndroidMediaDrmError.MediaFramework"/>.</para>
    /// <para>Look for a crash of mediaserver, mediadrmserver or the DRM service in logcat around that time. Then release codec
    /// and <c>MediaDrm</c> and start playback anew.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_MEDIA_FRAMEWORK")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    DrmMediaFramework = -2030,

    /// <summary>The DRM certificate on the device does not load.</summary>
    /// <remarks>
    /// <para>Provisioning was done at some time, and what it stored cannot be used: a damaged file, or keys that no longer fit
    /// to it. Java twin <see cref="AndroidMediaDrmError.ProvisioningCertificate"/>.</para>
    /// <para>Provision the device anew and try again. If that changes nothing, note whether the other security level works, and
    /// take the plugin's lines to its vendor.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_PROVISIONING_CERTIFICATE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    DrmProvisioningCertificate = -2031,

    /// <summary>Provisioning was begun without what it needs.</summary>
    /// <remarks>
    /// <para>By the plugin interface required steps were not taken first. Which steps is up to each plugin, and none lists them
    /// in public. Java twin <see cref="AndroidMediaDrmError.ProvisioningConfig"/>.</para>
    /// <para>Compare the app's calls from opening the plugin on with those of another player on this device. If that one fails
    /// as well, the device's setup is incomplete: ask its maker.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_PROVISIONING_CONFIG")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmProvisioningConfig = -2032,

    /// <summary>The plugin cannot read the provisioning answer.</summary>
    /// <remarks>
    /// <para>What came back is empty or lacks fields. Between device and server stand proxies and portals that answer with
    /// pages of their own. Java twin <see cref="AndroidMediaDrmError.ProvisioningParse"/>.</para>
    /// <para>Look at status, type and body of the provisioning answer in the network log. Try from another network; if the body
    /// is right, check that the player passes it on unchanged.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_PROVISIONING_PARSE")]
    [Advice(ErrorCategory.Server, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmProvisioningParse = -2033,

    /// <summary>The provisioning server says that the request is in error.</summary>
    /// <remarks>
    /// <para>The device asked for its certificate and the server declined. Devices with unknown, test or withdrawn root keys
    /// get this; the answer's body may tell. Java twin <see cref="AndroidMediaDrmError.ProvisioningRequestRejected"/>.</para>
    /// <para>Read the server's answer in full. One device: have it restarted and updated; all of a model: ask its maker whether
    /// the keys of this production were registered.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_PROVISIONING_REQUEST_REJECTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    DrmProvisioningRequestRejected = -2034,

    /// <summary>Provisioning failed, and another attempt is likely to work.</summary>
    /// <remarks>
    /// <para>The one provisioning error that the plugin calls passing. In Java it is
    /// <see cref="AndroidMediaDrmError.ProvisioningRetry"/>, for which <c>isTransient()</c> is true.</para>
    /// <para>Begin provisioning again after a short wait; do not ask the viewer. After several failures treat it as -2034 and
    /// read the server's answer.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_PROVISIONING_RETRY")]
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    DrmProvisioningRetry = -2035,

    /// <summary>A secure stop could not be made from stored data.</summary>
    /// <remarks>
    /// <para>The plugin was to write the proof that a playback ended, and its stored record has empty or malformed fields. Java
    /// twin <see cref="AndroidMediaDrmError.SecureStopRelease"/>.</para>
    /// <para>Check whether the service uses secure stops at all; if not, remove the record and do not ask for it. If it does,
    /// tell the backend which playback stays open.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_SECURE_STOP_RELEASE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmSecureStopRelease = -2036,

    /// <summary>Reading from the plugin's own directory failed.</summary>
    /// <remarks>
    /// <para>The plugin's files lie outside the app, for Widevine under /data in a directory of the DRM service. A damaged file
    /// system or wrong rights after an update stop it. Java twin <see cref="AndroidMediaDrmError.StorageRead"/>.</para>
    /// <para>Search logcat for file names of the plugin (DeviceFiles for Widevine) and for SELinux denials. One device: restart
    /// it and check its storage; many: ask the maker about the update.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_STORAGE_READ")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    DrmStorageRead = -2037,

    /// <summary>Writing to the plugin's own directory failed.</summary>
    /// <remarks>
    /// <para>A certificate, license or usage record could not be saved. A full data partition is the first thing to think of.
    /// Java twin <see cref="AndroidMediaDrmError.StorageWrite"/>.</para>
    /// <para>Check the free space that Android's settings show, free some and repeat. With space left, look for denials in
    /// logcat and ask the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_STORAGE_WRITE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    DrmStorageWrite = -2038,

    /// <summary>The decrypt call came with no subsamples at all.</summary>
    /// <remarks>
    /// <para>The crypto data of a sample has a subsample count of zero. Android 11 and older have no number for it, so an old
    /// player fault can come to light with an update. Java twin <see cref="AndroidMediaDrmError.ZeroSubsamples"/>.</para>
    /// <para>Look at how the player fills the subsample arrays, above all for samples in the clear, which need no crypto data
    /// at all. Check the <c>senc</c> box if only one title has it.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_ZERO_SUBSAMPLES")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmZeroSubsamples = -2039,

    // -2500 to -2999: numbers of the DRM vendor

    /// <summary>A number of the DRM plugin's vendor, which Android does not explain.</summary>
    /// <remarks>
    /// <para>Android leaves -2500 to -2999 to the plugins and prints "DRM vendor-defined error"; that text is Android's, not
    /// the vendor's. Widevine publishes no list of its numbers here. Seen mostly on old Android: -2998 at key requests and
    /// answers, -2990 at provisioning.</para>
    /// <para>Read the WVCdm lines right before it: they name step and result in words. Then ask the license service, with
    /// number, log and model; it can ask Google. A wrong license answer is the first thing to rule out.</para>
    /// </remarks>
    [Symbol("ERROR_DRM_VENDOR_MIN", "ERROR_DRM_VENDOR_MAX")]
    [CodeRange(-2999, -2500)]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    DrmVendor = -2999,

    // -30xx: heartbeat

    /// <summary>The heartbeat server asked to end playback.</summary>
    /// <remarks>
    /// <para>It came with Widevine Classic, whose Android client turned its status
    /// <see cref="WidevineClientStatus.TerminateRequested"/> into this number: the server that the player reports to said
    /// stop. An early header of Android had -3006 for it, and for -3000 a failed sign-in.</para>
    /// <para>Look in the log of the service's heartbeat server for this session: a stream limit, a blocked account or an ended
    /// right is what it ends playback for. Apps with Widevine Modular should not meet it at all.</para>
    /// </remarks>
    [Symbol("ERROR_HEARTBEAT_TERMINATE_REQUESTED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    HeartbeatTerminateRequested = -3000,

    // -40xx: CAS

    /// <summary>The CAS plugin failed and no other code fits.</summary>
    [Symbol("ERROR_CAS_UNKNOWN")]
    CasUnknown = -4000,

    /// <summary>Descrambling was tried without license keys.</summary>
    /// <remarks>
    /// <para>The descrambler got packets before the CAS plugin had keys for them: no ECM was processed yet, or the device
    /// never received the entitlement (EMM) for this channel. In streaming DRM the same state is -2001.</para>
    /// <para>Check in the log that the TV app hands ECMs to <c>MediaCas.Session.processEcm()</c> and EMMs to
    /// <c>MediaCas.processEmm()</c>. If both arrive, ask the operator whether the subscription holds the channel.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_NO_LICENSE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CasNoLicense = -4001,

    /// <summary>The CAS license keys have expired.</summary>
    /// <remarks>
    /// <para>The rights for the channel had an end and it has passed, as when a device was switched off for weeks and missed
    /// its renewals over the air. -2002 is the same for streaming DRM.</para>
    /// <para>Leave the device on the operator's channel, so that new entitlements (EMMs) can arrive, or have the app request a
    /// license where the CAS works that way. If it stays, compare the subscription's end with the operator.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_LICENSE_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    CasLicenseExpired = -4002,

    /// <summary>The CAS session is not open.</summary>
    /// <remarks>
    /// <para>A <c>MediaCas.Session</c> was used before it was opened or after it was closed; a channel change that overtakes
    /// the old session does that, and so does a resource that the TV framework took back.</para>
    /// <para>Follow the session through the log from <c>openSession()</c> to <c>close()</c>. Open a new one for the channel
    /// and hand its ECM in again.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_SESSION_NOT_OPENED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    CasSessionNotOpened = -4003,

    /// <summary>The CAS session was not set up for descrambling.</summary>
    [Symbol("ERROR_CAS_DECRYPT_UNIT_NOT_INITIALIZED")]
    CasDecryptUnitNotInitialized = -4004,

    /// <summary>Descrambling failed.</summary>
    [Symbol("ERROR_CAS_DECRYPT")]
    CasDecrypt = -4005,

    /// <summary>The CAS plugin cannot do the operation or take the data.</summary>
    /// <remarks>
    /// <para>Data, scheme or call is nothing that this plugin knows, for example an ECM of another CAS system. A stream can
    /// carry several systems at once (simulcrypt), and the app has to pick the plugin's own.</para>
    /// <para>Compare the CA system ID in the stream's CA descriptor with the one that <c>MediaCas</c> was made with, and look
    /// at <c>enumeratePlugins()</c> for those that the device has.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_CANNOT_HANDLE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CasCannotHandle = -4006,

    /// <summary>The CAS plugin found signs of tampering.</summary>
    /// <remarks>
    /// <para>The plugin holds receiver or software to be manipulated; its interface has a status of its own for that (10),
    /// other than that of DRM. What it saw is known to the CAS vendor alone.</para>
    /// <para>Check whether the receiver has its original firmware, card and network. Compare with another receiver of the
    /// model; with nothing changed, give the operator model, build and log.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_TAMPER_DETECTED")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    CasTamperDetected = -4007,

    /// <summary>The CAS device is not provisioned.</summary>
    /// <remarks>
    /// <para>The plugin has no credentials of its own yet. It differs from activation (-4012), which concerns the customer,
    /// and from pairing with a card (-4013).</para>
    /// <para>Have the TV app call <c>MediaCas.provision()</c> with the string that the operator gives, once before the first
    /// session. If it did, read the plugin's lines for why that failed.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_NOT_PROVISIONED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CasNotProvisioned = -4008,

    /// <summary>The device is revoked for this CAS.</summary>
    /// <remarks>
    /// <para>The operator or CAS vendor no longer trusts this receiver, so it gets no keys for any channel. A subscription
    /// that ended hits single channels and is -4002.</para>
    /// <para>Ask the operator to check the receiver's number in the CAS head end. A receiver revoked by mistake is released
    /// there; otherwise the viewer needs another one.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_DEVICE_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    CasDeviceRevoked = -4009,

    /// <summary>A CAS resource is in use.</summary>
    /// <remarks>
    /// <para>Tuners, descramblers and CAS sessions are few, and a recording, a second picture or another TV app holds them. It
    /// passes when that use ends.</para>
    /// <para>Close what else is tuned or being recorded, then tune again. On Android 11 and later see which client the tuner
    /// resource manager let win, and give the app's session the right priority.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_RESOURCE_BUSY")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    CasResourceBusy = -4010,

    /// <summary>The output protection is below what the CAS license asks.</summary>
    /// <remarks>
    /// <para>The channel's rights demand a protected output, mostly HDCP on HDMI, and the connected one does not give it. In
    /// streaming DRM the same condition is -2011.</para>
    /// <para>Check cable, AV receiver and TV for the HDCP version that the operator asks, and plug the TV in directly for a
    /// test. Other channels may go on playing.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_INSUFFICIENT_OUTPUT_PROTECTION")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    CasInsufficientOutputProtection = -4011,

    /// <summary>The device has to be activated first.</summary>
    [Symbol("ERROR_CAS_NEED_ACTIVATION")]
    CasNeedActivation = -4012,

    /// <summary>The device has to be paired first.</summary>
    [Symbol("ERROR_CAS_NEED_PAIRING")]
    CasNeedPairing = -4013,

    /// <summary>There is no smart card in the device.</summary>
    [Symbol("ERROR_CAS_NO_CARD")]
    CasNoCard = -4014,

    /// <summary>The smart card does not answer.</summary>
    [Symbol("ERROR_CAS_CARD_MUTE")]
    CasCardMute = -4015,

    /// <summary>The smart card is not valid.</summary>
    [Symbol("ERROR_CAS_CARD_INVALID")]
    CasCardInvalid = -4016,

    /// <summary>A blackout blocks the program in this area.</summary>
    /// <remarks>
    /// <para>The interface calls it a geographical blackout: rights to the event exclude the place where the receiver is
    /// registered, as with local sports. Card, subscription and signal are in order.</para>
    /// <para>Compare the receiver's registered address with where it stands, with the operator. If it is right, the event is
    /// not shown there; watch another channel until it ends.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_BLACKOUT")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    CasBlackout = -4017,

    /// <summary>The CAS is restarting.</summary>
    /// <remarks>
    /// <para>The plugin interface knows this state as the CAS being in the middle of a restart, and gives no reason for it.
    /// Descrambling can begin again when it is up, with a new session.</para>
    /// <para>Wait a minute and tune again. If it comes back again and again, note the time and what was tuned before, and send
    /// the plugin's log to the operator.</para>
    /// </remarks>
    [Symbol("ERROR_CAS_REBOOTING")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    CasRebooting = -4018,

    // -4500 to -4999: numbers of the CAS vendor

    /// <summary>A number of the CAS vendor, which Android does not explain.</summary>
    [Symbol("ERROR_CAS_VENDOR_MIN", "ERROR_CAS_VENDOR_MAX")]
    [CodeRange(-4999, -4500)]
    CasVendor = -4999,
}
