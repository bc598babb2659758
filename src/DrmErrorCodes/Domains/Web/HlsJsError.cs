namespace DrmErrorCodes;

/// <summary>Error details of hls.js.</summary>
/// <remarks>
/// Facts: video-dev/hls.js <c>src/errors.ts</c> after 1.7.1 (2026-08-20, equal in 1.7.4), <c>docs/API.md</c> of the same
/// commit, and what the controllers of 1.7.4 do with each. The messages are this library's own words. An event has <c>fatal</c>
/// beside <c>details</c>: a row that is never fatal when raised is a warning here, because hls.js retries or goes to another
/// level; it sets <c>fatal</c> to true where nothing is left to go to. An HTTP status stands in <c>response.code</c>, an
/// exception in <c>error</c>.
/// </remarks>
[ErrorTable(ErrorDomain.HlsJs, ErrorLayer.Player, MessageWording.Own,
    Title = "hls.js error details",
    Description = "What hls.js reports in details of its ERROR event, seen by the web app and in the console.",
    Vendor = "video-dev",
    Contact = "The team of the web player, with the whole ERROR event (type, details, fatal, reason, error, response); the " +
        "issues of video-dev/hls.js for hls.js itself, with its version and a stream.",
    Aliases = ["hls.js", "hls"])]
[Source("video-dev/hls.js, src/errors.ts",
    Version = "after 1.7.1", Date = "2026-08-20", Url = "https://github.com/video-dev/hls.js")]
[Source("video-dev/hls.js, docs/API.md, Errors",
    Version = "after 1.7.1", Date = "2026-08-20", Url = "https://github.com/video-dev/hls.js/blob/master/docs/API.md")]
[CodeGroup("keySystem", ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A detail that begins with keySystem is raised by the EME controller of hls.js: key system access, license and " +
    "certificate requests, key sessions and their statuses.",
    "Look at error and reason of the event, where the exception of the browser stands, and set debug to true in the " +
    "configuration: the lines of the EME controller show which step came last.")]
[CodeGroup("keySystemDestroy", ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded,
    "A detail that begins with keySystemDestroy comes while hls.js clears up: closing sessions, removing them, detaching " +
    "media keys. Playback that is over is not concerned; the next one may be.",
    "Look in the console for the reason that follows the text. Check that the app waits for destroy of the old player " +
    "before it makes a new one on the same video element.",
    Severity = ErrorSeverity.Warning)]
[CodeGroup("manifest", ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "A detail that begins with manifest is about the first playlist of the title, the multivariant one. hls.js stops at it: " +
    "there is no other to go to.",
    "Look at url, response and reason of the event, and open the URL: the answer has to begin with #EXTM3U.")]
[CodeGroup("level", ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A detail that begins with level is about the media playlist of one quality level: its request, its text, or the change " +
    "to it. hls.js tries another level, and stops where there is none.",
    "Look at url and response.code of the event, and whether fatal is true. Check the playlist at that URL, and that the " +
    "packager still writes it.")]
[CodeGroup("audioTrack", ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.NotNeeded,
    "A detail that begins with audioTrack is about the playlist of an audio rendition. hls.js tries again and then looks " +
    "for another group or host; it ends playback only where none is left.",
    "Look at url and response.code of the event: a 404 or 403 for audio alone points to a rendition that was not published, " +
    "or to a token that its address lacks.",
    Severity = ErrorSeverity.Warning)]
[CodeGroup("subtitle", ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.NotNeeded,
    "A detail that begins with subtitle is about the playlist of a subtitle track. hls.js tries again; its document calls " +
    "these never fatal, while release 1.7.4 ends playback where the retries are over and no other group or host is left.",
    "Check the subtitle URL of the event: status, CORS headers, and that the packager publishes it. Where fatal is true, " +
    "play the title with subtitles off to confirm.",
    Severity = ErrorSeverity.Warning)]
[CodeGroup("frag", ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A detail that begins with frag is about one segment: its download, decryption or demuxing. hls.js tries again and " +
    "changes level before it sets fatal to true.",
    "Look at frag.url, response.code and reason of the event, and check the segment at that URL with curl and ffprobe.")]
[CodeGroup("key", ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later,
    "A detail that begins with key and not with keySystem is about getting a key by the URI of EXT-X-KEY, mostly one of " +
    "AES-128 or SAMPLE-AES. A license of a DRM system has details that begin with keySystem.",
    "Look at frag.decryptdata.uri and response.code of the event, and request that URI with curl: the answer has to be 16 " +
    "bytes.")]
