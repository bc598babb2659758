namespace DrmErrorCodes;

/// <summary>Statuses of HTTP, as the requests of a protected playback meet them.</summary>
/// <remarks>
/// Facts: the IANA registry of HTTP status codes (RFC 9110 and the documents that it names), as Node.js 20 carries it. The
/// symbols are the registry's reason phrases, the messages this library's own words. The registry assigns neither 418 nor 509;
/// servers send both. A status says least of what a system says: a license server's own code, in the body of the same answer,
/// comes before it. Some license servers report their errors under status 200.
/// </remarks>
[ErrorTable(ErrorDomain.HttpStatus, ErrorLayer.Transport, MessageWording.Own,
    Title = "HTTP statuses",
    Description = "The status of an HTTP answer, judged for license, certificate, provisioning, manifest and segment requests.",
    Vendor = "IETF",
    Contact = "Whoever runs the host in the request's URL: the service itself for its license proxy and token, the DRM " +
        "vendor for the license server, the CDN for segments. Send URL, time, answer headers and body.",
    Aliases = ["http"])]
[Source("IANA, HTTP Status Code Registry (RFC 9110), as carried by Node.js http.STATUS_CODES",
    Version = "20.20.2", Url = "https://www.iana.org/assignments/http-status-codes")]
[CodeGroup(0, 99, ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later,
    "Below 100 there is no HTTP status. Browsers and players write 0 where no answer reached them: the page was not allowed " +
    "to read it (CORS, mixed content), the request was blocked or aborted, or the connection failed.",
    "Look in the console for a CORS, mixed content or certificate message of the same URL, and send the request with curl. " +
    "If curl gets an answer, correct the server's Access-Control headers.")]
[CodeGroup(100, 199, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "An interim answer: by RFC 9110 the final status of the same request follows it. HTTP libraries mostly keep it to " +
    "themselves.",
    "Do nothing: wait for the final status, and look at that one.",
    Severity = ErrorSeverity.Information)]
[CodeGroup(200, 299, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "The server took the request and carried it out. That says nothing of the body: PallyCon, for one, sends its license " +
    "errors under 200, and 204 has no body, so no license either.",
    "Look at the body if the license is refused all the same: a JSON, XML or HTML text in place of a binary license has the " +
    "real error.",
    Severity = ErrorSeverity.Success)]
[CodeGroup(300, 399, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "The resource is elsewhere or unchanged, and most clients follow by themselves. Where a log gives it as the end of a " +
    "license request, the request was sent on, often to a login page, and 301 to 303 may turn a POST into a GET.",
    "Look at the Location header of the answer. If it names a login or error page, check the session or token; if it names " +
    "a moved server, set the new address in the player.",
    Severity = ErrorSeverity.Information)]
[CodeGroup(400, 499, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "By RFC 9110 a status of 4xx says that the server blames the request; the same one mostly gets the same answer. Whose " +
    "request it was, a license's or a segment's, only its URL tells.",
    "Look up the request's URL in the network log, read the answer's body, where most servers give a reason or a code of " +
    "their own, and compare headers and body with a request that works.")]
[CodeGroup(500, 599, ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later,
    "By RFC 9110 a status of 5xx says that the server, or a proxy before it, failed at a request that may be valid. It may " +
    "come from any host on the way.",
    "Repeat the request after a pause. Look at the Server and Via headers and the body to see which host answered, and in " +
    "the log of that host for the cause.")]
[CodeGroup(505, 510, ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never,
    "These statuses speak of how a server or proxy is set up or of a limit that it has reached: HTTP version, variants, " +
    "storage, loops, traffic, extensions. They are rare in front of a license server.",
    "Check which host sent the status (Server and Via headers), then that host's configuration, storage and traffic limits; " +
    "a player cannot mend it.")]
