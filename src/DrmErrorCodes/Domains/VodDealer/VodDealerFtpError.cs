namespace DrmErrorCodes;

/// <summary>FTP errors that a Widevine VOD Dealer reports.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 6: 13 rows. The negative values are no codes: their rows
/// are printed with a text in place of a number. Server texts beyond the vendor's are from the sources of vsftpd and ProFTPD, two
/// common servers. What a reply means on this server, its operator knows, not the VOD Dealer's vendor.
/// </remarks>
[ErrorTable(ErrorDomain.VodDealerFtp, ErrorLayer.Transport, MessageWording.Vendor,
    Title = "FTP errors of a VOD Dealer",
    Description = "Replies of an FTP server, in the words in which a Widevine VOD Dealer reports them.",
    Vendor = "Widevine Technologies",
    VendorToday = "Google",
    IsLegacy = true,
    Contact = "Whoever runs the FTP server: its log has the reply and the command before it. RFC 959 defines the codes.",
    TextsTell = true,
    Aliases = ["ftp"],
    CodesAreReplies = true)]
[Source("Widevine, \"Status and Error Codes\", section 6", Version = "1.3", Date = "2011-01-24")]
[CodeGroup(100, 399, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "By RFC 959, a reply that begins with 1, 2 or 3 says that the request goes on well or is done. The vendor's list " +
    "has none of them.",
    "Do nothing: look for the error in the FTP server's next replies.", Severity = ErrorSeverity.Information)]
[CodeGroup(400, 499, ErrorCategory.Server, ErrorActor.ContentOperations, RetryAdvice.Later,
    "By RFC 959, a reply that begins with 4 says that the request failed for now and may be sent again. The vendor's " +
    "list does not have this one.",
    "Send the request again after a pause, and read the reply's text and the FTP server's log for the cause.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.Never,
    "The code is not in the vendor's list of FTP errors.",
    "Look in the FTP server's log for what it answered at that time.")]
[LogWord(
    "FTP", "ftpd", "vsftpd", "ProFTPD", "FileZilla", "ftpput", "ftpget", "lftp", "FTPS", "STOR", "PASV", "RETR", "EPSV", "MLSD",
    "error_perm", "error_temp", "error_reply", "ftplib")]
[LogShape(
    "FTP Rx #?", "FTP response #?", "Risposta #?", "Antwort #?", "Respuesta #?", "Resposta #?", "STOR #?", "RETR #?",
    "PASV #?", "error_perm #?", "error_temp #?", "FTPError #?", "FTP upload #?", "curl % Access denied #?", "FtpCommandException Code #?", "FtpFileException * Code #?")]
[LogSample("550 movie.ts: Disk quota exceeded", "550")]
[LogSample("curl: (25) Failed FTP upload: 550", "550")]
[LogSample("curl: (67) Access denied: 530", "530")]
[LogSample("ftpput: unexpected server response to STOR: 553 Users may not upload files", "553")]
[LogSample("<7>DEBUG : FTP Rx: \"550 Failed to open file.\"", "550")]
[LogSample("Risposta:  \t550 Permission denied.", "550")]
[LogSample("The remote server returned an error: (530) Not logged in.", "530")]
[LogSample("421 Service not available, closing control connection.", "421")]
[LogSample("<7>DEBUG : FTP Rx: \"226 Directory send OK.\"")]
[LogSample("550 5.7.1 likely unsolicited mail")]
[LogSample("404 Not Found")]
public enum VodDealerFtpError
{
    /// <summary>FTP Server not running</summary>
    /// <remarks>
    /// <para>No FTP service accepted the VOD Dealer's connection: the host answered, but refused it. There is no FTP reply code,
    /// because no FTP session came about.</para>
    /// <para>Check on the FTP host that the FTP service runs, and that the host name and port in the VOD Dealer's settings match
    /// it. If it runs, check for a firewall that rejects the port.</para>
    /// </remarks>
    [TextCode("NA")]
    [ServerText("Connection refused")]
    [Advice(ErrorCategory.Network, ErrorActor.ContentOperations, RetryAdvice.Later)]
    ServerNotRunning = -1,

