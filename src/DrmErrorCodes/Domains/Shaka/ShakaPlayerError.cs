namespace DrmErrorCodes;

/// <summary>Errors of Shaka Player.</summary>
/// <remarks>
/// Facts: shaka-player <c>lib/util/error.js</c> after 5.2.7 (2026-08-21), 194 rows, 39 of them retired; where and why each is
/// raised was read in the sources of 5.2.12. The messages are this library's own words. An error has <c>severity</c>,
/// <c>category</c>, <c>code</c> and <c>data</c>; the category is the code divided by 1000, with exceptions. Builds without debug
/// information print only <c>Shaka Error 6007</c>, debug builds <c>Shaka Error DRM.LICENSE_REQUEST_FAILED</c> and the data.
/// </remarks>
[ErrorTable(ErrorDomain.ShakaPlayer, ErrorLayer.Player, MessageWording.Own,
    Title = "Shaka Player errors",
    Description = "Shaka Player reports them to its web page or Cast receiver, in an error event or a rejected promise.",
    Vendor = "Shaka Project",
    Contact = "Ask the player team first, with code, category, severity and data of the error. Then search the issues of " +
    "shaka-project/shaka-player on GitHub, and report there with player version, browser, manifest and a debug build's log.",
    Aliases = ["shaka"])]
[Source("shaka-player, lib/util/error.js", Version = "after 5.2.7", Date = "2026-08-21",
    Url = "https://github.com/shaka-project/shaka-player")]
[CodeGroup(1000, 1999, ErrorCategory.Network, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Shaka Player counts the errors of its network layer from 1000: a request for a manifest, segment, license, key or ad " +
    "could not be made, or its answer could not be used. In nearly all of them data[0] is the URI.",
    "Read the URI in data[0] and find that request in the browser's network panel. For a number without a text here, look " +
    "it up in lib/util/error.js of the player version that the page loads: codes come and go with versions.")]
[CodeGroup(2000, 2999, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Codes from 2000 are about captions, subtitles, chapters and thumbnails: a file or segment could not be parsed, or a " +
    "track could not be added. Audio and video are not the cause, though a text stream that fails can end playback.",
    "Play the stream once without its text tracks (streaming.ignoreTextStreamFailures lets the player drop a failing text " +
    "stream). If it then plays, check the text file of that language with a validator for WebVTT or TTML.")]
[CodeGroup(3000, 3999, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Codes from 3000 are about media data: a parser of the player, or the browser's own media pipeline, could not use the " +
    "bytes that came. The network had delivered them, and the manifest had been read.",
    "Note the segment's URI (data[0] or data[1] in some of these codes, else the last request in the network panel), " +
    "download it, and check with a media analyzer whether it is what the manifest says. Compare with a second browser.")]
[CodeGroup(3020, 3022, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Shaka Player had a parser for Microsoft Smooth Streaming and a transmuxer for its fragments; these codes were the " +
    "transmuxer's. Both are gone from today's versions, so that the code points to an old player.",
    "Check which Shaka Player version the page loads, and publish the content as DASH or HLS, which the present versions " +
    "play. Read data[] and the player log of the old version for the stream concerned.")]
[CodeGroup(4000, 4999, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Codes from 4000 are about the manifest: the MPD, HLS playlist or MSF catalog was loaded but could not be understood, " +
    "asks for what the player does not support, or leaves no stream that can be played.",
    "Save the manifest as the player got it (network panel, after redirects) and check it with a validator for DASH or " +
    "HLS. A number without a text here is explained in lib/util/error.js of the player version that the page loads.")]
[CodeGroup(4011, 4014, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Codes of this range say that a manifest leaves nothing to play. All but 4012 belong to versions before 3.0 that " +
    "handled each Period by itself; today the same states end in 4004, 4032, 4036 or 4012.",
    "Check the player version first, and repeat the test with a present one: its code tells more. Then look in the " +
    "manifest for Periods without audio or video and for codecs that this browser lacks.")]
[CodeGroup(4019, 4022, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "These codes were limits of early HLS support in Shaka Player: one EXT-X-MAP tag and no more, file names with known " +
    "endings, a master playlist at the start. The present versions raise none of them.",
    "Play the same URL with a present Shaka Player version, which has lifted these limits. Where the old version must " +
    "stay, look in the playlist for the tag or the file name that the code speaks of.")]
[CodeGroup(4029, 4031, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "These codes were limits of early live HLS support in Shaka Player, given up step by step from 2017 to 2022. Versions " +
    "of today play such playlists.",
    "Look up the version of Shaka Player in the page (shaka.Player.version in the console) and test the stream with a " +
    "present one before changing the playlist.")]
[CodeGroup(4034, 4035, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "These codes go back to versions that could not decrypt HLS with AES-128 and left such streams out. Since August 2022 " +
    "the player decrypts them by itself through Web Crypto.",
    "Update the player and test again: what remains then has codes of its own (4042 for a page without Web Crypto, 4048 " +
    "and 4049 for IV and key). Check METHOD in the EXT-X-KEY tags of the playlist.")]
[CodeGroup(4043, 4044, ErrorCategory.KeyOrCertificate, ErrorActor.ContentOperations, RetryAdvice.Never,
    "These codes checked IV and key of HLS AES-128 until September 2023. They moved when DASH got the same encryption, so " +
    "that the cause is that of their successors.",
    "Read the advice for 4048 (IV) or 4049 (key), and check the EXT-X-KEY tag and the answer of its key URI as described " +
    "there.")]
[CodeGroup(4046, 4047, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "These codes were raised by the parser for Microsoft Smooth Streaming, which left Shaka Player in November 2025. A " +
    "version that still raises them is older.",
    "Check that the URL is really a Smooth Streaming manifest and on-demand. For lasting playback offer the content as " +
    "DASH or HLS, since newer player versions no longer read this format.")]
[CodeGroup(5000, 5999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 5000 are the streaming engine's, which decides what segment to load next. Shaka Player today has one code " +
    "here, 5006; failures while streaming have mostly numbers from 1000 and 3000.",
    "Look in the player log for the error before this one, and for requests that failed in the network panel. Note the " +
    "player version: most of the old numbers here were given up in 2016.")]
[CodeGroup(5000, 5005, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "These codes are of the streaming engine of 2016 and before (5005: until April 2020), which stopped at a gap, an empty " +
    "segment or a changed number of streams. Later versions go over gaps and join Periods by themselves.",
    "Look at the player version, then at the manifest around the time of the failure: gaps between segments, clocks that " +
    "differ between server and viewer, Periods with other numbers of streams.")]
[CodeGroup(6000, 6999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 6000 are about content protection: choosing the key system, making the decryption module, asking for a " +
    "license, using the keys. The cause often lies behind the player, in license server, token or device.",
    "Read data[] first: it holds the browser's own message or, for failed requests, a whole error of its own. Then note " +
    "the key system, the browser and the license URL, and compare with a device on which playback works.")]
[CodeGroup(7000, 7999, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 7000 are about how the application uses the player: a call came at a wrong moment, on a wrong object, or " +
    "was overtaken by another. Content, license and network are not the cause.",
    "Follow the calls of load, unload, attach and destroy in the application around the time of the error, and await the " +
    "promise of each before the next.")]
[CodeGroup(8000, 8999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 8000 are about handing playback over to a Google Cast device. They concern the connection; an error on the " +
    "device itself comes from the player in its receiver application, with that error's own code.",
    "Read data[0], which in most of these codes is the Cast SDK's error with its own code and description. Then test the " +
    "receiver application and the network with another Cast sender.")]
[CodeGroup(9000, 9999, ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 9000 are about downloads for offline playback, which the player keeps in the browser's IndexedDB. Some lie " +
    "in the browser's storage, others in what the application asked to be stored.",
    "Look at the browser's storage panel for the database shaka_offline_db and its quota, and read data[0]. For a number " +
    "without a text here see lib/util/error.js of the player version that wrote the download.")]
[CodeGroup(9009, 9010, ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "These codes belong to the offline storage of 2018 and before. One moved to the manifest codes as 4032; the other met " +
    "downloads of an old format that could not be converted.",
    "Note with which player version the download was made. List the downloads, and have those of an old format downloaded " +
    "again after checking that the content is still offered.")]
[CodeGroup(10000, 10999, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 10000 are about ads that are put in by Google IMA, AWS Elemental MediaTailor or the player's own " +
    "interstitials. They concern the set-up of the page and the ad server's answers, not DRM or the main content.",
    "Check that the page loads the ad SDK and initializes the ad manager before asking for ads, then look at the ad " +
    "requests in the network panel.")]
[CodeGroup(10001, 10006, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Most codes of this range said that an ad manager was used before the application had initialized it. Since November " +
    "2025 the player makes its ad managers when they are needed, and no longer raises them.",
    "Find the player version of the page, and in the application the call that initializes the ad manager (initClientSide, " +
    "initServerSide, initMediaTailor): in older versions it has to come before the first request for ads.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Shaka Player numbers its errors from 1000 to 10999, the thousands being the category. A number outside that comes " +
    "from an application, a derived player or another system that reports through the same field.",
    "Check where the number was logged and whether category and severity stand beside it: a true error of Shaka Player has " +
    "both. Then ask those who built the player page which library it came from.")]
[LogWord("Shaka", "shakaErrorCode")]
[LogInner("shakaErrorCode")]
[LogShape("category % code #?", "category % * code #?", "Shaka Error #?", "shakaErrorCode #?", "code #? category %", "severity % category % code #?")]
[LogSample("Shaka Error DRM.LICENSE_REQUEST_FAILED", "6007")]
[LogSample("Uncaught (in promise) shaka.util.Error: Shaka Error 6007", "6007")]
[LogSample("[cast.framework.media.ShakaPlayer] category: 6 code: 6007", "6007")]
[LogSample("throwing a severity 2, category6, code 6002 error", "6002")]
[LogSample("detail: M\ncategory: 4\ncode: 4012\ndata: Array(1)", "4012")]
[LogSample("code 6007")]
public enum ShakaPlayerError
{
    // 1xxx: network

