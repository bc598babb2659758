namespace DrmErrorCodes;

/// <summary>Results of OEMCrypto, the layer in which a device does Widevine's cryptography.</summary>
/// <remarks>
/// Facts: chromium <c>components/arc/mojom/oemcrypto.mojom</c>, which follows OEMCrypto versions 11 to 16; it has names and
/// numbers and next to no words. The messages are this library's own. An app does not get these numbers: they stand in the
/// device's log (logcat on Android, tag WVCdm) after a call's name, as in <c>OEMCrypto_DecryptCENC failed: status = 29</c>. The
/// security level in the same line tells who wrote the implementation: L1 the device maker, L3 Widevine.
/// </remarks>
[ErrorTable(ErrorDomain.WidevineOemCrypto, ErrorLayer.Cdm, MessageWording.Own,
    Title = "Widevine OEMCrypto results",
    Description = "Results of the lowest layer of Widevine on a device, seen in its system log next to the name of an " +
        "OEMCrypto call.",
    Vendor = "Widevine",
    VendorToday = "Google",
    Contact = "The maker of the device, with model, firmware, security patch and the log from the start of the app " +
        "to the code; for L3 the same to Google by way of the service's Widevine contact.",
    Aliases = ["oemcrypto"])]
[Source("chromium, components/arc/mojom/oemcrypto.mojom", Version = "OEMCrypto 11 to 16",
    Url = "https://github.com/chromium/chromium")]
[CodeGroup(1000, 1999, ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never,
    "Numbers from 1000 on belong to ODK, the shared code that reads license messages for OEMCrypto since version 16. " +
    "Later versions of it may have more than the source names.",
    "Look at the call's name in the line and at the build info line of logcat for the OEMCrypto version, and ask the " +
    "device maker with both.")]
[CodeGroup(10000, 2147483647, ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never,
    "Numbers above 9999 are a maker's own. A Qualcomm header of which copies are public has 10000 to 10092: 10007 is a file " +
    "that could not be opened, 10022 an HDMI output that is not secure, 10036 the RPMB partition. Other makers may mean " +
    "something else by them.",
    "Look which chip the device has, and whether its L3 works. Collect model, firmware and the log with the call's name, and " +
    "ask the device maker.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never,
    "A result of OEMCrypto, the layer below Widevine's CDM. Versions after 16 have numbers of their own, and the source " +
    "explains few of the older ones.",
    "Look at the OEMCrypto call and the security level in the log line, then ask the device maker with model, firmware " +
    "and log.")]
[LogWord("OEMCrypto", "oemcrypto", "GenerateDerivedKeys")]
[LogShape("OEMCrypto_DeriveKeysFromSessionKey err #?", "OEMCrypto * status #?", "OEMCrypto err #?", "OEMCrypto returns #?", "OEMCrypto failed #?", "OEMCrypto result #?", "OEMCrypto error #?")]
[LogSymbol("OEMCrypto_ERROR_", "OEMCrypto_WARNING_", "ODK_ERROR_")]
[LogSample("GenerateDerivedKeys: OEMCrypto_DeriveKeysFromSessionKey err=29", "29")]
[LogSample("OEMCrypto_DecryptCENC failed: oec_session_id = 3, security_level = L3, status = 29", "29")]
[LogSample("OEMCrypto_Initialize Level 1 success. I will use level 1.")]
public enum WidevineOemCryptoResult
{
    // 0–6: start, end and secure playback

