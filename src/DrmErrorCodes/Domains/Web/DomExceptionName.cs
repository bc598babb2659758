namespace DrmErrorCodes;

/// <summary>Names of DOMException, judged as EME and media elements use them.</summary>
/// <remarks>
/// Facts: WHATWG Web IDL (2026-03-27), names of DOMException; what rejects with them is from W3C Encrypted Media Extensions,
/// Media Source Extensions and HTML. The messages are this library's own words. The code is the name: the number in <c>code</c>
/// is a legacy one, 0 for every newer name: IndexSizeError 1, HierarchyRequestError 3, WrongDocumentError 4,
/// InvalidCharacterError 5, NoModificationAllowedError 7, NotFoundError 8, NotSupportedError 9, InUseAttributeError 10,
/// InvalidStateError 11, SyntaxError 12, InvalidModificationError 13, NamespaceError 14, InvalidAccessError 15,
/// TypeMismatchError 17, SecurityError 18, NetworkError 19, AbortError 20, URLMismatchError 21, QuotaExceededError 22,
/// TimeoutError 23, InvalidNodeTypeError 24, DataCloneError 25. EME also rejects with TypeError, which is an error of
/// JavaScript and no DOMException.
/// </remarks>
[ErrorTable(ErrorDomain.DomException, ErrorLayer.Player, MessageWording.Own,
    Title = "DOMException names",
    Description = "Names of the exceptions of browser interfaces, as EME, Media Source Extensions and media elements " +
        "reject with them.",
    Vendor = "WHATWG",
    Contact = "The team of the web player, with name, message and stack of the exception and the call that threw it; the " +
        "browser maker for a message that names an internal fault.",
    Aliases = ["dom"])]
[Source("WHATWG, Web IDL, DOMException names", Date = "2026-03-27", Url = "https://webidl.spec.whatwg.org/")]
[Source("W3C, Encrypted Media Extensions", Date = "2026-07-07", Url = "https://www.w3.org/TR/encrypted-media-2/")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A DOMException of the browser: its name says the kind of fault, its message the rest. The same name comes from many " +
    "interfaces, so the call that threw it decides what it means.",
    "Look at message and stack of the exception for the call that threw it, and look up under that call, on MDN, when it " +
    "throws this name.")]
[LogWord("DOMException", "Failed to execute", "MediaKeys", "MediaKeySession", "SourceBuffer", "requestMediaKeySystemAccess", "in promise", "The play() request")]
[LogSample("Uncaught (in promise) DOMException: NotSupportedError: Unsupported keySystem or supportedConfigurations.", "NotSupportedError")]
[LogSample("QuotaExceededError: Failed to execute 'appendBuffer' on 'SourceBuffer': The SourceBuffer is full", "QuotaExceededError")]
[LogSample("Uncaught (in promise) NotSupportedError: Unsupported keySystem or supportedConfigurations.", "NotSupportedError")]
[LogSample("TimeoutError: page.goto: Timeout 30000ms exceeded.")]
public enum DomExceptionName
{
    /// <summary>Index lies outside of the allowed range.</summary>
    [TextCode("IndexSizeError")]
    [Symbol("INDEX_SIZE_ERR")]
    IndexSizeError = 1,

    /// <summary>Node cannot be put at this place of the tree.</summary>
    [TextCode("HierarchyRequestError")]
    [Symbol("HIERARCHY_REQUEST_ERR")]
    HierarchyRequestError = 2,

    /// <summary>Node belongs to another document.</summary>
    [TextCode("WrongDocumentError")]
    [Symbol("WRONG_DOCUMENT_ERR")]
    WrongDocumentError = 3,

    /// <summary>Text has a character that is not allowed in it.</summary>
    [TextCode("InvalidCharacterError")]
    [Symbol("INVALID_CHARACTER_ERR")]
    InvalidCharacterError = 4,

    /// <summary>Object may only be read.</summary>
    [TextCode("NoModificationAllowedError")]
    [Symbol("NO_MODIFICATION_ALLOWED_ERR")]
    NoModificationAllowedError = 5,

