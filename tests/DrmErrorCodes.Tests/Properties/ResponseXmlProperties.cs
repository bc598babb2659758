using System.Text;
using System.Xml;
using Xunit.Abstractions;

namespace DrmErrorCodes.Tests.Properties;

public sealed class ResponseXmlProperties(ITestOutputHelper output)
{
    private static readonly string[] Starts = ["", "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n", "<!-- <response/> -->", "\n<?a?> "];

    private static readonly string[] Names = ["result", "result", "message", "message", "Result", "a", "é", "xml:lang"];

    private static readonly string[] Signs = ["=\"", "=\"", " = \"", "\t=\r\n\""];

    private static readonly string[] ValueParts =
        ["7107", "0", "x", "é", "😀", "'", ">", "/>", "=", ";", "?>", "-->", "]]>", " ", "\t", "\r\n", "\r", "\n", "&lt;", "&amp;", "&quot;", "&#10;", "&#x1F600;", "&#xE9;", "&", "<"];

    private static readonly string[] Ends = ["/>", "/>", " />\r\n", "></response>", ">\n</response >\n", "/><!-- a -->", "/> <?a?>", "> &lt;<a result='1'/><![CDATA[<]]> é</response>", ">", "/"];

    [Fact]
    public void What_the_reader_of_all_XML_reads_is_read_alike() => PropertyRun.CheckInputs(output, Xml, (xml, _) =>
    {
        bool isRead = ResponseXml.TryRead(Encoding.UTF8.GetBytes(xml), out string? result, out string? message, out string? problem);

        Assert.Equal(isRead, problem is null);
        if (Expected(xml) is { } expected)
            Assert.Equal((true, expected.Result, expected.Message), (isRead, result, message));
    });

    private static string Xml(RandomSource random)
    {
        var xml = new StringBuilder(random.Pick(Starts)).Append("<response");
        for (int count = random.Next(4); count > 0; count--)
            xml.Append(random.OneIn(8) ? "\r\n\t" : " ").Append(random.Pick(Names)).Append(random.Pick(Signs)).Append(random.Concatenated(ValueParts)).Append('"');
        string written = xml.Append(random.Pick(Ends)).ToString();
        return random.OneIn(8) ? random.Mutated(written) : written;
    }

    // Null for what is no XML.
    private static (string? Result, string? Message)? Expected(string xml)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml));
            reader.MoveToContent();
            (string? Result, string? Message)? attributes =
                reader.Name == "response" ? (reader.GetAttribute("result"), reader.GetAttribute("message")) : null;
            while (reader.Read())
                continue;
            return attributes;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
