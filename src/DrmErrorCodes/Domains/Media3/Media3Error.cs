namespace DrmErrorCodes;

/// <summary>Errors of Media3 (ExoPlayer), Google's player for Android.</summary>
/// <remarks>
/// Facts: androidx/media <c>PlaybackException.java</c> 1.11.0 (2026-08-07), 53 codes. The causes of 6001 to 6008 are from
/// <c>DrmUtil</c> and <c>Util</c> of that version. The messages are this library's own words. A code is
/// <c>PlaybackException.errorCode</c> and its symbol <c>getErrorCodeName()</c>; the next code is in the exception's causes.
/// <c>ExportException</c> of Media3 Transformer has codes of its own with other meanings for the same numbers.
/// </remarks>
[ErrorTable(ErrorDomain.Media3, ErrorLayer.Player, MessageWording.Own,
    Title = "Media3 (ExoPlayer) errors",
    Description = "The errorCode of the PlaybackException with which a Media3 player (ExoPlayer) stops; apps log it.",
    Vendor = "Google",
    Contact =
        "Ask the developers of the app first, with the full stack trace. For Media3 itself search or open an issue at " +
        "github.com/androidx/media, with version, device model, a bug report (adb bugreport) and a sample stream.",
    Aliases = ["exoplayer", "androidx"])]
[Source("androidx/media, PlaybackException.java", Version = "1.11.0", Date = "2026-08-07",
    Url = "https://github.com/androidx/media")]
[CodeGroup(-999, -1, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Media3 keeps -1 to -999 for policy: a command, an account or a right was refused by the app or a media session, not " +
    "by loading or decoding. SessionError has the same numbers, with -1 as unknown and -5 as I/O.",
    "Look at message and extras of the PlaybackException, and find who made it: setPlaybackException() of a MediaSession, " +
    "or a Player class of the app. Ask the developers of that part what the number stands for.")]
[CodeGroup(1000, 1999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "1xxx is Media3's group for errors that belong to no other: unknown faults, remote players, live windows, timeouts, " +
    "wrong use of the player. The number says little here; the cause of the exception says it.",
    "Open the stack trace in logcat (tag ExoPlayerImplInternal, Playback error) and read the innermost Caused by. Search " +
    "for its message in the issues of androidx/media before reporting it there with a bug report.")]
[CodeGroup(2000, 2999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "2xxx is Media3's group for loading manifests and media, over the network or from the device. A license or " +
    "provisioning request that fails has a 6xxx code, with the same classes of causes below it.",
    "Look at the cause: the URI is in its dataSpec, an HTTP status in responseCode of InvalidResponseCodeException, a " +
    "network fault in the IOException. Try the same URL outside the app, with the app's headers.")]
[CodeGroup(3000, 3999, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "3xxx is Media3's group for parsing: the bytes arrived, but manifest or container could not be read, because they are " +
    "faulty or use what this version lacks. A web page in place of media is found here too.",
    "Look at the message of ParserException in the cause and open the URL it is about. Check what came with ffprobe or an " +
    "XML reader; then go to the packager's operators with URL, message and Media3 version.")]
[CodeGroup(4000, 4999, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "4xxx is Media3's group for decoders: choosing, starting and running Android's codecs. A DRM refusal inside the codec " +
    "is a CryptoException and gets a 6xxx code, so look there for protected content.",
    "Look at codecInfo and diagnosticInfo in the cause and at rendererFormat of ExoPlaybackException. Compare with " +
    "another model and another rendition, and open logcat for MediaCodec and ACodec at that time.")]
[CodeGroup(5000, 5999, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "5xxx is Media3's group for AudioTrack, Android's audio output. Video, network and license are not at fault; the " +
    "output that was chosen, such as HDMI or Bluetooth, often is a part of the picture.",
    "Look at the cause: AudioSink.InitializationException or WriteException with AudioTrack's own number. Try another " +
    "output and a plain stereo track, and open logcat for AudioTrack and audioserver.")]
[CodeGroup(6000, 6999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "6xxx is Media3's group for DRM. The number is a summary made from the cause: a MediaDrm or CryptoException code, or " +
    "the HTTP answer of license or provisioning server. That inner code tells what happened.",
    "Look at the causes of DrmSessionException: responseCode and responseBody for HTTP, getErrorCode() or the end of " +
    "getDiagnosticInfo() for MediaDrm. Then open logcat for DefaultDrmSession, MediaDrm-JNI and WVCdm.")]
