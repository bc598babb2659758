namespace DrmErrorCodes.Tests.Reports;

public sealed class ErrorTextTests
{
    [Theory]
    // A JSON field, also inside a text of JSON.
    [InlineData("""POST /license 200 {"errorCode":7107,"message":"The License challenge is invalid."}""", "PallyConLicense 7107 @31")]
    [InlineData("""PallyCon {"errorCode" : "7011"}""", "PallyConLicense 7011 @25")]
    [InlineData("""PallyCon body="{\"errorCode\":7115,\"message\":\"revoked\"}" """, "PallyConLicense 7115 @30")]
    [InlineData("PallyCon errorCode=0x1B63", "PallyConLicense 7011 @19")]
    [InlineData("PallyCon errorCode=0X1b63", "PallyConLicense 7011 @19")]
    [InlineData("PallyCon errorCode=0x000000000001B63", "PallyConLicense 7011 @19")]
    [InlineData("PallyCon errorCode='7011'", "PallyConLicense 7011 @20")]
    [InlineData("PallyCon errorCode                7011", "PallyConLicense 7011 @34")]
    [InlineData("PallyCon [errorCode:7011,425]", "PallyConLicense 7011 @20")]
    // What PallyCon's SDKs and servers print.
    [InlineData("ServerCode = 7011.\nToken is expired.", "PallyConLicense 7011 @13")]
    [InlineData("NetworkException code : 7011, comment: Token is expired.", "PallyConLicense 7011 @24")]
    [InlineData("""<response result="7107" message="The License challenge is invalid." />""", "PallyConLicense 7107 @18")]
    // A word of the domain and a word for a code.
    [InlineData("errcode=7011 component=pallycon", "PallyConLicense 7011 @8")]
    [InlineData("error_code=9998 provider=pallycon", "PallyConLicense 9998 @11")]
    [InlineData("error_code=7011 provider=other", "")]
    [InlineData("PallyCon license server error 7011", "PallyConLicense 7011 @30")]
    [InlineData("got error 7011 from PallyCon", "PallyConLicense 7011 @10")]
    [InlineData("error 7011, errorCode=7012 from PallyCon", "PallyConLicense 7011 @6, PallyConLicense 7012 @22")]
    [InlineData("WVMKStatus_OK, error 7011 from PallyCon", "WidevineClient 200 @0, PallyConLicense 7011 @21")]
    [InlineData("error 7011 from PallyCon, says PallyCon", "PallyConLicense 7011 @6")]
    [InlineData("PallyCon failed with 7011", "PallyConLicense 7011 @21")]
    [InlineData("WVMK: error code is 1004", "WidevineClient 1004 @20")]
    [InlineData("WVMKClient status=600", "WidevineClient 600 @18")]
    [InlineData("WVMKClient status:600", "WidevineClient 600 @18")]
    [InlineData("ServerCode:7011", "PallyConLicense 7011 @11")]
    [InlineData("GetEMMs.cgi returned 10", "GetEmmsLicense 10 @21")]
    [InlineData("dcp status: 2", "Dcp 2 @12")]
    [InlineData("PallyConLicense 7011 TokenExpired: Token is expired.", "PallyConLicense 7011 @16")]
    // Colors of a terminal.
    [InlineData("\u001b[1;31mPallyCon\u001b[0m error \u001b[31m7011\u001b[0m", "PallyConLicense 7011 @31")]
    [InlineData("PallyCon error \u001b[0;31m7011", "PallyConLicense 7011 @22")]
    // A message or server text of the domain behind the number.
    [InlineData("""{"errorCode":7107,"message":"The License challenge is invalid."}""", "PallyConLicense 7107 @13")]
    [InlineData("550\tRequested action not taken.", "VodDealerFtp 550 @0")]
    [InlineData("550/Requested action not taken.", "VodDealerFtp 550 @0")]
    [InlineData("-- 550 Requested action not taken.", "VodDealerFtp 550 @3")]
    [InlineData("started 550 Requested action not taken", "VodDealerFtp 550 @8")]
    [InlineData("421 Connection timed out.", "VodDealerFtp 421 @0")]
    // A code that the table lacks, where its owner is certain.
    [InlineData("PallyCon error 9998", "PallyConLicense 9998 @15")]
    // A status of HTTP, where the text speaks of a license.
    [InlineData("Widevine license request: Response code: 500", "HttpStatus 500 @41")]
    [InlineData("Widevine license request, HTTP status 500", "HttpStatus 500 @38")]
    [InlineData("Widevine: response status 500", "HttpStatus 500 @26")]
    [InlineData("Widevine license request: HTTP/1.1 500 Internal Server Error", "HttpStatus 500 @35")]
    [InlineData("Shaka Error NETWORK.BAD_HTTP_STATUS (https://example.com/x.mpd,404,)", "ShakaPlayer 1001 @20, HttpStatus 404 @63")]
    [InlineData("x,404,)", "")]
    [InlineData("details: \"manifestLoadError\", response: {url: \"https://example.com/x\", code: 403}", "HlsJs manifestLoadError @10, HttpStatus 403 @77")]
    [InlineData("errorLog: -12660 CoreMediaErrorDomain \"HTTP 403: Forbidden\"", "CoreMedia -12660 @10, HttpStatus 403 @44")]
    [InlineData("License request to https://license.example.com/widevine failed with 403", "HttpStatus 403 @68")]
    [InlineData("HTTP status 403 for https://example.com/license", "HttpStatus 403 @12")]
    [InlineData("HTTP status 403 for https://example.com/license.html", "")]
    [InlineData("HTTP status 403, license", "")]
    [InlineData("HTTP status 403, license!", "")]
    [InlineData("HTTP status 403, license server", "HttpStatus 403 @12")]
    // Words of a domain in a longer word that is known.
    [InlineData("FTP error 550", "VodDealerFtp 550 @10")]
    [InlineData("ftp upload failed with code 425", "VodDealerFtp 425 @28")]
    [InlineData("FTP server answered 550 movie.ts", "VodDealerFtp 550 @20")]
    // The number's own text before it or behind it, whatever else is named.
    [InlineData("Shaka: {\"errorCode\":7011,\"message\":\"Token is expired.\"}", "PallyConLicense 7011 @20")]
    [InlineData("Shaka: {\"message\":\"Token is expired.\",\"errorCode\":7011}", "PallyConLicense 7011 @50")]
    [InlineData("{\"message\":\"Token is expired.\",\"errorCode\":7012}", "")]
    [InlineData("{\"message\":\"Token is expired.\",\"errorCode\":-7011}", "")]
    [InlineData("Token is expired. It has been so for a long time, says the one who has seen it: 7011", "")]
    // A symbol that explains it.
    [InlineData("Shaka 3016 - MEDIA_ERR_DECODE", "ShakaPlayer 3016 @6, HtmlMedia 3 @13")]
    [InlineData("Shaka plays\n3016 - MEDIA_ERR_DECODE", "ShakaPlayer 3016 @12, HtmlMedia 3 @19")]
    [InlineData("Shaka plays\n3016 - Media", "")]
    [InlineData("Shaka plays\n3016 + MEDIA_ERR_DECODE", "HtmlMedia 3 @19")]
    // The value of a field.
    [InlineData("keystatuseschange 9a1b: expired", "EmeKeyStatus expired @24")]
    [InlineData("keyStatus=expired", "EmeKeyStatus expired @10")]
    [InlineData("keystatuseschange 9a1b; expired", "")]
    [InlineData("VOD Dealer: the package is Pull Failed", "VodDealerPackage Pull Failed @27")]
    [InlineData("VOD Dealer: the package is pull failed", "")]
    // 32 bits that are nobody else's.
    [InlineData("failed: 0x8004C600", "PlayReady 2147796480 @8")]
    [InlineData("failed (-2147172251)", "PlayReady 2147795045 @8")]
    [InlineData("failed: c00d7159, c0262500", "MediaFoundation 3222106457 @8")]
    [InlineData("CODE: MediaError code=4", "HtmlMedia 4 @22")]
    [InlineData("GET https://cdn.example.com/widevine/license 403", "HttpStatus 403 @45")]
    [InlineData("""{"errorCode": "22004", "errorException": "ExoPlaybackException"}""", "Media3 2004 @15")]
    [InlineData("PallyCon error \u001b[31m\u001b[0m7011", "PallyConLicense 7011 @24")]
    [InlineData("FTP reply: 426-426 Connection closed", "VodDealerFtp 426 @11")]
    [InlineData("Shaka error 1,002", "")]
    [InlineData("c00d7159-0000-0000-0000-000000000000", "")]
    [InlineData("0000-c00d7159", "")]
    [InlineData("MEDIA_ERR_DECODE: 3\nMEDIA_ERR_NETWORK: 2", "")]
    [InlineData("4321 E MEDIA_ERR_DECODE: 3\n4321 E MEDIA_ERR_NETWORK: 2", "")]
    [InlineData("MEDIA_ERR_DECODE = 3 MEDIA_ERR_NETWORK", "HtmlMedia 3 @0, HtmlMedia 2 @21")]
    [InlineData("MEDIA_ERR_DECODE: 4", "HtmlMedia 3 @0")]
    [InlineData("keyStatus of MediaKeySession closed: \"internal-error\"", "")]
    // Two domains have the shape, and one is named.
    [InlineData("MediaError code 4 systemCode 5", "HtmlMedia 4 @16")]
    [InlineData("AVFoundationErrorDomain, CoreMediaErrorDomain Code=-11800", "AVFoundation -11800 @51")]
    [InlineData("details 12", "")]
    [InlineData("""{"errorCode": "2200", "errorException": "ExoPlaybackException"}""", "Media3 2200 @15")]
    [InlineData("""{"errorCode": "32004", "errorException": "ExoPlaybackException"}""", "")]
    [InlineData("FTPReply Rx 550 of it", "")]
    [InlineData("failed: c00d71fe", "")]
    [InlineData("c00d7159-abcd", "")]
    [InlineData("PallyCon errorCode=7011,425", "PallyConLicense 7011 @19")]
    [InlineData("\t426 Failure reading network stream.", "VodDealerFtp 426 @1")]
    [InlineData("keyStatus 'expired'", "EmeKeyStatus expired @11")]
    [InlineData("keyStatus 'expired\"", "")]
    [InlineData("keyStatus status: expired", "EmeKeyStatus expired @18")]
    [InlineData("x MEDIA_ERR_DECODE: 3", "HtmlMedia 3 @2")]
    [InlineData("MEDIA_ERR_DECODE (3)", "HtmlMedia 3 @0")]
    [InlineData("MEDIA_ERR_DECODE: 3 times", "HtmlMedia 3 @0")]
    [InlineData("MEDIA_ERR_DECODE = 3,", "HtmlMedia 3 @0")]
    [InlineData("MEDIA_ERR_DECODE=3", "")]
    [InlineData("MEDIA_ERR_DECODE=3,\r\n", "")]
    [InlineData("MEDIA_ERR_DECODE", "HtmlMedia 3 @0")]
    [InlineData("see http://). PallyCon error 7011", "PallyConLicense 7011 @29")]
    [InlineData("path=\"/PallyCon\" error 7011", "")]
    [InlineData("path='/PallyCon' error 7011", "")]
    [InlineData("\t/PallyCon error 7011", "")]
    [InlineData("x/PallyCon error 7011/", "PallyConLicense 7011 @17")]
    [InlineData("Shaka12 error 6007", "ShakaPlayer 6007 @14")]
    [InlineData("PallyCon license request: HTTP/.1 500 Internal", "HttpStatus 500 @34")]
    [InlineData("license request: HTTP/..1 500", "HttpStatus 500 @26")]
    [InlineData("PallyCon error 11879bad", "")]
    [InlineData("CoreMediaErrorDomain Code=11879bad", "")]
    [InlineData("category=6&code=6007", "ShakaPlayer 6007 @16")]
    [InlineData("FTP failed \u001b[31m450", "VodDealerFtp 450 @16")]
    [InlineData("FTP failed \u001b[31mx 450", "")]
    [InlineData("\u001b[31mFTP failed 450", "VodDealerFtp 450 @16")]
    [InlineData("GetEMMs.cgi returned 1 though it failed", "GetEmmsLicense 1 @21")]
    [InlineData("GetEMMs.cgi returned 1 of errorCode", "")]
    [InlineData("GetEMMs.cgi returned 1 with an error", "GetEmmsLicense 1 @21")]
    [InlineData("* 426 Failure reading network stream.", "VodDealerFtp 426 @2")]
    [InlineData("x\r\t426 Failure", "VodDealerFtp 426 @3")]
    [InlineData("DOMException: NotAllowedError, then HTTP 404 for the thumbnail", "DomException NotAllowedError @14, HttpStatus 404 @41")]
    [InlineData("HTTP 404 for the thumbnail, then Shaka Error 3016", "HttpStatus 404 @5, ShakaPlayer 3016 @45")]
    [InlineData("HTTP 404 for one, HTTP 500 for another", "")]
    // A vendor's symbol.
    [InlineData("onError(WVMKStatus_Tamper_Detected)", "WidevineClient 1004 @8")]
    [InlineData("status: exportRetry, package 12", "VodDealerPackage exportRetry @8")]
    [InlineData("IMPORTFAILED", "VodDealerPackage importFailed @0")]
    // An FTP reply's place in the line.
    [InlineData("550 movie.ts: Disk quota exceeded", "VodDealerFtp 550 @0")]
    [InlineData("550-Requested action not taken.", "VodDealerFtp 550 @0")]
    [InlineData(" 530 Login incorrect.", "VodDealerFtp 530 @1")]
    [InlineData("500 OOPS: child died", "VodDealerFtp 500 @0")]
    [InlineData("426-426 Connection closed", "VodDealerFtp 426 @0")]
    [InlineData("425 connection refused", "VodDealerFtp 425 @0")]
    [InlineData("ftp: 550 movie.ts: no access", "VodDealerFtp 550 @5")]
    [InlineData("ftp:550 movie.ts: no access", "VodDealerFtp 550 @4")]
    [InlineData("FTP transfer failed: 426 Connection closed; transfer aborted", "VodDealerFtp 426 @21")]
    [InlineData("FTPReply = [code= 425, text=Can't open data connection]", "VodDealerFtp 425 @18")]
    [InlineData("FTPReply = [code= 425, text=x] PallyCon error 7011", "VodDealerFtp 425 @18, PallyConLicense 7011 @46")]
    public void A_code_whose_surroundings_say_so_is_found(string line, string expected) => Found(ErrorText.Find(line)).Should().Be(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7011")]
    [InlineData("player error 7011")]
    [InlineData("HTTP returned error 400")]
    [InlineData("FTP proxy: HTTP returned error 550")]
    [InlineData("M7121-1331-P7")]
    [InlineData("PallyCon error M7011")]
    [InlineData("PallyCon error 7011-1331")]
    [InlineData("PallyCon error 7011a")]
    [InlineData("PallyCon error code A7008, WM900126, MDRM-901")]
    [InlineData("errorCode: A7008")]
    [InlineData("errorCode: -7011")]
    [InlineData("PallyCon error -7011")]
    [InlineData("""{"error_code":"0000","error_message":"success"}""")]
    [InlineData("""{"error_code":2001,"error_message":"fail"}""")]
    [InlineData("2001-02-03 10:20:30,425 PallyCon started")]
    [InlineData("2026-11-23T10:20:30.450Z Widevine started")]
    [InlineData("Widevine CDM 4.10.2830.0")]
    [InlineData("Widevine error in 600 ms")]
    [InlineData("Widevine error 600 ms")]
    [InlineData("Widevine listens at host:1004")]
    [InlineData("Widevine at Player.java:1004")]
    [InlineData("at Widevine.decrypt(Player.java:1004)")]
    [InlineData("widevine[1004]: started")]
    [InlineData("ftpd[550]: started")]
    [InlineData("ftp://10.0.0.1:550/x")]
    [InlineData("FTP server 192.168.1.550")]
    [InlineData("Widevine session 1004 opened")]
    [InlineData("Widevine error 1 2 1004")]
    [InlineData("DCP 10")]
    [InlineData("errorCode; 7011")]
    [InlineData("errorCode                     7011")]
    [InlineData("errorCode                 7011")]
    [InlineData("errorCode: 0x0000000000001B63")]
    [InlineData("errorCode: 0x1G")]
    [InlineData("errorCode: 0x1g")]
    [InlineData("errorCode: 123456789012345678901")]
    [InlineData("request result 7011")]
    [InlineData("code : 7011, commentary")]
    [InlineData("code : 7011")]
    [InlineData("ftplugin error 550")]
    [InlineData("PallyCon error 7011,425")]
    [InlineData("PallyCon error 7011/2")]
    [InlineData("PallyCon error 7011:2")]
    [InlineData("PallyCon error x/7011")]
    [InlineData("PallyCon error +7011")]
    [InlineData("PallyCon error x@7011")]
    [InlineData("PallyCon error $7011")]
    [InlineData("PallyCon failed with code from 7011")]
    [InlineData("PallyCon number 7011")]
    [InlineData("PallyCon error; 7011")]
    [InlineData("FTP error 550-movie.ts")]
    [InlineData("550-")]
    [InlineData("x \u001b[ 7011")]
    [InlineData("\u001b[mPallyCon \u001b[31;1")]
    [InlineData("Widevine error 0.1004")]
    [InlineData("Widevine error 1,004")]
    [InlineData("Widevine error 600%")]
    [InlineData("550 files copied")]
    [InlineData("550")]
    [InlineData("550 ")]
    [InlineData("550 5.1.1 User unknown")]
    [InlineData("600 Something")]
    [InlineData("5500 Something")]
    [InlineData("processing queued error unknown canceled successful")]
    [InlineData("status=queued")]
    [InlineData("Connection refused")]
    public void What_may_be_something_else_is_not_taken_for_a_code(string? line) => ErrorText.Find(line).Should().BeEmpty();

    [Theory]
    [InlineData('\u0080')]
    [InlineData('é')]
    [InlineData('漢')]
    [InlineData('\uFFFF')]
    public void Characters_beyond_ASCII_may_stand_beside_words_and_codes(char c) =>
        Found(ErrorText.Find($"{c}PallyCon{c} error 7011{c}")).Should().Be("PallyConLicense 7011 @17");

    [Theory]
    [InlineData('@')]
    [InlineData('[')]
    [InlineData('`')]
    [InlineData('{')]
    [InlineData(':')]
    [InlineData('^')]
    [InlineData('\u007F')]
    public void Signs_of_ASCII_are_no_part_of_a_word(char c) =>
        Found(ErrorText.Find($"{c}PallyCon{c} error 7011{c}")).Should().Be("PallyConLicense 7011 @17");

    [Theory]
    [InlineData('a')]
    [InlineData('z')]
    [InlineData('A')]
    [InlineData('Z')]
    [InlineData('0')]
    [InlineData('9')]
    [InlineData('_')]
    public void Letters_digits_and_underscores_are_part_of_a_word(char c) =>
        ErrorText.Find($"PallyCon error 7011{c}").Should().BeEmpty();

    [Theory]
    [InlineData("code: 550", "550 @6")]
    [InlineData("[425]", "425 @1")]
    [InlineData("upload (450) movie.ts", "450 @8")]
    [InlineData("FTPReply = [code= 425, text=]", "425 @18")]
    [InlineData("426-426", "426 @0")]
    [InlineData("426-426 Connection closed", "426 @0")]
    [InlineData("transfer: 426-426 Connection closed", "426 @10")]
    [InlineData("エラー550が発生しました", "550 @3")]
    [InlineData("ошибка 552, место кончилось", "552 @7")]
    [InlineData("2026-11-23 10:20:30,450 ERROR 550 movie.ts: no access", "550 @30")]
    [InlineData("code: 226", "226 @6")]
    [InlineData("550-Requested action", "550 @0")]
    [InlineData("upload: 550-Requested action", "550 @8")]
    [InlineData("code[550]", "550 @5")]
    [InlineData("error 550 of the upload", "550 @6")]
    [InlineData("x 599", "599 @2")]
    [InlineData("550                 ms", "550 @0")]
    [InlineData("Connection refused", "Connection refused @0")]
    [InlineData("Read timed out; Connection refused", "425 @0, Connection refused @16")]
    [InlineData("Connect failed: connection refused (Connection refused)", "Connection refused @16")]
    [InlineData("java.net.NoRouteToHostException: No route to host", "425 @33")]
    [InlineData("x Read timed out", "425 @2")]
    [InlineData("errorCode: 552", "552 @11")]
    [InlineData("425 Connection refused", "425 @0")]
    public void With_the_domain_given_every_known_number_by_itself_counts(string line, string expected) =>
        Found(ErrorText.Find(line, ErrorDomain.VodDealerFtp)).Should().Be(
            string.Join(", ", expected.Split(", ").Select(match => "VodDealerFtp " + match)));

    [Theory]
    [InlineData("port 550")]
    [InlineData("line 550")]
    [InlineData("pid 450")]
    [InlineData("took 450 ms")]
    [InlineData("450 ms")]
    [InlineData("10:20:30,450")]
    [InlineData("10:20:30.450")]
    [InlineData("host:550")]
    [InlineData("ftpd[425]:")]
    [InlineData("HTTP 500")]
    [InlineData("HTTP error 500")]
    [InlineData("HTTP returned error 500")]
    [InlineData("HTTP server returned error 500")]
    [InlineData("Response code: 500")]
    [InlineData("M550-1331-P7")]
    [InlineData("426-4267")]
    [InlineData("426-427")]
    [InlineData("-550")]
    [InlineData("code -11879Bad")]
    [InlineData("code (-0x226)")]
    [InlineData("--550")]
    [InlineData("]-550")]
    [InlineData(")-550")]
    [InlineData("}-550")]
    [InlineData("a-550")]
    [InlineData("+550")]
    [InlineData("user@550")]
    [InlineData("$550")]
    [InlineData("550                ms")]
    [InlineData("a550")]
    [InlineData("z550")]
    [InlineData("A550")]
    [InlineData("Z550")]
    [InlineData("_550")]
    [InlineData("0x226")]
    [InlineData("7011")]
    [InlineData("226 Transfer complete")]
    [InlineData("errorCode: 7011 of PallyCon is none of FTP, like exportRetry")]
    public void With_the_domain_given_other_numbers_still_do_not_count(string line) =>
        ErrorText.Find(line, ErrorDomain.VodDealerFtp).Where(match => match.Error.IsKnown).Should().BeEmpty();

    [Theory]
    [InlineData("status=queued", "queued @7")]
    [InlineData("code: queued", "queued @6")]
    [InlineData("state: \"error\"", "error @8")]
    [InlineData("package 12 is now Pull Failed", "Pull Failed @18")]
    [InlineData("exportStarted then exportFailed", "exportStarted @0, exportFailed @19")]
    public void With_the_domain_given_states_are_found(string line, string expected) =>
        Found(ErrorText.Find(line, ErrorDomain.VodDealerPackage)).Should().Be(
            string.Join(", ", expected.Split(", ").Select(match => "VodDealerPackage " + match)));

    [Theory]
    [InlineData("queued")]
    [InlineData("the pull failed")]
    [InlineData("an error, status unclear")]
    [InlineData("status; queued")]
    public void With_the_domain_given_common_words_do_not_count(string line) =>
        ErrorText.Find(line, ErrorDomain.VodDealerPackage).Should().BeEmpty();

    [Theory]
    [InlineData("attempt 3 of 5", "")]
    [InlineData("[10]", "Dcp 10 @1")]
    [InlineData("(10)", "Dcp 10 @1")]
    [InlineData("10", "")]
    [InlineData(" 10", "")]
    [InlineData("x 10 y", "")]
    [InlineData("[10", "")]
    [InlineData("[10 of", "")]
    [InlineData("10)", "")]
    [InlineData("error 10", "Dcp 10 @6")]
    [InlineData("number 10", "")]
    [InlineData("error 0x", "")]
    [InlineData("after 10 s error", "")]
    public void A_small_number_needs_a_word_or_brackets(string line, string expected) =>
        Found(ErrorText.Find(line, ErrorDomain.Dcp)).Should().Be(expected);

    [Theory]
    [InlineData("code")]
    [InlineData("error")]
    [InlineData("errorcode")]
    [InlineData("err")]
    [InlineData("errno")]
    [InlineData("status")]
    [InlineData("result")]
    [InlineData("reply")]
    [InlineData("returned")]
    [InlineData("failed")]
    [InlineData("failure")]
    [InlineData("got")]
    [InlineData("received")]
    [InlineData("error is")]
    [InlineData("error was")]
    [InlineData("failed with")]
    [InlineData("error no")]
    [InlineData("error number")]
    [InlineData("error code")]
    public void Words_for_a_code_make_a_small_number_one(string words) =>
        Found(ErrorText.Find($"{words} 10", ErrorDomain.Dcp)).Should().Be($"Dcp 10 @{words.Length + 1}");

    [Theory]
    [InlineData("code: 99", "Dcp 99 @6")]
    [InlineData("errorCode: 99", "Dcp 99 @11")]
    [InlineData("error: 99", "")]
    [InlineData("status: 99", "")]
    public void With_the_domain_given_an_unknown_number_needs_the_word_code(string line, string expected) =>
        Found(ErrorText.Find(line, ErrorDomain.Dcp)).Should().Be(expected);

    [Theory]
    [InlineData("port")]
    [InlineData("pid")]
    [InlineData("tid")]
    [InlineData("process")]
    [InlineData("thread")]
    [InlineData("line")]
    [InlineData("row")]
    [InlineData("column")]
    [InlineData("offset")]
    [InlineData("position")]
    [InlineData("attempt")]
    [InlineData("retry")]
    [InlineData("id")]
    [InlineData("session")]
    [InlineData("took")]
    [InlineData("after")]
    [InlineData("in")]
    [InlineData("version")]
    [InlineData("size")]
    [InlineData("length")]
    [InlineData("count")]
    [InlineData("total")]
    [InlineData("build")]
    [InlineData("day")]
    [InlineData("year")]
    [InlineData("frame")]
    [InlineData("segment")]
    public void A_number_behind_a_word_for_something_else_is_no_code(string word) =>
        ErrorText.Find($"{word} 550", ErrorDomain.VodDealerFtp).Should().BeEmpty();

    [Theory]
    [InlineData("ms")]
    [InlineData("msec")]
    [InlineData("millis")]
    [InlineData("milliseconds")]
    [InlineData("s")]
    [InlineData("sec")]
    [InlineData("secs")]
    [InlineData("second")]
    [InlineData("seconds")]
    [InlineData("min")]
    [InlineData("minutes")]
    [InlineData("us")]
    [InlineData("ns")]
    [InlineData("b")]
    [InlineData("kb")]
    [InlineData("mb")]
    [InlineData("gb")]
    [InlineData("kib")]
    [InlineData("mib")]
    [InlineData("byte")]
    [InlineData("bytes")]
    [InlineData("bit")]
    [InlineData("bits")]
    [InlineData("kbps")]
    [InlineData("mbps")]
    [InlineData("bps")]
    [InlineData("px")]
    [InlineData("hz")]
    [InlineData("files")]
    [InlineData("items")]
    [InlineData("times")]
    [InlineData("of")]
    public void A_number_before_a_unit_is_an_amount(string unit) =>
        ErrorText.Find($"550 {unit}", ErrorDomain.VodDealerFtp).Should().BeEmpty();

    [Theory]
    [InlineData("500 Internal Server Error")]
    [InlineData("501 Not Implemented")]
    [InlineData("502 Bad Gateway")]
    [InlineData("503 Service Unavailable")]
    [InlineData("504 Gateway Timeout")]
    [InlineData("505 HTTP Version Not Supported")]
    [InlineData("506 Variant Also Negotiates")]
    [InlineData("507 Insufficient Storage")]
    [InlineData("508 Loop Detected")]
    [InlineData("510 Not Extended")]
    [InlineData("511 Network Authentication Required")]
    [InlineData("425 Too Early")]
    [InlineData("426 Upgrade Required")]
    [InlineData("451 Unavailable For Legal Reasons")]
    public void A_status_line_of_HTTP_is_no_reply_of_FTP(string line) => ErrorText.Find(line).Should().BeEmpty();

    [Theory]
    [InlineData("GET /license/widevine 200 12ms")]
    [InlineData("widevine: 1003 licenses issued")]
    [InlineData("""{"success":true,"errorCode":0}""")]
    [InlineData("""{"message":"Unauthorized","errorCode":1004}""")]
    [InlineData("""{"drm":"widevine","errorCode":"1008"}""")]
    [InlineData("""{"errorCode":"24001"}""")]
    [InlineData("errorCode=7011")]
    [InlineData("https://license.pallycon.com/ri/licenseManager.do error 7011")]
    [InlineData("/PallyCon/ error 7011")]
    [InlineData("0x80004005")]
    [InlineData("404 Not Found")]
    public void A_field_or_an_address_does_not_tell_whose_code_it_is(string line) => ErrorText.Find(line).Should().BeEmpty();

    [Theory]
    [InlineData(ErrorDomain.None)]
    [InlineData((ErrorDomain)4711)]
    public void A_domain_without_codes_has_none_in_any_line(ErrorDomain domain) =>
        ErrorText.Find("errorCode: 7011", domain).Should().BeEmpty();

    [Fact]
    public void The_place_of_a_match_is_that_of_its_code()
    {
        const string Line = "error 7011 from PallyCon, error 7012, then WVMKStatus_OK";
        const string LineOfFtp = "upload: Connection refused";

        ErrorText.Find(Line).Select(match => Line.Substring(match.Index, match.Length)).Should().Equal("7011", "7012", "WVMKStatus_OK");
        ErrorText.Find(LineOfFtp, ErrorDomain.VodDealerFtp).Select(match => LineOfFtp.Substring(match.Index, match.Length))
            .Should().Equal("Connection refused");
    }

    [Fact]
    public void Nothing_is_allocated_where_nothing_is_found()
    {
        const string Line = "2026-11-23 10:20:30,425 INFO [http-8080-exec-7] c.e.PlayerService - Widevine session 42 playbackStarted status queued in 600 ms";
        Use();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Use();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        static void Use()
        {
            for (int i = 0; i < 100; i++)
            {
                if (ErrorText.Find(Line).Count > 0 || ErrorText.Find(Line, ErrorDomain.WidevineClient).Count > 0)
                    Assert.Fail("Nothing is to be found here.");
            }
        }
    }

    [Fact]
    public void What_stands_far_from_a_word_is_not_beside_it() =>
        ErrorText.Find("Shaka Error" + new string(' ', 90) + "6007").Should().BeEmpty();

    [Fact]
    public void The_message_of_a_code_that_is_no_number_is_found_where_its_domain_is_given() =>
        ErrorText.Find("upload: FTP Server not running", ErrorDomain.VodDealerFtp).Should().ContainSingle()
            .Which.Error.Name.Should().Be("ServerNotRunning");

    [Fact]
    public void The_matches_cannot_be_changed() =>
        ((ICollection<ErrorMatch>)ErrorText.Find("PallyCon errorCode: 7011")).IsReadOnly.Should().BeTrue();

    private static string Found(IEnumerable<ErrorMatch> matches) =>
        string.Join(", ", matches.Select(match => $"{match.Error.Domain} {match.Error.Code} @{match.Index}"));
}
