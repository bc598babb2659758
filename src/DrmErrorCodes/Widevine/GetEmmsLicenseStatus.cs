namespace DrmErrorCodes;

/// <summary>License status in the first four bytes of an answer of <c>GetEMMs.cgi</c>.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 3: 69 rows and 2 ranges.
/// </remarks>
[ErrorTable(ErrorDomain.GetEmmsLicense)]
[LogWord("GetEMMs")]
public enum GetEmmsLicenseStatus
{
    /// <summary>Unknown</summary>
    Unknown = 0,

    /// <summary>OK, successful</summary>
    Ok = 1,

    /// <summary>Server-side database error: Asset not found</summary>
    AssetNotFound = 2,

    /// <summary>Servers-side database error: Asset save failed</summary>
    AssetSaveFailed = 3,

    /// <summary>Server-side database error: Asset delete failed</summary>
    AssetDeleteFailed = 4,

    /// <summary>Server-side database error: Asset already exist</summary>
    AssetAlreadyExists = 5,

    /// <summary>Internal error</summary>
    InternalError = 6,

    /// <summary>Operation is not allowed</summary>
    OperationNotAllowed = 7,

    /// <summary>Asset is currently blocked (see access criteria settings)</summary>
    AssetBlocked = 8,

    /// <summary>Asset is outside license window</summary>
    AssetOutsideLicenseWindow = 9,

    /// <summary>Asset is outside allowed geographic region</summary>
    AssetOutsideRegion = 10,

    /// <summary>Signature is missing in the EMM request</summary>
    SignatureMissing = 11,

    /// <summary>Signature is not valid in the EMM request</summary>
    InvalidSignature = 12,

    /// <summary>Provider is unknown</summary>
    ProviderUnknown = 13,

    /// <summary>Network error</summary>
    NetworkError = 14,

    /// <summary>EMM format error</summary>
    EmmFormatError = 15,

    /// <summary>EMM decode failed</summary>
    EmmDecodeFailed = 16,

    /// <summary>Client network error</summary>
    ClientNetworkError = 17,

    /// <summary>Request aborted</summary>
    RequestAborted = 18,

    /// <summary>Client key is missing</summary>
    ClientKeyMissing = 19,

    /// <summary>Registration server is not responding</summary>
    RegistrationServerNotResponding = 20,

    /// <summary>Registration server is down</summary>
    RegistrationServerDown = 21,

    /// <summary>Portal information is missing</summary>
    PortalMissing = 22,

    /// <summary>Portal is unknown</summary>
    PortalUnknown = 23,

    /// <summary>Asset Id is missing</summary>
    AssetIdMissing = 24,

    /// <summary>Owner information is missing</summary>
    OwnerMissing = 25,

    /// <summary>Provider information is missing</summary>
    ProviderMissing = 26,

    /// <summary>Name is missing</summary>
    NameMissing = 27,

    /// <summary>Invalid CCI</summary>
    InvalidCci = 28,

    /// <summary>Invalid DCP</summary>
    InvalidDcp = 29,

    /// <summary>Invalid license window</summary>
    InvalidLicenseWindow = 30,

    /// <summary>Policy not found</summary>
    PolicyNotFound = 31,

    /// <summary>License request rejected due to Policy</summary>
    RejectedByPolicy = 32,

    /// <summary>Policy server is not responding</summary>
    PolicyServerNotResponding = 33,

    /// <summary>Error processing token sent by client</summary>
    TokenProcessingError = 34,

    /// <summary>Invalid geo-graphic region</summary>
    InvalidRegion = 35,

    /// <summary>Invalid Nonce</summary>
    InvalidNonce = 36,

    /// <summary>Invalid Hardware Id</summary>
    InvalidHardwareId = 37,

    /// <summary>Invalid Token</summary>
    InvalidToken = 38,

    /// <summary>Invalid asset Id</summary>
    InvalidAssetId = 39,

    /// <summary>Invalid name</summary>
    InvalidName = 40,

    /// <summary>Invalid client diversity</summary>
    InvalidClientDiversity = 41,

    /// <summary>Invalid Key Id</summary>
    InvalidKeyId = 42,

    /// <summary>Model not supported</summary>
    ModelNotSupported = 43,

    /// <summary>Invalid keybox system Id</summary>
    InvalidKeyboxSystemId = 44,

    /// <summary>No device license is available</summary>
    NoDeviceLicense = 45,

    /// <summary>Unknown code</summary>
    UnknownCode = 46,

    /// <summary>Invalid access criteria</summary>
    InvalidAccessCriteria = 47,

    /// <summary>Geographic region is missing</summary>
    RegionMissing = 48,

    /// <summary>Key verification failed</summary>
    KeyVerificationFailed = 49,

    /// <summary>Hash in client token failed</summary>
    ClientTokenHashFailed = 50,

    /// <summary>Unable to get key for client token verification</summary>
    ClientTokenKeyUnavailable = 51,

    /// <summary>Wrong system Id sent by client</summary>
    WrongSystemId = 52,

    /// <summary>Revoked client version</summary>
    ClientVersionRevoked = 53,

    /// <summary>Client version tampered</summary>
    ClientVersionTampered = 54,

    /// <summary>Client version missing</summary>
    ClientVersionMissing = 55,

    /// <summary>Asset provider already exists</summary>
    AssetProviderAlreadyExists = 56,

    /// <summary>Missing diversity information</summary>
    DiversityMissing = 57,

    /// <summary>Missing token</summary>
    TokenMissing = 58,

    /// <summary>Client model tampered</summary>
    ClientModelTampered = 59,

    /// <summary>Asset key is too large</summary>
    AssetKeyTooLarge = 60,

    /// <summary>Failed decryption</summary>
    DecryptionFailed = 61,

    /// <summary>Too many assets</summary>
    TooManyAssets = 62,

    /// <summary>Make not supported</summary>
    MakeNotSupported = 63,

    /// <summary>Policy already exists</summary>
    PolicyAlreadyExists = 64,

    /// <summary>Invalid XML</summary>
    InvalidXml = 65,

    /// <summary>Provider violation</summary>
    ProviderViolation = 66,

    /// <summary>Portal verification failed</summary>
    PortalVerificationFailed = 67,

    /// <summary>Portal override not allowed</summary>
    PortalOverrideNotAllowed = 68,

    /// <summary>3rd party-defined error codes (remove existing stored license, if any)</summary>
    [CodeRange(512, 768)]
    [StoredLicense(StoredLicenseAction.Remove)]
    CustomErrorRemoveLicense = 512,

    /// <summary>3rd party-defined error codes (retain existing stored license, if any)</summary>
    [CodeRange(769, 999)]
    [StoredLicense(StoredLicenseAction.Retain)]
    CustomErrorRetainLicense = 769,
}