[CodeGroup(7000, 7999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "7xxx is Media3's group for video frame processing (effects through OpenGL), an API that is still marked unstable. " +
    "License servers and other players use 7xxx for quite other things, so see first who sent the number.",
    "Check that the number came with a PlaybackException. Then look at VideoFrameProcessingException in its causes, and " +
    "run the item without video effects.")]
[CodeGroup(1000000, 2147483647, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "From CUSTOM_ERROR_CODE_BASE (1000000) on, Media3 leaves the numbers to those who build a player on it; " +
    "getErrorCodeName() says custom error code. Two apps may use one number for different things.",
    "Find the number in the source of the app or of its player SDK, and look at message, extras and cause of the " +
    "exception. Ask the makers of the one that raised it, with its version and the stack trace.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Media3 numbers its own errors from 1000 to 7999, policy errors from -1 to -999, and leaves 1000000 and more to apps. " +
    "Elsewhere getErrorCodeName() says invalid error code: the number may be another library's.",
    "Check which class carried the number: PlaybackException.errorCode, or an exception further down. Look at the causes " +
    "and their own codes, and ask the makers of that class, with the stack trace and version.")]
[LogWord("ExoPlayer", "Media3", "ExoPlaybackException", "PlaybackException")]
[LogShape("errorCode 2# * ExoPlaybackException", "ExoPlaybackException * errorCode 2#")]
[LogSymbol("ERROR_CODE_")]
[LogSample("playerFailed [eventTime=4.67, mediaPos=0.00, window=0, period=0, errorCode=ERROR_CODE_DRM_PROVISIONING_FAILED", "6002")]
[LogSample("ERROR_CODE_DRM_SYSTEM_ERROR (6006)", "6006")]
[LogSample("error ERROR_CODE_DRM_SYSTEM_ERROR ,code 6006, message ->", "6006")]
[LogSample("""{"error": {"errorCode": "22004", "errorException": "androidx.media3.exoplayer.ExoPlaybackException: Source error" """, "2004")]
[LogSample("Init 365bb84 [ExoPlayerLib/2.18.1] [mantis, AFTMM, Amazon, 25]")]
[LogSample("""{"errorCode":"24001"}""")]
public enum Media3Error
{
    // -1 to -999: policy of an app or a media session

    /// <summary>A command was not possible in the state that the player or session was in.</summary>
    /// <remarks>
    /// <para>A media session, or an app's own Player class, turned a command down at this moment. -3 is a wrong argument, -4 a
    /// command that this caller may not give; ExoPlayer's own checks of wrong use end in 1004.</para>
    /// <para>Find in logcat the call right before the error, and look at getPlaybackState() and isCommandAvailable() at that
    /// time. Correct the order of calls in the app; if another app owns the session, ask its developers which state the command
    /// needs.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_INVALID_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidState = -2,

    /// <summary>A command came with an argument that the player or session did not accept.</summary>
    /// <remarks>
    /// <para>The app's own Player class or a media session checked what the command carried (an index, a position, a media
    /// item) and turned it down. The code does not say which argument it was.</para>
    /// <para>Look at message and extras of the exception, then compare each argument of the last call in logcat with the
    /// playlist and the commands that the session offers. Correct the call in the app.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_BAD_VALUE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    BadValue = -3,

    /// <summary>The caller is not allowed to give this command to the player or session.</summary>
    /// <remarks>
    /// <para>A session grants each controller a set of commands, and this one is not in the set, or the app's own code said no.
    /// It is no Android permission: one that is missing for files or network shows as 2006.</para>
    /// <para>Check isCommandAvailable() and getAvailableSessionCommands() of the MediaController, and the ConnectionResult that
    /// the session's onConnect() gives this caller. Grant the command there, or have the app hide its button.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_PERMISSION_DENIED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PermissionDenied = -4,

    /// <summary>The player or session does not have the command that it was given.</summary>
    /// <remarks>
    /// <para>The class behind the Player interface lacks this command for every caller; -4 is one that exists but is withheld
    /// from this caller. Media that cannot be decoded is 4005.</para>
    /// <para>Check which Player class is behind the call (ExoPlayer, CastPlayer, the app's own) and what isCommandAvailable()
    /// says of the command. Have the app offer it only where the answer is true.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NotSupported = -6,

    /// <summary>A component that playback is controlled through is disconnected.</summary>
    /// <remarks>
    /// <para>Something between app and player went away, for example the session that a MediaController was bound to. The name
    /// is about that component and not about the network: a lost connection is 2001.</para>
    /// <para>Look in logcat for the end or a crash of the service that owns the session, shortly before. Have the app build a
    /// new MediaController and give the command again; if the service dies each time, mend its crash first.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DISCONNECTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    Disconnected = -100,

