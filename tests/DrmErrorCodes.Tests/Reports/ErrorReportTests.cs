namespace DrmErrorCodes.Tests.Reports;

/// <summary>Which of the errors in a text caused the others.</summary>
public sealed class ErrorReportTests
{
    [Fact]
    public void Errors_that_nest_are_told_from_the_outermost_to_the_root()
    {
        ErrorReport report = ErrorReport.Analyze("""
            Uncaught (in promise) shaka.util.Error {severity: 2, category: 6, code: 6007, data: [{"severity":2,"category":1,"code":1001,
            "data":["https://license.example.com/",403,"{\"errorCode\":7011,\"message\":\"Token is expired.\"}"]}]}
            """);

        report.ToString().Should().Be("ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1001 BadHttpStatus, " +
            "caused by HttpStatus 403 Forbidden, caused by PallyConLicense 7011 TokenExpired");
        report.RootCause.Should().Be(PallyConLicenseError.TokenExpired.ToDrmError());
    }

    // Nesting first.
    [Theory]
    [InlineData("KeySession error: code 6, systemCode 4294955460", "WebKitMediaKey 6 Domain, caused by AVFoundation -11836 ApplicationIsNotAuthorized")]
    [InlineData("Shaka Error STORAGE.INDEXED_DB_ERROR (InvalidStateError: A mutation operation was attempted on a MediaKeySession)",
        "ShakaPlayer 9001 IndexedDbError, caused by DomException InvalidStateError")]
    [InlineData("Error Domain=AVFoundationErrorDomain Code=-11850 \"Operation Stopped\" UserInfo={NSUnderlyingError=0x2 {Error Domain=NSURLErrorDomain Code=-1011 \"(null)\"}}",
        "AVFoundation -11850 ServerIncorrectlyConfigured, caused by AppleUrl -1011 BadServerResponse")]
    [InlineData("errorCode=ERROR_CODE_DRM_SYSTEM_ERROR\n\tat a.b(C.java:1)\nCaused by: MediaDrmStateException: DRM vendor-defined error: -2998",
        "Media3 6006 DrmSystemError, caused by AndroidMediaStatus -2998 DrmVendor")]
    [InlineData("{\"data\":[{\"category\":1,\"code\":1002}],\"category\":6,\"code\":6007}",
        "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError")]
    [InlineData("PallyCon error 7011 (HTTP status 403)", "HttpStatus 403 Forbidden, caused by PallyConLicense 7011 TokenExpired")]
    [InlineData("{\"data\":[{\"category\":1,\"code\":1001}],\"category\":6,\"code\":6007}\nlicense request: HTTP status 403",
        "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1001 BadHttpStatus, caused by HttpStatus 403 Forbidden")]
    [InlineData("{\"errors\": list[{\"category\":1,\"code\":1002}],\"category\":6,\"code\":6007}", "ShakaPlayer 1002 HttpError")]
    [InlineData("Shaka Error 6007 {category: 6, code: 6007}", "ShakaPlayer 6007 LicenseRequestFailed")]
    [InlineData("Shaka Error 6007 (Shaka Error 1002)\nand what the second device of the same house said was Shaka Error 1002 (Shaka Error 6007)", "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError")]
    [InlineData("Shaka Error 6007 (Shaka Error 1002), Shaka Error 6007 (Shaka Error 1002)", "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError")]
    [InlineData("PallyCon error 7011 (Shaka Error 6007), license request: HTTP status 503", "ShakaPlayer 6007 LicenseRequestFailed, caused by HttpStatus 503 ServiceUnavailable")]
    [InlineData("Shaka Error 6007 (Shaka Error 1001, Shaka Error 1002)", "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1001 BadHttpStatus")]
    [InlineData("Shaka Error 6007 {step: \"2) request\", error: Shaka Error 1002}", "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError")]
    [InlineData("{\n  \"category\": 6,\n  \"code\": 6007,\n  \"data\": [\n    {\n      \"category\": 1,\n      \"code\": 1002\n    }\n  ]\n}",
        "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError")]
    [InlineData("{\r\n  \"category\": 6,\r\n  \"code\": 6007,\r\n  \"data\": [\r\n    {\r\n      \"category\": 1,\r\n      \"code\": 1002\r\n    }\r\n  ]\r\n}",
        "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError")]
    [InlineData("\nShaka Error 6007 (Shaka Error 1002)", "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError")]
    [InlineData("PallyCon error 7011\nCaused by:\nShaka Error 6007", "PallyConLicense 7011 TokenExpired, caused by ShakaPlayer 6007 LicenseRequestFailed")]
    // The brackets say more than the words.
    [InlineData("Shaka Error 6007 {licenseServer: \"PallyCon error 7011\", originalError: \"Shaka Error 1002\"}",
        "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError, caused by PallyConLicense 7011 TokenExpired")]
    // What wraps an error of an outer layer stands where that layer does, and everything else in its own.
    [InlineData("Error Domain=NSURLErrorDomain Code=-1008 \"resource unavailable\" UserInfo={NSUnderlyingError=0x2 {Error Domain=CoreMediaErrorDomain Code=-12661 \"(null)\"}}\n" +
        "Error Domain=AVFoundationErrorDomain Code=-11800 \"The operation could not be completed\"",
        "AppleUrl -1008 ResourceUnavailable, caused by AVFoundation -11800 Unknown, caused by CoreMedia -12661")]
    [InlineData("E/MediaDrm-JNI: DRM vendor-defined error: -2998\n" +
        "shaka.util.Error {severity: 2, category: 6, code: 6007, data: [\"{\\\"errorCode\\\":7011,\\\"message\\\":\\\"Token is expired.\\\"}\"]}",
        "ShakaPlayer 6007 LicenseRequestFailed, caused by AndroidMediaStatus -2998 DrmVendor, caused by PallyConLicense 7011 TokenExpired")]
    // Brackets of one sentence are no brackets of the next.
    [InlineData("Shaka Error 6007 (see\nAVFoundationErrorDomain Code=-11836", "ShakaPlayer 6007 LicenseRequestFailed, caused by AVFoundation -11836 ApplicationIsNotAuthorized")]
    [InlineData("AVFoundationErrorDomain Code=-11836 (on\nShaka Error 6007", "ShakaPlayer 6007 LicenseRequestFailed, caused by AVFoundation -11836 ApplicationIsNotAuthorized")]
    [InlineData("AVFoundationErrorDomain Code=-11836 {\r\n\r\nShaka Error 6007", "ShakaPlayer 6007 LicenseRequestFailed, caused by AVFoundation -11836 ApplicationIsNotAuthorized")]
    [InlineData("AVFoundationErrorDomain Code=-11836 {\n\nShaka Error 6007", "ShakaPlayer 6007 LicenseRequestFailed, caused by AVFoundation -11836 ApplicationIsNotAuthorized")]
    [InlineData("license proxy: PallyCon error 7011\nUncaught (in promise) shaka.util.Error {severity: 2, category: 6, code: 6007}",
        "ShakaPlayer 6007 LicenseRequestFailed, caused by PallyConLicense 7011 TokenExpired")]
    [InlineData("Shaka Error 1002\nPallyCon error 7011\nUncaught (in promise) shaka.util.Error {severity: 2, category: 6, code: 6007}",
        "ShakaPlayer 1002 HttpError, caused by ShakaPlayer 6007 LicenseRequestFailed, caused by PallyConLicense 7011 TokenExpired")]
    // Then depth.
    [InlineData("E/WVCdm: OEMCrypto_DeriveKeysFromSessionKey err=29\nE/MediaDrm-JNI: DRM vendor-defined error: -2998",
        "AndroidMediaStatus -2998 DrmVendor, caused by WidevineOemCrypto 29 InvalidContext")]
    [InlineData("POST https://pr.example.com/rightsmanager.asmx 500 (Internal Server Error)\n<StatusCode>0x8004c600</StatusCode>",
        "HttpStatus 500 InternalServerError, caused by PlayReady 0x8004C600 ServerInternalError")]
    [InlineData("status: processingFailed, errorText: FTP error 550", "VodDealerPackage processingFailed EncryptionFailed, caused by VodDealerFtp 550 FileUnavailable")]
    [InlineData("E/WVCdm: OEMCrypto_LoadKeys err=29\nE/MediaDrm-JNI: DRM vendor-defined error: -2998\nerrorCode=ERROR_CODE_DRM_SYSTEM_ERROR",
        "Media3 6006 DrmSystemError, caused by AndroidMediaStatus -2998 DrmVendor, caused by WidevineOemCrypto 29 InvalidContext")]
    [InlineData("Shaka Error 7000\nPallyCon error 9998", "PallyConLicense 9998")]
    [InlineData("PallyCon error 7011\nThe stall was caused by low bandwidth,\nthinks the viewer.\nShaka Error 6007", "ShakaPlayer 6007 LicenseRequestFailed, caused by PallyConLicense 7011 TokenExpired")]
    [InlineData("Shaka Error 6007\nShaka Error 1002\nPallyCon error 7011", "ShakaPlayer 6007 LicenseRequestFailed, caused by ShakaPlayer 1002 HttpError, caused by PallyConLicense 7011 TokenExpired")]
    // Of several the first.
    [InlineData("PallyCon error 7011\nPallyCon error 7107", "PallyConLicense 7011 TokenExpired")]
    [InlineData("PallyCon error 7011\nGetEMMs.cgi returned 10", "PallyConLicense 7011 TokenExpired")]
    [InlineData("MediaError code 4\nMediaError code 3", "HtmlMedia 4 SrcNotSupported")]
    [InlineData("MediaError code 4\nShaka Error 3016", "ShakaPlayer 3016 VideoError, caused by HtmlMedia 4 SrcNotSupported")]
    // hls.js plays on with a full buffer.
    [InlineData("QuotaExceededError: Failed to execute 'appendBuffer' on 'SourceBuffer'\ndetails: 'bufferFullError'", "DomException QuotaExceededError")]
    public void The_innermost_error_is_the_root_then_the_deepest_then_the_first(string text, string chain) =>
        ErrorReport.Analyze(text).ToString().Should().Be(chain);

