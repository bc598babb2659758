namespace DrmErrorCodes;

/// <summary>Errors of Apple's URL loading system, <c>NSURLErrorDomain</c>.</summary>
/// <remarks>
/// Facts: <c>NSError.swift</c> of the Swift project (numbers and names), Apple's documentation of the codes (meanings). The
/// messages are this library's own words. <c>kCFURLError…</c> of CFNetwork has the same numbers, and <c>URLError.Code</c> in
/// Swift. In failures of playback the code stands in the <c>NSUnderlyingError</c> of an <see cref="AVFoundationError"/>, in its
/// failure reason (<c>An unknown error occurred (-1022)</c>), or in the error log of the player item.
/// <c>NSErrorFailingURLStringKey</c> beside it names the URL: playlist, segment, certificate or key server.
/// </remarks>
[ErrorTable(ErrorDomain.AppleUrl, ErrorLayer.Transport, MessageWording.Own,
    Title = "NSURLErrorDomain errors",
    Description = "Errors of requests that an app or AVPlayer makes on Apple's systems, before any HTTP status or in " +
        "its place.",
    Vendor = "Apple",
    Contact = "Whoever runs the host in NSErrorFailingURLStringKey, with the full URL, the time and the network; Apple " +
        "only where the same URL works from every other device.",
    Aliases = ["nsurlerror", "nsurlerrordomain", "urlerror", "kcfurlerror"])]
[Source("apple/swift, Foundation overlay, NSError.swift, NSURLError", Url = "https://github.com/apple/swift")]
[Source("Apple, Foundation, URL loading system error codes",
    Url = "https://developer.apple.com/documentation/foundation/1508628-url_loading_system_error_codes")]
[CodeGroup(-997, -995, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Background sessions of URLSession, which downloads for offline playback use too: the session's set-up is incomplete, " +
    "another process has it, or the app was suspended while a data task ran in it.",
    "Check identifier and shared container of the session's configuration, and that one process alone opens it. Turn data " +
    "tasks into download tasks; at the next launch take the session up again by its identifier.")]
[CodeGroup(-1102, -1100, ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The URL names a file on the device that is missing, a directory, or not readable for the app. In playback this is " +
    "mostly a download whose stored path is no longer right: the app's container gets a new path with updates.",
    "Print the file URL and check whether the file is there. Store paths of downloads as bookmark or relative to the " +
    "container, never as absolute path.")]
[CodeGroup(-3007, -3000, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "A download was received and its file could not be made, written, moved or removed on the device. A full disk is the " +
    "usual reason; a locked device keeps protected files closed as well.",
    "Check the device's free space, and whether the target directory exists and may be written. Look whether the device " +
    "was locked at that time, and at the file's protection class.")]
[CodeGroup(-3007, -3006, ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never,
    "A download arrived with a Content-Encoding that its bytes do not fit: -3006 was noticed on the way, -3007 at the end. " +
    "For requests that are no downloads the like is -1015.",
    "Fetch the URL with curl --raw and compare the first bytes with Content-Encoding (1f 8b for gzip), and the length with " +
    "Content-Length. Correct the server, CDN or proxy rule that compresses.")]
[CodeGroup(-1206, -1200, ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never,
    "TLS could not be set up between device and server, so nothing was sent yet. The codes differ in whose certificate is " +
    "at fault and why.",
    "Read NSURLErrorFailingURLPeerTrustErrorKey beside it, and test the host with openssl s_client from the same network " +
    "and from outside.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A code of Apple's URL loading system, from the device's side: the request found no server, no valid answer, or no " +
    "permission to be sent. It says nothing about DRM by itself; the URL beside it tells what was being fetched.",
    "Read NSErrorFailingURLStringKey and NSUnderlyingError of the same error. Fetch that URL with curl on the same " +
    "network: if it works there, look at the app's session, headers and security settings.")]
[LogWord("NSURLErrorDomain", "NSURLError", "kCFErrorDomainCFNetwork")]
[LogShape(
    "NSURLErrorDomain Code #?", "NSURLErrorDomain error #?", "NSURLErrorDomain #?", "NSURLErrorDomain * Code #?", "code #? domain NSURLErrorDomain",
    "domain NSURLErrorDomain code #?", "unknown error occurred #?", "kCFErrorDomainCFNetwork Code #?")]
