namespace DrmErrorCodes;

/// <summary>Detailed error codes of the Google Cast Web Receiver.</summary>
/// <remarks>
/// Facts: <c>cast.framework.events.DetailedErrorCode</c> of npm @types/chromecast-caf-receiver 6.0.26, Google's page "Error
/// Codes" of the Cast SDK, and its reference of <c>MediaError.DetailedErrorCode</c> for Android, which gives a line to most
/// numbers. The messages are this library's own words. The code stands in <c>detailedErrorCode</c>;
/// <c>error.shakaErrorCode</c> beside it is a code of Shaka Player and says more. <c>severity</c> beside it is 1 (recoverable)
/// or 2 (critical). The Android sender has the same numbers in <c>MediaError</c>.
/// </remarks>
[ErrorTable(ErrorDomain.GoogleCast, ErrorLayer.Player, MessageWording.Own,
    Title = "Google Cast detailed error codes",
    Description = "What a Cast Web Receiver reports as detailedErrorCode, to its own page and to the sender app.",
    Vendor = "Google",
    Contact = "The team of the receiver app, with the debug log of the receiver (CastDebugLogger) and the Shaka code in " +
        "it; the Google Cast issue tracker for the framework itself, with device model and firmware.",
    Aliases = ["cast", "chromecast", "caf"])]
[Source("@types/chromecast-caf-receiver, cast.framework.events.d.ts, DetailedErrorCode",
    Version = "6.0.26")]
[Source("Google, Cast SDK for Android, MediaError.DetailedErrorCode",
    Url = "https://developers.google.com/android/reference/com/google/android/gms/cast/MediaError.DetailedErrorCode")]
[CodeGroup(100, 199, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 100 to 199 are about the media element of the receiver and its source buffers: the last step of playback, " +
    "after download and license.",
    "Look in the receiver's debug log for the message of the media element beside the code: on Cast devices it begins with " +
    "a status of Chromium, such as PIPELINE_ERROR_DECODE.")]
[CodeGroup(200, 299, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 200 to 299 are about key systems: license request, key session, decryption. With Shaka Player in the " +
    "receiver its own code stands beside them.",
    "Look for shakaErrorCode and shakaErrorData in the error of the same event, and look that code up; without it, look for " +
    "the license request in the network log of the receiver (chrome://inspect).")]
[CodeGroup(300, 399, ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later,
    "Codes from 300 to 399 are about downloads: segments, playlists and keys. Google adds the HTTP status, or its own " +
    "number for the kind of network failure, to some of them.",
    "Look in the receiver's network log (chrome://inspect) for the request that failed, its status and its CORS headers: a " +
    "receiver is a web page and needs them.")]
[CodeGroup(400, 499, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Codes from 400 to 499 are about the manifest: it was loaded, and the receiver could not work with what stands in it.",
    "Check the manifest with a validator for its format, then play it in Shaka Player's demo page, which names the element " +
    "that is wrong.")]
[CodeGroup(900, 999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 900 to 999 come from the framework and the receiver app around the player: load requests, interceptors, " +
    "images, event handlers.",
    "Look in the receiver's debug log for the exception or reason right before the code; it is in the code of the app, not " +
    "in the media.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The receiver names its failures by the hundreds: 1 media element, 2 key systems, 3 downloads, 4 manifests, 5 segments, " +
    "6 text, 9 framework. The number fits none of these or a spare one.",
    "Collect the whole event from the receiver's debug log (CastDebugLogger), with error, reason and severity, and compare " +
    "the SDK version of sender and receiver.")]
[LogWord("google cast", "chromecast", "cast framework", "cast.framework", "CastDebugLogger", "cast receiver")]
[LogShape("detailedErrorCode #", "Detailed Error Code #")]
[LogSymbol("MEDIAKEYS_", "SEGMENT_NETWORK", "HLS_NETWORK_", "DASH_NETWORK", "HLS_MANIFEST_", "DASH_MANIFEST_", "SMOOTH_")]
[LogSample("""[cast.debug.CastDebugLogger] {"type":"ERROR","detailedErrorCode":201,"error":{}}""", "201")]
[LogSample("[ERROR] Detailed Error Code - 201", "201")]
[LogSample("invalid cast, error 201")]
public enum GoogleCastError
{
    // 1xx: media element

