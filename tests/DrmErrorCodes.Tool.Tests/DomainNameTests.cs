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
    [InlineData("doverunner", ErrorDomain.PallyConLicense)]
    [InlineData("Widevine-Classic", ErrorDomain.WidevineClient)]
    [InlineData("shaka", ErrorDomain.ShakaPlayer)]
    [InlineData("ExoPlayer", ErrorDomain.Media3)]
    [InlineData("play ready", ErrorDomain.PlayReady)]
    public void A_domain_is_known_by_its_name_an_alias_or_a_part_of_its_name(string name, ErrorDomain domain) =>
        DomainName.Find(name).Should().Equal(domain);

    [Fact]
    public void Every_domain_is_found_by_its_name_and_each_alias()
    {
        foreach (ErrorDomainInfo info in ErrorCatalog.Domains)
        {
            foreach (string name in (string[])[info.Domain.ToString(), .. info.Aliases])
                DomainName.Find(name).Should().Equal([info.Domain], name);
        }
    }

    [Fact]
    public void A_part_of_several_names_gives_them_all() =>
        DomainName.Find("vod").Should().Equal(ErrorDomain.VodDealerPackage, ErrorDomain.VodDealerFtp);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("none")]
    [InlineData("no-such-system")]
    public void What_no_domain_is_called_gives_none(string name) => DomainName.Find(name).Should().BeEmpty();

    [Fact]
    public void Every_domain_but_None_is_listed() =>
        DomainName.All.Should().BeEquivalentTo(Enum.GetValues<ErrorDomain>().Except([ErrorDomain.None]));
}
