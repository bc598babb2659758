namespace DrmErrorCodes;

/// <summary>Error codes of Android's <c>MediaDrm</c>, constants of <c>MediaDrm.ErrorCodes</c>.</summary>
/// <remarks>
/// Facts: numbers and names from <c>map.csv</c>, the file that binds the Android API for .NET; meanings from the documentation
/// of <c>android.media.MediaDrm</c> in the Android Open Source Project. The messages are this library's own words. The numbers
/// exist since API level 31 (Android 12); before it, and for what has no number here, the same methods give the negative
/// numbers of <see cref="AndroidMediaStatus"/>. <c>SessionException.getErrorCode()</c> counts apart: its 1 is what 29 is here.
/// Android's general order where a code names no cure: repeat the call; close the session and open a new one; close
/// <c>MediaDrm</c> and codec and begin again; open the session at another security level.
/// </remarks>
[ErrorTable(ErrorDomain.AndroidMediaDrm, ErrorLayer.Platform, MessageWording.Own,
    Title = "Android MediaDrm errors",
    Description = "Numbers that MediaDrmStateException.getErrorCode() and, since API level 31, " +
        "MediaCodec.CryptoException.getErrorCode() give to an Android app.",
    Vendor = "Google",
    Contact = "The DRM plugin's vendor (Google for Widevine) or the device maker, with the messages of " +
        "MediaDrm.getLogMessages(), a bug report, model and build; since API level 34 also getVendorError(), " +
        "getOemError() and getErrorContext() of the exception.",
    Aliases = ["mediadrm", "android-mediadrm"])]
[Source("dotnet/android, src/Mono.Android/map.csv", Version = "2aceefd2", Date = "2026-08-21",
    Url = "https://github.com/dotnet/android")]
[Source("Android Open Source Project, android.media.MediaDrm, ErrorCodes", Version = "Android 16",
    Url = "https://developer.android.com/reference/android/media/MediaDrm.ErrorCodes")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A number of MediaDrm.ErrorCodes, handed out by the DRM plugin of the device through Android. The list came with API " +
    "level 31; 1 to 9 are older, as numbers of CryptoException. A later Android may add to it.",
    "Read the exception's message first: from Android 12 on it holds the native name (ERROR_DRM_...) and the plugin's " +
    "last log lines. A negative number belongs to AndroidMediaStatus, and the number of a SessionException to a list of " +
    "its own.")]
