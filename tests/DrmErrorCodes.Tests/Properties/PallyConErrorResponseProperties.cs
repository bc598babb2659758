using System.Text;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace DrmErrorCodes.Tests.Properties;

public sealed class PallyConErrorResponseProperties(ITestOutputHelper output)
{
    private static readonly byte[][] Samples =
    [
        .. new[]
        {
            """{"errorCode":7011,"message":"Token is expired."}""",
            "\uFEFF \r\n{ \"errorCode\" : \"7011\" , \"message\" : \"\\u30c8 \\ud83d\\ude00 \\\"\\n\" }\n",
            """{"errorCode":8002,"message":"{\"ERROR\":\"E1\",\"MESSAGE\":\"no credit\"}"}""",
            """{"message":null,"data":{"a":[1,{"b":[]}],"c":1.5e3},"error\u0043ode":"0x1B63","ok":false}""",
            """<response result="7107" message="The License challenge is invalid." />""",
            "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- a --><response result='7107' a:b='1' xmlns:a='c'>&lt;<d/><![CDATA[e]]><?f?></response>\n",
            "<!DOCTYPE response [<!ENTITY a \"b\">]><response result=\"&a;\"/>",
            "<html><head><title>502</title></head><body>Bad Gateway</body></html>",
            """{"error_code":2001,"error_message":"fail"}""",
            "CAIS0wEKSwoQ7WCrK5Y+TM2NxY1lQ3mBnxIQ",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly string[] Parts =
    [
        "{", "{", "}", "[", "]", ":", ",", "\"", "\\", "\"errorCode\"", "\"errorCode\":", "\"errorCode\":7011,", "\"message\":", "\"message\":\"", "\"ERROR\"",
        "7011", "8002", "-7011", "0x1B63", "\"7011\"", "null", "true", "1.5e3", "\\u", "\\ud800", "\\\"", "//", "/*", "<", "<response", "<response ",
        " result=\"7107\"", " message='", "/>", ">", "</response>", "<a>", "</a>", "<?xml version=\"1.0\"?>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#0;",
        "&#x1F600;", "&a;", "<!DOCTYPE a>", " xmlns=\"a\"", " a:b='c'", " xml:space='", " ", "\n", "\t", "\v", "\0", "\u00A0", "\u2028", "\uFEFF", "é", "😀",
    ];

    private static Arbitrary<(string? Error, string? Message)> CustomErrors => Values.TextsAndNull.Zip(Values.TextsAndNull);

    private static Arbitrary<(long Code, string? Message)> Errors => Values.Numbers.Zip(Values.TextsAndNull);

    // XML has no control characters, and no way to write them.
    private static Arbitrary<(long Code, string Message)> XmlErrors => Values.Numbers.Zip(Values.Texts.Filter(IsXml));

    [Fact]
    public void Any_body_is_read_or_refused_alike_by_all_overloads() => PropertyRun.CheckInputs(output, Body, (body, random) =>
    {
        bool isRead = PallyConErrorResponse.TryParse(body, out PallyConErrorResponse? response);
        Assert.True(isRead == response is not null);
        if (response is not null)
            AssertSameWhenWritten(response);

        if (random.OneIn(4))
        {
            Assert.True(PallyConErrorResponse.TryParse(random.InPieces(body), out PallyConErrorResponse? ofPieces) == isRead);
            Assert.Equal(response, ofPieces);
        }

        string text = Encoding.UTF8.GetString(body);
        if (random.OneIn(4) && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(body))
        {
            Assert.True(PallyConErrorResponse.TryParse(text, out PallyConErrorResponse? ofText) == isRead);
            Assert.Equal(response, ofText);
        }

        if (random.OneIn(16))
        {
            string mutated = random.Mutated(text);
            Assert.True(PallyConErrorResponse.TryParse(mutated, out PallyConErrorResponse? ofMutated) == ofMutated is not null);
            AssertParsed(ofMutated, () => PallyConErrorResponse.Parse(mutated));
        }

        if (random.OneIn(64))
        {
            AssertParsed(response, () => PallyConErrorResponse.Parse(body));
            AssertParsed(response, () => PallyConErrorResponse.Parse(random.InPieces(body)));
        }
    });

    [Fact]
    public void A_plain_object_is_read_as_the_reader_of_all_JSON_reads_it() => PropertyRun.CheckInputs(output, Body, (body, _) =>
    {
        if (!PlainJson.TryRead(body, "errorCode"u8, "message"u8, out ReadOnlySpan<byte> plainCode, out ReadOnlySpan<byte> plainMessage))
            return;

        Assert.True(JsonFields.TryRead(body, "errorCode"u8, "message"u8, out string? code, out string? message, out string? _));
        Assert.Equal((code, message), (PlainJson.Text(plainCode), PlainJson.Text(plainMessage)));
    });

    [Fact]
    public void What_was_written_as_JSON_is_read_as_it_was() => PropertyRun.CheckValues(output, Errors, error =>
    {
        var response = new PallyConErrorResponse(error.Code, error.Message);

        Assert.Equal(response, PallyConErrorResponse.Parse(response.ToJson()));
        Assert.Equal(error.Code, PallyConErrorResponse.Parse(Encoding.UTF8.GetBytes(response.ToJson())).Error.Code);
    });

    [Fact]
    public void The_error_of_a_callback_page_is_read_as_it_was_written() => PropertyRun.CheckValues(output, CustomErrors, error =>
    {
        var custom = new PallyConCustomError(error.Error, error.Message);
        PallyConErrorResponse response = PallyConErrorResponse.Parse(new PallyConErrorResponse(custom).ToJson());

        Assert.Equal((error.Error ?? error.Message) is null ? null : custom, response.CustomError);
        Assert.True(response.Error.Is(PallyConLicenseError.CustomError));
    });

    [Fact]
    public void What_was_written_as_XML_is_read_as_it_was() => PropertyRun.CheckValues(output, XmlErrors, error =>
        Assert.Equal(new PallyConErrorResponse(error.Code, error.Message), PallyConErrorResponse.Parse(Xml(error.Code, error.Message))));

    [Fact]
    public void JSON_that_was_cut_off_anywhere_is_refused() => PropertyRun.CheckValues(output, Errors, error =>
        AssertRefusedWhenCutOff(new PallyConErrorResponse(error.Code, error.Message).ToJson()));

    [Fact]
    public void XML_that_was_cut_off_anywhere_is_refused() => PropertyRun.CheckValues(output, XmlErrors, error =>
        AssertRefusedWhenCutOff(Xml(error.Code, error.Message)));

    [Fact]
    public void A_body_in_pieces_is_read_wherever_it_was_cut()
    {
        foreach (byte[] body in Samples)
        {
            bool isRead = PallyConErrorResponse.TryParse(body, out PallyConErrorResponse? response);
            for (int cut = 0; cut <= body.Length; cut++)
            {
                PallyConErrorResponse.TryParse(BytePiece.Sequence(body, cut), out PallyConErrorResponse? ofPieces).Should().Be(isRead, "it was cut after {0} bytes", cut);
                ofPieces.Should().Be(response);
            }
        }
    }

    [Fact]
    public void A_sample_that_was_cut_off_anywhere_is_read_or_refused()
    {
        foreach (byte[] body in Samples)
        {
            for (int length = 0; length <= body.Length; length++)
            {
                bool isRead = PallyConErrorResponse.TryParse(body.AsSpan(0, length), out PallyConErrorResponse? response);
                isRead.Should().Be(response is not null);
            }
        }
    }

    private static byte[] Body(RandomSource random) => random.Next(5) switch
    {
        0 => [.. Encoding.UTF8.GetBytes(random.Pick(["", "{", "<", "\uFEFF {"])), .. random.Bytes()],
        1 => Encoding.UTF8.GetBytes(random.Pick(["", "{", "<response", "\uFEFF "]) + random.Concatenated(Parts)),
        2 => Encoding.UTF8.GetBytes(new PallyConErrorResponse(random.Number(), random.Text()).ToJson()),
        _ => random.Mutated(random.Pick(Samples)),
    };

    private static void AssertSameWhenWritten(PallyConErrorResponse response)
    {
        PallyConErrorResponse written = PallyConErrorResponse.Parse(response.ToJson());
        Assert.Equal(response, written);
        Assert.Equal(response.CustomError, written.CustomError);
    }

    private static void AssertParsed(PallyConErrorResponse? expected, Func<PallyConErrorResponse> parse)
    {
        if (expected is null)
            Assert.Throws<FormatException>(parse);
        else
            Assert.Equal(expected, parse());
    }

    private static void AssertRefusedWhenCutOff(string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        for (int length = 0; length < bytes.Length; length++)
        {
            if (PallyConErrorResponse.TryParse(bytes.AsSpan(0, length), out _))
                Assert.Fail($"The first {length} bytes were read.");
        }

        for (int length = 0; length < body.Length; length++)
        {
            if (PallyConErrorResponse.TryParse(body[..length], out _))
                Assert.Fail($"The first {length} characters were read.");
        }
    }

    private static bool IsXml(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return false;
        }

        return true;
    }

    private static string Xml(long code, string message) =>
        new XElement("response", new XAttribute("result", code), new XAttribute("message", message)).ToString();
}