    /// <summary>The viewer's sign-in to the service has expired.</summary>
    /// <remarks>
    /// <para>The app or the session says that the sign-in is no longer valid; the proof is in the answer of the service's
    /// backend. It is not the DRM license: that one's end is 6005 or 6008.</para>
    /// <para>Check in the backend's log when the sign-in ended. Have the app renew it and start playback again; where it
    /// cannot, ask the viewer to sign in. The extras of the exception may hold an intent that opens the sign-in.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_AUTHENTICATION_EXPIRED")]
    [Advice(ErrorCategory.Token, ErrorActor.Viewer, RetryAdvice.WithNewToken)]
    AuthenticationExpired = -102,

    /// <summary>The content needs a paid subscription that this account does not have.</summary>
    /// <remarks>
    /// <para>The service's own app or session tells the account from those that pay for this content. Media3 knows nothing of
    /// plans, so the reason stands in the service's entitlement data.</para>
    /// <para>Compare the viewer's plan in the service's account system with what the content needs. If the plan includes it,
    /// look for a stale entitlement in the backend; if not, have the app show which plan does.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_PREMIUM_ACCOUNT_REQUIRED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    PremiumAccountRequired = -103,

    /// <summary>The account plays on as many devices at once as it may.</summary>
    /// <remarks>
    /// <para>The count is the service's own, kept in its backend; Media3 only passes the verdict on. A session whose end was
    /// never reported may still be in that count.</para>
    /// <para>Ask the viewer to stop another stream, then start again. If no other runs, look in the backend's list of open
    /// sessions for ones that were left behind, and at the time after which it drops them.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_CONCURRENT_STREAM_LIMIT")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ConcurrentStreamLimit = -104,

    /// <summary>Parental control blocks this content.</summary>
    /// <remarks>
    /// <para>A setting of the account, the profile or the device forbids it, as the service's app or session reports. Media3
    /// has no ratings of its own to compare.</para>
    /// <para>Check the profile's age limit against the rating of the content in the service's system. If the rating is wrong,
    /// have content operations correct it; else the viewer has to change the profile or its limit.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_PARENTAL_CONTROL_RESTRICTED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ParentalControlRestricted = -105,

    /// <summary>The content is not offered in the region where the viewer seems to be.</summary>
    /// <remarks>
    /// <para>The service's app or session decided it from the place that its backend believes in. Where that comes from the IP
    /// address, a VPN or a proxy gives the wrong place.</para>
    /// <para>Compare the country that the backend's log has for the viewer's IP address with the regions of the content. Ask
    /// whether a VPN is on; if the country is wrong, have the location data corrected.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_NOT_AVAILABLE_IN_REGION")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    NotAvailableInRegion = -106,

    /// <summary>The account has no skips left.</summary>
    /// <remarks>
    /// <para>The service limits how often this account may skip, and the skip command was refused for that reason. The item
    /// itself was not at fault.</para>
    /// <para>Check the account's count of skips and its limit in the service's backend. If both are right, have the app say
    /// when skips come back and disable the button until then; if not, correct the count.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_SKIP_LIMIT_REACHED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    SkipLimitReached = -107,

    /// <summary>Playback needs a step that the user has to take by hand.</summary>
    /// <remarks>
    /// <para>The code does not name the step. The app or session that raised it knows, and may have put a text or an intent for
    /// it into the extras of the exception.</para>
    /// <para>Look at message and extras of the PlaybackException, and on the device's screen for an open question of the app.
    /// Ask the viewer to answer it and to start again.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_SETUP_REQUIRED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Viewer, RetryAdvice.Never)]
    SetupRequired = -108,

    /// <summary>There is no further item in the playlist to go to.</summary>
    /// <remarks>
    /// <para>A command to move on came where the session's playlist ends. ExoPlayer itself ends a playlist with STATE_ENDED and
    /// without an error, so this is the answer of an app or a session.</para>
    /// <para>Check getMediaItemCount() and hasNextMediaItem() at that time. If items are missing, look at what fills the
    /// playlist; if not, have the app disable its button for the next item.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_END_OF_PLAYLIST")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    EndOfPlaylist = -109,

    /// <summary>The content that was asked for is already playing.</summary>
    /// <remarks>
    /// <para>A start command named what plays already, by the judgement of the app or session. Android's older MediaPlayer has
    /// -110 too, as a timeout (MEDIA_ERROR_TIMED_OUT), so the class of the error decides.</para>
    /// <para>Check where the number came from: PlaybackException has this meaning, onError() of MediaPlayer the other. Then
    /// look in logcat for a second start command for the same item and have the app drop it.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_CONTENT_ALREADY_PLAYING")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ContentAlreadyPlaying = -110,

