using System.Globalization;

namespace DrmErrorCodes.Tests;

/// <summary>What is found and printed is the same in every culture: Turkish has two letters i, Arabic other digits and signs.</summary>
public sealed class CultureTests
{
    // With invariant globalization there is but one culture.
    public static TheoryData<string> Cultures =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Length == 1 ? [""] : ["", "en-US", "tr-TR", "ar-SA", "fa-IR", "sv-SE"];

    [AskedCultureFact]
    public void The_culture_in_effect_is_the_one_that_the_environment_asks_for() =>
        CultureInfo.CurrentCulture.Name.Should().Be(AskedCultureFactAttribute.AskedCulture);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_code_is_found_and_printed_as_in_any_other_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);

            ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "wvmkstatus_invalid_range").Code.Should().Be((ErrorCode)457);
            ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "WVMKSTATUS_INVALID_RANGE").Code.Should().Be((ErrorCode)457);
            ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "WVMKSTATUS_İNVALID_RANGE").IsKnown.Should().BeFalse();
            new ErrorCode("-1004").Should().Be((ErrorCode)(-1004));
            new ErrorCode(-1004).ToString().Should().Be("-1004");
            $"{ErrorCatalog.Lookup(ErrorDomain.Dcp, -1)}".Should().Be("Dcp -1: unknown code");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
