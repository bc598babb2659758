namespace DrmErrorCodes;

/// <summary>Error codes of the NCG client, the DRM of PallyCon itself.</summary>
/// <remarks>
/// Facts: <c>NCG_Error.h</c> of the NCG SDK for iOS (2025-03-24), numbers, names and Korean comments. The messages are this
/// library's own words. The SDKs hand the codes out signed: 0xF0000701 arrives as -268433663. Two numbers have two names each,
/// 0xF0000331 and 0xF0000332. Some codes exist on Apple systems only; their rows say so. PallyCon is called DoveRunner today.
/// </remarks>
[ErrorTable(ErrorDomain.PallyConNcg, ErrorLayer.Cdm, MessageWording.Own,
    Title = "PallyCon NCG client errors",
    Description = "Codes of the NCG client library inside apps that play or download NCG content, seen in the app's log " +
        "as negative numbers.",
    Vendor = "PallyCon",
    VendorToday = "DoveRunner",
    Contact = "DoveRunner at support.doverunner.com, with SDK version, device model, the function that returned the " +
        "code, user ID, content ID and time.",
    Aliases = ["ncg"])]
[Source("NCG SDK for iOS, NCG_Error.h", Date = "2025-03-24", Url = "https://github.com/doverunner/ncg-ios-sdk")]
[CodeGroup(0xF0000100, 0xF00001FF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes 0xF00001.. are about the handles that NCG gives to the app, about network and about the state of the device. A " +
    "missing handle comes from a call before the open, or after the close.",
    "Check in the app's log that the call which creates the handle went well, and that nothing closed it on another " +
    "thread.")]
[CodeGroup(0xF0000200, 0xF00002FF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes 0xF00002.. are about what NCG has to know of the system: device ID, model, jailbreak, local HTTP service. IDs " +
    "have to be texts that end with a zero byte.",
    "Check which device values the app passes when it starts NCG, and that none is empty on this model.")]
[CodeGroup(0xF0000300, 0xF00003FF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes 0xF00003.. arise when a license is requested, received or read: values of the request first, then, from " +
    "0xF0000321, the rights object (RO) that the server sent.",
    "Look at the request and the XML of the answer in the app's log. Compare with a title that works, and send both with " +
    "user ID and CID to DoveRunner.")]
[CodeGroup(0xF0000400, 0xF00004FF, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "Codes 0xF00004.. are about what NCG stores on the device: 0x411 to 0x418 content licenses, 0x421 to 0x426 site " +
    "licenses, 0x441 to 0x446 times, from 0x451 the files themselves.",
    "Check free space and write access of the app's folder, and whether the app's data were restored or moved. If all are " +
    "right, note SDK and system version for DoveRunner.")]
[CodeGroup(0xF0000500, 0xF00005FF, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Codes 0xF00005.. are about the NCG file: its header, its size, how it is opened and read. The license is not in " +
    "question yet.",
    "Compare size and checksum of the file with the packager's output, and check how the app opens it: by NCG itself or " +
    "by its own reads.")]
[CodeGroup(0xF0000600, 0xF00006FF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes 0xF00006.. arise when a license is applied to content: times, counts, permissions, devices and domains.",
    "Check what the app passes to NCG (index, time, count) and in what order it calls, and compare with the license that " +
    "is stored for the CID.")]
[CodeGroup(0xF0000700, 0xF00007FF, ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never,
    "Codes 0xF00007.. are about trust in the device's time and in the app: secure time and the app's ID.",
    "Check date and time of the device, and whether the app runs under the ID that is registered with the vendor.")]
[CodeGroup(0xF0001000, 0xF0001FFF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes 0xF0001... are general ones: memory, parameters, encoding of requests and answers, the content key.",
    "Look at the arguments of the call in the app's log. For a code about encoding, look at the text that was to be " +
    "encoded or decoded.")]
[CodeGroup(0xF0002000, 0xF0002FFF, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes 0xF0002... belong to the newer way of licensing with certificates (PKI) and secure time. The header comments " +
    "few of them.",
    "Look in the SDK's log for the request that was made before the code and for the server's answer, and send both with " +
    "the SDK version to DoveRunner.")]
[CodeGroup(0xF0003000, 0xF0003FFF, ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes 0xF0003... are about NCG content inside an archive (ZIP), which the SDK reads without unpacking it.",
    "Check that the archive is whole and opens with another tool, and that the app passes the path of the archive and not " +
    "of a file in it.")]
[CodeGroup(0xF0004000, 0xF0004FFF, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Codes 0xF0004... are about the local web server by which NCG hands decrypted data to the system's player.",
    "Check the app's log for the port that the server should use, and whether another instance holds it.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A number outside the groups of NCG's header. If it is positive and of four digits, it may be one of the license " +
    "server, which NCG passes on.",
    "Look whether the number is a code of PallyConLicense. If not, ask DoveRunner with SDK version and the function that " +
    "returned it.")]
[LogWord("NCG")]
[LogSymbol("NCGERR_")]
[LogSample("NCGERR_FAILED", "0xFFFFFFFF")]
[LogSample("NCG 3 of 4")]
public enum PallyConNcgError : uint
{
    // results of their own