[CodeGroup(520, 526, ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later,
    "Cloudflare answers with 520 to 526 in its own name, where it could not use its connection to the origin server: " +
    "refused, timed out, or broken in TLS (525, 526).",
    "Check that the origin is up and lets Cloudflare's addresses in. With 525 or 526 check the origin's TLS certificate. " +
    "Quote the CF-RAY header when you ask Cloudflare.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "HTTP statuses have three digits and begin with 1 to 5. A number outside of that was made up by a proxy, a firewall or " +
    "a library on the way, or is no status.",
    "Find out in the network log which host or library wrote the number, and look it up in the documents of that product.")]
[LogContext(
    "acquire-license", "obtain-license", "licenser", "licenseRequest", "licenseServer", "licenseManager", "licenseUrl", "getLicense",
    "rightsmanager", "widevine", "playready", "fairplay", "DRM", "keysystem", "keySystemError", "key system", "PallyCon", "DoveRunner",
    "GetEMMs", "ProtectionController", "MediaDrmCallbackException", "DrmSession", "skd", "clearkey", "EME")]
[LogRequest("license", "licence", "provisioning", "provision", "certificate")]
[LogShape(
    "HTTP #?", "HTTPS #?", "HTTP error #?", "HTTP error code #?", "HTTP status #?", "HTTP status code #?", "HTTP code #?", "HTTP response #?",
    "HTTP response code #?", "HTTP returned error #?", "HTTP error response #?", "status code #?", "statusCode #?", "status #?",
    "httpStatus #?", "responseStatus #?", "response status #?", "response code #?", "responseCode #?", "failed with code #?",
    "failed with status #?", "failed with #?", "request failed #?", "returned #?", "returned status #?", "returned error #?", "server returned #?", "net ERR_FAILED #?",
    "URL #?", "response code * responseCode #?", "response * code #?", "provisioning response code #?", "key response code #?", "http status code of #?", "XHR error status is #?",
    "upstream status #?", "answered #?", "responded with #?", "with HTTP #?", "an HTTP #?", "status of #?")]
[LogSample("GET /license/widevine 403 12ms", "403")]
[LogSample("upstream=widevine status=503", "503")]
[LogSample("ERROR <general>: CCurlFile::Open failed with code 500 for https://drm.example.at/acquire-license/widevine?x=y:", "500")]
[LogSample("License server returned failure (HTTP error 404)", "404")]
[LogSample("Drm session Error. Response code: 500", "500")]
[LogSample("""10.0.0.1 - - [23/Nov/2026:10:20:30 +0000] "POST /widevine/license HTTP/1.1" 503 21""", "503")]
[LogSample("GET /license/widevine 200 12ms")]
[LogSample("POST /license 403 12ms", "403")]
[LogSample("GET /LICENSE.txt HTTP/1.1 404")]
[LogSample("Provisioning VM 12: returned 404")]
[LogSample("GET /thumbnails/1.jpg 404 3ms")]
public enum HttpStatus
{
    // 1xx: interim

    /// <summary>Client may go on and send the body of its request.</summary>
    [Symbol("Continue")]
    Continue = 100,

    /// <summary>Server changes to the protocol that the client asked for.</summary>
    [Symbol("Switching Protocols")]
    SwitchingProtocols = 101,

    /// <summary>Server is still at work on the request.</summary>
    [Symbol("Processing")]
    Processing = 102,

    /// <summary>Server sends headers ahead of its final answer.</summary>
    [Symbol("Early Hints")]
    EarlyHints = 103,

    // 2xx: success

    /// <summary>Request succeeded.</summary>
    [Symbol("OK")]
    Ok = 200,

    /// <summary>Request succeeded and made a new resource.</summary>
    [Symbol("Created")]
    Created = 201,

    /// <summary>Request was taken and is not carried out yet.</summary>
    [Symbol("Accepted")]
    Accepted = 202,

    /// <summary>Request succeeded, and a proxy has changed the answer.</summary>
    [Symbol("Non-Authoritative Information")]
    NonAuthoritativeInformation = 203,

    /// <summary>Request succeeded, and the answer has no body.</summary>
    [Symbol("No Content")]
    NoContent = 204,

    /// <summary>Request succeeded, and the client should reset its view.</summary>
    [Symbol("Reset Content")]
    ResetContent = 205,