    /// <summary>Media element failed without saying how.</summary>
    /// <remarks>
    /// <para>The receiver's media element raised an error whose code is none of the four of HTML. By Google's page this is rare
    /// and comes from the platform.</para>
    /// <para>Look in the receiver's debug log for the message of the media element, and note model and firmware. If one model
    /// alone has it, report it to the Cast issue tracker.</para>
    /// </remarks>
    [Symbol("MEDIA_UNKNOWN")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaUnknown = 100,

    /// <summary>Media element stopped loading because somebody asked it to.</summary>
    /// <remarks>
    /// <para>The media element has MEDIA_ERR_ABORTED: the viewer or the app stopped the load. By Google's page it mostly
    /// follows from a stop of playback, so nothing has failed.</para>
    /// <para>Do nothing if a stop or a new load came right before it. Otherwise look in the receiver app for the call that
    /// ended the load.</para>
    /// </remarks>
    [Symbol("MEDIA_ABORTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    MediaAborted = 101,

    /// <summary>Media element could not decode the media.</summary>
    /// <remarks>
    /// <para>The media element has MEDIA_ERR_DECODE: the data came, and the decoder gave up. Mostly profile, level or frame
    /// rate are beyond the device, or the stream is damaged; with protected content a decryption that failed ends here
    /// too.</para>
    /// <para>Look in the debug log for the message beside the code (PIPELINE_ERROR_DECODE and what follows). Compare the codec
    /// string and resolution with what Google lists for the Cast model, and try the same title unprotected.</para>
    /// </remarks>
    [Symbol("MEDIA_DECODE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaDecode = 102,

    /// <summary>Media element lost the network while it was loading.</summary>
    /// <remarks>
    /// <para>The media element has MEDIA_ERR_NETWORK. A receiver downloads by script for DASH and HLS, so this speaks of a file
    /// that the element fetches by itself, such as an MP4.</para>
    /// <para>Check in the receiver's network log which address failed. If it is a manifest or segment, the content type of the
    /// load request is wrong and the element was given what the player should fetch; else check the viewer's connection.</para>
    /// </remarks>
    [Symbol("MEDIA_NETWORK")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    MediaNetwork = 103,

    /// <summary>Media element does not support the source that it was given.</summary>
    /// <remarks>
    /// <para>The media element has MEDIA_ERR_SRC_NOT_SUPPORTED: container or codec is none that this Cast model plays, or the
    /// address did not answer with media at all.</para>
    /// <para>Open the address: an HTML page or 403 has this effect too. Compare container and codecs with Google's list of
    /// supported media for the model, and check contentType in the load request.</para>
    /// </remarks>
    [Symbol("MEDIA_SRC_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MediaSrcNotSupported = 104,

    /// <summary>Source buffer could not be added to the media source.</summary>
    /// <remarks>
    /// <para>The receiver asked for a buffer of the MIME type and codecs that the manifest names, and the platform refused. By
    /// Google's page the codecs in the manifest are often wrong.</para>
    /// <para>Compare the codecs attribute of the manifest with the real stream (ffprobe, mp4info), and check it with
    /// MediaSource.isTypeSupported in the receiver's console.</para>
    /// </remarks>
    [Symbol("SOURCE_BUFFER_FAILURE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    SourceBufferFailure = 110,

    // 2xx: media keys

    /// <summary>Key system failed without a closer reason.</summary>
    /// <remarks>
    /// <para>Something in the work with keys went wrong that fits none of 201 to 203. The next code stands in
    /// error.shakaErrorCode of the same event, in the range 6000 to 6999 of Shaka Player.</para>
    /// <para>Look for shakaErrorCode and shakaErrorData in the debug log and look that code up. Without them, note the DRM
    /// system, the Cast model and whether other titles play.</para>
    /// </remarks>
    [Symbol("MEDIAKEYS_UNKNOWN")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediakeysUnknown = 200,

    /// <summary>License request failed on the network or was refused.</summary>
    /// <remarks>
    /// <para>The receiver posted a license request and got no license: no answer, or an HTTP status of refusal.
    /// error.shakaErrorCode beside it is mostly 6007, whose data carry the HTTP status.</para>
    /// <para>Look in shakaErrorData for the status: 401 or 403 is token or entitlement, so check that the sender hands the
    /// token to the receiver. Without a status check CORS at the license server for the receiver's origin.</para>
    /// </remarks>
    [Symbol("MEDIAKEYS_NETWORK")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MediakeysNetwork = 201,

    /// <summary>Key system or key session could not be set up.</summary>
    /// <remarks>
    /// <para>By Google's page there are two cases: EME media keys could not be initialized, or a license challenge could not be
    /// made. The first is about the device and its DRM level, the second about the stream's init data.</para>
    /// <para>Look at shakaErrorCode: 6001 says that no key system fits (check DRM system and robustness asked for), 6005 or
    /// 6006 that the session failed (check the PSSH). Cast devices offer Widevine and, by model, PlayReady.</para>
    /// </remarks>
    [Symbol("MEDIAKEYS_UNSUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediakeysUnsupported = 202,

    /// <summary>Segment could not be decrypted by script (Web Crypto).</summary>
    /// <remarks>
    /// <para>This is not DRM: the receiver decrypts whole segments of HLS with AES-128 by the browser's Web Crypto, and that
    /// call failed. Key, IV or segment do not fit each other.</para>
    /// <para>Compare the bytes of the key file (16 of them) and the IV of EXT-X-KEY with those of the packager, and decrypt one
    /// segment with openssl. A key request that was answered by an error page has this effect.</para>
    /// </remarks>
    [Symbol("MEDIAKEYS_WEBCRYPTO")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MediakeysWebcrypto = 203,

    // 3xx: downloads

    /// <summary>Download failed in a way that has no number of its own.</summary>
    /// <remarks>
    /// <para>A request of the receiver failed, and it is neither a segment, a playlist nor a key that 301 to 332 would
    /// name.</para>
    /// <para>Look in the receiver's network log for the request that failed at that time and its HTTP status; without a status
    /// check the viewer's network and the CORS headers of the host.</para>
    /// </remarks>
    [Symbol("NETWORK_UNKNOWN")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    NetworkUnknown = 300,

    /// <summary>Segment could not be downloaded.</summary>
    /// <remarks>
    /// <para>A media segment did not come: the connection failed, or the CDN answered with an error. For live streams a 404
    /// means that manifest and published segments differ; 403 is mostly a signed address that ran out.</para>
    /// <para>Check the HTTP status of the segment in the network log, then request the same URL with curl from another network.
    /// If only the receiver fails, check the CORS headers and the receiver's clock.</para>
    /// </remarks>
    [Symbol("SEGMENT_NETWORK")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    SegmentNetwork = 301,

    /// <summary>HLS multivariant playlist could not be downloaded.</summary>
    /// <remarks>
    /// <para>The first HLS request of the title failed, so nothing is known of the stream yet. As it is also the first request
    /// to the host, CORS and signed addresses are the usual causes.</para>
    /// <para>Open the URL of the load request in a browser and look at status and Access-Control-Allow-Origin. A token that is
    /// bound to the address of the phone does not fit the Cast device.</para>
    /// </remarks>
    [Symbol("HLS_NETWORK_MASTER_PLAYLIST")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    HlsNetworkMasterPlaylist = 311,

    /// <summary>HLS media playlist could not be downloaded.</summary>
    /// <remarks>
    /// <para>The multivariant playlist came (else it is 311), and one of the playlists that it names did not. Relative
    /// addresses, a token that the playlist does not pass on, and a stopped live stream do this.</para>
    /// <para>Check which URI of the multivariant playlist failed and whether its query still carries the token. For live
    /// streams check that the packager still writes this rendition.</para>
    /// </remarks>
    [Symbol("HLS_NETWORK_PLAYLIST")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    HlsNetworkPlaylist = 312,

    /// <summary>HLS key could not be downloaded.</summary>
    /// <remarks>
    /// <para>The request for the address in EXT-X-KEY went out, and no key came: the key server refused it, sent nothing, or
    /// could not be reached. It is a key of AES-128; a license of Widevine or PlayReady fails as 201, a request that was never
    /// sent as 314.</para>
    /// <para>Check the HTTP status of the key request in the network log: 401 or 403 is a token or cookie that the receiver
    /// does not have, no status mostly CORS at the key server. A good answer has 16 bytes.</para>
    /// </remarks>
    [Symbol("HLS_NETWORK_NO_KEY_RESPONSE")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    HlsNetworkNoKeyResponse = 313,

    /// <summary>HLS key request failed before it was sent.</summary>
    /// <remarks>
    /// <para>Google's reference for Android words it so; what stopped the request is not published. As nothing went out, the
    /// key server knows of no failure: the URI in EXT-X-KEY or a request handler of the receiver app is likelier.</para>
    /// <para>Look at the URI of EXT-X-KEY in the playlist: a scheme such as skd: or a broken relative path cannot be fetched.
    /// Then look in the receiver's console for an exception of the app's request handlers.</para>
    /// </remarks>
    [Symbol("HLS_NETWORK_KEY_LOAD")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HlsNetworkKeyLoad = 314,

    /// <summary>HLS segment came and is not valid.</summary>
    /// <remarks>
    /// <para>The download worked, and the data is no segment that the receiver takes. An error page under status 200, a cut
    /// file, or a segment format that was not declared in the load request look like this.</para>
    /// <para>Request the segment with curl and look at its first bytes: 0x47 is MPEG-TS, ftyp or moof is fMP4. Compare with
    /// hlsSegmentFormat and hlsVideoSegmentFormat in the load request.</para>
    /// </remarks>
    [Symbol("HLS_NETWORK_INVALID_SEGMENT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsNetworkInvalidSegment = 315,

    /// <summary>HLS segment could not be taken apart.</summary>
    /// <remarks>
    /// <para>The receiver recognized the segment and failed inside it: streams or time stamps that it cannot use, or data that
    /// is still encrypted because the key was wrong.</para>
    /// <para>Check the segment with ffprobe after decryption. If it reads well, compare the declared segment format (TS or
    /// fMP4) and the audio packing; if not, look for a wrong key (203).</para>
    /// </remarks>
    [Symbol("HLS_SEGMENT_PARSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsSegmentParsing = 316,

    /// <summary>Network failed while DASH content was loaded.</summary>
    /// <remarks>
    /// <para>The manifest or what belongs to it could not be fetched. With Shaka Player in the receiver shakaErrorCode is 1001
    /// (HTTP status), 1002 (no answer) or 1003 (time limit).</para>
    /// <para>Look for shakaErrorCode beside it. With 1002 check CORS, TLS certificate and that the address can be reached from
    /// the network of the Cast device; with 1001 look up the HTTP status.</para>
    /// </remarks>
    [Symbol("DASH_NETWORK")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    DashNetwork = 321,

    /// <summary>DASH initialization segment is missing.</summary>
    /// <remarks>
    /// <para>From its name: the receiver had no initialization segment for a representation, so it cannot tell the decoder what
    /// comes. Either the manifest names none, or the file is not there.</para>
    /// <para>Check the Initialization element or the initialization attribute of SegmentTemplate in the MPD, and request that
    /// address: it has to answer with an MP4 that has a moov box.</para>
    /// </remarks>
    [Symbol("DASH_NO_INIT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashNoInit = 322,

    /// <summary>Network failed while Smooth Streaming content was loaded.</summary>
    /// <remarks>
    /// <para>A request for a Smooth Streaming manifest or fragment failed. Its addresses are made by the server from bit rate
    /// and time, so there is no file to look for.</para>
    /// <para>Request the address of the log with curl (…/Manifest, or QualityLevels(…)/Fragments(…)) and look at the status in
    /// the origin's log; a fragment that is not there yet answers 412 or 404 on live channels.</para>
    /// </remarks>
    [Symbol("SMOOTH_NETWORK")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    SmoothNetwork = 331,

    /// <summary>Smooth Streaming fragment has no media data.</summary>
    /// <remarks>
    /// <para>A fragment came, and the receiver found nothing to play in it: an empty mdat, or an error page under status
    /// 200.</para>
    /// <para>Check a fragment saved from the network log for its moof and mdat boxes (mp4dump). If they are missing, check the
    /// origin and the packager for the time of the fragment.</para>
    /// </remarks>
    [Symbol("SMOOTH_NO_MEDIA_DATA")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    SmoothNoMediaData = 332,

    // 4xx: manifests

    /// <summary>Manifest failed in a way that has no number of its own.</summary>
    /// <remarks>
    /// <para>The manifest was loaded and could not be used, and none of 411 to 431 fits. A content type that does not match the
    /// format has this effect, since the wrong parser gets the text.</para>
    /// <para>Compare contentType of the load request with the first line of the manifest (#EXTM3U, MPD, SmoothStreamingMedia),
    /// then look for a Shaka code of 4000 to 4999 beside it.</para>
    /// </remarks>
    [Symbol("MANIFEST_UNKNOWN")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ManifestUnknown = 400,

    /// <summary>HLS multivariant playlist could not be parsed.</summary>
    /// <remarks>
    /// <para>The playlist came, and its text is not what the receiver takes: no #EXTM3U in the first line, a tag without its
    /// attributes, or no variant that can be played.</para>
    /// <para>Open the URL and look at the first line; then check the playlist with Apple's mediastreamvalidator or Shaka's demo
    /// page, which names the tag.</para>
    /// </remarks>
    [Symbol("HLS_MANIFEST_MASTER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsManifestMaster = 411,

    /// <summary>HLS media playlist could not be parsed.</summary>
    /// <remarks>
    /// <para>The multivariant playlist was good (else it is 411); one of the playlists below it has no segments, a tag out of
    /// place, or is an error page.</para>
    /// <para>Open the playlist that the network log shows last before the code. Check EXT-X-TARGETDURATION, the segment lines,
    /// and for protected content METHOD and KEYFORMAT of EXT-X-KEY.</para>
    /// </remarks>
    [Symbol("HLS_MANIFEST_PLAYLIST")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsManifestPlaylist = 412,

    /// <summary>DASH manifest failed without a closer reason.</summary>
    /// <remarks>
    /// <para>The MPD was loaded and could not be worked with, and neither 421 nor 422 nor 423 fits. XML that does not parse
    /// belongs here, by the name.</para>
    /// <para>Check the MPD with the validator of the DASH Industry Forum, and look for a Shaka code of 4000 to 4999 in the
    /// receiver's debug log.</para>
    /// </remarks>
    [Symbol("DASH_MANIFEST_UNKNOWN")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashManifestUnknown = 420,

    /// <summary>DASH manifest has no period.</summary>
    /// <remarks>
    /// <para>The MPD has no Period element that the receiver can use. A live channel that has not begun, a manifest that an ad
    /// service stitched wrongly, or Periods with xlink that were not resolved look like this.</para>
    /// <para>Open the MPD at the time of the failure and look for Period elements and their start. If they are there, check the
    /// ad stitching and xlink addresses.</para>
    /// </remarks>
    [Symbol("DASH_MANIFEST_NO_PERIODS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashManifestNoPeriods = 421,

    /// <summary>DASH manifest does not name a MIME type.</summary>
    /// <remarks>
    /// <para>An AdaptationSet or Representation says neither by itself nor by its parent what it holds, so that no buffer can
    /// be made for it.</para>
    /// <para>Check in the MPD that each Representation, or the AdaptationSet around it, has mimeType and codecs, and correct it
    /// in the packager.</para>
    /// </remarks>
    [Symbol("DASH_MANIFEST_NO_MIMETYPE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashManifestNoMimetype = 422,

    /// <summary>DASH manifest describes its segments wrongly.</summary>
    /// <remarks>
    /// <para>SegmentTemplate, SegmentList or SegmentBase of a Representation is missing, incomplete or contradicts itself, so
    /// that no segment address can be made.</para>
    /// <para>Check timescale, duration or SegmentTimeline, and media of each SegmentTemplate with the DASH Industry Forum's
    /// validator.</para>
    /// </remarks>
    [Symbol("DASH_INVALID_SEGMENT_INFO")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashInvalidSegmentInfo = 423,

    /// <summary>Smooth Streaming manifest could not be parsed.</summary>
    /// <remarks>
    /// <para>The manifest came and is no SmoothStreamingMedia document that the receiver takes. A DASH or HLS address under a
    /// Smooth content type ends here too.</para>
    /// <para>Open the address: the root element has to be SmoothStreamingMedia with StreamIndex elements. Then check
    /// contentType of the load request (application/vnd.ms-sstr+xml).</para>
    /// </remarks>
    [Symbol("SMOOTH_MANIFEST")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    SmoothManifest = 431,

    // 5xx and 6xx: segments and text

    /// <summary>Segment failed in a way that has no number of its own.</summary>
    /// <remarks>
    /// <para>A segment could not be used, and it is not known whether the download (301), its format (315) or its content (316)
    /// is at fault.</para>
    /// <para>Look in the debug log for the last segment requested and for a Shaka code of 3000 to 3999 beside this one; then
    /// check that segment with ffprobe.</para>
    /// </remarks>
    [Symbol("SEGMENT_UNKNOWN")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SegmentUnknown = 500,

    /// <summary>Subtitles failed without a closer reason.</summary>
    /// <remarks>
    /// <para>A text track could not be fetched or read. Subtitles are often on another host than the video, so CORS headers are
    /// missing there alone.</para>
    /// <para>Open the address of the text track and check status, Access-Control-Allow-Origin and format (WebVTT or TTML). Try
    /// the title without text tracks to confirm.</para>
    /// </remarks>
    [Symbol("TEXT_UNKNOWN")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TextUnknown = 600,

    // 9xx: framework and app

    /// <summary>Code outside of the Cast framework failed.</summary>
    /// <remarks>
    /// <para>An error was thrown in the receiver app's own code, for instance in an event handler or a message interceptor. The
    /// media may be good.</para>
    /// <para>Look at error in the event, or in the receiver's console (chrome://inspect), for the exception and its line in the
    /// app's script.</para>
    /// </remarks>
    [Symbol("APP")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    App = 900,

    /// <summary>Interceptor for loading a break clip failed.</summary>
    /// <remarks>
    /// <para>An ad clip could not be prepared: the break clip load interceptor of the app threw or rejected. The main content
    /// is not concerned.</para>
    /// <para>Look in the receiver's console for the exception of the interceptor, and check the clip's address and type in the
    /// break data.</para>
    /// </remarks>
    [Symbol("BREAK_CLIP_LOADING_ERROR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    BreakClipLoadingError = 901,

    /// <summary>Interceptor for seeking over breaks failed.</summary>
    /// <remarks>
    /// <para>The function that the app registered to decide which breaks are played after a seek threw an error or returned
    /// what the framework cannot use.</para>
    /// <para>Check the app's break seek interceptor: find its exception in the console and what it returns for a seek past
    /// several breaks.</para>
    /// </remarks>
    [Symbol("BREAK_SEEK_INTERCEPTOR_ERROR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    BreakSeekInterceptorError = 902,

    /// <summary>Image could not be loaded.</summary>
    /// <remarks>
    /// <para>A poster, logo or photo did not load: wrong address, a host that does not answer, or a format that the device
    /// lacks. Playback is not concerned.</para>
    /// <para>Open the image's URL from the load request's metadata, and check that it is reachable by https from the network of
    /// the Cast device.</para>
    /// </remarks>
    [Symbol("IMAGE_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ImageError = 903,

    /// <summary>Load was ended by a stop or by another load.</summary>
    /// <remarks>
    /// <para>A second load request or a stop came while the first was under way, so the first was dropped. For the second,
    /// nothing is wrong.</para>
    /// <para>Do nothing if the viewer changed titles. If it comes at each start, look in the sender for two load calls in a
    /// row, for instance one per connected device or one per retry.</para>
    /// </remarks>
    [Symbol("LOAD_INTERRUPTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    LoadInterrupted = 904,

    /// <summary>Load request failed.</summary>
    /// <remarks>
    /// <para>The receiver could not start the title. This is the outer code: the reason is an earlier event of the same load,
    /// or the error object in this one.</para>
    /// <para>Look in the receiver's debug log for the first error after the load request. If there is none, check contentId,
    /// contentType and streamType of the request, and that a load interceptor returned it.</para>
    /// </remarks>
    [Symbol("LOAD_FAILED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LoadFailed = 905,

    /// <summary>Receiver told the sender of an error.</summary>
    /// <remarks>
    /// <para>The code marks that an error message went to the sender; it names no cause of its own.</para>
    /// <para>Look at the message that the sender got (type ERROR, LOAD_FAILED and so on, with its detailedErrorCode) and at the
    /// receiver's log of the same second.</para>
    /// </remarks>
    [Symbol("MEDIA_ERROR_MESSAGE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaErrorMessage = 906,

    /// <summary>Receiver failed in a way that it cannot name.</summary>
    /// <remarks>
    /// <para>Google's page calls this rare and prints its number as 909, while the framework's type definitions say 999.
    /// Nothing more is published.</para>
    /// <para>Collect the debug log of the receiver with the event's error and reason, note model, firmware and SDK version, and
    /// report it to the Google Cast issue tracker.</para>
    /// </remarks>
    [Symbol("GENERIC")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Generic = 999,
}
