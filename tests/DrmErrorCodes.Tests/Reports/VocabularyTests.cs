using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Tests.Reports;

/// <summary>Which words a text has that some domain knows.</summary>
public sealed class VocabularyTests
{
    private const string Random = "DCP9QkVHSU4xMjM0NTY3ODkwQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVowMTIzNDU2Nzg5QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVowMTIzNDU2Nzg5";

    [Theory]
    [InlineData("PallyConLicenseClient: error 7011", "PallyConLicense 7011 @29")]
    [InlineData("FTPClient: error 550", "VodDealerFtp 550 @17")]
    // Words that only begin alike.
    [InlineData("ftpadmin: error 550", "")]
    [InlineData("shakazulu: error 6007", "")]
    public void A_longer_name_names_the_domain_that_it_begins_with(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("PallyConLicense: HTTP status 503", "HttpStatus 503 @29")]
    [InlineData("PallyConLicenseClient: HTTP status 503", "HttpStatus 503 @35")]
    [InlineData("PallyConWvSDK: HTTP status 403", "HttpStatus 403 @27")]
    [InlineData("E/WidevineClient: request failed, HTTP status 500", "HttpStatus 500 @46")]
    public void A_name_that_begins_with_that_of_a_vendor_speaks_of_DRM(string text, string expected) => Found(text).Should().Be(expected);

    [Fact]
    public void A_long_random_text_names_no_domain_by_its_first_letters() => Found($"Shaka, session {Random}: error 2").Should().BeEmpty();

    [Fact]
    public void A_long_random_text_is_no_evidence_of_a_code() => Evidence.IsIn($"session {Random}: error 2").Should().BeFalse();

    [Fact]
    public void A_category_and_its_digit_may_be_written_in_one_word() =>
        Found("throwing a severity 2, category9, code 9001 error").Should().Be("ShakaPlayer 9001 @39");

    [Theory]
    [InlineData("onError(wvmkstatus_unauthorized)", "WidevineClient 401 @8")]
    [InlineData("failed with drm_e_stack_already_initialized", "PlayReady 2147795044 @12")]
    [InlineData("failed with MSPR_E_NEEDS_INDIVIDUALIZATION", "PlayReady 2147792930 @12")]
    public void A_symbol_is_found_in_letters_of_any_case(string text, string expected) => Found(text).Should().Be(expected);

    // As a progress bar leaves it, whose lines overwrite each other.
    [Fact]
    public void A_carriage_return_is_no_hyphen() => Found("key status: output\rrestricted to 1 of 3").Should().BeEmpty();

    [Fact]
    public void A_symbol_of_two_codes_explains_the_number_before_it() =>
        Found("WVMK plays\n2008 - WVMKStatus_Internal_Error").Should().StartWith("WidevineClient 2008 @11");

    [Theory]
    [InlineData("failed: 0x80048000", "PlayReady 2147778560 @8")]
    [InlineData("failed: 0x8004CFFF", "PlayReady 2147799039 @8")]
    [InlineData("failed: 0x80047FFF", "")]
    [InlineData("failed: 0x8004D000", "")]
    [InlineData("failed: 0xC00D7150", "MediaFoundation 3222106448 @8")]
    [InlineData("failed: 0xC00D71FF", "MediaFoundation 3222106623 @8")]
    public void A_number_of_the_range_of_a_system_is_its_code_wherever_it_stands(string text, string expected) => Found(text).Should().Be(expected);

    private static string Found(string text) =>
        string.Join(", ", ErrorText.Find(text).Select(match => $"{match.Error.Domain} {match.Error.Code} @{match.Index}"));
}