    /// <summary>OEMCrypto did what it was asked.</summary>
    /// <remarks>
    /// <para>The call into the lowest layer of Widevine went well. Debug builds of device makers log each call with its result,
    /// so most lines with a code have this one.</para>
    /// <para>Look in the same log for the first OEMCrypto line with another number: a failure above this layer has its cause
    /// there, or not in OEMCrypto at all.</para>
    /// </remarks>
    [Symbol("SUCCESS", "OEMCrypto_SUCCESS")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    Success = 0,

    /// <summary>OEMCrypto could not be started.</summary>
    /// <remarks>
    /// <para>The library or the trusted application behind it did not come up, so no DRM session can exist at this security
    /// level. The code does not tell why; many devices fall back from L1 to L3 when it happens.</para>
    /// <para>Look in logcat for the lines of oemcrypto_adapter around it: they say whether L1 or L3 failed and which one is
    /// used. Note device model, firmware and security patch for the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_INIT_FAILED", "OEMCrypto_ERROR_INIT_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    InitFailed = 1,

    /// <summary>OEMCrypto could not be shut down cleanly.</summary>
    /// <remarks>
    /// <para>It arises when the last session is gone and the library is unloaded. Playback is over by then, so it is seldom
    /// what a viewer complains about; a later start that fails (1) may follow from it.</para>
    /// <para>Check whether the next playback on the same device works after a restart of the device. If the start then fails
    /// too, send both logs to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_TERMINATE_FAILED", "OEMCrypto_ERROR_TERMINATE_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    TerminateFailed = 2,

    /// <summary>A device or resource that OEMCrypto needs could not be opened.</summary>
    /// <remarks>
    /// <para>From its name, the step before a session: the driver or the trusted application was not reachable. The file behind
    /// this table does not say which one is meant; a session that does not open is 22.</para>
    /// <para>Look in the kernel or TEE log at the same time for the driver that refused, and check whether it happens after
    /// every start of the device or only after sleep.</para>
    /// </remarks>
    [Symbol("ERROR_OPEN_FAILURE", "OEMCrypto_ERROR_OPEN_FAILURE")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    OpenFailure = 3,

    /// <summary>A device or resource of OEMCrypto could not be closed.</summary>
    /// <remarks>
    /// <para>The counterpart of 3, known by name only. It points to cleaning up, so look for the error that ended playback
    /// before it; a session that does not close is 23.</para>
    /// <para>Look further up in logcat for an earlier OEMCrypto code. If this one stands alone and playback went well, note the
    /// model for the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_CLOSE_FAILURE", "OEMCrypto_ERROR_CLOSE_FAILURE")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    CloseFailure = 4,

    /// <summary>The device could not enter its secure playback mode.</summary>
    /// <remarks>
    /// <para>Secure playback is the state in which decrypted video stays in protected memory. From its name the switch into it
    /// failed, which is the device's work and not the license's.</para>
    /// <para>Check whether the same title plays with L3 or on another model. If only this model's L1 fails, send firmware
    /// version and log to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_ENTER_SECURE_PLAYBACK_FAILED", "OEMCrypto_ERROR_ENTER_SECURE_PLAYBACK_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    EnterSecurePlaybackFailed = 5,

    /// <summary>The device could not leave its secure playback mode.</summary>
    /// <remarks>
    /// <para>The switch back from protected memory failed, by its name. Playback may have gone well; the next one on the device
    /// can be hurt, since the mode is still held.</para>
    /// <para>Check whether the next playback fails until the device is restarted, and report that sequence with the firmware
    /// version to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_EXIT_SECURE_PLAYBACK_FAILED", "OEMCrypto_ERROR_EXIT_SECURE_PLAYBACK_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    ExitSecurePlaybackFailed = 6,

    // 7–21: keybox, keys and set-up of the device

    /// <summary>The buffer given to OEMCrypto is too small for the result.</summary>
    /// <remarks>
    /// <para>Some calls are made first with a small buffer to learn the size that is needed, then again with one that fits. In
    /// that use the code is part of normal work and the same call follows with 0.</para>
    /// <para>Look at the next OEMCrypto line of the log: if it is the same call with result 0, nothing is wrong. If the code
    /// repeats, the layer above ignores the size; give firmware version and call to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_SHORT_BUFFER", "OEMCrypto_ERROR_SHORT_BUFFER")]
    [Advice(ErrorCategory.Request, ErrorActor.Vendor, RetryAdvice.Never)]
    ShortBuffer = 7,

    /// <summary>The device has no device key.</summary>
    /// <remarks>
    /// <para>The key that identifies the device, mostly in its keybox, was not there when a request had to be signed or a key
    /// derived. It is written in the factory; no app and no server can supply it.</para>
    /// <para>Check with an app that shows DRM information whether Widevine reports a system ID and L1 or L3. If every app fails
    /// on this one device, it needs the maker's service.</para>
    /// </remarks>
    [Symbol("ERROR_NO_DEVICE_KEY", "OEMCrypto_ERROR_NO_DEVICE_KEY")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    NoDeviceKey = 8,

    /// <summary>There is no key for the asset.</summary>
    /// <remarks>
    /// <para>An old code, known by name alone: today's layers speak of a content key (26) instead. If it comes, the session
    /// holds no key for what it was told to decrypt.</para>
    /// <para>Compare the key ID of the media in the player log with those in the license. If they agree, send log and firmware
    /// version to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_NO_ASSET_KEY", "OEMCrypto_ERROR_NO_ASSET_KEY")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoAssetKey = 9,

    /// <summary>The device's keybox is not valid.</summary>
    /// <remarks>
    /// <para>The keybox, the identity that a factory writes into the device, fails its own check. 16 and 17 name the part that
    /// fails: mark or checksum. Without it neither provisioning nor a license works at this level.</para>
    /// <para>Check whether one device, one model or one production batch reports it: one device needs service, a batch is the
    /// maker's. Look also for an unlocked bootloader, which clears keys on some models.</para>
    /// </remarks>
    [Symbol("ERROR_KEYBOX_INVALID", "OEMCrypto_ERROR_KEYBOX_INVALID")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    KeyboxInvalid = 10,

    /// <summary>Key data of the device is missing.</summary>
    /// <remarks>
    /// <para>Key data is the part of the keybox that a client sends to a server so that it recognizes the device. The source
    /// explains nothing; by its name that part could not be read.</para>
    /// <para>Look for 10 or 18 near it in the log, which are about the same keybox, and give model, firmware and all three
    /// codes to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_NO_KEYDATA", "OEMCrypto_ERROR_NO_KEYDATA")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    NoKeydata = 11,

    /// <summary>A control word is missing.</summary>
    /// <remarks>
    /// <para>Control words are the changing keys of broadcast systems. Streaming licenses of today do not use that term, so the
    /// code is rare; its message is all that is public.</para>
    /// <para>Note the call that returned it and the kind of content, broadcast or streaming, and ask the device maker when its
    /// library uses the code.</para>
    /// </remarks>
    [Symbol("ERROR_NO_CW", "OEMCrypto_ERROR_NO_CW")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    NoCw = 12,

    /// <summary>Decryption failed in OEMCrypto.</summary>
    /// <remarks>
    /// <para>The layer could not decrypt and gives no closer reason. A missing key (26), an expired one (36), weak HDCP (38)
    /// and a lost session (55) have codes of their own, so look for what is left: damaged samples, or the secure decoder
    /// path.</para>
    /// <para>Check whether one title fails on all devices (then its packaging, IV and subsamples) or all titles on one model
    /// (then its maker). Compare with L3 on the same device.</para>
    /// </remarks>
    [Symbol("ERROR_DECRYPT_FAILED", "OEMCrypto_ERROR_DECRYPT_FAILED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DecryptFailed = 13,

    /// <summary>The keybox could not be written.</summary>
    /// <remarks>
    /// <para>Writing a keybox happens in a factory or a service center, never at a viewer's. In the log of an app it means that
    /// a device is still in its production state.</para>
    /// <para>Ask whoever provides the device whether it is a development board or lacks its keybox. Nothing in app or server
    /// changes it.</para>
    /// </remarks>
    [Symbol("ERROR_WRITE_KEYBOX", "OEMCrypto_ERROR_WRITE_KEYBOX")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    WriteKeybox = 14,

    /// <summary>The keybox could not be wrapped.</summary>
    /// <remarks>
    /// <para>Wrapping encrypts a keybox for storage on the very device and belongs to production, before it is written (14). A
    /// viewer's device does not do it.</para>
    /// <para>Ask the device maker's production team, with the serial number and the tool's log. For a device bought in a shop,
    /// have it replaced.</para>
    /// </remarks>
    [Symbol("ERROR_WRAP_KEYBOX", "OEMCrypto_ERROR_WRAP_KEYBOX")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    WrapKeybox = 15,

    /// <summary>A stored structure does not begin with its mark.</summary>
    /// <remarks>
    /// <para>Keyboxes carry a fixed mark by which they are recognized. A wrong one means that the storage is empty, overwritten
    /// or read at the wrong place; a checksum that fails is 17.</para>
    /// <para>Check whether every unit of this firmware reports it, which points to the read-out, or one unit, which points to
    /// its storage. Both are for the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_BAD_MAGIC", "OEMCrypto_ERROR_BAD_MAGIC")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    BadMagic = 16,

    /// <summary>The checksum of a stored structure is wrong.</summary>
    /// <remarks>
    /// <para>The structure, by its neighbors the keybox, was found (else 16) but its content changed since it was written. Bad
    /// storage or an interrupted write are the usual ways to that.</para>
    /// <para>Check the same device after a restart; if the code stays, the device needs service, since keys cannot be restored
    /// by an app.</para>
    /// </remarks>
    [Symbol("ERROR_BAD_CRC", "OEMCrypto_ERROR_BAD_CRC")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    BadCrc = 17,

    /// <summary>The device has no device ID.</summary>
    /// <remarks>
    /// <para>The ID stands in the keybox, so a device without one was not provisioned in production or lost the data. The
    /// player's own ID of the device is something else.</para>
    /// <para>Look for 10, 11 or 16 in the same log. Give the serial number, model and firmware to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_NO_DEVICEID", "OEMCrypto_ERROR_NO_DEVICEID")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    NoDeviceid = 18,

    /// <summary>The random number generator failed.</summary>
    /// <remarks>
    /// <para>Nonces for license requests come from this generator, so that no request can be made without it. The failure is in
    /// hardware or its driver.</para>
    /// <para>Try again after a restart of the device. If it comes back, note model and firmware for the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_RNG_FAILED", "OEMCrypto_ERROR_RNG_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    RngFailed = 19,

    /// <summary>The device has no random number generator that OEMCrypto can use.</summary>
    /// <remarks>
    /// <para>By its name the hardware or its port lacks what OEMCrypto needs for nonces. A generator that is there and fails is
    /// 19.</para>
    /// <para>Ask the device maker, with model and firmware: the software of the device has to change before Widevine works on
    /// it.</para>
    /// </remarks>
    [Symbol("ERROR_RNG_NOT_SUPPORTED", "OEMCrypto_ERROR_RNG_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    RngNotSupported = 20,

    /// <summary>Setting up OEMCrypto failed.</summary>
    /// <remarks>
    /// <para>A set-up step failed whose nature the source leaves open. A start that failed as a whole has 1, a session that did
    /// not open 22.</para>
    /// <para>Look at the call named in the log line and at the line before it, and send both with the firmware version to the
    /// device maker.</para>
    /// </remarks>
    [Symbol("ERROR_SETUP", "OEMCrypto_ERROR_SETUP")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    Setup = 21,

    // 22–39: sessions, keys and limits

    /// <summary>A session could not be opened.</summary>
    /// <remarks>
    /// <para>OEMCrypto refused a new crypto session without a closer reason. When too many are open the code is 31, when memory
    /// is short 37; what remains is an inner failure.</para>
    /// <para>Look whether it comes with the very first session after a start of the device. If it comes after many, treat it as
    /// 31 and count open sessions in the player log.</para>
    /// </remarks>
    [Symbol("ERROR_OPEN_SESSION_FAILED", "OEMCrypto_ERROR_OPEN_SESSION_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    OpenSessionFailed = 22,

    /// <summary>A session could not be closed.</summary>
    /// <remarks>
    /// <para>Closing an OEMCrypto session failed; the source says no more. What matters is what follows: sessions that stay
    /// open use up the device's limit and lead to 31.</para>
    /// <para>Count the opened and closed sessions in logcat. If the app closes each, report the model; if not, have the app
    /// close its DRM sessions.</para>
    /// </remarks>
    [Symbol("ERROR_CLOSE_SESSION_FAILED", "OEMCrypto_ERROR_CLOSE_SESSION_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    CloseSessionFailed = 23,

    /// <summary>The session does not exist or can no longer be used.</summary>
    /// <remarks>
    /// <para>A call named a session that was never opened, is closed already, or was lost. In apps the common cause is a
    /// decoder that still runs while the DRM session is being released.</para>
    /// <para>Look in the player log for the release of the DRM session before this line. Open a new session and ask for a
    /// license in it; let the decoder stop before the session does.</para>
    /// </remarks>
    [Symbol("ERROR_INVALID_SESSIONS", "OEMCrypto_ERROR_INVALID_SESSIONS", "OEMCrypto_ERROR_INVALID_SESSION")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidSessions = 24,

    /// <summary>The device's OEMCrypto does not have this call.</summary>
    /// <remarks>
    /// <para>Optional functions, such as usage tables, SRM updates or generic crypto, need not exist on a device, and a caller
    /// is meant to go on without them. It is an error only where the content's license depends on that function.</para>
    /// <para>Look at the name of the call in the line. If playback fails because of it, check whether the license asks for an
    /// optional feature (offline use, secure stop) that this model lacks.</para>
    /// </remarks>
    [Symbol("ERROR_NOT_IMPLEMENTED", "OEMCrypto_ERROR_NOT_IMPLEMENTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    NotImplemented = 25,

    /// <summary>The session has no content key for this sample.</summary>
    /// <remarks>
    /// <para>The sample's key ID is not among the keys that the license brought: the license has other IDs, audio or HD video
    /// has a key of its own, or keys rotated. A sample that comes before its license gives the same code.</para>
    /// <para>Compare the key ID of the track in the player log with those of the license server's answer. If it is missing
    /// there, correct key selection or the policy on the server; if it is there, check the order of events.</para>
    /// </remarks>
    [Symbol("ERROR_NO_CONTENT_KEY", "OEMCrypto_ERROR_NO_CONTENT_KEY")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoContentKey = 26,

    /// <summary>The key control block of a key is not valid.</summary>
    /// <remarks>
    /// <para>Each key comes with a small block of rules (duration, HDCP, nonce) that the device checks. This one did not
    /// decrypt or verify, or asks for an OEMCrypto version that the device does not have.</para>
    /// <para>Check whether all devices fail with this license, which points to the server's license, or only models with older
    /// OEMCrypto. Send the license and the build info line of logcat to the license server's vendor.</para>
    /// </remarks>
    [Symbol("ERROR_CONTROL_INVALID", "OEMCrypto_ERROR_CONTROL_INVALID")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ControlInvalid = 27,

    /// <summary>OEMCrypto failed without a closer reason.</summary>
    /// <remarks>
    /// <para>The catch-all of this layer: the call's name and what was logged right above say more than the number does. For
    /// many device makers it stands for an error inside the trusted application.</para>
    /// <para>Look at the call's name, the security level in the line, and the TEE's own log. Compare with L3 on the same device
    /// before you send all of it to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_UNKNOWN_FAILURE", "OEMCrypto_ERROR_UNKNOWN_FAILURE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    UnknownFailure = 28,

    /// <summary>Parameters or state do not fit the call.</summary>
    /// <remarks>
    /// <para>Something that the call needs is missing or of the wrong form: no key selected, a session in the wrong state, a
    /// bad pointer. A public log shows it after the line "Key context length should be less than 1KB", where a license request
    /// had grown too large.</para>
    /// <para>Look at the line above for the reason. In DeriveKeysFromSessionKey shorten what the app adds to the request; in
    /// Decrypt calls check IV size, cipher mode and subsamples of the media.</para>
    /// </remarks>
    [Symbol("ERROR_INVALID_CONTEXT", "OEMCrypto_ERROR_INVALID_CONTEXT")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidContext = 29,

    /// <summary>A signature does not verify.</summary>
    /// <remarks>
    /// <para>The license, renewal or provisioning answer is not signed with the keys of this session: it was changed on the
    /// way, belongs to another request, or comes from a server with other keys.</para>
    /// <para>Compare the bytes that the license server sent with those that the app gave to the CDM; look for a proxy that
    /// re-encodes them. Check also that answer and request belong to one session.</para>
    /// </remarks>
    [Symbol("ERROR_SIGNATURE_FAILURE", "OEMCrypto_ERROR_SIGNATURE_FAILURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SignatureFailure = 30,

    /// <summary>Too many sessions are open.</summary>
    /// <remarks>
    /// <para>The device's limit of crypto sessions is reached, by this app or by all together. Apps that prefetch titles or do
    /// not release old players get there. The limit is the device's own and small.</para>
    /// <para>Check in the player log that each player closes its DRM sessions, then try again once some are closed. Limit the
    /// number of players and prefetched licenses.</para>
    /// </remarks>
    [Symbol("ERROR_TOO_MANY_SESSIONS", "OEMCrypto_ERROR_TOO_MANY_SESSIONS")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    TooManySessions = 31,

    /// <summary>The nonce in the answer is not one that this session gave out.</summary>
    /// <remarks>
    /// <para>Nonces tie an answer to its request. A license that was stored and replayed, came twice, or came after the session
    /// was renewed carries one that is used up or unknown.</para>
    /// <para>Request a new license with a fresh challenge, and check that app or proxy neither cache license answers nor send
    /// one to two sessions. A clock is not involved.</para>
    /// </remarks>
    [Symbol("ERROR_INVALID_NONCE", "OEMCrypto_ERROR_INVALID_NONCE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidNonce = 32,

    /// <summary>Too many keys were loaded.</summary>
    /// <remarks>
    /// <para>The license brings more keys than this device can hold in a session or in all. Licenses with keys for every
    /// quality, language and period reach it on small devices first.</para>
    /// <para>Count the keys in the license and compare with a model that works. Have the server send only the keys of the
    /// tracks that the device may play.</para>
    /// </remarks>
    [Symbol("ERROR_TOO_MANY_KEYS", "OEMCrypto_ERROR_TOO_MANY_KEYS")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    TooManyKeys = 33,

    /// <summary>The device has no RSA certificate yet.</summary>
    /// <remarks>
    /// <para>Widevine's provisioning, which fetches the device's DRM certificate, was not done or its result was lost. On
    /// Android an app sees NotProvisionedException; players then provision by themselves.</para>
    /// <para>Run provisioning (on Android getProvisionRequest) and ask for the license after it. If it fails, check that the
    /// network lets the provisioning server of Google through.</para>
    /// </remarks>
    [Symbol("ERROR_DEVICE_NOT_RSA_PROVISIONED", "OEMCrypto_ERROR_DEVICE_NOT_RSA_PROVISIONED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DeviceNotRsaProvisioned = 34,

    /// <summary>The device's RSA key is not valid.</summary>
    /// <remarks>
    /// <para>The stored DRM certificate's private key cannot be unwrapped or used. It is bound to the device: after a change of
    /// the keybox or of the trusted application the old one no longer opens.</para>
    /// <para>Provision the device anew (on Android getProvisionRequest) and ask for the license again. If the code returns, give
    /// model, firmware and the update before it to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_INVALID_RSA_KEY", "OEMCrypto_ERROR_INVALID_RSA_KEY")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidRsaKey = 35,

    /// <summary>The key is past its license time.</summary>
    /// <remarks>
    /// <para>The license's time has run out for this key, so the device decrypts no more. A public report (androidx/media 2605)
    /// has it with L3 on TVs, where it stayed after a restart of the device.</para>
    /// <para>Request a new license, and compare the durations in its policy with the time since playback began. If new licenses
    /// expire at once, check clock and stored offline licenses of the device.</para>
    /// </remarks>
    [Symbol("ERROR_KEY_EXPIRED", "OEMCrypto_ERROR_KEY_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    KeyExpired = 36,

    /// <summary>The device has not enough resources for the call.</summary>
    /// <remarks>
    /// <para>Memory or slots of the trusted environment are used up at this moment. Several players, high resolutions and
    /// prefetched sessions take them; 31 is the case where only the sessions are too many.</para>
    /// <para>Check that the app frees old players and DRM sessions, and try again after a pause. If one player alone gets it,
    /// ask for lower resolutions on this model.</para>
    /// </remarks>
    [Symbol("ERROR_INSUFFICIENT_RESOURCES", "OEMCrypto_ERROR_INSUFFICIENT_RESOURCES")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    InsufficientResources = 37,

    /// <summary>The HDCP level of a connected output is too low.</summary>
    /// <remarks>
    /// <para>The license asks for a version of HDCP which a display, cable, adapter or receiver does not reach. Nothing is
    /// broken: the device keeps the content from the output, as the policy demands.</para>
    /// <para>Check which display is connected and its HDCP version; try without adapter or receiver. If many viewers meet it,
    /// compare the HDCP demand in the license policy, per quality, with the devices in use.</para>
    /// </remarks>
    [Symbol("ERROR_INSUFFICIENT_HDCP", "OEMCrypto_ERROR_INSUFFICIENT_HDCP")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    InsufficientHdcp = 38,

    /// <summary>A buffer is larger than OEMCrypto accepts.</summary>
    /// <remarks>
    /// <para>A sample, a message or a subsample exceeds the size that the device's resource tier must handle. Very high bit
    /// rates with large key frames are the usual source; 54 is about the output.</para>
    /// <para>Compare the largest encrypted sample of the failing rendition with that of one that plays, and lower it in
    /// packaging. For a license message, check its length instead.</para>
    /// </remarks>
    [Symbol("ERROR_BUFFER_TOO_LARGE", "OEMCrypto_ERROR_BUFFER_TOO_LARGE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    BufferTooLarge = 39,

    // 40–59: usage table, outputs and later versions

    /// <summary>The usage table is one generation off, which is accepted.</summary>
    /// <remarks>
    /// <para>The stored usage table is one step older or newer than the device's counter, as after a crash between two writes.
    /// OEMCrypto goes on. Off by more than one it is 41, an error.</para>
    /// <para>Do nothing while playback goes on. If it comes at each start, check that the device can write its DRM
    /// storage.</para>
    /// </remarks>
    [Symbol("WARNING_GENERATION_SKEW", "OEMCrypto_WARNING_GENERATION_SKEW")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    WarningGenerationSkew = 40,

    /// <summary>The usage table's generation does not match the device's counter.</summary>
    /// <remarks>
    /// <para>The table that records offline licenses and secure stops is older or newer than the device remembers, by more than
    /// the one step that 40 allows. A restored backup, a rolled-back data partition or lost writes lead to it.</para>
    /// <para>Check whether the device's data was restored or copied. Offline licenses of this table are lost; ask for new ones,
    /// and report the model if it happens without a restore.</para>
    /// </remarks>
    [Symbol("ERROR_GENERATION_SKEW", "OEMCrypto_ERROR_GENERATION_SKEW")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ErrorGenerationSkew = 41,

    /// <summary>The device has no other output than its own display.</summary>
    /// <remarks>
    /// <para>A plain answer to the question after HDCP: there is no external output to protect. Phones and tablets without a
    /// cable answer so.</para>
    /// <para>Do nothing: no output protection is in the way on this device.</para>
    /// </remarks>
    [Symbol("LOCAL_DISPLAY_ONLY", "OEMCrypto_LOCAL_DISPLAY_ONLY")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    LocalDisplayOnly = 42,

    /// <summary>An analog output is on although the license forbids it.</summary>
    /// <remarks>
    /// <para>The license allows no analog video, and such an output is active. HDCP is not the matter here: it protects digital
    /// links, and has 38.</para>
    /// <para>Check which analog cable is connected (component, composite, VGA) and have it removed. If many meet it, check the
    /// analog rule of the license policy.</para>
    /// </remarks>
    [Symbol("ERROR_ANALOG_OUTPUT", "OEMCrypto_ERROR_ANALOG_OUTPUT")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    AnalogOutput = 43,

    /// <summary>The provider session token is not that of the usage entry.</summary>
    /// <remarks>
    /// <para>The token (PST) in the license names another offline license or secure stop than the entry that was loaded. It is
    /// no login token: the license server makes it to track use.</para>
    /// <para>Check that the app restores each offline license with its own key set ID, and ask for a new license where the pair
    /// is lost. Note both tokens for the license server's vendor.</para>
    /// </remarks>
    [Symbol("ERROR_WRONG_PST", "OEMCrypto_ERROR_WRONG_PST")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    WrongPst = 44,

    /// <summary>The license's keys do not belong to the loaded usage entry.</summary>
    /// <remarks>
    /// <para>The entry was made for a license with other keys: a stored license and its entry got mixed up, or the license was
    /// issued again with new keys. A different token has 44.</para>
    /// <para>Check how the app stores key set IDs, one for each title, and ask for a new offline license in place of the broken
    /// pair.</para>
    /// </remarks>
    [Symbol("ERROR_WRONG_KEYS", "OEMCrypto_ERROR_WRONG_KEYS")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    WrongKeys = 45,

    /// <summary>The master key of the license is missing.</summary>
    /// <remarks>
    /// <para>Renewals and usage entries are authenticated by keys that come with the license; here it came without them. The
    /// file explains nothing beyond the name.</para>
    /// <para>Check whether the license is meant to be renewable or offline, and ask the license server's vendor whether such
    /// licenses are sent with the keys for it.</para>
    /// </remarks>
    [Symbol("ERROR_MISSING_MASTER", "OEMCrypto_ERROR_MISSING_MASTER")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MissingMaster = 46,

    /// <summary>The license was deactivated.</summary>
    /// <remarks>
    /// <para>The usage entry says that the license was released: the app returned an offline license, or its session was stopped.
    /// Its keys are not loaded again. A license that ran out has 36.</para>
    /// <para>Check in the app's log who released it (a delete, a sign-out, a release request), then let the app get a new license
    /// for the title if the viewer may still have it.</para>
    /// </remarks>
    [Symbol("ERROR_LICENSE_INACTIVE", "OEMCrypto_ERROR_LICENSE_INACTIVE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LicenseInactive = 47,

    /// <summary>The usage entry must be updated before this call.</summary>
    /// <remarks>
    /// <para>A report or a release needs an entry that was written after the last change. The layer above OEMCrypto has to do
    /// that, so an app cannot repair the order of calls.</para>
    /// <para>Repeat the release or report after playback has stopped. If the code returns, send logcat with the calls before it
    /// to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_ENTRY_NEEDS_UPDATE", "OEMCrypto_ERROR_ENTRY_NEEDS_UPDATE")]
    [Advice(ErrorCategory.Request, ErrorActor.Vendor, RetryAdvice.Never)]
    EntryNeedsUpdate = 48,

    /// <summary>The usage entry is in use by another session.</summary>
    /// <remarks>
    /// <para>An open session holds the record of an offline license or secure stop while another call needs it: a second player,
    /// a release in the background, or the clean-up that shrinks the table. It ends when that session closes.</para>
    /// <para>Check in the player log which session holds the same key set ID, and try again after it is closed.</para>
    /// </remarks>
    [Symbol("ERROR_ENTRY_IN_USE", "OEMCrypto_ERROR_ENTRY_IN_USE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    EntryInUse = 49,

    /// <summary>A reserved number that OEMCrypto does not use.</summary>
    /// <remarks>
    /// <para>The name speaks of a usage table that cannot be recovered, but the file marks the number as reserved. If a log has
    /// it, a device maker uses it against that mark, or it is no OEMCrypto result.</para>
    /// <para>Check that the line really names an OEMCrypto call, then ask the device maker what its library means by 50.</para>
    /// </remarks>
    [Symbol("ERROR_USAGE_TABLE_UNRECOVERABLE", "OEMCrypto_ERROR_USAGE_TABLE_UNRECOVERABLE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    UsageTableUnrecoverable = 50,

    /// <summary>The key is not loaded in the session.</summary>
    /// <remarks>
    /// <para>The session does not hold the key asked for. Later headers call this number obsolete in favor of 26, so older
    /// devices say 51 where newer ones say 26.</para>
    /// <para>Compare the key ID in the player log with those of the license, as for 26, and check that the license was loaded
    /// before the first encrypted sample.</para>
    /// </remarks>
    [Symbol("KEY_NOT_LOADED", "OEMCrypto_KEY_NOT_LOADED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeyNotLoaded = 51,

    /// <summary>The entitlement does not cover this content key.</summary>
    /// <remarks>
    /// <para>With entitlement licenses the license brings a key that opens content keys delivered in the stream. The stream's
    /// key needs an entitlement key that this license does not have: another channel group or package.</para>
    /// <para>Compare the entitlement key ID in the PSSH of the stream with those of the license, and check in the license
    /// server's log which packages the viewer has.</para>
    /// </remarks>
    [Symbol("KEY_NOT_ENTITLED", "OEMCrypto_KEY_NOT_ENTITLED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    KeyNotEntitled = 52,

    /// <summary>The hash of a decrypted frame is not the expected one.</summary>
    /// <remarks>
    /// <para>Comparing hashes of frames is a test feature by which a decoder path is checked; production content has none. If
    /// it comes there, test content or a test license is in use.</para>
    /// <para>Check whether the title is a test clip with hashes. If frames differ in a real test, report model, title and frame
    /// number to the device maker.</para>
    /// </remarks>
    [Symbol("ERROR_BAD_HASH", "OEMCrypto_ERROR_BAD_HASH")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    BadHash = 53,

    /// <summary>The output is larger than the device can handle.</summary>
    /// <remarks>
    /// <para>The decrypted data would not fit into the memory that the device sets aside for it. The input was accepted (else
    /// 39), so mostly subsample layout or a very large frame is the cause.</para>
    /// <para>Compare frame sizes and subsamples of the failing rendition with one that plays, and lower the bit rate or level
    /// for this model.</para>
    /// </remarks>
    [Symbol("ERROR_OUTPUT_TOO_LARGE", "OEMCrypto_ERROR_OUTPUT_TOO_LARGE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    OutputTooLarge = 54,

    /// <summary>The session has lost its state.</summary>
    /// <remarks>
    /// <para>The trusted side forgot this session, as after sleep, a mode switch or a crash, while others may live on. Keys in
    /// it are gone. If all sessions are hit, the code is 56.</para>
    /// <para>Open a new session, ask for a license in it and go on at the same position; the old session can only be closed. If
    /// it comes without sleep, note model and firmware.</para>
    /// </remarks>
    [Symbol("ERROR_SESSION_LOST_STATE", "OEMCrypto_ERROR_SESSION_LOST_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    SessionLostState = 55,

    /// <summary>The whole DRM system was reset, so that all sessions are gone.</summary>
    /// <remarks>
    /// <para>The trusted side restarted, for example after sleep, a switch of display or an update. Every session and key of
    /// every app is invalid at once; 55 is about one session.</para>
    /// <para>Start anew: close all sessions, open new ones and ask for licenses again. If it repeats in use, report what
    /// happened before (sleep, display, update) with the model.</para>
    /// </remarks>
    [Symbol("ERROR_SYSTEM_INVALIDATED", "OEMCrypto_ERROR_SYSTEM_INVALIDATED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    SystemInvalidated = 56,

    /// <summary>The license was loaded before and may not be loaded again.</summary>
    /// <remarks>
    /// <para>A license that has a nonce may be loaded once in its session; the second time looks like a replay. Apps that give
    /// one answer to the CDM twice, or retry after a timeout, get it.</para>
    /// <para>Check in the player log for two updates with one answer. Request a new license for a new load, and drop an answer
    /// that was used.</para>
    /// </remarks>
    [Symbol("ERROR_LICENSE_RELOAD", "OEMCrypto_ERROR_LICENSE_RELOAD")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LicenseReload = 57,

    /// <summary>The session has a usage entry already.</summary>
    /// <remarks>
    /// <para>One session holds one entry. A second offline license, or a new entry beside a restored one, needs a session of
    /// its own.</para>
    /// <para>Open a new session for the second license, and check that the app does not restore and request in the same
    /// one.</para>
    /// </remarks>
    [Symbol("ERROR_MULTIPLE_USAGE_ENTRIES", "OEMCrypto_ERROR_MULTIPLE_USAGE_ENTRIES")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    MultipleUsageEntries = 58,

    /// <summary>Connected outputs have different levels of protection, which is accepted.</summary>
    /// <remarks>
    /// <para>At least one output fulfills what the license asks for and another does not; the device goes on and keeps the
    /// content off the weaker one. An output that stops playback is 38.</para>
    /// <para>Check which display has the lower HDCP version if a viewer sees black on one of them. Otherwise there is nothing
    /// to do.</para>
    /// </remarks>
    [Symbol("WARNING_MIXED_OUTPUT_PROTECTION", "OEMCrypto_WARNING_MIXED_OUTPUT_PROTECTION")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    WarningMixedOutputProtection = 59,

    // 1000–1005: ODK, the part that reads license messages

    /// <summary>The core message of a license could not be read.</summary>
    /// <remarks>
    /// <para>Since version 16 licenses carry a core message for the device beside the one for the CDM. It is missing, cut off
    /// or altered; servers older than that, or proxies that rebuild the answer, are suspects.</para>
    /// <para>Compare the answer byte by byte between license server and app. If it is unaltered, send the build info line of
    /// logcat and the license to the license server's vendor.</para>
    /// </remarks>
    [Symbol("ODK_ERROR_CORE_MESSAGE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    OdkErrorCoreMessage = 1000,

    /// <summary>The caller is to set a playback timer.</summary>
    /// <remarks>
    /// <para>ODK tells OEMCrypto that the license may be used for a certain time from now on. It is an instruction inside the
    /// device, not a failure.</para>
    /// <para>Do nothing: playback goes on. The time comes from the license policy's durations.</para>
    /// </remarks>
    [Symbol("ODK_SET_TIMER")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    OdkSetTimer = 1001,

    /// <summary>The caller is to switch its playback timer off.</summary>
    /// <remarks>
    /// <para>The license has no limit that must be watched, so the device need not count. It is said when playback first begins
    /// or a renewal was read; with a limit it is 1001.</para>
    /// <para>Do nothing: this license does not end by a timer.</para>
    /// </remarks>
    [Symbol("ODK_DISABLE_TIMER")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    OdkDisableTimer = 1002,

    /// <summary>The license's timer has run out.</summary>
    /// <remarks>
    /// <para>A duration of the license (rental, playback or renewal) is over, as ODK counts it on the device. It is the ground
    /// for 36 in later calls.</para>
    /// <para>Request a new license or a renewal, and compare the policy's durations with the time at which playback began. Note
    /// which of them is shorter than planned.</para>
    /// </remarks>
    [Symbol("ODK_TIMER_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    OdkTimerExpired = 1003,

    /// <summary>The message is of an ODK version that the device does not support.</summary>
    /// <remarks>
    /// <para>License server and device speak different versions of the core message; a new server normally answers in the
    /// version that the device asked for.</para>
    /// <para>Compare the OEMCrypto version of the device (build info line in logcat) with the version in its license request,
    /// and send both to the license server's vendor.</para>
    /// </remarks>
    [Symbol("ODK_UNSUPPORTED_API")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    OdkUnsupportedApi = 1004,

    /// <summary>The renewal is older than one that the device has already had.</summary>
    /// <remarks>
    /// <para>Renewals come in order. An answer that was delayed, cached or sent twice is behind the latest one and is refused;
    /// playback goes on by the newer one until it ends.</para>
    /// <para>Check that app and proxy do not cache renewals or send several at once, then request a new renewal.</para>
    /// </remarks>
    [Symbol("ODK_STALE_RENEWAL")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    OdkStaleRenewal = 1005,
}