[LogWord("MediaDrm.ErrorCodes", "MediaDrm$ErrorCodes", "MediaDrmStateException")]
[LogShape("MediaDrmStateException getErrorCode #?", "MediaDrm ErrorCodes #?", "MediaDrm.ErrorCodes #?")]
[LogSample("MediaDrmStateException getErrorCode: 28", "28")]
[LogSample("MediaDrm opened session 28")]
public enum AndroidMediaDrmError
{
    /// <summary>The DRM plugin failed and no other code fits.</summary>
    /// <remarks>
    /// <para>The plugin's catch-all, native <see cref="AndroidMediaStatus.DrmUnknown"/>; Media3 turns it into
    /// <see cref="Media3Error.DrmSystemError"/>. The number alone tells nothing: the cause stands in the plugin's own log
    /// lines.</para>
    /// <para>Read the lines of the plugin in logcat right before it (WVCdm for Widevine) or <c>getLogMessages()</c>, and search
    /// for the number there. Then go Android's general order: repeat, new session, new <c>MediaDrm</c>, other security
    /// level.</para>
    /// </remarks>
    [Symbol("ERROR_UNKNOWN")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Unknown = 0,

    /// <summary>The key that a sample needs is not in the session.</summary>
    /// <remarks>
    /// <para>Decryption was asked for a key ID that the session has no key for: the license has not come yet, or it holds other
    /// key IDs than the content, as when audio and video have keys of their own. Native
    /// <see cref="AndroidMediaStatus.DrmNoLicense"/>; 16 is said outside of plain decryption.</para>
    /// <para>Compare the key ID of the track (<c>tenc</c> or PSSH box) with those that <c>OnKeyStatusChangeListener</c> reports
    /// after the license was loaded. If it is missing, ask the license server's side which keys it put in; if it comes later,
    /// wait for it before queueing samples.</para>
    /// </remarks>
    [Symbol("ERROR_NO_KEY")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoKey = 1,

    /// <summary>The license term of the loaded key is over.</summary>
    /// <remarks>
    /// <para>The key was there and worked, and then its license or rental time ran out. Media3 reports it as
    /// <see cref="Media3Error.DrmDisallowedOperation"/>, not as <see cref="Media3Error.DrmLicenseExpired"/>, which has another
    /// origin. Native <see cref="AndroidMediaStatus.DrmLicenseExpired"/>.</para>
    /// <para>Request a new license for the session and go on. If new ones expire as fast, compare the durations in the license
    /// policy with <c>queryKeyStatus()</c>, and the device's clock with real time; a renewal has to be asked for before the
    /// end.</para>
    /// </remarks>
    [Symbol("ERROR_KEY_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    KeyExpired = 2,

    /// <summary>A crypto resource of the device could not be had.</summary>
    /// <remarks>
    /// <para>The secure hardware has few sessions and buffers, and all are taken. From <c>MediaDrm</c> itself it comes as a
    /// ResourceBusyException instead, from a codec with this number. Native <see cref="AndroidMediaStatus.DrmResourceBusy"/>;
    /// 29 is its brief form.</para>
    /// <para>Check that the app closes every DRM session and codec it opened, preloads and thumbnails included:
    /// <c>getOpenSessionCount()</c> against <c>getMaxSessionCount()</c>. Then try again; the resource may also be held by
    /// another app.</para>
    /// </remarks>
    [Symbol("ERROR_RESOURCE_BUSY")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    ResourceBusy = 3,

    /// <summary>The output has less protection than the license asks.</summary>
    /// <remarks>
    /// <para>The license demands HDCP, maybe of a minimum version, and the connected display or the path to it does not give
    /// it. Screen mirroring and cheap adapters are usual causes. Native
    /// <see cref="AndroidMediaStatus.DrmInsufficientOutputProtection"/>; Media3:
    /// <see cref="Media3Error.DrmDisallowedOperation"/>.</para>
    /// <para>Compare <c>getConnectedHdcpLevel()</c> with the HDCP rule in the license policy. Have the viewer play on the
    /// built-in screen or another cable; if many devices fail, offer a track of lower resolution whose key has no such
    /// rule.</para>
    /// </remarks>
    [Symbol("ERROR_INSUFFICIENT_OUTPUT_PROTECTION")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    InsufficientOutputProtection = 4,

    /// <summary>The DRM session is not open: closed, reclaimed or never opened.</summary>
    /// <remarks>
    /// <para>A call named a session ID that the plugin does not know any more: closed too early, never opened, or taken back by
    /// the resource manager for another app, which <c>EVENT_SESSION_RECLAIMED</c> announces. Native
    /// <see cref="AndroidMediaStatus.DrmSessionNotOpened"/>.</para>
    /// <para>Open a new session, load the license again and restart the codec. If it repeats, look in the player log for a
    /// <c>closeSession</c> or player release before the call, and for sessions shared by two players.</para>
    /// </remarks>
    [Symbol("ERROR_SESSION_NOT_OPENED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    SessionNotOpened = 5,

    /// <summary>The crypto system cannot do this as the device is set up.</summary>
    /// <remarks>
    /// <para>The license asks for security features that the device or the decoder in use lacks, or the crypto system has an
    /// error that keeps it from meeting them. A secure decoder is often what is missing. Native
    /// <see cref="AndroidMediaStatus.DrmCannotHandle"/>; Media3: <see cref="Media3Error.DrmSystemError"/>.</para>
    /// <para>Check that a decoder with the <c>.secure</c> suffix is used where the key needs a hardware path, and that the
    /// encryption scheme (cenc or cbcs) is one this Android supports. Then try a session at another security level.</para>
    /// </remarks>
    [Symbol("ERROR_UNSUPPORTED_OPERATION")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedOperation = 6,

    /// <summary>The security level of the device is below what the license asks.</summary>
    /// <remarks>
    /// <para>The key is bound to a level that this device does not reach, typically HD or UHD keys for hardware (Widevine L1)
    /// on a device that has software protection (L3). Native <see cref="AndroidMediaStatus.DrmInsufficientSecurity"/>; Media3:
    /// <see cref="Media3Error.DrmDisallowedOperation"/>.</para>
    /// <para>Read <c>getPropertyString("securityLevel")</c> on the device, and compare it with the level that the policy sets
    /// for this track's key. Offer such devices a track whose key allows their level; if an L1 device reports L3, ask its
    /// maker.</para>
    /// </remarks>
    [Symbol("ERROR_INSUFFICIENT_SECURITY")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    InsufficientSecurity = 7,

    /// <summary>A decrypted frame is larger than the protected output buffer.</summary>
    /// <remarks>
    /// <para>Frames are decrypted into a secure buffer of fixed size, and this one does not fit, as happens with high bit rates
    /// or very large key frames. Clear content of the same size may play. Native
    /// <see cref="AndroidMediaStatus.DrmFrameTooLarge"/>; Media3: <see cref="Media3Error.DrmContentError"/>.</para>
    /// <para>Play a lower resolution or bit rate on this model, or skip the frame. If one title alone does it, look for an
    /// oversized key frame in its encoding; if one model does it with all titles, limit the tracks for that model.</para>
    /// </remarks>
    [Symbol("ERROR_FRAME_TOO_LARGE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FrameTooLarge = 8,

    /// <summary>The session lost its state, as after the device slept.</summary>
    /// <remarks>
    /// <para>Some devices cannot keep crypto sessions over suspend and resume: the session ID is still valid, the keys are
    /// gone. <c>OnSessionLostStateListener</c> tells the app of it. Native
    /// <see cref="AndroidMediaStatus.DrmSessionLostState"/>.</para>
    /// <para>Close the session, open a new one and request the license again. To meet it in time, set the listener and test
    /// with the screen off for some minutes.</para>
    /// </remarks>
    [Symbol("ERROR_LOST_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LostState = 9,

    /// <summary>A certificate is damaged or of the wrong kind.</summary>
    /// <remarks>
    /// <para>The certificate that the app set, or that the license server sent, does not parse or has another purpose. For
    /// Widevine that is mostly the service certificate of privacy mode. Native
    /// <see cref="AndroidMediaStatus.DrmCertificateMalformed"/>; Media3:
    /// <see cref="Media3Error.DrmLicenseAcquisitionFailed"/>.</para>
    /// <para>Compare the bytes given to <c>setPropertyByteArray("serviceCertificate", …)</c> with the file of the license
    /// service: no base64 text, no error page in place of it, and of the right environment (test or production).</para>
    /// </remarks>
    [Symbol("ERROR_CERTIFICATE_MALFORMED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CertificateMalformed = 10,

    /// <summary>A certificate that the plugin needs has not been set.</summary>
    /// <remarks>
    /// <para>The plugin was asked for something that needs a certificate from the app, and has none. How it is handed over is
    /// the plugin's affair; for Widevine it is the property <c>serviceCertificate</c>. Native
    /// <see cref="AndroidMediaStatus.DrmCertificateMissing"/>.</para>
    /// <para>Set the certificate before the key request, or do not switch on what asks for it, for example privacy mode. Check
    /// that the download of the certificate did not fail unseen.</para>
    /// </remarks>
    [Symbol("ERROR_CERTIFICATE_MISSING")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CertificateMissing = 11,

    /// <summary>The crypto library inside the DRM plugin failed.</summary>
    /// <remarks>
    /// <para>An operation such as signing or deriving keys failed in the library that the plugin is built on. The documentation
    /// names no cause and no cure. Native <see cref="AndroidMediaStatus.DrmCryptoLibrary"/>; Media3:
    /// <see cref="Media3Error.DrmSystemError"/>.</para>
    /// <para>Collect <c>getLogMessages()</c> and logcat around the call, model and build, then ask the plugin's vendor. Check
    /// first whether only one model or one Android build is hit; a session at another security level may do as a way
    /// around.</para>
    /// </remarks>
    [Symbol("ERROR_CRYPTO_LIBRARY")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    CryptoLibrary = 12,

    /// <summary>The device maker's layer below the plugin failed unexpectedly.</summary>
    /// <remarks>
    /// <para>The fault is under the DRM plugin: trusted firmware or the maker's hardware code. In Widevine's case that is the
    /// OEMCrypto library, whose own number is in the log. Native <see cref="AndroidMediaStatus.DrmGenericOem"/>; 14 is the same
    /// for the plugin itself.</para>
    /// <para>Search logcat for OEMCrypto and a number near it, and since API level 34 read <c>getOemError()</c>. Report both to
    /// the device maker with model and build; meanwhile try a software session (L3) if the policy allows it.</para>
    /// </remarks>
    [Symbol("ERROR_GENERIC_OEM")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    GenericOem = 13,

    /// <summary>The DRM plugin had an unexpected failure inside.</summary>
    /// <remarks>
    /// <para><c>MediaDrm</c> or <c>MediaCrypto</c> failed in the plugin's own code, not in the hardware below it (13) and
    /// without a closer reason. Native <see cref="AndroidMediaStatus.DrmGenericPlugin"/>; Media3:
    /// <see cref="Media3Error.DrmSystemError"/>.</para>
    /// <para>Read <c>getVendorError()</c> (API level 34) or the plugin's log lines for its own number. Try again with a new
    /// session, then with a new <c>MediaDrm</c>; report what stays to the plugin's vendor with a bug report.</para>
    /// </remarks>
    [Symbol("ERROR_GENERIC_PLUGIN")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    GenericPlugin = 14,

    /// <summary>The init data for the key request is empty or not valid.</summary>
    /// <remarks>
    /// <para><c>getKeyRequest</c> got init data that the plugin cannot read: no PSSH box for this DRM system, a damaged one, or
    /// data of another format such as a bare key ID. Native <see cref="AndroidMediaStatus.DrmInitData"/>; Media3:
    /// <see cref="Media3Error.DrmContentError"/>.</para>
    /// <para>Dump the init data that goes into <c>getKeyRequest</c> and check its system ID and length. Compare manifest and
    /// init segment: packaging has to write one PSSH for each system, and the player has to pass the one of this
    /// <c>MediaDrm</c>.</para>
    /// </remarks>
    [Symbol("ERROR_INIT_DATA")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InitData = 15,

    /// <summary>The key was not loaded before the call, or the key ID is wrong.</summary>
    /// <remarks>
    /// <para>An operation named a key that the session does not have, either because the license did not bring it or because
    /// the app gave another key ID. Native <see cref="AndroidMediaStatus.DrmKeyNotLoaded"/>; Media3:
    /// <see cref="Media3Error.DrmDisallowedOperation"/>. In plain decryption it is 1.</para>
    /// <para>Check the key ID byte by byte; UUIDs written in the wrong byte order are the classic slip. If it is right, look in
    /// the license server's log whether the license for this content ID holds that key.</para>
    /// </remarks>
    [Symbol("ERROR_KEY_NOT_LOADED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeyNotLoaded = 16,

    /// <summary>The license answer is empty or cannot be read.</summary>
    /// <remarks>
    /// <para><c>provideKeyResponse</c> got bytes that are no license: an empty body, an error page or JSON under HTTP 200,
    /// base64 not decoded, or a license that cannot be decrypted. Native <see cref="AndroidMediaStatus.DrmLicenseParse"/>;
    /// Media3: <see cref="Media3Error.DrmLicenseAcquisitionFailed"/>.</para>
    /// <para>Save the body that was handed to <c>provideKeyResponse</c> and look at its first bytes: text means an error or a
    /// wrapper. Read its code there, or unwrap it in the license callback; check that the license proxy does not alter the
    /// body.</para>
    /// </remarks>
    [Symbol("ERROR_LICENSE_PARSE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicenseParse = 17,

    /// <summary>The license policy forbids the operation.</summary>
    /// <remarks>
    /// <para>What was asked is not among the rights of the license, such as renewing it or storing it for offline use. The
    /// license itself is in order. Native <see cref="AndroidMediaStatus.DrmLicensePolicy"/>; Media3:
    /// <see cref="Media3Error.DrmDisallowedOperation"/>.</para>
    /// <para>Check which operation failed: with <c>KEY_TYPE_OFFLINE</c> the policy needs the right to persist, for a renewal
    /// the right to renew. Set it in the token or policy of the license server, or stop the app from asking.</para>
    /// </remarks>
    [Symbol("ERROR_LICENSE_POLICY")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    LicensePolicy = 18,

    /// <summary>No release request could be made from the stored license.</summary>
    /// <remarks>
    /// <para>The app wanted to give an offline license back, and a field in the stored license is empty or damaged. The server
    /// will not learn of the return. Native <see cref="AndroidMediaStatus.DrmLicenseRelease"/>; Media3:
    /// <see cref="Media3Error.DrmLicenseAcquisitionFailed"/>.</para>
    /// <para>Check with <c>getOfflineLicenseState()</c> which state the key set is in. If it cannot be released, remove it with
    /// <c>removeOfflineLicense()</c> after telling the backend, which otherwise counts the device as still holding it.</para>
    /// </remarks>
    [Symbol("ERROR_LICENSE_RELEASE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicenseRelease = 19,

    /// <summary>The license server found a fault in the license request.</summary>
    /// <remarks>
    /// <para><c>MediaDrm</c> sends nothing itself, so the refusal stood in the answer that the app handed to it; its HTTP
    /// status may well have been 200. The reason is in the server, not in this number. Native
    /// <see cref="AndroidMediaStatus.DrmLicenseRequestRejected"/>; Media3:
    /// <see cref="Media3Error.DrmLicenseAcquisitionFailed"/>.</para>
    /// <para>Look in the license server's log at the time of the request for its own code. Compare with a device that works:
    /// same title and token point to the device, same device and another title to the content or its policy.</para>
    /// </remarks>
    [Symbol("ERROR_LICENSE_REQUEST_REJECTED")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicenseRequestRejected = 20,

    /// <summary>A stored offline license is damaged and cannot be restored.</summary>
    /// <remarks>
    /// <para><c>restoreKeys</c> found the license, and a field in it is empty or malformed. One that is missing altogether was
    /// seen as -2000 on older Android. Native <see cref="AndroidMediaStatus.DrmLicenseRestore"/>; Media3:
    /// <see cref="Media3Error.DrmLicenseAcquisitionFailed"/>.</para>
    /// <para>Request the offline license anew once the device is online, and store the new key set ID. Check that the app keeps
    /// the ID as bytes, and if many devices fail after an update, what the update did to the files.</para>
    /// </remarks>
    [Symbol("ERROR_LICENSE_RESTORE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LicenseRestore = 21,

    /// <summary>The offline license is in the wrong state for the call.</summary>
    /// <remarks>
    /// <para>An offline license is usable, released or unknown, and the call does not fit: for example restoring one that was
    /// released before. Native <see cref="AndroidMediaStatus.DrmLicenseState"/>; Media3:
    /// <see cref="Media3Error.DrmLicenseAcquisitionFailed"/>.</para>
    /// <para>Read <c>getOfflineLicenseState()</c> and follow the calls on this key set ID in the log. A released license has to
    /// be requested anew; correct the order of calls if the app still uses its ID.</para>
    /// </remarks>
    [Symbol("ERROR_LICENSE_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LicenseState = 22,

    /// <summary>Android's media framework failed around the DRM call.</summary>
    /// <remarks>
    /// <para>Neither plugin nor hardware but the framework between them and the app failed. The documentation's cure, to
    /// release what is held and begin anew, hints at resources. Native <see cref="AndroidMediaStatus.DrmMediaFramework"/>;
    /// Media3: <see cref="Media3Error.DrmSystemError"/>.</para>
    /// <para>Release codecs and <c>MediaDrm</c> objects that are not in use, then begin playback anew. Look in logcat for a
    /// restart of the media server at that time; a MediaDrmResetException beside it confirms one.</para>
    /// </remarks>
    [Symbol("ERROR_MEDIA_FRAMEWORK")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    MediaFramework = 23,

    /// <summary>The certificate from provisioning cannot be loaded.</summary>
    /// <remarks>
    /// <para>The device was provisioned once, and the DRM certificate it stored does not load now: damaged, or not fitting to
    /// the hardware any more. Native <see cref="AndroidMediaStatus.DrmProvisioningCertificate"/>; Media3:
    /// <see cref="Media3Error.DrmProvisioningFailed"/>.</para>
    /// <para>Provision again: <c>getProvisionRequest</c>, send it, <c>provideProvisionResponse</c>. If the new certificate
    /// fails too, try a session at another security level, and report model and build to the plugin's vendor.</para>
    /// </remarks>
    [Symbol("ERROR_PROVISIONING_CERTIFICATE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ProvisioningCertificate = 24,

    /// <summary>A step that has to come before provisioning was left out.</summary>
    /// <remarks>
    /// <para>The plugin needs settings or calls before it can be provisioned and did not get them. Which ones is the plugin's
    /// affair; Android's documentation sends to its vendor. Native <see cref="AndroidMediaStatus.DrmProvisioningConfig"/>;
    /// Media3: <see cref="Media3Error.DrmProvisioningFailed"/>.</para>
    /// <para>Compare the calls before <c>getProvisionRequest</c> with those of a player that works, properties such as origin
    /// and security level above all. If they agree, ask the plugin's vendor with the log.</para>
    /// </remarks>
    [Symbol("ERROR_PROVISIONING_CONFIG")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ProvisioningConfig = 25,

    /// <summary>The provisioning answer is empty or cannot be read.</summary>
    /// <remarks>
    /// <para><c>provideProvisionResponse</c> got bytes that are no answer of the provisioning server: empty, overwritten, or
    /// the page of a proxy or captive portal. Native <see cref="AndroidMediaStatus.DrmProvisioningParse"/>; Media3:
    /// <see cref="Media3Error.DrmProvisioningFailed"/>.</para>
    /// <para>Save the body that was handed over and look at it: Widevine's server answers with JSON, and the whole body goes
    /// in. Check that the app really sent the request to the URL that <c>getProvisionRequest</c> gave.</para>
    /// </remarks>
    [Symbol("ERROR_PROVISIONING_PARSE")]
    [Advice(ErrorCategory.Server, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ProvisioningParse = 26,

    /// <summary>The provisioning server refused the request of the device.</summary>
    /// <remarks>
    /// <para>The server understood and found an error in the request, as with a device whose root of trust it does not know or
    /// accept any more. The number does not say which. Native <see cref="AndroidMediaStatus.DrmProvisioningRequestRejected"/>;
    /// Media3: <see cref="Media3Error.DrmProvisioningFailed"/>.</para>
    /// <para>Look at the HTTP status and body of the provisioning answer in the network log. Check whether only one model or
    /// unlocked devices fail; then ask the device maker, with model, build and DRM system ID.</para>
    /// </remarks>
    [Symbol("ERROR_PROVISIONING_REQUEST_REJECTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    ProvisioningRequestRejected = 27,

    /// <summary>Provisioning failed in a way that may pass.</summary>
    /// <remarks>
    /// <para>Android's documentation expects the next attempt to succeed, and <c>isTransient()</c> is true for this number and
    /// for 29 alone. Native <see cref="AndroidMediaStatus.DrmProvisioningRetry"/>; Media3:
    /// <see cref="Media3Error.DrmProvisioningFailed"/>, which does not show the difference.</para>
    /// <para>Repeat the provisioning with a new request after a pause, a few times and with growing pauses. If it stays, check
    /// the connection to the provisioning server's host from this network.</para>
    /// </remarks>
    [Symbol("ERROR_PROVISIONING_RETRY")]
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    ProvisioningRetry = 28,

    /// <summary>More DRM sessions are in use than the device can serve at once.</summary>
    /// <remarks>
    /// <para>The plugin expects that the crypto resources will be free again shortly; <c>isTransient()</c> is true. From
    /// <c>MediaDrm</c> calls it comes as a SessionException, which has the number 1 for it. Native
    /// <see cref="AndroidMediaStatus.DrmResourceContention"/>.</para>
    /// <para>Try again after a pause. If it happens often, count open sessions in the app, and keep fewer of them for
    /// preloading; on shared devices other apps hold sessions too.</para>
    /// </remarks>
    [Symbol("ERROR_RESOURCE_CONTENTION")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    ResourceContention = 29,

    /// <summary>No secure stop could be made from the stored license.</summary>
    /// <remarks>
    /// <para>A secure stop proves to the server that playback ended. Its stored data has an empty or malformed field, so the
    /// server cannot be told. Native <see cref="AndroidMediaStatus.DrmSecureStopRelease"/>; Media3:
    /// <see cref="Media3Error.DrmSystemError"/>.</para>
    /// <para>List what is stored with <c>getSecureStopIds()</c>, tell the backend if it counts streams by secure stops, then
    /// remove the damaged one with <c>removeSecureStop()</c>. Playback of other titles is not affected.</para>
    /// </remarks>
    [Symbol("ERROR_SECURE_STOP_RELEASE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SecureStopRelease = 30,

    /// <summary>The DRM plugin could not read its files.</summary>
    /// <remarks>
    /// <para>The plugin keeps certificates and offline licenses in a place of its own on the device, which the app cannot see,
    /// and reading there failed. Native <see cref="AndroidMediaStatus.DrmStorageRead"/>; Media3:
    /// <see cref="Media3Error.DrmSystemError"/>.</para>
    /// <para>Look in logcat for the file that could not be read and why. Restart the device; if one device alone fails, its
    /// storage is the next thing to look at, if many, an Android update.</para>
    /// </remarks>
    [Symbol("ERROR_STORAGE_READ")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    StorageRead = 31,

    /// <summary>The DRM plugin could not write its files.</summary>
    /// <remarks>
    /// <para>Saving a certificate or an offline license in the plugin's own storage failed, mostly because the device is full.
    /// Native <see cref="AndroidMediaStatus.DrmStorageWrite"/>; Media3: <see cref="Media3Error.DrmSystemError"/>.</para>
    /// <para>Check free space on the device and have the viewer make some, then store the license again. If there is space,
    /// read the plugin's log lines for the path, and report model and build.</para>
    /// </remarks>
    [Symbol("ERROR_STORAGE_WRITE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    StorageWrite = 32,

    /// <summary>A sample was queued for decryption without any subsample.</summary>
    /// <remarks>
    /// <para><c>queueSecureInputBuffer</c> got a <c>CryptoInfo</c> that lists no clear or encrypted range, so there is nothing
    /// to decrypt. Native <see cref="AndroidMediaStatus.DrmZeroSubsamples"/>; Media3:
    /// <see cref="Media3Error.DrmSystemError"/>.</para>
    /// <para>Check <c>numSubSamples</c> and its arrays for the sample that failed. If the player builds them from the
    /// <c>senc</c> box, look at that box of the segment; a wholly encrypted sample needs one subsample of its full
    /// length.</para>
    /// </remarks>
    [Symbol("ERROR_ZERO_SUBSAMPLES")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ZeroSubsamples = 33,
}
