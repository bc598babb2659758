namespace DrmErrorCodes;

/// <summary>Errors of dash.js.</summary>
/// <remarks>
/// Facts: Dash-Industry-Forum/dash.js <c>Errors.js</c>, <c>ProtectionErrors.js</c>, <c>MssErrors.js</c> and
/// <c>OfflineErrors.js</c> of 5.2.1, and what its code does with each. The messages are this library's own words.
/// The error event has <c>error.code</c>, <c>error.message</c> and <c>error.data</c>. Errors of the video element come by the
/// same event with their own numbers, 1 to 5, which are those of HTML's MediaError.
/// </remarks>
[ErrorTable(ErrorDomain.DashJs, ErrorLayer.Player, MessageWording.Own,
    Title = "dash.js errors",
    Description = "Codes of the error event of dash.js, as {code, message, data}, seen by the web app and in the console.",
    Vendor = "DASH Industry Forum",
    Contact = "The team of the web player, with code, message and data of the error and the log at level debug; the issues " +
        "of Dash-Industry-Forum/dash.js for dash.js itself, with its version and an MPD.",
    Aliases = ["dash.js", "dash"])]
[Source("Dash-Industry-Forum/dash.js, Errors.js, ProtectionErrors.js, MssErrors.js, OfflineErrors.js",
    Version = "5.2.1", Date = "2026-08-17", Url = "https://github.com/Dash-Industry-Forum/dash.js")]
[CodeGroup(1, 5, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Below 10 dash.js passes on the code of the video element: 1 aborted, 2 network, 3 decode, 4 source not supported. Its " +
    "message has the name and in brackets what the browser says.",
    "Look the number up as an HtmlMedia code, and look in the brackets of the message for a status of Chromium or Firefox, " +
    "which says more.")]
[CodeGroup(10, 99, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 10 to 99 are of the core: manifest, downloads, source buffers, what the browser can do, subtitles.",
    "Look at message and data of the error; for a download data has the request and its answer. Set debug.logLevel for the " +
    "lines before it.")]
[CodeGroup(15, 22, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 15 to 22 come from inside of loading and buffering: segment index, clock, segment loader, base URLs, source " +
    "buffers. Most follow from an earlier failure. An append that throws has the legacy number of its DOMException (11, 22) " +
    "in place of 20.",
    "Look in the console for the first error or warning of dash.js before this code, then check the MPD with the validator " +
    "of the DASH Industry Forum.")]
[CodeGroup(31, 35, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Codes from 31 to 35 say that the MPD or its media cannot be used, though it came and is XML: no duration, no stream, " +
    "muxed media, a type that the browser lacks, or subtitles that cannot be read.",
    "Look at the message of the error, which names the element or type, and compare the MPD with what the browser plays " +
    "(MediaSource.isTypeSupported).")]
[CodeGroup(100, 199, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 100 to 199 are of the protection module: key systems, key sessions, license requests.",
    "Look at message and data of the error, which have the HTTP status or the text of the CDM, and at the lines with DRM in " +
    "the log of dash.js.")]
[CodeGroup(200, 299, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Codes from 200 to 299 are of the module for Smooth Streaming (mss): it could not turn the Smooth manifest or a " +
    "fragment into what the player needs.",
    "Open the Smooth manifest of the title and check codecs (FourCC) and, for live channels, that fragments carry the tfrf " +
    "box; the origin or packager makes both.")]
[CodeGroup(11000, 11999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes from 11000 to 11999 are of the module for offline playback, which keeps manifests and segments in IndexedDB. They " +
    "follow the names of DOMException; release 5.2.1 raises only 11000, 11001, 11002, 11004 and 11010.",
    "Look up the DOMException of the same name. Check free space and private mode of the browser, and " +
    "navigator.storage.estimate() in the console.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "dash.js numbers its errors by module: 10 to 99 core, 100 to 199 protection, 200 to 299 Smooth Streaming, 11000 and " +
    "more offline. Other numbers come from elsewhere, such as a DOMException of a source buffer.",
    "Look at message of the error and where it was raised (stack), and compare the number with the version of dash.js in use.")]