    // 1xxx: miscellaneous

    /// <summary>Something failed that the player could not classify.</summary>
    /// <remarks>
    /// <para>ExoPlayer gives it to runtime exceptions other than an illegal state or argument (those are 1004), and to a parse
    /// error of data that is neither media nor manifest. The cause is in the chain of exceptions, not in the number.</para>
    /// <para>Open the stack trace and read the innermost Caused by. If the frames on top of it are the app's own, the bug is
    /// there; if all are Media3's, look for the message in the issues of androidx/media.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_UNSPECIFIED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Unspecified = 1000,

    /// <summary>A player in another process or on another device failed without a known reason.</summary>
    /// <remarks>
    /// <para>This side only relays it. The real error happened in the remote player (a cast receiver, the player behind another
    /// app's session), and its own code did not come along.</para>
    /// <para>Look in the log of the remote side at the same time: the receiver's console for Google Cast, the other process in
    /// logcat. The code found there is the cause; here is only the message of the exception.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_REMOTE_ERROR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    RemoteError = 1001,

    /// <summary>The loading position fell out of the window of the live stream.</summary>
    /// <remarks>
    /// <para>The segments at the position are no longer offered. A long pause, slow loading, or a manifest that was not
    /// refreshed leads there; DRM has no part in it. The cause is a BehindLiveWindowException.</para>
    /// <para>Check whether the app answers this code with seekToDefaultPosition() and prepare(), which go back to the live
    /// edge. If it comes without a pause, compare the manifest's window and update times with the viewer's bandwidth.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_BEHIND_LIVE_WINDOW")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    BehindLiveWindow = 1002,

    /// <summary>An operation of the player itself took too long, or playback made no progress.</summary>
    /// <remarks>
    /// <para>The cause is ExoTimeoutException, where releasing the player or detaching a surface did not end in time, or in
    /// newer versions StuckPlayerException, where it should play but did not move. A slow server is 2002.</para>
    /// <para>Look at timeoutOperation of ExoTimeoutException or stuckType of StuckPlayerException. For a stuck player look in
    /// logcat at codec, audio output and the last loads; for a release, at what blocks the playback thread.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_TIMEOUT")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Timeout = 1003,

    /// <summary>A check inside the player failed: wrong use, or a state that should not be.</summary>
    /// <remarks>
    /// <para>An IllegalStateException or IllegalArgumentException was thrown on the playback thread. Either the app called the
    /// player against its rules, or the fault is in Media3 or in a class that the app plugged in.</para>
    /// <para>Open the stack trace and read the message and the first frames. Frames of the app show the wrong call; with
    /// Media3's alone, look for the message in the issues of androidx/media and try the newest release.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_FAILED_RUNTIME_CHECK")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FailedRuntimeCheck = 1004,

    // 2xxx: loading media and manifests

    /// <summary>Loading failed for a reason that the data source did not classify.</summary>
    /// <remarks>
    /// <para>Some IOException without a reason code reached the player, for example from a data source that the app wrote or
    /// wrapped. Class, text and URI are in the cause.</para>
    /// <para>Look at getCause() and the causes below it: class, message, and the URI of the DataSpec. If a data source of the
    /// app threw it, have that throw a DataSourceException with a reason, which yields a better code.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_UNSPECIFIED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    IoUnspecified = 2000,

    /// <summary>A network connection could not be made or broke off.</summary>
    /// <remarks>
    /// <para>No network, an unknown or misspelled host, a server out of reach, or one that closed too early. By default Media3
    /// repeats a load before it gives up. A license server out of reach is 6004 with this kind of cause.</para>
    /// <para>Look at the cause: UnknownHostException points to DNS or the URL, ConnectException to server or firewall,
    /// SSLException to certificates or the device's clock. Try the URL from another network; if it works there, it is the
    /// viewer's connection.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_NETWORK_CONNECTION_FAILED")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    IoNetworkConnectionFailed = 2001,

    /// <summary>A server took longer to answer than the player waits.</summary>
    /// <remarks>
    /// <para>A SocketTimeoutException: connecting or reading outlasted the limits of the data source. The code does not tell a
    /// slow server from a slow line; waiting inside the player is 1003.</para>
    /// <para>Compare the response time of the same URL from another network and in the CDN's log. If only this viewer waits, it
    /// is the line; if many do, it is the server. Then look at the connect and read timeouts that the app sets.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_NETWORK_CONNECTION_TIMEOUT")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    IoNetworkConnectionTimeout = 2002,

