using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Tests.Reports;

/// <summary>Where words, numbers and addresses of a text begin and end.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Widevine license request: HTTP/1.0 503 Service Unavailable", "HttpStatus 503 @35")]
    [InlineData("Widevine license request: HTTP/0.9 400", "HttpStatus 400 @35")]
    [InlineData("OEMCrypto/16.4.1 returns 29", "WidevineOemCrypto 29 @25")]
    [InlineData("OEMCrypto/19.10 returns 29", "WidevineOemCrypto 29 @24")]
    [InlineData("PallyConLicense/5.2.1 7011", "PallyConLicense 7011 @22")]
    public void A_version_behind_a_name_does_not_part_it_from_its_code(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("MEDIA_ERR_DECODE/3", "HtmlMedia 3 @0")]
    [InlineData("failed with DRM_E_STACK_ALREADY_INITIALIZED/0x8004C064", "PlayReady 2147795044 @12")]
    [InlineData("Shaka error LICENSE_REQUEST_FAILED/6007", "ShakaPlayer 6007 @12")]
    public void A_symbol_ends_where_its_number_is_parted_from_it_by_a_slash(string text, string expected) => Found(text).Should().Be(expected);

    [Fact]
    public void A_text_of_a_server_ends_before_a_slash() =>
        ErrorText.Find("upload: Connection refused/2", ErrorDomain.VodDealerFtp).Should().ContainSingle().Which.Error.IsKnown.Should().BeTrue();

    [Theory]
    [InlineData("s3://vod/sintel.mpd: PallyCon error 7011", "PallyConLicense 7011 @36")]
    [InlineData("skd://a, PallyCon error 7011", "PallyConLicense 7011 @24")]
    public void A_text_may_begin_with_an_address(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("details: levelLoadError, GET https://cdn.example.com/a/1.jpg 404 (Not Found)")]
    [InlineData("details: levelLoadError, GET https://cdn.example.com/a/1.jpg: 404 (Not Found)")]
    [InlineData("details: levelLoadError (see https://cdn.example.com/a/1.jpg), HTTP status 404")]
    [InlineData("details: levelLoadError at https://cdn.example.com/a/1.jpg; HTTP status 404")]
    [InlineData("details: levelLoadError at https://cdn.example.com/a/1.jpg. HTTP status 404")]
    public void Punctuation_behind_an_address_hides_no_picture(string text) =>
        ErrorReport.Analyze(text).ToString().Should().Be("HlsJs levelLoadError");

    [Fact]
    public void A_date_with_dots_does_not_part_the_constants_of_a_list() =>
        Found("23.11.2026 10:20:30.450 MEDIA_ERR_DECODE: 3 of the player\n23.11.2026 10:20:30.450 MEDIA_ERR_NETWORK: 2 of the player").Should().BeEmpty();

    // 7011 and 2 to the power of 64.
    [Theory]
    [InlineData("PallyCon errorCode: 18446744073709558627")]
    [InlineData("PallyCon errorCode: 0x10000000000001B63")]
    public void A_number_that_is_too_large_for_a_code_is_none(string text) => Found(text).Should().BeEmpty();

    [Fact]
    public void A_port_is_no_code_whatever_its_host_is_called() =>
        ErrorText.Find("connect() failed for upstream:7001, proxy:7001", ErrorDomain.PallyConLicense).Should().BeEmpty();

    [Fact]
    public void The_room_of_a_long_text_is_used_again()
    {
        string text = TextOf(10_000);
        Tokenizer.Read(text, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Tokenizer.Read(text, out int count);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        count.Should().Be(10_000);
        allocated.Should().Be(0);
    }

    [Fact]
    public void The_room_of_a_huge_text_is_not_kept()
    {
        Tokenizer.Read(TextOf(100_000), out _);

        Tokenizer.Read("PallyCon", out _).Length.Should().BeLessThan(100_000);
    }

    private static string TextOf(int words) => string.Concat(Enumerable.Repeat("PallyCon ", words));

    private static string Found(string text) =>
        string.Join(", ", ErrorText.Find(text).Select(match => $"{match.Error.Domain} {match.Error.Code} @{match.Index}"));
}
