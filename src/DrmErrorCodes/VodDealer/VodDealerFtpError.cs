namespace DrmErrorCodes;

/// <summary>FTP errors that a Widevine VOD Dealer reports.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 6: 13 rows. The negative values are no codes: their rows
/// are printed with a text in place of a number.
/// </remarks>
[ErrorTable(ErrorDomain.VodDealerFtp, CodesAreReplies = true)]
[LogWord("FTP", "ftpd")]
public enum VodDealerFtpError
{
    /// <summary>FTP Server not running</summary>
    [TextCode("NA")]
    [ServerText("Connection refused")]
    ServerNotRunning = -1,

    /// <summary>Can't open data connection</summary>
    [ServerText("Connection timed out", "No route to host", "Connection refused", "Failed to establish connection.", "Read timed out")]
    CantOpenDataConnection = 425,

    /// <summary>Requested action not taken. File unavailable (e.g. file not found, no access)</summary>
    [ServerText("<file name>: Disk quota exceeded")]
    FileUnavailable = 550,

    /// <summary>Connection closed; transfer aborted</summary>
    ConnectionClosed = 426,

    /// <summary>Timeout for receiving data from server</summary>
    [TextCode("n/a")]
    ReceiveTimeout = -2,

    /// <summary>Not logged in, wrong username or password</summary>
    NotLoggedIn = 530,

    /// <summary>Requested file action not taken. File unavailable (e.g. file busy)</summary>
    FileBusy = 450,

    /// <summary>Requested action aborted. local error in processing.</summary>
    [ServerText("Failure writing to local file.", "Transfer aborted. Input/output error")]
    LocalProcessingError = 451,

    /// <summary>Need account for storing files</summary>
    AccountNeeded = 532,

    /// <summary>Requested action not taken. File name not allowed</summary>
    [ServerText("Could not create file.")]
    FileNameNotAllowed = 553,

    /// <summary>Requested file action aborted. Exceeded storage allocation (for current directory or dataset)</summary>
    [ServerText("Transfer aborted. Disk quota exceeded")]
    StorageAllocationExceeded = 552,

    /// <summary>Syntax error, command unrecognized. This may include errors such as command line too long</summary>
    [ServerText("OOPS: child died")]
    SyntaxError = 500,

    /// <summary>Misc. FTP error</summary>
    [CodeRange(500, 599)]
    [TextCode("5XX")]
    MiscFtpError = -3,
}
