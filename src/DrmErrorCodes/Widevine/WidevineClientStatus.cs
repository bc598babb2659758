namespace DrmErrorCodes;

/// <summary>Status codes that a Widevine client hands to its application.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 2: 49 rows and 2 ranges. The document describes a code by
/// its symbol only, so the message of a row is its symbol.
/// </remarks>
[ErrorTable(ErrorDomain.WidevineClient, MessageIsSymbol = true)]
[LogWord("Widevine", "WVMK", "WVMKStatus")]
public enum WidevineClientStatus
{
    // 0–511: numbers in the manner of HTTP and RTSP

    /// <summary>WVMKStatus_Unknown</summary>
    Unknown = 0,

    /// <summary>WVMKStatus_OK</summary>
    Ok = 200,

    /// <summary>WVMKStatus_Bad_Request</summary>
    BadRequest = 400,

    /// <summary>WVMKStatus_Unauthorized</summary>
    Unauthorized = 401,

    /// <summary>WVMKStatus_Not_Found</summary>
    NotFound = 404,

    /// <summary>WVMKStatus_Method_Not_Allowed</summary>
    MethodNotAllowed = 405,

    /// <summary>WVMKStatus_Proxy_Authentication_Required</summary>
    ProxyAuthenticationRequired = 407,

    /// <summary>WVMKStatus_Request_Timeout</summary>
    RequestTimeout = 408,

    /// <summary>WVMKStatus_Unsupported_Media_Type</summary>
    UnsupportedMediaType = 415,

    /// <summary>WVMKStatus_Invalid_Parameter</summary>
    InvalidParameter = 451,

    /// <summary>WVMKStatus_Session_Not_Found</summary>
    SessionNotFound = 454,

    /// <summary>WVMKStatus_Method_Not_Valid_In_This_State</summary>
    MethodNotValidInThisState = 455,

    /// <summary>WVMKStatus_Invalid_Range</summary>
    InvalidRange = 457,

    /// <summary>WVMKStatus_Unsupported_Transport</summary>
    UnsupportedTransport = 461,

    /// <summary>WVMKStatus_Destination_Unreachable</summary>
    DestinationUnreachable = 462,

    /// <summary>WVMKStatus_Terminate_Requested</summary>
    TerminateRequested = 463,

    /// <summary>WVMKStatus_Internal_Server_Error</summary>
    InternalServerError = 500,

    /// <summary>WVMKStatus_Not_Implemented</summary>
    NotImplemented = 501,

    /// <summary>WVMKStatus_Service_Unavailable</summary>
    ServiceUnavailable = 503,

    /// <summary>WVMKStatus_Service_Response_Error</summary>
    ServiceResponseError = 504,

    // 512–999: the service's own

    /// <summary>3rd Party Custom Application Errors (remove existing stored license)</summary>
    [CodeRange(512, 768)]
    [StoredLicense(StoredLicenseAction.Remove)]
    CustomErrorRemoveLicense = 512,

    /// <summary>3rd Party Custom Application Errors (retain existing stored license)</summary>
    [CodeRange(769, 999)]
    [StoredLicense(StoredLicenseAction.Retain)]
    CustomErrorRetainLicense = 769,

    // 10xx: media, entitlement and system

    /// <summary>WVMKStatus_Invalid_Data_Format</summary>
    InvalidDataFormat = 1001,

    /// <summary>WVMKStatus_Invalid_Data_Version</summary>
    InvalidDataVersion = 1002,

    /// <summary>WVMKStatus_Parse_Error</summary>
    ParseError = 1003,

    /// <summary>WVMKStatus_Tamper_Detected</summary>
    TamperDetected = 1004,

    /// <summary>WVMKStatus_Truncated_Media</summary>
    TruncatedMedia = 1005,

    /// <summary>WVMKStatus_Internal_Error</summary>
    InternalError = 1006,

    /// <summary>WVMKStatus_Entitlement_Error</summary>
    EntitlementError = 1007,

    /// <summary>WVMKStatus_Configuration_Error</summary>
    ConfigurationError = 1008,

    /// <summary>WVMKStatus_Key_Error</summary>
    /// <remarks>The document lists 1008 twice; the row before is the one that a lookup of 1008 gives first.</remarks>
    KeyError = ConfigurationError,

    /// <summary>WVMKStatus_Value_Out_Of_Range</summary>
    ValueOutOfRange = 1009,

    /// <summary>WVMKStatus_System_Error</summary>
    SystemError = 1010,

    /// <summary>WVMKStatus_Invalid_Response</summary>
    InvalidResponse = 1011,

    /// <summary>WVMKStatus_Unsupported_Transport_Type</summary>
    UnsupportedTransportType = 1012,

    /// <summary>WVMKStatus_FileSystem_Error</summary>
    FileSystemError = 1013,

    /// <summary>WVMKStatus_User_Cancel</summary>
    UserCancel = 1014,

    /// <summary>WVMKStatus_InvalidState</summary>
    InvalidState = 1015,

    // 20xx: playback

    /// <summary>WVMKStatus_Warning_Download_Stalled</summary>
    WarningDownloadStalled = 2000,

    /// <summary>WVMKStatus_Warning_Need_Key</summary>
    WarningNeedKey = 2001,

    /// <summary>WVMKStatus_Warning_Not_Available</summary>
    WarningNotAvailable = 2002,

    /// <summary>WVMKStatus_Checking_Bandwidth</summary>
    CheckingBandwidth = 2003,

    /// <summary>WVMKStatus_Error_Download_Stalled</summary>
    ErrorDownloadStalled = 2004,

    /// <summary>WVMKStatus_Error_Need_Key</summary>
    ErrorNeedKey = 2005,

    /// <summary>WVMKStatus_Error_Out_of_Memory</summary>
    ErrorOutOfMemory = 2006,

    /// <summary>WVMKStatus_Uninitialized</summary>
    Uninitialized = 2007,

    /// <summary>WVMKStatus_Internal_Error</summary>
    /// <remarks>The document gives the symbol of 1006 here again; the number in the name tells the two apart.</remarks>
    [SameMessageAs(nameof(InternalError))]
    InternalError2008 = 2008,

    /// <summary>WVMKStatus_Error_Invalid_Chapter</summary>
    ErrorInvalidChapter = 2009,

    /// <summary>WVMKStatus_Heartbeat_Configuration_Error</summary>
    HeartbeatConfigurationError = 2010,

    /// <summary>WVMKStatus_Invalid_Keybox</summary>
    InvalidKeybox = 2011,

    /// <summary>WVMKStatus_Error_NoAdaptiveTracks</summary>
    ErrorNoAdaptiveTracks = 2012,
}
