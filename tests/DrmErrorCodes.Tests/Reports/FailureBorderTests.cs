namespace DrmErrorCodes.Tests.Reports;

/// <summary>Which errors of a text are of one failure: what another one had is no cause of the first.</summary>
public sealed class FailureBorderTests
{
    private const string First = "HttpStatus 503 ServiceUnavailable";

    private const string Both = "HttpStatus 503 ServiceUnavailable, caused by PallyConLicense 7011 TokenExpired";

    [Theory]
    [InlineData("10:00:59", "10:02:00")]
    [InlineData("00:00:00", "00:01:30")]
    [InlineData("23:58:00", "00:00:00")]
    // One digit, as clocks of twelve hours have it.
    [InlineData("9:00:59", "9:02:00")]
    [InlineData("11/24/2026 9:00:59 AM", "11/24/2026 9:02:00 AM")]
    // Other numbers and colons before the time.
    [InlineData("LOG: 11-24 10:00:59", "LOG: 11-24 10:02:00")]
    [InlineData("::1 - - [24/Nov/2026:10:00:59 +0000]", "::1 - - [24/Nov/2026:10:02:00 +0000]")]
    public void More_than_a_minute_later_another_failure_begins(string first, string second) => Check(first, second, First);

    [Theory]
    [InlineData("10:00:59", "10:01:00")]
    [InlineData("11/24/2026 12:59:50 PM", "11/24/2026 1:00:10 PM")]
    // Neither has a time of day with seconds.
    [InlineData("10:00", "10:02")]
    [InlineData("at 10:00.59", "at 10:02.00")]
    public void What_comes_within_a_minute_is_one_failure(string first, string second) => Check(first, second, Both);

    [Fact]
    public void A_time_without_seconds_may_stand_right_before_a_code() =>
        ErrorReport.Analyze("10:01: MEDIA_ERR_DECODE\n10:02: PIPELINE_ERROR_DECODE").ToString().Should()
            .Be("HtmlMedia 3 Decode, caused by ChromiumPipeline 3 PipelineErrorDecode");

    [Theory]
    [InlineData("trying again")]
    [InlineData("retry 2")]
    [InlineData("licenseRetry: 2")]
    public void A_line_that_tells_of_another_attempt_begins_another_failure(string line) => Check(line, First);

    [Theory]
    [InlineData("playlist entry 2 of 5")]
    [InlineData("COUNTRY 2")]
    // A name in a trace.
    [InlineData("    at retry2 (player.js:10:5)")]
    public void A_word_that_only_looks_like_an_attempt_is_none(string line) => Check(line, Both);

    [Theory]
    [InlineData("license request: HTTP status 503\nE/WVCdm: OEMCrypto_LoadKeys err=29",
        "ShakaPlayer 6007 LicenseRequestFailed, caused by HttpStatus 503 ServiceUnavailable, caused by WidevineOemCrypto 29 InvalidContext")]
    [InlineData("Shaka Error 1002", "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError, caused by PallyConLicense 7011 TokenExpired")]
    public void An_error_that_comes_again_begins_another_failure_if_a_deeper_one_came_between(string between, string chain) =>
        ErrorReport.Analyze($"Shaka Error 6007\n{between}\nShaka Error 6007\nPallyCon error 7011").ToString().Should().Be(chain);

    [Theory]
    [InlineData(16_000, Both)]
    [InlineData(16_001, First)]
    public void Sixteen_thousand_characters_without_an_error_are_the_most_in_one_failure(int characters, string chain) =>
        ErrorReport.Analyze($"license request: HTTP status 503{" PallyCon error ".PadLeft(characters)}7011").ToString().Should().Be(chain);

    [Theory]
    [InlineData("all is well with this player", 600)]
    [InlineData("GET https://cdn.example.com/widevine/license/thumbs/1.jpg 404 (Not Found)", 60)]
    public void It_does_not_matter_how_much_stands_before_a_failure(string line, int times)
    {
        string before = string.Concat(Enumerable.Repeat($"{line}\n", times)) + string.Concat(Enumerable.Repeat("all is well\n", 50));

        ErrorReport.Analyze($"{before}license request: HTTP status 503\nPallyCon error 7011").ToString().Should().Be(Both);
    }

    private static void Check(string line, string chain) =>
        ErrorReport.Analyze($"HTTP status 503 of the license server\n{line}\nPallyCon error 7011").ToString().Should().Be(chain);

    private static void Check(string first, string second, string chain) =>
        ErrorReport.Analyze($"{first} license request: HTTP status 503\n{second} PallyCon error 7011").ToString().Should().Be(chain);
}
