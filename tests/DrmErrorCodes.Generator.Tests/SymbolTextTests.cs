using System.Text;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator.Tests;

public sealed class SymbolTextTests
{
    [Theory]
    [InlineData("LicenseExpired", "LICENSE_EXPIRED")]
    [InlineData("Busy", "BUSY")]
    [InlineData("busy", "BUSY")]
    [InlineData("H264Parser", "H264_PARSER")]
    [InlineData("TLSError", "T_L_S_ERROR")]
    [InlineData("Nalu_Type", "NALU__TYPE")]
    public void A_name_in_capitals_has_an_underscore_before_each_word(string name, string symbol) =>
        SymbolText.OfName(name).Should().Be(symbol);

    [Theory]
    [InlineData("DRM_E_LICENSE_EXPIRED", "DRM_E_", "LicenseExpired")]
    [InlineData("drm_e_license_expired", "DRM_E_", "LicenseExpired")]
    [InlineData("H264_PARSER", "", "H264Parser")]
    public void A_prefix_and_a_name_make_a_symbol(string text, string prefix, string name) =>
        Is(text, prefix, name).Should().BeTrue();

    [Theory]
    [InlineData("MSPR_E_LICENSE_EXPIRED", "DRM_E_", "LicenseExpired")]
    [InlineData("LICENSE_EXPIRED", "DRM_E_", "LicenseExpired")]
    [InlineData("DRM_E_LICENSE_EXPIRE", "DRM_E_", "LicenseExpired")]
    [InlineData("DRM_E_LICENSE_EXPIRED_", "DRM_E_", "LicenseExpired")]
    [InlineData("DRM_E_LICENSEEXPIRED", "DRM_E_", "LicenseExpired")]
    [InlineData("DRM_E_LICENSE-EXPIRED", "DRM_E_", "LicenseExpired")]
    [InlineData("DRM_E__LICENSE_EXPIRED", "DRM_E_", "LicenseExpired")]
    [InlineData("DRM_E_", "DRM_E_", "LicenseExpired")]
    [InlineData("DRM_E_LICENSE_", "DRM_E_", "LicenseExpired")]
    [InlineData("", "", "LicenseExpired")]
    [InlineData("H\u001264_PARSER", "", "H264Parser")]
    [InlineData("NALU_\u007FTYPE", "", "Nalu_Type")]
    public void Another_text_is_no_symbol_of_the_name(string text, string prefix, string name) =>
        Is(text, prefix, name).Should().BeFalse();

    [Theory]
    [InlineData("LicenseExpired")]
    [InlineData("H264Parser")]
    [InlineData("TLSError")]
    [InlineData("Nalu_Type")]
    public void The_symbol_of_a_name_is_found_again(string name) =>
        Is("MSPR_E_" + SymbolText.OfName(name), "MSPR_E_", name).Should().BeTrue();

    private static bool Is(string text, string prefix, string name) => SymbolText.Is(text, prefix, Encoding.UTF8.GetBytes(name));
}