[LogWord("dash.js", "dashjs")]
[LogShape("dash.js error code #?", "dashjs error code #?", "error.code #?", "event.error.code #?")]
[LogSymbol("MEDIA_KEYERR_", "MEDIA_KEY_MESSAGE_", "KEY_SYSTEM_ACCESS_DENIED_ERROR_CODE", "KEY_STATUS_CHANGED_EXPIRED_ERROR_CODE", "KEY_SESSION_CREATED_ERROR_CODE", "DOWNLOAD_ERROR_ID_", "MANIFEST_ERROR_ID_", "TIMED_TEXT_ERROR_ID_", "FRAGMENT_LOADER_", "MANIFEST_LOADER_", "XLINK_LOADER_", "SEGMENT_BASE_LOADER_", "SERVER_CERTIFICATE_UPDATED_ERROR_CODE", "CAPABILITY_MEDIA")]
[LogSample("dash.js error code: 113", "113")]
[LogSample("MEDIA_KEY_MESSAGE_LICENSER_ERROR_CODE", "114")]
[LogSample("[16][MediaPlayer] [dash.js 3.0.3]")]
public enum DashJsError
{
    // core

    /// <summary>MPD could not be parsed.</summary>
    /// <remarks>
    /// <para>The answer came and is no XML that dash.js can work with. An HTML page of a login or of an error under status 200
    /// is as common as a fault of the packager.</para>
    /// <para>Open the URL of the message and look at the first lines: if it is HTML, check token and address; if it is XML, run
    /// it through a parser, which names the line.</para>
    /// </remarks>
    [Symbol("MANIFEST_LOADER_PARSING_FAILURE_ERROR_CODE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ManifestLoaderParsingFailureError = 10,

    /// <summary>MPD could not be loaded.</summary>
    /// <remarks>
    /// <para>The request for the manifest failed; the message has URL and text. 25 comes for the same failure from the HTTP
    /// layer and carries the answer with its status.</para>
    /// <para>Look at 25 beside it, or in the network log, for the HTTP status. Without a status look for CORS or mixed content
    /// in the console.</para>
    /// </remarks>
    [Symbol("MANIFEST_LOADER_LOADING_FAILURE_ERROR_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ManifestLoaderLoadingFailureError = 11,

    /// <summary>Remote element of the MPD (xlink) could not be loaded.</summary>
    /// <remarks>
    /// <para>The MPD points to a part of itself by xlink, mostly an ad period, and that address did not give one. dash.js takes
    /// the element as empty where the address says so (resolve-to-zero).</para>
    /// <para>Open the address of the message: status, CORS headers, and XML with the element that is to be put in. The ad
    /// server or the packager makes it.</para>
    /// </remarks>
    [Symbol("XLINK_LOADER_LOADING_FAILURE_ERROR_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.ContentOperations, RetryAdvice.Later)]
    XlinkLoaderLoadingFailureError = 12,

    // core: loading and buffering

    /// <summary>Segment ranges could not be read from the index (sidx).</summary>
    [Symbol("SEGMENT_BASE_LOADER_ERROR_CODE")]
    SegmentBaseLoaderError = 15,

    /// <summary>Clock could not be compared with that of the server.</summary>
    /// <remarks>
    /// <para>None of the UTCTiming sources of a live MPD answered, so dash.js goes by the clock of the device. If that is
    /// wrong, segments are asked for too early or too late, which ends in 404.</para>
    /// <para>Open each UTCTiming address of the MPD and look at status and CORS headers. Compare the time of the device, and
    /// set a source of your own with addUTCTimingSource.</para>
    /// </remarks>
    [Symbol("TIME_SYNC_FAILED_ERROR_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TimeSyncFailedError = 16,

    /// <summary>Segment could not be loaded by the segment loader.</summary>
    /// <remarks>
    /// <para>The request of one segment failed after its retries; the message and data have the text and status text of the
    /// answer. 27 and 28 are the same failure as the HTTP layer tells it, with the whole answer.</para>
    /// <para>Look at 27 or 28 of the same moment for URL and HTTP status, and request the segment with curl.</para>
    /// </remarks>
    [Symbol("FRAGMENT_LOADER_LOADING_FAILURE_ERROR_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    FragmentLoaderLoadingFailureError = 17,

    /// <summary>Segment loader was called without a request.</summary>
    [Symbol("FRAGMENT_LOADER_NULL_REQUEST_ERROR_CODE")]
    FragmentLoaderNullRequestError = 18,

    /// <summary>No base URL of the MPD is left to try.</summary>
    /// <remarks>
    /// <para>dash.js has put every BaseURL of the MPD aside after failures, so no address can be made. The cause is the failed
    /// downloads before it.</para>
    /// <para>Look in the console for the first 25 to 28 before this code, and check the hosts of all BaseURL elements.</para>
    /// </remarks>
    [Symbol("URL_RESOLUTION_FAILED_GENERIC_ERROR_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    UrlResolutionFailedGenericError = 19,

    /// <summary>Append to the source buffer was called without data.</summary>
    [Symbol("APPEND_ERROR_CODE")]
    AppendError = 20,

    /// <summary>Data could not be removed from the source buffer.</summary>
    [Symbol("REMOVE_ERROR_CODE")]
    RemoveError = 21,

    /// <summary>Stream data could not be updated after the MPD was loaded.</summary>
    [Symbol("DATA_UPDATE_FAILED_ERROR_CODE")]
    DataUpdateFailedError = 22,

    // core: the browser

    /// <summary>Browser has no Media Source Extensions.</summary>
    /// <remarks>
    /// <para>dash.js needs MediaSource (or ManagedMediaSource), and the browser offers none. iPhones before iOS 17.1 and some
    /// TV browsers and web views are the usual cases.</para>
    /// <para>Check window.MediaSource and window.ManagedMediaSource in the console of the device. Offer HLS by the video
    /// element to such browsers.</para>
    /// </remarks>
    [Symbol("CAPABILITY_MEDIASOURCE_ERROR_CODE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CapabilityMediasourceError = 23,

    /// <summary>Browser cannot play protected content.</summary>
    /// <remarks>
    /// <para>The stream is protected, and no EME is there: a page without https, a browser without it, EME switched off, or
    /// dash.js without its protection module. A missing key system is 112.</para>
    /// <para>Check location.protocol and navigator.requestMediaKeySystemAccess in the console, and that the build of dash.js
    /// has the protection module (the mediaplayer build does not).</para>
    /// </remarks>
    [Symbol("CAPABILITY_MEDIAKEYS_ERROR_CODE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CapabilityMediakeysError = 24,

    // core: downloads

    /// <summary>MPD download failed.</summary>
    /// <remarks>
    /// <para>The HTTP layer could not get the manifest after all retries. error.data.response has the status; 0 or none is no
    /// answer, which in a browser is mostly CORS, mixed content or a lost connection.</para>
    /// <para>Look at error.data.request.url and error.data.response.status. With 401 or 403 check token or signed address, with
    /// 404 the address, without a status the console for CORS.</para>
    /// </remarks>
    [Symbol("DOWNLOAD_ERROR_ID_MANIFEST_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    DownloadErrorIdManifest = 25,

    /// <summary>Segment index (sidx) download failed.</summary>
    /// <remarks>
    /// <para>From its name: the bytes of the index of a file could not be fetched, so no segment of it is known. Release 5.2.1
    /// reports that as 27; older ones may use this. Servers without byte ranges, or CORS rules that forbid the Range header, do
    /// it.</para>
    /// <para>Check the request in the network log: it has to be answered with 206 and Content-Range. Then compare indexRange of
    /// the MPD with the file.</para>
    /// </remarks>
    [Symbol("DOWNLOAD_ERROR_ID_SIDX_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    DownloadErrorIdSidx = 26,

    /// <summary>Download of a media segment or of its index failed.</summary>
    /// <remarks>
    /// <para>A segment, or the index (sidx) of a file, could not be fetched after all retries. For live streams 404 mostly
    /// means a clock that is off or a packager that is late; 403 a signed address that ran out.</para>
    /// <para>Look at error.data.request.url and error.data.response.status, and request the URL with curl. With 404 on live
    /// compare the device clock with UTCTiming.</para>
    /// </remarks>
    [Symbol("DOWNLOAD_ERROR_ID_CONTENT_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    DownloadErrorIdContent = 27,

    /// <summary>Initialization segment download failed.</summary>
    /// <remarks>
    /// <para>The first file of a representation did not come, so nothing of it can be played. Unlike a media segment it is
    /// always there, so 404 points to the MPD or the packager, not to time.</para>
    /// <para>Request the address of error.data.request.url with curl, and compare it with Initialization or
    /// SegmentTemplate@initialization of the MPD.</para>
    /// </remarks>
    [Symbol("DOWNLOAD_ERROR_ID_INITIALIZATION_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    DownloadErrorIdInitialization = 28,

    /// <summary>Download of a remote element (xlink) failed.</summary>
    /// <remarks>
    /// <para>The HTTP layer could not get the address of an xlink:href, mostly an ad period; 12 follows for the element. The
    /// main content may go on without it.</para>
    /// <para>Check the address in error.data.request.url: status, CORS headers, and how long the ad server takes.</para>
    /// </remarks>
    [Symbol("DOWNLOAD_ERROR_ID_XLINK_CODE")]
    [Advice(ErrorCategory.Network, ErrorActor.ContentOperations, RetryAdvice.Later)]
    DownloadErrorIdXlink = 29,

    // core: MPD and media

    /// <summary>MPD contradicts itself or lacks a needed value.</summary>
    /// <remarks>
    /// <para>In release 5.2.1 one fault is reported so: a static MPD has no mediaPresentationDuration and its last Period no
    /// duration, so that the end is not known.</para>
    /// <para>Check the MPD element for mediaPresentationDuration or the last Period for duration, and whether type is static by
    /// mistake on a live channel.</para>
    /// </remarks>
    [Symbol("MANIFEST_ERROR_ID_PARSE_CODE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ManifestErrorIdParse = 31,

    /// <summary>MPD has no stream that can be played.</summary>
    /// <remarks>
    /// <para>No Period or AdaptationSet was left: the MPD has none, or dash.js dropped all of them because codecs, resolution
    /// or key system are not supported by this browser.</para>
    /// <para>Look in the log of dash.js for the lines on filtered AdaptationSets, and compare codecs and ContentProtection of
    /// the MPD with what the browser offers.</para>
    /// </remarks>
    [Symbol("MANIFEST_ERROR_ID_NOSTREAMS_CODE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ManifestErrorIdNostreams = 32,

    /// <summary>Subtitles could not be parsed.</summary>
    /// <remarks>
    /// <para>A TTML or WebVTT text came and its parser failed; the message ends with what the parser said. Audio and video go
    /// on without it.</para>
    /// <para>Look at the end of the message, and open the subtitle file of error.data: HTML, a wrong encoding, or TTML that is
    /// not well-formed are the usual faults.</para>
    /// </remarks>
    [Symbol("TIMED_TEXT_ERROR_ID_PARSE_CODE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TimedTextErrorIdParse = 33,

    /// <summary>Audio and video come in one stream, which dash.js does not take.</summary>
    /// <remarks>
    /// <para>An AdaptationSet holds muxed media, with the codecs of both in one Representation. dash.js wants audio and video
    /// apart; a TS or MP4 made for progressive download is the usual source.</para>
    /// <para>Look in the MPD for a Representation with two codecs. Have the packager write audio and video as AdaptationSets of
    /// their own.</para>
    /// </remarks>
    [Symbol("MANIFEST_ERROR_ID_MULTIPLEXED_CODE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ManifestErrorIdMultiplexed = 34,

    /// <summary>Source buffer for this media type could not be made.</summary>
    /// <remarks>
    /// <para>addSourceBuffer failed for the MIME type and codecs that the MPD names, or the type was not well defined; the
    /// message ends with it.</para>
    /// <para>Check the type of the message with MediaSource.isTypeSupported in the same browser, then compare codecs of the MPD
    /// with ffprobe of a segment.</para>
    /// </remarks>
    [Symbol("MEDIASOURCE_TYPE_UNSUPPORTED_CODE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MediasourceTypeUnsupported = 35,

    /// <summary>No AdaptationSet has a key that may be used.</summary>
    /// <remarks>
    /// <para>dash.js changes to another AdaptationSet when a key has an unusable status, and here none is left. The license
    /// gave no key for them, or with output-restricted forbids them on this display.</para>
    /// <para>Look at the key statuses in the log (expired, output-restricted, internal-error). Compare the key IDs of the MPD
    /// with those of the license, then the HDCP and security level rules of the policy.</para>
    /// </remarks>
    [Symbol("NO_SUPPORTED_KEY_IDS")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    NoSupportedKeyIds = 36,

    // protection

    /// <summary>CDM raised an error, or did not take the license.</summary>
    /// <remarks>
    /// <para>In today's EME the code comes where update of the key session is rejected: what the license server sent is no
    /// license for this challenge. The message has the name of the DOMException.</para>
    /// <para>Look at the body of the license answer in the network log: text, JSON or base64 in place of a binary license is
    /// the usual cause. Unwrap it in a license response filter.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_CODE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MediaKeyerr = 100,

    /// <summary>Old EME: key error without a closer reason.</summary>
    /// <remarks>
    /// <para>Code 1 of the key error of EME before 2014, which only old browsers and TVs have. System code in the message, if
    /// any, is of the DRM system.</para>
    /// <para>Look at systemCode in the message or in the event; the maker of the device or DRM system can read it. Note model
    /// and firmware.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_UNKNOWN_CODE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaKeyerrUnknown = 101,

    /// <summary>Old EME: key system could not be installed or updated.</summary>
    /// <remarks>
    /// <para>Code 2 of the old key error: the DRM component of the device is missing, broken, or could not be brought up to
    /// date.</para>
    /// <para>Ask the viewer to update browser or firmware, and check whether other apps play protected titles on the same
    /// device.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_CLIENT_CODE")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    MediaKeyerrClient = 102,

    /// <summary>Old EME: license message reports an error of the license service.</summary>
    /// <remarks>
    /// <para>Code 3 of the old key error: the message given to the key session was understood, and it says that the license
    /// service failed or refused.</para>
    /// <para>Look in the log of the license server for the request of that time; the answer in the network log has its
    /// code.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_SERVICE_CODE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MediaKeyerrService = 103,

    /// <summary>Old EME: no output has the protection that the license wants.</summary>
    /// <remarks>
    /// <para>Code 4 of the old key error: the license asks for an output control, mostly HDCP, that the connected display or
    /// cable does not give.</para>
    /// <para>Ask the viewer to try without dock, adapter or recorder, or on the built-in screen. Compare the output rule in the
    /// license policy if many have it.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_OUTPUT_CODE")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    MediaKeyerrOutput = 104,

    /// <summary>Old EME: a change of the hardware ended the protection.</summary>
    /// <remarks>
    /// <para>Code 5 of the old key error: hardware that keys are bound to was changed, for instance a display or graphics
    /// adapter. Keys of before are lost.</para>
    /// <para>Start playback again, so that a new session and license are made. If it stays, ask the viewer what was changed on
    /// the device.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_HARDWARECHANGE_CODE")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.WithNewRequest)]
    MediaKeyerrHardwarechange = 105,

    /// <summary>Old EME: device could not be used in the domain of the license.</summary>
    /// <remarks>
    /// <para>Code 6 of the old key error: the license belongs to a domain, a set of devices of one account, and this device is
    /// not in it or could not join.</para>
    /// <para>Check in the license server whether the service uses domains (PlayReady). If not, look at systemCode of the event:
    /// some systems use 6 for any failure.</para>
    /// </remarks>
    [Symbol("MEDIA_KEYERR_DOMAIN_CODE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaKeyerrDomain = 106,

    /// <summary>Old EME: several key sessions on a browser that cannot tell them apart.</summary>
    /// <remarks>
    /// <para>The browser has the first form of EME without session IDs, and more than one session is open. A message of the CDM
    /// then may go to the wrong one.</para>
    /// <para>Check whether the stream has several keys at once (audio and video, or several periods). Package it with one key
    /// for such devices, or leave them out.</para>
    /// </remarks>
    [Symbol("MEDIA_KEY_MESSAGE_ERROR_CODE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaKeyMessageError = 107,

    /// <summary>CDM sent an empty message in place of a challenge.</summary>
    /// <remarks>
    /// <para>The key session raised a message event without content, so there is nothing to send to the license server. It is
    /// the CDM or the browser that failed; the server has not been asked.</para>
    /// <para>Check whether other pages with the same DRM system play in this browser. If so, compare the init data (PSSH) of
    /// the MPD with the packager's; if not, update browser or firmware.</para>
    /// </remarks>
    [Symbol("MEDIA_KEY_MESSAGE_NO_CHALLENGE_ERROR_CODE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaKeyMessageNoChallengeError = 108,

    /// <summary>CDM did not take the server certificate.</summary>
    /// <remarks>
    /// <para>setServerCertificate was rejected; the message ends with the name of the DOMException. serverCertificate of the
    /// protection data is not the certificate of this key system, or not in base64.</para>
    /// <para>Compare serverCertificate in the protection data with the certificate of the license service: binary, as base64,
    /// for this DRM system. Widevine can do without it, if the server sends its own.</para>
    /// </remarks>
    [Symbol("SERVER_CERTIFICATE_UPDATED_ERROR_CODE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerCertificateUpdatedError = 109,

    /// <summary>License has expired.</summary>
    /// <remarks>
    /// <para>A key got the status expired while it was in use: the time that the license grants is over. A renewal that did not
    /// come, a rental that ended, or a clock that was set forward have this effect.</para>
    /// <para>Compare the duration in the license policy with the length of playback, and look in the network log for a renewal
    /// request that failed. Load the title again for a new license.</para>
    /// </remarks>
    [Symbol("KEY_STATUS_CHANGED_EXPIRED_ERROR_CODE")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    KeyStatusChangedExpiredError = 110,

    /// <summary>No address of a license server is known.</summary>
    /// <remarks>
    /// <para>Neither the protection data nor the MPD (dashif:Laurl, or the PlayReady header) names a license server for the key
    /// system that was chosen.</para>
    /// <para>Compare the key system in the log with the names in setProtectionData, and give serverURL for it. The names are as
    /// com.widevine.alpha, without a blank.</para>
    /// </remarks>
    [Symbol("MEDIA_KEY_MESSAGE_NO_LICENSE_SERVER_URL_ERROR_CODE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaKeyMessageNoLicenseServerUrlError = 111,

    /// <summary>Browser refused the key system.</summary>
    /// <remarks>
    /// <para>requestMediaKeySystemAccess was rejected for all key systems of the stream. Causes: no https, a browser or device
    /// without this DRM, or a robustness or codec that it does not have.</para>
    /// <para>Look at the message for the last exception. Ask for a lower videoRobustness in the protection data, and try a
    /// public DRM test page in the same browser.</para>
    /// </remarks>
    [Symbol("KEY_SYSTEM_ACCESS_DENIED_ERROR_CODE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeySystemAccessDeniedError = 112,

    /// <summary>Key session could not be made or loaded.</summary>
    /// <remarks>
    /// <para>createSession, generateRequest or load of EME failed, or the stream has no init data (PSSH) for the chosen key
    /// system. The text after "unable to create session" says which.</para>
    /// <para>Look at the end of the message. "contains no initData" is the MPD or packager: a PSSH for this system is missing.
    /// A name of a DOMException is the browser: look that up.</para>
    /// </remarks>
    [Symbol("KEY_SESSION_CREATED_ERROR_CODE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeySessionCreatedError = 113,

    /// <summary>License request got an HTTP error, or no answer that could be read.</summary>
    /// <remarks>
    /// <para>The license server answered with an HTTP error, or no answer could be read, after three retries by default. The
    /// message has status and readyState; status 0 is no answer, mostly CORS.</para>
    /// <para>Look at error.data: responseCode is the HTTP status, serverResponse the body with the code of the license server.
    /// With 401 or 403 check the token in httpRequestHeaders; with 0 look for CORS in the console.</para>
    /// </remarks>
    [Symbol("MEDIA_KEY_MESSAGE_LICENSER_ERROR_CODE")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MediaKeyMessageLicenserError = 114,

    // Smooth Streaming

    /// <summary>Smooth Streaming: live fragment lacks the tfrf box.</summary>
    [Symbol("MSS_NO_TFRF_CODE")]
    MssNoTfrf = 200,

    /// <summary>Smooth Streaming: codec is not supported.</summary>
    [Symbol("MSS_UNSUPPORTED_CODEC_CODE")]
    MssUnsupportedCodec = 201,

    // offline

    /// <summary>Offline module failed.</summary>
    [Symbol("OFFLINE_ERROR")]
    OfflineError = 11000,

    /// <summary>Storage quota of the browser is used up.</summary>
    /// <remarks>
    /// <para>The browser gives each site a share of the disk, and the offline content has filled it, or the disk itself is
    /// nearly full. Private windows get a much smaller share.</para>
    /// <para>Compare usage and quota of navigator.storage.estimate() in the console. Ask the viewer to free space or to delete
    /// titles that were stored before, in the app.</para>
    /// </remarks>
    [Symbol("INDEXEDDB_QUOTA_EXCEED_ERROR")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    IndexeddbQuotaExceedError = 11001,

    /// <summary>Database call came in a state that forbids it.</summary>
    [Symbol("INDEXEDDB_INVALID_STATE_ERROR")]
    IndexeddbInvalidStateError = 11002,

    /// <summary>Stored data could not be read from the disk.</summary>
    [Symbol("INDEXEDDB_NOT_READABLE_ERROR")]
    IndexeddbNotReadableError = 11003,

    /// <summary>Stored item was not found.</summary>
    [Symbol("INDEXEDDB_NOT_FOUND_ERROR")]
    IndexeddbNotFoundError = 11004,

    /// <summary>Network failed during an offline download.</summary>
    [Symbol("INDEXEDDB_NETWORK_ERROR")]
    IndexeddbNetworkError = 11005,

    /// <summary>Data given to the database is not acceptable.</summary>
    [Symbol("INDEXEDDB_DATA_ERROR")]
    IndexeddbDataError = 11006,

    /// <summary>Database transaction had ended already.</summary>
    [Symbol("INDEXEDDB_TRANSACTION_INACTIVE_ERROR")]
    IndexeddbTransactionInactiveError = 11007,

    /// <summary>Browser does not allow storage here.</summary>
    [Symbol("INDEXEDDB_NOT_ALLOWED_ERROR")]
    IndexeddbNotAllowedError = 11008,

    /// <summary>Browser does not have this storage function.</summary>
    [Symbol("INDEXEDDB_NOT_SUPPORTED_ERROR")]
    IndexeddbNotSupportedError = 11009,

    /// <summary>Database was opened with an older version than it has.</summary>
    [Symbol("INDEXEDDB_VERSION_ERROR")]
    IndexeddbVersionError = 11010,

    /// <summary>Database operation took too long.</summary>
    [Symbol("INDEXEDDB_TIMEOUT_ERROR")]
    IndexeddbTimeoutError = 11011,

    /// <summary>Database operation was aborted.</summary>
    [Symbol("INDEXEDDB_ABORT_ERROR")]
    IndexeddbAbortError = 11012,

    /// <summary>Database failed without a known reason.</summary>
    [Symbol("INDEXEDDB_UNKNOWN_ERROR")]
    IndexeddbUnknownError = 11013,
}
