namespace DrmErrorCodes.Benchmarks.Competitors;

/// <summary>A SmartEnum for each domain, asked by <c>FromValue</c>.</summary>
public static class SmartEnums
{
    public static string? MessageOf(ErrorDomain domain, long number) =>
        MessageOfMember(domain, number) ?? MessageOfMember(domain, CodeRanges.ValueOf(domain, number));

    private static string? MessageOfMember(ErrorDomain domain, long number) => domain switch
    {
        ErrorDomain.PallyConLicense => SmartPallyConLicense.FromValue(number, null!)?.Message,
        ErrorDomain.WidevineClient => SmartWidevineClient.FromValue(number, null!)?.Message,
        ErrorDomain.GetEmmsLicense => SmartGetEmmsLicense.FromValue(number, null!)?.Message,
        ErrorDomain.Dcp => SmartDcp.FromValue(number, null!)?.Message,
        ErrorDomain.VodDealerPackage => SmartVodDealerPackage.FromValue(number, null!)?.Message,
        ErrorDomain.VodDealerFtp => SmartVodDealerFtp.FromValue(number, null!)?.Message,
        _ => null,
    };
}
