namespace DrmErrorCodes;

/// <summary>States of a package in a Widevine VOD Dealer.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 5: 22 rows. The codes are texts: the status ids of a query
/// by id (<c>[TextCode]</c>) and the GUI status of a query by name (<c>[Symbol]</c>); a row may lack either. The values
/// of the members are no codes.
/// </remarks>
[ErrorTable(ErrorDomain.VodDealerPackage)]
public enum VodDealerPackageStatus
{
    /// <summary>Package exists on ftp server but has not been processed.</summary>
    [Symbol("Not Processed")]
    NotProcessed = -1,

    /// <summary>Package has been added to the pull queue.</summary>
    [TextCode("queued")]
    [Symbol("Pull Queue")]
    PullQueue = -2,

    /// <summary>Package is being pulled from source.</summary>
    /// <remarks>The printed table has merged cells: "Validating" has no ids of its own and stands below these three; the row is kept as printed.</remarks>
    [TextCode("processing", "importStarted", "importCompleted")]
    [Symbol("Pulling")]
    Pulling = -3,

    /// <summary>Package is being validated. The file sizes and checksums are being checked.</summary>
    [Symbol("Validating")]
    Validating = -4,

    /// <summary>Package has been added to the encrypt queue.</summary>
    [Symbol("Encrypt Queue")]
    EncryptQueue = -5,

    /// <summary>Assets in the package are being encrypted.</summary>
    [TextCode("encryptionStarted", "encryptionCompleted")]
    [Symbol("Encrypting")]
    Encrypting = -6,

    /// <summary>Package metadata is being updated</summary>
    [Symbol("Updating Metadata")]
    UpdatingMetadata = -7,

    /// <summary>Problem importing file(s) from source.</summary>
    [TextCode("importFailed")]
    [Symbol("Pull Failed")]
    PullFailed = -8,

    /// <summary>File size or checksum in metadata does not match physical file.</summary>
    [Symbol("Validation Failed")]
    ValidationFailed = -9,

    /// <summary>Problem occurred during encryption.</summary>
    [TextCode("processingFailed")]
    [Symbol("Encryption Failed")]
    EncryptionFailed = -10,

    /// <summary>Problem updating the metadata</summary>
    [Symbol("Metadata Update Failed")]
    MetadataUpdateFailed = -11,

    /// <summary>Package has been added to the push queue</summary>
    /// <remarks>The printed table has merged cells, so that <c>exporting</c>, <c>exportStarted</c> and <c>exportCompleted</c> stand beside "Push Queue"; the row is kept as printed.</remarks>
    [TextCode("exporting", "exportStarted", "exportCompleted")]
    [Symbol("Push Queue")]
    PushQueue = -12,

    /// <summary>Package is being pushed to destination</summary>
    [Symbol("Pushing")]
    Pushing = -13,

    /// <summary>Problem exporting file(s) to destination.</summary>
    [TextCode("exportFailed")]
    [Symbol("Export Failed")]
    ExportFailed = -14,

    /// <summary>Export failed and will retry. Please take action to fix ftp problem.</summary>
    [TextCode("exportRetry")]
    ExportRetry = -15,

    /// <summary>Package had been process without error</summary>
    [TextCode("successful")]
    [Symbol("Completed")]
    Completed = -16,

    /// <summary>Unknown error was returned.</summary>
    [TextCode("unknown")]
    [Symbol("General Error")]
    GeneralError = -17,

    /// <summary>Request has been canceled.</summary>
    [TextCode("canceled")]
    Canceled = -18,

    /// <summary>Starting delete of package from source ftp server.</summary>
    [TextCode("packageDeleteStarted")]
    PackageDeleteStarted = -19,

    /// <summary>Successfully completed delete of package from source ftp server.</summary>
    [TextCode("packageDeleteCompleted")]
    PackageDeleteCompleted = -20,

    /// <summary>Package delete failed.</summary>
    [TextCode("packageDeleteFailed")]
    PackageDeleteFailed = -21,

    /// <summary>Error returned from PackageNotify or PackageQuery. Check errorText attribute.</summary>
    [TextCode("error")]
    Error = -22,
}
