namespace DrmErrorCodes.Tool.Tests;

public sealed class DomainNameTests
{
    [Theory]
    [InlineData("pallycon", ErrorDomain.PallyConLicense)]
    [InlineData("PallyConLicense", ErrorDomain.PallyConLicense)]
    [InlineData("pallycon-license", ErrorDomain.PallyConLicense)]
    [InlineData("widevine", ErrorDomain.WidevineClient)]
    [InlineData("getemms", ErrorDomain.GetEmmsLicense)]
    [InlineData("DCP", ErrorDomain.Dcp)]
    [InlineData("package", ErrorDomain.VodDealerPackage)]
    [InlineData("vod_dealer_package", ErrorDomain.VodDealerPackage)]
    [InlineData("ftp", ErrorDomain.VodDealerFtp)]
    public void A_domain_is_known_by_its_name_or_a_part_of_it(string name, ErrorDomain domain) =>
        DomainName.Find(name).Should().Equal(domain);

    [Fact]
    public void A_part_of_several_names_gives_them_all() =>
        DomainName.Find("vod").Should().Equal(ErrorDomain.VodDealerPackage, ErrorDomain.VodDealerFtp);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("none")]
    [InlineData("fairplay")]
    public void What_no_domain_is_called_gives_none(string name) => DomainName.Find(name).Should().BeEmpty();

    [Fact]
    public void Every_domain_but_None_is_listed() =>
        DomainName.All.Should().BeEquivalentTo(Enum.GetValues<ErrorDomain>().Except([ErrorDomain.None]));
}
