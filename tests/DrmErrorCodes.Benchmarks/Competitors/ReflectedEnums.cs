using System.ComponentModel;
using System.Reflection;

namespace DrmErrorCodes.Benchmarks.Competitors;

/// <summary>Enums whose texts stand in an attribute, read by reflection.</summary>
public static class ReflectedEnums
{
    public static string? MessageOf(ErrorDomain domain, long number) => domain switch
    {
        ErrorDomain.PallyConLicense => MessageOf<DescribedPallyConLicense>(domain, number),
        ErrorDomain.WidevineClient => MessageOf<DescribedWidevineClient>(domain, number),
        ErrorDomain.GetEmmsLicense => MessageOf<DescribedGetEmmsLicense>(domain, number),
        ErrorDomain.Dcp => MessageOf<DescribedDcp>(domain, number),
        ErrorDomain.VodDealerPackage => MessageOf<DescribedVodDealerPackage>(domain, number),
        ErrorDomain.VodDealerFtp => MessageOf<DescribedVodDealerFtp>(domain, number),
        _ => null,
    };

    private static string? MessageOf<T>(ErrorDomain domain, long number)
        where T : struct, Enum
    {
        string? name = NameOf<T>(number) ?? NameOf<T>(CodeRanges.ValueOf(domain, number));
        return name is null ? null : typeof(T).GetField(name)!.GetCustomAttribute<DescriptionAttribute>()!.Description;
    }

    private static string? NameOf<T>(long number)
        where T : struct, Enum => Enum.GetName(typeof(T), (int)number);
}
