using DrmErrorCodes.Tool.Export;

namespace DrmErrorCodes.Tool.Tests;

public sealed class SpellingTests
{
    private static readonly ILookup<(ErrorDomain Domain, string Text), ErrorEntry> Rows =
        Spelling.All.ToLookup(spelling => (spelling.Domain, spelling.Text), spelling => spelling.Entry);

    [Theory]
    [InlineData(ErrorDomain.PallyConLicense, "7011", "TokenExpired")]
    [InlineData(ErrorDomain.PallyConLicense, "tokenexpired", "TokenExpired")]
    [InlineData(ErrorDomain.WidevineClient, "600", "CustomErrorRemoveLicense")]
    [InlineData(ErrorDomain.WidevineClient, "1008", "ConfigurationError")]
    [InlineData(ErrorDomain.WidevineClient, "wvmkstatus_tamper_detected", "TamperDetected")]
    [InlineData(ErrorDomain.VodDealerPackage, "importstarted", "Pulling")]
    [InlineData(ErrorDomain.VodDealerFtp, "550", "FileUnavailable")]
    [InlineData(ErrorDomain.VodDealerFtp, "551", "MiscFtpError")]
    [InlineData(ErrorDomain.ShakaPlayer, "license_request_failed", "LicenseRequestFailed")]
    [InlineData(ErrorDomain.Media3, "-100", "Disconnected")]
    [InlineData(ErrorDomain.Media3, "4294967196", "Disconnected")]
    [InlineData(ErrorDomain.Media3, "0xffffff9c", "Disconnected")]
    [InlineData(ErrorDomain.EmeKeyStatus, "output-restricted", "OutputRestricted")]
    [InlineData(ErrorDomain.PlayReady, "0x8004c065", "DevcertRevoked")]
    [InlineData(ErrorDomain.PlayReady, "8004c065", "DevcertRevoked")]
    [InlineData(ErrorDomain.PlayReady, "2147795045", "DevcertRevoked")]
    [InlineData(ErrorDomain.PlayReady, "-2147172251", "DevcertRevoked")]
    [InlineData(ErrorDomain.PlayReady, "drm_e_devcert_revoked", "DevcertRevoked")]
    public void A_code_means_a_row(ErrorDomain domain, string text, string name) =>
        Rows[(domain, text)].Should().ContainSingle().Which.Name.Should().Be(name);

    [Theory]
    [InlineData("token is expired.")]
    [InlineData("connection refused")]
    [InlineData("512–768")]
    public void Messages_servers_texts_and_what_only_a_table_prints_are_none(string text) =>
        Spelling.All.Should().NotContain(spelling => spelling.Text == text);

    [Fact]
    public void No_two_mean_different_rows() => Rows.Count.Should().Be(Spelling.All.Count);

    /// <summary>Letters that every database makes small in the same way.</summary>
    [Fact]
    public void All_are_of_ASCII_and_small() =>
        Spelling.All.Where(spelling => spelling.Text.Length == 0 || spelling.Text.Any(c => !char.IsAscii(c) || char.IsAsciiLetterUpper(c)))
            .Should().BeEmpty();

    [Fact]
    public void Every_row_is_meant() => ErrorCatalog.All.Except(Spelling.All.Select(spelling => spelling.Entry)).Should().BeEmpty();
}