[CodeGroup("buffer", ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A detail that begins with buffer comes from the browser's source buffers or from the watch over stalls. The browser's " +
    "own error stands in error of the event or in error of the video element.",
    "Look at error, mimeType and sourceBufferName of the event and at video.error.message; play the same segment in another " +
    "browser to tell stream and browser apart.")]
[CodeGroup("assetList", ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.NotNeeded,
    "A detail that begins with assetList is about the JSON list of an interstitial, mostly an ad break (X-ASSET-LIST). The " +
    "break is left out and the main content goes on.",
    "Check the address in X-ASSET-LIST: status, CORS headers, and JSON with an array ASSETS. The team of the ad server can " +
    "mend it.",
    Severity = ErrorSeverity.Warning)]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The values of details are texts in camel case, and new ones come with new versions of hls.js. The field type beside " +
    "them says the area: network, media, key system, mux or other.",
    "Look up the text in src/errors.ts of the version in use (Hls.version), and look at type, fatal, reason and error of " +
    "the event.")]
[LogWord("hls.js", "HlsJs", "hlsError", "keySystemError", "networkError", "mediaError", "muxError")]
[LogShape("details $")]
[LogSymbol("keySystem", "manifestLoad", "manifestParsing", "manifestIncompatible", "levelLoad", "levelParsing", "levelEmpty", "fragLoad", "fragParsing", "fragDecrypt", "bufferStalled", "bufferAppend", "bufferFull", "bufferAddCodec", "bufferNudge", "audioTrackLoad", "subtitleTrackLoad", "KEY_SYSTEM_")]
[LogSample("{type: 'keySystemError', details: 'keySystemStatusInternalError', fatal: true}", "keySystemStatusInternalError")]
[LogSample("hls.js@1:1 [warn] > [warning]: switching to level 0 after levelLoadError", "levelLoadError")]
[LogSample("an unknown error")]
public enum HlsJsError
{
    // key systems

