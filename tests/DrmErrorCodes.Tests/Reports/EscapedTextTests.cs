using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Tests.Reports;

/// <summary>Texts that were copied out of JSON or XML.</summary>
public sealed class EscapedTextTests
{
    [Theory]
    [InlineData("""{"log":"Shaka Error\u00206007"}""", "ShakaPlayer 6007 LicenseRequestFailed")]
    [InlineData("PallyCon &lt;errorCode&gt;7011&lt;/errorCode&gt;", "PallyConLicense 7011 TokenExpired")]
    [InlineData("PallyCon error: &lt;7011&gt;", "PallyConLicense 7011 TokenExpired")]
    [InlineData("""{"body":"{\"keyStatus\":\"expired\"}"}""", "EmeKeyStatus expired")]
    [InlineData("""{"body":"{\\\"keyStatus\\\":\\\"expired\\\"}"}""", "EmeKeyStatus expired")]
    [InlineData("{&quot;keyStatus&quot;:&quot;expired&quot;}", "EmeKeyStatus expired")]
    [InlineData("""{"keyStatus":"\u0027expired\u0027"}""", "EmeKeyStatus expired")]
    [InlineData("""{"log":"{\"error\":\"PallyCon error 7011\",\"cause\":\"Shaka Error 6007\"}"}""", "PallyConLicense 7011 TokenExpired, caused by ShakaPlayer 6007 LicenseRequestFailed")]
    public void What_was_escaped_is_read_as_it_was_before(string text, string chain) => ErrorReport.Analyze(text).ToString().Should().Be(chain);

    // PHP escapes slashes.
    [Fact]
    public void An_address_stays_whole_without_its_escapes() =>
        ErrorReport.Analyze("""["details: levelLoadError","GET https:\/\/cdn.example.com\/a\/1.jpg\/ 404 (Not Found)"]""").ToString().Should()
            .Be("HlsJs levelLoadError, caused by HttpStatus 404 NotFound");

    [Theory]
    [InlineData("""PallyCon log C:\x\n550 Requested action not taken.""", "VodDealerFtp 550 FileUnavailable")]
    [InlineData("""{"url":"https://example.com/l?a&b\nPallyCon error 7011"}""", "PallyConLicense 7011 TokenExpired")]
    public void An_escape_may_follow_what_is_none(string text, string chain) => ErrorReport.Analyze(text).ToString().Should().Be(chain);

    [Theory]
    [InlineData("""Shaka Error 6007 \u002""")]
    [InlineData("""Shaka Error 6007 \u002x""")]
    [InlineData("Shaka Error 6007 &")]
    [InlineData("Shaka Error 6007 &lt")]
    public void A_text_may_be_cut_within_an_escape(string text) =>
        ErrorReport.Analyze(text).RootCause.Should().Be(ShakaPlayerError.LicenseRequestFailed.ToDrmError());

    [Fact]
    public void An_escaped_line_end_is_one_line_end()
    {
        string well = string.Concat(Enumerable.Repeat("""all is well\n""", 39));

        ErrorReport.Analyze($$"""{"log":"license request: HTTP status 503\n{{well}}PallyCon error 7011"}""").RootCause.Should()
            .Be(PallyConLicenseError.TokenExpired.ToDrmError());
    }

    [Theory]
    [InlineData("""a\u0000b""")]
    [InlineData("""a\u001fb""")]
    [InlineData("""a\u007fb""")]
    public void A_character_that_nobody_sees_stays_escaped(string text)
    {
        using var escaped = new EscapedText(text);

        escaped.Text.ToString().Should().Be(text);
    }

    [Fact]
    public void The_room_of_a_text_is_used_again()
    {
        string text = $$"""{"log":"{{new string('-', 10_000)}}\n"}""";
        Read(1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(10);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().BeLessThan(5 * sizeof(char) * text.Length);

        void Read(int times)
        {
            for (int i = 0; i < times; i++)
            {
                using var escaped = new EscapedText(text);
            }
        }
    }
}