    /// <summary>The server answered with a Content-Type that the app does not accept.</summary>
    /// <remarks>
    /// <para>Raised only where the app gave its data source a contentTypePredicate. A paywall or login page (text/html) in
    /// place of media is the known case; a CDN that sends a wrong type for real media looks the same.</para>
    /// <para>Look at contentType of HttpDataSource.InvalidContentTypeException and open the URL with the app's headers. If a
    /// page comes, read it; if media come under a wrong type, have the MIME setting of the CDN corrected.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_INVALID_HTTP_CONTENT_TYPE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    IoInvalidHttpContentType = 2003,

    /// <summary>A request for manifest or media was answered with an HTTP error status.</summary>
    /// <remarks>
    /// <para>The status is in the cause, HttpDataSource.InvalidResponseCodeException, with headerFields and responseBody. An
    /// HLS AES-128 key is loaded this way too, but a license server's error status is 6004 with the same class below.</para>
    /// <para>Look at responseCode and the URI in dataSpec. With 401 or 403 check token, cookies and the end of a signed URL;
    /// with 404 or 410 look for the file at the origin; with 5xx read the CDN's and the origin's log.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_BAD_HTTP_STATUS")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    IoBadHttpStatus = 2004,

    /// <summary>A file that should be on the device does not exist.</summary>
    /// <remarks>
    /// <para>The URI names a file, asset or content entry that is not there: deleted, on storage that was removed, or written
    /// wrongly. An HTTP 404 is 2004.</para>
    /// <para>Check the URI in the cause and whether the app's storage has that file. If it is a download, look for its state in
    /// the app's DownloadManager and have the app fetch the item again.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_FILE_NOT_FOUND")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    IoFileNotFound = 2005,

    /// <summary>Android did not allow the app to read from this file or network.</summary>
    /// <remarks>
    /// <para>A permission of the system is missing: INTERNET, access to storage, or the grant for a content URI. The viewer's
    /// right to the content has nothing to do with it.</para>
    /// <para>Check the app's manifest and what Android's settings grant it against the URI in the cause. EACCES in the cause
    /// means rights of the file; for a content URI look whether the app kept its grant.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_NO_PERMISSION")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    IoNoPermission = 2006,

    /// <summary>The app may not load http:// URLs, and this is one.</summary>
    /// <remarks>
    /// <para>The Network Security Configuration of the app forbids traffic without TLS, as Android does by default for apps
    /// that target API level 28 or higher. A license URL with http:// meets the same rule, but then as the cause of
    /// 6004.</para>
    /// <para>Find the http:// URL in the cause's DataSpec, and whether manifest, redirect or app setting brought it in. Have it
    /// served over https, or have the app allow this one host in its network security configuration.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_CLEARTEXT_NOT_PERMITTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    IoCleartextNotPermitted = 2007,

    /// <summary>Reading began or went on outside the data that there are.</summary>
    /// <remarks>
    /// <para>The resource is shorter than an index, a byte range or a cache entry says: cut off on its way, or replaced while
    /// the player held the old index.</para>
    /// <para>Compare the length that the server tells for the URL with position and length of the DataSpec and with the byte
    /// range in the manifest. If the server is right, look at the app's cache; else have the file published again.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_IO_READ_POSITION_OUT_OF_RANGE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    IoReadPositionOutOfRange = 2008,

    // 3xxx: parsing

    /// <summary>A media file or segment breaks the rules of its container format.</summary>
    /// <remarks>
    /// <para>An extractor took the format but then met data that contradict it. Candidates are a segment that is cut off or
    /// joined wrongly, and encryption applied to bytes that must stay clear. 3003 is a format that nobody took.</para>
    /// <para>Look at the message of ParserException and at the extractor class in the stack. Check the same segment with
    /// ffprobe or an MP4 box dump, compare it with one that plays, and have it packaged again.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_PARSING_CONTAINER_MALFORMED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ParsingContainerMalformed = 3001,

    /// <summary>The manifest or playlist is not well formed.</summary>
    /// <remarks>
    /// <para>MPD, M3U8 or Smooth Streaming manifest came in, but breaks its format's rules. A login or error page that is sent
    /// with status 200 in place of the manifest ends here as well.</para>
    /// <para>Open the URL of the manifest with the app's headers and read what comes. If it is a page, find out which gateway
    /// sends it; else take the place named by ParserException to those who run the packager.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_PARSING_MANIFEST_MALFORMED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ParsingManifestMalformed = 3002,