    [Theory]
    // A status of HTTP tells least of all, and nothing of another request.
    [InlineData("GET https://cdn.example.com/thumbs/1.jpg 404 (Not Found)\nE/WVCdm: OEMCrypto_LoadKeys err=29", "WidevineOemCrypto 29 InvalidContext")]
    [InlineData("Shaka Error 6001\nGET https://cdn.example.com/widevine/en.vtt 404 (Not Found)", "ShakaPlayer 6001 RequestedKeySystemConfigUnavailable")]
    [InlineData("Shaka Error 6001\nGET https://cdn.example.com/ad 404 (Not Found)", "ShakaPlayer 6001 RequestedKeySystemConfigUnavailable")]
    [InlineData("details: levelLoadError\nGET https://cdn.example.com/1.jpg?a=b 404 (Not Found)", "HlsJs levelLoadError")]
    [InlineData("details: levelLoadError\nGET https://cdn.example.com/1.m3u8 404 (Not Found)", "HlsJs levelLoadError, caused by HttpStatus 404 NotFound")]
    [InlineData("Shaka Error 6001\nGET https://cdn.example.com/ad 500 (Internal Server Error), GET https://cdn.example.com/pixel 404 (Not Found)",
        "ShakaPlayer 6001 RequestedKeySystemConfigUnavailable")]
    [InlineData("GET https://cdn.example.com/ad 404 (Not Found)\nFTP: 425 Can't open data connection.", "VodDealerFtp 425 CantOpenDataConnection")]
    [InlineData("Error Domain=CoreMediaErrorDomain Code=-12938 \"HTTP 404: File Not Found\"", "CoreMedia -12938, caused by HttpStatus 404 NotFound")]
    // A status of one server is none of another's.
    [InlineData("Error Domain=NSURLErrorDomain Code=-1001 \"The request timed out.\"\nlicense request: HTTP status 503", "AppleUrl -1001 TimedOut")]
    [InlineData("MediaDrmCallbackException\n  Response code: 500\nERROR_CODE_DRM_LICENSE_ACQUISITION_FAILED",
        "Media3 6004 DrmLicenseAcquisitionFailed, caused by HttpStatus 500 InternalServerError")]
    // What was stopped on purpose is not what failed.
    [InlineData("AbortError: The play() request was interrupted by a call to pause().\ndetails: \"keySystemNoAccess\"", "HlsJs keySystemNoAccess")]
    [InlineData("Uncaught (in promise) AbortError: The play() request was interrupted.", "DomException AbortError")]
    [InlineData("details: \"keySystemNoAccess\" (AbortError: The play() request was interrupted)", "HlsJs keySystemNoAccess")]
    // The status of one key is not that of another.
    [InlineData("keyStatus: usable\nkeyStatus: expired", "EmeKeyStatus expired")]
    [InlineData("Shaka Error 6014 (EXPIRED), keyStatus: usable", "ShakaPlayer 6014 Expired")]
    public void An_error_that_did_not_cause_the_failure_is_not_its_root(string text, string chain) =>
        ErrorReport.Analyze(text).ToString().Should().Be(chain);