    /// <summary>Work with the key system failed; this is its catch-all.</summary>
    /// <remarks>
    /// <para>The EME controller met an exception that has no detail of its own: a DOMException of the browser, or in 1.7.4 the
    /// statuses expired and released of a key. reason of the event has name and message of it.</para>
    /// <para>Look at error.name and reason of the event, and look that name up as a DomException. With "key expired" check the
    /// license duration; else set debug to true for the step before it.</para>
    /// </remarks>
    [TextCode("keySystemNoKeys")]
    [Symbol("KEY_SYSTEM_NO_KEYS")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeySystemNoKeys = 1,

    /// <summary>Browser gave no access to any of the key systems.</summary>
    /// <remarks>
    /// <para>requestMediaKeySystemAccess was refused for each key system that was tried. Causes: a page without https, a
    /// browser or device without this DRM, EME switched off, or a robustness and codecs that the device does not have.</para>
    /// <para>Check location.protocol and emeEnabled, then drmSystems and drmSystemOptions: ask for a lower videoRobustness. Try
    /// a public DRM test page in the same browser; if that fails too, it is the device.</para>
    /// </remarks>
    [TextCode("keySystemNoAccess")]
    [Symbol("KEY_SYSTEM_NO_ACCESS")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeySystemNoAccess = 2,

    /// <summary>Key session could not make a license request.</summary>
    /// <remarks>
    /// <para>generateRequest of the key session was rejected: the init data (PSSH) of the playlist is missing or not for this
    /// key system, or the session type is not supported. hls.js avoids levels with that key and ends with fatal true if none is
    /// left.</para>
    /// <para>Look at error of the event for the name of the DOMException. Check KEYFORMAT and URI of EXT-X-KEY against the
    /// packager, and sessionType in drmSystemOptions.</para>
    /// </remarks>
    [TextCode("keySystemNoSession")]
    [Symbol("KEY_SYSTEM_NO_SESSION")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    KeySystemNoSession = 3,

    /// <summary>Player configuration names no license server for the key system.</summary>
    /// <remarks>
    /// <para>The playlist asks for a key system for which drmSystems has no entry with a licenseUrl, so nobody is there to ask.
    /// The document of hls.js says fatal false, its code 1.7.4 raises it with true.</para>
    /// <para>Compare KEYFORMAT in the playlist with the names in drmSystems (com.widevine.alpha, com.microsoft.playready,
    /// com.apple.fps), and add licenseUrl for it.</para>
    /// </remarks>
    [TextCode("keySystemNoConfiguredLicense")]
    [Symbol("KEY_SYSTEM_NO_CONFIGURED_LICENSE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeySystemNoConfiguredLicense = 4,

    /// <summary>License request got an HTTP error, or no answer that could be read.</summary>
    /// <remarks>
    /// <para>The license server answered with an HTTP error, or no answer could be read. hls.js gives up at the first 4xx, else
    /// after the retries of keyLoadPolicy. response.code has the status; 0 is no status, mostly CORS.</para>
    /// <para>Look at response.code of the event and at the body in the network log, where the license server's own code stands.
    /// With 401 or 403 check the token that licenseXhrSetup adds; with 0 look for CORS in the console.</para>
    /// </remarks>
    [TextCode("keySystemLicenseRequestFailed")]
    [Symbol("KEY_SYSTEM_LICENSE_REQUEST_FAILED")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    KeySystemLicenseRequestFailed = 5,

    /// <summary>Certificate of the license server could not be fetched.</summary>
    /// <remarks>
    /// <para>The address in serverCertificateUrl did not answer with a certificate: an HTTP error, CORS, or the time limit.
    /// FairPlay cannot work without it, Widevine can where the license server sends its own.</para>
    /// <para>Open serverCertificateUrl of drmSystems and look at status and CORS headers; response.code of the event has the
    /// status.</para>
    /// </remarks>
    [TextCode("keySystemServerCertificateRequestFailed")]
    [Symbol("KEY_SYSTEM_SERVER_CERTIFICATE_REQUEST_FAILED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    KeySystemServerCertificateRequestFailed = 6,

    /// <summary>CDM did not take the server certificate.</summary>
    /// <remarks>
    /// <para>setServerCertificate was rejected: what came from serverCertificateUrl is not a certificate for this key system.
    /// PEM or base64 in place of binary, an HTML page, or the certificate of another DRM system are the usual causes.</para>
    /// <para>Compare the bytes of the answer with the certificate of the service (a FairPlay one is DER and begins with 0x30).
    /// Then check that each key system in drmSystems has its own address.</para>
    /// </remarks>
    [TextCode("keySystemServerCertificateUpdateFailed")]
    [Symbol("KEY_SYSTEM_SERVER_CERTIFICATE_UPDATE_FAILED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    KeySystemServerCertificateUpdateFailed = 7,

    /// <summary>CDM did not take the license.</summary>
    /// <remarks>
    /// <para>update of the key session was rejected: what the license server sent is not a license for this challenge. Mostly
    /// it is a text of error under status 200, JSON or base64 around the license, or a license for another session.</para>
    /// <para>Look at the body of the license answer in the network log, and unwrap it in licenseResponseCallback if it is JSON
    /// or base64. A number in "Rejected with system code (n)" is the CDM's: a CdmSystemCode.</para>
    /// </remarks>
    [TextCode("keySystemSessionUpdateFailed")]
    [Symbol("KEY_SYSTEM_SESSION_UPDATE_FAILED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    KeySystemSessionUpdateFailed = 8,

    /// <summary>Key may not be used with the outputs that are connected.</summary>
    /// <remarks>
    /// <para>The key has the status output-restricted: the license wants HDCP, or a version of it, that a display or cable does
    /// not offer. hls.js goes to levels with a lower HDCP-LEVEL, and ends with fatal true where there is none.</para>
    /// <para>Ask the viewer for displays, docks, adapters and recorders, and to try with the built-in screen alone. If all
    /// viewers have it, compare the HDCP rule of the license policy with HDCP-LEVEL of the levels.</para>
    /// </remarks>
    [TextCode("keySystemStatusOutputRestricted")]
    [Symbol("KEY_SYSTEM_STATUS_OUTPUT_RESTRICTED")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    KeySystemStatusOutputRestricted = 9,

    /// <summary>Key is not usable: internal error of the CDM, or no status for it.</summary>
    /// <remarks>
    /// <para>The CDM gave the key the status internal-error, or gave none: release 1.7.4 writes internal-error itself where a
    /// second after other keys this one still has no status, as with a license that lacks it. It also files output-downscaled
    /// here.</para>
    /// <para>Look in error for the status in quotes, and with debug on for "key status for … timed out": then compare the key
    /// IDs of the license with the playlist. With output-downscaled check HDCP; else what came before (sleep, display, other
    /// tabs).</para>
    /// </remarks>
    [TextCode("keySystemStatusInternalError")]
    [Symbol("KEY_SYSTEM_STATUS_INTERNAL_ERROR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeySystemStatusInternalError = 10,

    /// <summary>Media keys could not be detached from the video element.</summary>
    [TextCode("keySystemDestroyMediaKeysError")]
    [Symbol("KEY_SYSTEM_DESTROY_MEDIA_KEYS_ERROR")]
    KeySystemDestroyMediaKeysError = 11,

    /// <summary>Key session could not be closed.</summary>
    [TextCode("keySystemDestroyCloseSessionError")]
    [Symbol("KEY_SYSTEM_DESTROY_CLOSE_SESSION_ERROR")]
    KeySystemDestroyCloseSessionError = 12,

    /// <summary>Key session could not be removed.</summary>
    [TextCode("keySystemDestroyRemoveSessionError")]
    [Symbol("KEY_SYSTEM_DESTROY_REMOVE_SESSION_ERROR")]
    KeySystemDestroyRemoveSessionError = 13,

    // playlists

    /// <summary>Multivariant playlist could not be loaded.</summary>
    /// <remarks>
    /// <para>The first request of the title failed with an HTTP error or without an answer, and the retries of
    /// manifestLoadPolicy are used up. response.code has the status; 0 is no status, which in a browser mostly means
    /// CORS.</para>
    /// <para>Look at response.code and url of the event. With 0 look for a CORS or mixed content message in the console; with
    /// 401 or 403 check the token or signature of the address; with 404 the address.</para>
    /// </remarks>
    [TextCode("manifestLoadError")]
    [Symbol("MANIFEST_LOAD_ERROR")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ManifestLoadError = 14,

    /// <summary>Multivariant playlist did not come in time.</summary>
    /// <remarks>
    /// <para>No complete answer within the time limits of manifestLoadPolicy, and the retries are used up. A slow origin at a
    /// cold cache does this as well as the viewer's connection.</para>
    /// <para>Compare the time of the request in the network log with maxTimeToFirstByteMs and maxLoadTimeMs of
    /// manifestLoadPolicy. Load the title again; if others have it too, check the origin.</para>
    /// </remarks>
    [TextCode("manifestLoadTimeOut")]
    [Symbol("MANIFEST_LOAD_TIMEOUT")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    ManifestLoadTimeout = 15,

    /// <summary>Multivariant playlist could not be parsed.</summary>
    /// <remarks>
    /// <para>The answer came and is no playlist that hls.js can use: no #EXTM3U in the first line, no level in it, or a tag it
    /// cannot read. type beside it says networkError all the same. A login page under status 200 is a common cause.</para>
    /// <para>Look at reason of the event, then open the URL and look at the first line. If it is HTML, check token and address;
    /// else correct the packager.</para>
    /// </remarks>
    [TextCode("manifestParsingError")]
    [Symbol("MANIFEST_PARSING_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ManifestParsingError = 16,

    /// <summary>No level has codecs that the browser can play.</summary>
    /// <remarks>
    /// <para>Every CODECS attribute of the playlist was refused by MediaSource.isTypeSupported. HEVC, Dolby or AV1 alone in a
    /// browser without them is the usual case; a wrong CODECS text is another.</para>
    /// <para>Check each CODECS of the playlist with MediaSource.isTypeSupported in the console of that browser. Add a level in
    /// H.264 and AAC, or correct CODECS in the packager.</para>
    /// </remarks>
    [TextCode("manifestIncompatibleCodecsError")]
    [Symbol("MANIFEST_INCOMPATIBLE_CODECS_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ManifestIncompatibleCodecsError = 17,

    /// <summary>Media playlist has no segments.</summary>
    /// <remarks>
    /// <para>The playlist of a level, an audio or a subtitle track was read and lists nothing to play. A live channel before
    /// its start, or after its window was cleared, looks so; for live hls.js asks again.</para>
    /// <para>Open the playlist at url of the event. If it stays empty, check that the packager gets input; for a channel not on
    /// air yet start the player later.</para>
    /// </remarks>
    [TextCode("levelEmptyError")]
    [Symbol("LEVEL_EMPTY_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    LevelEmptyError = 18,

    /// <summary>Live playlist has stopped growing.</summary>
    /// <remarks>
    /// <para>A live media playlist came back without a new segment more often than liveMaxUnchangedPlaylistRefresh allows (it
    /// is off by default). The packager or encoder stands, or a cache serves an old copy; hls.js tries another level.</para>
    /// <para>Look at the playlist at url twice, some seconds apart: if EXT-X-MEDIA-SEQUENCE stands still at the origin too,
    /// check the encoder; if only at the CDN, check its cache time.</para>
    /// </remarks>
    [TextCode("playlistUnchangedError")]
    [Symbol("PLAYLIST_UNCHANGED_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    PlaylistUnchangedError = 19,

    /// <summary>Media playlist of a level could not be loaded.</summary>
    /// <remarks>
    /// <para>The multivariant playlist came, and the one of this level did not: an HTTP error or no answer. hls.js has tried
    /// again and looked for another level or host before it sets fatal to true.</para>
    /// <para>Look at url and response.code of the event, and whether the URL still carries the token that the multivariant
    /// playlist had. 404 on a live stream means that the packager does not write this level.</para>
    /// </remarks>
    [TextCode("levelLoadError")]
    [Symbol("LEVEL_LOAD_ERROR")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    LevelLoadError = 20,

    /// <summary>Media playlist of a level did not come in time.</summary>
    /// <remarks>
    /// <para>No complete answer within the limits of playlistLoadPolicy. hls.js asks again and then looks for another level or
    /// host; only where there is none does it set fatal to true.</para>
    /// <para>Check the time of that request in the network log. If it stays long for many viewers, look at origin and CDN;
    /// low-latency playlists are held back by the server on purpose, so its limit must be longer.</para>
    /// </remarks>
    [TextCode("levelLoadTimeOut")]
    [Symbol("LEVEL_LOAD_TIMEOUT")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    LevelLoadTimeout = 21,

    /// <summary>Media playlist of a level could not be parsed.</summary>
    /// <remarks>
    /// <para>The playlist of a level, audio or subtitle track came and has content that hls.js cannot use: a missing tag, a bad
    /// number, or an HTML page. It goes to another level and ends with fatal true where there is none.</para>
    /// <para>Look at reason and url of the event, and open the URL: the first line has to be #EXTM3U, and EXT-X-TARGETDURATION
    /// has to be there.</para>
    /// </remarks>
    [TextCode("levelParsingError")]
    [Symbol("LEVEL_PARSING_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    LevelParsingError = 22,

    /// <summary>Level that was asked for does not exist.</summary>
    /// <remarks>
    /// <para>The app set a level by an index that the list of levels does not have. hls.js takes the highest one instead; in
    /// 1.7.4 an index below 0 is fatal, though the document says never.</para>
    /// <para>Check what the app writes to currentLevel, nextLevel or loadLevel, and that it reads hls.levels anew after the
    /// manifest of another title.</para>
    /// </remarks>
    [TextCode("levelSwitchError")]
    [Symbol("LEVEL_SWITCH_ERROR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    LevelSwitchError = 23,

    /// <summary>Playlist of an audio track could not be loaded.</summary>
    [TextCode("audioTrackLoadError")]
    [Symbol("AUDIO_TRACK_LOAD_ERROR")]
    AudioTrackLoadError = 24,

    /// <summary>Playlist of an audio track did not come in time.</summary>
    [TextCode("audioTrackLoadTimeOut")]
    [Symbol("AUDIO_TRACK_LOAD_TIMEOUT")]
    AudioTrackLoadTimeout = 25,

    /// <summary>Playlist of a subtitle track could not be loaded.</summary>
    [TextCode("subtitleTrackLoadError")]
    [Symbol("SUBTITLE_LOAD_ERROR")]
    SubtitleLoadError = 26,

    /// <summary>Playlist of a subtitle track did not come in time.</summary>
    [TextCode("subtitleTrackLoadTimeOut")]
    [Symbol("SUBTITLE_TRACK_LOAD_TIMEOUT")]
    SubtitleTrackLoadTimeout = 27,

    // segments and keys

    /// <summary>Segment could not be loaded.</summary>
    /// <remarks>
    /// <para>The CDN answered with an error or not at all. hls.js tries again (not at a 4xx), then another level; with fatal
    /// true nothing is left. 403 is mostly a signed address that ran out, 404 a segment that is not there.</para>
    /// <para>Look at response.code and frag.url of the event, and request the URL with curl. 0 without a CORS message in the
    /// console is a lost connection.</para>
    /// </remarks>
    [TextCode("fragLoadError")]
    [Symbol("FRAG_LOAD_ERROR")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    FragLoadError = 28,

    /// <summary>Segment did not come in time.</summary>
    /// <remarks>
    /// <para>The first byte or the whole segment took longer than fragLoadPolicy allows. A line that is slower than the bit
    /// rate of the level is the usual cause; hls.js goes to a lower level before it gives up.</para>
    /// <para>Check the transfer time in the network log against the bandwidth that hls.js shows (hls.bandwidthEstimate). If
    /// single segments are slow for many viewers, check the CDN.</para>
    /// </remarks>
    [TextCode("fragLoadTimeOut")]
    [Symbol("FRAG_LOAD_TIMEOUT")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    FragLoadTimeout = 29,

    /// <summary>Segment could not be decrypted with its key.</summary>
    /// <remarks>
    /// <para>This is AES-128 or SAMPLE-AES, decrypted by hls.js itself, not DRM. The segment did not come out well: wrong key,
    /// wrong IV, or a segment that is not encrypted at all.</para>
    /// <para>Check that the key at frag.decryptdata.uri is 16 bytes and no error page, and decrypt the segment with openssl.
    /// Compare IV and key rotation in the playlist with the packager.</para>
    /// </remarks>
    [TextCode("fragDecryptError")]
    [Symbol("FRAG_DECRYPT_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FragDecryptError = 30,

    /// <summary>Segment could not be demuxed.</summary>
    /// <remarks>
    /// <para>The data came and was not taken apart: no known container, no sync byte, no audio or video in it. A login or error
    /// page under status 200, a cut segment, or one that is still encrypted are the usual causes.</para>
    /// <para>Look at reason and frag.url of the event, then check the segment with ffprobe. If it is protected, check that
    /// EXT-X-KEY stands before it in the playlist.</para>
    /// </remarks>
    [TextCode("fragParsingError")]
    [Symbol("FRAG_PARSING_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FragParsingError = 31,

    /// <summary>Segment is marked as a gap and was left out.</summary>
    /// <remarks>
    /// <para>The playlist says by EXT-X-GAP or GAP=YES that there is no data for this time, and hls.js did as told. It plays
    /// another level that has the segment, or jumps.</para>
    /// <para>Do nothing in the player. If gaps are frequent, look in the log of the packager or encoder for lost input at that
    /// time.</para>
    /// </remarks>
    [TextCode("fragGap")]
    [Symbol("FRAG_GAP")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    FragGap = 32,

    /// <summary>No memory was left to remux a segment.</summary>
    /// <remarks>
    /// <para>hls.js could not get an array of the size in bytes for the MP4 that it makes of a TS segment. Large segments of a
    /// high bit rate on a TV or phone do this; hls.js goes to another level.</para>
    /// <para>Look at bytes of the event. If it comes often on one kind of device, limit the level there (autoLevelCapping,
    /// capLevelToPlayerSize) or have shorter segments made.</para>
    /// </remarks>
    [TextCode("remuxAllocError")]
    [Symbol("REMUX_ALLOC_ERROR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    RemuxAllocError = 33,

    /// <summary>Key of a segment could not be loaded.</summary>
    /// <remarks>
    /// <para>The address in EXT-X-KEY did not give the key: an HTTP error or no answer. It also comes with no request at all:
    /// for a DRM stream while emeEnabled is off, and for a METHOD that hls.js does not know. A license fails as
    /// keySystemLicenseRequestFailed.</para>
    /// <para>Look at error and response.code of the event: with 401 or 403 check that the key request carries cookie or token
    /// (xhrSetup, withCredentials), with 0 look for CORS in the console. Without response look at emeEnabled, and at METHOD and
    /// URI of EXT-X-KEY.</para>
    /// </remarks>
    [TextCode("keyLoadError")]
    [Symbol("KEY_LOAD_ERROR")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    KeyLoadError = 34,

    /// <summary>Key of a segment did not come in time.</summary>
    /// <remarks>
    /// <para>The key server did not answer within the limits of keyLoadPolicy. Keys are small, so it is the key server or what
    /// it asks (session, entitlement) that is slow, not the line.</para>
    /// <para>Check in the log of the key server how long the request took and what it waited for; load the title again after a
    /// pause.</para>
    /// </remarks>
    [TextCode("keyLoadTimeOut")]
    [Symbol("KEY_LOAD_TIMEOUT")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    KeyLoadTimeout = 35,

    // buffers

    /// <summary>Source buffer for a codec could not be made.</summary>
    /// <remarks>
    /// <para>addSourceBuffer threw for the MIME type of the stream. hls.js goes to a level with other codecs, and with
    /// bufferIncompatibleCodecsError it stops where no buffer at all could be made.</para>
    /// <para>Look at mimeType and error of the event, and check that type with MediaSource.isTypeSupported in the same
    /// browser.</para>
    /// </remarks>
    [TextCode("bufferAddCodecError")]
    [Symbol("BUFFER_ADD_CODEC_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    BufferAddCodecError = 36,

    /// <summary>No source buffer could be made for the codecs of the stream.</summary>
    /// <remarks>
    /// <para>The stream is there, and the browser takes none of its codecs: neither those that the playlist names nor those
    /// found in the segments. HEVC or AC-3 in a browser without them is the usual case.</para>
    /// <para>Look at reason of the event, and compare CODECS of the playlist with ffprobe of a segment. Offer H.264 and AAC to
    /// this browser.</para>
    /// </remarks>
    [TextCode("bufferIncompatibleCodecsError")]
    [Symbol("BUFFER_INCOMPATIBLE_CODECS_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    BufferIncompatibleCodecsError = 37,

    /// <summary>Append to the source buffer threw an error.</summary>
    /// <remarks>
    /// <para>appendBuffer threw: the video element is in error, or the buffer was removed. The cause is then the error of the
    /// video element, mostly a decode error. It becomes fatal after appendErrorMaxRetry tries.</para>
    /// <para>Look at video.error.code and video.error.message, which names the step in Chromium and Firefox. Try
    /// hls.recoverMediaError once; if it comes back at the same time, check that segment.</para>
    /// </remarks>
    [TextCode("bufferAppendError")]
    [Symbol("BUFFER_APPEND_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    BufferAppendError = 38,

    /// <summary>Source buffer raised an error during an append.</summary>
    /// <remarks>
    /// <para>The browser took the data and then raised an error event, which carries no reason. The reason follows as error of
    /// the video element, such as CHUNK_DEMUXER_ERROR_APPEND_FAILED in Chromium.</para>
    /// <para>Look at video.error.message right after it, and check the segment that was appended last with ffprobe or
    /// mp4dump.</para>
    /// </remarks>
    [TextCode("bufferAppendingError")]
    [Symbol("BUFFER_APPENDING_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    BufferAppendingError = 39,

    /// <summary>Append went through and added nothing to the buffer.</summary>
    /// <remarks>
    /// <para>The segment was appended without an error, and the buffered range did not grow: time stamps outside of its place
    /// in the playlist, or nothing to decode in it. hls.js counts this up to appendErrorMaxRetry.</para>
    /// <para>Compare the time stamps of the segment (ffprobe) with its place in the playlist, and look for a missing
    /// EXT-X-DISCONTINUITY before it.</para>
    /// </remarks>
    [TextCode("bufferAppendNoProgress")]
    [Symbol("BUFFER_APPEND_NO_PROGRESS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    BufferAppendNoProgress = 40,

    /// <summary>Playback stands: no data at the playhead, or data that does not play.</summary>
    /// <remarks>
    /// <para>With fatal false the playhead reached the end of the buffer or a hole in it, and hls.js waits or moves on. With
    /// fatal true there is data, and it did not move after nudgeMaxRetry nudges; a missing key looks so too.</para>
    /// <para>Look at fatal and at buffer, in seconds: near 0 it is the line or the CDN. With data there check key statuses and
    /// waitingforkey, holes in video.buffered, and the time stamps of the segments around the playhead.</para>
    /// </remarks>
    [TextCode("bufferStalledError")]
    [Symbol("BUFFER_STALLED_ERROR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    BufferStalledError = 41,

    /// <summary>Source buffer is full.</summary>
    /// <remarks>
    /// <para>appendBuffer threw QuotaExceededError: the browser holds no more data. hls.js lowers maxMaxBufferLength, drops old
    /// data and tries again, so playback goes on.</para>
    /// <para>Check maxBufferLength, maxBufferSize and backBufferLength if it comes often; TVs and phones hold far less than a
    /// PC. High bit rates need smaller values.</para>
    /// </remarks>
    [TextCode("bufferFullError")]
    [Symbol("BUFFER_FULL_ERROR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    BufferFullError = 42,

    /// <summary>Playhead was moved over a hole in the buffer.</summary>
    /// <remarks>
    /// <para>There was a gap in the buffered range, and hls.js jumped over it; viewers see a short skip. hole of the event has
    /// its length in seconds.</para>
    /// <para>Look at hole: some hundredths of a second are the rounding of segment times, more points to a lost segment or
    /// wrong time stamps in the packager.</para>
    /// </remarks>
    [TextCode("bufferSeekOverHole")]
    [Symbol("BUFFER_SEEK_OVER_HOLE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    BufferSeekOverHole = 43,

    /// <summary>Playhead was moved a little because playback stood.</summary>
    /// <remarks>
    /// <para>There is data at the playhead, and the video does not move. hls.js nudges it, up to nudgeMaxRetry times; if that
    /// does not help, release 1.7.4 raises bufferStalledError with fatal true. Protected content without a usable key looks the
    /// same.</para>
    /// <para>Check with waitingforkey events and the key statuses whether a key is missing. If not, look at the time stamps of
    /// the segments around the playhead, and whether other browsers pass it.</para>
    /// </remarks>
    [TextCode("bufferNudgeOnStall")]
    [Symbol("BUFFER_NUDGE_ON_STALL")]
    [Advice(ErrorCategory.Content, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    BufferNudgeOnStall = 44,

    // interstitials

    /// <summary>List of an ad break could not be loaded.</summary>
    [TextCode("assetListLoadError")]
    [Symbol("ASSET_LIST_LOAD_ERROR")]
    AssetListLoadError = 45,

    /// <summary>List of an ad break did not come in time.</summary>
    [TextCode("assetListLoadTimeout")]
    [Symbol("ASSET_LIST_LOAD_TIMEOUT")]
    AssetListLoadTimeout = 46,

    /// <summary>List of an ad break could not be parsed.</summary>
    [TextCode("assetListParsingError")]
    [Symbol("ASSET_LIST_PARSING_ERROR")]
    AssetListParsingError = 47,

    /// <summary>One asset of an ad break failed.</summary>
    /// <remarks>
    /// <para>An asset of an interstitial could not be loaded or played, and hls.js goes back to the main content.
    /// INTERSTITIAL_ASSET_ERROR carries the error of the player that had the asset.</para>
    /// <para>Look at asset.uri and at the error of INTERSTITIAL_ASSET_ERROR, which has details of its own, and play that
    /// address by itself.</para>
    /// </remarks>
    [TextCode("interstitialAssetItemError")]
    [Symbol("INTERSTITIAL_ASSET_ITEM_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    InterstitialAssetItemError = 48,

    // other

    /// <summary>Exception was thrown in an event handler.</summary>
    /// <remarks>
    /// <para>hls.js caught an exception while it called the handlers of an event; the handler may be of hls.js or of the app.
    /// event and error say which and where.</para>
    /// <para>Look at error.stack and event of the report: a line in the app's script is the app's to mend, one in hls.js alone
    /// an issue for its repository.</para>
    /// </remarks>
    [TextCode("internalException")]
    [Symbol("INTERNAL_EXCEPTION")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InternalException = 49,

    /// <summary>Loader was stopped on purpose.</summary>
    /// <remarks>
    /// <para>hls.js ended a request by itself, for a level change, a seek or its own end. The constant is INTERNAL_ABORTED; it
    /// is not meant for the app.</para>
    /// <para>Do nothing. If it stands last in a log, look for the destroy, stopLoad or seek that ended the request.</para>
    /// </remarks>
    [TextCode("aborted")]
    [Symbol("INTERNAL_ABORTED")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    InternalAborted = 50,

    /// <summary>attachMedia got no video element.</summary>
    /// <remarks>
    /// <para>In release 1.7.4 it has one cause: the argument of attachMedia, or its field media, is null or undefined. The page
    /// mostly looked the element up before it was in the document, or after it was taken out.</para>
    /// <para>Check what the app passes to attachMedia: log the element right before the call, and look for a wrong selector, or
    /// a framework that has not rendered it yet.</para>
    /// </remarks>
    [TextCode("attachMediaError")]
    [Symbol("ATTACH_MEDIA_ERROR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AttachMediaError = 51,

    /// <summary>MediaSource is ended, closed or broken and has to be made anew.</summary>
    /// <remarks>
    /// <para>The browser has taken the MediaSource away, mostly after a decode error, a lost hardware context or a change of
    /// the source by the app. hls.js tries recoverMediaError by itself; with fatal true that failed.</para>
    /// <para>Look at video.error.message for the first reason. Try hls.recoverMediaError, then a new player; if it returns at
    /// the same segment, check the segment.</para>
    /// </remarks>
    [TextCode("mediaSourceRequiresReset")]
    [Symbol("MEDIA_SOURCE_REQUIRES_RESET")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    MediaSourceRequiresReset = 52,

    /// <summary>Failure that hls.js did not sort.</summary>
    /// <remarks>
    /// <para>The default of details: a playlist request failed in a context that has no detail of its own. Documents say no
    /// more than uncategorized.</para>
    /// <para>Look at type, context, response and error of the event, and note the version of hls.js for an issue.</para>
    /// </remarks>
    [TextCode("unknown")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Unknown = 53,
}
