using System.Buffers;
using System.Text;
using DrmErrorCodes.Tests.Properties;

namespace DrmErrorCodes.Tests.PallyCon;

public sealed class PallyConErrorResponseTests
{
    // As a license server answered, under HTTP 200.
    private const string Live =
        """{"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<response result=\"7107\" message=\"The License challenge is invalid.\" />\r\n","errorCode":7107,"message":"The License challenge is invalid."}""";

    private const string Xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<response result=\"7107\" message=\"The License challenge is invalid.\" />\r\n";

    [Theory]
    [InlineData(Live)]
    [InlineData(Xml)]
    [InlineData("""{"errorCode":"7107","message":"The License challenge is invalid."}""")]
    [InlineData("""<response result="7107" message="The License challenge is invalid." />""")]
    [InlineData("<response result='7107' message='The License challenge is invalid.'></response>")]
    [InlineData("\uFEFF {\"message\":\"The License challenge is invalid.\",\r\n\t\"errorCode\" : 7107 , \"extra\":[{\"errorCode\":1}]}\r\n")]
    [InlineData("\uFEFF\r\n<response message=\"The License challenge is invalid.\" result=\"7107\"/>")]
    [InlineData("""{"\u0065rrorCode":7107,"message":"The License challenge is \u0069nvalid."}""")]
    public void An_error_is_read_from_every_shape_that_comes(string body)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(body);
        var expected = new PallyConErrorResponse(PallyConLicenseError.InvalidWidevineChallenge, "The License challenge is invalid.");