    /// <summary>Answer holds the part of the resource that the request named.</summary>
    [Symbol("Partial Content")]
    PartialContent = 206,

    /// <summary>Answer holds a status for each of several resources.</summary>
    [Symbol("Multi-Status")]
    MultiStatus = 207,

    /// <summary>Members of this collection were listed earlier in the answer.</summary>
    [Symbol("Already Reported")]
    AlreadyReported = 208,

    /// <summary>Answer holds the changes against an earlier version.</summary>
    [Symbol("IM Used")]
    ImUsed = 226,

    // 3xx: elsewhere or unchanged

    /// <summary>Resource has several versions to choose from.</summary>
    [Symbol("Multiple Choices")]
    MultipleChoices = 300,

    /// <summary>Resource has moved for good.</summary>
    [Symbol("Moved Permanently")]
    MovedPermanently = 301,

    /// <summary>Resource is at another address for now.</summary>
    [Symbol("Found")]
    Found = 302,

    /// <summary>Answer to the request is to be fetched at another address.</summary>
    [Symbol("See Other")]
    SeeOther = 303,

    /// <summary>Resource has not changed since the client fetched it.</summary>
    [Symbol("Not Modified")]
    NotModified = 304,

    /// <summary>Resource had to be fetched through a proxy; out of use.</summary>
    [Symbol("Use Proxy")]
    UseProxy = 305,

    /// <summary>Same request is to be sent to another address for now.</summary>
    [Symbol("Temporary Redirect")]
    TemporaryRedirect = 307,

    /// <summary>Same request is to be sent to another address from now on.</summary>
    [Symbol("Permanent Redirect")]
    PermanentRedirect = 308,

    // 4xx: the request

    /// <summary>Server could not make sense of the request.</summary>
    /// <remarks>
    /// <para>Something in the request is not as the server expects it. For licenses the usual cause is a body that is not the
    /// bare challenge: wrapped in JSON, base64 or form data, or empty. License services also answer 400 where they refuse a
    /// device, with a reason in the body.</para>
    /// <para>Look at the body of the answer first: it mostly has a code or reason of the license server. Compare the request's
    /// body with the CDM's challenge, byte for byte, and its headers with the vendor's sample. If it was a provisioning
    /// request, try another device of the model.</para>
    /// </remarks>
    [Symbol("Bad Request")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    BadRequest = 400,

    /// <summary>Request carries no credentials, or none that the server accepts.</summary>
    /// <remarks>
    /// <para>The host wants a token or login and got none that it accepts: missing, expired, or meant for another host. 403, by
    /// contrast, mostly says that the host knows who asks and refuses all the same.</para>
    /// <para>Check in the network log that the license request carries its Authorization or custom data header and, in
    /// browsers, that the CORS preflight (OPTIONS) is not what got 401. Issue a new token; if that fails too, check the
    /// issuer's clock and key.</para>
    /// </remarks>
    [Symbol("Unauthorized")]
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    Unauthorized = 401,

    /// <summary>Server asks for a payment first.</summary>
    [Symbol("Payment Required")]
    PaymentRequired = 402,

    /// <summary>Server understood the request and refuses it.</summary>
    /// <remarks>
    /// <para>A 403 has three senders: a license server or proxy that refuses the viewer, device, region or token, mostly with a
    /// reason in the body; a CDN that refuses a signed URL as expired or made for another address; a firewall (WAF), which
    /// answers in HTML.</para>
    /// <para>Look at URL, Server header and body: JSON or XML comes from the license server, check token and entitlement; a
    /// short XML or HTML page from the CDN or firewall, check the URL's signature, its expiry and the viewer's country.</para>
    /// </remarks>
    [Symbol("Forbidden")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never)]
    Forbidden = 403,

