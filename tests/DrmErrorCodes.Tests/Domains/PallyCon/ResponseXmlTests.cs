using System.Text;

namespace DrmErrorCodes.Tests.PallyCon;

public sealed class ResponseXmlTests
{
    [Theory]
    [InlineData("""<response result="7107" message="a"/>""")]
    [InlineData("""<response message='a' result='7107'/>""")]
    [InlineData("<response\r\n\tresult = \"7107\"\n message= 'a' />")]
    [InlineData("""<?xml version="1.0" encoding="UTF-8"?><!-- <response/> --> <?a b?><response result="7107" message="a"/>""")]
    [InlineData("""<!--><response/>--><?><response/>?><response result="7107" message="a"/>""")]
    [InlineData("""<response result="7107" message="a" Message="b" a:result="c"/>""")]
    [InlineData("""<response result="7107" message="a"></response>""")]
    [InlineData("""<response result="7107" message="a"> b &lt; <c message="d"/><![CDATA[e & <f>]]><!-- </response> --><?g?></response >""")]
    [InlineData("""<response result="7107" message="a"><b><response result="1"><c ></c></response></b ></response>""")]
    [InlineData("""<!DOCTYPE response> <response result="7107" message="a"/>""")]
    [InlineData("""<response result="7107" message="a"/> <!-- b --> <?c?> """)]
    public void Attributes_are_read_wherever_they_stand(string xml)
    {
        Read(xml, out string? result, out string? message).Should().BeNull();

        result.Should().Be("7107");
        message.Should().Be("a");
    }

    [Theory]
    [InlineData("""<response/>""")]
    [InlineData("""<response></response>""")]
    [InlineData("""<response results="7107"/>""")]
    public void Attributes_that_are_missing_are_null(string xml)
    {
        Read(xml, out string? result, out string? message).Should().BeNull();

        result.Should().BeNull();
        message.Should().BeNull();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("日本 é 😀", "日本 é 😀")]
    [InlineData("&lt;&gt;&amp;&quot;&apos;", "<>&\"'")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("&#62;&#x3E;&#x3e;&#0062;", ">>>>")]
    [InlineData("&#9;&#10;&#13;&#32;", "\t\n\r ")]
    [InlineData("&#xD7FF;&#xE000;&#xFFFD;", "\uD7FF\uE000\uFFFD")]
    [InlineData("&#x10000;&#x1F600;&#1114111;", "\U00010000😀\U0010FFFF")]
    [InlineData("a\tb\nc\rd\r\ne\n\rf\r", "a b c d e  f ")]
    [InlineData("it's > / = ?", "it's > / = ?")]
    public void A_value_comes_as_XML_has_it(string value, string expected)
    {
        Read($"<response message=\"{value}\"/>", out _, out string? message).Should().BeNull();

        message.Should().Be(expected);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("&;")]
    [InlineData("&lt")]
    [InlineData("&LT;")]
    [InlineData("&nbsp;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#-9;")]
    [InlineData("&# 9;")]
    [InlineData("&#3E;")]
    [InlineData("&#X3E;")]
    [InlineData("&#0;")]
    [InlineData("&#8;")]
    [InlineData("&#11;")]
    [InlineData("&#31;")]
    [InlineData("&#xD800;")]
    [InlineData("&#xDFFF;")]
    [InlineData("&#xFFFE;")]
    [InlineData("&#xFFFF;")]
    [InlineData("&#x110000;")]
    [InlineData("&#xFFFFFFFF;")]
    [InlineData("&#4294967305;")]
    [InlineData("\0")]
    [InlineData("\u001F")]
    public void A_value_that_XML_does_not_have_is_refused_with_its_place(string value) =>
        Read($"<response message=\"{value}\"/>", out _, out _).Should().Be("it is no XML at line 1, byte 19 of the line");