    /// <summary>Can't open data connection</summary>
    /// <remarks>
    /// <para>The control connection stands, but the second connection, which carries the files, could not be opened. The texts
    /// name the cause: no route, refused, or no answer in time.</para>
    /// <para>Check firewall and address translation between VOD Dealer and FTP server for the data ports (see the FTP server's
    /// log for the port), and whether active or passive mode fits them. Then try again later.</para>
    /// </remarks>
    [ServerText(
        "Connection timed out", "No route to host", "Connection refused", "Failed to establish connection.", "Read timed out")]
    [Advice(ErrorCategory.Network, ErrorActor.ContentOperations, RetryAdvice.Later)]
    CantOpenDataConnection = 425,

    /// <summary>Requested action not taken. File unavailable (e.g. file not found, no access)</summary>
    /// <remarks>
    /// <para>The FTP server refuses the named file for good: it is missing, access is denied, or the account is full (the only
    /// text in the vendor's table is Disk quota exceeded). ProFTPD names the cause behind the file name, vsftpd the command
    /// that failed.</para>
    /// <para>Check the reply's text and the FTP server's log. With Disk quota exceeded, free space or raise the quota; with
    /// Overwrite permission denied, an old file is in the way (ProFTPD's AllowOverwrite); otherwise check that the path exists
    /// and the account has rights on it.</para>
    /// </remarks>
    [ServerText(
        "<file name>: Disk quota exceeded", "<file name>: No such file or directory", "<file name>: Permission denied",
        "<file name>: Overwrite permission denied", "<file name>: Not a regular file", "<file name>: Forbidden filename",
        "Permission denied.", "Failed to open file.", "Failed to change directory.", "Create directory operation failed.",
        "Delete operation failed.", "Rename failed.", "RNFR command failed.", "Could not get file size.", "File unavailable (e.g., file not found, no access)", "<file name>: File exists")]
    [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FileUnavailable = 550,

    /// <summary>Connection closed; transfer aborted</summary>
    /// <remarks>
    /// <para>The data connection broke during a transfer, after it had been open. The file at the receiving end is
    /// incomplete.</para>
    /// <para>Try the transfer again later and in full. If it breaks repeatedly, check in the FTP server's log after how many
    /// bytes and how long: a break always after the same time points to an idle limit or a firewall.</para>
    /// </remarks>
    [ServerText("Failure reading network stream.", "Failure writing network stream.")]
    [Advice(ErrorCategory.Network, ErrorActor.ContentOperations, RetryAdvice.Later)]
    ConnectionClosed = 426,

    /// <summary>Timeout for receiving data from server</summary>
    /// <remarks>
    /// <para>The VOD Dealer waited for data from the FTP server and gave up. The table gives no FTP code for this (n/a), so there
    /// is no reply from the server that tells the cause.</para>
    /// <para>Check the load of the FTP server and of the line between the two, and compare the time of the failure with the FTP
    /// server's log. Try again later; if only large files fail, look at time limits on both sides.</para>
    /// </remarks>
    [TextCode("n/a")]
    [Advice(ErrorCategory.Network, ErrorActor.ContentOperations, RetryAdvice.Later)]
    ReceiveTimeout = -2,

    /// <summary>Not logged in, wrong username or password</summary>
    /// <remarks>
    /// <para>The FTP server refused the VOD Dealer's login; repeated attempts may lock the account. One refusal passes by
    /// itself: ProFTPD answers 530 too when a limit of clients is reached (the maximum number of … clients are already
    /// connected).</para>
    /// <para>Read the reply's text. If it speaks of a maximum number, try again when other sessions have ended, or raise the
    /// limit; otherwise log in by hand with the name and password from the VOD Dealer's settings, and look in the FTP server's
    /// log.</para>
    /// </remarks>
    [ServerText(
        "Login incorrect.", "Permission denied.", "This FTP server is anonymous only.", "Please login with USER and PASS.", "Not logged in.")]
    [Advice(ErrorCategory.Account, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NotLoggedIn = 530,

    /// <summary>Requested file action not taken. File unavailable (e.g. file busy)</summary>
    /// <remarks>
    /// <para>The file cannot be used at the moment, for example because another process has it open or it is still being
    /// uploaded. By RFC 959 the condition passes; some servers, ProFTPD in listings, also say 450 where nothing of that name
    /// exists.</para>
    /// <para>Try again later, once the file is complete. If it stays so, check that the path exists, then in the FTP server's
    /// log and on its host who holds the file open.</para>
    /// </remarks>
    [ServerText("File unavailable (e.g., file busy)")]
    [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
    FileBusy = 450,

    /// <summary>Requested action aborted. local error in processing.</summary>
    /// <remarks>
    /// <para>The FTP server accepted the transfer but failed in its own file work; the known texts name a failed write and an
    /// input/output error. It may pass, or be a full or failing disk.</para>
    /// <para>Check free space and disk errors on the FTP server's host before trying again later. If it fails again with an
    /// input/output error, have the disk or network mount examined.</para>
    /// </remarks>
    [ServerText("Failure writing to local file.", "Transfer aborted. Input/output error")]
    [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
    LocalProcessingError = 451,

    /// <summary>Need account for storing files</summary>
    /// <remarks>
    /// <para>The login worked, but the FTP server wants account information (FTP command ACCT) before it lets this user store
    /// files. Reading may still be allowed.</para>
    /// <para>Ask the administrator of the destination FTP server to let this user store files without a separate account, or for
    /// a user who may. Compare with the user in the VOD Dealer's settings.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AccountNeeded = 532,

    /// <summary>Requested action not taken. File name not allowed</summary>
    /// <remarks>
    /// <para>The FTP server refuses to create a file of this name at this place: characters or length of the name, or, as the
    /// known text Could not create file suggests, a directory that is not writable.</para>
    /// <para>Check the file name in the FTP server's log for characters and length it forbids, then the write permission on the
    /// target directory. Rename the file in package and metadata alike if the name is at fault.</para>
    /// </remarks>
    [ServerText("Could not create file.")]
    [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FileNameNotAllowed = 553,

    /// <summary>Requested file action aborted. Exceeded storage allocation (for current directory or dataset)</summary>
    /// <remarks>
    /// <para>The storage allowed on the FTP server is used up, whether for the account or one directory, and the transfer was
    /// broken off. The same transfer fails again, however often it is repeated, until there is space.</para>
    /// <para>Check the quota of the account on the FTP server and what fills it, the broken-off file included. Have the quota
    /// raised or files removed that nobody needs, and only then transfer again; stop any automatic repetition until
    /// then.</para>
    /// </remarks>
    [ServerText("Transfer aborted. Disk quota exceeded", "<file name>: Disk quota exceeded")]
    [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Never)]
    StorageAllocationExceeded = 552,

    /// <summary>Syntax error, command unrecognized. This may include errors such as command line too long</summary>
    /// <remarks>
    /// <para>The FTP server did not accept a command: unknown to it, or its line too long. OOPS: child died (vsftpd) means
    /// something else: the server's own process for the session ended, which the command did not cause.</para>
    /// <para>Look in the FTP server's log for the command before the 500, and at the length of path and file names. With OOPS,
    /// the line before names the cause: cannot change directory points to home directory or SELinux (ftp_home_dir), else try
    /// vsftpd's seccomp_sandbox.</para>
    /// </remarks>
    [ServerText("OOPS: child died")]
    [Advice(ErrorCategory.Request, ErrorActor.ContentOperations, RetryAdvice.Never)]
    SyntaxError = 500,

    /// <summary>Misc. FTP error</summary>
    /// <remarks>
    /// <para>Another reply from 500 to 599 that the vendor does not list. In FTP, 5yz replies are permanent: the same command
    /// will be refused again until something has changed.</para>
    /// <para>Check the FTP server's log for the exact code and text, and look the code up in RFC 959 and the server's manual. Do
    /// not repeat the transfer before the cause is fixed.</para>
    /// </remarks>
    [CodeRange(500, 599)]
    [TextCode("5XX")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MiscFtpError = -3,
}