    /// <summary>Server has nothing at this address.</summary>
    /// <remarks>
    /// <para>For a license or certificate this is nearly always a wrong address: path, environment or content identifier in the
    /// URL. For a segment of a live stream it means too early, too late, or a segment that the packager did not publish.</para>
    /// <para>Compare the URL in the network log with the vendor's, letter by letter. For segments check that the file is at the
    /// origin, then the player's clock against the UTCTiming or EXT-X-PROGRAM-DATE-TIME of the manifest.</para>
    /// </remarks>
    [Symbol("Not Found")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NotFound = 404,

    /// <summary>Address does not take this HTTP method.</summary>
    /// <remarks>
    /// <para>The address exists, but wants another method. License requests are POST; a GET shows that a redirect changed the
    /// method or that the URL was opened in a browser. In browsers the refused method may be the OPTIONS of a CORS
    /// preflight.</para>
    /// <para>Look in the network log which method was refused: with OPTIONS let the server answer preflights, with GET look for
    /// a redirect (301 to 303) before it. The Allow header of the answer lists the methods.</para>
    /// </remarks>
    [Symbol("Method Not Allowed")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MethodNotAllowed = 405,

    /// <summary>Server has no version of the resource that the client accepts.</summary>
    [Symbol("Not Acceptable")]
    NotAcceptable = 406,

    /// <summary>Network proxy on the way asks for a login.</summary>
    /// <remarks>
    /// <para>The sender is a proxy in the network of the viewer, mostly a company or school, not the service. Players and CDMs
    /// seldom can show its login.</para>
    /// <para>Ask the viewer to enter the proxy's credentials in the system settings or to use a network without a proxy. The
    /// Proxy-Authenticate header names the proxy.</para>
    /// </remarks>
    [Symbol("Proxy Authentication Required")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Never)]
    ProxyAuthenticationRequired = 407,

    /// <summary>Server gave up waiting for the complete request.</summary>
    /// <remarks>
    /// <para>The connection stood, but the request did not arrive in full before the server's limit: a slow or broken uplink,
    /// or an idle connection that was kept open. It is the server that waited; 504 is a gateway that waited for a
    /// server.</para>
    /// <para>Repeat the request on a new connection. If it returns for single viewers, check their uplink; if for many, the
    /// time limits of load balancer and server.</para>
    /// </remarks>
    [Symbol("Request Timeout")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    RequestTimeout = 408,

    /// <summary>Request conflicts with the present state of the resource.</summary>
    [Symbol("Conflict")]
    Conflict = 409,

    /// <summary>Resource was here and is gone for good.</summary>
    /// <remarks>
    /// <para>The server knows the address and says that what was there will not return, unlike 404. In streaming it mostly
    /// means content that was withdrawn, or a playback session or signed address that has ended.</para>
    /// <para>Check whether the title is still published and whether the player kept an old manifest or license address. If so,
    /// have the player fetch the playback data anew; a repeat of the same address will not help.</para>
    /// </remarks>
    [Symbol("Gone")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    Gone = 410,

    /// <summary>Server wants the length of the body beforehand.</summary>
    [Symbol("Length Required")]
    LengthRequired = 411,

    /// <summary>A condition in the request headers does not hold.</summary>
    [Symbol("Precondition Failed")]
    PreconditionFailed = 412,

    /// <summary>Body of the request is larger than the server takes.</summary>
    /// <remarks>
    /// <para>A limit on the size of request bodies was hit, mostly by a proxy or gateway before the license server. Challenges
    /// are some kilobytes, and those of PlayReady with certificate chains, or of requests for several keys, are larger.</para>
    /// <para>Find the body limit of the host that answered (client_max_body_size in nginx, limits of API gateways and
    /// functions) and raise it above the size of the challenge in the network log.</para>
    /// </remarks>
    [Symbol("Payload Too Large")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PayloadTooLarge = 413,

    /// <summary>Address is longer than the server takes.</summary>
    /// <remarks>
    /// <para>Servers and proxies limit the address, often to 8 kB. In license requests the cause is mostly a token or challenge
    /// that was put into the query in place of header or body.</para>
    /// <para>Check the length of the URL in the network log. Send the token in a header and the challenge as the body of a
    /// POST, or have a shorter token issued.</para>
    /// </remarks>
    [Symbol("URI Too Long")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UriTooLong = 414,

    /// <summary>Server does not take a body of this type.</summary>
    /// <remarks>
    /// <para>The Content-Type header of the request is not one that this address takes. License servers mostly want
    /// application/octet-stream, PlayReady's text/xml, and services of their own JSON; a library may set another type by
    /// itself.</para>
    /// <para>Compare Content-Type in the network log with the vendor's sample for this DRM system, and set it in the player's
    /// request filter. PlayReady challenges bring their own headers, which the player has to send along.</para>
    /// </remarks>
    [Symbol("Unsupported Media Type")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedMediaType = 415,

    /// <summary>Requested byte range lies outside of the resource.</summary>
    /// <remarks>
    /// <para>The client asked for bytes that the file does not have. For segments addressed by range the manifest or index and
    /// the file differ: published anew, cut off, or a cache has one of two versions.</para>
    /// <para>Compare the Range header with the file's size at origin and CDN. If they differ, purge the CDN's copy; if not,
    /// package the title anew so that index and file fit.</para>
    /// </remarks>
    [Symbol("Range Not Satisfiable")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    RangeNotSatisfiable = 416,

    /// <summary>Server cannot meet the Expect header.</summary>
    [Symbol("Expectation Failed")]
    ExpectationFailed = 417,

    /// <summary>Server calls itself a teapot: a joke, sent to unwanted clients.</summary>
    [Symbol("I'm a Teapot")]
    ImATeapot = 418,

    /// <summary>Request reached a server that does not answer for this host.</summary>
    [Symbol("Misdirected Request")]
    MisdirectedRequest = 421,

    /// <summary>Body is well-formed and its content is not acceptable.</summary>
    [Symbol("Unprocessable Entity")]
    UnprocessableEntity = 422,

    /// <summary>Resource is locked.</summary>
    [Symbol("Locked")]
    Locked = 423,

    /// <summary>Request failed because one that it depends on failed.</summary>
    [Symbol("Failed Dependency")]
    FailedDependency = 424,

    /// <summary>Server does not risk a request that may be replayed.</summary>
    [Symbol("Too Early")]
    TooEarly = 425,

    /// <summary>Server wants another protocol or version.</summary>
    [Symbol("Upgrade Required")]
    UpgradeRequired = 426,

    /// <summary>Server wants the request to name a condition.</summary>
    [Symbol("Precondition Required")]
    PreconditionRequired = 428,

    /// <summary>Client sent too many requests in a short time.</summary>
    /// <remarks>
    /// <para>A rate limit was reached: per viewer, address, token or account, at the license service, the provisioning server
    /// or a gateway. A player that repeats failed license requests without a pause gets here by itself.</para>
    /// <para>Wait as long as the Retry-After header says, then repeat with growing pauses. If many viewers get 429, look for a
    /// request loop in the player, one shared address behind a proxy, or the account's limit at the vendor.</para>
    /// </remarks>
    [Symbol("Too Many Requests")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    TooManyRequests = 429,

    /// <summary>Headers of the request are larger than the server takes.</summary>
    /// <remarks>
    /// <para>One header, or all together, are too large for the server or a proxy before it. The usual cause is a token with
    /// many claims in a header, or cookies of the whole site that go along with the license request.</para>
    /// <para>Check the size of each header in the network log. Send license requests without cookies (withCredentials off) or
    /// have a smaller token issued; otherwise raise the limit of the host that answered.</para>
    /// </remarks>
    [Symbol("Request Header Fields Too Large")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    RequestHeaderFieldsTooLarge = 431,

    /// <summary>Resource is withheld for legal reasons.</summary>
    /// <remarks>
    /// <para>Somebody demands by law that this be withheld, mostly in certain countries (RFC 7725). Some services use it as
    /// their answer to viewers outside of the region; others use 403 for that.</para>
    /// <para>Check the viewer's country and address (a VPN counts) against the title's rights, and the answer's body and Link
    /// header for who demands it. Do not repeat the request.</para>
    /// </remarks>
    [Symbol("Unavailable For Legal Reasons")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    UnavailableForLegalReasons = 451,

    // 5xx: the server

    /// <summary>Server failed in its own work on the request.</summary>
    /// <remarks>
    /// <para>The host failed, and the status does not say why. A PlayReady license server answers every error with 500: the
    /// code is in the SOAP fault, at detail/Exception/StatusCode. Some license proxies pass on any refusal as 500 too.</para>
    /// <para>Look at the body: a SOAP fault, JSON or XML has a code, which is the one to look up. Without one, find the request
    /// in the log of the host that answered, and repeat it after a pause.</para>
    /// </remarks>
    [Symbol("Internal Server Error")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    InternalServerError = 500,

    /// <summary>Server does not have the function that the request needs.</summary>
    /// <remarks>
    /// <para>The server as a whole lacks the method or function; 405 refuses it at one address only. In front of a license
    /// server it is mostly a proxy or a storage host that was given a POST.</para>
    /// <para>Check in the network log that the license URL leads to the license server and not to a CDN or file storage, and
    /// which method was sent.</para>
    /// </remarks>
    [Symbol("Not Implemented")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NotImplemented = 501,

    /// <summary>Gateway got no usable answer from the server behind it.</summary>
    /// <remarks>
    /// <para>The sender is a gateway, load balancer or license proxy: the server behind it refused the connection or sent what
    /// the gateway could not use. A restart or deployment of that server does this for minutes.</para>
    /// <para>Repeat after a pause. Then look in the gateway's log for its upstream error: refused means the server is down,
    /// reset or invalid header that it failed at this request.</para>
    /// </remarks>
    [Symbol("Bad Gateway")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    BadGateway = 502,

    /// <summary>Server takes no requests at the moment.</summary>
    /// <remarks>
    /// <para>Overload, maintenance, or a load balancer that has no healthy server left. Some license services answer so where a
    /// key store behind them is not ready.</para>
    /// <para>Wait as long as the Retry-After header says, else repeat with growing pauses. If it lasts, check health checks and
    /// capacity of the license proxy, and the vendor's status page.</para>
    /// </remarks>
    [Symbol("Service Unavailable")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ServiceUnavailable = 503,

    /// <summary>Gateway waited too long for the server behind it.</summary>
    /// <remarks>
    /// <para>The sender is a gateway or license proxy: it reached the server behind it, or tried to, and no answer came within
    /// its limit. The request may have been carried out all the same.</para>
    /// <para>Repeat after a pause. Compare the gateway's time limit with how long the license server took in its log; for
    /// licenses look at the calls that it makes itself: entitlement, key store, database.</para>
    /// </remarks>
    [Symbol("Gateway Timeout")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    GatewayTimeout = 504,

    /// <summary>Server does not speak this version of HTTP.</summary>
    [Symbol("HTTP Version Not Supported")]
    HttpVersionNotSupported = 505,

    /// <summary>Server is set up wrongly for choosing a version.</summary>
    [Symbol("Variant Also Negotiates")]
    VariantAlsoNegotiates = 506,

    /// <summary>Server has no room to store the result.</summary>
    [Symbol("Insufficient Storage")]
    InsufficientStorage = 507,

    /// <summary>Server met a loop while carrying out the request.</summary>
    [Symbol("Loop Detected")]
    LoopDetected = 508,

    /// <summary>Traffic limit of the site is used up.</summary>
    [Symbol("Bandwidth Limit Exceeded")]
    BandwidthLimitExceeded = 509,

    /// <summary>Request lacks an extension that the server wants.</summary>
    [Symbol("Not Extended")]
    NotExtended = 510,

    /// <summary>Network wants a login before it lets requests out.</summary>
    /// <remarks>
    /// <para>A captive portal, as in hotels, trains and airports, answered in place of the service: it wants a login or consent
    /// first. Many portals send a redirect or an HTML page under 200 instead, which then fails as a license.</para>
    /// <para>Ask the viewer to open any web page on the same network and to log in there. A player can tell the case by an HTML
    /// body from a host that is not its own.</para>
    /// </remarks>
    [Symbol("Network Authentication Required")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Never)]
    NetworkAuthenticationRequired = 511,
}