        PallyConErrorResponse.Parse(body).Should().Be(expected);
        PallyConErrorResponse.Parse(utf8).Should().Be(expected);
        PallyConErrorResponse.Parse(new ReadOnlySequence<byte>(utf8)).Should().Be(expected);
        PallyConErrorResponse.Parse(InPieces(utf8)).Should().Be(expected);
    }

    [Fact]
    public void The_server_s_own_text_is_kept_beside_the_documented_one()
    {
        PallyConErrorResponse response = PallyConErrorResponse.Parse(Live);

        response.Error.Should().Be(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7107));
        response.Message.Should().Be("The License challenge is invalid.");
        response.Error.Message.Should().Be("Invalid Widevine license challenge data.");
        response.CustomError.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"errorCode":7014,"message":"revoked"}""", 7014)]
    [InlineData("""{"errorCode":"7127"}""", 7127)]
    [InlineData("""{"errorCode":" 007014 "}""", 7014)]
    [InlineData("""<response result="7014"/>""", 7014)]
    public void An_unknown_code_is_kept(string body, int code)
    {
        PallyConErrorResponse response = PallyConErrorResponse.Parse(body);

        response.Error.IsKnown.Should().BeFalse();
        response.Error.Code.Should().Be((ErrorCode)code);
    }

    [Theory]
    [InlineData("""{"errorCode":7011}""", null)]
    [InlineData("""{"errorCode":7011,"message":null}""", null)]
    [InlineData("""{"errorCode":7011,"message":""}""", "")]
    [InlineData("""{"errorCode":7011,"message":12}""", "12")]
    [InlineData("""{"errorCode":7011,"message":{"a": [1, 2]}}""", """{"a": [1, 2]}""")]
    [InlineData("""{"errorCode":7011,"message":"one","message":"two"}""", "two")]
    [InlineData("""{"errorCode":7011,"message":"\ud800"}""", """\ud800""")]
    [InlineData("""<response result="7011"/>""", null)]
    [InlineData("""<response result="7011" message="&lt;a&gt; &amp; b"/>""", "<a> & b")]
    public void A_message_comes_as_the_server_wrote_it(string body, string? message) =>
        PallyConErrorResponse.Parse(body).Message.Should().Be(message);

    [Theory]
    [InlineData("{ \"a\" : \"\" ,\t\"errorCode\"\r\n:\n7011 } ")]
    [InlineData("""{"a":"\"\\\/\b\f\n\r\t","b":"\u00e9","errorCode":7011}""")]
    [InlineData("""{"errorCode":7014,"message":"é","errorCode":7011}""")]
    [InlineData("""{"errorCode":7014,"errorCode":"7011","message":0}""")]
    [InlineData("""{"a":-1,"errorCode":7011}""")]
    public void Other_fields_and_blanks_do_not_count(string body) =>
        PallyConErrorResponse.Parse(body).Error.Should().Be(PallyConLicenseError.TokenExpired.ToDrmError());

    [Theory]
    [InlineData("""{"errorCode":7011,}""")]
    [InlineData("""{"errorCode" 7011}""")]
    [InlineData("""{"errorCode":7011""")]
    [InlineData("""{"errorCode":7011}}""")]
    [InlineData("""{"errorCode":7011 "a":1}""")]
    [InlineData("""{"errorCode":07011}""")]
    [InlineData("""{"errorCode":99999999999999999999}""")]
    [InlineData("""{"errorCode":""")]
    [InlineData("""{"errorCode"}""")]
    [InlineData("""{"errorCode":7011,"a":"\x"}""")]
    [InlineData("""{"errorCode":7011,"a":"\u00g9"}""")]
    [InlineData("{\"errorCode\":7011,\"a\":\"\u0001\"}")]
    [InlineData("""{"errorCode":7011,"a":"b\""")]
    [InlineData("""{"errorCode":7011,"a":"b""")]
    [InlineData("""{"errorCode":7011,"a":x}""")]
    [InlineData("""{"errorCode":7011,7:1}""")]
    [InlineData("""{errorCode:7011}""")]
    [InlineData("""{"errorCode":7011,""")]
    [InlineData("""{,"errorCode":7011}""")]
    [InlineData("{")]
    public void A_body_that_is_almost_JSON_is_refused(string body) =>
        PallyConErrorResponse.TryParse(body, out _).Should().BeFalse();

    [Fact]
    public void A_message_that_is_not_UTF8_comes_with_replacement_characters() =>
        PallyConErrorResponse.Parse([.. "{\"errorCode\":7011,\"message\":\"a"u8, 0xFF, .. "b\"}"u8]).Message.Should().Be("a\uFFFDb");

    [Theory]
    [InlineData("""{"errorCode":8002,"message":"{\"ERROR\":\"A-17\",\"MESSAGE\":\"not subscribed\"}"}""", "A-17", "not subscribed")]
    [InlineData("""{"message":" {\"MESSAGE\":\"no \\\"rights\\\"\",\"ERROR\":17} ","errorCode":"8002"}""", "17", "no \"rights\"")]
    [InlineData("""{"errorCode":8002,"message":{"ERROR":"E1","MESSAGE":"as an object"}}""", "E1", "as an object")]
    [InlineData("""{"errorCode":8002,"message":"{\"ERROR\":\"E1\"}"}""", "E1", null)]
    [InlineData("""{"errorCode":8002,"message":"{\"MESSAGE\":\"m\",\"x\":[]}"}""", null, "m")]
    [InlineData("""<response result="8002" message="{&quot;ERROR&quot;:&quot;E1&quot;,&quot;MESSAGE&quot;:&quot;m&quot;}"/>""", "E1", "m")]
    public void The_callback_page_s_error_is_read_from_an_8002(string body, string? error, string? message) =>
        PallyConErrorResponse.Parse(body).CustomError.Should().Be(new PallyConCustomError(error, message));

    [Theory]
    [InlineData("""{"errorCode":8002,"message":"callback page timed out"}""", "callback page timed out")]
    [InlineData("""{"errorCode":8002,"message":"{\"ERROR\":"}""", "{\"ERROR\":")]
    [InlineData("""{"errorCode":8002,"message":"{}"}""", "{}")]
    [InlineData("""{"errorCode":8002,"message":"[1]"}""", "[1]")]
    [InlineData("""{"errorCode":8002,"message":"{\"error\":\"E1\"}"}""", "{\"error\":\"E1\"}")]
    [InlineData("""{"errorCode":8002}""", null)]
    public void Anything_else_in_an_8002_stays_the_message(string body, string? message)
    {
        PallyConErrorResponse response = PallyConErrorResponse.Parse(body);

        response.CustomError.Should().BeNull();
        response.Message.Should().Be(message);
    }

    [Fact]
    public void Only_an_8002_has_a_custom_error() =>
        PallyConErrorResponse.Parse("""{"errorCode":7011,"message":"{\"ERROR\":\"E1\"}"}""").CustomError.Should().BeNull();

    [Theory]
    [InlineData(null, "it begins neither as JSON nor as XML")]
    [InlineData("", "it begins neither as JSON nor as XML")]
    [InlineData(" \r\n", "it begins neither as JSON nor as XML")]
    [InlineData("CAIS9gMKKgoQ4u8nRe", "it begins neither as JSON nor as XML")]
    [InlineData("ServerCode = 7011.", "it begins neither as JSON nor as XML")]
    [InlineData("\u00A0{\"errorCode\":7011}", "it begins neither as JSON nor as XML")]
    [InlineData("[7011]", "it begins neither as JSON nor as XML")]
    [InlineData("""{"license":"CAIS9gMKKgoQ4u8nRe"}""", "it has no errorCode")]
    [InlineData("""{"error_code":"0000","error_message":"success"}""", "it has no errorCode")]
    [InlineData("""{"error_code":2001,"error_message":"fail"}""", "it has no errorCode")]
    [InlineData("""{"ERRORCODE":7011}""", "it has no errorCode")]
    [InlineData("""{"response":{"errorCode":7011}}""", "it has no errorCode")]
    [InlineData("""{"errorCode":null}""", "it has no errorCode")]
    [InlineData("""{"errorCode":"A7008"}""", "its code 'A7008' is no number")]
    [InlineData("""{"errorCode":"WM900126"}""", "its code 'WM900126' is no number")]
    [InlineData("""{"errorCode":"MDRM-901"}""", "its code 'MDRM-901' is no number")]
    [InlineData("""{"errorCode":"error code","message":"error message"}""", "its code 'error code' is no number")]
    [InlineData("""{"errorCode":""}""", "its code '' is no number")]
    [InlineData("""{"errorCode":7011.5}""", "its code '7011.5' is no number")]
    [InlineData("""{"errorCode":[7011]}""", "its code '[7011]' is no number")]
    [InlineData("{\"errorCode\":\"a\\nb\"}", "its code 'a\uFFFDb' is no number")]
    [InlineData("{\"errorCode\":\"\\u0007a\"}", "its code '\uFFFDa' is no number")]
    [InlineData("""{"errorCode":7011,"mess""", "it is no JSON at line 1, byte 24 of the line")]
    [InlineData("""{"errorCode":7011} x""", "it is no JSON at line 1, byte 20 of the line")]
    [InlineData("{\"errorCode\":7011,\n\"a\":}", "it is no JSON at line 2, byte 5 of the line")]
    [InlineData("<html><body>502 Bad Gateway</body></html>", "it has '<html' in place of '<response'")]
    [InlineData("<!DOCTYPE html><html></html>", "it has '<html' in place of '<response'")]
    [InlineData("<!DOCTYPE response [<!ENTITY a \"7011\">]><response result=\"&a;\"/>", "it has ']' in place of '<response'")]
    [InlineData("<response message=\"x\"/>", "it has no errorCode")]
    [InlineData("<response result=\"ok\"/>", "its code 'ok' is no number")]
    [InlineData("<response result=\"7011\"", "it is no XML at line 1, byte 24 of the line")]
    [InlineData("<response result=\"7011\" message=\"x", "it is no XML at line 1, byte 33 of the line")]
    [InlineData("<response result=\"7011\">", "it is no XML at line 1, byte 25 of the line")]
    [InlineData("<!-- no element -->", "it ends without an element")]
    public void What_is_no_error_of_the_license_server_is_refused(string? body, string problem)
    {
        Action parse = () => PallyConErrorResponse.Parse(body);

        PallyConErrorResponse.TryParse(body, out PallyConErrorResponse? response).Should().BeFalse();
        response.Should().BeNull();
        parse.Should().Throw<FormatException>().WithMessage($"The body is no error of a PallyCon license server: {problem}.");
    }

    [Fact]
    public void A_binary_license_is_refused_in_every_form()
    {
        byte[] license = [0x08, 0x02, 0x12, 0xF6, 0x03, (byte)'{', .. new byte[100]];
        Action parse = () => PallyConErrorResponse.Parse(license);
        Action parsePieces = () => PallyConErrorResponse.Parse(InPieces(license));

        PallyConErrorResponse.TryParse(license, out _).Should().BeFalse();
        PallyConErrorResponse.TryParse(new ReadOnlySequence<byte>(license), out _).Should().BeFalse();
        PallyConErrorResponse.TryParse(InPieces(license), out _).Should().BeFalse();
        parse.Should().Throw<FormatException>();
        parsePieces.Should().Throw<FormatException>();
    }

    [Fact]
    public void A_binary_license_is_refused_without_allocating()
    {
        byte[] license = [0x08, 0x02, .. new byte[20_000]];
        string base64 = Convert.ToBase64String(license);
        ReadOnlySequence<byte> pieces = InPieces(license, firstLength: 4096);
        ReadOnlySequence<byte> piecesAfterThreeBytes = InPieces(license, firstLength: 3);
        bool isError = TryAll();
        long before = GC.GetAllocatedBytesForCurrentThread();

        isError |= TryAll();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        isError.Should().BeFalse();

        bool TryAll() =>
            PallyConErrorResponse.TryParse(license, out _) || PallyConErrorResponse.TryParse(base64, out _) ||
            PallyConErrorResponse.TryParse(pieces, out _) || PallyConErrorResponse.TryParse(piecesAfterThreeBytes, out _);
    }

    [Fact]
    public void A_body_of_more_than_64_MB_is_refused()
    {
        string text = """{"errorCode":7011}""".PadRight((1 << 26) + 1);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        ReadOnlySequence<byte> pieces = BytePiece.Sequence(bytes, 1);
        Action[] parse = [() => PallyConErrorResponse.Parse(text), () => PallyConErrorResponse.Parse(bytes), () => PallyConErrorResponse.Parse(pieces)];

        PallyConErrorResponse.TryParse(text, out _).Should().BeFalse();
        PallyConErrorResponse.TryParse(bytes, out _).Should().BeFalse();
        PallyConErrorResponse.TryParse(pieces, out _).Should().BeFalse();
        parse.Should().AllSatisfy(action => action.Should().Throw<FormatException>().WithMessage("*it is longer than 67108864 bytes*"));
    }

    [Fact]
    public void The_blanks_before_an_object_count_as_a_part_of_its_length() =>
        PallyConErrorResponse.TryParse(Encoding.UTF8.GetBytes("""{"errorCode":7011}""".PadLeft((1 << 26) + 1)), out _).Should().BeFalse();

    [Fact]
    public void A_body_that_is_as_long_as_any_is_read()
    {
        string text = """{"errorCode":7011}""".PadRight(1 << 26);
        byte[] bytes = Encoding.UTF8.GetBytes(text);

        PallyConErrorResponse.TryParse(text, out _).Should().BeTrue();
        PallyConErrorResponse.TryParse(bytes, out _).Should().BeTrue();
        PallyConErrorResponse.TryParse(BytePiece.Sequence(bytes, 1), out _).Should().BeTrue();
    }

    [Fact]
    public void A_custom_error_must_be_there()
    {
        Func<PallyConErrorResponse> make = () => new PallyConErrorResponse(null!);

        make.Should().Throw<ArgumentNullException>().WithParameterName("customError");
    }

    [Fact]
    public void An_error_in_one_piece_is_not_copied()
    {
        byte[] body = Encoding.UTF8.GetBytes($$"""{"errorCode":7011}{{new string(' ', 10_000)}}""");
        var piece = new ReadOnlySequence<byte>(body);
        bool isError = PallyConErrorResponse.TryParse(piece, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();

        isError &= PallyConErrorResponse.TryParse(piece, out _);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(body.Length);
        isError.Should().BeTrue();
    }

    [Theory]
    [InlineData(262_145)]
    [InlineData(1 << 20)]
    public void XML_is_read_however_long_it_is(int length) =>
        PallyConErrorResponse.Parse("<response result=\"7011\"/>".PadRight(length)).Error.Should().Be(PallyConLicenseError.TokenExpired.ToDrmError());

    [Fact]
    public void A_name_with_half_a_surrogate_pair_is_refused_with_its_place()
    {
        Action parse = () => PallyConErrorResponse.Parse("""{"\ud800rrorCode":7011}""");

        parse.Should().Throw<FormatException>().WithMessage("*: it is no UTF-8 before byte 18.");
    }

    [Fact]
    public void Blank_pieces_before_an_error_do_not_hide_it()
    {
        var first = new Piece("\uFEFF"u8.ToArray());
        Piece last = first.Append(" "u8.ToArray()).Append("""{"errorCode":7011}"""u8.ToArray());

        PallyConErrorResponse.TryParse(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length), out PallyConErrorResponse? response)
            .Should().BeTrue();
        response!.Error.Is(PallyConLicenseError.TokenExpired).Should().BeTrue();
    }

    [Fact]
    public void A_fake_server_answers_as_PallyCon_does()
    {
        new PallyConErrorResponse(PallyConLicenseError.TokenExpired).ToJson()
            .Should().Be("""{"errorCode":7011,"message":"Token is expired."}""");
        new PallyConErrorResponse(7014, null).ToJson().Should().Be("""{"errorCode":7014,"message":null}""");
        new PallyConErrorResponse(new PallyConCustomError("A-17", "nicht \"abonniert\" für ü")).ToJson()
            .Should().Be("""{"errorCode":8002,"message":"{\"ERROR\":\"A-17\",\"MESSAGE\":\"nicht \\\"abonniert\\\" für ü\"}"}""");
    }

    [Fact]
    public void What_was_written_reads_the_same()
    {
        foreach (PallyConLicenseError error in Enum.GetValues<PallyConLicenseError>())
        {
            var response = new PallyConErrorResponse(error);

            PallyConErrorResponse.Parse(response.ToJson()).Should().Be(response);
        }
    }

    private static ReadOnlySequence<byte> InPieces(byte[] bytes, int firstLength = 1)
    {
        var first = new Piece(bytes.AsMemory(0, firstLength));
        Piece last = bytes.Skip(firstLength).Chunk(7).Aggregate(first, (piece, chunk) => piece.Append(chunk));
        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory) => Memory = memory;

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}