    /// <summary>No extractor of the player accepts this media format or a feature of it.</summary>
    /// <remarks>
    /// <para>Besides a truly foreign format, a web page or a playlist opened as a plain file comes to this: HLS and DASH need
    /// their module and a known MIME type or file extension. 3001 is a known format with faults.</para>
    /// <para>Look at the message, which lists the extractors that were tried, and at the first bytes of the URL. With #EXTM3U
    /// or an MPD set the MIME type in MediaItem and add the module; else have the file packaged in a supported format.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_PARSING_CONTAINER_UNSUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ParsingContainerUnsupported = 3003,

    /// <summary>The manifest uses a feature that the player does not support.</summary>
    /// <remarks>
    /// <para>The text itself was read without complaint, but asks for something that this version of Media3 lacks; 3002 is a
    /// manifest with faults. ParserException names the tag, attribute or scheme.</para>
    /// <para>Look at the message of ParserException in the cause, then for that feature in the release notes of newer Media3
    /// versions. If none has it, ask those who run the packager for a manifest without it.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_PARSING_MANIFEST_UNSUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ParsingManifestUnsupported = 3004,

    // 4xxx: decoders

    /// <summary>The decoder for a track could not be made or started.</summary>
    /// <remarks>
    /// <para>DecoderInitializationException in the cause has mimeType, secureDecoderRequired and codecInfo; no codecInfo means
    /// that none was found. Protected video may need a secure decoder, which a device can lack or have in use.</para>
    /// <para>Look in the cause at codecInfo, secureDecoderRequired and diagnosticInfo. Try the title without DRM: if it plays,
    /// the secure decoder is missing or taken by another player. If not, open logcat for MediaCodec at that time.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DECODER_INIT_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DecoderInitFailed = 4001,

    /// <summary>The player could not ask Android which decoders it has.</summary>
    /// <remarks>
    /// <para>The list of codecs is read before one is chosen, and that failed (MediaCodecUtil.DecoderQueryException). It says
    /// nothing about the media; 4001 is a decoder that was chosen and would not start.</para>
    /// <para>Look at the cause below DecoderQueryException and in logcat for the media service at that time. Ask the viewer to
    /// restart the device; if one model has it each time, collect model and build for an issue at androidx/media.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DECODER_QUERY_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DecoderQueryFailed = 4002,

    /// <summary>A running decoder failed on the media.</summary>
    /// <remarks>
    /// <para>Damaged or wrongly decrypted samples are one family of causes, a fault in one model's codec the other. A refusal
    /// by DRM during decryption is a CryptoException and has a 6xxx code in its place.</para>
    /// <para>Look at codecInfo, diagnosticInfo and errorCode of MediaCodecDecoderException in the cause. Compare with another
    /// model and with a clear copy: the same spot everywhere means media or key, one model alone means its codec.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DECODING_FAILED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DecodingFailed = 4003,

    /// <summary>The track asks more of the decoder than this device can do.</summary>
    /// <remarks>
    /// <para>The codec is known to the device, but resolution, frame rate, profile or level is above what its decoder claims; a
    /// codec that it does not know is 4005.</para>
    /// <para>Compare rendererFormat of ExoPlaybackException with the decoder's capabilities (MediaCodecInfo). Have the app keep
    /// its track selector from exceeding them, and look whether the title has a smaller rendition.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DECODING_FORMAT_EXCEEDS_CAPABILITIES")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DecodingFormatExceedsCapabilities = 4004,

    /// <summary>Nothing on this device can decode the format of the track.</summary>
    /// <remarks>
    /// <para>Neither Android's decoders nor extension decoders in the app take this codec. 4004 is a known codec at too high a
    /// setting, 3003 a container that cannot be opened.</para>
    /// <para>Look at sampleMimeType and codecs of rendererFormat in ExoPlaybackException. Have a rendition published in a codec
    /// that all target devices have, or add the decoder extension for this one to the app.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DECODING_FORMAT_UNSUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DecodingFormatUnsupported = 4005,

    /// <summary>Android gave the decoder to a task of higher priority.</summary>
    /// <remarks>
    /// <para>MediaCodec reported its own code 1101 (ERROR_RECLAIMED): the hardware decoder was wanted elsewhere. A player that
    /// was left in the background is the first candidate; media and DRM are not at fault.</para>
    /// <para>Check whether the app was in the background or other video was running. Have the app release the player when it
    /// leaves the screen, and call prepare() when it is back: the same item can then go on.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DECODING_RESOURCES_RECLAIMED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    DecodingResourcesReclaimed = 4006,

    // 5xxx: audio output

