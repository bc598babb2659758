using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Tests.Reports;

/// <summary>What no line has that can hold no code: such lines are done with at one look.</summary>
public sealed class EvidenceTests
{
    private const string LineOfOtherThings =
        """203.0.113.77 - - [23/Nov/2026:10:20:30 +0000] "GET /vod/sintel/segment-17.m4s HTTP/1.1" 404 4711 "https://player.example.com/" 0.123""";

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("7011")]
    [InlineData(LineOfOtherThings)]
    [InlineData("request 76d26233-775f-2a66-b33b-b9be6507a267 failed: status 503, attempt 1 of 3, next in 4527 ms")]
    // A status of HTTP without a word that speaks of DRM, and a symbol that others have too.
    [InlineData("HTTP error code 500, Not Found")]
    [InlineData("keys expired")]
    // The beginning of words that are.
    [InlineData("com.example, the play, a button")]
    [InlineData("Pallycone FTPreply Shakas")]
    // Numbers that are no domain's, and none at all.
    [InlineData("1732357230123 0x12345678 deadbeef 8004c06g -12345678 0x8004C0651234567890")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz")]
    // No reply: not at the start of a line, no text behind it, too far in.
    [InlineData("took 550 Requests")]
    [InlineData("550")]
    [InlineData("550 ")]
    [InlineData("550:Requested")]
    [InlineData("550 requested")]
    [InlineData("             550 Requested")]
    public void A_text_without_evidence_has_none(string text) => Evidence.IsIn(text).Should().BeFalse();

    [Theory]
    // Words and numbers that end or begin like evidence.
    [InlineData("unPallyCon")]
    [InlineData("relicense")]
    [InlineData("id_8004c065")]
    [InlineData("0x8004c065ff")]
    // A line may begin with three letters, or with fewer digits.
    [InlineData("Now Playing")]
    [InlineData("1 2 Users")]
    [InlineData(": 5 Users")]
    public void What_only_looks_like_evidence_is_none_wherever_it_stands(string text)
    {
        for (int place = 0; place < 70; place++)
        {
            Evidence.IsIn(new string(' ', place) + text + " and no more of it").Should().BeFalse();
            Evidence.IsIn(LineOfOtherThings[..(40 + place)] + "\n" + text + LineOfOtherThings[35..]).Should().BeFalse();
        }
    }

    [Fact]
    public void Digits_alone_are_no_evidence_however_many()
    {
        for (int start = 0; start < 1000; start++)
            Evidence.IsIn($"{start:D3}{new string('0', 40)}").Should().BeFalse();
    }

    [Theory]
    [InlineData("PallyCon")]
    [InlineData("PallyConLicense")]
    [InlineData("pallycon")]
    [InlineData("key status")]
    [InlineData("com.pallycon")]
    // The context of another domain, in an address too.
    [InlineData("license")]
    [InlineData("https://example.com/widevine/1")]
    [InlineData("WVMKStatus_Tamper_Detected")]
    // A word that begins with another, and one that ends with a number.
    [InlineData("FTPReply")]
    [InlineData("ExoPlayerLib/2.19.1")]
    [InlineData("category6")]
    [InlineData("error_neg_2000")]
    [InlineData("Requested action not taken")]
    // As long as a block of characters, or longer.
    [InlineData("NS_ERROR_DOM_MEDIA_DECODE_ERR")]
    [InlineData("OEMCrypto_DeriveKeysFromSessionKey")]
    [InlineData("PallyCon_________________________________________________________")]
    [InlineData("0x8004C065")]
    [InlineData("8004c065")]
    [InlineData("c00d7159")]
    [InlineData("-2147172251")]
    [InlineData("\u001b[31mPallyCon")]
    [InlineData("\u001b[0;31m\u001b[1mPallyCon")]
    public void Evidence_is_seen_wherever_it_stands(string evidence)
    {
        for (int place = 0; place < 70; place++)
        {
            Evidence.IsIn(new string(' ', place) + evidence).Should().BeTrue();
            Evidence.IsIn(LineOfOtherThings[..(40 + place)] + " " + evidence + LineOfOtherThings[35..]).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("550 Requested action")]
    [InlineData("550-Requested action")]
    [InlineData("426-426 Connection")]
    [InlineData(" \t* 550 Requested")]
    [InlineData("x\n550 Requested")]
    [InlineData("x\r 550 Requested")]
    [InlineData("            550 Requested")]
    public void A_reply_at_the_start_of_a_line_is_evidence(string text) => Evidence.IsIn(text).Should().BeTrue();

    [Fact]
    public void Nothing_is_allocated_where_nothing_is_found()
    {
        string[] lines =
        [
            LineOfOtherThings, "POST /widevine/license HTTP/1.1 200, 72 bytes", "PallyCon answered with 7011 bytes in 503 ms",
            "Widevine CDM 4.10.2830.0 ready", "HTTP 404 for one, HTTP 500 for another, FTP",
        ];
        Find();

        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = Find();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        found.Should().Be(0);
        allocated.Should().Be(0);

        int Find()
        {
            int count = 0;
            for (int round = 0; round < 100; round++)
            {
                foreach (string line in lines)
                    count += ErrorText.Find(line).Count;
            }

            return count;
        }
    }
}
