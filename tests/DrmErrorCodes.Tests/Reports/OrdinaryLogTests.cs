namespace DrmErrorCodes.Tests.Reports;

/// <summary>A catalog that claims a code where there is none is worse than one that is silent.</summary>
public sealed class OrdinaryLogTests
{
    // What a line has beside it in a log of everything.
    private const int Window = 40;

    private const int Times = 60;

    private static readonly string[] Drawn = new OrdinaryLines(seed: 20261125).Draw(Times);

    [Fact]
    public void There_are_ten_thousand_lines_of_two_hundred_kinds()
    {
        Drawn.Length.Should().BeGreaterThanOrEqualTo(10_000);
        (Drawn.Length / Times).Should().BeGreaterThanOrEqualTo(200);
    }

    [Theory]
    // The connection or process of a web server, before the text of another number.
    [InlineData("[error] 12#12: *550 open() failed (2: No such file or directory)")]
    [InlineData("[error] 12#12: *570 open() failed (2: No such file or directory)")]
    [InlineData("[proxy:error] [pid 425] (111)Connection refused")]
    // No reply of FTP but a request of HTTP.
    [InlineData("425 GET /orders 12ms")]
    // Frames per second.
    [InlineData("frame= 100 fps= 25\nHTTP/1.1 404 Not Found")]
    public void A_number_that_looked_like_a_code_is_none(string text) => ErrorText.Find(text).Should().BeEmpty();

    [Fact]
    public void A_line_of_an_ordinary_log_has_no_code() => ClaimsIn(Drawn).Should().BeEmpty();

    [Fact]
    public void Lines_of_ordinary_logs_have_no_code_side_by_side() =>
        ClaimsIn(Drawn.Chunk(Window).Select(lines => string.Join('\n', lines))).Should().BeEmpty();

    [Fact]
    public void All_lines_together_have_no_code() => ClaimsIn([string.Join('\n', Drawn)]).Should().BeEmpty();

    // In one text: an assertion on a collection shows the first alone.
    private static string ClaimsIn(IEnumerable<string> texts) =>
        string.Join('\n', texts.SelectMany(text => ErrorText.Find(text).Select(match => $"{match.Error.Domain} {match.Error.CodeText} in: {Around(text, match.Index)}")));

    private static string Around(string text, int place)
    {
        int start = text.LastIndexOf('\n', place) + 1;
        int end = text.IndexOf('\n', place);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
