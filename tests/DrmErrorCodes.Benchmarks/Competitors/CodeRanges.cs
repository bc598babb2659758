namespace DrmErrorCodes.Benchmarks.Competitors;

/// <summary>The ranges, for competitors that hold only single numbers.</summary>
internal static class CodeRanges
{
    /// <summary>The value of the member that stands for the range of a number; one that no member has outside of the ranges.</summary>
    public static int ValueOf(ErrorDomain domain, long number) => domain switch
    {
        ErrorDomain.WidevineClient or ErrorDomain.GetEmmsLicense when number is >= 512 and <= 768 => -512,
        ErrorDomain.WidevineClient or ErrorDomain.GetEmmsLicense when number is >= 769 and <= 999 => -769,
        ErrorDomain.VodDealerFtp when number is >= 500 and <= 599 => -500,
        _ => int.MinValue,
    };
}