    /// <summary>Android could not open an audio output for this track.</summary>
    /// <remarks>
    /// <para>AudioTrack refused the format (sample rate, channels, encoded passthrough) or the audio service gave none. The
    /// message of AudioSink.InitializationException has the values that were asked for.</para>
    /// <para>Look at that message in the cause and in logcat for AudioTrack. Try the built-in speaker and a stereo AAC track:
    /// if one of them plays, the output or the format is the limit; if none does, restart the device.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_AUDIO_TRACK_INIT_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AudioTrackInitFailed = 5001,

    /// <summary>The audio output stopped taking sound while playing.</summary>
    /// <remarks>
    /// <para>AudioTrack was open and then returned an error, which is errorCode of AudioSink.WriteException. There -6
    /// (ERROR_DEAD_OBJECT) means that the output went away, as with a change of output or a restart of the audio
    /// service.</para>
    /// <para>Look at errorCode in the cause. With -6 find in logcat what became of the output, and have the app call prepare()
    /// again; with other numbers compare outputs and models, and read the lines of AudioTrack.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_AUDIO_TRACK_WRITE_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AudioTrackWriteFailed = 5002,

    /// <summary>Writing to the audio output in offload mode failed.</summary>
    /// <remarks>
    /// <para>In offload mode the audio hardware decodes. ExoPlayer answers this failure by a retry with offload off, so the app
    /// sees the code only where that did not save playback. Without offload it is 5002.</para>
    /// <para>Try the item with audio offload disabled in TrackSelectionParameters (AudioOffloadPreferences). If it plays, keep
    /// offload off for that model; if it fails too, look at errorCode of AudioSink.WriteException.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_AUDIO_TRACK_OFFLOAD_WRITE_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AudioTrackOffloadWriteFailed = 5003,

    /// <summary>The audio output could not be opened in offload mode.</summary>
    /// <remarks>
    /// <para>The device claimed to take this format for decoding in its audio hardware, but AudioTrack would not open.
    /// ExoPlayer tries again by itself before it reports this; 5001 is the same failure without offload.</para>
    /// <para>Check in logcat which format and sample rate AudioTrack was asked for, and run the item without offload. If only
    /// offload fails, exclude that model or format; if both fail, go on as with 5001.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_AUDIO_TRACK_OFFLOAD_INIT_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AudioTrackOffloadInitFailed = 5004,

    // 6xxx: DRM

    /// <summary>Something in DRM failed that was not classified.</summary>
    /// <remarks>
    /// <para>ExoPlayer's own mapping of DRM exceptions (DrmUtil) gives 6001 to 6008 and never this one. Candidates are another
    /// player behind the Player interface, and DRM classes that the app plugged in.</para>
    /// <para>Look at the class of the exception and its causes, and at who built it. If a MediaDrm or HTTP exception is among
    /// them, its own number is the real code; else ask the makers of the class on top.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_UNSPECIFIED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmUnspecified = 6000,

    /// <summary>The device does not support the DRM scheme that was asked for.</summary>
    /// <remarks>
    /// <para>UnsupportedDrmException has a reason: 1, Android knows no plugin for the UUID of the scheme; 2, the plugin would
    /// not start. The default provider hides it: then the code is 6006 and the message speaks of a dummy ExoMediaDrm.</para>
    /// <para>Check reason in the cause and MediaDrm.isCryptoSchemeSupported(uuid) on the device. With 1 offer another scheme or
    /// tell the viewer; with 2 look in logcat for MediaDrm-JNI and the DRM service.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_SCHEME_UNSUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmSchemeUnsupported = 6001,

    /// <summary>The device could not get the certificate that it needs before any license.</summary>
    /// <remarks>
    /// <para>The provisioning request failed, its answer was not accepted, or the device stayed unprovisioned
    /// (NotProvisionedException); MediaDrm codes 24 to 28 end here too. It comes before the license request, whose failure is
    /// 6004.</para>
    /// <para>Look at the cause. MediaDrmCallbackException: its cause has the HTTP status or IOException, and another network
    /// may get through. MediaDrmStateException: getErrorCode() is an AndroidMediaDrm number; compare other devices of the
    /// model.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_PROVISIONING_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmProvisioningFailed = 6002,

    /// <summary>The protected content does not fit the DRM scheme that the app chose.</summary>
    /// <remarks>
    /// <para>MissingSchemeDataException: the stream has no init data (pssh, ContentProtection) for that scheme. Or MediaDrm
    /// found the init data bad (its code 15), or a frame too large for the protected buffer (8).</para>
    /// <para>Compare the scheme UUID in the DrmConfiguration of MediaItem with the ContentProtection or EXT-X-KEY entries and
    /// the pssh boxes. If the scheme is missing, have it packaged or correct the app; with 8 or 15 look at the cause's
    /// getErrorCode().</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_CONTENT_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DrmContentError = 6003,

