using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>Which system's codes: one number means different things in different domains, so a lookup always names one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ErrorDomain>))]
public enum ErrorDomain
{
    /// <summary>No domain. A lookup in it finds nothing.</summary>
    None = 0,

    /// <summary>The PallyCon license server: <see cref="PallyConLicenseError"/>.</summary>
    PallyConLicense,

    /// <summary>A Widevine client: <see cref="WidevineClientStatus"/>.</summary>
    WidevineClient,

    /// <summary>The license status in an answer of <c>GetEMMs.cgi</c>: <see cref="GetEmmsLicenseStatus"/>.</summary>
    GetEmmsLicense,

    /// <summary>Widevine DCP: <see cref="DcpStatus"/>.</summary>
    Dcp,

    /// <summary>Package states of a Widevine VOD Dealer: <see cref="VodDealerPackageStatus"/>.</summary>
    VodDealerPackage,

    /// <summary>FTP errors of a Widevine VOD Dealer: <see cref="VodDealerFtpError"/>.</summary>
    VodDealerFtp,

    /// <summary>Shaka Player: <see cref="ShakaPlayerError"/>.</summary>
    ShakaPlayer,

    /// <summary>AndroidX Media3, the ExoPlayer of before: <see cref="Media3Error"/>.</summary>
    Media3,

    /// <summary>The status of a key in Encrypted Media Extensions: <see cref="DrmErrorCodes.EmeKeyStatus"/>.</summary>
    EmeKeyStatus,

    /// <summary>PlayReady, client and server: <see cref="PlayReadyResult"/>.</summary>
    PlayReady,

    /// <summary>The system code of a browser's decryption module: <see cref="DrmErrorCodes.CdmSystemCode"/>.</summary>
    CdmSystemCode,

    /// <summary>The status of an HTTP answer: <see cref="DrmErrorCodes.HttpStatus"/>.</summary>
    HttpStatus,

    /// <summary>A Google Cast receiver: <see cref="GoogleCastError"/>.</summary>
    GoogleCast,

    /// <summary>hls.js: <see cref="HlsJsError"/>.</summary>
    HlsJs,

    /// <summary>dash.js: <see cref="DashJsError"/>.</summary>
    DashJs,

    /// <summary>A media element of a browser, and video.js: <see cref="HtmlMediaError"/>.</summary>
    HtmlMedia,

    /// <summary>The name of an exception in a browser: <see cref="DomExceptionName"/>.</summary>
    DomException,

    /// <summary>Why a session of Encrypted Media Extensions was closed: <see cref="EmeSessionClosedReason"/>.</summary>
    EmeSessionClosed,

    /// <summary>A key error of Safari's older interface: <see cref="WebKitMediaKeyError"/>.</summary>
    WebKitMediaKey,

    /// <summary>The media pipeline of Chromium: <see cref="ChromiumPipelineStatus"/>.</summary>
    ChromiumPipeline,

    /// <summary>The media elements of Firefox: <see cref="MozillaMediaError"/>.</summary>
    MozillaMedia,

    /// <summary>Android's <c>MediaDrm.ErrorCodes</c>: <see cref="AndroidMediaDrmError"/>.</summary>
    AndroidMediaDrm,

    /// <summary>Android's <c>MediaCodec.CryptoException</c>: <see cref="AndroidMediaCryptoError"/>.</summary>
    AndroidMediaCrypto,

    /// <summary>The native media framework of Android: <see cref="DrmErrorCodes.AndroidMediaStatus"/>.</summary>
    AndroidMediaStatus,

    /// <summary>Apple's AVFoundation: <see cref="AVFoundationError"/>.</summary>
    AVFoundation,

    /// <summary>Apple's CoreMedia and FairPlay: <see cref="CoreMediaError"/>.</summary>
    CoreMedia,

    /// <summary>Apple's loading of URLs: <see cref="AppleUrlError"/>.</summary>
    AppleUrl,

    /// <summary>Windows Media Foundation: <see cref="MediaFoundationResult"/>.</summary>
    MediaFoundation,

    /// <summary>Widevine's OEMCrypto, in a device's secure hardware: <see cref="WidevineOemCryptoResult"/>.</summary>
    WidevineOemCrypto,

    /// <summary>PallyCon's NCG SDK: <see cref="PallyConNcgError"/>.</summary>
    PallyConNcg,

    /// <summary>PallyCon's FairPlay SDK for iOS: <see cref="PallyConIosSdkError"/>.</summary>
    PallyConIosSdk,

    /// <summary>PallyCon's Widevine SDK for Android: <see cref="PallyConAndroidSdkError"/>.</summary>
    PallyConAndroidSdk,
}
