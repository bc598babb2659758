using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace DrmErrorCodes.Tests.Properties;

public sealed class FtpReplyProperties(ITestOutputHelper output)
{
    private static readonly char[] Padding = [' ', '\t', '\r', '\n', '\0', '\uFEFF'];

    private static readonly string[] Samples =
    [
        "550 movie.ts: Disk quota exceeded",
        "226 Transfer complete\r\n",
        "\uFEFF 425-Can't open data connection\r\n425-\r\n  Read timed out.\r\n426 no\r\n425 Connection refused\r\n\0",
        "230-Welcome\n550 files here\n230-\n\n230 Done\n",
        "553 Could not create file.\r\n",
        "451-x\r\n451 Transfer aborted. Input/output error",
        "530",
        "500 OOPS: child died",
    ];

    private static readonly string[] Parts =
    [
        "550", "550", "550 ", "550-", "550-", "425 ", "425-", "226", "100", "699", "700", "099", "55", "5500 ", "\r\n", "\n", "\n", "\r", " ", "-", ".", "\0", "\uFEFF", "\t",
        "Connection refused", "Read timed out.", "Disk quota exceeded", ": Disk quota exceeded", "movie.ts", "OOPS: child died", "é", "😀", "٥٥٠ ", "\u2028",
    ];

    private static Arbitrary<FtpReply> Replies =>
        Arb.From(Gen.Choose(100, 699)).Zip(Values.Texts).Convert(pair => new FtpReply(pair.Item1, pair.Item2), reply => (reply.Code, reply.Text));

    private static Arbitrary<string[]> Lines => Values.Texts.Convert(text => text.Trim(Padding), text => text).Array();

    [Fact]
    public void Any_text_is_read_or_refused_as_its_bytes_are() => PropertyRun.CheckInputs(output, Input, (text, random) =>
    {
        Assert.True(FtpReply.TryParse(text, out FtpReply? reply) == reply is not null);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.True(FtpReply.TryParse(bytes, out FtpReply? ofBytes) == ofBytes is not null);
        if (Encoding.UTF8.GetString(bytes) == text)
            Assert.True(reply == ofBytes);
        if (reply is not null)
            AssertSound(reply);

        if (random.OneIn(64))
        {
            AssertParsed(reply, () => FtpReply.Parse(text));
            AssertParsed(ofBytes, () => FtpReply.Parse(bytes));
        }

        if (random.OneIn(4))
        {
            byte[] mutated = random.Mutated(bytes);
            Assert.True(FtpReply.TryParse(mutated, out FtpReply? ofMutated) == ofMutated is not null);
            if (ofMutated is not null)
                AssertSound(ofMutated);
        }
    });

    [Fact]
    public void What_was_written_is_read_as_it_was() => PropertyRun.CheckValues(output, Replies, reply =>
    {
        AssertSound(reply);
        Assert.Equal(reply, FtpReply.Parse(reply.ToString() + "\r\n"));
        Assert.Equal(reply, FtpReply.Parse(Encoding.UTF8.GetBytes(reply.ToString())));
    });

    [Fact]
    public void A_reply_of_several_lines_that_was_cut_off_before_its_last_is_refused() => PropertyRun.CheckValues(
        output,
        Gen.Choose(100, 699).ToArbitrary().Zip(Lines),
        pair =>
        {
            (int code, string[] lines) = pair;
            string text = string.Concat(lines.Select(line => $"{code}-{line}\r\n"));
            for (int length = 0; length <= text.Length; length++)
            {
                // What ends directly behind a code reads as a line without a text.
                bool endsWithCode = text[..length].Trim(Padding).Split('\n')[^1] == $"{code}";
                if (FtpReply.TryParse(text[..length], out _) && !endsWithCode)
                    Assert.Fail($"The first {length} characters were read.");
            }

            Assert.True(FtpReply.TryParse($"{text}{code} end", out _));
        });

    [Fact]
    public void A_reply_that_was_cut_off_anywhere_is_read_or_refused() => PropertyRun.CheckValues(output, Replies, reply =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(reply.ToString());
        for (int length = 0; length <= bytes.Length; length++)
        {
            bool isRead = FtpReply.TryParse(bytes.AsSpan(0, length), out FtpReply? part);
            Assert.Equal(isRead, part is not null);
        }
    });

    private static string Input(RandomSource random) => random.Next(4) switch
    {
        0 => random.Pick(["", "550 ", "550-", "425"]) + random.Text(),
        1 => random.Concatenated(Parts),
        _ => random.Mutated(random.Pick(Samples)),
    };

    private static void AssertSound(FtpReply reply)
    {
        Assert.True(reply.Code is >= 100 and <= 699);
        Assert.True(reply.Text == reply.Text.Trim(Padding));
        Assert.Equal(reply, FtpReply.Parse(reply.ToString()));
        Assert.True(reply.KnownText is null || reply.Error.Entry!.ServerTexts.Contains(reply.KnownText));
        Assert.True(reply.FileName is null == reply.KnownText is null or not ['<', ..]);
    }

    private static void AssertParsed(FtpReply? expected, Func<FtpReply> parse)
    {
        if (expected is null)
            Assert.Throws<FormatException>(parse);
        else
            Assert.Equal(expected, parse());
    }
}