    /// <summary>The NCG call succeeded.</summary>
    /// <remarks>
    /// <para>NCG, the vendor's own DRM, did what was asked of it. The header has a macro that counts every other number as a
    /// failure, which is not so for 0x01000001 (information).</para>
    /// <para>Do nothing: if playback fails all the same, look for a later code of NCG or of the player.</para>
    /// </remarks>
    [Symbol("NCGERR_SUCCEED")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    Succeed = 0x00000000,

    /// <summary>The license server could not use the device's certificate.</summary>
    /// <remarks>
    /// <para>The server (its code 7003) found no certificate for this user and device, or another than the device encrypted
    /// with. NCG drops the stored one by itself and sends a new certificate with the next license request.</para>
    /// <para>Request the license once more: NCG then sends a new certificate. If it fails again, check that user ID and device
    /// ID are the same in each request, and give both to DoveRunner.</para>
    /// </remarks>
    [Symbol("NCGERR_LICENSE_SERVER_RESPONSE_CERTIFICATE_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LicenseServerResponseCertificateError = 0x00001B5B,

    /// <summary>Content that is limited from its first play was played for the first time.</summary>
    /// <remarks>
    /// <para>The license counts its duration from the first play, and that play was now. NCG's validity check may return it in
    /// place of 0; the time runs from here.</para>
    /// <para>Do nothing: playback goes on. An app that shows a remaining time can begin to count.</para>
    /// </remarks>
    [Symbol("NCGERR_PLAY_FIRST_DURATION_AFTER_USE")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    PlayFirstDurationAfterUse = 0x01000001,

    // 0x1xx: handles, network and the state of the device

    /// <summary>The handle of the NCG core is missing.</summary>
    [Symbol("NCGERR_INVALID_NCG_CORE_HANDLE")]
    InvalidNcgCoreHandle = 0xF0000101,

    /// <summary>The handle of the NCG file is missing.</summary>
    [Symbol("NCGERR_INVALID_NCG_FILE_HANDLE")]
    InvalidNcgFileHandle = 0xF0000102,

    /// <summary>The handle of the order ID list is missing.</summary>
    [Symbol("NCGERR_INVALID_NCG_OIDS_HANDLE")]
    InvalidNcgOidsHandle = 0xF0000103,

    /// <summary>The handle of the NCG license is missing.</summary>
    [Symbol("NCGERR_INVALID_NCG_LICENSE_HANDLE")]
    InvalidNcgLicenseHandle = 0xF0000104,

    /// <summary>Sniffing of network packets was detected.</summary>
    /// <remarks>
    /// <para>While a license was fetched, NCG noticed that the traffic is being read: a debugging proxy, a VPN app that
    /// inspects, or a capture tool on the device.</para>
    /// <para>Check for a proxy or VPN on the device and its network, and try again without it. Developers meet it with Charles,
    /// Fiddler or the like: exclude the license server's host.</para>
    /// </remarks>
    [Symbol("NCGERR_LICENSE_DETECTION_SNIFFING")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    LicenseDetectionSniffing = 0xF0000105,

    /// <summary>The content may not be licensed to a rooted or jailbroken device.</summary>
    /// <remarks>
    /// <para>A license was requested for content whose policy does not allow changed devices, and NCG takes this one for rooted
    /// or jailbroken. The device check that applies to all content is 0xF0000203.</para>
    /// <para>Check whether the device is rooted or jailbroken. If not, collect model, system version and the list of system
    /// tools for DoveRunner; if it is allowed to be, change the policy of the content.</para>
    /// </remarks>
    [Symbol("NCGERR_LICENSE_ABNORMAL_DEVICE")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    LicenseAbnormalDevice = 0xF0000106,

    /// <summary>The device has no network connection.</summary>
    /// <remarks>
    /// <para>Playback of progressive or HLS content was asked for while the device was offline (an Apple code of the SDK).
    /// Downloaded content is not meant. A connection that is there but fails has 0xF0000108.</para>
    /// <para>Check the device's connection and play again. If the title should play offline, check that it was downloaded and
    /// is opened as a local file.</para>
    /// </remarks>
    [Symbol("NCGERR_NOT_CONNECTED_NETWORK")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    NotConnectedNetwork = 0xF0000107,

    /// <summary>The network failed during an NCG request.</summary>
    /// <remarks>
    /// <para>A request to the license server or for content broke off. The header gives no text; its neighbors tell it from a
    /// device that is offline (0xF0000107) and from an answer that is an error (0xF0002003).</para>
    /// <para>Try again after a pause. If it stays, open the license URL from the same network, and look for a firewall, proxy
    /// or TLS failure in the app's log.</para>
    /// </remarks>
    [Symbol("NCGERR_NETWORK_ERROR")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    NetworkError = 0xF0000108,

    /// <summary>The device has been offline for too long and must go online once.</summary>
    /// <remarks>
    /// <para>Offline use is allowed by the support mode, but only for a certain time since the last contact with the server.
    /// That time is over; the license may still be valid.</para>
    /// <para>Ask the viewer to go online and open the title once. If it comes too early for the service, check the policy and
    /// executionLimit (offline runs, 0 for no limit) that the app gives to initialize.</para>
    /// </remarks>
    [Symbol("NCGERR_NEEDED_ONLINE_OFFLINE_TOO_LONG")]
    [Advice(ErrorCategory.Policy, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    NeededOnlineOfflineTooLong = 0xF0000109,

    /// <summary>The mode of use is online only, and the device is offline.</summary>
    /// <remarks>
    /// <para>The app set NCG to a support mode that needs a connection, so that it does not play without one, whatever the
    /// license says. In a mode with offline use the limit has its own code, 0xF0000109.</para>
    /// <para>Check the OfflineSupportPolicy that the app gives to initialize (1 no, 2 yes). If offline use is wanted, have it
    /// changed; else ask the viewer to connect the device.</para>
    /// </remarks>
    [Symbol("NCGERR_ONLY_SUPPORT_ONLINE_SUPPORT_MODE")]
    [Advice(ErrorCategory.Policy, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    OnlySupportOnlineSupportMode = 0xF0000110,

    /// <summary>The handle of the CENC decryptor is missing.</summary>
    [Symbol("NCGERR_INVALID_NCG_CENC_DECRYPT_HANDLE")]
    InvalidNcgCencDecryptHandle = 0xF0000111,

    // 0x2xx: information about the system

    /// <summary>The device ID is missing.</summary>
    [Symbol("NCGERR_INVALID_DEVICE_ID")]
    InvalidDeviceId = 0xF0000201,

    /// <summary>The device model is missing.</summary>
    [Symbol("NCGERR_INVALID_DEVICE_MODEL")]
    InvalidDeviceModel = 0xF0000202,

    /// <summary>The device is jailbroken.</summary>
    /// <remarks>
    /// <para>NCG found signs of a jailbreak and does not go on (an Apple code), whatever the content. The vendor has a build of
    /// the SDK that works on such devices and never returns it; content that is barred by policy has 0xF0000106.</para>
    /// <para>Check the device. If it is not jailbroken, collect model, iOS version and the jailbreak signs in the app's log for
    /// DoveRunner. If the service accepts such devices, ask for the SDK build that allows them.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_DEVICE_STATE")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    InvalidDeviceState = 0xF0000203,

    /// <summary>The HTTP service for playback could not be started on the device.</summary>
    /// <remarks>
    /// <para>NCG plays through a small web server inside the app, and it did not come up (an Apple code): its port is taken, or
    /// the app may not open it at that moment, as in the background.</para>
    /// <para>Check whether an older instance still runs and holds the port, and start the server when the app is in the
    /// foreground. 0xF0004000 is the newer code for this.</para>
    /// </remarks>
    [Symbol("NCGERR_HTTP_DAEMON_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HttpDaemonFailed = 0xF0000204,

    /// <summary>The device ID could not be read from the registry.</summary>
    [Symbol("NCGERR_GET_PCID")]
    GetPcid = 0xF0000205,

    // 0x3xx: requesting and receiving licenses

    /// <summary>No message was received.</summary>
    /// <remarks>
    /// <para>A request for a license or an order was sent and nothing came back that could be read. A server that answers with
    /// an error has 0xF000032B or 0xF0002003.</para>
    /// <para>Try again after a pause, and check in the license server's access log whether the request arrived there.</para>
    /// </remarks>
    [Symbol("NCGERR_NO_RESPONSE")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    NoResponse = 0xF0000301,

    /// <summary>The type of the license request is not valid.</summary>
    [Symbol("NCGERR_INVALID_REQUEST_TYPE")]
    InvalidRequestType = 0xF0000302,

    /// <summary>The session ID is missing or wrong.</summary>
    [Symbol("NCGERR_INVALID_SESSION_ID")]
    InvalidSessionId = 0xF0000303,

    /// <summary>The user ID is missing or wrong.</summary>
    /// <remarks>
    /// <para>The app gave NCG no user ID for the license request, or one that it cannot use. The user ID comes from the
    /// service's login; NCG does not know whether such a user exists.</para>
    /// <para>Check what the app passes as user ID: an empty value before login is the common slip. The same ID must be used
    /// whenever this viewer's licenses are requested.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_USER_ID")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidUserId = 0xF0000304,

    /// <summary>The password is missing or wrong.</summary>
    [Symbol("NCGERR_INVALID_PASSWORD")]
    InvalidPassword = 0xF0000305,

    /// <summary>The content ID is missing, or the one in the file is damaged.</summary>
    /// <remarks>
    /// <para>NCG takes the content ID (CID) from the call or from the header of the NCG file, and found none. A file that was
    /// cut off in download, or is not packaged, has none either.</para>
    /// <para>Check the size of the file against the server's, then its header with the SDK. If the file is whole, compare the
    /// CID with the packager's log.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_CONTENT_ID")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidContentId = 0xF0000306,

    /// <summary>The site ID is missing, or the one in the file is damaged.</summary>
    /// <remarks>
    /// <para>The site ID (SID) of the service stands in the header of each NCG file and in the call. One of the two is empty or
    /// unreadable.</para>
    /// <para>Check the site ID that the app passes against the one that the vendor issued. If it is right, check the file as
    /// for 0xF0000306.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_SITE_ID")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidSiteId = 0xF0000307,

    /// <summary>A reserved number for the group ID.</summary>
    [Symbol("NCGERR_INVALID_GROUP_ID")]
    InvalidGroupId = 0xF0000308,

    /// <summary>The client's Diffie-Hellman key could not be made.</summary>
    [Symbol("NCGERR_GENERATE_DH_KEY_FAIL")]
    GenerateDhKeyFail = 0xF0000309,

    /// <summary>The answer is no XML.</summary>
    /// <remarks>
    /// <para>NCG waits for XML from the license server and received something else: an error page of a proxy or gateway, a
    /// login page of a Wi-Fi, or an empty body.</para>
    /// <para>Look at the body of the answer in the app's log. Check the license URL in the app's settings, and whether the
    /// network shows a login page.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_XML_RESPONSE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidXmlResponse = 0xF000030A,

    /// <summary>The license answer has the wrong form or lacks fields.</summary>
    /// <remarks>
    /// <para>The answer is meant to hold a license (RO, rights object) but its XML is broken or something required is missing.
    /// An answer that was altered has 0xF0000322.</para>
    /// <para>Compare the answer as the license server sent it with the one that the app received. If they agree, send it with
    /// user ID, CID and time to DoveRunner.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_RO_RESPONSE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidRoResponse = 0xF0000321,

    /// <summary>The license answer was altered: its hash does not match.</summary>
    /// <remarks>
    /// <para>The rights object came whole but its hash check fails: the text was changed, encoded again or cut on the way
    /// between license server and NCG.</para>
    /// <para>Check every proxy between the server and the app for changes of encoding, compression or line ends, and compare
    /// the bytes on both sides.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_RO_RESPONSE_HASH")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidRoResponseHash = 0xF0000322,

    /// <summary>The key exchange value in the license answer could not be read.</summary>
    [Symbol("NCGERR_INVALID_RO_RESPONSE_B")]
    InvalidRoResponseB = 0xF0000323,

    /// <summary>The license answer does not belong to a request of this client.</summary>
    /// <remarks>
    /// <para>The client has no key exchange value of its own for this answer: making the request failed and was ignored, or
    /// answers and requests were mixed. NCG handles one request at a time.</para>
    /// <para>Request the license again, and check that the app finishes each request before it begins the next, on one thread
    /// for NCG.</para>
    /// </remarks>
    [Symbol("NCGERR_NO_CLIENT_DH_KEY")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    NoClientDhKey = 0xF0000324,

    /// <summary>The license in the answer has the wrong form.</summary>
    [Symbol("NCGERR_INVALID_LICENSE")]
    InvalidLicense = 0xF0000325,

    /// <summary>The license in the answer is of no known kind.</summary>
    [Symbol("NCGERR_INVALID_LICENSE_TYPE")]
    InvalidLicenseType = 0xF0000326,

    /// <summary>The content license in the answer could not be read.</summary>
    [Symbol("NCGERR_INVALID_CID_LICENSE_XML")]
    InvalidCidLicenseXml = 0xF0000327,

    /// <summary>The site license in the answer could not be read.</summary>
    [Symbol("NCGERR_INVALID_SID_LICENSE_XML")]
    InvalidSidLicenseXml = 0xF0000328,

    /// <summary>The permissions in the license could not be read.</summary>
    [Symbol("NCGERR_INVALID_PERMISSION_XML")]
    InvalidPermissionXml = 0xF0000329,

    /// <summary>The license was received but could not be stored.</summary>
    /// <remarks>
    /// <para>The answer is good; writing it to the device's license store failed. Storage that is full, or a store that another
    /// process holds or has damaged, stands behind it.</para>
    /// <para>Check the free space of the device, then look for a code of the store (0xF0000411 to 0xF0000426, 0xF0000461 to
    /// 0xF0000467) near this one.</para>
    /// </remarks>
    [Symbol("NCGERR_UPDATE_LICENSE_FAIL")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    UpdateLicenseFail = 0xF000032A,

    /// <summary>The license server's message holds an error.</summary>
    /// <remarks>
    /// <para>The server answered, and the answer is an error of its own (an Apple code). NCG only passes it on; the number
    /// behind it is that of the license server.</para>
    /// <para>Look in userInfo of the NSError for LicenseServerErrorCode and LicenseServerErrorMessage, and look that code up
    /// among those of PallyConLicense.</para>
    /// </remarks>
    [Symbol("NCGERR_LICENSE_SERVER_MESSAGE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicenseServerMessage = 0xF000032B,

    /// <summary>The start time of the right is not valid.</summary>
    /// <remarks>
    /// <para>The license has a start that NCG cannot read or that makes no sense. The header gives this number a second
    /// meaning, the normal end of an order ID list, so the call decides: with a license it is the date.</para>
    /// <para>Check in the license server's log which start date was sent for this license, and its form (2010-01-01T12:34:56Z).
    /// With order IDs there is nothing to do.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_START_DATE")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidStartDate = 0xF0000331,

    /// <summary>The list has no more order IDs.</summary>
    /// <remarks>
    /// <para>The header calls it a normal situation that arises inside NCG: the message from the server has no further order
    /// ID. The same number also stands for a bad start time of a right.</para>
    /// <para>Do nothing if the call was about order IDs or purchase URLs. If it was about a license, read the number as a bad
    /// start time.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_OID_LIST")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    InvalidOidList = InvalidStartDate,

    /// <summary>The end time of the right is not valid.</summary>
    /// <remarks>
    /// <para>The license has an end that cannot be read or lies before its start. The number is used twice: with calls on order
    /// IDs it is an index out of range. An end that has passed is 0xF0000612.</para>
    /// <para>Check in the license server's log which end date was sent for this license. If the call was about order IDs, check
    /// the index in the app.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_END_DATE")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidEndDate = 0xF0000332,

    /// <summary>The index of the order ID is out of range.</summary>
    /// <remarks>
    /// <para>The app asked for an order ID below 0 or beyond the number that the server sent. The same number stands for a bad
    /// end time of a right, which comes from license calls.</para>
    /// <para>Check the app's loop over order IDs against the count that NCG returns.</para>
    /// </remarks>
    [Symbol("NCGERR_ORDERID_INDEX_OVERFLOW")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    OrderidIndexOverflow = InvalidEndDate,

    /// <summary>The XML with the purchase URL is not valid.</summary>
    [Symbol("NCGERR_INVALID_PURCHASE_URL")]
    InvalidPurchaseUrl = 0xF0000333,

    // 0x4xx: the store of licenses and times on the device

    /// <summary>The path of the license store is too long.</summary>
    /// <remarks>
    /// <para>NCG accepts at most 230 characters for the path of its database. Deep folders or long user names of a sandbox
    /// exceed it.</para>
    /// <para>Check the path that the app passes at start, and choose a shorter folder.</para>
    /// </remarks>
    [Symbol("NCGERR_TOO_LONG_LICENSE_DB_PATH")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    TooLongLicenseDbPath = 0xF0000401,

    /// <summary>The stored secret does not match: the license file may be a restored copy.</summary>
    /// <remarks>
    /// <para>NCG keeps a random value apart from its license file, so that an older copy cannot bring back used-up plays. The
    /// two do not fit: the app's data were restored from a backup, moved, or copied back.</para>
    /// <para>Check whether the device or app was restored. If so, let the app get the licenses anew from the server; used-up
    /// plays stay used up.</para>
    /// </remarks>
    [Symbol("NCGERR_RANDOM_SECRET_MISMATCH")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    RandomSecretMismatch = 0xF0000402,

    /// <summary>The kind of ID is neither that of content nor of a site.</summary>
    [Symbol("NCGERR_INVALID_ID_TYPE")]
    InvalidIdType = 0xF0000403,

    /// <summary>The store of content licenses could not be opened.</summary>
    [Symbol("NCGERR_CID_DB_OPEN_FAIL")]
    CidDbOpenFail = 0xF0000411,

    /// <summary>The store of content licenses could not be read.</summary>
    [Symbol("NCGERR_CID_DB_READ_FAIL")]
    CidDbReadFail = 0xF0000412,

    /// <summary>The store of content licenses could not be written.</summary>
    /// <remarks>
    /// <para>A content license was to be saved, and the write failed. A full device is the likeliest cause; rights on the
    /// folder changed by an update or restore are another.</para>
    /// <para>Check the device's free space, then whether the folder that the app gives to NCG can be written.</para>
    /// </remarks>
    [Symbol("NCGERR_CID_DB_WRITE_FAIL")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    CidDbWriteFail = 0xF0000413,

    /// <summary>A content license could not be deleted from the store.</summary>
    [Symbol("NCGERR_CID_DB_DELETE_FAIL")]
    CidDbDeleteFail = 0xF0000414,

    /// <summary>The store of content licenses is of a version that this SDK does not support.</summary>
    /// <remarks>
    /// <para>The database on the device was written by another version of NCG, mostly a newer one before the app was
    /// downgraded, or a very old one that no migration covers.</para>
    /// <para>Compare the SDK versions of this and the previous app release. Have the app get the licenses anew if no version
    /// can read the store.</para>
    /// </remarks>
    [Symbol("NCGERR_NOT_SUPPORTED_CID_DB_VER")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NotSupportedCidDbVer = 0xF0000415,

    /// <summary>The device holds no license for the content.</summary>
    /// <remarks>
    /// <para>No content license was ever stored here, or none was loaded before licenses were to be deleted or trimmed. The code
    /// also replaces two older ones for a device or a file without any license. With a known CID, 0xF0000418 is the more
    /// exact.</para>
    /// <para>Request a license for the CID, then open the file again. If one was requested before, check that it was for the same
    /// user ID and that the store was not emptied since.</para>
    /// </remarks>
    [Symbol("NCGERR_NO_CID_LICENSE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoCidLicense = 0xF0000416,

    /// <summary>The migration of the license store was stopped.</summary>
    [Symbol("NCGERR_STOP_MIGRATION")]
    StopMigration = 0xF0000417,

    /// <summary>There is no license for this content ID in the store.</summary>
    /// <remarks>
    /// <para>The store is readable and has licenses, but none for this CID. A new title, a deleted license, or a CID that is
    /// spelled otherwise than in the license are the cases.</para>
    /// <para>Compare the CID in the file's header with those of the stored licenses, then request the license that is
    /// missing.</para>
    /// </remarks>
    [Symbol("NCGERR_NO_LICENSE_BY_CID")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoLicenseByCid = 0xF0000418,

    /// <summary>The store of site licenses could not be opened.</summary>
    [Symbol("NCGERR_SID_DB_OPEN_FAIL")]
    SidDbOpenFail = 0xF0000421,

    /// <summary>The store of site licenses could not be read.</summary>
    [Symbol("NCGERR_SID_DB_READ_FAIL")]
    SidDbReadFail = 0xF0000422,

    /// <summary>The store of site licenses could not be written.</summary>
    /// <remarks>
    /// <para>A license for a whole site (SID) could not be saved; content licenses have 0xF0000413 for it. Space and rights of
    /// the app's folder decide.</para>
    /// <para>Check free space and write access as for content licenses, and note whether both stores fail.</para>
    /// </remarks>
    [Symbol("NCGERR_SID_DB_WRITE_FAIL")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    SidDbWriteFail = 0xF0000423,

    /// <summary>A site license could not be deleted from the store.</summary>
    [Symbol("NCGERR_SID_DB_DELETE_FAIL")]
    SidDbDeleteFail = 0xF0000424,

    /// <summary>The store of site licenses is of a version that this SDK does not support.</summary>
    [Symbol("NCGERR_NOT_SUPPORTED_SID_DB_VER")]
    NotSupportedSidDbVer = 0xF0000425,

    /// <summary>The device holds no site license.</summary>
    [Symbol("NCGERR_NO_SID_LICENSE")]
    NoSidLicense = 0xF0000426,

    /// <summary>The dump file of the store could not be created.</summary>
    [Symbol("NCGERR_DUMP_CREATE_FAIL")]
    DumpCreateFail = 0xF0000431,

    /// <summary>No time is stored on the device.</summary>
    /// <remarks>
    /// <para>NCG writes down times to notice a clock that is turned back, and found no record: first start, cleared app data,
    /// or a restore without it.</para>
    /// <para>Check whether it is the first start after an installation, and let the app go online so that NCG can set its time.
    /// If it returns, check write access to the app's folder.</para>
    /// </remarks>
    [Symbol("NCGERR_NO_TIME_FILE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoTimeFile = 0xF0000441,

    /// <summary>The file with the stored time could not be opened.</summary>
    [Symbol("NCGERR_TIME_FILE_OPEN_FAIL")]
    TimeFileOpenFail = 0xF0000442,

    /// <summary>The file with the stored time could not be read.</summary>
    [Symbol("NCGERR_TIME_FILE_READ_FAIL")]
    TimeFileReadFail = 0xF0000443,

    /// <summary>The file with the stored time could not be written.</summary>
    [Symbol("NCGERR_TIME_FILE_WRITE_FAIL")]
    TimeFileWriteFail = 0xF0000444,

    /// <summary>The stored time belongs to another ID.</summary>
    [Symbol("NCGERR_TIME_FILE_ID_MISMATCH")]
    TimeFileIdMismatch = 0xF0000445,

    /// <summary>The device's time is earlier than the time that NCG has stored.</summary>
    /// <remarks>
    /// <para>The clock stands before a moment that NCG has already seen, so that it may have been turned back to stretch a
    /// license. An empty battery or a wrong time zone set by hand does it too. 0xF0000701 is the check by secure time.</para>
    /// <para>Ask the viewer to set date and time to automatic, go online, and open the app again. If it stays, compare the
    /// clock with the server's and note both times.</para>
    /// </remarks>
    [Symbol("NCGERR_CORRUPT_DEVICE_TIME")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    CorruptDeviceTime = 0xF0000446,

    /// <summary>The file handle is not valid.</summary>
    [Symbol("NCGERR_INVALID_FILE_POINTER")]
    InvalidFilePointer = 0xF0000451,

    /// <summary>The file descriptor of the store could not be obtained.</summary>
    [Symbol("NCGERR_GET_DBFILE_FD_FAIL")]
    GetDbfileFdFail = 0xF0000452,

    /// <summary>Information about the store's file could not be obtained.</summary>
    [Symbol("NCGERR_GET_DBFILE_INFO_FAIL")]
    GetDbfileInfoFail = 0xF0000453,

    /// <summary>The store's file was replaced by another one.</summary>
    /// <remarks>
    /// <para>NCG remembers the file number (inode) of its store, and it is another now: the file was copied, restored or moved.
    /// Change of time and content have 0xF0000462 and 0xF0000463.</para>
    /// <para>Check whether app data were restored or moved to other storage. If so, have the licenses fetched again from the
    /// server.</para>
    /// </remarks>
    [Symbol("NCGERR_MODIFIED_DBFILE_INO")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ModifiedDbfileIno = 0xF0000461,

    /// <summary>The store's time of change is not the one that NCG set.</summary>
    /// <remarks>
    /// <para>Something other than NCG wrote to the license file or set its date: a cleaning or backup tool, a file manager on a
    /// rooted device. The content may be unchanged; that is 0xF0000463.</para>
    /// <para>Check which tools touch the app's folder. Have the licenses fetched again if the store stays refused.</para>
    /// </remarks>
    [Symbol("NCGERR_MODIFIED_DBFILE_MTIME")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ModifiedDbfileMtime = 0xF0000462,

    /// <summary>The store's content was changed by something other than NCG.</summary>
    /// <remarks>
    /// <para>The hash of the license file does not fit its content. Deliberate change is what the check is for; a crash during
    /// a write or bad storage can have the same effect.</para>
    /// <para>Check for a crash of the app or a full device before it. Have the licenses fetched again from the server, and note
    /// whether the device is rooted.</para>
    /// </remarks>
    [Symbol("NCGERR_MODIFIED_DBFILE_HASH")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ModifiedDbfileHash = 0xF0000463,

    /// <summary>An entry of the license store is damaged.</summary>
    /// <remarks>
    /// <para>The header says that it exists for a fault of the SDK itself: entries of the second store version that were not
    /// converted as they should be. It is meant for use inside NCG.</para>
    /// <para>Note the SDK versions before and after the app's update and report them to DoveRunner; let the app fetch the
    /// title's license again.</para>
    /// </remarks>
    [Symbol("NCGERR_CORRUPT_RODB_V2_ENTRY")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    CorruptRodbV2Entry = 0xF0000464,

    /// <summary>The license store is not valid, for example after a change of the device ID.</summary>
    /// <remarks>
    /// <para>The store is bound to the device ID with which it was made. A system update, a new app signing or a restore can
    /// change that ID, and all stored licenses are unreadable then.</para>
    /// <para>Compare the device ID that the app passes with that of the last good run. If it changed, request the licenses
    /// again under the new one and count the device anew on the server.</para>
    /// </remarks>
    [Symbol("NCGERR_CORRUPT_RODB")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CorruptRodb = 0xF0000465,

    /// <summary>The database of the license store failed.</summary>
    /// <remarks>
    /// <para>SQLite, in which NCG keeps rights objects, reported an error. Full or damaged storage and two processes on one
    /// file are the usual causes.</para>
    /// <para>Look for the SQLite message in the SDK's log. Check free space and that no extension or second process opens the
    /// same store.</para>
    /// </remarks>
    [Symbol("NCGERR_RODB_FAILED")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    RodbFailed = 0xF0000466,

    /// <summary>The license store has no such record.</summary>
    [Symbol("NCGERR_RODB_NOT_FOUND")]
    RodbNotFound = 0xF0000467,

    // 0x5xx: the content's file

    /// <summary>The file has no valid NCG header.</summary>
    /// <remarks>
    /// <para>Either the file is no NCG file, or its beginning is damaged or not yet downloaded. A clear MP4 given to NCG, or an
    /// error page saved as a file, looks like that.</para>
    /// <para>Look at the first bytes and the size of the file, and compare it with the one on the server.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_NCG_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidNcgHeader = 0xF0000501,

    /// <summary>The NCG header was changed: its hash does not match.</summary>
    /// <remarks>
    /// <para>The header is there but is not as the packager wrote it: a damaged download, or a tool that rewrote the file. Keys
    /// and media are not in question yet.</para>
    /// <para>Compare checksum and size with the packager's output; then download or publish the file again.</para>
    /// </remarks>
    [Symbol("NCGERR_MODIFIED_NCG_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ModifiedNcgHeader = 0xF0000502,

    /// <summary>The XML in the NCG header has an error.</summary>
    [Symbol("NCGERR_INVALID_NCG_XML_HEADER")]
    InvalidNcgXmlHeader = 0xF0000503,

    /// <summary>More of the file is needed to read the header.</summary>
    [Symbol("NCGERR_NEEDED_MORE_HEADER_DATA")]
    NeededMoreHeaderData = 0xF0000504,

    /// <summary>The call is not allowed for a file that NCG did not open itself.</summary>
    [Symbol("NCGERR_NOT_ALLOWED_CALL")]
    NotAllowedCall = 0xF0000511,

    /// <summary>The NCG file could not be opened.</summary>
    /// <remarks>
    /// <para>The path does not exist, the app may not read it, or characters in the name do not fit the system's encoding: the
    /// header lists these three.</para>
    /// <para>Check the path in the app's log: on iOS the container's folder changes with updates, so stored absolute paths
    /// break. Then check rights and special characters in the name.</para>
    /// </remarks>
    [Symbol("NCGERR_FILE_OPEN_FAIL")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FileOpenFail = 0xF0000512,

    /// <summary>The position in the NCG file could not be set.</summary>
    [Symbol("NCGERR_FILE_SEEK_FAIL")]
    FileSeekFail = 0xF0000513,

    /// <summary>The file is too small to hold an NCG header.</summary>
    /// <remarks>
    /// <para>Fewer bytes could be read than a header has. A download that has only begun or broke off is the usual
    /// reason.</para>
    /// <para>Compare the file's size with the server's and finish the download before the file is opened.</para>
    /// </remarks>
    [Symbol("NCGERR_TOO_SMALL_FILE_TO_CHECK_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TooSmallFileToCheckHeader = 0xF0000514,

    /// <summary>Playback cannot start while the previous one is still ending.</summary>
    /// <remarks>
    /// <para>The socket of the title that was played before is not closed yet (an Apple code); the header says to try again.
    /// Fast switching between titles causes it.</para>
    /// <para>Try again after a short pause, and have the app stop the old player before it starts the next.</para>
    /// </remarks>
    [Symbol("NCGERR_CANNOT_START_PLAY_VIDEO_NOW")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    CannotStartPlayVideoNow = 0xF0000515,

    // 0x6xx: license and content

    /// <summary>The index of the license is out of range.</summary>
    [Symbol("NCGERR_LICENSE_INDEX_OVERFLOW")]
    LicenseIndexOverflow = 0xF0000603,

    /// <summary>A play was to be counted for content without a limit of plays.</summary>
    [Symbol("NCGERR_UNLIMITED_PLAYCOUNT")]
    UnlimitedPlaycount = 0xF0000604,

    /// <summary>The time is not in the form that NCG expects.</summary>
    /// <remarks>
    /// <para>NCG compares times as texts of the form 2010-01-01T12:34:56Z in GMT. Local formats, other calendars (Buddhist,
    /// Arabic digits) and missing Z are what apps get wrong.</para>
    /// <para>Check how the app formats the current time: fixed locale, Gregorian calendar, GMT.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_GMT_FORMAT")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidGmtFormat = 0xF0000605,

    /// <summary>The current time that was given is not valid.</summary>
    [Symbol("NCGERR_INVALID_CURRENT_GMT")]
    InvalidCurrentGmt = 0xF0000606,

    /// <summary>The file is not opened for decryption.</summary>
    /// <remarks>
    /// <para>Data were to be decrypted before a license was set for the file, or although setting it failed. The failure of
    /// that earlier call is the cause.</para>
    /// <para>Check in the app's log what NCG_SetLicense returned before: that code tells what is missing.</para>
    /// </remarks>
    [Symbol("NCGERR_NO_PERMISSION_FOR_FILE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoPermissionForFile = 0xF0000607,

    /// <summary>The time that was given lies before the year 2000.</summary>
    /// <remarks>
    /// <para>NCG accepts no time before 2000-01-01. A device whose clock fell back to 1970 after an empty battery sends such a
    /// one; no license is at fault.</para>
    /// <para>Ask the viewer to set date and time to automatic and go online. If the clock is right, check how the app computes
    /// the time that it passes.</para>
    /// </remarks>
    [Symbol("NCGERR_TO_SMALL_GMT")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    ToSmallGmt = 0xF0000608,

    /// <summary>The time in which the content may be played has not begun.</summary>
    /// <remarks>
    /// <para>The license has a start, and by the device's time it is not reached. The clock of the device decides, so that a
    /// wrong one has this effect too.</para>
    /// <para>Compare the license's start with the device's time and zone. If both are right, the viewer has to wait; if not,
    /// correct the date in the license policy or the clock.</para>
    /// </remarks>
    [Symbol("NCGERR_BEFORE_START_DATE")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.ContentOperations, RetryAdvice.Never, IsRefusal = true)]
    BeforeStartDate = 0xF0000611,

    /// <summary>The time in which the content may be played is over.</summary>
    /// <remarks>
    /// <para>The stored license has passed its end. Whether the viewer may have a new one is for the service to say. A count of
    /// plays that is used up has 0xF0000613.</para>
    /// <para>Request a new license for the CID. If the server refuses, the rental or plan has ended; if it grants one that ends
    /// at once, check the end date in the policy.</para>
    /// </remarks>
    [Symbol("NCGERR_AFTER_END_DATE")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    AfterEndDate = 0xF0000612,

    /// <summary>The plays that the license allows are used up.</summary>
    /// <remarks>
    /// <para>The license counts plays, and none is left; the code comes when playback starts and when a play is to be counted.
    /// It is no date: that is 0xF0000612.</para>
    /// <para>Check in the license server how many plays the viewer was given, and how the app counts a play (at start, after a
    /// time). A new purchase brings a new license.</para>
    /// </remarks>
    [Symbol("NCGERR_PLAYCOUNT_EXHAUSTION")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    PlaycountExhaustion = 0xF0000613,

    /// <summary>The content license to be removed is not there.</summary>
    [Symbol("NCGERR_CID_LICENSE_REMOVE_FAIL")]
    CidLicenseRemoveFail = 0xF0000621,

    /// <summary>The site license to be removed is not there.</summary>
    [Symbol("NCGERR_SID_LICENSE_REMOVE_FAIL")]
    SidLicenseRemoveFail = 0xF0000622,

    /// <summary>A license was requested from a device that is not registered.</summary>
    /// <remarks>
    /// <para>The service keeps a list of devices for each user, and this one is not on it (an Apple code). A new device ID
    /// after a restore or update makes a known device a new one.</para>
    /// <para>Check in the service's device list what is registered for the user ID, and have the app register this device.
    /// Compare the device ID with the last known.</para>
    /// </remarks>
    [Symbol("NCGERR_UNREGISTERED_DEVICE")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    UnregisteredDevice = 0xF0000623,

    /// <summary>No purchase or right was found for the viewer.</summary>
    /// <remarks>
    /// <para>The server knows no valid purchase or right for this user and content (an Apple code). The purchase may be
    /// missing, over, or under another user ID or content ID.</para>
    /// <para>Check in the service's records the purchase for the user ID and CID that the request carried.</para>
    /// </remarks>
    [Symbol("NCGERR_PURCHASE_RIGHTS_UNKNOWN")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    PurchaseRightsUnknown = 0xF0000624,

    /// <summary>The device has joined the domain already.</summary>
    [Symbol("NCGERR_DEVICE_ALREADY_JOINED")]
    DeviceAlreadyJoined = 0xF0000625,

    /// <summary>The device is not in the domain that it is to leave.</summary>
    [Symbol("NCGERR_DEVICE_NOT_JOINED")]
    DeviceNotJoined = 0xF0000626,

    /// <summary>The domain holds as many devices as are allowed.</summary>
    /// <remarks>
    /// <para>The user's domain is full, so that this device cannot join (an Apple code). Old devices count until they leave; a
    /// device that came back with a new ID counts twice.</para>
    /// <para>Check the user's devices on the server. Have an old one leave the domain, or raise the limit.</para>
    /// </remarks>
    [Symbol("NCGERR_DEVICE_DOMAIN_EXCEEDED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    DeviceDomainExceeded = 0xF0000627,

    /// <summary>The content may not be played to an external display.</summary>
    /// <remarks>
    /// <para>A display, adapter or AirPlay target is connected, and the license does not allow output to it (an Apple code). On
    /// the device's own screen the title plays.</para>
    /// <para>Ask the viewer to disconnect the display or stop mirroring. If output should be allowed, change it in the
    /// license's output protection settings.</para>
    /// </remarks>
    [Symbol("NCGERR_EXTERNAL_OUTPUT_FAILED")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ExternalOutputFailed = 0xF0000628,

    /// <summary>The file is not encrypted.</summary>
    /// <remarks>
    /// <para>A license was to be set for a file in clear. NCG reads such a file without one, so an app may go on; if the file
    /// should be protected, packaging was skipped.</para>
    /// <para>Check whether the title is meant to be clear. If so, let the app read it without a license call; if not, have it
    /// packaged.</para>
    /// </remarks>
    [Symbol("NCGERR_PLAIN_FILE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    PlainFile = 0xF0000631,

    /// <summary>An operation with keys or certificates failed.</summary>
    [Symbol("NCGERR_PKI_CRYPTO_ERROR")]
    PkiCryptoError = 0xF0000632,

    // 0x7xx: secure time and app ID

    /// <summary>The device's clock was changed.</summary>
    /// <remarks>
    /// <para>NCG compares the clock with its secure time and found a jump. Moving the clock by hand for another app's sake is
    /// the common, harmless reason; time zone changes alone do not alter GMT.</para>
    /// <para>Ask the viewer to switch date and time to automatic and to go online, so that NCG can take the time anew. Content
    /// is not to be played until then.</para>
    /// </remarks>
    [Symbol("NCGERR_DETECTED_DEVICE_TIME_MODIFIED")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    DetectedDeviceTimeModified = 0xF0000701,

    /// <summary>The app's ID is not allowed.</summary>
    /// <remarks>
    /// <para>The bundle or package ID of this app is not among those that the service allows for NCG. Test builds with another
    /// ID, and a new app of the service, meet it.</para>
    /// <para>Compare the app's ID with those registered for the site with the vendor, and have the missing one added.</para>
    /// </remarks>
    [Symbol("NCGERR_NOT_AUTHORIZED_APPID")]
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    NotAuthorizedAppid = 0xF0000702,

    /// <summary>The file with the secure time is gone.</summary>
    /// <remarks>
    /// <para>NCG keeps its secure time in a file, and the file was deleted: app data cleared in part, a cleaning tool, or an
    /// attempt to get rid of it.</para>
    /// <para>Check which tool cleans the app's data, and let the app go online so that the secure time is set again.</para>
    /// </remarks>
    [Symbol("NCGERR_SECURETIEM_FILE_NOT_FOUND")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    SecuretiemFileNotFound = 0xF0000703,

    // 0x1xxx: general

    /// <summary>Memory could not be allocated.</summary>
    /// <remarks>
    /// <para>The app or device ran out of memory during an NCG call. Large files read at once by the app do more to it than NCG
    /// does.</para>
    /// <para>Check the app's memory use at that moment in its crash or system log, and try with other apps closed.</para>
    /// </remarks>
    [Symbol("NCGERR_MEMORY_ALLOCATION_FAIL", "NCGERR_MEMOEY_ALLOCATION_FAIL")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    MemoryAllocationFail = 0xF0001001,

    /// <summary>A parameter of the call is not valid.</summary>
    /// <remarks>
    /// <para>A required argument was empty or had a value that the function does not take; the header names missing (NULL)
    /// arguments as the usual case.</para>
    /// <para>Look in the app's log at the arguments of the failing call, one by one, against the API document of the SDK
    /// version in use.</para>
    /// </remarks>
    [Symbol("NCGERR_INVALID_PARAMETER")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidParameter = 0xF0001002,

    /// <summary>Base64 encoding of a license request failed.</summary>
    [Symbol("NCGERR_BASE64ENCODE")]
    Base64encode = 0xF0001011,

    /// <summary>Base64 decoding of a license answer failed.</summary>
    /// <remarks>
    /// <para>The license server's answer should be Base64 and is not: an error page, JSON, or a body that a proxy encoded
    /// otherwise. The license itself was not looked at.</para>
    /// <para>Look at the body of the answer in the app's log, and compare it with what the license server sent.</para>
    /// </remarks>
    [Symbol("NCGERR_BASE64DECODE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    Base64decode = 0xF0001012,

    /// <summary>URL encoding of a license request failed.</summary>
    [Symbol("NCGERR_URLENCODE")]
    Urlencode = 0xF0001013,

    /// <summary>A license cannot be requested for this type of content.</summary>
    [Symbol("NCGERR_CANNOT_REQUEST_RO_CONTENT_TYPE")]
    CannotRequestRoContentType = 0xF0001014,

    /// <summary>The content key could not be decrypted.</summary>
    /// <remarks>
    /// <para>The license came, but its content key (CEK) does not open on this device. It was made for another device
    /// certificate or user, or the device's key changed since.</para>
    /// <para>Request a new license on this device. If that fails too, compare device ID and user ID of both requests and give
    /// them to DoveRunner.</para>
    /// </remarks>
    [Symbol("NCGERR_CEK_DECRYPTION_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CekDecryptionError = 0xF0001015,

    // 0x2xxx: license communication with certificates

    /// <summary>The certificate could not be downloaded.</summary>
    /// <remarks>
    /// <para>Before the first license NCG fetches a certificate from the server, and that did not succeed. Connection, a wrong
    /// server URL or a server that does not answer are the cases.</para>
    /// <para>Try again after a pause. Check the URL that the app set for the license server by opening it from the same
    /// network.</para>
    /// </remarks>
    [Symbol("NCGERR_FAILED_TO_DOWNLOAD_CERTIFICATE")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    FailedToDownloadCertificate = 0xF0002000,

    /// <summary>The license could not be downloaded.</summary>
    /// <remarks>
    /// <para>The request for a license failed on its way: timeout, HTTP error, broken connection. A server that answered and
    /// said no has 0xF0002003.</para>
    /// <para>Look for the HTTP status in the SDK's log. With none, check the connection and try again; with 4xx check URL and
    /// request; with 5xx the license server.</para>
    /// </remarks>
    [Symbol("NCGERR_FAILED_TO_DOWNLOAD_LICENSE")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    FailedToDownloadLicense = 0xF0002001,

    /// <summary>The license server answered with an error code.</summary>
    /// <remarks>
    /// <para>The connection worked and the server said no in its XML, for instance because of the number of devices or missing
    /// rights: the header names these. Network failures have 0xF0002001.</para>
    /// <para>Look in userInfo of the NSError for LicenseServerErrorCode and LicenseServerErrorMessage. The code is one of
    /// PallyConLicense, and its row there tells who has to act.</para>
    /// </remarks>
    [Symbol("NCGERR_LICENSE_SERVER_RESPONSE_ERROR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicenseServerResponseError = 0xF0002003,

    /// <summary>Licensing with certificates (PKI) is not supported.</summary>
    [Symbol("NCGERR_PKI_NOT_SUPPORTED_ERROR")]
    PkiNotSupportedError = 0xF0002004,

    /// <summary>The secure time could not be fetched.</summary>
    /// <remarks>
    /// <para>NCG asks a server for the time, so as not to trust the device's clock, and got none. Without a connection, or with
    /// the time server blocked by a firewall, content with a time limit may not play.</para>
    /// <para>Check the connection and whether the network lets the time server through, then call updateSecureTimeFromServer or
    /// start NCG again: it takes the time when it is initialized online.</para>
    /// </remarks>
    [Symbol("NCGERR_FAILED_TO_GET_SECURETIME")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    FailedToGetSecuretime = 0xF0002005,

    /// <summary>The custom request could not be sent.</summary>
    [Symbol("NCGERR_FAILED_TO_SEND_CUSTOM_REQUEST")]
    FailedToSendCustomRequest = 0xF0002006,

    /// <summary>The operation is not supported.</summary>
    [Symbol("NCGERR_UNSUPPORTED_OPERATION")]
    UnsupportedOperation = 0xF0002007,

    /// <summary>A hash check failed.</summary>
    [Symbol("NCGERR_FAILED_HASH_CHECK")]
    FailedHashCheck = 0xF0002008,

    /// <summary>The secure clock could not be read.</summary>
    [Symbol("NCGERR_FAILED_TO_GET_SECURE_CLOCK")]
    FailedToGetSecureClock = 0xF0002009,

    /// <summary>NCG is not prepared for the call yet.</summary>
    /// <remarks>
    /// <para>The call came before NCG had finished its start, or after it was closed. The header has no text; the order of
    /// calls is what the name speaks of.</para>
    /// <para>Check in the app's log that the SDK's initialization was finished, and make the call after it.</para>
    /// </remarks>
    [Symbol("NCGERR_NOT_PREPARED_STATE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NotPreparedState = 0xF0002010,

    /// <summary>The tick count of the device could not be read.</summary>
    [Symbol("NCGERR_FAILED_TO_TICK_COUNT")]
    FailedToTickCount = 0xF0002011,

    /// <summary>The secure time is earlier than the build of the SDK.</summary>
    /// <remarks>
    /// <para>A time before the SDK was built cannot be true. The time source gave a wrong value, or the device had no time when
    /// it was asked, as after a cold start without network.</para>
    /// <para>Ask the viewer to go online and set the time to automatic. If the device's time is right, note the value in the
    /// SDK's log for DoveRunner.</para>
    /// </remarks>
    [Symbol("NCGERR_FAILED_SECURE_TIME_IS_LESS_THEN_COMPILE_TIME")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    FailedSecureTimeIsLessThenCompileTime = 0xF0002012,

    // 0x3xxx and above: archives, local server, calls that do not exist

    /// <summary>The reader for an archive could not be set up.</summary>
    [Symbol("NCGERR_FAILED_TO_INIT_ARCHIVE_CONTEXT")]
    FailedToInitArchiveContext = 0xF0003000,

    /// <summary>The local web server for playback could not be started.</summary>
    /// <remarks>
    /// <para>The player gets its data from a web server inside the app, and that did not start: the port is in use, or the
    /// system forbids it, as to an app in the background or without local network access.</para>
    /// <para>Check that one server at most is started, in the foreground and on a free port. On iOS look at the local network
    /// permission of the app.</para>
    /// </remarks>
    [Symbol("NCGERR_CANNOT_START_LOCALWEBSERVER")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CannotStartLocalwebserver = 0xF0004000,

    /// <summary>The API does not exist in this version of the SDK.</summary>
    /// <remarks>
    /// <para>The app calls a function which this build of the SDK does not offer (an Apple code): a function of another
    /// platform, a later version, or one that was removed.</para>
    /// <para>Compare the SDK version in the app with the API document of the function, and change either.</para>
    /// </remarks>
    [Symbol("NCGERR_NOT_AVAILABLE_API")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NotAvailableApi = 0xF000F000,

    /// <summary>NCG failed without a closer reason.</summary>
    /// <remarks>
    /// <para>The header reserves it for errors that have no definition of their own. It arrives as -1, a number that many other
    /// components use too, so be sure that NCG returned it.</para>
    /// <para>Look which NCG function returned it and at the log right before. Send SDK version, function and log to
    /// DoveRunner.</para>
    /// </remarks>
    [Symbol("NCGERR_FAILED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    Failed = 0xFFFFFFFF,
}
