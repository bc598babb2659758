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
}