    [Theory]
    [InlineData("Shaka Error 6007\nHTTP status 503 of the license server\nretrying\nShaka Error 6007\nPallyCon error 7011")]
    [InlineData("Shaka Error 6007\nHTTP status 503 of the license server\nattempt 2: PallyCon error 7011")]
    [InlineData("Shaka Error 6007\nHTTP status 503 of the license server\nAttempt #2\nPallyCon error 7011")]
    [InlineData("Shaka Error 6007\nHTTP status 503 of the license server\nShaka Error 6007\nPallyCon error 7011")]
    [InlineData("10:00:59 Shaka Error 6007, HTTP status 503 of the license server\n10:02:00 PallyCon error 7011")]
    [InlineData("23:59:59.9 Shaka Error 6007, HTTP status 503 of the license server\n00:01:01.2 PallyCon error 7011")]
    public void Another_attempt_is_another_failure(string text)
    {
        ErrorReport report = ErrorReport.Analyze(text);

        report.ToString().Should().Be("ShakaPlayer 6007 LicenseRequestFailed, caused by HttpStatus 503 ServiceUnavailable");
        report.Matches.Should().Contain(match => match.Error.Is(PallyConLicenseError.TokenExpired));
    }

    [Theory]
    [InlineData("Shaka Error 6007\nretry: 1\nHTTP status 503 of the license server\nPallyCon error 7011")]
    [InlineData("Shaka Error 6007\nHTTP status 503 of the license server, attempt 12 of 20\nPallyCon error 7011")]
    [InlineData("Shaka Error 6007\nHTTP status 503 of the license server\nattempt 2nd PallyCon error 7011")]
    [InlineData("Shaka Error 6007\nHTTP status 503 of the license server\nattempt MEDIA_ERR_NETWORK\nPallyCon error 7011")]
    [InlineData("10:00:59 Shaka Error 6007, HTTP status 503 of the license server\n10:01:59 PallyCon error 7011")]
    [InlineData("23:59:59.9 Shaka Error 6007, HTTP status 503 of the license server\n00:00:01.2 PallyCon error 7011")]
    [InlineData("10:00:59 Shaka Error 6007, HTTP status 503 of the license server\n1x:02:00 PallyCon error 7011")]
    [InlineData("10:00:59 Shaka Error 6007, HTTP status 503 of the license server\n10:y2:00 PallyCon error 7011")]
    [InlineData("10:00:59 Shaka Error 6007, HTTP status 503 of the license server\n10:02:z PallyCon error 7011")]
    [InlineData("Shaka Error 6007\nHTTP status 503 of the license server\nAttempt 2 caused by PallyCon error 7011")]
    public void What_is_told_together_is_one_failure(string text) =>
        ErrorReport.Analyze(text).ToString().Should().EndWith("caused by HttpStatus 503 ServiceUnavailable, caused by PallyConLicense 7011 TokenExpired");