    /// <summary>No network plugin is registered for the scheme of the requested URI.</summary>
    /// <remarks>
    /// <para>The part of the URI before the colon (data[0] is the whole URI) has no plugin: http, https, data and offline have
    /// one in the full build, while a custom build may leave some out. A URL without a scheme takes that of the page, which
    /// fails on a page opened as file:.</para>
    /// <para>Look at data[0] and where it comes from: manifest, license server setting or application. Correct the URI, or
    /// register a plugin for its scheme with shaka.net.NetworkingEngine.registerScheme before load().</para>
    /// </remarks>
    [Symbol("UNSUPPORTED_SCHEME")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedScheme = 1000,

    /// <summary>A server answered a request with an HTTP status that is no success.</summary>
    /// <remarks>
    /// <para>A server answered, but not with 2xx or 304 (202 counts as a failure too). The player repeats the request as often
    /// as retryParameters say before it gives up. For a license this error stands in data[0] of 6007.</para>
    /// <para>Read data[1], the HTTP status, and data[2], the answer's text, where a license server puts its own code. data[4]
    /// tells what was asked for: 0 manifest, 1 segment, 2 license, 5 server certificate, 6 key. With 401 or 403 check the
    /// token, with 404 the path; with 5xx try later.</para>
    /// </remarks>
    [Symbol("BAD_HTTP_STATUS")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    BadHttpStatus = 1001,

    /// <summary>A request failed on its way, without an HTTP answer that the page may read.</summary>
    /// <remarks>
    /// <para>The browser reported a network failure and, as it does on purpose, no reason. For one server while others answer,
    /// CORS is likeliest: an error page without Access-Control-Allow-Origin ends here too, and hides its status. Otherwise no
    /// connection, DNS, TLS, mixed content or an ad blocker.</para>
    /// <para>Look in the browser's console for a CORS or TLS message at the URI in data[0], and in the network panel for the
    /// true status; data[1] is the browser's error. Add the CORS headers to error answers too. If all requests fail, check the
    /// viewer's connection.</para>
    /// </remarks>
    [Symbol("HTTP_ERROR")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    HttpError = 1002,

    /// <summary>A request was given up because it took longer than its time limit.</summary>
    /// <remarks>
    /// <para>The answer did not come within timeout (30 s by default), the connection not within connectionTimeout (10 s), or
    /// no data came for stallTimeout (5 s). These are settings in the retryParameters of manifest, streaming and drm. A slow
    /// line and a slow server look alike here.</para>
    /// <para>Read data[0], the URI, and data[1], the kind of request (2 is a license), and compare with the server's log: did
    /// the request come, and how long did its answer take? If the server was quick, measure the viewer's line; raise the
    /// timeouts only then.</para>
    /// </remarks>
    [Symbol("TIMEOUT")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    Timeout = 1003,

    /// <summary>A data: URI has no comma between its header and its content.</summary>
    /// <remarks>
    /// <para>The player reads embedded files as data:[type][;base64],content, and everything before the comma may be empty.
    /// Such URIs stand in manifests (keys, init segments, thumbnails) or come from the application.</para>
    /// <para>Look at data[0], the whole URI, and search manifest and application for it: often it was cut off or escaped twice
    /// on the way. Write it anew with the comma after its type.</para>
    /// </remarks>
    [Symbol("MALFORMED_DATA_URI")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MalformedDataUri = 1004,

    /// <summary>A data: URI named a content encoding that the player did not know.</summary>
    /// <remarks>
    /// <para>The part of a data: URI before its comma named an encoding, and this player knew base64 alone. The code was given
    /// up in August 2020; a URI that lacks the comma is 1004.</para>
    /// <para>Search manifest and application for the data: URI and write its content in base64. Update the player, since its
    /// version is older than that.</para>
    /// </remarks>
    [Symbol("UNKNOWN_DATA_URI_ENCODING")]
    [Retired]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    UnknownDataUriEncoding = 1005,

    /// <summary>A request filter of the application threw an exception.</summary>
    /// <remarks>
    /// <para>A function that the application gave to registerRequestFilter failed, so that the request was never sent. For
    /// licenses such filters add the token or wrap the challenge; then this error stands in data[0] of 6007. The server has
    /// seen nothing.</para>
    /// <para>Look at data[0], the exception that the filter threw, and at its stack in the console. Correct the filter; if it
    /// fetches a token first, check that fetch, since its failure ends up here.</para>
    /// </remarks>
    [Symbol("REQUEST_FILTER_ERROR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    RequestFilterError = 1006,

    /// <summary>A response filter of the application threw an exception.</summary>
    /// <remarks>
    /// <para>The answer came, but a function given to registerResponseFilter failed on it. For licenses such filters unwrap the
    /// license from JSON or base64; an error body where a license was expected breaks them. Severity follows the exception if
    /// that is an error of Shaka's own.</para>
    /// <para>Read data[0], the exception, then the raw body of the answer in the network panel. If it is an error text of the
    /// server, treat that as the cause; if it is a good answer, correct the filter.</para>
    /// </remarks>
    [Symbol("RESPONSE_FILTER_ERROR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ResponseFilterError = 1007,

    /// <summary>A test asked for a test: URI that could not be parsed.</summary>
    /// <remarks>
    /// <para>The scheme test: is served by a plugin of the player's own unit and integration tests. No code in its library
    /// raises this, so that a real page can meet it only with a test helper on board.</para>
    /// <para>Check which script registers the test scheme in the build that the page loads. In the tests themselves, correct
    /// the name behind test: to one of the assets that the plugin knows.</para>
    /// </remarks>
    [Symbol("MALFORMED_TEST_URI")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MalformedTestUri = 1008,

    /// <summary>A test made a request that its fake network had not been told of.</summary>
    /// <remarks>
    /// <para>The player's tests replace its network by a fake engine that answers only what a test has set. A request beyond
    /// that ends the test with this error; the library itself never raises it.</para>
    /// <para>Look in the failing test for the URI that was asked for, and either give the fake engine an answer for it or find
    /// out why the player asked.</para>
    /// </remarks>
    [Symbol("UNEXPECTED_TEST_REQUEST")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnexpectedTestRequest = 1009,

    /// <summary>The retry counter of a request has no attempts left.</summary>
    /// <remarks>
    /// <para>An internal signal of the retry logic; the player replaces it with the last real error (1001, 1002, 1003) before
    /// anybody sees it. Where it shows, some code used shaka.net.Backoff by itself. It is raised with category 7, not 1.</para>
    /// <para>Look in the player log for the network errors before it: the last one is the cause. If the application calls
    /// Backoff itself, catch this error there.</para>
    /// </remarks>
    [Symbol("ATTEMPTS_EXHAUSTED")]
    [Advice(ErrorCategory.Network, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    AttemptsExhausted = 1010,

    /// <summary>The manifest itself marks the next segment as a gap.</summary>
    /// <remarks>
    /// <para>HLS lets a packager mark segments as missing (EXT-X-GAP, or GAP=YES on a part), and the player does not ask for
    /// those. It first tries another variant, then skips to the next segment; the error goes out only where neither was
    /// possible. A segment that a server answers with 404 is 1001.</para>
    /// <para>Look in the media playlist for EXT-X-GAP at the place of playback and in the packager's log for why it had no
    /// input then. Check whether all variants have the gap at the same place.</para>
    /// </remarks>
    [Symbol("SEGMENT_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    SegmentMissing = 1011,

    // 2xxx: text and captions

    /// <summary>A WebVTT file does not begin with a valid header.</summary>
    /// <remarks>
    /// <para>The file was taken for WebVTT but its first line is not WEBVTT, or its X-TIMESTAMP-MAP line (HLS) lacks LOCAL or
    /// MPEGTS. An HTML error page or an SRT file under the name .vtt is a frequent find.</para>
    /// <para>Open the text file's URL from the network panel and read its first lines. Correct Content-Type or file; in HLS
    /// check the X-TIMESTAMP-MAP line of the segment that failed.</para>
    /// </remarks>
    [Symbol("INVALID_TEXT_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidTextHeader = 2000,

    /// <summary>A caption cue stands in a wrong place or has a time that cannot be read.</summary>
    /// <remarks>
    /// <para>Today only the TTML parser raises this: a p outside a div, a span outside a p, or begin, end or dur in a notation
    /// that it does not know. Older versions raised it for WebVTT too.</para>
    /// <para>Read data[0], which says which of these it was, and correct the caption file or its converter. Check whether files
    /// of other languages come from the same tool.</para>
    /// </remarks>
    [Symbol("INVALID_TEXT_CUE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidTextCue = 2001,

    /// <summary>A WebVTT cue carried settings that the parser refused.</summary>
    [Symbol("INVALID_TEXT_SETTINGS")]
    [Retired]
    InvalidTextSettings = 2002,

    /// <summary>The character encoding of a text answer could not be told from its first bytes.</summary>
    /// <remarks>
    /// <para>Without a byte order mark the player looks at the first four bytes: ASCII means UTF-8, zeros in every second place
    /// UTF-16. These bytes were neither, as with binary or compressed data, or with a first line that is not in Latin
    /// letters.</para>
    /// <para>Look at the first bytes of the answer in the network panel. If it is text, store it as UTF-8 with a byte order
    /// mark; if it is binary, find out why text was expected there.</para>
    /// </remarks>
    [Symbol("UNABLE_TO_DETECT_ENCODING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    UnableToDetectEncoding = 2003,

    /// <summary>UTF-16 text has an odd number of bytes.</summary>
    /// <remarks>
    /// <para>The data was read as UTF-16, because of a byte order mark or of its first zeros, and UTF-16 has two bytes for each
    /// unit. Text or init data that was cut off, or UTF-8 taken for UTF-16, has this effect.</para>
    /// <para>Check the file's length and encoding in the network panel against the original. If an init data transform or a
    /// FairPlay helper of the application decodes bytes itself, look at what it is given.</para>
    /// </remarks>
    [Symbol("BAD_ENCODING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    BadEncoding = 2004,

    /// <summary>A TTML document is not valid XML or breaks a rule of TTML.</summary>
    /// <remarks>
    /// <para>The subtitle was announced as TTML, but its XML does not parse, has no tt root, or has an xml:space other than
    /// default and preserve. Errors in the MPD's XML are 4001, in VAST 10007.</para>
    /// <para>Read data[0], which says what was wrong, then run the subtitle file through an XML validator. If it is an HTML
    /// page, correct the URL or the server's error answer.</para>
    /// </remarks>
    [Symbol("INVALID_XML")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidXml = 2005,

    /// <summary>A TTML document lacked elements that TTML demands.</summary>
    [Symbol("INVALID_TTML")]
    [Retired]
    InvalidTtml = 2006,

    /// <summary>An MP4 text stream that was announced as TTML holds none.</summary>
    /// <remarks>
    /// <para>In the init segment the sample description is no stpp, or a media segment has no mdat box. The manifest and the
    /// file disagree then, or the init segment belongs to another track.</para>
    /// <para>Compare codecs and mimeType of the text track in the manifest with the boxes of its init segment (any MP4 box
    /// viewer). Package the track anew, or announce it as what it is.</para>
    /// </remarks>
    [Symbol("INVALID_MP4_TTML")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidMp4Ttml = 2007,

    /// <summary>An MP4 text stream that was announced as WebVTT lacks boxes that it needs.</summary>
    /// <remarks>
    /// <para>The init segment lacks wvtt or its timescale (mdhd), was never loaded, or a media segment has none of mdat, tfdt
    /// and trun or a cue box shorter than its own header. The player log names the missing init segment.</para>
    /// <para>Check that the manifest gives this text track its own init segment, and look at the boxes of both files. If the
    /// segments hold plain WebVTT, announce text/vtt instead of MP4.</para>
    /// </remarks>
    [Symbol("INVALID_MP4_VTT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidMp4Vtt = 2008,

    /// <summary>The start time of the first cue could not be read from an HLS text segment.</summary>
    [Symbol("UNABLE_TO_EXTRACT_CUE_START_TIME")]
    UnableToExtractCueStartTime = 2009,

    /// <summary>An init segment with closed captions lacks a track ID or a timescale.</summary>
    /// <remarks>
    /// <para>The player reads CEA-608 and CEA-708 captions out of video segments, and for that needs the ID (tkhd) and
    /// timescale (mdhd) of each track. The video itself may be fine: it was the caption parser that stopped.</para>
    /// <para>Look at the moov box of the video's init segment for tracks without tkhd or mdhd. As a quick test turn the
    /// captions off: if the video then plays, package it anew or leave the caption signaling out of the manifest.</para>
    /// </remarks>
    [Symbol("INVALID_MP4_CEA")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidMp4Cea = 2010,

    /// <summary>Neither the call nor the server told the type of an external text file.</summary>
    /// <remarks>
    /// <para>addTextTrackAsync, addThumbnailsTrack or addChaptersTrack was called without a MIME type; the file name has no
    /// known ending, and the request for its Content-Type failed or gave none. Playback goes on without the track.</para>
    /// <para>Pass the MIME type with the call (text/vtt, application/ttml+xml), or have the server of the URI in data[0] send a
    /// Content-Type and allow the request for it by CORS.</para>
    /// </remarks>
    [Symbol("TEXT_COULD_NOT_GUESS_MIME_TYPE")]
    [Advice(ErrorCategory.Content, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    TextCouldNotGuessMimeType = 2011,

    /// <summary>The browser gave no text track for a file added to natively played content.</summary>
    /// <remarks>
    /// <para>In src= mode the browser plays by itself and the player adds a track element to the video; here the browser made
    /// no text track of it. The source calls that unexpected. Playback goes on without the text.</para>
    /// <para>Check which browser it is and whether a plain page with a track element shows text there. If it does not, offer
    /// the subtitles inside the stream for this platform, or play through MSE.</para>
    /// </remarks>
    [Symbol("CANNOT_ADD_EXTERNAL_TEXT_TO_SRC_EQUALS")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CannotAddExternalTextToSrcEquals = 2012,

    /// <summary>A file other than WebVTT was added to natively played content.</summary>
    [Symbol("TEXT_ONLY_WEBVTT_SRC_EQUALS")]
    TextOnlyWebvttSrcEquals = 2013,

    /// <summary>The build of the player has no parser for the type of a text file.</summary>
    /// <remarks>
    /// <para>Parsers for WebVTT, TTML, SRT and others are plugins, and a custom build has only those that it was built with. A
    /// MIME type that no build knows, or a misspelled one, gives this code too.</para>
    /// <para>Compare data[0], the MIME type, with the text plugins of the build. Load the full build or add the plugin; if the
    /// type is wrong, correct it in the call or on the server.</para>
    /// </remarks>
    [Symbol("MISSING_TEXT_PLUGIN")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MissingTextPlugin = 2014,

    /// <summary>The browser reported that a chapters track did not load, without a reason.</summary>
    [Symbol("CHAPTERS_TRACK_FAILED")]
    [Retired]
    ChaptersTrackFailed = 2015,

    /// <summary>The platform could not add thumbnails to natively played content.</summary>
    /// <remarks>
    /// <para>In src= mode the browser plays by itself, and it took no thumbnails from the player. The code was given up in
    /// October 2023; 2012 is the living one for text.</para>
    /// <para>Check the player version, and repeat addThumbnailsTrack with a present one. On a platform that still shows no
    /// thumbnails, play through MSE.</para>
    /// </remarks>
    [Symbol("CANNOT_ADD_EXTERNAL_THUMBNAILS_TO_SRC_EQUALS")]
    [Retired]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CannotAddExternalThumbnailsToSrcEquals = 2016,

    /// <summary>An external thumbnail file is of another type than text/vtt.</summary>
    /// <remarks>
    /// <para>Thumbnails from outside the manifest have to be a WebVTT file that lists the image for each time. The type came
    /// from the call, the file name or the server. Playback goes on without thumbnails.</para>
    /// <para>Open the URI in data[0]. If it is WebVTT, pass text/vtt as MIME type or correct the Content-Type; if it is an
    /// image, make a WebVTT file that points to it.</para>
    /// </remarks>
    [Symbol("UNSUPPORTED_EXTERNAL_THUMBNAILS_URI")]
    [Advice(ErrorCategory.Content, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedExternalThumbnailsUri = 2017,

    // 3xxx: media data and the browser's media pipeline

    /// <summary>A parser wanted to read beyond the end of its data.</summary>
    /// <remarks>
    /// <para>A box or index says it is longer than the bytes that came. Segment index, init segment and PSSH are read in this
    /// way, and caption data (there with category 2). A wrong byte range in the manifest, a cut-off download or a file that was
    /// changed after packaging are usual.</para>
    /// <para>Compare indexRange and initialization range in the manifest with the real file, and the length of the answer with
    /// Content-Length. After that look at the pssh box, if the content has one.</para>
    /// </remarks>
    [Symbol("BUFFER_READ_OUT_OF_BOUNDS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    BufferReadOutOfBounds = 3000,

    /// <summary>A 64-bit number is too large for JavaScript's 53 bits.</summary>
    /// <remarks>
    /// <para>Sizes and times in MP4 and WebM may have 64 bits, of which JavaScript keeps 53. Real media never needs so large a
    /// number, so that the parser most likely reads the wrong bytes or the file is damaged.</para>
    /// <para>Check the byte ranges in the manifest for the failing segment, then its tfdt, sidx or Cues values with a media
    /// analyzer. Look for negative times that a packager wrote as unsigned.</para>
    /// </remarks>
    [Symbol("JS_INTEGER_OVERFLOW")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    JsIntegerOverflow = 3001,

    /// <summary>A WebM (EBML) number, ID or size is longer than the parser reads.</summary>
    /// <remarks>
    /// <para>WebM is built of EBML elements, each with an ID of up to 7 bytes here and a number of up to 8. Longer ones, or a
    /// first byte 0, mean that the parser did not stand at the start of an element.</para>
    /// <para>Check the ranges of init segment and index in the manifest against the WebM file, for instance with mkvinfo.
    /// Package it anew if the ranges are right.</para>
    /// </remarks>
    [Symbol("EBML_OVERFLOW")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    EbmlOverflow = 3002,

    /// <summary>A WebM (EBML) floating-point number has neither 4 nor 8 bytes.</summary>
    /// <remarks>
    /// <para>Only the duration in a WebM file's Info element is read as a floating-point number. EBML allows other lengths in
    /// theory; encoders write 4 or 8, so that the file is probably damaged.</para>
    /// <para>Look at the Duration element of the init segment with a WebM tool, and write the file anew with a present
    /// muxer.</para>
    /// </remarks>
    [Symbol("EBML_BAD_FLOATING_POINT_SIZE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    EbmlBadFloatingPointSize = 3003,

    /// <summary>The bytes at the index range are no MP4 sidx box.</summary>
    /// <remarks>
    /// <para>For SegmentBase the player loads the indexRange and expects the sidx box at its very start. A range that is off by
    /// some bytes, or a file that was packaged again while the MPD stayed the same, gives other bytes.</para>
    /// <para>Find the sidx box in the MP4 file (box viewer) and compare its offset and length with indexRange in the MPD. Make
    /// file and MPD in one packaging run, and purge the CDN of the older one.</para>
    /// </remarks>
    [Symbol("MP4_SIDX_WRONG_BOX_TYPE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    Mp4SidxWrongBoxType = 3004,

    /// <summary>An MP4 sidx box has the timescale 0.</summary>
    /// <remarks>
    /// <para>The timescale says how many units make a second; with 0 no time can be computed. The file's index is damaged, or
    /// the packager wrote it wrong; the MPD is not at fault.</para>
    /// <para>Look at the sidx box of the file named in the network panel with a box viewer, and package it anew with a present
    /// packager version.</para>
    /// </remarks>
    [Symbol("MP4_SIDX_INVALID_TIMESCALE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    Mp4SidxInvalidTimescale = 3005,

    /// <summary>An MP4 sidx box points to further sidx boxes instead of to media.</summary>
    /// <remarks>
    /// <para>The sidx is hierarchical: its references have the type 1, for further index boxes. The file may be valid, but the
    /// player reads one level only.</para>
    /// <para>Package the file with a single sidx box that lists all segments (one level), or use SegmentTemplate or SegmentList
    /// in the MPD instead of SegmentBase.</para>
    /// </remarks>
    [Symbol("MP4_SIDX_TYPE_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    Mp4SidxTypeNotSupported = 3006,

    /// <summary>The bytes at the index range are no WebM Cues element.</summary>
    /// <remarks>
    /// <para>The player loads the indexRange of a WebM file and expects the Cues element there, as it does the sidx box in MP4
    /// (3004). Mostly the range in the MPD does not fit the file.</para>
    /// <para>Compare indexRange in the MPD with the position of Cues in the file (mkvinfo shows it), and make MPD and file in
    /// one run.</para>
    /// </remarks>
    [Symbol("WEBM_CUES_ELEMENT_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    WebmCuesElementMissing = 3007,

    /// <summary>A WebM init segment does not begin with an EBML header.</summary>
    /// <remarks>
    /// <para>Every WebM file starts with the EBML header. If it is missing, the initialization range does not begin at 0, the
    /// file is another container, or the server sent a page in its place.</para>
    /// <para>Read the first four bytes of the init segment in the network panel: 1A 45 DF A3 is EBML. If they are others, check
    /// URL and range of Initialization in the MPD.</para>
    /// </remarks>
    [Symbol("WEBM_EBML_HEADER_ELEMENT_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    WebmEbmlHeaderElementMissing = 3008,

    /// <summary>A WebM init segment has no Segment element after its EBML header.</summary>
    /// <remarks>
    /// <para>The header was right, but what follows is another element. An initialization range that leaves out the middle, or
    /// a file with unusual elements between the two, has this effect.</para>
    /// <para>Look at the element order of the file with a WebM tool and at the Initialization range in the MPD: it has to reach
    /// from byte 0 to behind the Tracks element.</para>
    /// </remarks>
    [Symbol("WEBM_SEGMENT_ELEMENT_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    WebmSegmentElementMissing = 3009,

    /// <summary>A WebM init segment has no Info element in its Segment element.</summary>
    /// <remarks>
    /// <para>Timecode scale and duration stand in Info, and the player needs both for the segment index. Usually the
    /// initialization range ends before it, as a muxer may place other elements first.</para>
    /// <para>Compare the end of the Initialization range in the MPD with the end of Info in the file, and enlarge the range or
    /// package anew.</para>
    /// </remarks>
    [Symbol("WEBM_INFO_ELEMENT_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    WebmInfoElementMissing = 3010,

    /// <summary>The Info element of a WebM file carries no duration.</summary>
    /// <remarks>
    /// <para>Shaka Player needs the duration for WebM in DASH. Files recorded live, or written by a muxer that could not go
    /// back to the start, have none; a normal player plays them nevertheless.</para>
    /// <para>Write the file anew with a muxer that can seek, so that the duration is put into Info, and package it
    /// again.</para>
    /// </remarks>
    [Symbol("WEBM_DURATION_ELEMENT_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    WebmDurationElementMissing = 3011,

    /// <summary>A cue point of a WebM index has no CueTrackPositions element.</summary>
    /// <remarks>
    /// <para>Each cue point has a time and then the place of its cluster; here another element stands in that place. The index
    /// is damaged or in an order that the parser does not take.</para>
    /// <para>Check the Cues of the file with a WebM tool and compare indexRange; then have the index written anew by the
    /// packager.</para>
    /// </remarks>
    [Symbol("WEBM_CUE_TRACK_POSITIONS_ELEMENT_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    WebmCueTrackPositionsElementMissing = 3012,

    /// <summary>A cue point of a WebM index has no CueTime element.</summary>
    /// <remarks>
    /// <para>Each cue point begins with its time; here another element comes first. Damage or an indexRange that starts in the
    /// middle of the Cues leads to this, as for its neighbor 3012.</para>
    /// <para>Check that indexRange covers the Cues element from its first byte, then the cue points themselves with a WebM
    /// tool.</para>
    /// </remarks>
    [Symbol("WEBM_CUE_TIME_ELEMENT_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    WebmCueTimeElementMissing = 3013,

    /// <summary>The browser failed to take in a segment after the append had begun.</summary>
    /// <remarks>
    /// <para>SourceBuffer sent its error event: the segment's bytes could not be parsed or decoded. Damaged media, a codec
    /// other than the announced one, or a wrong init segment are usual. The player first tries other variants and resets
    /// MediaSource.</para>
    /// <para>Look at data[0], the MediaError code (3 decode, 4 not supported; 0 if the element has none), and download the
    /// segment in data[1] to analyze it. In Chromium chrome://media-internals has the text, such as
    /// CHUNK_DEMUXER_ERROR_APPEND_FAILED.</para>
    /// </remarks>
    [Symbol("MEDIA_SOURCE_OPERATION_FAILED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MediaSourceOperationFailed = 3014,

    /// <summary>A call to MediaSource or SourceBuffer threw an exception at once.</summary>
    /// <remarks>
    /// <para>The exception's name tells more than this code: NotSupportedError when a source buffer is made means the codec
    /// string; InvalidStateError mostly means that the video element had failed before or MediaSource was closed.</para>
    /// <para>Read data[0], the exception, and data[1], the element's own error with code and message or a short text; data[2]
    /// is the segment. With a MediaError in data[1] follow that; else look for a second player or script on the same video
    /// element.</para>
    /// </remarks>
    [Symbol("MEDIA_SOURCE_OPERATION_THREW")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaSourceOperationThrew = 3015,

    /// <summary>The video element reported a MediaError.</summary>
    /// <remarks>
    /// <para>The browser gave up playing: MediaError 2 is network, 3 decoding, 4 a source that is not supported. With DRM, a
    /// failure in decryption or output protection ends here too, and then only the browser's detail names it. Before 3016 the
    /// player tries a reset of MediaSource.</para>
    /// <para>Read data[0], the MediaError code, data[1], in Edge and on Xbox the extended code (an HRESULT in hex without 0x),
    /// and data[2], Chromium's text such as PIPELINE_ERROR_DECODE. Look up the HRESULT, then compare devices and graphics
    /// drivers.</para>
    /// </remarks>
    [Symbol("VIDEO_ERROR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    VideoError = 3016,

    /// <summary>The browser's media buffer stayed too small for the stream's segments.</summary>
    /// <remarks>
    /// <para>The player evicted old media, then shrank its buffer goals step by step down to 4 percent and tried other streams,
    /// and the browser still said QuotaExceededError. It is memory for media, not disk. Very high bitrates on small devices
    /// lead here.</para>
    /// <para>Read data[0], audio or video, and note the device and the bitrate. Limit resolution for such devices
    /// (restrictions.maxHeight), lower streaming.bufferBehind and bufferingGoal, or publish shorter segments.</para>
    /// </remarks>
    [Symbol("QUOTA_EXCEEDED_ERROR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    QuotaExceededError = 3017,

    /// <summary>The built-in transmuxer could not turn a segment into MP4.</summary>
    /// <remarks>
    /// <para>MPEG-2 TS and raw AAC, MP3 and AC-3 are rewritten to MP4 in the page, since most browsers take no others. The data
    /// had no header where one has to be, a codec that is not handled, or no time stamp; a segment that is encrypted or an
    /// error page looks so too.</para>
    /// <para>Download the segment in data[0] and check it with a media analyzer: does it begin with sync bytes (47), and which
    /// codecs has it? A text in data[0] instead of a URI comes from the worker. Publish as fMP4 if it goes on.</para>
    /// </remarks>
    [Symbol("TRANSMUXING_FAILED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TransmuxingFailed = 3018,

    /// <summary>An init segment could not be rewritten in the way that this platform needs.</summary>
    /// <remarks>
    /// <para>Some TV platforms want even clear init segments to look encrypted, and the player rewrites the boxes for them. It
    /// found no sample description it knows (stsd with avc1, hvc1, mp4a and the like), so that codec or container is
    /// unusual.</para>
    /// <para>Look at the stsd box of the init segment in data[0] and compare with content that plays on this platform. Report
    /// it to the Shaka project with that init segment and the device's user agent if the boxes are in order.</para>
    /// </remarks>
    [Symbol("CONTENT_TRANSFORMATION_FAILED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ContentTransformationFailed = 3019,

    /// <summary>A Smooth Streaming stream lacked data for making an MP4 init segment.</summary>
    [Symbol("MSS_MISSING_DATA_FOR_TRANSMUXING")]
    [Retired]
    MssMissingDataForTransmuxing = 3020,

    /// <summary>A Smooth Streaming stream had a codec that the transmuxer did not know.</summary>
    [Symbol("MSS_TRANSMUXING_CODEC_UNKNOWN")]
    [Retired]
    MssTransmuxingCodecUnknown = 3021,

    /// <summary>The transmuxer failed on a Smooth Streaming stream for no known reason.</summary>
    [Symbol("MSS_TRANSMUXING_FAILED")]
    [Retired]
    MssTransmuxingFailed = 3022,

    /// <summary>The transmuxer found no video in an MPEG-2 TS segment.</summary>
    /// <remarks>
    /// <para>An internal signal: the transmuxer catches it and goes on with an empty result. It should not reach an
    /// application. If it does, the segment was announced as video but held no frame, as at a splice or an outage of the
    /// encoder.</para>
    /// <para>Look at the segment in data[0] with a media analyzer and at the encoder's log for that time. Update the player if
    /// its version is old, as the signal has to stay inside.</para>
    /// </remarks>
    [Symbol("TRANSMUXING_NO_VIDEO_DATA")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TransmuxingNoVideoData = 3023,

    /// <summary>The browser or the player had suspended streaming when data was to be appended.</summary>
    /// <remarks>
    /// <para>A ManagedMediaSource (Safari) may tell pages to stop loading, to save power or memory; remote playback (AirPlay)
    /// and a reload of MediaSource under way have the same effect. The streaming engine waits and tries again by itself.</para>
    /// <para>Look in the log for the events around it: endstreaming, a start of AirPlay, a codec switch. If playback does not
    /// go on once they are over, report version, device and data[0] (audio or video) to the Shaka project.</para>
    /// </remarks>
    [Symbol("STREAMING_NOT_ALLOWED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    StreamingNotAllowed = 3024,

    /// <summary>A component wanted to write beyond the end of its buffer.</summary>
    /// <remarks>
    /// <para>While an MP4 segment was built or changed, its parts needed more room than had been computed. The code comes from
    /// the transmuxer and from rewriting boxes, so that odd input data is the likely trigger, or a bug of the player.</para>
    /// <para>Note the last segment requested in the network panel and try it in the newest player version. If it still fails,
    /// report it to the Shaka project with that segment.</para>
    /// </remarks>
    [Symbol("BUFFER_WRITE_OUT_OF_BOUNDS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    BufferWriteOutOfBounds = 3025,

    // 4xxx: manifest

    /// <summary>The manifest's type could not be told from MIME type or file extension.</summary>
    /// <remarks>
    /// <para>The type given to load(), the server's Content-Type or the ending of the path decide which parser is used: mpd is
    /// DASH, m3u8 HLS. A signed URL without an ending, text/plain from a storage bucket, or a build without that parser fail
    /// here.</para>
    /// <para>Look at data[0], the URI, and data[1], the type that was found. Pass the MIME type as third argument of load(),
    /// for instance application/dash+xml, or correct the server's Content-Type; then check that the build has the
    /// parser.</para>
    /// </remarks>
    [Symbol("UNABLE_TO_GUESS_MANIFEST_TYPE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnableToGuessManifestType = 4000,

    /// <summary>The MPD, or a part that it links to, is not valid XML.</summary>
    /// <remarks>
    /// <para>The answer is no MPD: broken XML, another root element, an empty file, or often an HTML page (login, error, region
    /// block) that a server sent with status 200. A response filter of the application may have spoiled it too.</para>
    /// <para>Open the URI in data[0] and look at the answer in the network panel, with the cookies and headers of the player.
    /// If it is an MPD, run it through an XML validator; if it comes from an xlink, data[0] is that link's target.</para>
    /// </remarks>
    [Symbol("DASH_INVALID_XML")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashInvalidXml = 4001,

    /// <summary>A Representation does not say where its segments are.</summary>
    /// <remarks>
    /// <para>A Representation needs SegmentBase, SegmentList, SegmentTemplate or BaseURL; within them a duration or timeline, a
    /// media template or an index are needed. The player's warning in the console names the Representation. For text and images
    /// it is left out without an error.</para>
    /// <para>Read the warnings before the error in a debug build's log, then check that Representation in the MPD:
    /// SegmentTemplate without media or without duration and SegmentTimeline is the usual find.</para>
    /// </remarks>
    [Symbol("DASH_NO_SEGMENT_INFO")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashNoSegmentInfo = 4002,

    /// <summary>An AdaptationSet has no Representation that can be used.</summary>
    /// <remarks>
    /// <para>Either it is empty in the MPD, or each Representation was dropped while reading: for an unsupported essential
    /// property, for example. The same is accepted for text and images, and for all with dash.ignoreEmptyAdaptationSet.</para>
    /// <para>Look in the MPD for AdaptationSets of audio or video without Representation and for EssentialProperty in them.
    /// Correct the packager; set manifest.dash.ignoreEmptyAdaptationSet if the rest is enough to play.</para>
    /// </remarks>
    [Symbol("DASH_EMPTY_ADAPTATION_SET")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashEmptyAdaptationSet = 4003,

    /// <summary>A Period of the MPD has neither a video nor an audio stream.</summary>
    /// <remarks>
    /// <para>Text alone does not make a Period that can be played. Advertising Periods that stayed empty, or audio and video
    /// sets whose type could not be told (no contentType, no mimeType), are usual causes; disableAudio and disableVideo
    /// together count too.</para>
    /// <para>Go through the Periods of the MPD and check contentType and mimeType of their AdaptationSets. Then look at
    /// manifest.disableAudio and manifest.disableVideo in the player's configuration.</para>
    /// </remarks>
    [Symbol("DASH_EMPTY_PERIOD")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashEmptyPeriod = 4004,

    /// <summary>A WebM Representation with SegmentBase names no init segment.</summary>
    /// <remarks>
    /// <para>In WebM the init data is needed to read the Cues index, as it holds time scale and duration. MP4 can do without it
    /// here, since the sidx box has its own time scale.</para>
    /// <para>Add an Initialization element with the byte range of the WebM header to SegmentBase, up to the end of Tracks, or
    /// let the packager write the MPD anew.</para>
    /// </remarks>
    [Symbol("DASH_WEBM_MISSING_INIT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashWebmMissingInit = 4005,

    /// <summary>A Representation with SegmentBase is neither MP4 nor WebM.</summary>
    /// <remarks>
    /// <para>SegmentBase makes the player read an index out of the file, and it knows only the indexes of MP4 and WebM. For
    /// MPEG-2 TS and others it knows none. What browser and codecs can play is another question: that is 4032.</para>
    /// <para>Look at mimeType of the Representation named in the log. Correct it if the file is MP4 or WebM, otherwise package
    /// the media as fMP4 or describe it with SegmentTemplate.</para>
    /// </remarks>
    [Symbol("DASH_UNSUPPORTED_CONTAINER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashUnsupportedContainer = 4006,

    /// <summary>The base64 text of a cenc:pssh element cannot be decoded.</summary>
    /// <remarks>
    /// <para>The init data for the license request stands in the MPD as base64 in cenc:pssh. Line breaks are tolerated in most
    /// cases, foreign characters and a cut text are not. A decoded box with wrong content does not fail here but in
    /// 6006.</para>
    /// <para>Take the text of cenc:pssh out of the MPD and decode it with a base64 tool; compare with what the packager or key
    /// server delivered, and look for what a template engine did to it.</para>
    /// </remarks>
    [Symbol("DASH_PSSH_BAD_ENCODING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashPsshBadEncoding = 4007,

    /// <summary>The Representations of one AdaptationSet have no key system in common.</summary>
    /// <remarks>
    /// <para>An AdaptationSet is meant for switching between its Representations, which works only under one DRM system. Here
    /// ContentProtection stands on the Representations and differs so much that nothing is left in common.</para>
    /// <para>Compare the schemeIdUri values of ContentProtection on the Representations of that set. Package all of them with
    /// the same DRM systems, or put ContentProtection on the AdaptationSet.</para>
    /// </remarks>
    [Symbol("DASH_NO_COMMON_KEY_SYSTEM")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashNoCommonKeySystem = 4008,

    /// <summary>A ContentProtection element names several key IDs in default_KID.</summary>
    /// <remarks>
    /// <para>The DASH schema allows a list in cenc:default_KID, but the player takes one key for each set, since it has to know
    /// which license fits which stream. The IDs are separated by a blank.</para>
    /// <para>Look for a blank in cenc:default_KID in the MPD. Put streams with different keys into AdaptationSets or
    /// Representations of their own, each with one key ID.</para>
    /// </remarks>
    [Symbol("DASH_MULTIPLE_KEY_IDS_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashMultipleKeyIdsNotSupported = 4009,

    /// <summary>ContentProtection elements of one AdaptationSet name different key IDs.</summary>
    /// <remarks>
    /// <para>Each DRM system's element may repeat default_KID, and all have to agree, as the media is encrypted with one key
    /// whatever the system. Usually the elements come from two packaging runs, or were typed by hand.</para>
    /// <para>Compare cenc:default_KID in all ContentProtection elements of the set with the KID in the tenc box of the init
    /// segment, which counts. Correct the one that differs.</para>
    /// </remarks>
    [Symbol("DASH_CONFLICTING_KEY_IDS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashConflictingKeyIds = 4010,

    /// <summary>A Period held no stream that this browser could play.</summary>
    [Symbol("UNPLAYABLE_PERIOD")]
    [Retired]
    UnplayablePeriod = 4011,

    /// <summary>Every decodable stream is excluded by application limits or by its keys.</summary>
    /// <remarks>
    /// <para>Three causes end here: restrictions that the application set; a license without the key IDs of any stream; keys
    /// with a status such as output-restricted (HDCP) or internal-error. A license that gives a weak device (software level)
    /// only keys for low resolutions is frequent.</para>
    /// <para>Read data[0]: hasAppRestrictions, missingKeys (key IDs that no license held) and restrictedKeyStatuses. Compare
    /// missing IDs with default_KID in the manifest and with the license server's log; for output-restricted look at display
    /// and HDCP rule.</para>
    /// </remarks>
    [Symbol("RESTRICTIONS_CANNOT_BE_MET")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    RestrictionsCannotBeMet = 4012,

    /// <summary>The decryption module gave a key the status internal-error.</summary>
    /// <remarks>
    /// <para>Players before October 2016 stopped with this code when EME gave a key the status internal-error. Today such keys
    /// count as restricted and end in 4012 where no other stream is left.</para>
    /// <para>Update the player and read data[0] of 4012. For the status itself compare browsers, CDM versions and titles, as
    /// the advice for internal-error among the EME key statuses says.</para>
    /// </remarks>
    [Symbol("INTERNAL_ERROR_KEY_STATUS")]
    [Retired]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InternalErrorKeyStatus = 4013,

    /// <summary>The manifest held no valid Period.</summary>
    [Symbol("NO_PERIODS")]
    [Retired]
    NoPeriods = 4014,

    /// <summary>The HLS playlist does not begin with #EXTM3U.</summary>
    /// <remarks>
    /// <para>The answer at this URL is no playlist. Error pages and JSON answers with status 200, an expired signed URL and a
    /// DASH manifest under an HLS type are what people find; a blank line before the tag would be cut off.</para>
    /// <para>Look at the answer's first line in the network panel. If it is an error text of CDN or origin, follow that; if it
    /// is another format, correct the URL or its Content-Type.</para>
    /// </remarks>
    [Symbol("HLS_PLAYLIST_HEADER_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsPlaylistHeaderMissing = 4015,

    /// <summary>An HLS tag has a name that does not begin with #EXT.</summary>
    /// <remarks>
    /// <para>In a playlist lines with # are tags if EXT follows and comments otherwise; here the player took a line for a tag
    /// whose name is of another kind. A tag with a typing error or lines that ran together look so.</para>
    /// <para>Read data[0], the tag, and find it in the playlist. Correct the packager or the server that puts ads or comments
    /// into the playlist.</para>
    /// </remarks>
    [Symbol("INVALID_HLS_TAG")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidHlsTag = 4016,

    /// <summary>A playlist mixes multivariant and media tags, or is of the wrong kind.</summary>
    /// <remarks>
    /// <para>A multivariant playlist lists variants (EXT-X-STREAM-INF), a media playlist lists segments (EXTINF). One file may
    /// hold only one kind, and where a variant's playlist is expected the answer has to be a media playlist.</para>
    /// <para>Open the playlist that was loaded last and look for both kinds of tags. Check whether a variant's URI leads back
    /// to the multivariant playlist, for instance by a redirect after an expired token.</para>
    /// </remarks>
    [Symbol("HLS_INVALID_PLAYLIST_HIERARCHY")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsInvalidPlaylistHierarchy = 4017,

    /// <summary>Two Representations of one Period in a live MPD have the same ID.</summary>
    /// <remarks>
    /// <para>For updates of a live MPD the player recognizes a Representation by its ID, and with the same one twice cannot.
    /// On-demand content is not checked. MPDs put together from several packagers tend to have it.</para>
    /// <para>List the id attributes of all Representations in each Period of the MPD, and make them unique: in the packager's
    /// configuration, or where the manifests are joined.</para>
    /// </remarks>
    [Symbol("DASH_DUPLICATE_REPRESENTATION_ID")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashDuplicateRepresentationId = 4018,

    /// <summary>An HLS media playlist had no EXT-X-MAP tag.</summary>
    [Symbol("HLS_MEDIA_INIT_SECTION_INFO_MISSING")]
    [Retired]
    HlsMediaInitSectionInfoMissing = 4019,

    /// <summary>An HLS playlist has more than one EXT-X-MAP tag.</summary>
    [Symbol("HLS_MULTIPLE_MEDIA_INIT_SECTIONS_FOUND")]
    HlsMultipleMediaInitSectionsFound = 4020,

    /// <summary>The MIME type of an HLS stream could not be told from its file names.</summary>
    [Symbol("HLS_COULD_NOT_GUESS_MIME_TYPE")]
    [Retired]
    HlsCouldNotGuessMimeType = 4021,

    /// <summary>A media playlist was loaded where only a master playlist was accepted.</summary>
    [Symbol("HLS_MASTER_PLAYLIST_NOT_PROVIDED")]
    [Retired]
    HlsMasterPlaylistNotProvided = 4022,

    /// <summary>An HLS tag lacks an attribute that it must have.</summary>
    /// <remarks>
    /// <para>By the HLS specification some tags are worthless without certain attributes: URI and METHOD of EXT-X-KEY, URI of
    /// EXT-X-MAP, GROUP-ID of EXT-X-MEDIA. The player stops at the first missing one that it needs.</para>
    /// <para>Read data[0], the attribute's name, search the playlists in the network panel for the tag without it, and correct
    /// packager or manifest server. An HLS validator finds the rest.</para>
    /// </remarks>
    [Symbol("HLS_REQUIRED_ATTRIBUTE_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsRequiredAttributeMissing = 4023,

    /// <summary>An HLS playlist lacks a tag that it must have.</summary>
    /// <remarks>
    /// <para>A media playlist needs EXT-X-TARGETDURATION, and EXTINF before each segment's URI; without low-latency parts a
    /// segment cannot do without it. Playlists written by hand or cut off in transfer lack one.</para>
    /// <para>Read data[0], the tag's name, and look at the playlist that was loaded last. If its end is missing, check the
    /// server's transfer; else correct the packager.</para>
    /// </remarks>
    [Symbol("HLS_REQUIRED_TAG_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsRequiredTagMissing = 4024,

    /// <summary>None of a variant's several codecs could be assigned to its stream.</summary>
    /// <remarks>
    /// <para>A variant lists its codecs in CODECS, and the player assigns them by their names to audio, video or text. With one
    /// codec it needs no guess; here were several and none is of a kind known for that stream.</para>
    /// <para>Read data[0], the list of codecs, and compare it with the media (for instance with ffprobe). Correct CODECS in
    /// EXT-X-STREAM-INF; look for misspelled and for outdated names.</para>
    /// </remarks>
    [Symbol("HLS_COULD_NOT_GUESS_CODECS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsCouldNotGuessCodecs = 4025,

    /// <summary>No EXT-X-KEY of an encrypted playlist has a KEYFORMAT that the player can use.</summary>
    /// <remarks>
    /// <para>The playlist says that it is encrypted, but for none of its EXT-X-KEY tags there is a DRM system here. KEYFORMAT
    /// is unknown or misspelled (a warning in the log has it), or METHOD is none that the DRM system takes. Whole-segment AES
    /// is not counted here.</para>
    /// <para>List METHOD and KEYFORMAT of all EXT-X-KEY and EXT-X-SESSION-KEY tags. Widevine needs
    /// urn:uuid:edef8ba9-79d6-4ace-a3c8-27dcd51d21ed, and DRM needs SAMPLE-AES or SAMPLE-AES-CTR; package for the systems of
    /// your browsers.</para>
    /// </remarks>
    [Symbol("HLS_KEYFORMATS_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsKeyformatsNotSupported = 4026,

    /// <summary>An xlink in the MPD is not marked to be loaded at once (onLoad).</summary>
    /// <remarks>
    /// <para>An xlink puts part of the MPD into another file. If xlink:actuate is missing, the standard says onRequest, loading
    /// when needed, which the player does not do; it loads links while it reads the MPD.</para>
    /// <para>Add xlink:actuate="onLoad" to the element with xlink:href in the MPD, or let the server put the content in place.
    /// With manifest.dash.xlinkFailGracefully the element is kept without its link's content.</para>
    /// </remarks>
    [Symbol("DASH_UNSUPPORTED_XLINK_ACTUATE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashUnsupportedXlinkActuate = 4027,

    /// <summary>The xlinks of an MPD lead to further xlinks more than five deep.</summary>
    /// <remarks>
    /// <para>Each loaded part may have links of its own, which are followed in turn. Five levels are the limit, so that a file
    /// that links to itself, or two that link to each other, do not run forever.</para>
    /// <para>Follow the xlink:href values from the MPD on in the network panel and look for a circle. Let the ad or manifest
    /// server deliver finished Periods.</para>
    /// </remarks>
    [Symbol("DASH_XLINK_DEPTH_LIMIT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashXlinkDepthLimit = 4028,

    /// <summary>The player did not support live HLS streams yet.</summary>
    [Symbol("HLS_LIVE_CONTENT_NOT_SUPPORTED")]
    [Retired]
    HlsLiveContentNotSupported = 4029,

    /// <summary>The start time of an HLS segment could not be read from its media.</summary>
    [Symbol("HLS_COULD_NOT_PARSE_SEGMENT_START_TIME")]
    [Retired]
    HlsCouldNotParseSegmentStartTime = 4030,

    /// <summary>A live HLS playlist had no EXT-X-MEDIA-SEQUENCE tag.</summary>
    [Symbol("HLS_MEDIA_SEQUENCE_REQUIRED_IN_LIVE_STREAMS")]
    [Retired]
    HlsMediaSequenceRequiredInLiveStreams = 4031,

    /// <summary>The browser supports none of the manifest's containers and codecs.</summary>
    /// <remarks>
    /// <para>The manifest was read, but no variant passed the browser's check of container and codecs: HEVC, Dolby or AV1 on a
    /// browser without it, WebM in an old Safari, a wrong codec string. A missing DRM system is 6001 by design, but on http
    /// pages versions of 4.x were seen to say 4032.</para>
    /// <para>Check codecs and mimeType of the manifest with MediaSource.isTypeSupported in that browser's console, or
    /// shaka-player's support.html. For DRM content see that the page is https. Offer H.264 and AAC beside the newer
    /// codecs.</para>
    /// </remarks>
    [Symbol("CONTENT_UNSUPPORTED_BY_BROWSER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ContentUnsupportedByBrowser = 4032,

    /// <summary>A text track was added while a live stream without end was playing.</summary>
    /// <remarks>
    /// <para>A text file added by addTextTrackAsync becomes a single segment of the stream's full length, and a live stream has
    /// none (duration Infinity). Playback goes on without the track; the call is refused.</para>
    /// <para>Put the subtitles into the live manifest, or wait until the stream has ended and has a length. In the application,
    /// ask isLive() before the call.</para>
    /// </remarks>
    [Symbol("CANNOT_ADD_EXTERNAL_TEXT_TO_LIVE_STREAM")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CannotAddExternalTextToLiveStream = 4033,

    /// <summary>The player did not support HLS with AES-128 encryption yet.</summary>
    [Symbol("HLS_AES_128_ENCRYPTION_NOT_SUPPORTED")]
    [Retired]
    HlsAes128EncryptionNotSupported = 4034,

    /// <summary>The HLS parser told itself to leave out a stream that it did not support.</summary>
    [Symbol("HLS_INTERNAL_SKIP_STREAM")]
    [Retired]
    HlsInternalSkipStream = 4035,

    /// <summary>The manifest has no variant: no audio or video at all.</summary>
    /// <remarks>
    /// <para>After reading there was nothing to choose from. Either the manifest is really empty, or all streams were left out:
    /// with disableAudio and disableVideo, by a manifest filter of the application, or because the packager had written no
    /// stream yet.</para>
    /// <para>Look at the manifest in the network panel for audio and video at all. If there is some, go through the warnings of
    /// a debug build's log and the manifest settings of the player.</para>
    /// </remarks>
    [Symbol("NO_VARIANTS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NoVariants = 4036,

    /// <summary>The streams of two Periods could not be joined to continuous ones.</summary>
    /// <remarks>
    /// <para>The player makes one long stream of those in all Periods, matching language, codec, resolution and roles. The
    /// source calls a failure a likely fault of its own algorithm; Periods that differ much, as with ads of another kind, bring
    /// it out.</para>
    /// <para>Compare the AdaptationSets of neighboring Periods in the MPD: same languages, channel counts, codecs? Try the
    /// newest player version, and report it to the Shaka project with the MPD if it stays.</para>
    /// </remarks>
    [Symbol("PERIOD_FLATTENING_FAILED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    PeriodFlatteningFailed = 4037,

    /// <summary>Two Periods of the manifest have no DRM system in common.</summary>
    /// <remarks>
    /// <para>Streams are continued from Period to Period under one DRM system. Clear Periods, as for ads, are no obstacle; two
    /// encrypted ones without a system in common are.</para>
    /// <para>Compare the ContentProtection elements of the Periods, above all schemeIdUri. Package all encrypted Periods with
    /// the same DRM systems.</para>
    /// </remarks>
    [Symbol("INCONSISTENT_DRM_ACROSS_PERIODS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InconsistentDrmAcrossPeriods = 4038,

    /// <summary>A playlist uses a variable that no EXT-X-DEFINE declares.</summary>
    /// <remarks>
    /// <para>HLS variables stand as {$name} and get their value from EXT-X-DEFINE: by NAME and VALUE, by IMPORT from the
    /// multivariant playlist, or by QUERYPARAM from the URL. A media playlist loaded by itself cannot import anything.</para>
    /// <para>Read data[0], the variable's name, and search both playlists for its EXT-X-DEFINE. With QUERYPARAM check that the
    /// URL of the playlist really has the parameter, after redirects too.</para>
    /// </remarks>
    [Symbol("HLS_VARIABLE_NOT_FOUND")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsVariableNotFound = 4039,

    /// <summary>An encrypted HLS stream is in MPEG-2 TS, which cannot be played with DRM here.</summary>
    /// <remarks>
    /// <para>For HLS with DRM (SAMPLE-AES) through MSE the player needs MP4 segments: TS is rewritten in the page, and that
    /// cannot be done with encrypted samples. Safari's native player can take such streams, and whole-segment AES-128 is no
    /// problem either.</para>
    /// <para>Package the stream as fMP4 (CMAF) with cbcs encryption. For Safari alone, play it natively with
    /// streaming.preferNativeHls and FairPlay.</para>
    /// </remarks>
    [Symbol("HLS_MSE_ENCRYPTED_MP2T_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsMseEncryptedMp2tNotSupported = 4040,

    /// <summary>FairPlay HLS was to play through MSE with Apple's legacy media keys.</summary>
    /// <remarks>
    /// <para>The application installed the polyfill for Apple's old prefixed key API (PatchedMediaKeysApple), which works only
    /// where Safari plays by itself (src=). With MSE, FairPlay needs the modern EME. For MPEG-2 TS the code is 4040, for DASH
    /// 4054.</para>
    /// <para>Check for a call of shaka.polyfill.PatchedMediaKeysApple.install in the application. Leave it out to use modern
    /// EME, or set streaming.preferNativeHls so that Safari plays HLS natively.</para>
    /// </remarks>
    [Symbol("HLS_MSE_ENCRYPTED_LEGACY_APPLE_MEDIA_KEYS_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HlsMseEncryptedLegacyAppleMediaKeysNotSupported = 4041,

    /// <summary>The page has no Web Crypto API for decrypting AES segments.</summary>
    /// <remarks>
    /// <para>The player decrypts whole-segment AES with the browser's crypto.subtle, and browsers give it to secure pages only:
    /// https, or localhost. On http:// the object is missing, however new the browser is. DRM systems are not concerned.</para>
    /// <para>Check the address of the page and of the frames it stands in: window.isSecureContext has to be true. Serve the
    /// page by https; a TV device's web view may need a setting for it.</para>
    /// </remarks>
    [Symbol("NO_WEB_CRYPTO_API")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoWebCryptoApi = 4042,

    /// <summary>The IV of an HLS AES-128 key was not 16 bytes long (now 4048).</summary>
    [Symbol("HLS_AES_128_INVALID_IV_LENGTH")]
    [Retired]
    HlsAes128InvalidIvLength = 4043,

    /// <summary>An HLS AES-128 key was not 16 bytes long (now 4049).</summary>
    [Symbol("HLS_AES_128_INVALID_KEY_LENGTH")]
    [Retired]
    HlsAes128InvalidKeyLength = 4044,

    /// <summary>Thumbnails were added while a live stream without end was playing.</summary>
    /// <remarks>
    /// <para>addThumbnailsTrack makes a track over the full length of the content, and a live stream has none (duration
    /// Infinity). Playback goes on; only the thumbnails are refused.</para>
    /// <para>Put the thumbnails into the live manifest as an image stream, or add them once the stream has ended. In the
    /// application, ask isLive() before the call.</para>
    /// </remarks>
    [Symbol("CANNOT_ADD_EXTERNAL_THUMBNAILS_TO_LIVE_STREAM")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CannotAddExternalThumbnailsToLiveStream = 4045,

    /// <summary>The Smooth Streaming manifest was not valid XML.</summary>
    [Symbol("MSS_INVALID_XML")]
    [Retired]
    MssInvalidXml = 4046,

    /// <summary>The player did not support live Smooth Streaming.</summary>
    [Symbol("MSS_LIVE_CONTENT_NOT_SUPPORTED")]
    [Retired]
    MssLiveContentNotSupported = 4047,

    /// <summary>The IV of an AES-128 key is not 16 bytes long.</summary>
    /// <remarks>
    /// <para>Decryption by AES in CBC mode starts from an IV of 128 bits, written as 0x and 32 hexadecimal digits. Leading
    /// zeros that were cut off are the classic cause. It stands in EXT-X-KEY (HLS) or CryptoPeriod (DASH).</para>
    /// <para>Count the digits of IV in the manifest. Have the packager write all 32; in HLS leave the attribute out if the
    /// media sequence number is to be the IV.</para>
    /// </remarks>
    [Symbol("AES_128_INVALID_IV_LENGTH")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.ContentOperations, RetryAdvice.Never)]
    Aes128InvalidIvLength = 4048,

    /// <summary>The key server's answer has not the length of the AES key that was announced.</summary>
    /// <remarks>
    /// <para>The key's URI answered with success, but the body is not as long as METHOD says: 16 bytes for AES-128, 32 for
    /// AES-256. Key servers that answer with hex or base64 text, with JSON or with a login page under status 200 do
    /// this.</para>
    /// <para>Find the key request (type 6) in the network panel and look at the length of its answer: 24 or 32 characters are a
    /// key as text. Let the key server send the raw bytes, and check login cookies and token of the request.</para>
    /// </remarks>
    [Symbol("AES_128_INVALID_KEY_LENGTH")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    Aes128InvalidKeyLength = 4049,

    /// <summary>An AdaptationSet names more than one AES-128 key.</summary>
    /// <remarks>
    /// <para>DASH with whole-segment AES-128 (scheme urn:mpeg:dash:sea:2012) takes one key for a set. Two such
    /// ContentProtection elements in the same AdaptationSet cannot both hold.</para>
    /// <para>Look for ContentProtection with urn:mpeg:dash:sea:2012 in the set and remove the surplus one, or put the other key
    /// into an AdaptationSet of its own.</para>
    /// </remarks>
    [Symbol("DASH_CONFLICTING_AES_128")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashConflictingAes128 = 4050,

    /// <summary>The AES-128 description in the MPD lacks a part or is of another scheme.</summary>
    /// <remarks>
    /// <para>Of DASH segment encryption the player supports AES-128 in CBC mode (urn:mpeg:dash:sea:aes128-cbc:2013) with one
    /// CryptoPeriod that gives IV and keyUriTemplate. Anything missing or of another kind ends here.</para>
    /// <para>Compare the SegmentEncryption and CryptoPeriod elements in the MPD with that list. For other schemes package the
    /// content with Common Encryption and DRM, or with the supported form.</para>
    /// </remarks>
    [Symbol("DASH_UNSUPPORTED_AES_128")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashUnsupportedAes128 = 4051,

    /// <summary>An MPD patch belongs to another version of the MPD than the loaded one.</summary>
    /// <remarks>
    /// <para>For live DASH the player may load differences (PatchLocation). mpdId or originalPublishTime did not fit, so it
    /// drops the patch and asks for the whole MPD next. Only with raiseFatalErrorOnManifestUpdateRequestFailure do updates end
    /// with it.</para>
    /// <para>Watch how often it comes. If with every update, compare mpdId and originalPublishTime of the patch with id and
    /// publishTime of the MPD, and look for a CDN that serves patch and MPD of different ages.</para>
    /// </remarks>
    [Symbol("DASH_INVALID_PATCH")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    DashInvalidPatch = 4052,

    /// <summary>An HLS media playlist has no segments, or nothing but gaps.</summary>
    /// <remarks>
    /// <para>The playlist is valid but offers no media: a live channel that has not begun, an encoder that stopped, or only
    /// segments marked with EXT-X-GAP. It is one stream's playlist, others may be full.</para>
    /// <para>Open the media playlist that was loaded last and look for EXTINF lines and their URIs. Check encoder and packager
    /// of that rendition; reload once it has segments.</para>
    /// </remarks>
    [Symbol("HLS_EMPTY_MEDIA_PLAYLIST")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsEmptyMediaPlaylist = 4053,

    /// <summary>FairPlay DASH was to play through MSE with Apple's legacy media keys.</summary>
    /// <remarks>
    /// <para>The polyfill for Apple's prefixed key API (PatchedMediaKeysApple) serves native playback only, and Safari cannot
    /// play DASH natively. FairPlay with DASH therefore needs the modern EME. The same for HLS is 4041.</para>
    /// <para>Leave out shaka.polyfill.PatchedMediaKeysApple.install on devices that are to play DASH, or give Safari the HLS
    /// URL of the same content.</para>
    /// </remarks>
    [Symbol("DASH_MSE_ENCRYPTED_LEGACY_APPLE_MEDIA_KEYS_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DashMseEncryptedLegacyAppleMediaKeysNotSupported = 4054,

    /// <summary>Chapters were added while a live stream without end was playing.</summary>
    /// <remarks>
    /// <para>addChaptersTrack makes chapters over the full length of the content, and a live stream has none (duration
    /// Infinity). Playback goes on without them.</para>
    /// <para>Add the chapters when the recording is finished, or leave the call out for live streams: isLive() tells. Chapters
    /// inside the manifest are not concerned.</para>
    /// </remarks>
    [Symbol("CANNOT_ADD_EXTERNAL_CHAPTERS_TO_LIVE_STREAM")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CannotAddExternalChaptersToLiveStream = 4055,

    /// <summary>The browser has no WebTransport API, which MSF streams need.</summary>
    /// <remarks>
    /// <para>MSF streams (media over QUIC) run over WebTransport instead of HTTP requests. Older browsers, several TV platforms
    /// and pages without https do not have it.</para>
    /// <para>Check window.WebTransport and window.isSecureContext in the console of that browser. Offer the content as DASH or
    /// HLS beside MSF and choose by that.</para>
    /// </remarks>
    [Symbol("WEBTRANSPORT_NOT_AVAILABLE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    WebtransportNotAvailable = 4056,

    /// <summary>The WebTransport connection to the MSF relay could not be opened.</summary>
    /// <remarks>
    /// <para>The browser has WebTransport, but the session to the relay did not come about. UDP is blocked by many company
    /// networks; a wrong port, a certificate that does not fit, or a fingerprint (manifest.msf.fingerprintUri) of an older one
    /// are the other causes.</para>
    /// <para>Read data[0], the browser's error, and test from another network. Then check that the relay runs, that its
    /// certificate matches the fingerprint, and that it speaks the configured MSF version and accepts the authorization
    /// token.</para>
    /// </remarks>
    [Symbol("WEBTRANSPORT_INITIALIZATION_FAILED")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    WebtransportInitializationFailed = 4057,

    /// <summary>The MSF catalog describes on-demand content, of which only live is supported.</summary>
    /// <remarks>
    /// <para>The parser read the catalog and found no live track. On-demand playback by MSF is not built. In older versions
    /// this number meant a catalog that came too late, which is 4064 now: look at the player version.</para>
    /// <para>Check in the catalog (debug log) whether the tracks are marked as live. Offer recordings as DASH or HLS.</para>
    /// </remarks>
    [Symbol("MSF_VOD_CONTENT_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MsfVodContentNotSupported = 4058,

    /// <summary>An EXT-X-KEY with METHOD=AES-256-GCM carries an IV attribute.</summary>
    /// <remarks>
    /// <para>With AES-256-GCM each segment brings its own IV in its first 16 bytes; an IV in the playlist would contradict it.
    /// For the CBC methods the attribute is right.</para>
    /// <para>Look at the EXT-X-KEY tag: remove IV, or correct METHOD if the segments are in CBC mode. Check the packager's
    /// version and its GCM settings.</para>
    /// </remarks>
    [Symbol("HLS_INVALID_KEY_IV_FOR_GCM")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsInvalidKeyIvForGcm = 4059,

    /// <summary>An AES-256-GCM segment is too short to hold its IV and its tag.</summary>
    /// <remarks>
    /// <para>A segment in GCM mode has 16 bytes of IV, then the data, then 16 bytes of authentication tag. This answer is
    /// shorter than both together: an empty or broken download, or a segment that is not encrypted in this way.</para>
    /// <para>Look at the length of the last segment in the network panel and compare with the file at the origin. Check that
    /// METHOD in the playlist is the mode that the packager used.</para>
    /// </remarks>
    [Symbol("HLS_INVALID_GCM_SEGMENT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    HlsInvalidGcmSegment = 4060,

    /// <summary>The JSON form of an MPD could not be turned into an MPD.</summary>
    /// <remarks>
    /// <para>An MPD may come as JSON in place of XML, and is changed to XML inside the player. The text is no JSON, or its
    /// objects do not give an MPD. A JSON error message of an API under this URL has the same effect.</para>
    /// <para>Open the URI in data[0] and look at the answer. If it is an error message, follow it; if XML was meant, correct
    /// the Content-Type of the server.</para>
    /// </remarks>
    [Symbol("DASH_INVALID_JSON")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashInvalidJson = 4061,

    /// <summary>The MSF relay refused the request or the subscription for the catalog.</summary>
    /// <remarks>
    /// <para>The connection stands, and the relay answered the fetch or the subscription with an error. The namespace may be
    /// wrong, nobody may be publishing, or the relay may want authorization. No answer at all is 4064.</para>
    /// <para>Read data[0], the relay's error code, and data[1], its reason. Compare manifest.msf.namespaces with what the
    /// publisher announces, and check the relay's log and the authorization token.</para>
    /// </remarks>
    [Symbol("MSF_NO_CATALOG")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MsfNoCatalog = 4062,

    /// <summary>The MPD demands a feature as essential that the player does not know.</summary>
    /// <remarks>
    /// <para>By the standard a client must not play if it does not know an EssentialProperty at MPD level, or none of a group
    /// with the same id. SupplementalProperty may be ignored. Inside AdaptationSets such properties only drop the set.</para>
    /// <para>Read data[0], the list of scheme URIs, and decide whether playback really depends on them. If not, have the
    /// packager write SupplementalProperty; if so, look for a player version that knows the scheme.</para>
    /// </remarks>
    [Symbol("DASH_UNSUPPORTED_ESSENTIAL_PROPERTY")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DashUnsupportedEssentialProperty = 4063,

    /// <summary>No MSF catalog arrived within ten seconds.</summary>
    /// <remarks>
    /// <para>WebTransport is up, but the relay stayed silent: nobody publishes under the namespace yet, the announcement did
    /// not come, or relay and player speak different drafts. It had the number 4058 in older versions, together with another
    /// meaning.</para>
    /// <para>Check at the relay whether a publisher is connected and which namespaces it announces, against
    /// manifest.msf.namespaces and the MSF version in the player. Start the publisher and load again.</para>
    /// </remarks>
    [Symbol("MSF_CATALOG_TIMEOUT")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    MsfCatalogTimeout = 4064,

    // 5xxx: streaming

    /// <summary>A source buffer held something else than the streaming engine had put there.</summary>
    [Symbol("INCONSISTENT_BUFFER_STATE")]
    [Retired]
    InconsistentBufferState = 5000,

    /// <summary>The segment index held no valid reference for the next segment.</summary>
    [Symbol("INVALID_SEGMENT_INDEX")]
    [Retired]
    InvalidSegmentIndex = 5001,

    /// <summary>The next segment was not available at the time it was due.</summary>
    [Symbol("SEGMENT_DOES_NOT_EXIST")]
    [Retired]
    SegmentDoesNotExist = 5002,

    /// <summary>The next segment would have exceeded the buffer's byte limit.</summary>
    [Symbol("CANNOT_SATISFY_BYTE_LIMIT")]
    [Retired]
    CannotSatisfyByteLimit = 5003,

    /// <summary>A media segment held no media.</summary>
    [Symbol("BAD_SEGMENT")]
    [Retired]
    BadSegment = 5004,

    /// <summary>The streams chosen for a Period did not match in number or kind.</summary>
    [Symbol("INVALID_STREAMS_CHOSEN")]
    [Retired]
    InvalidStreamsChosen = 5005,

    /// <summary>The streaming engine was started before a variant had been chosen.</summary>
    /// <remarks>
    /// <para>The engine needs a chosen variant to begin with. The source says that production should not see this; a program
    /// that uses internal classes by itself, or a custom ABR manager that chooses nothing, could bring it out.</para>
    /// <para>Look in the log for "init: no Streams chosen" and check a custom abrFactory, if there is one: its chooseVariant
    /// has to return a variant. Otherwise report it to the Shaka project with the steps.</para>
    /// </remarks>
    [Symbol("STREAMING_ENGINE_STARTUP_INVALID_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    StreamingEngineStartupInvalidState = 5006,

    // 6xxx: DRM

    /// <summary>The content is protected, but by no DRM system that the player knows.</summary>
    /// <remarks>
    /// <para>The manifest has protection elements, but none with a UUID or KEYFORMAT of a known system. In DASH, mp4protection
    /// alone (default_KID without a system) is no problem: the player then assumes all systems that it knows. A system outside
    /// its list, or a scheme of your own, ends here.</para>
    /// <para>List the schemeIdUri values of ContentProtection in the MPD and look for typing errors in their UUIDs. Have the
    /// packager add Widevine, PlayReady or FairPlay, or map your own UUID in manifest.dash.keySystemsByURI.</para>
    /// </remarks>
    [Symbol("NO_RECOGNIZED_KEY_SYSTEMS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NoRecognizedKeySystems = 6000,

    /// <summary>The browser offers none of the key systems in the configuration asked for.</summary>
    /// <remarks>
    /// <para>The browser was asked for each system in the manifest, with its robustness and session type. It has none of them
    /// (Widevine in Safari), the device is too weak for the robustness asked, persistent licenses are not supported, the page
    /// is not https, or the viewer refused the prompt.</para>
    /// <para>Run shaka-player's support.html on that device to see which key systems it has. Compare with the manifest,
    /// drm.servers and the robustness in drm.advanced; try without robustness and persistence, then check https and any
    /// iframe's allow="encrypted-media".</para>
    /// </remarks>
    [Symbol("REQUESTED_KEY_SYSTEM_CONFIG_UNAVAILABLE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    RequestedKeySystemConfigUnavailable = 6001,

    /// <summary>The browser knows the key system but could not create its decryption module.</summary>
    /// <remarks>
    /// <para>createMediaKeys failed, after the browser itself had said that the system is there. The module may be missing,
    /// blocked, still downloading or broken (Widevine component of Chromium browsers, DRM turned off in Firefox), or its
    /// storage is not usable in a private window.</para>
    /// <para>Read data[0], the browser's message. Check the component's state (chrome://components, or the DRM setting of
    /// Firefox), let the browser update it, and try outside a private window; then compare with another browser on the same
    /// device.</para>
    /// </remarks>
    [Symbol("FAILED_TO_CREATE_CDM")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    FailedToCreateCdm = 6002,

    /// <summary>The decryption module could not be attached to the video element.</summary>
    /// <remarks>
    /// <para>setMediaKeys on the video element failed. An element takes one set of keys at a time: a second player on it, keys
    /// that are still in use by playing content, or a player that was not destroyed before the next are the usual
    /// causes.</para>
    /// <para>Read data[0], the browser's message. Check that each video element has one player, and that await player.destroy()
    /// or detach() comes before the next; test with a fresh video element.</para>
    /// </remarks>
    [Symbol("FAILED_TO_ATTACH_TO_VIDEO")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FailedToAttachToVideo = 6003,

    /// <summary>The decryption module refused the server certificate that it was given.</summary>
    /// <remarks>
    /// <para>setServerCertificate threw. What was given as certificate is not of the key system's form: an error page instead
    /// of the file, PEM or base64 text instead of bytes, or a certificate of another DRM system. Fetching it had worked; that
    /// failure is 6017.</para>
    /// <para>Read data[0], the browser's message, and look at the bytes in drm.advanced serverCertificate, or at the answer of
    /// serverCertificateUri. Compare them with the file from the DRM provider; FairPlay needs the DER form.</para>
    /// </remarks>
    [Symbol("INVALID_SERVER_CERTIFICATE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidServerCertificate = 6004,

    /// <summary>The decryption module could not open, load or recreate a session.</summary>
    /// <remarks>
    /// <para>A session could not be made, a stored one could not be loaded, or the module reported an internal error and makes
    /// no more. Many open sessions, a session type that was not asked for, or a graphics reset can be behind it. It is
    /// RECOVERABLE if online playback follows.</para>
    /// <para>Read data[0], a text from the browser or from the player ("CDM reported internal error", "Failed to load session
    /// for removal"). Count the open sessions and destroy old players; for stored licenses check that origin and key system are
    /// those of the download.</para>
    /// </remarks>
    [Symbol("FAILED_TO_CREATE_SESSION")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FailedToCreateSession = 6005,

    /// <summary>The decryption module made no license request from the init data.</summary>
    /// <remarks>
    /// <para>generateRequest failed on init data from the manifest, the media or a transform. A PSSH of another system, a
    /// damaged one, or a wrong initDataType are usual; for FairPlay through polyfills also a certificate that does not fit. The
    /// license server has not been asked yet.</para>
    /// <para>Read data[0], the browser's message, and data[2], the system code in hex if there is one (data[1] is the error
    /// object). Decode the pssh box from the MPD or init segment and compare system ID and key ID with those of the
    /// packager.</para>
    /// </remarks>
    [Symbol("FAILED_TO_GENERATE_LICENSE_REQUEST")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FailedToGenerateLicenseRequest = 6006,

    /// <summary>The license request failed before an answer came, or was answered with an error.</summary>
    /// <remarks>
    /// <para>The player sent the license challenge, or tried to, and its network layer gave up after the retries. The code
    /// alone tells nothing of the cause: token refused, CORS, timeout, or an error in one of the application's filters. data[1]
    /// has the session and its init data.</para>
    /// <para>Look in data[0], an error of its own: 1001 has the HTTP status in data[1] and the server's answer in data[2]; 1002
    /// and 1003 are network, 1006 and 1007 filters. With 401 or 403 check the token; with no status look for CORS in the
    /// console.</para>
    /// </remarks>
    [Symbol("LICENSE_REQUEST_FAILED")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicenseRequestFailed = 6007,

    /// <summary>The decryption module refused the license server's answer.</summary>
    /// <remarks>
    /// <para>An answer came with a good HTTP status, but it is no license that the module takes: an error text under status
    /// 200, a license still wrapped in JSON or base64, one for another challenge or session, or one that this device cannot
    /// use.</para>
    /// <para>Look at the raw answer of the license request: if it is text, it is the cause. Then read data[0], the browser's
    /// message; its "system code (n)" belongs to the CDM vendor. Check the response filter, and compare with another
    /// device.</para>
    /// </remarks>
    [Symbol("LICENSE_RESPONSE_REJECTED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicenseResponseRejected = 6008,

    /// <summary>No license server was named for the key system (now 6012).</summary>
    /// <remarks>
    /// <para>The configuration named no license URL for the chosen key system. The number was given up in March 2016 for 6012,
    /// which has the same cause and carries the key system in data[0].</para>
    /// <para>Set drm.servers for the key system before load(), as for 6012, and update the player: its version is of 2016 or
    /// before.</para>
    /// </remarks>
    [Symbol("NO_LICENSE_SERVER_SPECIFIED")]
    [Retired]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoLicenseServerSpecified = 6009,

    /// <summary>The media turned out to be encrypted, although the manifest names no DRM.</summary>
    /// <remarks>
    /// <para>The browser fired its encrypted event while the player had taken the content for clear. ContentProtection or
    /// EXT-X-KEY is missing from the manifest, perhaps lost in a manifest server or ad insertion, or clear and encrypted files
    /// were mixed up.</para>
    /// <para>Compare the manifest from the network panel with the packager's: does the stream that plays have ContentProtection
    /// or EXT-X-KEY? Check manifest.dash.ignoreDrmInfo in the configuration, and the init segment for a sinf box.</para>
    /// </remarks>
    [Symbol("ENCRYPTED_CONTENT_WITHOUT_DRM_INFO")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    EncryptedContentWithoutDrmInfo = 6010,

    /// <summary>The license did not hold the keys that the media needs.</summary>
    /// <remarks>
    /// <para>The license was accepted, but its key IDs were not those of the media. The code was given up in July 2016; today
    /// that is 4012, with the IDs under missingKeys.</para>
    /// <para>Compare default_KID in the manifest with the key IDs that the license server issued for this title, in its log.
    /// Update the player to see the missing ones in data[0] of 4012.</para>
    /// </remarks>
    [Symbol("WRONG_KEYS")]
    [Retired]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    WrongKeys = 6011,

    /// <summary>The chosen key system has no license server in the configuration.</summary>
    /// <remarks>
    /// <para>The browser has a key system that the manifest offers, but no URL for its licenses is known: drm.servers has no
    /// entry under this name, nor does the manifest name one. The key has to be spelled as in data[0]: com.apple.fps.1_0 is not
    /// com.apple.fps.</para>
    /// <para>Read data[0], the key system, and add drm.servers[that name] to the configuration before load(). If another system
    /// is wanted in this browser, set drm.preferredKeySystems.</para>
    /// </remarks>
    [Symbol("NO_LICENSE_SERVER_GIVEN")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoLicenseServerGiven = 6012,

    /// <summary>A stored license session is no longer on the device.</summary>
    /// <remarks>
    /// <para>A download needs its stored license, and the browser had no session under the stored ID. Clearing of site data, an
    /// update of the decryption module, or an earlier removal are possible. With drm.persistentSessionOnlinePlayback it is
    /// RECOVERABLE, and a new license is asked for.</para>
    /// <para>Get the license anew while the device is online: remove the stored content and store it again, or play with
    /// persistentSessionOnlinePlayback set. Check whether many devices lost theirs after the same update.</para>
    /// </remarks>
    [Symbol("OFFLINE_SESSION_REMOVED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    OfflineSessionRemoved = 6013,

    /// <summary>All keys of the content have expired.</summary>
    /// <remarks>
    /// <para>Every key the module holds has the status expired: the license's time is over, or its playback time since the
    /// first start. Right after a license came, wrong times in the policy or a wrong device clock are likelier. A single
    /// expired key among good ones does not raise this.</para>
    /// <para>Load the content again, so that a new license is asked for, if the viewer still has the right to it. Compare the
    /// duration in the license policy with the playback time, check the renewal settings, and the device's clock.</para>
    /// </remarks>
    [Symbol("EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    Expired = 6014,

    /// <summary>FairPlay needs a server certificate, and none was set.</summary>
    /// <remarks>
    /// <para>With Apple's legacy key API the challenge is built from init data, content ID and the FairPlay application
    /// certificate, which the player expects in its configuration. It was empty when the first init data came.</para>
    /// <para>Set drm.advanced['com.apple.fps'].serverCertificateUri, or load the certificate and set serverCertificate as a
    /// Uint8Array before load(). Check that the fetch in the application was awaited and not empty.</para>
    /// </remarks>
    [Symbol("SERVER_CERTIFICATE_REQUIRED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ServerCertificateRequired = 6015,

    /// <summary>The application's init data transform threw an exception.</summary>
    /// <remarks>
    /// <para>drm.initDataTransform is a function of the application that changes init data before the challenge is made, common
    /// for FairPlay content IDs. It failed on data it did not expect, or on a missing certificate.</para>
    /// <para>Look at data[0], the exception, and at the stack in the console. Correct the function, and check that it returns
    /// data of other initDataTypes unchanged.</para>
    /// </remarks>
    [Symbol("INIT_DATA_TRANSFORM_ERROR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InitDataTransformError = 6016,

    /// <summary>The server certificate could not be fetched from its URL.</summary>
    /// <remarks>
    /// <para>serverCertificateUri was asked as often as drm.retryParameters allow, without success. Playback stops, although
    /// many systems would get along without a certificate. If the certificate came and was refused, the code is 6004.</para>
    /// <para>Look in data[0], an error of its own: 1001 has the HTTP status in data[1] and the answer in data[2], 1002 mostly
    /// means CORS. Open the URI in data[0].data[0] in the browser; correct URL, access and CORS headers of the certificate
    /// file.</para>
    /// </remarks>
    [Symbol("SERVER_CERTIFICATE_REQUEST_FAILED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerCertificateRequestFailed = 6017,

    /// <summary>The display connection offers a lower HDCP version than the application demands.</summary>
    /// <remarks>
    /// <para>With drm.minHdcpVersion the application asks for a version before it plays, and the module said that output does
    /// not meet it. An old or analog monitor, a splitter, dock or capture card, or a second screen are behind it. Licenses are
    /// not involved yet; those end in 4012.</para>
    /// <para>Compare drm.minHdcpVersion with what the content's policy needs. On the device check cable, monitor and adapters,
    /// and turn off further screens; a lower minHdcpVersion plays where the license allows it.</para>
    /// </remarks>
    [Symbol("MIN_HDCP_VERSION_NOT_MATCH")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    MinHdcpVersionNotMatch = 6018,

    /// <summary>The check for the HDCP version itself failed.</summary>
    /// <remarks>
    /// <para>getStatusForPolicy threw instead of answering. A version text that the browser does not know in
    /// drm.minHdcpVersion, or a module that offers the call but does not implement it, lead here. That HDCP is too low would be
    /// 6018.</para>
    /// <para>Read data[0], the browser's message. Check that drm.minHdcpVersion is a plain version such as 1.4 or 2.2, and
    /// leave the setting empty on platforms that cannot answer.</para>
    /// </remarks>
    [Symbol("ERROR_CHECKING_HDCP_VERSION")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ErrorCheckingHdcpVersion = 6019,

    /// <summary>The page has no Encrypted Media Extensions.</summary>
    /// <remarks>
    /// <para>navigator.requestMediaKeySystemAccess is missing. Browsers give it to secure pages only, so that http:// is the
    /// first suspect; then a web view or an old TV browser without DRM, or missing polyfills. A missing single system would be
    /// 6001.</para>
    /// <para>Check window.isSecureContext in the console and serve the page by https. Call shaka.polyfill.installAll() before
    /// the player is made; in a web view, look for the app's setting that permits protected media.</para>
    /// </remarks>
    [Symbol("MISSING_EME_SUPPORT")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MissingEmeSupport = 6020,

    // 7xxx: player

    /// <summary>A load was broken off by another load, by an unload or by the end of casting.</summary>
    /// <remarks>
    /// <para>The promise of load() is rejected so, because something newer took its place. Normal when a viewer changes the
    /// channel quickly; on Cast senders it also comes when the session ends during a load. Nothing is broken in content or
    /// network.</para>
    /// <para>Ignore it in the handler of load() where the application itself called load or unload again. If it did not, look
    /// for a component that is created twice or a second call from a framework's re-render.</para>
    /// </remarks>
    [Symbol("LOAD_INTERRUPTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    LoadInterrupted = 7000,

    /// <summary>An operation under way was aborted by the player itself.</summary>
    /// <remarks>
    /// <para>An internal signal for requests that are no longer wanted: after a seek, a switch of quality, unload or destroy.
    /// Applications should not see it, but it can come out of a promise that was pending when player or storage was destroyed.
    /// Its category may be 1, 7 or 9.</para>
    /// <para>Look whether destroy(), unload() or an abort of a download came shortly before, and ignore the error then. If it
    /// came without that, note the stack and report it to the Shaka project.</para>
    /// </remarks>
    [Symbol("OPERATION_ABORTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    OperationAborted = 7001,

    /// <summary>Content was to be loaded before a video element had been attached.</summary>
    /// <remarks>
    /// <para>load() needs an element to play in. It is given to attach(), which takes a moment and has to be awaited; an
    /// element given to the constructor is attached in the background. After detach() it is gone again.</para>
    /// <para>Call await player.attach(video) before load(), and check that the element exists in the page at that time
    /// (frameworks render it later). Where it is given to new shaka.Player(video), use attach() instead.</para>
    /// </remarks>
    [Symbol("NO_VIDEO_ELEMENT")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoVideoElement = 7002,

    /// <summary>A call reached an object that had already been destroyed.</summary>
    /// <remarks>
    /// <para>Player, storage and their parts cannot be used after destroy(). Usually an asynchronous step of the application
    /// came back after the page view had been closed; data[0] may have the error that was under way.</para>
    /// <para>Look at the stack for the call and make a new player instead of the old one. In components, await pending calls or
    /// drop their result once destroy() was called.</para>
    /// </remarks>
    [Symbol("OBJECT_DESTROYED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ObjectDestroyed = 7003,

    /// <summary>A track was to be added while no content was loaded.</summary>
    /// <remarks>
    /// <para>addTextTrackAsync, addThumbnailsTrack and addChaptersTrack work on loaded content. They were called before load()
    /// had resolved, or after unload().</para>
    /// <para>Await load() and then add the tracks; the error is gone with the right order. If a load failed before, that error
    /// is the one to look at.</para>
    /// </remarks>
    [Symbol("CONTENT_NOT_LOADED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ContentNotLoaded = 7004,

    /// <summary>Content that plays in the browser's native mode cannot be preloaded.</summary>
    /// <remarks>
    /// <para>Preloading fetches manifest and first segments by the player itself. Where the browser plays natively (src=, as
    /// HLS in Safari with preferNativeHls, or a plain MP4 file), there is nothing that the player could fetch ahead.</para>
    /// <para>Skip preload() for such content and call load() directly, or play through MSE. Check the MIME type given to
    /// preload(), since it decides on the mode.</para>
    /// </remarks>
    [Symbol("SRC_EQUALS_PRELOAD_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SrcEqualsPreloadNotSupported = 7005,

    /// <summary>A preload was used again after it had been used up or destroyed.</summary>
    /// <remarks>
    /// <para>A PreloadManager serves one load. After that, or after its destroy(), it is empty; a list that keeps managers for
    /// later and loads one twice meets this.</para>
    /// <para>Call preload() again for the asset and pass the new manager to load(), or load by URI. Have the application drop a
    /// manager once it was used.</para>
    /// </remarks>
    [Symbol("PRELOAD_DESTROYED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    PreloadDestroyed = 7006,

    /// <summary>A place in the playback queue was asked for that the queue does not have.</summary>
    /// <remarks>
    /// <para>playItem of the queue manager was called with an index below 0 or beyond the last item, or the queue is empty
    /// because its items were not inserted yet or were removed.</para>
    /// <para>Compare the index with getItems().length at that moment. Await insertItems() before playing, and check the code
    /// that computes the next or previous index at the ends.</para>
    /// </remarks>
    [Symbol("QUEUE_INDEX_OUT_OF_BOUNDS")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    QueueIndexOutOfBounds = 7007,

    // 8xxx: casting

    /// <summary>The page has no working Google Cast API.</summary>
    /// <remarks>
    /// <para>The Cast sender script reported no ready API: it is not included, was blocked, or the browser has none (only
    /// Chromium-based ones do). Local playback is not affected.</para>
    /// <para>Look in the network panel whether cast_sender.js was loaded or blocked, and wait until the API has reported itself
    /// ready. Hide the Cast button while canCast() is false.</para>
    /// </remarks>
    [Symbol("CAST_API_UNAVAILABLE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CastApiUnavailable = 8000,

    /// <summary>No Cast device was found in the network.</summary>
    /// <remarks>
    /// <para>The API is ready, but sees no device that fits the receiver application. Guest networks, VPNs, another Wi-Fi or
    /// blocked multicast (mDNS) hide devices. Local playback goes on.</para>
    /// <para>Check that device and browser are in the same network without VPN, and whether another Cast page finds it. For a
    /// receiver that is not published, look whether the device is registered as a test device.</para>
    /// </remarks>
    [Symbol("NO_CAST_RECEIVERS")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    NoCastReceivers = 8001,

    /// <summary>Casting was started while a Cast session was already running.</summary>
    /// <remarks>
    /// <para>cast() was called twice, as by a double click, or a session was resumed from another tab before. The running
    /// session is untouched.</para>
    /// <para>Ask isCasting() before cast(), and disable the button while a session is being made. To choose another device,
    /// call forceDisconnect() first.</para>
    /// </remarks>
    [Symbol("ALREADY_CASTING")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AlreadyCasting = 8002,

    /// <summary>The Cast SDK reported an error that the player has no own code for.</summary>
    /// <remarks>
    /// <para>The Cast SDK refuses in more ways than the player tells apart: all but cancel, timeout and receiver_unavailable
    /// come here, such as session_error, invalid_parameter or extension_missing.</para>
    /// <para>Read data[0], the SDK's error: its code and description are in the Cast documentation under chrome.cast.ErrorCode.
    /// Check receiver application ID and origin of the page.</para>
    /// </remarks>
    [Symbol("UNEXPECTED_CAST_ERROR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnexpectedCastError = 8003,

    /// <summary>The viewer closed the dialog for choosing a Cast device.</summary>
    /// <remarks>
    /// <para>The SDK answered cancel: no device was chosen. It is what a viewer may do, not a fault; the player raises it
    /// nevertheless as CRITICAL, as for other failed connections. Local playback is not touched.</para>
    /// <para>Ignore it in the application and leave the Cast button as it was. If viewers say they had chosen a device, look at
    /// data[0] and at the browser's permission for the local network.</para>
    /// </remarks>
    [Symbol("CAST_CANCELED_BY_USER")]
    [Advice(ErrorCategory.Request, ErrorActor.Viewer, RetryAdvice.Never)]
    [Aborted]
    CastCanceledByUser = 8004,

    /// <summary>The connection to the Cast device could not be made, or broke.</summary>
    /// <remarks>
    /// <para>The device was chosen, and its answer did not come in time; or a message to a running session could not be sent,
    /// as after the device had been switched off. Then playback returns to the page.</para>
    /// <para>Try again after some seconds. Check that the device is on and in the same network, restart it if others cannot
    /// reach it either, and read data[0], the SDK's error.</para>
    /// </remarks>
    [Symbol("CAST_CONNECTION_TIMED_OUT")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    CastConnectionTimedOut = 8005,

    /// <summary>The Cast receiver application does not exist or is not available.</summary>
    /// <remarks>
    /// <para>The device was found but cannot start the application with the configured ID: a typing error, an application that
    /// is not published while the device is no test device, or a receiver page that the device cannot load.</para>
    /// <para>Compare the receiver app ID given to CastProxy with the Cast developer console, and the state of the application
    /// there. Open the receiver's URL from the device's network; data[0] is the SDK's error.</para>
    /// </remarks>
    [Symbol("CAST_RECEIVER_APP_UNAVAILABLE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CastReceiverAppUnavailable = 8006,

    /// <summary>No ID of a Cast receiver application was configured.</summary>
    [Symbol("CAST_RECEIVER_APP_ID_MISSING")]
    [Retired]
    CastReceiverAppIdMissing = 8007,

    // 9xxx: offline storage

    /// <summary>The browser offers no storage that the player could keep downloads in.</summary>
    /// <remarks>
    /// <para>Downloads need IndexedDB and MediaSource. Older iPhones have no MediaSource, and private windows or web views may
    /// block IndexedDB. Streaming from the network can work nevertheless.</para>
    /// <para>Ask shaka.offline.Storage.support() before offering downloads. On the device, check window.MediaSource and
    /// window.indexedDB in the console and the browser's setting for site data.</para>
    /// </remarks>
    [Symbol("STORAGE_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    StorageNotSupported = 9000,

    /// <summary>IndexedDB could not be opened or deleted.</summary>
    /// <remarks>
    /// <para>The browser reports an error of its own. Private windows, a full disk, damaged profiles, or in Firefox a profile
    /// that a newer version had used before are known causes. The downloads themselves may still be there.</para>
    /// <para>Read data[0], the DOMException: VersionError means a newer database, QuotaExceededError no room, InvalidStateError
    /// often a private window. Check free space and window kind first; delete site data only when its loss is
    /// acceptable.</para>
    /// </remarks>
    [Symbol("INDEXED_DB_ERROR")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    IndexedDbError = 9001,

    /// <summary>A storage operation was aborted (now 7001).</summary>
    /// <remarks>
    /// <para>Storage operations that were broken off once had this number of their own; today they share 7001 with all other
    /// operations, and the library raises it nowhere.</para>
    /// <para>Look whether the application called abort() or destroy() while a download ran, and ignore the error then.
    /// Otherwise go on as with 7001.</para>
    /// </remarks>
    [Symbol("DEPRECATED_OPERATION_ABORTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    DeprecatedOperationAborted = 9002,

    /// <summary>The content was not found in the offline storage.</summary>
    [Symbol("REQUESTED_ITEM_NOT_FOUND")]
    RequestedItemNotFound = 9003,

    /// <summary>An offline: URI does not have the form that the player gives such URIs.</summary>
    /// <remarks>
    /// <para>Downloads have URIs of the form offline:manifest/mechanism/cell/key. An ID from an old version, a segment's URI
    /// where a manifest's is needed, or a text put together by the application does not fit. Category is 1 or 9.</para>
    /// <para>Look at data[0], the URI, and use offlineUri from the result of store() or list() unchanged. If URIs were saved
    /// elsewhere, compare them with what list() gives.</para>
    /// </remarks>
    [Symbol("MALFORMED_OFFLINE_URI")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MalformedOfflineUri = 9004,

    /// <summary>A live stream or one still in progress cannot be downloaded.</summary>
    /// <remarks>
    /// <para>Only content with a fixed end can be stored. A live manifest, or a recording whose manifest is still marked as
    /// dynamic (DASH) or has no EXT-X-ENDLIST (HLS), is refused.</para>
    /// <para>Check type in the MPD, or EXT-X-ENDLIST in the playlist, of the URI in data[0]. If the event is over, have the
    /// packager finish the manifest; else offer no download.</para>
    /// </remarks>
    [Symbol("CANNOT_STORE_LIVE_OFFLINE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CannotStoreLiveOffline = 9005,

    /// <summary>A download was started while another one was still running.</summary>
    /// <remarks>
    /// <para>Until April 2020 a second download was refused while the first one ran. The code left the player then, so that it
    /// points to an old version.</para>
    /// <para>Await the promise of the first store() before the next one, or update the player. Look for a button that starts
    /// the same download twice.</para>
    /// </remarks>
    [Symbol("STORE_ALREADY_IN_PROGRESS")]
    [Retired]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    StoreAlreadyInProgress = 9006,

    /// <summary>Protected content was stored without any license session having been opened.</summary>
    /// <remarks>
    /// <para>With offline.usePersistentLicense a license has to be stored along, and for that the player needs init data. It
    /// found none in the manifest, nor in the MP4 init segments; other containers are not searched.</para>
    /// <para>Look for cenc:pssh in the MPD, or a pssh box in the init segments, and have the packager put one in. Without
    /// stored licenses set offline.usePersistentLicense to false.</para>
    /// </remarks>
    [Symbol("NO_INIT_DATA_FOR_OFFLINE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NoInitDataForOffline = 9007,

    /// <summary>The offline storage was created with a Cast proxy instead of a local player.</summary>
    /// <remarks>
    /// <para>Storage was given what CastProxy.getPlayer() returns, a stand-in that forwards calls to local or remote player.
    /// Storing must run in the page, and so needs the true Player object.</para>
    /// <para>Pass the shaka.Player that the application made before it created the CastProxy, or no player at all: Storage then
    /// makes its own.</para>
    /// </remarks>
    [Symbol("LOCAL_PLAYER_INSTANCE_REQUIRED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LocalPlayerInstanceRequired = 9008,

    /// <summary>No stream of the manifest to be stored could be played (now 4032).</summary>
    /// <remarks>
    /// <para>A manifest was to be stored, and this browser can play none of its streams. In March 2018 the code moved to 4032,
    /// which serves playing and storing alike.</para>
    /// <para>Check the manifest's codecs in this browser with MediaSource.isTypeSupported, as for 4032, and offer H.264 and AAC
    /// beside newer ones.</para>
    /// </remarks>
    [Symbol("CONTENT_UNSUPPORTED_BY_BROWSER")]
    [Retired]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ContentUnsupportedByBrowserRetired = 9009,

    /// <summary>Content stored by an old version could not be converted.</summary>
    [Symbol("UNSUPPORTED_UPGRADE_REQUEST")]
    [Retired]
    UnsupportedUpgradeRequest = 9010,

    /// <summary>A database of an older version takes no new entries.</summary>
    /// <remarks>
    /// <para>Databases that Shaka Player wrote before 3.0 stay readable but are closed for writing. New downloads go to a newer
    /// one, so that this comes from code that addresses the old one directly.</para>
    /// <para>Read data[0], which names the table. Use store() of the public API, and have very old downloads stored again while
    /// the content can still be had.</para>
    /// </remarks>
    [Symbol("NEW_KEY_OPERATION_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NewKeyOperationNotSupported = 9011,

    /// <summary>An entry of the offline storage is missing from its database.</summary>
    /// <remarks>
    /// <para>The list of downloads or a manifest points to an entry that is gone: removed from another tab, lost when the
    /// browser cleared data, or left by a download that was broken off.</para>
    /// <para>Read data[0], which lists the keys. Compare list() with the browser's storage panel, remove that download and
    /// store it again while online; ask for persistent storage (navigator.storage.persist).</para>
    /// </remarks>
    [Symbol("KEY_NOT_FOUND")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeyNotFound = 9012,

    /// <summary>The database that should hold a download, or take a new one, is missing.</summary>
    /// <remarks>
    /// <para>An offline: URI names mechanism and cell, and this browser has no such; or no cell that can be written exists.
    /// URIs carried over from another browser or origin, or a database that was deleted, have this effect.</para>
    /// <para>Read data[0], which names mechanism or cell. Check origin and browser profile against those of the download, and
    /// whether list() still has it; if not, store the content again.</para>
    /// </remarks>
    [Symbol("MISSING_STORAGE_CELL")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MissingStorageCell = 9013,

    /// <summary>The application's size check refused the download.</summary>
    /// <remarks>
    /// <para>offline.downloadSizeCallback got the estimated size and returned false. The default one does so when use and
    /// download together would exceed 95 percent of the browser's quota; an application may have its own limit.</para>
    /// <para>Free room: remove other downloads in the app, or free disk space, which raises the quota. Choose lower quality
    /// tracks in trackSelectionCallback, and check the limit if the application set its own callback.</para>
    /// </remarks>
    [Symbol("STORAGE_LIMIT_REACHED")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    StorageLimitReached = 9014,

    /// <summary>The application's size check for downloads threw an exception.</summary>
    /// <remarks>
    /// <para>The function under offline.downloadSizeCallback failed, so that nothing was downloaded. The player logs the
    /// exception and does not put it into data. A refusal by return value would be 9014.</para>
    /// <para>Look in the console of a debug build for "downloadSizeCallback has produced an unexpected error". Correct the
    /// function; if it asks navigator.storage, check that this exists in the browser.</para>
    /// </remarks>
    [Symbol("DOWNLOAD_SIZE_CALLBACK_ERROR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DownloadSizeCallbackError = 9015,

    /// <summary>A database of an older version takes no changes of its entries.</summary>
    /// <remarks>
    /// <para>Downloads that a player before 3.0 wrote may be read and removed, but not changed in more than their expiration;
    /// completing a broken-off download is such a change.</para>
    /// <para>Read data[0], which names the table. Remove that download and store it again with the present version while the
    /// content can still be had.</para>
    /// </remarks>
    [Symbol("MODIFY_OPERATION_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ModifyOperationNotSupported = 9016,

    /// <summary>The browser did not answer the request to open IndexedDB in time.</summary>
    /// <remarks>
    /// <para>Neither success nor error came within five seconds (StorageMechanismOpenTimeout). Another tab that keeps an older
    /// database version open, a busy disk, or browser bugs at the start of a page are behind it.</para>
    /// <para>Try again after some seconds and close other tabs of the site. If slow devices meet it often, raise
    /// shaka.offline.indexeddb.StorageMechanismOpenTimeout, or set it to false to wait without limit.</para>
    /// </remarks>
    [Symbol("INDEXED_DB_INIT_TIMED_OUT")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    IndexedDbInitTimedOut = 9017,

    // 10xxx: ads

    /// <summary>The IMA SDK for client-side ads is not on the page.</summary>
    /// <remarks>
    /// <para>google.ima.AdsLoader does not exist. The script ima3.js is not included, comes after the first request, was
    /// stopped by an ad blocker, or only the SDK for server-side ads is loaded. The content can play without ads.</para>
    /// <para>Look in the network panel whether ima3.js was loaded or blocked, and include it before ads are requested. In the
    /// application, catch this error and start the content.</para>
    /// </remarks>
    [Symbol("CS_IMA_SDK_MISSING")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CsImaSdkMissing = 10000,

    /// <summary>Client-side ads were requested before their ad manager was initialized.</summary>
    [Symbol("CS_AD_MANAGER_NOT_INITIALIZED")]
    [Retired]
    CsAdManagerNotInitialized = 10001,

    /// <summary>The IMA SDK for server-side ads (DAI) is not on the page.</summary>
    /// <remarks>
    /// <para>google.ima.dai does not exist. The script ima3_dai.js is not included, was blocked, or only the SDK for
    /// client-side ads is there. Without it the stream URL of the DAI service cannot be had.</para>
    /// <para>Look for ima3_dai.js in the network panel and include it before the stream is requested. Where ad blockers are
    /// common, have a backup stream ready.</para>
    /// </remarks>
    [Symbol("SS_IMA_SDK_MISSING")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SsImaSdkMissing = 10002,

    /// <summary>Server-side ads were requested before their ad manager was initialized.</summary>
    [Symbol("SS_AD_MANAGER_NOT_INITIALIZED")]
    [Retired]
    SsAdManagerNotInitialized = 10003,

    /// <summary>A stream with ads was requested while an earlier request was still open.</summary>
    /// <remarks>
    /// <para>DAI and MediaTailor take one request at a time: the promise of the first one has neither resolved nor failed. A
    /// double click or a quick change of channel leads here; the first request goes on.</para>
    /// <para>Await the promise of the earlier stream request before the next. For a change of channel, stop the ad manager or
    /// let the first result go unused.</para>
    /// </remarks>
    [Symbol("CURRENT_DAI_REQUEST_NOT_FINISHED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CurrentDaiRequestNotFinished = 10004,

    /// <summary>MediaTailor ads were requested before their ad manager was initialized.</summary>
    [Symbol("MT_AD_MANAGER_NOT_INITIALIZED")]
    [Retired]
    MtAdManagerNotInitialized = 10005,

    /// <summary>Interstitial ads were requested before their ad manager was initialized.</summary>
    [Symbol("INTERSTITIAL_AD_MANAGER_NOT_INITIALIZED")]
    [Retired]
    InterstitialAdManagerNotInitialized = 10006,

    /// <summary>The ad server's VAST or VMAP answer is not valid XML.</summary>
    /// <remarks>
    /// <para>The ad URL answered with something other than VAST or VMAP: an empty body, HTML or JSON, broken XML, or an ad
    /// server's error page. It concerns the player's interstitials; the content itself goes on.</para>
    /// <para>Open the ad URL from the network panel and check the answer with a VAST validator. Ask the ad server's operator,
    /// with that URL and time, why it gave no VAST.</para>
    /// </remarks>
    [Symbol("VAST_INVALID_XML")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    VastInvalidXml = 10007,

    /// <summary>No container element was set for client-side ads.</summary>
    /// <remarks>
    /// <para>The IMA SDK draws its ads into an element over the video. The SDK is there, but ads were requested before the
    /// application had set that element.</para>
    /// <para>Call setContainers, or the setter of your player version, with the client-side ad container before requesting ads;
    /// Shaka's own UI does so if the container exists.</para>
    /// </remarks>
    [Symbol("CS_AD_CONTAINER_MISSING")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CsAdContainerMissing = 10008,

    /// <summary>No container element was set for server-side ads.</summary>
    /// <remarks>
    /// <para>The DAI SDK needs an element for its clickable overlays. The SDK is there, but the stream was requested before the
    /// application had set that element.</para>
    /// <para>Set the server-side ad container at the ad manager before the stream request, and check that the element exists in
    /// the page by then.</para>
    /// </remarks>
    [Symbol("SS_AD_CONTAINER_MISSING")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SsAdContainerMissing = 10009,

    /// <summary>MediaTailor gave no session, and no backup stream was named.</summary>
    /// <remarks>
    /// <para>The session request (POST) to AWS Elemental MediaTailor failed, or its answer lacked manifestUrl or trackingUrl.
    /// With a backup URL in the call the player would have gone on with that instead.</para>
    /// <para>Look at the session request in the network panel: status, answer, CORS. Check the MediaTailor configuration name
    /// in the URL and the origin behind it, and pass a backup URL to the call.</para>
    /// </remarks>
    [Symbol("MEDIATAILOR_REQUEST_FAILED")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    MediatailorRequestFailed = 10010,
}
