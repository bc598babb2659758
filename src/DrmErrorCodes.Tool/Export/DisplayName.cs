using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Export;

/// <summary>Members of enums as a person writes them.</summary>
internal static partial class DisplayName
{
    /// <summary>The domain as its vendor writes it; a domain that is not known here by the words of its name.</summary>
    public static string Of(ErrorDomain domain) => domain switch
    {
        ErrorDomain.PallyConLicense => "PallyCon license server",
        ErrorDomain.WidevineClient => "Widevine client",
        ErrorDomain.GetEmmsLicense => "GetEMMs license",
        ErrorDomain.Dcp => "Widevine DCP",
        ErrorDomain.VodDealerPackage => "VOD Dealer package",
        ErrorDomain.VodDealerFtp => "VOD Dealer FTP",
        _ => Words(domain),
    };

    /// <summary>The words of a member's name: <c>With new token</c>.</summary>
    public static string Words<T>(T value) where T : struct, Enum =>
        WordStart.Replace(value.ToString(), match => " " + match.Value.ToLowerInvariant());

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart { get; }
}