    [Theory]
    [InlineData(39, "HttpStatus 503 ServiceUnavailable, caused by PallyConLicense 7011 TokenExpired")]
    [InlineData(40, "HttpStatus 503 ServiceUnavailable")]
    public void After_forty_lines_another_failure_begins(int lines, string chain) =>
        ErrorReport.Analyze($"license request: HTTP status 503\n{Repeat("all is well\n", lines)}PallyCon error 7011").ToString().Should().Be(chain);

    [Theory]
    [InlineData(1000, "HttpStatus 503 ServiceUnavailable, caused by PallyConLicense 7011 TokenExpired")]
    [InlineData(2000, "HttpStatus 503 ServiceUnavailable")]
    public void In_one_long_line_another_failure_begins_far_behind(int words, string chain) =>
        ErrorReport.Analyze($"license request: HTTP status 503 {Repeat("all well ", words)}PallyCon error 7011").ToString().Should().Be(chain);

    [Fact]
    public void A_failure_without_a_cause_leaves_it_to_the_next() =>
        ErrorReport.Analyze($"GET https://cdn.example.com/widevine/1.jpg 404 (Not Found)\n{Repeat("all is well\n", 50)}PallyCon error 7011")
            .RootCause.Should().Be(PallyConLicenseError.TokenExpired.ToDrmError());

