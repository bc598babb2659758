namespace DrmErrorCodes.Tests.Reports;

/// <summary>What stands around a number decides whether it is a code, and whose.</summary>
public sealed class SurroundingsTests
{
    [Theory]
    // A heading and what stands under it.
    [InlineData("Shaka Error\n====================\n6007 views")]
    [InlineData("PallyCon\n7011 licenses were sold")]
    [InlineData("Our provider is PallyCon.\n----------------------\n7011 licenses were sold")]
    // The next sentence, and a later part of the same.
    [InlineData("Our provider is PallyCon. 7011 licenses were sold")]
    [InlineData("DoveRunner, Gangnam-daero, Seoul 7011, Korea")]
    [InlineData("PallyCon: ------------------------ 7011 licenses")]
    public void A_number_away_from_a_name_is_no_code_of_it(string text) => ErrorText.Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("{\"code\": 6007,\n                         \"category\": 6}", "ShakaPlayer 6007 @9")]
    [InlineData("{\r\n\t\t\t\t\t\t\t\t\t\t\t\"code\": 6007,\r\n\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\"category\": 6}", "ShakaPlayer 6007 @22")]
    public void Fields_belong_together_however_deep_they_are_indented(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("got error \u001b[31m7011\u001b[0m from PallyCon", "PallyConLicense 7011 @15")]
    [InlineData("got error \u001b[1;38;5;99m7011\u001b[0m from PallyCon", "PallyConLicense 7011 @22")]
    [InlineData("got error \u001b[1;38;5;196m7011\u001b[0m from PallyCon", "PallyConLicense 7011 @23")]
    [InlineData("got error \u001b[38;2;255;80;80m7011\u001b[0m from PallyCon", "PallyConLicense 7011 @27")]
    [InlineData("got error \u001b[1;38;2;255;255;255m7011\u001b[0m from PallyCon", "PallyConLicense 7011 @31")]
    [InlineData("got \u001b[31merror\u001b[0m \u001b[1m\u001b[31m7011\u001b[0m from PallyCon", "PallyConLicense 7011 @28")]
    [InlineData("got \u001b[31merror\u001b[0m 7011 from PallyCon", "PallyConLicense 7011 @19")]
    [InlineData("got \u001b[1;31merror\u001b[0m 7011 from PallyCon", "PallyConLicense 7011 @21")]
    [InlineData("\u001b[1;38;2;255;255;255merror\u001b[0m 7011 from PallyCon", "PallyConLicense 7011 @31")]
    // No color.
    [InlineData("got error \u001b[5~ 7011 from PallyCon", "")]
    [InlineData("got error \u001b[31 7011 from PallyCon", "")]
    [InlineData("\u001b[0m[error 7011] from PallyCon", "PallyConLicense 7011 @11")]
    [InlineData("got [error 7011] from PallyCon", "PallyConLicense 7011 @11")]
    [InlineData("\u001b[31m7011\u001b[0m is no code by itself, says PallyCon", "")]
    public void Colors_between_a_word_and_its_number_do_not_matter(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("AVFoundation: Cannot Open (-11829)", "AVFoundation -11829 @27")]
    [InlineData("AVPlayer stopped, Cannot Open [-11829]", "AVFoundation -11829 @31")]
    [InlineData("AVFoundationErrorDomain/-11829", "AVFoundation -11829 @24")]
    [InlineData("[AVFoundationErrorDomain]-11829", "AVFoundation -11829 @25")]
    [InlineData("(AVFoundationErrorDomain)-11829", "AVFoundation -11829 @25")]
    [InlineData("{AVFoundationErrorDomain}-11829", "AVFoundation -11829 @25")]
    [InlineData("AVFoundation error --11829", "")]
    [InlineData("AVFoundation error X-11829", "")]
    [InlineData("AVPlayer stopped at offset:-11829 error said", "")]
    public void A_minus_sign_belongs_to_its_number(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("ServerCode(7011)", "PallyConLicense 7011 @11")]
    [InlineData("ServerCode[7011]", "PallyConLicense 7011 @11")]
    [InlineData("Shaka Error /6007", "ShakaPlayer 6007 @13")]
    [InlineData("PallyCon gave .../7011 error", "PallyConLicense 7011 @18")]
    [InlineData("license.proxy(7011): PallyCon started", "")]
    public void Brackets_and_slashes_may_stand_before_a_code(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("viewer,404,Shaka Error 6007", "ShakaPlayer 6007 @23")]
    [InlineData("views,1404\nShaka Error 6007", "ShakaPlayer 6007 @23")]
    public void A_cell_of_a_list_is_no_status(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("\t550 Movie.ts: no access", "VodDealerFtp 550 @1")]
    [InlineData(" 550 Movie.ts: no access", "VodDealerFtp 550 @1")]
    [InlineData("* 550 Movie.ts: no access", "VodDealerFtp 550 @2")]
    [InlineData("> 550 Movie.ts: no access", "")]
    // Logs of requests.
    [InlineData("500 GET /uploads/movie.ts HTTP/1.1", "")]
    [InlineData("500 POST /uploads HTTP/1.1", "")]
    [InlineData("530 PUT /uploads/movie.ts 12ms", "")]
    [InlineData("500 HEAD /uploads/movie.ts 3ms", "")]
    [InlineData("550 PATCH /uploads/movie.ts", "")]
    [InlineData("550 DELETE /uploads/movie.ts", "")]
    [InlineData("500 OPTIONS /uploads 1ms", "")]
    public void A_reply_of_FTP_begins_its_line_and_is_no_request_of_HTTP(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("Our HTTP gateway said: FTP upload failed with 550", "VodDealerFtp 550 @46")]
    [InlineData("the HTTP gateway: FTP failed with 550", "VodDealerFtp 550 @34")]
    [InlineData("FTP response was 550", "VodDealerFtp 550 @17")]
    [InlineData("license server's response status: 500", "")]
    [InlineData("license server's response code: 500", "")]
    [InlineData("HTTP status code: 500", "")]
    public void A_status_of_HTTP_is_none_of_FTP(string text, string expected) => Found(text, ErrorDomain.VodDealerFtp).Should().Be(expected);

    [Theory]
    // Beside its symbol, whatever else is named.
    [InlineData("Shaka goes on after ERROR_CODE_DRM_SYSTEM_ERROR (6006)", "Media3 6006 @20")]
    [InlineData("Shaka goes on after ERROR_CODE_DRM_SYSTEM_ERROR, then Shaka Error 6006", "Media3 6006 @20, ShakaPlayer 6006 @66")]
    // Of several in its line the one that knows it, however often each is named.
    [InlineData("PallyCon proxy for Shaka failed, error 7011\nthen VOD Dealer went on", "PallyConLicense 7011 @39")]
    [InlineData("PallyCon, Shaka: PallyCon failed, error is 7011", "PallyConLicense 7011 @43")]
    [InlineData("Shaka: got error 7011 from PallyCon", "PallyConLicense 7011 @17")]
    [InlineData("Shaka: got error 7011 from PallyCon, says PallyCon", "PallyConLicense 7011 @17")]
    // The lines before it come first, then those behind.
    [InlineData("PallyCon\nlicense error 7011\nShaka", "PallyConLicense 7011 @23")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\nlicense error 7011\nfrom PallyCon", "PallyConLicense 7011 @30")]
    public void A_code_is_of_the_system_that_is_named_nearest(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("code 7011, 7011", "PallyConLicense 7011 @5, PallyConLicense 7011 @11")]
    [InlineData("errorCode 7011 (7011)", "PallyConLicense 7011 @10, PallyConLicense 7011 @16")]
    public void Of_a_given_domain_each_place_of_a_code_is_found(string text, string expected) =>
        Found(text, ErrorDomain.PallyConLicense).Should().Be(expected);

    [Theory]
    [InlineData("MEDIA_ERR_DECODE: playback stopped at 3", "HtmlMedia 3 @0")]
    [InlineData("MEDIA_ERR_DECODE: playback stopped at 3, then it went on", "HtmlMedia 3 @0")]
    [InlineData("MEDIA_ERR_DECODE: 3, then it went on", "")]
    public void A_symbol_with_a_number_further_on_is_no_definition(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("VOD Dealer: Pull Failed for package 12", "VodDealerPackage Pull Failed @12")]
    [InlineData("VOD Dealer: Pull failed for package 12, says the operator", "")]
    public void A_sentence_is_no_symbol_of_two_words(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("PallyCon PallyCon PallyCon PallyCon PallyCon PallyCon PallyCon PallyCon", "license server got error 7011", "")]
    [InlineData("keyStatus keyStatus keyStatus keyStatus keyStatus keyStatus keyStatus", "Widevine status: expired", "")]
    [InlineData("MEDIA_ERR_DECODE: 3, MEDIA_ERR_NETWORK: 2", "MEDIA_ERR_DECODE:", "HtmlMedia 3 @0")]
    public void What_was_read_before_says_nothing_of_the_next_text(string former, string text, string expected)
    {
        ErrorText.Find(former);

        Found(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("HTTP 404 for one, HTTP 500 for another, then Shaka Error 3016", "HttpStatus 404 @5, HttpStatus 500 @23, ShakaPlayer 3016 @57")]
    [InlineData("Shaka Error 3016, then HTTP 404 for one, HTTP 500 for another", "ShakaPlayer 3016 @12, HttpStatus 404 @28, HttpStatus 500 @46")]
    public void An_error_of_a_player_confirms_each_status_beside_it(string text, string expected) => Found(text).Should().Be(expected);

    [Fact]
    public void What_stands_far_behind_the_start_of_a_log_is_found_as_well()
    {
        string before = string.Concat(Enumerable.Repeat("I/PlayerService: playback goes on\n", 100));

        Found(before + "HTTP 404 for the next one, Shaka Error 3016").Should().Be("HttpStatus 404 @3405, ShakaPlayer 3016 @3439");
    }

    [Theory]
    // The status of another request, though one of DRM came before it.
    [InlineData("license request to https://license.example.com/widevine sent\nGET https://www.example.com/api/next 404 (Not Found)\nMediaError code 4",
        "HtmlMedia 4 SrcNotSupported")]
    [InlineData("license request sent\nHTTP 404 for https://www.example.com/api/next, referrer https://www.example.com/watch\nMediaError code 4",
        "HtmlMedia 4 SrcNotSupported")]
    // Nothing speaks of DRM.
    [InlineData("HTTP 404 for the next one\nMediaError code 4", "HtmlMedia 4 SrcNotSupported")]
    // It names no address, and may be that of the request before.
    [InlineData("widevine license request sent\nHTTP 404\nMediaError code 4", "HtmlMedia 4 SrcNotSupported, caused by HttpStatus 404 NotFound")]
    // Pictures.
    [InlineData("widevine: HTTP status 404 for https://www.example.com/poster.jpg\nMediaError code 4", "HtmlMedia 4 SrcNotSupported")]
    [InlineData("widevine: HTTP status 404 for https://www.example.com/poster.jpg, placeholder https://www.example.com/none.png\nMediaError code 4",
        "HtmlMedia 4 SrcNotSupported")]
    public void The_status_of_another_request_is_no_cause(string text, string expected) => ErrorReport.Analyze(text).ToString().Should().Be(expected);

    private static string Found(string text, ErrorDomain domain = ErrorDomain.None) => string.Join(", ",
        (domain is ErrorDomain.None ? ErrorText.Find(text) : ErrorText.Find(text, domain)).Select(match => $"{match.Error.Domain} {match.Error.Code} @{match.Index}"));
}
