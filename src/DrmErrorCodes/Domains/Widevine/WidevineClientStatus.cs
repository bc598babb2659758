namespace DrmErrorCodes;

/// <summary>Status codes that a Widevine client hands to its application.</summary>
/// <remarks>
/// <para>Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 2: 49 rows and 2 ranges. The document describes a code by
/// its symbol only, so the message of a row is its symbol. What the advice says of calls, times and later codes is from the
/// client's header for Android, <c>WVStreamControlAPI.h</c> (2011), and the player around it.</para>
/// <para>This is Widevine Classic. Google bought Widevine in 2010 and has ended support for it, so a question goes to whoever
/// delivered the device or the client library: the vendor of the client. The servers that the client talks to (media server or
/// CDN, license proxy, heartbeat and acknowledgment server) are the service's own.</para>
/// </remarks>
[ErrorTable(ErrorDomain.WidevineClient, ErrorLayer.Cdm, MessageWording.VendorSymbol,
    Title = "Widevine Classic client statuses",
    Description = "What a client of Widevine Classic, the system before today's Widevine Modular, hands to its application.",
    Vendor = "Widevine Technologies",
    VendorToday = "Google",
    IsLegacy = true,
    Contact = "Whoever delivered the device or the client library. Google bought Widevine in 2010 and has ended support for " +
        "Widevine Classic.",
    Aliases = ["widevine", "widevineclassic", "wvmk"])]
[Source("Widevine, \"Status and Error Codes\", section 2", Version = "1.3", Date = "2011-01-24")]
[CodeGroup(0, 511, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors are numbered and named in the manner of HTTP and RTSP statuses.",
    "Look in the player log for the HTTP or RTSP request that failed, and check whether the number is that request's status.")]
[CodeGroup(1000, 1999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 10xx, are about media data, entitlement and the client's own state.",
    "Check the version of the Widevine client against the list's, then ask the vendor of the client what the code means.")]
[CodeGroup(1000, 1000, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "The code is not in the vendor's list. A later header of the client has it as End_Of_Media: the media has been played to " +
    "its end.",
    "Do nothing: this is the normal end. If it comes too early, compare the length of the file with the packager's output.",
    Severity = ErrorSeverity.Information)]
[CodeGroup(1016, 1016, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. A later header of the client has it as InvalidPiggybackFile and explains no more.",
    "Look in the player log for the file that was opened before the code, then ask the vendor of the client what it should " +
    "hold.")]
[CodeGroup(1017, 1017, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. A later header of the client moves Configuration_Error to it, which the list has as " +
    "1008: a setting given to the client is missing or not usable.",
    "Compare the settings and credentials that the app passes to WV_Setup with those of a version that works.")]
[CodeGroup(2000, 2999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 20xx, are about playback.",
    "Check the version of the Widevine client against the list's; its vendor knows the codes that came later.")]
[CodeGroup(2014, 2014, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.NotNeeded,
    "The code is not in the vendor's list. A later header of the client has it as Warning_ContinuityErrorCounter: by its name, " +
    "packets of the stream were missing or out of order, and playback goes on.",
    "Check the published file for damage if the picture shows it: compare its checksum with the packager's output.",
    Severity = ErrorSeverity.Warning)]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The code is not in the vendor's list, and none of the list's groups has it.",
    "Check in the player log that the code really came from the Widevine client, then ask its vendor what it means.")]
[LogWord("WVMK", "WVMKStatus", "widevine classic")]
[LogShape("WVMKStatus #?", "WVMK status #?", "due to drm error #?")]
[LogSymbol("WVMKStatus_")]
[LogSample("onError(WVMKStatus_Tamper_Detected)", "1004")]
[LogSample("WVMK: error code is 1004", "1004")]
[LogSample("unable to play movie due to drm error 1013; please provide feedback in settings", "1013")]
[LogSample("GET /license/widevine 200 12ms")]
[LogSample("widevine: 1003 licenses issued")]
public enum WidevineClientStatus
{
    // 0–511: numbers in the manner of HTTP and RTSP

