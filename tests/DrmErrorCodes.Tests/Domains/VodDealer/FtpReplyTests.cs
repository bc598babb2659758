using System.Text;

namespace DrmErrorCodes.Tests.VodDealer;

public sealed class FtpReplyTests
{
    [Theory]
    [InlineData("550 movie.ts: Disk quota exceeded")]
    [InlineData("550 movie.ts: Disk quota exceeded\r\n")]
    [InlineData(" 550 movie.ts: Disk quota exceeded\r\n\0\0")]
    [InlineData("550 movie.ts: Disk quota exceeded\n")]
    public void A_reply_is_read_with_what_is_around_it(string text)
    {
        FtpReply reply = FtpReply.Parse(text);

        reply.Code.Should().Be(550);
        reply.Text.Should().Be("movie.ts: Disk quota exceeded");
        reply.Error.Should().Be(VodDealerFtpError.FileUnavailable.ToDrmError());
        reply.Should().Be(FtpReply.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("550-movie.ts\r\n550 Disk quota exceeded\r\n", "movie.ts\nDisk quota exceeded")]
    [InlineData("550-movie.ts\r\n550-and more\r\n550 end", "movie.ts\nand more\nend")]
    [InlineData("550-movie.ts\r\n  indented\r\n226 not the end\r\n5500 nor this\r\n550 end", "movie.ts\n  indented\n226 not the end\n5500 nor this\nend")]
    [InlineData("550-movie.ts\n550 ", "movie.ts\n")]
    [InlineData("550-a\r\n\r\n550 b", "a\n\nb")]
    [InlineData("550-a\r\n550", "a\n")]
    public void A_reply_of_several_lines_ends_at_its_code_and_a_blank(string text, string expected) =>
        FtpReply.Parse(text).Text.Should().Be(expected.TrimEnd('\n'));

    [Theory]
    [InlineData("550", "")]
    [InlineData("550 ", "")]
    [InlineData("226 Transfer complete.", "Transfer complete.")]
    [InlineData("599 a", "a")]
    public void A_reply_may_be_short_or_no_error(string text, string expected) => FtpReply.Parse(text).Text.Should().Be(expected);

    [Fact]
    public void A_code_that_no_row_has_is_kept()
    {
        FtpReply reply = FtpReply.Parse("226 Transfer complete.");

        reply.Error.IsKnown.Should().BeFalse();
        reply.Error.Code.Should().Be((ErrorCode)226);
    }

    [Theory]
    [InlineData("550 movie.ts: Disk quota exceeded", "<file name>: Disk quota exceeded", "movie.ts")]
    [InlineData("550 /a b/c: d.ts: disk quota exceeded.", "<file name>: Disk quota exceeded", "/a b/c: d.ts")]
    [InlineData("550 : Disk quota exceeded", null, null)]
    [InlineData("550 movie.ts: no access", null, null)]
    [InlineData("550 movie.ts: no access to the folder", null, null)]
    [InlineData("552 movie.ts: Disk quota exceeded", "<file name>: Disk quota exceeded", "movie.ts")]
    [InlineData("552 Transfer aborted. Disk quota exceeded", "Transfer aborted. Disk quota exceeded", null)]
    [InlineData("451-one\r\n451-Failure writing to local file.\r\n451 end", "Failure writing to local file.", null)]
    [InlineData("451 Transfer aborted. Input/output error", "Transfer aborted. Input/output error", null)]
    [InlineData("553 Could not create file", "Could not create file.", null)]
    [InlineData("500 OOPS: child died", "OOPS: child died", null)]
    [InlineData("425 No route to host", "No route to host", null)]
    [InlineData("226 Connection refused", null, null)]
    public void The_row_s_known_text_is_recognized_and_the_file_s_name_taken_from_it(string text, string? knownText, string? fileName)
    {
        FtpReply reply = FtpReply.Parse(text);

        reply.KnownText.Should().Be(knownText);
        reply.FileName.Should().Be(fileName);
    }

    [Theory]
    [InlineData(null, "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("55", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("55/ x", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("55: x", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("55a x", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("5500", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("550x", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("099 x", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("700 x", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("٥٥٠ x", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("Connection refused", "line 1 does not begin with a code from 100 to 699 and a blank or hyphen")]
    [InlineData("550-one\r\ntwo", "its last line, which begins with '550 ', is missing after line 2")]
    [InlineData("550-one", "its last line, which begins with '550 ', is missing after line 1")]
    [InlineData("550-one\r\n551 two", "its last line, which begins with '550 ', is missing after line 2")]
    [InlineData("550 one\r\n226 two", "it ends in line 1, and line 2 follows")]
    [InlineData("550-one\r\n550 two\r\nthree", "it ends in line 2, and line 3 follows")]
    [InlineData("550-one\r\n550\r\nthree\r\n550 four", "it ends in line 2, and line 3 follows")]
    public void What_is_not_one_whole_reply_is_refused(string? text, string problem)
    {
        Action parse = () => FtpReply.Parse(text);

        FtpReply.TryParse(text, out FtpReply? reply).Should().BeFalse();
        reply.Should().BeNull();
        FtpReply.TryParse(Encoding.UTF8.GetBytes(text ?? ""), out _).Should().BeFalse();
        parse.Should().Throw<FormatException>().WithMessage($"The text is no FTP reply: {problem}.");
    }

    [Fact]
    public void A_reply_of_more_than_64_MB_is_refused()
    {
        string text = "550".PadRight((1 << 26) + 1);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Action[] parse = [() => FtpReply.Parse(text), () => FtpReply.Parse(bytes)];

        FtpReply.TryParse(text, out _).Should().BeFalse();
        FtpReply.TryParse(bytes, out _).Should().BeFalse();
        parse.Should().AllSatisfy(action => action.Should().Throw<FormatException>().WithMessage("The text is no FTP reply: it is longer than 67108864 bytes."));
    }

    [Fact]
    public void A_reply_that_is_as_long_as_any_is_read()
    {
        string text = "550".PadRight(1 << 26);

        FtpReply.TryParse(text, out _).Should().BeTrue();
        FtpReply.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeTrue();
    }

    [Fact]
    public void A_reply_must_have_a_text()
    {
        Func<FtpReply> make = () => new FtpReply(550, null!);

        make.Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_come_with_replacement_characters() =>
        FtpReply.Parse([.. "550 "u8, 0xE9, .. ".ts"u8]).Text.Should().Be("\uFFFD.ts");

    [Fact]
    public void A_fake_server_writes_one_line_or_several()
    {
        new FtpReply(550, "movie.ts: Disk quota exceeded").ToString().Should().Be("550 movie.ts: Disk quota exceeded");
        new FtpReply(550, "one\r\ntwo\nthree\r\n").ToString().Should().Be("550-one\r\n550-two\r\n550 three");
        FtpReply.Parse(new FtpReply(550, "one\r\ntwo\nthree\r\n").ToString()).Text.Should().Be("one\ntwo\nthree");
    }

    [Theory]
    [InlineData(99)]
    [InlineData(700)]
    public void A_code_that_no_server_can_send_is_refused(int code)
    {
        Action create = () => _ = new FtpReply(code, "");

        create.Should().Throw<ArgumentOutOfRangeException>().WithMessage("A reply code has three digits, the first from 1 to 6.*");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(699)]
    public void The_lowest_and_the_highest_code_are_read_as_they_are_written(int code) =>
        FtpReply.Parse(new FtpReply(code, "a").ToString()).Code.Should().Be(code);

    [Theory]
    [InlineData("Connection refused", "NA", "425")]
    [InlineData("No route to host", "425")]
    [InlineData("Read timed out", "425")]
    [InlineData("Timeout for receiving data from server", "n/a")]
    public void A_failure_without_a_reply_leads_to_each_row_that_carries_its_text(string text, params string[] codes)
    {
        FtpReply.TryParse(text, out _).Should().BeFalse();
        ErrorCatalog.LookupAll(ErrorDomain.VodDealerFtp, text).Select(row => row.CodeText).Should().Equal(codes);
    }
}