[LogSymbol("NSURLError")]
[LogSample("Error Domain=NSURLErrorDomain Code=-1009 \"The Internet connection appears to be offline.\"", "-1009")]
[LogSample("NSLocalizedFailureReason=An unknown error occurred (-1022)", "-1022")]
[LogSample("URL error -1009 of the parser")]
public enum AppleUrlError
{
    // General and background sessions

    /// <summary>The URL loading system failed without a closer reason.</summary>
    /// <remarks>
    /// <para>Nothing in the list fits; CFNetwork's own code for the same is -998. The cause, if the system knows one, is a
    /// nested error of another domain.</para>
    /// <para>Look into NSUnderlyingError and its domain first (<c>kCFErrorDomainCFNetwork</c>, <c>NSPOSIXErrorDomain</c>). Then
    /// repeat the request with the network log of Instruments or a proxy running.</para>
    /// </remarks>
    [Symbol("NSURLErrorUnknown")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Unknown = -1,

    /// <summary>A background session of an extension has no shared container.</summary>
    [Symbol("NSURLErrorBackgroundSessionRequiresSharedContainer")]
    BackgroundSessionRequiresSharedContainer = -995,

    /// <summary>Another process uses the background session.</summary>
    [Symbol("NSURLErrorBackgroundSessionInUseByAnotherProcess")]
    BackgroundSessionInUseByAnotherProcess = -996,

    /// <summary>The app was suspended or ended while a background task ran.</summary>
    [Symbol("NSURLErrorBackgroundSessionWasDisconnected")]
    BackgroundSessionWasDisconnected = -997,

    /// <summary>The request was canceled by the app or by the player.</summary>
    /// <remarks>
    /// <para>Somebody took the request back: a view was closed, a title was changed, a session was invalidated, or a delegate
    /// declined the server's TLS check, as certificate pinning does. It is not a failure of network or server.</para>
    /// <para>Look in the app's log for what happened right before: a stop, a seek, <c>invalidateAndCancel</c>. If nothing did,
    /// check the authentication challenge handler, and ignore the code where the viewer went away.</para>
    /// </remarks>
    [Symbol("NSURLErrorCancelled")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    Cancelled = -999,

    // -10xx: reaching the server

    /// <summary>The URL is malformed, so no request was made.</summary>
    /// <remarks>
    /// <para>The text is no URL by the system's rules: an empty string, blanks, unescaped letters or braces left from a
    /// template. Playlists can carry such URIs as well as app settings.</para>
    /// <para>Print the URL text with quotation marks around it. If it comes from a playlist or from the token service, correct
    /// it there, else escape it in the app.</para>
    /// </remarks>
    [Symbol("NSURLErrorBadURL")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    BadUrl = -1000,

    /// <summary>No answer came within the time limit.</summary>
    /// <remarks>
    /// <para>Connection or answer took longer than <c>timeoutInterval</c> allows (60 seconds unless the app set less). A slow
    /// network does it, and so does a server that accepts and then keeps silent.</para>
    /// <para>Try again after a pause. If many devices have it at one host, look at that server's load and log; a license server
    /// that waits for a callback is slow in its own right. Check that the app's limit is not too short.</para>
    /// </remarks>
    [Symbol("NSURLErrorTimedOut")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    TimedOut = -1001,

    /// <summary>The scheme of the URL is not one that can be loaded.</summary>
    /// <remarks>
    /// <para>The system loads http, https, file and data. In FairPlay playback the scheme is mostly <c>skd</c>: the key URI
    /// went to the network because no content key session or resource loader delegate took it.</para>
    /// <para>Look at the scheme in the failing URL. For <c>skd</c> add the asset to the AVContentKeySession before playback
    /// begins and keep the session alive; else correct the URL.</para>
    /// </remarks>
    [Symbol("NSURLErrorUnsupportedURL")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedUrl = -1002,

    /// <summary>The host name cannot be resolved.</summary>
    /// <remarks>
    /// <para>DNS knows no address for the name, or the device has no working DNS. One name failing on all networks is a wrong
    /// or expired name; all names failing on one device is its network.</para>
    /// <para>Resolve the name on the same network and on another one. Check the spelling in playlist or license URL, and ad
    /// blockers or parental filters that answer for the name.</para>
    /// </remarks>
    [Symbol("NSURLErrorCannotFindHost")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    CannotFindHost = -1003,

    /// <summary>The host was found and does not accept the connection.</summary>
    /// <remarks>
    /// <para>The address is known, and nothing listens at the port, or a firewall refuses. On a simulator or test device that
    /// is often a server bound to localhost.</para>
    /// <para>Connect to host and port by hand from the same network. If it is refused, see that the service runs there and that
    /// firewall and load balancer let the port through; then try again.</para>
    /// </remarks>
    [Symbol("NSURLErrorCannotConnectToHost")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    CannotConnectToHost = -1004,

    /// <summary>The connection broke while data was loading.</summary>
    /// <remarks>
    /// <para>It was established and went away: a change between Wi-Fi and cellular, a sleeping device, or a server that closed
    /// a kept-alive connection at the wrong moment.</para>
    /// <para>Send the request again; a POST such as a license request is not repeated by the system itself. If one host has it
    /// often, compare its keep-alive time with that of the proxies before it.</para>
    /// </remarks>
    [Symbol("NSURLErrorNetworkConnectionLost")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    NetworkConnectionLost = -1005,

    /// <summary>The address of the host could not be looked up.</summary>
    /// <remarks>
    /// <para>An older code for what -1003 says today; Apple's documentation sends from the one to the other. Old code and
    /// CFNetwork can still give it.</para>
    /// <para>Treat it as -1003: resolve the name on this network and on another, and check it for slips.</para>
    /// </remarks>
    [Symbol("NSURLErrorDNSLookupFailed")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    DnsLookupFailed = -1006,

    /// <summary>Redirects form a loop or are too many.</summary>
    /// <remarks>
    /// <para>The server sends the client on again and again. Rules for http to https, for geography or for sign-in that
    /// contradict each other are the usual makers of such loops.</para>
    /// <para>Follow the redirects with <c>curl -IL</c> and the headers and cookies of the app. Correct the rule that points
    /// back; a missing cookie in the player can be the reason for a sign-in loop.</para>
    /// </remarks>
    [Symbol("NSURLErrorHTTPTooManyRedirects")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    HttpTooManyRedirects = -1007,

    /// <summary>The resource cannot be retrieved.</summary>
    /// <remarks>
    /// <para>Apple names two cases: the file is not found, or its data cannot be decoded. AVPlayer gives it for parts of a
    /// stream as well as for files.</para>
    /// <para>Fetch the failing URL and look at status and type. Missing: publish it or correct the playlist; there: compare
    /// Content-Encoding with the body.</para>
    /// </remarks>
    [Symbol("NSURLErrorResourceUnavailable")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ResourceUnavailable = -1008,

    /// <summary>The device has no connection to the internet.</summary>
    /// <remarks>
    /// <para>Neither Wi-Fi nor cellular is up, or the app may not use the one that is. With a file URL of a download it means
    /// that offline playback asked for something that was not stored, a key or another language.</para>
    /// <para>Wait for the network (<c>NWPathMonitor</c>, or <c>waitsForConnectivity</c>) and go on. For a download check in the
    /// failing URL what is missing, and that the key is stored persistently.</para>
    /// </remarks>
    [Symbol("NSURLErrorNotConnectedToInternet")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    NotConnectedToInternet = -1009,

    /// <summary>A redirect names no location to go to.</summary>
    /// <remarks>
    /// <para>The server answered with a 3xx status, and its Location header is missing or unusable. The client cannot guess the
    /// target.</para>
    /// <para>Look at status and headers of the answer with <c>curl -I</c>, and correct the redirect at the server, CDN or proxy
    /// that made it.</para>
    /// </remarks>
    [Symbol("NSURLErrorRedirectToNonExistentLocation")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    RedirectToNonExistentLocation = -1010,

    /// <summary>The server answered with an error or with nonsense.</summary>
    /// <remarks>
    /// <para>Apple likens it to HTTP 500. Networking libraries, AFNetworking for one, use it for every status that they do not
    /// accept, 403 and 404 too; the real status is then in their own user info.</para>
    /// <para>Find the HTTP status in the same error or in the server's log and follow that. Only with 5xx is a later try worth
    /// it; with 401 or 403 check token and rights.</para>
    /// </remarks>
    [Symbol("NSURLErrorBadServerResponse")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    BadServerResponse = -1011,

    /// <summary>The sign-in that the server asked for was canceled.</summary>
    /// <remarks>
    /// <para>An authentication challenge came and was declined. In apps without a sign-in dialog that is code: a challenge
    /// handler that cancels, often for a TLS certificate that fails the app's pinning.</para>
    /// <para>Look at the protection space of the challenge in the app's handler: ServerTrust points to pinning and the server's
    /// certificate, Basic or NTLM to credentials or a proxy.</para>
    /// </remarks>
    [Symbol("NSURLErrorUserCancelledAuthentication")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UserCancelledAuthentication = -1012,

    /// <summary>The resource needs a sign-in, and what was sent is not enough.</summary>
    /// <remarks>
    /// <para>The server demands credentials, as with HTTP 401. AVPlayer was seen to give this number when the token of a
    /// stream had expired during playback or while the app slept; a token or cookie that was never sent looks the same.</para>
    /// <para>Issue a new token and load the item anew with it. If that fails too, compare the headers of the failing request
    /// with one that works: AVPlayer may send the app's headers with the playlist and leave them out for segments and
    /// keys.</para>
    /// </remarks>
    [Symbol("NSURLErrorUserAuthenticationRequired")]
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    UserAuthenticationRequired = -1013,

    /// <summary>The server promised content and sent none.</summary>
    /// <remarks>
    /// <para>The headers gave a length above zero, and the connection ended in good order without a byte. Caches that keep a
    /// broken entry and services that stop in mid-answer do so.</para>
    /// <para>Fetch the URL past the cache and through it. Clear the entry at the CDN if only the cached answer is empty;
    /// otherwise look in the log of the service behind it.</para>
    /// </remarks>
    [Symbol("NSURLErrorZeroByteResource")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ZeroByteResource = -1014,

    /// <summary>The data of the answer does not fit its content encoding.</summary>
    /// <remarks>
    /// <para>The encoding is known, gzip for example, and the body is not that: damaged, encoded twice, or sent plain under a
    /// header that says otherwise.</para>
    /// <para>Fetch it with <c>curl --raw</c> and compare the first bytes (1f 8b for gzip) with Content-Encoding. Look at each
    /// proxy and CDN rule that compresses.</para>
    /// </remarks>
    [Symbol("NSURLErrorCannotDecodeRawData")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CannotDecodeRawData = -1015,

    /// <summary>The content encoding of the answer is not known.</summary>
    /// <remarks>
    /// <para>Content-Encoding names something that the system cannot undo, a misspelled value or a character set written into
    /// the wrong header.</para>
    /// <para>Look at the header with <c>curl -I</c> and the Accept-Encoding that the app sends. Correct it at the server, or
    /// stop asking for that encoding.</para>
    /// </remarks>
    [Symbol("NSURLErrorCannotDecodeContentData")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CannotDecodeContentData = -1016,

    /// <summary>The answer is not valid HTTP.</summary>
    /// <remarks>
    /// <para>Status line or headers cannot be read. A server that speaks another protocol on the port, a body where headers
    /// should be, or a fault of server or proxy in HTTP/2 come into question.</para>
    /// <para>Look at the raw answer with <c>curl -v</c>, once with <c>--http1.1</c> and once with <c>--http2</c>. Check the
    /// port, and the proxies and load balancers before the server.</para>
    /// </remarks>
    [Symbol("NSURLErrorCannotParseResponse")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CannotParseResponse = -1017,

    /// <summary>The device is abroad and data roaming is off.</summary>
    /// <remarks>
    /// <para>Only a foreign cellular network is there, and the settings forbid data on it. The system protects the viewer from
    /// cost.</para>
    /// <para>Have the viewer use Wi-Fi or allow data roaming in the settings; the app can show that as the reason.</para>
    /// </remarks>
    [Symbol("NSURLErrorInternationalRoamingOff")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    InternationalRoamingOff = -1018,

    /// <summary>A phone call keeps the network from carrying data.</summary>
    /// <remarks>
    /// <para>On old networks and some carriers voice and data exclude each other. It ends with the call.</para>
    /// <para>Wait until the call is over, or go on over Wi-Fi; then repeat the request.</para>
    /// </remarks>
    [Symbol("NSURLErrorCallIsActive")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    CallIsActive = -1019,

    /// <summary>Cellular data is not allowed, and no other network is there.</summary>
    /// <remarks>
    /// <para>Wi-Fi is off and mobile data is switched off for the device or the app, or the carrier does not grant it. An app
    /// without cellular access was seen to get -1009 as well; there <c>CTCellularData.restrictedState</c> tells the two
    /// apart.</para>
    /// <para>Check Settings, Cellular, for the switch of the device and that of the app, or use Wi-Fi. If both are on, look
    /// for <c>allowsCellularAccess</c> in the session's configuration and ask the carrier about the plan.</para>
    /// </remarks>
    [Symbol("NSURLErrorDataNotAllowed")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    DataNotAllowed = -1020,

    /// <summary>The body of the request was needed again and is used up.</summary>
    /// <remarks>
    /// <para>The body was given as a stream, and after a redirect or an authentication challenge the system has to send it once
    /// more. License requests as stream fall into this, those as <c>Data</c> do not.</para>
    /// <para>Set the body as <c>httpBody</c>, or answer <c>needNewBodyStream</c> in the delegate with a fresh stream. Look for
    /// the redirect that made it necessary.</para>
    /// </remarks>
    [Symbol("NSURLErrorRequestBodyStreamExhausted")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    RequestBodyStreamExhausted = -1021,

    /// <summary>App Transport Security forbids the insecure connection.</summary>
    /// <remarks>
    /// <para>The URL is plain http, or its TLS is below what ATS asks, and the app has no exception for the host. Inside
    /// AVFoundation it shows only as "An unknown error occurred (-1022)".</para>
    /// <para>Serve playlist, segments, certificate and license over https. Where that cannot be, add an exception for this host
    /// to NSAppTransportSecurity in Info.plist; look for http URIs inside the playlists too.</para>
    /// </remarks>
    [Symbol("NSURLErrorAppTransportSecurityRequiresSecureConnection")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AppTransportSecurityRequiresSecureConnection = -1022,

    // -11xx: files and size

    /// <summary>The file of the URL does not exist.</summary>
    [Symbol("NSURLErrorFileDoesNotExist")]
    FileDoesNotExist = -1100,

    /// <summary>The URL of a file names a directory.</summary>
    [Symbol("NSURLErrorFileIsDirectory")]
    FileIsDirectory = -1101,

    /// <summary>The file may not be read.</summary>
    [Symbol("NSURLErrorNoPermissionsToReadFile")]
    NoPermissionsToReadFile = -1102,

    /// <summary>The data of the request or resource is larger than the system takes.</summary>
    /// <remarks>
    /// <para>Since iOS 13 the usual cause has nothing to do with size: a GET request that was given a body fails like this,
    /// with "resource exceeds maximum size". Otherwise a limit that Apple does not publish was passed.</para>
    /// <para>Look for "GET method must not have a body" in the console, and send the body by POST, as license requests are. If
    /// there is none, check Content-Length and type at the failing URL.</para>
    /// </remarks>
    [Symbol("NSURLErrorDataLengthExceedsMaximum")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DataLengthExceedsMaximum = -1103,

    // -12xx: TLS

    /// <summary>A TLS connection cannot be made.</summary>
    /// <remarks>
    /// <para>The handshake failed for another reason than the certificates of -1201 to -1204: no common version or cipher, a
    /// server without TLS at the port, or a filter in between.</para>
    /// <para>Read <c>_kCFStreamErrorCodeKey</c> or the underlying OSStatus beside it, and test with
    /// <c>openssl s_client -tls1_2</c>. If it works from outside, the network of the viewer interferes.</para>
    /// </remarks>
    [Symbol("NSURLErrorSecureConnectionFailed")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SecureConnectionFailed = -1200,

    /// <summary>The server's certificate has expired or is not valid yet.</summary>
    /// <remarks>
    /// <para>Either the certificate was not renewed, or the clock of the device is wrong. One device alone points to its clock,
    /// all at once to the server.</para>
    /// <para>Look at the dates with <c>openssl s_client</c> and <c>x509 -dates</c>, on every host behind the load balancer.
    /// Renew the certificate, or have the viewer set the time automatically.</para>
    /// </remarks>
    [Symbol("NSURLErrorServerCertificateHasBadDate")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerCertificateHasBadDate = -1201,

    /// <summary>The server's certificate is not trusted by the device.</summary>
    /// <remarks>
    /// <para>The chain ends in a root that the device knows and does not trust, or the name in the certificate is another than
    /// the host. Debugging proxies and company networks do it with certificates of their own.</para>
    /// <para>Compare host name and subject alternative names, and who issued what the device saw. If the issuer is a proxy,
    /// test without it; else correct the certificate.</para>
    /// </remarks>
    [Symbol("NSURLErrorServerCertificateUntrusted")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerCertificateUntrusted = -1202,

    /// <summary>The root of the server's certificate is not known.</summary>
    /// <remarks>
    /// <para>The chain cannot be built to a root in the device's store: a self-signed certificate, a private authority, or an
    /// intermediate that the server does not send.</para>
    /// <para>Check with <c>openssl s_client -showcerts</c> that the server sends all intermediates. Old devices may lack a new
    /// root: then have the server send a chain that ends in an older one.</para>
    /// </remarks>
    [Symbol("NSURLErrorServerCertificateHasUnknownRoot")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerCertificateHasUnknownRoot = -1203,

    /// <summary>The server's certificate is valid only from a later time on.</summary>
    /// <remarks>
    /// <para>Its begin lies in the future by the device's clock. A clock set back by years is the likelier cause than a
    /// certificate put in place too early.</para>
    /// <para>Compare the device's time with the certificate's begin. Have the time set automatically; if the clock is right,
    /// take the former certificate until then.</para>
    /// </remarks>
    [Symbol("NSURLErrorServerCertificateNotYetValid")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerCertificateNotYetValid = -1204,

    /// <summary>The server refused the client certificate.</summary>
    /// <remarks>
    /// <para>The app presented a certificate of its own, and the server does not accept it: expired, of another authority, or
    /// not known to the service.</para>
    /// <para>Look in the server's TLS log for the reason, and compare issuer and dates of the app's identity with what the
    /// server is set to trust.</para>
    /// </remarks>
    [Symbol("NSURLErrorClientCertificateRejected")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ClientCertificateRejected = -1205,

    /// <summary>The server asks for a client certificate.</summary>
    /// <remarks>
    /// <para>Mutual TLS is switched on at this host, and the app gave no identity in answer to the challenge. Public license
    /// and media hosts should not ask for one.</para>
    /// <para>Check that the host is meant for clients and not an internal one. If it is, answer the ClientCertificate challenge
    /// with an identity.</para>
    /// </remarks>
    [Symbol("NSURLErrorClientCertificateRequired")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ClientCertificateRequired = -1206,

    // -2000: cache

    /// <summary>The request allowed the cache alone, which does not have it.</summary>
    /// <remarks>
    /// <para>A cache policy that forbids the network, such as <c>returnCacheDataDontLoad</c>, met a resource that is not
    /// stored. Offline playback that was prepared incompletely shows it.</para>
    /// <para>Look at the cache policy of request and session, and at which resource the URL names; store it beforehand or allow
    /// the network for it.</para>
    /// </remarks>
    [Symbol("NSURLErrorCannotLoadFromNetwork")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CannotLoadFromNetwork = -2000,

    // -30xx: files of a download

    /// <summary>The file of the download cannot be created.</summary>
    [Symbol("NSURLErrorCannotCreateFile")]
    CannotCreateFile = -3000,

    /// <summary>The file of the download cannot be opened.</summary>
    [Symbol("NSURLErrorCannotOpenFile")]
    CannotOpenFile = -3001,

    /// <summary>The file of the download cannot be closed.</summary>
    [Symbol("NSURLErrorCannotCloseFile")]
    CannotCloseFile = -3002,

    /// <summary>The file of the download cannot be written.</summary>
    [Symbol("NSURLErrorCannotWriteToFile")]
    CannotWriteToFile = -3003,

    /// <summary>The file of the download cannot be removed.</summary>
    [Symbol("NSURLErrorCannotRemoveFile")]
    CannotRemoveFile = -3004,

    /// <summary>The file of the download cannot be moved.</summary>
    [Symbol("NSURLErrorCannotMoveFile")]
    CannotMoveFile = -3005,

    /// <summary>Decoding failed in the middle of the download.</summary>
    [Symbol("NSURLErrorDownloadDecodingFailedMidStream")]
    DownloadDecodingFailedMidStream = -3006,

    /// <summary>Decoding failed at the end of the download.</summary>
    [Symbol("NSURLErrorDownloadDecodingFailedToComplete")]
    DownloadDecodingFailedToComplete = -3007,
}
