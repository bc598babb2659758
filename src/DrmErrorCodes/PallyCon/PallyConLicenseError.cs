namespace DrmErrorCodes;

/// <summary>Error codes of the PallyCon license server.</summary>
/// <remarks>
/// Facts: PallyCon Multi-DRM documentation, "License Error Code" (2020-11-11), 67 rows. The server sends them with HTTP
/// status 200, in the body of its answer.
/// </remarks>
[ErrorTable(ErrorDomain.PallyConLicense)]
[LogWord("PallyCon")]
[LogPattern("errorCode #", "ServerCode #", "response result #", "code # comment")]
public enum PallyConLicenseError
{
    // 10xx: site and plan

    /// <summary>Trial plan’s license limit or user limit exceeded.</summary>
    TrialLimitExceeded = 1002,

    /// <summary>Cannot find the Site ID.</summary>
    SiteIdNotFound = 1003,

    /// <summary>The Site ID's service is stopped.</summary>
    SiteServiceStopped = 1004,

    /// <summary>Trial plan period ended.</summary>
    TrialPeriodEnded = 1005,

    /// <summary>Failed to decrypt SITE KEY.</summary>
    SiteKeyDecryptionFailed = 1006,

    // 2xxx: database of the license server

    /// <summary>DB connection failed.</summary>
    DatabaseConnectionFailed = 2001,

    /// <summary>Failed to write license issuance record on DB.</summary>
    IssuanceRecordWriteFailed = 2701,

    /// <summary>Failed to write unsuccessful license record on DB.</summary>
    FailureRecordWriteFailed = 2702,

    // 70xx: package information, custom data and token

    /// <summary>Cannot find package info.</summary>
    PackageInfoNotFound = 7001,

    /// <summary>Failed to create data for Content Usage Info URL.</summary>
    ContentUsageInfoDataCreationFailed = 7002,

    /// <summary>Failed to decrypt KEY on license request.</summary>
    RequestKeyDecryptionFailed = 7006,

    /// <summary>Failed to parse pallycon-customdata.</summary>
    CustomDataParseFailed = 7007,

    /// <summary>Failed to decrypt pallycon-customdata.</summary>
    CustomDataDecryptionFailed = 7008,

    /// <summary>Failed to parse token.</summary>
    TokenParseFailed = 7009,

    /// <summary>Cannot find token data.</summary>
    TokenDataNotFound = 7010,

    /// <summary>Token is expired.</summary>
    TokenExpired = 7011,

    /// <summary>Does not match with token's CID.</summary>
    TokenContentIdMismatch = 7012,

    /// <summary>Invalid JSON data in token.</summary>
    InvalidTokenJson = 7013,

    /// <summary>Invalid token.</summary>
    InvalidToken = 7016,

    /// <summary>Failed to save token use history.</summary>
    TokenUseHistorySaveFailed = 7017,

    /// <summary>Invalid DRM type in token.</summary>
    InvalidTokenDrmType = 7018,

    /// <summary>The hash values do not match.</summary>
    HashMismatch = 7019,

    /// <summary>The value of Drm type of not NCG.</summary>
    DrmTypeNotNcg = 7021,

    // 71xx: Widevine

    /// <summary>Failed to create Widevine license request data.</summary>
    WidevineRequestDataCreationFailed = 7101,

    /// <summary>Failed to create Widevine license.</summary>
    WidevineLicenseCreationFailed = 7102,

    /// <summary>Failed to communicate with Widevine license server.</summary>
    WidevineServerCommunicationFailed = 7103,

    /// <summary>This Site ID does not have Widevine service.</summary>
    WidevineServiceMissing = 7104,

    /// <summary>Cannot find Widevine Device ID.</summary>
    WidevineDeviceIdNotFound = 7105,

    /// <summary>Failed to get Widevine service cert.</summary>
    WidevineServiceCertificateUnavailable = 7106,

    /// <summary>Invalid Widevine license challenge data.</summary>
    InvalidWidevineChallenge = 7107,

    /// <summary>DRM device certificate revoked from Widevine DRM Proxy (Widevine Proxy internal_status : 127)</summary>
    DeviceCertificateRevoked = 7110,

    /// <summary>Widevine proxy response parsing fail</summary>
    WidevineProxyResponseParseFailed = 7111,