    [Theory]
    [InlineData("<response result=7107/>", 18)]
    [InlineData("<response result/>", 17)]
    [InlineData("<response result>", 17)]
    [InlineData("<response result=/>", 18)]
    [InlineData("<response ='7107'/>", 11)]
    [InlineData("<response result='7107\"/>", 18)]
    [InlineData("<response result=\"7107'/>", 18)]
    [InlineData("<response result='7107'message='a'/>", 24)]
    [InlineData("<response result='7107' result='7107'/>", 25)]
    [InlineData("<response message='' message='a'/>", 22)]
    [InlineData("<response result='7107'", 24)]
    [InlineData("<response result='7107' ", 25)]
    [InlineData("<response result='7107'/", 24)]
    [InlineData("<response result='7107'/ >", 24)]
    [InlineData("<response result='7107' a='' a=''/>", 30)]
    [InlineData("<response result='7107'>", 25)]
    [InlineData("<response result='7107'></response", 35)]
    [InlineData("<response result='7107'></responses>", 36)]
    [InlineData("<response result='7107'></a>", 28)]
    [InlineData("<response result='7107'>a & b</response>", 25)]
    [InlineData("<response result='7107'><a></response>", 38)]
    [InlineData("<response result='7107'><a></b></response>", 31)]
    [InlineData("<response result='7107'><a><b></a></b></response>", 34)]
    [InlineData("<response result='7107'></a></response>", 28)]
    [InlineData("<response result='7107'><a", 27)]
    [InlineData("<response result='7107'><a b></a></response>", 29)]
    [InlineData("<response result='7107'><a b='' b=''/></response>", 33)]
    [InlineData("<response result='7107'>< /></response>", 26)]
    [InlineData("<response result='7107'><!-- </response>", 29)]
    [InlineData("<response result='7107'><?a></response>", 28)]
    [InlineData("<response result='7107'><![CDATA[ </response>", 34)]
    [InlineData("<response result='7107'></response></response>", 36)]
    [InlineData("<response result='7107'/>a", 26)]
    [InlineData("<response result='7107'/><a/>", 26)]
    [InlineData("<response result='7107'/> <!-- a --", 27)]
    [InlineData("<response result='7107'/> <!-- a ?>", 27)]
    [InlineData("<response result='7107'/> <?a -->", 27)]
    public void What_XML_does_not_have_is_refused_with_its_place(string xml, int place) =>
        Read(xml, out _, out _).Should().Be($"it is no XML at line 1, byte {place} of the line");

    [Fact]
    public void A_place_is_counted_in_lines_and_in_bytes_from_1() =>
        Read("<!-- é -->\n<response\r\n a='é' b>", out _, out _).Should().Be("it is no XML at line 3, byte 10 of the line");

    [Fact]
    public void A_name_that_is_not_UTF8_is_passed_over()
    {
        byte[] xml = [.. "<response a"u8, 0xFF, .. "='' result='7107'/>"u8];

        ResponseXml.TryRead(xml, out string? result, out _, out _).Should().BeTrue();
        result.Should().Be("7107");
    }

    [Theory]
    [InlineData("", "it ends without an element")]
    [InlineData("<?xml version=\"1.0\"?> <!-- a -->\n", "it ends without an element")]
    [InlineData("<?xml version=\"1.0\"", "it has '<?xml' in place of '<response'")]
    [InlineData("<!-- a", "it has '<!--' in place of '<response'")]
    [InlineData("<", "it has '<' in place of '<response'")]
    [InlineData("<responses/>", "it has '<responses' in place of '<response'")]
    [InlineData("<a:response/>", "it has '<a:response' in place of '<response'")]
    [InlineData("<Response/>", "it has '<Response' in place of '<response'")]
    [InlineData("</response>", "it has '<' in place of '<response'")]
    [InlineData("<!-- a -->response", "it has 'response' in place of '<response'")]
    [InlineData("<html\0>", "it has '<html\uFFFD' in place of '<response'")]
    public void Another_start_is_refused_with_what_stands_there(string xml, string problem) =>
        Read(xml, out _, out _).Should().Be(problem);

    private static string? Read(string xml, out string? result, out string? message)
    {
        bool isRead = ResponseXml.TryRead(Encoding.UTF8.GetBytes(xml), out result, out message, out string? problem);
        isRead.Should().Be(problem is null);
        return problem;
    }
}
