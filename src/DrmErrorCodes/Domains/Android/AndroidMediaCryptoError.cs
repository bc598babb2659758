namespace DrmErrorCodes;

/// <summary>Error codes of Android's <c>MediaCodec.CryptoException</c>, deprecated since API level 31.</summary>
/// <remarks>
/// Facts: numbers and names from <c>map.csv</c>, the file that binds the Android API for .NET; meanings from the documentation
/// of <c>android.media.MediaCodec.CryptoException</c>; default texts from the framework's source. The messages are this
/// library's own words. A codec throws the exception when a sample that is queued with <c>queueSecureInputBuffer</c> cannot be
/// decrypted. Since API level 31 the constants are deprecated: <see cref="AndroidMediaDrmError"/> has the same numbers under
/// the same names, and 0 and 10 to 33 besides, which the exception carries too.
/// </remarks>
[ErrorTable(ErrorDomain.AndroidMediaCrypto, ErrorLayer.Platform, MessageWording.Own,
    Title = "Android CryptoException errors",
    Description = "Numbers of MediaCodec.CryptoException.getErrorCode(), thrown when a protected sample is queued for " +
        "decoding.",
    Vendor = "Google",
    Contact = "The DRM plugin's vendor (Google for Widevine) or the device maker, with the exception's whole message, " +
        "logcat around it, model and build.",
    Aliases = ["cryptoexception", "mediacrypto", "android-crypto"])]
[Source("dotnet/android, src/Mono.Android/map.csv", Version = "2aceefd2", Date = "2026-08-21",
    Url = "https://github.com/dotnet/android")]
[Source("Android reference, MediaCodec.CryptoException",
    Url = "https://developer.android.com/reference/android/media/MediaCodec.CryptoException")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A number of the exception that a codec throws when it cannot decrypt a sample. Since API level 31 the exception " +
    "carries all numbers of MediaDrm.ErrorCodes, and a DRM failure without one stays the negative number of the media " +
    "framework.",
    "Look up 0 and 10 to 33 among the MediaDrm codes, and a negative number, such as -2998, in AndroidMediaStatus. The " +
    "text after the colon of the exception's message is the plugin's own and often says more.")]