    /// <summary>Widevine proxy response : invalid widevine pssh data (Widevine Proxy internal_status : 152)</summary>
    InvalidWidevinePssh = 7112,

    /// <summary>Failed to get Widevine server certificate file.</summary>
    WidevineServerCertificateFileUnavailable = 7113,

    // 72xx: PlayReady

    /// <summary>Failed to create PlayReady license.</summary>
    PlayReadyLicenseCreationFailed = 7201,

    /// <summary>Failed to communicate with PlayReady license server.</summary>
    PlayReadyServerCommunicationFailed = 7202,

    /// <summary>Failed to create request data for PlayReady license.</summary>
    PlayReadyRequestDataCreationFailed = 7203,

    /// <summary>Failed to read request data for PlayReady license.</summary>
    PlayReadyRequestDataReadFailed = 7204,

    /// <summary>Failed to parse PlayReady request data.</summary>
    PlayReadyRequestDataParseFailed = 7205,

    /// <summary>No PlayReady Customdata in request.</summary>
    PlayReadyCustomDataMissing = 7206,

    // 73xx: FairPlay Streaming

    /// <summary>Failed to decrypt FairPlay Streaming service cert.</summary>
    FairPlayServiceCertificateDecryptionFailed = 7300,

    /// <summary>This Site ID does not have FairPlay Streaming service.</summary>
    FairPlayServiceMissing = 7301,

    /// <summary>Cannot find private key for FairPlay Streaming.</summary>
    FairPlayPrivateKeyNotFound = 7302,

    /// <summary>Invalid FairPlay Streaming key for the Site ID.</summary>
    InvalidFairPlayKey = 7303,

    /// <summary>Failed to create FairPlay Streaming license.</summary>
    FairPlayLicenseCreationFailed = 7304,

    /// <summary>FairPlay Streaming SPC value is Null.</summary>
    FairPlaySpcNull = 7305,

    /// <summary>FairPlay Streaming Device ID is Null.</summary>
    FairPlayDeviceIdNull = 7306,

    /// <summary>FairPlay assetId is invalid.</summary>
    InvalidFairPlayAssetId = 7308,

    /// <summary>Failed to get FPS server certificate file.</summary>
    FairPlayServerCertificateFileUnavailable = 7315,

    /// <summary>Failed to decrypt Spc with RSA.</summary>
    FairPlaySpcDecryptionFailed = 7316,

    /// <summary>FairPlay Spc data is invalid.</summary>
    InvalidFairPlaySpc = 7317,

    // 80xx: callback page

    /// <summary>Custom Error. Contains error code and message returned from callback page for user authentication. (JSON format) {"ERROR":"custom error code", "MESSAGE":"custom error message"}</summary>
    CustomError = 8002,

    /// <summary>Invalid nonce value.</summary>
    InvalidNonce = 8004,

    /// <summary>Invalid XML data from callback page.</summary>
    InvalidCallbackXml = 8006,

    // 87xx: content usage information and playback rules

    /// <summary>Failed to access Content Usage Info URL.</summary>
    ContentUsageInfoUrlAccessFailed = 8701,

    /// <summary>Invalid URL for Content Usage Info.</summary>
    InvalidContentUsageInfoUrl = 8705,

    /// <summary>Failed to decrypt data from Content Usage Info URL.</summary>
    ContentUsageInfoDecryptionFailed = 8706,

    /// <summary>Invalid start or end datetime for playback period.</summary>
    InvalidPlaybackPeriod = 8707,

    /// <summary>Invalid datetime format for playback period.</summary>
    InvalidPlaybackPeriodFormat = 8708,

    /// <summary>Start of playback period should be earlier than end of the period.</summary>
    PlaybackPeriodReversed = 8709,

    /// <summary>Start of playback period has not come yet.</summary>
    PlaybackPeriodNotStarted = 8710,

    /// <summary>Playback period is over.</summary>
    PlaybackPeriodOver = 8711,

    /// <summary>Invalid HDCP setting.</summary>
    InvalidHdcpSetting = 8712,

    /// <summary>Invalid CGMS-A setting.</summary>
    InvalidCgmsASetting = 8715,

    /// <summary>Invalid APS setting.</summary>
    InvalidApsSetting = 8716,

    // 9xxx: request

    /// <summary>Missing request parameter.</summary>
    RequestParameterMissing = 9001,

    /// <summary>Unsupported mode.</summary>
    UnsupportedMode = 9999,
}