    /// <summary>No license: the request failed, was refused, or its answer was not accepted.</summary>
    /// <remarks>
    /// <para>Three layers share it: network or HTTP on the way, the license server's refusal, and MediaDrm that did not accept
    /// the answer (its codes 10, 17, 19 to 22). By default Media3 has repeated a failed first request already.</para>
    /// <para>Look at the cause of DrmSessionException. MediaDrmCallbackException: its cause has responseCode and responseBody,
    /// the license server's own words; with 401 or 403 check the token. MediaDrmStateException: getErrorCode() is
    /// AndroidMediaDrm's.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_LICENSE_ACQUISITION_FAILED")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DrmLicenseAcquisitionFailed = 6004,

    /// <summary>The license policy does not allow this playback.</summary>
    /// <remarks>
    /// <para>The cause is a MediaDrm code: 2 the key's time is over, 4 output rules such as HDCP are not met, 7 the security
    /// level is too low, 16 the key is not loaded, 18 the license may not be used so (renewed or stored, for example).</para>
    /// <para>Look at getErrorCode() of the cause. 2: have the player renew the license; 4: check display and cables; 7: compare
    /// the policy's level with the device's; 16: compare key IDs of license and track; 18: check the policy's rights to renew
    /// and store.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_DISALLOWED_OPERATION")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DrmDisallowedOperation = 6005,

    /// <summary>The DRM system of the device reported an error.</summary>
    /// <remarks>
    /// <para>The group for each MediaDrm number that Media3 sorts nowhere else, such as 1 (no key), 3 and 29 (resources), 13
    /// and 14 (OEM, plugin), all negative ones (-2998) and a MediaDrmResetException. The number below is the real code.</para>
    /// <para>Look at the cause: getErrorCode() of a CryptoException, or the number that ends getDiagnosticInfo() of
    /// MediaDrmStateException. A message with dummy ExoMediaDrm means no such scheme. Then open logcat for MediaDrm-JNI and
    /// WVCdm.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_SYSTEM_ERROR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmSystemError = 6006,

    /// <summary>The DRM rights of this device were revoked.</summary>
    /// <remarks>
    /// <para>Android threw a DeniedByServerException: the answer to a provisioning or license request says that this device is
    /// shut out, by revocation or by a license policy. A new request from the same device gets the same answer.</para>
    /// <para>Check in the license server's log what it answered and which rule on revoked devices it has. Ask the viewer for
    /// model, Android version and Widevine properties; if a whole model fails, take it to the DRM vendor.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_DEVICE_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DrmDeviceRevoked = 6007,

    /// <summary>The offline license that was opened has no time left.</summary>
    /// <remarks>
    /// <para>KeysExpiredException: the app opened a stored license to query it. When playing, Media3 asks for a new license in
    /// that case, and a key that ends during playback is 6005 with MediaDrm code 2.</para>
    /// <para>Check with getLicenseDurationRemainingSec() of OfflineLicenseHelper which of the two times ended, license or
    /// playback. Have the app download the license again; if the server refuses, the viewer's right has ended.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_DRM_LICENSE_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    DrmLicenseExpired = 6008,

    // 7xxx: video frame processing (unstable API)

    /// <summary>The video frame processor could not be set up.</summary>
    /// <remarks>
    /// <para>The app plays through a VideoFrameProcessor, as with video effects, and OpenGL or an effect failed at its start.
    /// Plain playback does without one. The constant is marked as unstable API.</para>
    /// <para>Look at VideoFrameProcessingException in the causes for the OpenGL or effect error. Try the item without
    /// setVideoEffects(); if it plays, check the effect, HDR input and the device's OpenGL.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_VIDEO_FRAME_PROCESSOR_INIT_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    VideoFrameProcessorInitFailed = 7000,

    /// <summary>A video frame could not be processed.</summary>
    /// <remarks>
    /// <para>The frame processor of the app's video effects was running and then failed. PallyCon, Shaka Player and
    /// Transformer's ExportException have a 7001 too, each with another meaning.</para>
    /// <para>Check that a PlaybackException carried the number. Then look at VideoFrameProcessingException in the causes for
    /// the error and presentationTimeUs, and run that spot without effects and on another model.</para>
    /// </remarks>
    [Symbol("ERROR_CODE_VIDEO_FRAME_PROCESSING_FAILED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    VideoFrameProcessingFailed = 7001,
}