    /// <summary>WVMKStatus_Unknown</summary>
    /// <remarks>
    /// <para>The client reported a status that it could not name. The number points to no cause and no component; the call that
    /// returned it does.</para>
    /// <para>Look in the player log for the call that returned 0 (WV_Setup, WV_Play, WV_GetEsData …) and for a named code in
    /// the minute before. If there is none, send log, client version and device model to the vendor of the client.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    Unknown = 0,

    /// <summary>WVMKStatus_OK</summary>
    /// <remarks>
    /// <para>The client carried out the call without an error. Number and name are those of HTTP and RTSP status 200.</para>
    /// <para>Do nothing: the call succeeded. If playback fails all the same, look in the player log for a later code.</para>
    /// </remarks>
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    Ok = 200,

    /// <summary>WVMKStatus_Bad_Request</summary>
    /// <remarks>
    /// <para>A request was refused as malformed, as with HTTP and RTSP status 400. The symbol does not say which request it was
    /// or which part of it is wrong.</para>
    /// <para>Compare the failing request in the player log with one that works: URL, headers and body. Correct the code that
    /// builds it; the same app builds it the same way again.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    BadRequest = 400,

    /// <summary>WVMKStatus_Unauthorized</summary>
    /// <remarks>
    /// <para>No accepted credentials came with the request, as with HTTP status 401, so the viewer or device is not given what it
    /// asked for. The symbol does not say which server refused.</para>
    /// <para>Check in the license proxy's log which credentials or viewer account the request carried and why they were refused.
    /// Correct the account or entitlement before the next attempt.</para>
    /// </remarks>
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never)]
    Unauthorized = 401,

    /// <summary>WVMKStatus_Not_Found</summary>
    /// <remarks>
    /// <para>What the client asked for does not exist at the address or under the identifier given, as with HTTP status 404. The
    /// symbol does not say whether that is the media file or a record on a server.</para>
    /// <para>Open the URL from the player log and check that the file is published there. If it is, compare the asset's
    /// identifier in the request with the record on the server.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NotFound = 404,

    /// <summary>WVMKStatus_Method_Not_Allowed</summary>
    /// <remarks>
    /// <para>The target exists but does not accept the method used on it, as with HTTP and RTSP status 405.</para>
    /// <para>Check in the player log which method was sent to which URL (for example GET in place of POST), and change the method
    /// or the URL.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MethodNotAllowed = 405,

    /// <summary>WVMKStatus_Proxy_Authentication_Required</summary>
    /// <remarks>
    /// <para>A network proxy between client and server demands a login, as with HTTP status 407. The name points to the proxy on
    /// the way, not to the service at the other end.</para>
    /// <para>Ask the viewer whether the network demands a login at a proxy, and for a connection without one. If the app offers
    /// proxy settings, check the address, user and password that it passes to WV_Setup.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Never)]
    ProxyAuthenticationRequired = 407,

    /// <summary>WVMKStatus_Request_Timeout</summary>
    /// <remarks>
    /// <para>A request was not completed in the time allowed for it. HTTP status 408, which it follows, says that the server gave
    /// up waiting for the client's request.</para>
    /// <para>Check the viewer's connection, and look in the player log for how long the request ran before the code. Repeat it
    /// after a pause.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    RequestTimeout = 408,

    /// <summary>WVMKStatus_Unsupported_Media_Type</summary>
    /// <remarks>
    /// <para>The type of the data is not one that the receiver handles. HTTP and RTSP status 415, which it follows, speaks of the
    /// body of the request, so the type declared for that body is the first suspect.</para>
    /// <para>Check the Content-Type of the request in the player log against what the server accepts. If that is right, check the
    /// type under which the media URL is opened and served.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedMediaType = 415,

    /// <summary>WVMKStatus_Invalid_Parameter</summary>
    /// <remarks>
    /// <para>A parameter of a call or request is not acceptable. RTSP uses 451 for a parameter that is not understood, so an
    /// unknown name is as possible as a bad value. HTTP's 451 (legal reasons) is not meant.</para>
    /// <para>Check in the player log the arguments of the call that returned 451, one by one: name, type, empty values. Correct
    /// the app and make the call again.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidParameter = 451,

    /// <summary>WVMKStatus_Session_Not_Found</summary>
    /// <remarks>
    /// <para>The request names a session that the receiver does not have: never set up, ended already, or under another
    /// identifier. RTSP status 454 has the same name.</para>
    /// <para>Check in the player log whether the session was set up, and not torn down, before this call. Set up a new session
    /// and repeat the call in it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    SessionNotFound = 454,

    /// <summary>WVMKStatus_Method_Not_Valid_In_This_State</summary>
    /// <remarks>
    /// <para>The call exists but came at the wrong moment, for instance before setup or after teardown. RTSP status 455 has the
    /// same name.</para>
    /// <para>Compare the order of calls in the player log with the order that the client's API demands, and move the call that
    /// returned 455.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MethodNotValidInThisState = 455,

    /// <summary>WVMKStatus_Invalid_Range</summary>
    /// <remarks>
    /// <para>A range was asked for that is malformed or lies outside the media, as with RTSP status 457. A seek past the end is a
    /// typical case.</para>
    /// <para>Check the start and end of the requested range in the player log against the duration of the media, and keep seeks
    /// within it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidRange = 457,

    /// <summary>WVMKStatus_Unsupported_Transport</summary>
    /// <remarks>
    /// <para>The way of delivery that was requested for the stream is not supported. RTSP status 461 of the same name means
    /// that none of the transports offered can be used.</para>
    /// <para>Check the transport argument that the app passes to WV_Setup (such as RAW/RAW/RAW;destination=getdata) and the URL
    /// scheme in the player log, and ask for one that both the client and the streaming server offer.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedTransport = 461,

    /// <summary>WVMKStatus_Destination_Unreachable</summary>
    /// <remarks>
    /// <para>No path for the data could be established to the client's own end. RTSP's 462, of the same name, comes above all
    /// from a wrong destination in the transport parameters, and the app passes such a destination to WV_Setup; a network that
    /// blocks the stream comes second.</para>
    /// <para>Check destination= and client_port= in the transport argument of WV_Setup (getdata or callback for direct calls).
    /// If they are right, look for a firewall or address translation between streaming server and device.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DestinationUnreachable = 462,

    /// <summary>WVMKStatus_Terminate_Requested</summary>
    /// <remarks>
    /// <para>Playback was ended on request, not by a fault. Widevine's client for Android hands this status on as a request of
    /// the heartbeat server, to which the client reports during playback, so the service itself is the first suspect; the
    /// symbol does not say who asked.</para>
    /// <para>Check the heartbeat server's log for this device and stream: why did it end the session (a concurrent stream, an
    /// ended right, an operator)? If it did not, look in the player log for a stop or close right before the code.</para>
    /// </remarks>
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    TerminateRequested = 463,

    /// <summary>WVMKStatus_Internal_Server_Error</summary>
    /// <remarks>
    /// <para>A server failed in its own work on the request, as with HTTP and RTSP status 500. All servers that this client
    /// talks to are the service's: media server or CDN, license proxy, heartbeat and acknowledgment server.</para>
    /// <para>Find in the player log which URL answered 500, and check that server's log at that time; behind the license proxy
    /// stands GetEMMs.cgi, whose answer the proxy's log has. Repeat after a pause.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    InternalServerError = 500,

    /// <summary>WVMKStatus_Not_Implemented</summary>
    /// <remarks>
    /// <para>The function or method that was called does not exist at the receiver, as with HTTP and RTSP status 501. 405, by
    /// contrast, refuses a known method on one target.</para>
    /// <para>Check in the player log which call returned 501 and whether this client or server version offers it. Have the app
    /// use another call, or ship a version that has it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NotImplemented = 501,

    /// <summary>WVMKStatus_Service_Unavailable</summary>
    /// <remarks>
    /// <para>The service is not ready to take requests now, as with HTTP and RTSP status 503, which stands for overload or
    /// maintenance.</para>
    /// <para>Repeat the request with growing pauses. Find in the player log which URL answered (media server or CDN, license
    /// proxy, heartbeat server), and check in its log since when it has been unavailable.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ServiceUnavailable = 503,

    /// <summary>WVMKStatus_Service_Response_Error</summary>
    /// <remarks>
    /// <para>The service's response was an error or could not be used. HTTP calls 504 Gateway Timeout, but this symbol says
    /// nothing of a timeout.</para>
    /// <para>Find in the player log which URL answered, and look for the response in that server's log: an error page or an
    /// empty body. Repeat after a pause; 1011 is the same trouble under another number.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ServiceResponseError = 504,

    // 512–999: the service's own

    /// <summary>3rd Party Custom Application Errors (remove existing stored license)</summary>
    /// <remarks>
    /// <para>512-768 are codes that the service defines for itself, so its own list tells the cause. The band says one thing
    /// more: an existing stored license is removed. Some numbers are taken: Android's media player uses 513-518, 543, 600 and
    /// 601 itself.</para>
    /// <para>Check the number in the service's own list of codes, then the license proxy's log for the request that it
    /// answered. If the list lacks it, look whether Android's player made it. Once the cause is fixed, the device needs a new
    /// license.</para>
    /// </remarks>
    [CodeRange(512, 768)]
    [StoredLicense(StoredLicenseAction.Remove)]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CustomErrorRemoveLicense = 512,

    /// <summary>3rd Party Custom Application Errors (retain existing stored license)</summary>
    /// <remarks>
    /// <para>769-999 are codes that the service defines for itself, with a meaning that only its own list gives; 800-821,
    /// though, are numbers that Android's media player uses itself. In contrast to 512-768, the stored license is
    /// retained.</para>
    /// <para>Look up the number in the service's own list of codes and find in the license proxy's log why it was returned. A
    /// stored license is kept, so do not have the app delete it.</para>
    /// </remarks>
    [CodeRange(769, 999)]
    [StoredLicense(StoredLicenseAction.Retain)]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CustomErrorRetainLicense = 769,

    // 10xx: media, entitlement and system

    /// <summary>WVMKStatus_Invalid_Data_Format</summary>
    /// <remarks>
    /// <para>Data that the client read does not have the form it expects: damaged, or another kind of file. The symbol does not
    /// name the data; the media file is the first suspect.</para>
    /// <para>Check that the file at the media URL is the packager's output and not an error page or an unpackaged source. Play
    /// the same asset on a second device to rule the device out.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidDataFormat = 1001,

    /// <summary>WVMKStatus_Invalid_Data_Version</summary>
    /// <remarks>
    /// <para>Data that the client read carries a version that this client does not handle: newer or older than it knows. The
    /// symbol does not name the data.</para>
    /// <para>Compare the packager's version in its log with the versions that this client release supports. Package the asset
    /// again for the client, or ship a client that fits.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidDataVersion = 1002,

    /// <summary>WVMKStatus_Parse_Error</summary>
    /// <remarks>
    /// <para>The client could not take apart data that it read. The symbol names neither the data nor the place; its neighbors
    /// 1001, 1002 and 1005 concern data and media.</para>
    /// <para>Look in the player log for what was being read at that moment. Compare the checksum of the published file with the
    /// packager's output, and publish it again if they differ.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ParseError = 1003,

    /// <summary>WVMKStatus_Tamper_Detected</summary>
    /// <remarks>
    /// <para>The client found signs that it, its environment or its data were manipulated. The symbol does not say which of
    /// them.</para>
    /// <para>Compare device models and app versions in the player logs. If single devices report it, ask their viewers to close
    /// debugging and modification tools and to play on an unrooted device with the original app. If unmodified ones do, send
    /// their logs to the vendor of the client.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    TamperDetected = 1004,

    /// <summary>WVMKStatus_Truncated_Media</summary>
    /// <remarks>
    /// <para>The media ends before the place where it should end: part of the file is missing. An upload that broke off, or a
    /// cache that kept a part, are first suspects; 1001 and 1003 are about data that is there but cannot be read.</para>
    /// <para>Compare the size of the file on the delivery server with that in the packager's log. Upload it again if it is short,
    /// and clear caches that hold the short copy.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TruncatedMedia = 1005,

    /// <summary>WVMKStatus_Internal_Error</summary>
    /// <remarks>
    /// <para>The client failed inside itself; no cause outside it is named. A later header of the client calls 1006
    /// WVMK_Internal_Error and 2008 Internal_Error: by these names the first failed in the media kit inside, the second in the
    /// stream control API around it.</para>
    /// <para>Note the number, not only the symbol. Collect the player log with the calls before 1006, client version and device
    /// model, and report it to the vendor of the client if it can be repeated.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    InternalError = 1006,

    /// <summary>WVMKStatus_Entitlement_Error</summary>
    /// <remarks>
    /// <para>The right to this content could not be established or was denied. The symbol does not tell a refusal from a failure
    /// of the entitlement check.</para>
    /// <para>Check in the license proxy's log whether a license was requested for this viewer and asset and what was answered.
    /// Then check the viewer's entitlement to that asset.</para>
    /// </remarks>
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never)]
    EntitlementError = 1007,

    /// <summary>WVMKStatus_Configuration_Error</summary>
    /// <remarks>
    /// <para>A setting given to the client is missing or not usable. The document lists 1008 as Key_Error too, and a later
    /// header of the client has Key_Error here alone and moves Configuration_Error to 1017: without the client's version, read
    /// 1008 as Key_Error first.</para>
    /// <para>Check in the player log whether a license with the key of this content arrived: if not, that is the fault to
    /// follow. If it did, compare the client's settings with those of a version that works.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ConfigurationError = 1008,

    /// <summary>WVMKStatus_Key_Error</summary>
    /// <remarks>
    /// <para>A key could not be obtained or used; whether it is the content key or another one is not said. The document also
    /// lists 1008 as Configuration_Error, and a lookup of the number gives that row, though later clients mean this one.</para>
    /// <para>Look in the player log for the license request for this asset and how it ended: the license proxy's answer begins
    /// with a status of GetEMMs.cgi. If it was 1 and holds the key of this content, compare the client's settings with those of
    /// a version that works.</para>
    /// <para>The document lists 1008 twice; the row before is the one that a lookup of 1008 gives first.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeyError = ConfigurationError,

    /// <summary>WVMKStatus_Value_Out_Of_Range</summary>
    /// <remarks>
    /// <para>A value lies outside the limits set for it. Unlike 457, the symbol does not speak of a stretch of media: it may be
    /// any number handed to the client.</para>
    /// <para>Check the numbers in the call that returned 1009 in the player log (times, sizes, indexes) against the limits of the
    /// client's API, and correct the one outside.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ValueOutOfRange = 1009,

    /// <summary>WVMKStatus_System_Error</summary>
    /// <remarks>
    /// <para>By its name, something outside the client's own code failed, such as a driver, a socket or a thread; nothing more
    /// is public. The client's own faults are 1006 and 2008, its file errors 1013, its lack of memory 2006.</para>
    /// <para>Look in the player log for the call that returned 1010, and in the device's system log (Android: logcat) for the
    /// lines right before it. If nothing there explains it, send both to the vendor of the client.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    SystemError = 1010,

    /// <summary>WVMKStatus_Invalid_Response</summary>
    /// <remarks>
    /// <para>An answer arrived, but the client could not accept it. The symbol does not say which server gave it; a server or
    /// proxy on the way may have altered or replaced it.</para>
    /// <para>Compare the response in the license proxy's log, byte for byte, with what the client received. An error page of a
    /// proxy passes with the outage behind it; an added encoding or a cut-off body has to be corrected on the way.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    InvalidResponse = 1011,

    /// <summary>WVMKStatus_Unsupported_Transport_Type</summary>
    /// <remarks>
    /// <para>The client was asked for a kind of transport that it does not have; 461 says nearly the same in RTSP's numbering.
    /// The kind is the first part of the transport argument of WV_Setup: RAW/RAW/RAW, RAW/RAW/UDP and RTP/AVP/UDP are
    /// documented.</para>
    /// <para>Check in the player log the transport string and the scheme of the URL with which WV_Setup was called. Have the
    /// app pass one of the documented kinds that this client release supports.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedTransportType = 1012,

    /// <summary>WVMKStatus_FileSystem_Error</summary>
    /// <remarks>
    /// <para>The client could not read or write a file on the device, for instance for lack of space or permission. The symbol
    /// does not say which file.</para>
    /// <para>Check free space and the app's storage permission on the device. If both are right, look in the player log for the
    /// path that failed and hand it to the player team.</para>
    /// </remarks>
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    FileSystemError = 1013,

    /// <summary>WVMKStatus_User_Cancel</summary>
    /// <remarks>
    /// <para>The user stopped the operation before it was done. Nothing is broken, but what was asked did not take place.</para>
    /// <para>Start the operation again when the viewer asks for it. If viewers deny having canceled, check in the player log
    /// whether the app calls cancel on its own.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.Viewer, RetryAdvice.Never)]
    [Aborted]
    UserCancel = 1014,

    /// <summary>WVMKStatus_InvalidState</summary>
    /// <remarks>
    /// <para>The client, or the object called, was not in a state that allows the operation. The symbol does not say which state
    /// it was in; 455 is the similar code in RTSP's numbering.</para>
    /// <para>Look in the player log for the last call that succeeded before 1015 and what the app did after it. Have the app wait
    /// for that step to finish, or open the client again.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidState = 1015,

    // 20xx: playback

    /// <summary>WVMKStatus_Warning_Download_Stalled</summary>
    /// <remarks>
    /// <para>Media data has stopped arriving, and the client goes on waiting for it. If it lasts longer than the time set with
    /// WV_SetWarningToErrorMS (Android sets 5 or 10 seconds), the warning turns into the error 2004.</para>
    /// <para>Call WV_GetData or WV_GetEsData again after some milliseconds, as the client expects. If 2000 comes often, check
    /// the viewer's bandwidth and the delivery server's log for slow transfers.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    WarningDownloadStalled = 2000,

    /// <summary>WVMKStatus_Warning_Need_Key</summary>
    /// <remarks>
    /// <para>The client has come to content for which it holds no key yet, and gets one by itself. If that lasts longer than
    /// the time set with WV_SetWarningToErrorMS (Android sets 5 or 10 seconds), the warning turns into the error 2005.</para>
    /// <para>Call WV_GetData or WV_GetEsData again after some milliseconds. If 2001 returns with every start, look in the
    /// player log how long the license request takes, and request the license before playback.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    WarningNeedKey = 2001,

    /// <summary>WVMKStatus_Warning_Not_Available</summary>
    /// <remarks>
    /// <para>Something that was asked for is not available yet, and the client takes that for a warning, not an error. Its
    /// header names one case: WV_Info_GetCodecConfig, before the codec's configuration has been read.</para>
    /// <para>Look in the player log for the call that returned 2002, let playback go on without its result, and make the call
    /// again when data has arrived. Watch for an error code that follows.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    WarningNotAvailable = 2002,

    /// <summary>WVMKStatus_Checking_Bandwidth</summary>
    /// <remarks>
    /// <para>The client is measuring how much data its connection carries. It is a step on the way, not a result.</para>
    /// <para>Wait: the measurement is under way; WV_GetBandwidthCheckStatus returns 200 when it is done. If nothing follows in
    /// the player log, check the viewer's connection.</para>
    /// </remarks>
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    CheckingBandwidth = 2003,

    /// <summary>WVMKStatus_Error_Download_Stalled</summary>
    /// <remarks>
    /// <para>Media data has not arrived for longer than the client waits (WV_SetWarningToErrorMS), so it reports an error and
    /// no longer the warning 2000.</para>
    /// <para>Check whether one viewer or many are affected: one points to the viewer's connection, many to the delivery server
    /// and its log. Start playback again after a pause.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    ErrorDownloadStalled = 2004,

    /// <summary>WVMKStatus_Error_Need_Key</summary>
    /// <remarks>
    /// <para>No license with the key of the content came within the time that the client waits (WV_SetWarningToErrorMS), so it
    /// reports an error and no longer the warning 2001.</para>
    /// <para>Check in the player log whether a license was requested for this asset and how that ended. Make a new license
    /// request before playback starts again.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ErrorNeedKey = 2005,

    /// <summary>WVMKStatus_Error_Out_of_Memory</summary>
    /// <remarks>
    /// <para>The client could not get the memory that it needs. The symbol does not say whether the device is short of memory or
    /// the client asks for too much.</para>
    /// <para>Ask the viewer to close other apps or restart the device. If it recurs on one model or after long play, watch the
    /// app's memory use on that model for a leak.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    ErrorOutOfMemory = 2006,

    /// <summary>WVMKStatus_Uninitialized</summary>
    /// <remarks>
    /// <para>A call reached the client, or a part of it, before it was initialized, or after its initialization had
    /// failed.</para>
    /// <para>Check in the player log that WV_Initialize was called, and returned 200, before the first other call, and that
    /// nothing follows WV_Terminate. Correct the order in the app.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Uninitialized = 2007,

    /// <summary>WVMKStatus_Internal_Error</summary>
    /// <remarks>
    /// <para>The client failed inside itself, as with 1006, whose symbol it shares. By the names in a later header, 2008 is
    /// from the stream control API, to which the app's calls go, and 1006 from the media kit under it.</para>
    /// <para>Note 2008 and not only the symbol, save the player log from the start of playback, and send both with the asset's
    /// identifier to the vendor of the client.</para>
    /// <para>The document gives the symbol of 1006 here again; the number in the name tells the two apart.</para>
    /// </remarks>
    [SameMessageAs(nameof(InternalError))]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    InternalError2008 = 2008,

    /// <summary>WVMKStatus_Error_Invalid_Chapter</summary>
    /// <remarks>
    /// <para>The app asked for a chapter that the media does not have. Chapters are numbered from 0, so the count of chapters
    /// is itself one too many as a number; an asset packaged without chapters has none to go to.</para>
    /// <para>Compare the number passed to WV_GoToChapter with the answer of WV_Info_GetNumChapters: the highest allowed is one
    /// less. If the asset should have chapters, check in the packager's log that they were written.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ErrorInvalidChapter = 2009,

    /// <summary>WVMKStatus_Heartbeat_Configuration_Error</summary>
    /// <remarks>
    /// <para>The settings of the heartbeat, a regular sign of life, are missing or not usable. The symbol blames the settings,
    /// not a heartbeat that was missed.</para>
    /// <para>Check heartbeatURL and heartbeatPeriod in the credentials that the app passes to WV_Setup, or the arguments of
    /// WV_ConfigureHeartbeat, against those of a version that works, and correct the app.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HeartbeatConfigurationError = 2010,

    /// <summary>WVMKStatus_Invalid_Keybox</summary>
    /// <remarks>
    /// <para>The keybox, the secret identity with which a device obtains licenses, is not accepted as valid. The symbol does
    /// not say whether it is damaged, incomplete or refused.</para>
    /// <para>Check in the player log whether other devices of the same model work. Send model, firmware version and player log
    /// to the maker of the device; neither a new license request nor the app can repair a keybox.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    InvalidKeybox = 2011,

    /// <summary>WVMKStatus_Error_NoAdaptiveTracks</summary>
    /// <remarks>
    /// <para>The client found no adaptive track to play, that is, none of the versions at different bit rates between which it
    /// would switch. There may be none at all, or none that this device can use.</para>
    /// <para>Check in the packager's log which tracks the asset has. If there are adaptive ones, compare their codecs,
    /// resolutions and bit rates with what the failing device plays and with limits that the app sets.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ErrorNoAdaptiveTracks = 2012,
}
