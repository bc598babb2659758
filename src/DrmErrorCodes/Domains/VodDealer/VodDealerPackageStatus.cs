namespace DrmErrorCodes;

/// <summary>States of a package in a Widevine VOD Dealer.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 5: 22 rows. The codes are texts: the status ids of a query
/// by id (<c>[TextCode]</c>) and the GUI status of a query by name (<c>[Symbol]</c>); a row may lack either. The values
/// of the members are no codes. Widevine is Google's since 2010 and the product out of support, so what a row cannot tell is
/// known to whoever runs and maintains the VOD Dealer.
/// </remarks>
[ErrorTable(ErrorDomain.VodDealerPackage, ErrorLayer.Packaging, MessageWording.Vendor,
    Title = "VOD Dealer package states",
    Description = "The state of a package in a Widevine VOD Dealer, which pulls, encrypts and pushes content.",
    Vendor = "Widevine Technologies",
    VendorToday = "Google",
    IsLegacy = true,
    Contact = "Whoever runs the VOD Dealer. Google bought Widevine in 2010 and has ended support for Widevine Classic.",
    Aliases = ["package", "voddealer"])]
[Source("Widevine, \"Status and Error Codes\", section 5", Version = "1.3", Date = "2011-01-24")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.Never,
    "The state is in neither of the vendor's two lists, status by id and GUI status.",
    "Compare the spelling with what the VOD Dealer shows for the package, and look for an errorText beside the state.")]
