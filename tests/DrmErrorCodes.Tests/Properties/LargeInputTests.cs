using System.Text;

namespace DrmErrorCodes.Tests.Properties;

/// <summary>4 MB of anything are read, with a memory in proportion to them. No clock is needed: a reader that took the square of
/// the length would not come to an end here.</summary>
public sealed class LargeInputTests
{
    private const int Length = 4 << 20;
    private const long MostBytesPerCharacter = 100;

    // Letters enough that 31 for each are more than an int holds.
    private const int LongestWord = 70_000_000;

    private static readonly Action<string>[] BodyReaders = [Body, BodyInBytes, BodyInPieces];
    private static readonly Action<string>[] ReplyReaders = [Reply, ReplyInBytes];
    private static readonly Action<string>[] LineReaders = [Line, LineOfFtp, Report];
    private static readonly Action<string>[] Readers = [Body, BodyInBytes, BodyInPieces, Emms, Reply, ReplyInBytes, Line, Report];

    [Theory]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData(" ")]
    [InlineData("\r\n")]
    [InlineData("\uFEFF")]
    [InlineData("\0")]
    [InlineData("1")]
    [InlineData("a")]
    [InlineData("{")]
    [InlineData("<")]
    [InlineData("{\"a\":")]
    [InlineData("<a>")]
    [InlineData("550-\n")]
    [InlineData("errorCode 7011 ")]
    [InlineData("エラー")]
    public void Any_reader_reads_4_MB_of_the_same(string unit) => AssertLinear(Readers, "", unit, "");

    [Theory]
    [InlineData("{\"errorCode\":", "[", "")]
    [InlineData("{\"errorCode\":", "1", "}")]
    [InlineData("{\"errorCode\":\"", "0", "1\"}")]
    [InlineData("{\"errorCode\":7011,\"message\":\"", "x", "")]
    [InlineData("{\"errorCode\":7011,\"message\":\"", "x", "\"}")]
    [InlineData("{\"errorCode\":7011,\"message\":\"", "\\u0061", "\"}")]
    [InlineData("{\"errorCode\":7011,\"message\":\"", "\\ud800", "\"}")]
    [InlineData("{\"errorCode\":8002,\"message\":\"", "{\\\"a\\\":", "\"}")]
    [InlineData("{", "\"error\\u0043ode\":1,", "\"message\":\"\"}")]
    [InlineData("{\"errorCode\":7011}", " ", "")]
    [InlineData("<response>", "<a>", "")]
    [InlineData("<response a=\"", "x", "")]
    [InlineData("<response ", "a=\"\" ", "/>")]
    [InlineData("<response result=\"", "1", "\"/>")]
    [InlineData("<response result=\"7011\" message=\"", "&#65;", "\"/>")]
    [InlineData("<response result=\"7011\">", "<a b=\"\"/>", "</response>")]
    [InlineData("<response result=\"7011\">", "]", "</response>")]
    [InlineData("<response result=\"7011\" message=\"", "&", "\"/>")]
    [InlineData("<response result=\"7011\" message=\"&", "x", ";\"/>")]
    [InlineData("<response result=\"7011\">", "</response ", "")]
    [InlineData("<response result=\"7011\"/>", "<!-- -->", "")]
    [InlineData("<response result=\"7011\"/>", "<!--", "")]
    [InlineData("<!--", "- ", "")]
    [InlineData("<!DOCTYPE a [", "<!ENTITY a \"\">", "]><response result=\"7011\"/>")]
    public void Bodies_of_4_MB_are_read_or_refused(string start, string unit, string end) => AssertLinear(BodyReaders, start, unit, end);

    [Theory]
    [InlineData("", "550-\n", "550 end")]
    [InlineData("", "550 \n", "")]
    [InlineData("425-a\n", "Connection refuse\n", "425 end")]
    [InlineData("425 ", ".", "x")]
    [InlineData("550 ", ": Disk quota exceeded", "")]
    public void Replies_of_4_MB_are_read_or_refused(string start, string unit, string end) => AssertLinear(ReplyReaders, start, unit, end);

    [Theory]
    [InlineData("", "_", "")]
    [InlineData("", "0x", "")]
    [InlineData("", "1.", "")]
    [InlineData("", "1-", "")]
    [InlineData("", "a 1 ", "")]
    [InlineData("", "\u001b[", "")]
    [InlineData("", "550-550 ", "")]
    [InlineData("550 ", ": Disk quota exceede", "")]
    [InlineData("", "errorCode ", "")]
    [InlineData("", "error 7011 WVMKStatus_OK PallyCon ", "")]
    [InlineData("error 7011 ", "errorCode 7107 ", "PallyCon")]
    [InlineData("", "Connection refuse ", "")]
    [InlineData("", "Shaka Error 6007 {", "")]
    [InlineData("", "PallyCon error 7011 caused by ", "")]
    [InlineData("", "WVMKStatus_Tamper_Detected\\n(", "")]
    [InlineData("", "HTTP 404 [\n", "Widevine")]
    [InlineData("", "\\", "")]
    [InlineData("", "&", "")]
    public void Lines_of_4_MB_are_read(string start, string unit, string end) => AssertLinear(LineReaders, start, unit, end);

    [Theory]
    [InlineData(ErrorDomain.None)]
    [InlineData(ErrorDomain.WidevineClient)]
    public void A_word_may_be_of_any_length(ErrorDomain domain)
    {
        string word = new('a', LongestWord);

        (domain is ErrorDomain.None ? ErrorText.Find(word) : ErrorText.Find(word, domain)).Should().BeEmpty();
    }

    private static void AssertLinear(Action<string>[] readers, string start, string unit, string end)
    {
        string text = start + new StringBuilder(Length).Insert(0, unit, Length / unit.Length) + end;

        foreach (Action<string> read in readers)
            Allocated(read, text).Should().BeLessThan(MostBytesPerCharacter * text.Length, "the reader of {0} is linear", read.Method.Name);
    }

    private static long Allocated(Action<string> read, string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Body(string text) => Use(PallyConErrorResponse.TryParse(text, out PallyConErrorResponse? response), response);

    private static void BodyInBytes(string text) => Use(PallyConErrorResponse.TryParse(Bytes(text), out PallyConErrorResponse? response), response);

    private static void BodyInPieces(string text)
    {
        byte[] bytes = Bytes(text);
        Use(PallyConErrorResponse.TryParse(BytePiece.Sequence(bytes, 1, bytes.Length / 2), out PallyConErrorResponse? response), response);
    }

    private static void Emms(string text) => GetEmmsResponse.Parse(Bytes(text)).ToArray();

    private static void Reply(string text) => Use(FtpReply.TryParse(text, out FtpReply? reply), reply);

    private static void ReplyInBytes(string text) => Use(FtpReply.TryParse(Bytes(text), out FtpReply? reply), reply);

    private static void Report(string text) => ErrorReport.Analyze(text).ToString();

    private static void Line(string text) => ErrorText.Find(text);

    private static void LineOfFtp(string text) => ErrorText.Find(text, ErrorDomain.VodDealerFtp);

    private static void Use(bool isRead, PallyConErrorResponse? response)
    {
        if (isRead)
            _ = (response!.CustomError, response.ToJson());
    }

    private static void Use(bool isRead, FtpReply? reply)
    {
        if (isRead)
            _ = reply!.ToString();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