    /// <summary>What was asked for is not there.</summary>
    [TextCode("NotFoundError")]
    [Symbol("NOT_FOUND_ERR")]
    NotFoundError = 6,

    /// <summary>Browser does not support what was asked for.</summary>
    /// <remarks>
    /// <para>From requestMediaKeySystemAccess: no configuration asked for fits this browser and device (DRM system, robustness,
    /// codecs, session type). From createSession, generateRequest or addSourceBuffer: the session type, the init data or the
    /// codec. From play: no source can be played.</para>
    /// <para>Look at the stack for the call. For key systems ask for less: no robustness, temporary sessions, one codec at a
    /// time, until it works; the last thing taken out is the cause. Check https too.</para>
    /// </remarks>
    [TextCode("NotSupportedError")]
    [Symbol("NOT_SUPPORTED_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NotSupportedError = 7,

    /// <summary>Attribute is already in use by another element.</summary>
    [TextCode("InUseAttributeError")]
    [Symbol("INUSE_ATTRIBUTE_ERR")]
    InUseAttributeError = 8,

    /// <summary>Object is in a state in which this call is not allowed.</summary>
    /// <remarks>
    /// <para>From EME: a session that was closed, or used before generateRequest, or generateRequest called twice; media keys
    /// that may not be changed during playback. From source buffers: an append while another runs, or after the MediaSource was
    /// detached.</para>
    /// <para>Look at the stack for the call, and log the order of the calls before it. A player that was destroyed while a
    /// license request was under way is the usual case: ignore its late answer.</para>
    /// </remarks>
    [TextCode("InvalidStateError")]
    [Symbol("INVALID_STATE_ERR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidStateError = 9,

    /// <summary>Text does not have the form that was expected.</summary>
    [TextCode("SyntaxError")]
    [Symbol("SYNTAX_ERR")]
    SyntaxError = 10,

    /// <summary>Object cannot be changed in this way.</summary>
    [TextCode("InvalidModificationError")]
    [Symbol("INVALID_MODIFICATION_ERR")]
    InvalidModificationError = 11,

    /// <summary>Name breaks the rules for XML namespaces.</summary>
    [TextCode("NamespaceError")]
    [Symbol("NAMESPACE_ERR")]
    NamespaceError = 12,

    /// <summary>Call or parameter is not accepted on this object.</summary>
    /// <remarks>
    /// <para>Web IDL has given the name up; drafts of EME before 2016 threw it for an empty or unusable parameter, where
    /// TypeError is thrown today. Browsers of TVs and boxes from that time still reject so, for instance for init data or a
    /// license that they cannot use.</para>
    /// <para>Check the parameter of the call in the stack: length of the init data, the license or the certificate. An empty
    /// array or a text in place of bytes is the usual cause.</para>
    /// </remarks>
    [TextCode("InvalidAccessError")]
    [Symbol("INVALID_ACCESS_ERR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidAccessError = 13,

    /// <summary>Object is not of the type that was expected.</summary>
    [TextCode("TypeMismatchError")]
    [Symbol("TYPE_MISMATCH_ERR")]
    TypeMismatchError = 14,

    /// <summary>Browser holds the call to be unsafe here.</summary>
    /// <remarks>
    /// <para>The page has not the right to do this: no https, a frame without permission, storage blocked by a setting, or a
    /// file:// address. EME names it among the exceptions that a page has to expect.</para>
    /// <para>Check location.protocol, the sandbox and allow attributes of the frame (encrypted-media), the Permissions-Policy
    /// header, and whether the browser blocks third-party storage.</para>
    /// </remarks>
    [TextCode("SecurityError")]
    [Symbol("SECURITY_ERR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SecurityError = 15,

    /// <summary>Request over the network failed.</summary>
    /// <remarks>
    /// <para>A fetch of the browser itself failed, for instance of a module or a stored file. fetch does not use the name: it
    /// rejects with TypeError, and XMLHttpRequest has status 0.</para>
    /// <para>Look in the network log for the request that failed at that time, and check CORS and the connection; load the page
    /// again after a pause.</para>
    /// </remarks>
    [TextCode("NetworkError")]
    [Symbol("NETWORK_ERR")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    NetworkError = 16,

    /// <summary>Operation was ended before it was done.</summary>
    /// <remarks>
    /// <para>Something called abort, or a newer call took the place of this one. play rejects so when pause or a new source
    /// comes before it began; fetch does when its signal fires, often a time limit of the player.</para>
    /// <para>Do nothing if the player stopped or changed the source on purpose. Otherwise look in the message: "interrupted by
    /// a call to pause" or "by a new load request" names the other call.</para>
    /// </remarks>
    [TextCode("AbortError")]
    [Symbol("ABORT_ERR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    AbortError = 17,

    /// <summary>Address does not match another one.</summary>
    [TextCode("URLMismatchError")]
    [Symbol("URL_MISMATCH_ERR")]
    UrlMismatchError = 18,

    /// <summary>Browser has no more room for what was asked.</summary>
    /// <remarks>
    /// <para>Three things have limits: a source buffer, which holds no more media data (players drop old data and go on); the
    /// CDM, into which no more sessions or keys fit; storage, where the share of the site on the disk is used up.</para>
    /// <para>Look at the stack for the call: for appendBuffer lower the buffer length of the player, for createSession or
    /// update close old sessions. For storage look at navigator.storage.estimate().</para>
    /// </remarks>
    [TextCode("QuotaExceededError")]
    [Symbol("QUOTA_EXCEEDED_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    QuotaExceededError = 19,

    /// <summary>Operation took too long.</summary>
    [TextCode("TimeoutError")]
    [Symbol("TIMEOUT_ERR")]
    TimeoutError = 20,

    /// <summary>Node is of the wrong kind for this operation.</summary>
    [TextCode("InvalidNodeTypeError")]
    [Symbol("INVALID_NODE_TYPE_ERR")]
    InvalidNodeTypeError = 21,

    /// <summary>Object cannot be copied.</summary>
    [TextCode("DataCloneError")]
    [Symbol("DATA_CLONE_ERR")]
    DataCloneError = 22,

    /// <summary>Data could not be encoded or decoded.</summary>
    [TextCode("EncodingError")]
    EncodingError = 23,

    /// <summary>Data could not be read.</summary>
    [TextCode("NotReadableError")]
    NotReadableError = 24,

    /// <summary>Operation failed for a reason that is not known.</summary>
    [TextCode("UnknownError")]
    UnknownError = 25,

    /// <summary>Change breaks a rule of the database.</summary>
    [TextCode("ConstraintError")]
    ConstraintError = 26,

    /// <summary>Data given is not good enough for the operation.</summary>
    [TextCode("DataError")]
    DataError = 27,

    /// <summary>Database transaction is not active, or has ended.</summary>
    [TextCode("TransactionInactiveError")]
    TransactionInactiveError = 28,

    /// <summary>Write was tried in a transaction that only reads.</summary>
    [TextCode("ReadOnlyError")]
    ReadOnlyError = 29,

    /// <summary>Database has a higher version than the one asked for.</summary>
    [TextCode("VersionError")]
    VersionError = 30,

    /// <summary>Operation failed for a reason of its own.</summary>
    [TextCode("OperationError")]
    OperationError = 31,

    /// <summary>Browser, system or viewer does not allow this.</summary>
    /// <remarks>
    /// <para>From play this is autoplay: sound before the viewer has touched the page. EME does not name it: a key system that
    /// is refused gives NotSupportedError, a frame without permission SecurityError. It says nothing about license or
    /// token.</para>
    /// <para>Start playback from a click, or muted. If the stack shows another call than play, look for the permission that
    /// this call asks for, and whether the viewer or the Permissions-Policy header denied it.</para>
    /// </remarks>
    [TextCode("NotAllowedError")]
    [Advice(ErrorCategory.Request, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    NotAllowedError = 32,

    /// <summary>Viewer has opted out.</summary>
    [TextCode("OptOutError")]
    OptOutError = 33,
}