[LogWord("CryptoException")]
[LogShape("CryptoException Crypto key not available #?", "Crypto key not available #?", "CryptoException errorCode #?", "CryptoException getErrorCode #?")]
[LogSample("Caused by: android.media.MediaCodec$CryptoException: Crypto key not available: 1 (Unknown error -1)", "1")]
[LogSample("MediaCodec$CryptoException: Unknown Error")]
public enum AndroidMediaCryptoError
{
    /// <summary>A protected sample was queued before its key was there.</summary>
    /// <remarks>
    /// <para>The codec asked for a key that is not loaded; the default text is "Crypto key not available", Widevine's says that
    /// the requested key has not been loaded. Replaced by <see cref="AndroidMediaDrmError.NoKey"/>; native
    /// <see cref="AndroidMediaStatus.DrmNoLicense"/>.</para>
    /// <para>Look in the player log whether the license arrived before the first protected sample. If so, compare the sample's
    /// key ID with the keys of the license; wrong byte order and a license without the audio key are usual.</para>
    /// </remarks>
    [Symbol("ERROR_NO_KEY")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoKey = 1,

    /// <summary>The key ran out while samples were being decrypted.</summary>
    /// <remarks>
    /// <para>Playback had begun, or a stored license was used, and the license term is over; the default text is "License
    /// expired". Replaced by <see cref="AndroidMediaDrmError.KeyExpired"/>; native
    /// <see cref="AndroidMediaStatus.DrmLicenseExpired"/>.</para>
    /// <para>Get a new license into the session and queue the sample again. When it comes after the same time in every
    /// playback, look at the license duration in the policy, and at the renewal that did not happen before it.</para>
    /// </remarks>
    [Symbol("ERROR_KEY_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    KeyExpired = 2,

    /// <summary>Decryption had no crypto resource to work with.</summary>
    /// <remarks>
    /// <para>The secure path serves few streams at once, and others hold it; the default text is "Resource busy or
    /// unavailable". Replaced by <see cref="AndroidMediaDrmError.ResourceBusy"/>; native
    /// <see cref="AndroidMediaStatus.DrmResourceBusy"/>.</para>
    /// <para>Release other codecs and sessions of the app, such as a preloaded next item or a second surface, and queue the
    /// sample again. If nothing of the app is open, close other video apps on the device.</para>
    /// </remarks>
    [Symbol("ERROR_RESOURCE_BUSY")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    ResourceBusy = 3,

    /// <summary>A sample may not be shown on the output that is connected.</summary>
    /// <remarks>
    /// <para>The output changed or never met the license's rule, so the plugin refuses to decrypt; playback on the device's own
    /// screen may go on. Added in API level 21. Replaced by <see cref="AndroidMediaDrmError.InsufficientOutputProtection"/>;
    /// native <see cref="AndroidMediaStatus.DrmInsufficientOutputProtection"/>.</para>
    /// <para>Check what is connected: HDMI adapter, dock, screen cast, virtual display. Unplug it and play again; if the screen
    /// alone is refused too, compare the HDCP rule of the key with the device.</para>
    /// </remarks>
    [Symbol("ERROR_INSUFFICIENT_OUTPUT_PROTECTION")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    InsufficientOutputProtection = 4,

    /// <summary>The codec's DRM session was closed or taken back.</summary>
    /// <remarks>
    /// <para>The codec goes on while its session is gone: closed by the player, or reclaimed by Android for an app in front.
    /// Added in API level 23. Replaced by <see cref="AndroidMediaDrmError.SessionNotOpened"/>; native
    /// <see cref="AndroidMediaStatus.DrmSessionNotOpened"/>.</para>
    /// <para>Open a session, load its license, give the codec a <c>MediaCrypto</c> for it and go on. Look in logcat for a
    /// reclaim by the resource manager; if there is none, the player closed the session before the codec.</para>
    /// </remarks>
    [Symbol("ERROR_SESSION_NOT_OPENED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    SessionNotOpened = 5,

    /// <summary>Decryption as asked for is not possible on this device.</summary>
    /// <remarks>
    /// <para>Codec, key and scheme do not go together here: a secure key with a decoder that is not, or a scheme such as cbcs
    /// that the device lacks. The default text is "Operation not supported in this configuration". Replaced by
    /// <see cref="AndroidMediaDrmError.UnsupportedOperation"/>; native <see cref="AndroidMediaStatus.DrmCannotHandle"/>.</para>
    /// <para>Look in the log which decoder was chosen and whether its name ends in <c>.secure</c>;
    /// <c>requiresSecureDecoder()</c> tells what the session needs. Compare the scheme in manifest or <c>schm</c> box with what
    /// the device plays.</para>
    /// </remarks>
    [Symbol("ERROR_UNSUPPORTED_OPERATION")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedOperation = 6,

    /// <summary>The key may not be used at the security level of this device.</summary>
    /// <remarks>
    /// <para>The license came, yet its key is for devices with stronger protection, so the first sample of that track is
    /// refused. Added in API level 29. Replaced by <see cref="AndroidMediaDrmError.InsufficientSecurity"/>; native
    /// <see cref="AndroidMediaStatus.DrmInsufficientSecurity"/>.</para>
    /// <para>Check which track was chosen and which level the policy gives its key. Have the player leave out tracks above the
    /// device's level, or have the license server send keys that fit it.</para>
    /// </remarks>
    [Symbol("ERROR_INSUFFICIENT_SECURITY")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    InsufficientSecurity = 7,

    /// <summary>A frame did not fit the device's secure output buffer.</summary>
    /// <remarks>
    /// <para>The decrypted data has to stay in secure memory, whose buffers have a fixed size on each model. Added in API level
    /// 29. Replaced by <see cref="AndroidMediaDrmError.FrameTooLarge"/>; native
    /// <see cref="AndroidMediaStatus.DrmFrameTooLarge"/>.</para>
    /// <para>Note time, track and model of the failure, and measure the frame there: one outlier is an encoding matter, a whole
    /// ladder above the device's limit a matter of track choice for that model.</para>
    /// </remarks>
    [Symbol("ERROR_FRAME_TOO_LARGE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FrameTooLarge = 8,

    /// <summary>The crypto session became void under the running codec.</summary>
    /// <remarks>
    /// <para>The hardware forgot the session's keys, as some devices do when they sleep, while player and codec still have it.
    /// Added in API level 29. Replaced by <see cref="AndroidMediaDrmError.LostState"/>; native
    /// <see cref="AndroidMediaStatus.DrmSessionLostState"/>.</para>
    /// <para>Close the session, open another, load the license and set up codec and <c>MediaCrypto</c> again at the same
    /// position. Test it by locking the device in mid-playback.</para>
    /// </remarks>
    [Symbol("ERROR_LOST_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LostState = 9,
}