[LogWord("VOD Dealer", "PackageNotify")]
[LogSymbol("import", "export", "encryptionStarted", "encryptionCompleted", "processingFailed", "packageDelete")]
[LogSample("status: exportRetry, package 12", "exportRetry")]
[LogSample("status=queued")]
public enum VodDealerPackageStatus
{
    /// <summary>Package exists on ftp server but has not been processed.</summary>
    /// <remarks>
    /// <para>The package lies on the FTP server, and the VOD Dealer has done nothing with it so far. It is in no queue yet and
    /// has not failed.</para>
    /// <para>Wait: work on it has not begun. If it stays so, check whether PackageNotify was called for this package, and whether
    /// that call returned an error.</para>
    /// </remarks>
    [NoNumber]
    [Symbol("Not Processed")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    NotProcessed = 1,

    /// <summary>Package has been added to the pull queue.</summary>
    /// <remarks>
    /// <para>The package is accepted and waits for its turn to be fetched from the source FTP server. No file has been
    /// transferred yet.</para>
    /// <para>Wait: it will be pulled when its turn comes. If the queue does not move, look in the VOD Dealer's log for a package
    /// that is stuck ahead of it.</para>
    /// </remarks>
    [TextCode("queued")]
    [Symbol("Pull Queue")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    PullQueue = 2,

    /// <summary>Package is being pulled from source.</summary>
    /// <remarks>
    /// <para>The VOD Dealer is fetching the package's files from the source. A query by id shows processing, importStarted or
    /// importCompleted; by its name, the last says that the transfer itself is over.</para>
    /// <para>Wait: large files take time. If the state does not change for long, check the source FTP server's log for a transfer
    /// that stalled or a session that ended.</para>
    /// <para>The printed table has merged cells: "Validating" has no ids of its own and stands below these three; the row is kept
    /// as printed.</para>
    /// </remarks>
    [TextCode("processing", "importStarted", "importCompleted")]
    [Symbol("Pulling")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    Pulling = 3,

    /// <summary>Package is being validated. The file sizes and checksums are being checked.</summary>
    /// <remarks>
    /// <para>The files have been pulled; their sizes and checksums are being compared with those in the package's
    /// metadata.</para>
    /// <para>Wait: the result is either the encrypt queue or Validation Failed. Do not replace files or metadata on the source
    /// FTP server meanwhile.</para>
    /// </remarks>
    [NoNumber]
    [Symbol("Validating")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    Validating = 4,

    /// <summary>Package has been added to the encrypt queue.</summary>
    /// <remarks>
    /// <para>The package waits for its turn to be encrypted. None of its assets is encrypted yet.</para>
    /// <para>Wait: encryption begins when the package's turn comes. If nothing moves, check in the VOD Dealer's log whether
    /// another package is stuck in Encrypting.</para>
    /// </remarks>
    [NoNumber]
    [Symbol("Encrypt Queue")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    EncryptQueue = 5,

    /// <summary>Assets in the package are being encrypted.</summary>
    /// <remarks>
    /// <para>The package's assets are being encrypted. A query by id tells encryptionStarted from encryptionCompleted; even after
    /// the latter, the table still lists metadata update and push.</para>
    /// <para>Wait: the package cannot be used at its destination yet. If it takes much longer than packages of like size, look at
    /// the VOD Dealer's log.</para>
    /// </remarks>
    [TextCode("encryptionStarted", "encryptionCompleted")]
    [Symbol("Encrypting")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    Encrypting = 6,

    /// <summary>Package metadata is being updated</summary>
    /// <remarks>
    /// <para>The VOD Dealer is changing the package's metadata. Until that is done, metadata and encrypted files may not
    /// match.</para>
    /// <para>Wait: the table lists the push queue next. Do not edit the metadata by hand while this state lasts.</para>
    /// </remarks>
    [NoNumber]
    [Symbol("Updating Metadata")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    UpdatingMetadata = 7,

    /// <summary>Problem importing file(s) from source.</summary>
    /// <remarks>
    /// <para>One or more files could not be fetched from the source. The state does not tell the cause; the FTP error does, which
    /// may be a connection, a login, a missing file or a write failure.</para>
    /// <para>Check the VOD Dealer's and the source FTP server's logs for the FTP reply code. After a refused connection, a
    /// timeout, 425, 426, 450 or 451, pull the package again later; after any other, fix the cause first.</para>
    /// </remarks>
    [TextCode("importFailed")]
    [Symbol("Pull Failed")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.Never)]
    PullFailed = 8,

    /// <summary>File size or checksum in metadata does not match physical file.</summary>
    /// <remarks>
    /// <para>At least one file is not the one that the metadata describes: it was damaged or cut short on the way, replaced
    /// without new metadata, or the metadata was wrong from the start.</para>
    /// <para>Compare the size and checksum of each file on the source FTP server with the metadata. Where they differ, deliver
    /// the right file or corrected metadata; if all agree, a transfer did the damage: pull the package again.</para>
    /// </remarks>
    [NoNumber]
    [Symbol("Validation Failed")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ValidationFailed = 9,

    /// <summary>Problem occurred during encryption.</summary>
    /// <remarks>
    /// <para>The VOD Dealer could not encrypt the package's assets, and the cause is not given. A query by id calls it
    /// processingFailed, which names no step, so the GUI status is the more exact one.</para>
    /// <para>Check the VOD Dealer's log for the asset at which encryption stopped and for the reason: codec, sync frames (GOP),
    /// duration, tracks and container are what Widevine's packagers found fault with. Test that file; if it is sound, ask the
    /// VOD Dealer's operator.</para>
    /// </remarks>
    [TextCode("processingFailed")]
    [Symbol("Encryption Failed")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.Never)]
    EncryptionFailed = 10,

    /// <summary>Problem updating the metadata</summary>
    /// <remarks>
    /// <para>The package's metadata could not be updated, a step that the table lists after encryption. Media and metadata may no
    /// longer match, so the package is not fit to be published.</para>
    /// <para>Check the VOD Dealer's log for the metadata file and the element it stopped at, and check that file for errors.
    /// Correct the metadata on the source FTP server and submit the package anew.</para>
    /// </remarks>
    [NoNumber]
    [Symbol("Metadata Update Failed")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MetadataUpdateFailed = 11,

    /// <summary>Package has been added to the push queue</summary>
    /// <remarks>
    /// <para>The processed package waits to be sent to the destination. The printed table lists exporting, exportStarted and
    /// exportCompleted here, so a query by id may mean the transfer itself, under way or finished.</para>
    /// <para>Wait: it will be pushed in its turn. Query by name if it matters whether the transfer has begun.</para>
    /// <para>The printed table has merged cells, so that <c>exporting</c>, <c>exportStarted</c> and <c>exportCompleted</c> stand
    /// beside "Push Queue"; the row is kept as printed.</para>
    /// </remarks>
    [TextCode("exporting", "exportStarted", "exportCompleted")]
    [Symbol("Push Queue")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    PushQueue = 12,

    /// <summary>Package is being pushed to destination</summary>
    /// <remarks>
    /// <para>The VOD Dealer is sending the package's files to the destination FTP server. Files already visible there may be
    /// incomplete.</para>
    /// <para>Wait: use nothing at the destination before the status is Completed. If it hangs, look at the destination FTP
    /// server's log for a stalled transfer.</para>
    /// </remarks>
    [NoNumber]
    [Symbol("Pushing")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    Pushing = 13,

    /// <summary>Problem exporting file(s) to destination.</summary>
    /// <remarks>
    /// <para>One or more files could not be sent to the destination. Unlike exportRetry, this state announces no further
    /// attempt; the cause is in the FTP error, for example a refused login or an exhausted disk quota.</para>
    /// <para>Check the VOD Dealer's and the destination FTP server's logs for the FTP reply code. After a refused connection, a
    /// timeout, 425, 426, 450 or 451, export again later; after any other, such as 530, 550 or 552, fix the cause first. Look
    /// for half-written files before.</para>
    /// </remarks>
    [TextCode("exportFailed")]
    [Symbol("Export Failed")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ExportFailed = 14,

    /// <summary>Export failed and will retry. Please take action to fix ftp problem.</summary>
    /// <remarks>
    /// <para>Sending to the destination failed and the VOD Dealer will try again by itself. The vendor asks for the FTP problem
    /// to be fixed meanwhile; a full quota or a wrong login will not pass with repetition.</para>
    /// <para>Check the destination FTP server's log for the FTP reply code of the failed attempt and fix its cause now: quota,
    /// login, file name or connection. The VOD Dealer repeats the export without being asked.</para>
    /// </remarks>
    [TextCode("exportRetry")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    ExportRetry = 15,

    /// <summary>Package had been process without error</summary>
    /// <remarks>
    /// <para>Pull, validation, encryption, metadata and push are over, and none of them reported an error. It says nothing of
    /// the license side: whether the asset got its record on the license server, GetEMMs 2 or 1 will tell.</para>
    /// <para>Do nothing: the package is processed. If files are missing at the destination, compare names and directories with
    /// the destination FTP server's log.</para>
    /// </remarks>
    [TextCode("successful")]
    [Symbol("Completed")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    Completed = 16,

    /// <summary>Unknown error was returned.</summary>
    /// <remarks>
    /// <para>Processing gave an error that the VOD Dealer could not name. Neither the step nor the cause is known from the
    /// status.</para>
    /// <para>Check the VOD Dealer's log for the package's last normal state and the lines after it. Send these with the
    /// package's id to whoever maintains the VOD Dealer.</para>
    /// </remarks>
    [TextCode("unknown")]
    [Symbol("General Error")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    GeneralError = 17,

    /// <summary>Request has been canceled.</summary>
    /// <remarks>
    /// <para>The request for this package was called off, so the package is not done and does not go on. It says nothing against
    /// the package or the servers.</para>
    /// <para>Ask the people who operate the VOD Dealer who canceled it and why. Submit the package again if it is still wanted,
    /// and check the destination for files of the canceled run.</para>
    /// </remarks>
    [TextCode("canceled")]
    [Advice(ErrorCategory.Request, ErrorActor.ContentOperations, RetryAdvice.Never)]
    [Aborted]
    Canceled = 18,

    /// <summary>Starting delete of package from source ftp server.</summary>
    /// <remarks>
    /// <para>The removal of the package from the source FTP server has begun. The source may be incomplete from now on.</para>
    /// <para>Wait: the removal ends with packageDeleteCompleted or packageDeleteFailed. Do not pull the package from the source
    /// again meanwhile.</para>
    /// </remarks>
    [TextCode("packageDeleteStarted")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    PackageDeleteStarted = 19,

    /// <summary>Successfully completed delete of package from source ftp server.</summary>
    /// <remarks>
    /// <para>The package is gone from the source FTP server. To process it again, it must first be delivered there again.</para>
    /// <para>Do nothing: the removal is done. If it was not meant, ask the supplier of the content for a new delivery.</para>
    /// </remarks>
    [TextCode("packageDeleteCompleted")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    PackageDeleteCompleted = 20,

    /// <summary>Package delete failed.</summary>
    /// <remarks>
    /// <para>The package, or part of it, may still be on the source FTP server and take up space there. Why it was not removed,
    /// the state does not tell.</para>
    /// <para>Check first that the package is Completed and its files are at the destination: the source may be the only copy.
    /// Then look in the source FTP server's log for the reply to the delete command, at the account's right to delete, and at
    /// files in use.</para>
    /// </remarks>
    [TextCode("packageDeleteFailed")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.Never)]
    PackageDeleteFailed = 21,

    /// <summary>Error returned from PackageNotify or PackageQuery. Check errorText attribute.</summary>
    /// <remarks>
    /// <para>A call to the VOD Dealer, PackageNotify or PackageQuery, was answered with an error in place of a state. The reason
    /// is in the answer's errorText attribute; the package's own state stays unknown.</para>
    /// <para>Check the errorText attribute in the answer and compare the call's parameters with it. Repeat the call only once
    /// they are corrected or the named cause is fixed.</para>
    /// </remarks>
    [TextCode("error")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.ContentOperations, RetryAdvice.Never)]
    Error = 22,
}
