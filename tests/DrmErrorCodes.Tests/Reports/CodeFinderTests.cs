namespace DrmErrorCodes.Tests.Reports;

/// <summary>Which numbers and words of a text are codes, by what stands around them.</summary>
public sealed class CodeFinderTests
{
    [Theory]
    [InlineData("2026-11-23T10:20:30.450Z VIDEOJS: ERROR: MediaError {code: 4, message: \"MEDIA_ERR_SRC_NOT_SUPPORTED\"}", "HtmlMedia 4 @59")]
    [InlineData("2026-11-23 10:20:30 E/ExoPlayerImplInternal: ExoPlaybackException: ERROR_CODE_DECODING_FAILED (error code 4003)", "Media3 4003 @67")]
    [InlineData("E/ExoPlayerImplInternal: Playback error, ERROR_CODE_PARSING_CONTAINER_UNSUPPORTED (error code 3003)", "Media3 3003 @41")]
    [InlineData("Shaka Error DRM.LICENSE_REQUEST_FAILED (Shaka Error 6007)", "ShakaPlayer 6007 @16")]
    public void A_code_told_twice_in_one_place_is_one_match(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("Shaka Error 6007 at 10:20:30, and once more at 10:20:35: Shaka Error 6007", "ShakaPlayer 6007 @12, ShakaPlayer 6007 @69")]
    [InlineData("FTPReply = [code= 425, text=Can't open data connection], retry: FTPReply = [code= 425, text=]", "VodDealerFtp 425 @18, VodDealerFtp 425 @82")]
    public void A_code_told_again_later_is_another_match(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("FTP upload of error550.html took 12 s")]
    [InlineData("PallyCon keeps result7011.json")]
    public void Digits_in_the_name_of_a_file_are_no_code(string text) => ErrorText.Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("HRESULT 8007007a", "PlayReady 2147942522 @8")]
    [InlineData("DRM failed [8007007A]", "PlayReady 2147942522 @12")]
    public void Eight_hexadecimal_digits_are_a_code_of_a_domain_that_writes_codes_so(string text, string expected) =>
        Found(text, ErrorDomain.PlayReady).Should().Be(expected);

    [Theory]
    [InlineData("[000001a9] upload done")]
    [InlineData("upload (000001C2) done")]
    public void Eight_hexadecimal_digits_are_an_id_where_codes_are_decimal(string text) =>
        ErrorText.Find(text, ErrorDomain.VodDealerFtp).Should().BeEmpty();

    [Fact]
    public void A_text_of_a_code_that_is_no_number_is_kept_as_it_came() =>
        Found("upload: FTP Server not running", ErrorDomain.VodDealerFtp).Should().Be("VodDealerFtp FTP Server not running @8");

    [Theory]
    // Both systems have a 425.
    [InlineData("FtpFileException after the DRM request failed with code 425")]
    public void A_number_with_the_words_of_two_systems_belongs_to_neither(string text) => ErrorText.Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("details: queued")]
    [InlineData("""{"code": 12, "details": "output-restricted"}""")]
    public void A_field_of_one_player_says_nothing_of_a_word_of_another_system(string text) => ErrorText.Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("{category: 4, data: [1, 2, 3, 4, 5, 6, 7, 8], code: 4012}", "ShakaPlayer 4012 @52")]
    [InlineData("Error Domain=CoreMediaErrorDomain, after 1, 2, 3, 4, 5, 6, 7, 8: Code=-1", "CoreMedia -1 @70")]
    // Ten lines lie between.
    [InlineData("category: 4\nseverity: 2\n\n\n\n\n\n\n\n\ncode: 4012", "ShakaPlayer 4012 @38")]
    // How far down the text it stands makes no difference.
    [InlineData("\n\n\n\n\n\n\n\n\n\n\n\ncategory: 4\nseverity: 2\ncode: 4012", "ShakaPlayer 4012 @42")]
    public void The_words_around_a_code_may_have_others_between_them(string text, string expected) => Found(text).Should().Be(expected);

    [Theory]
    [InlineData("Widevine errorCode: 22004, ExoPlaybackException", "Widevine errorCode: 22004", ErrorDomain.None, "")]
    [InlineData("NetworkException code : 7011, comment: x", "NetworkException code : 7011", ErrorDomain.None, "")]
    [InlineData("code: -1009, domain: NSURLErrorDomain", "code: -1009, domain:", ErrorDomain.AppleUrl, "AppleUrl -1009 @6")]
    public void A_text_that_was_read_before_says_nothing_of_the_next(string earlier, string text, ErrorDomain domain, string expected)
    {
        ErrorText.Find(earlier);

        Found(text, domain).Should().Be(expected);
    }

    [Theory]
    [InlineData("Chromecast: the receiver stopped\nerror 100", ErrorDomain.None, "GoogleCast 100 @39")]
    [InlineData("the receiver stopped: 100", ErrorDomain.GoogleCast, "GoogleCast 100 @22")]
    public void Three_digits_are_enough_for_a_code(string text, ErrorDomain domain, string expected) => Found(text, domain).Should().Be(expected);

    [Theory]
    [InlineData("It was 7011 that the server answered with, and nobody here knows why that is so: Token is expired.")]
    [InlineData("It was 7011\nToken is expired.")]
    public void A_text_far_from_a_number_does_not_explain_it(string text) => ErrorText.Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("""{"errorCode":-7011,"message":"Token is expired."}""")]
    [InlineData("write: -550 Permission denied.")]
    public void A_negative_number_is_no_code_of_a_system_without_them(string text) => ErrorText.Find(text).Should().BeEmpty();

    [Theory]
    // The line's number, as grep -n has it.
    [InlineData("425:PallyCon answered in time")]
    // A time of day.
    [InlineData("0425 UTC: Widevine keys rotated")]
    // The end of the text.
    [InlineData("PallyCon proxy\n550 ")]
    [InlineData("PallyCon proxy\n550")]
    public void A_number_at_the_start_of_a_line_is_no_reply_unless_it_has_the_form_of_one(string text) => ErrorText.Find(text).Should().BeEmpty();

    private static string Found(string text, ErrorDomain domain = ErrorDomain.None) => string.Join(", ",
        (domain is ErrorDomain.None ? ErrorText.Find(text) : ErrorText.Find(text, domain)).Select(match => $"{match.Error.Domain} {match.Error.Code} @{match.Index}"));

    /// <summary>-2147172251 is 0x8004C065.</summary>
    [Fact]
    public void A_number_without_its_minus_sign_is_no_code_of_32_bits() =>
        ErrorText.Find("PlayReady: 0x8004C600, and a good while later the log has request id 2147172251").Should().ContainSingle();
}