    [Theory]
    [InlineData(null, "No code")]
    [InlineData("", "No code")]
    [InlineData("all is well", "No code")]
    [InlineData("keyStatus: usable, keyStatus: usable", "No error among EmeKeyStatus usable")]
    [InlineData("GET https://cdn.example.com/widevine/1.jpg 404 (Not Found)", "No error among HttpStatus 404 NotFound")]
    [InlineData("GET https://cdn.example.com/widevine/1.jpg 404 (Not Found)\nkeyStatus: usable", "No error among HttpStatus 404 NotFound, EmeKeyStatus usable")]
    public void Without_an_error_there_is_no_root(string? text, string answer)
    {
        ErrorReport report = ErrorReport.Analyze(text);

        (report.RootCause, report.Chain.Count, report.ToString()).Should().Be(((DrmError?)null, 0, answer));
    }

    [Fact]
    public void Codes_stand_where_they_stand_in_the_whole_text()
    {
        const string Text = """{"a":"line 1\nShaka Error \u0027DRM.LICENSE_REQUEST_FAILED\u0027\r\n\tFTP: 550 \"no\"","b":"https:\/\/a.example\/license 403 &lt;Forbidden&gt;"}""";

        ErrorReport.Analyze(Text).Matches.Select(match => Text.Substring(match.Index, match.Length)).Should()
            .Equal("LICENSE_REQUEST_FAILED", "550", "403");
    }

    [Theory]
    [InlineData("""Shaka Error \u00276007""", 1)]
    [InlineData("""Shaka Error \u1b6007""", 0)]
    [InlineData("""Shaka Error \u001b[31m6007""", 1)]
    [InlineData("""Shaka Error \u000a6007""", 0)]
    [InlineData("""Shaka Error \u00416007""", 0)]
    [InlineData("""Shaka Error \u00g6007""", 0)]
    [InlineData("""Shaka Error 6007 \u00""", 1)]
    [InlineData("""Shaka Error 6007 \""", 1)]
    [InlineData("""Shaka Error \u00e9 6007""", 0)]
    [InlineData("""Shaka Error \x6007""", 0)]
    [InlineData("""Shaka Error &quot;6007&quot;""", 1)]
    [InlineData("""Shaka Error &nbsp;6007""", 0)]
    public void Only_what_escapes_is_an_escape(string text, int count) => ErrorReport.Analyze(text).Matches.Should().HaveCount(count);

    [Fact]
    public void A_hundred_errors_are_one_failure_at_most() =>
        ErrorReport.Analyze(Repeat("Shaka Error 6007, Shaka Error 6008, ", 50) + "PallyCon error 7011").ToString().Should()
            .Be("ShakaPlayer 6007 LicenseRequestFailed");

    [Theory]
    [InlineData("{", 16)]
    [InlineData("{", 100)]
    public void Brackets_may_nest_deeper_than_anybody_writes(string bracket, int depth) =>
        ErrorReport.Analyze($"Shaka Error 6007 {Repeat(bracket, depth)} PallyCon error 7011").Chain.Should().HaveCount(2);

    [Fact]
    public void Errors_may_nest_deeper_than_anybody_writes() =>
        ErrorReport.Analyze(string.Join(" caused by ", Enumerable.Range(9000, 50).Select(code => $"PallyCon error {code}")))
            .RootCause!.Value.Code.Should().Be((ErrorCode)9032);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
