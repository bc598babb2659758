using System.Globalization;

namespace DrmErrorCodes.Tests;

public sealed class ErrorCodeTests
{
    [Theory]
    [InlineData("7011", 7011)]
    [InlineData(" 7011\t\r\n", 7011)]
    [InlineData("0007011", 7011)]
    [InlineData("+7011", 7011)]
    [InlineData("0x1B63", 7011)]
    [InlineData("0X1b63", 7011)]
    [InlineData(" 0x00001B63 ", 7011)]
    [InlineData("0", 0)]
    [InlineData("0x0", 0)]
    [InlineData("-1004", -1004)]
    [InlineData("0x8004C065", 0x8004C065)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("0x7FFFFFFFFFFFFFFF", long.MaxValue)]
    public void A_number_is_read_in_every_spelling_that_logs_use(string text, long number)
    {
        ErrorCode code = text;

        code.Number.Should().Be(number);
        code.Text.Should().BeNull();
        code.Should().Be((ErrorCode)number);
    }

    [Theory]
    [InlineData("exportRetry")]
    [InlineData("n/a")]
    [InlineData("0x")]
    [InlineData("-0x10")]
    [InlineData("0x1G")]
    [InlineData("0xFFFFFFFFFFFFFFFF")]
    [InlineData("9223372036854775808")]
    [InlineData("7 011")]
    [InlineData("7,011")]
    [InlineData("7011.0")]
    [InlineData("7e3")]
    [InlineData("٧٠١١")]
    public void What_is_no_number_stays_a_text(string text)
    {
        ErrorCode code = text;

        code.Number.Should().BeNull();
        code.Text.Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n")]
    public void Null_empty_and_blank_are_the_empty_code(string? text)
    {
        ErrorCode code = text;

        code.IsEmpty.Should().BeTrue();
        code.Number.Should().BeNull();
        code.ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_number_and_a_text_are_not_empty()
    {
        new ErrorCode(0).IsEmpty.Should().BeFalse();
        new ErrorCode("NA").IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void Default_is_the_number_zero() => default(ErrorCode).Should().Be((ErrorCode)0);

    [Fact]
    public void Every_kind_of_number_converts()
    {
        ErrorCode fromInt = -1;
        ErrorCode fromUint = uint.MaxValue;
        ErrorCode fromLong = long.MaxValue;

        fromInt.Number.Should().Be(-1);
        fromUint.Number.Should().Be(4294967295);
        fromLong.Number.Should().Be(long.MaxValue);
    }

    [Fact]
    public void A_text_equals_itself_in_any_case_and_blanks()
    {
        ErrorCode code = "exportRetry";
        ErrorCode other = " EXPORTRETRY ";

        code.Equals(other).Should().BeTrue();
        code.Equals((object)other).Should().BeTrue();
        (code == other).Should().BeTrue();
        (code != other).Should().BeFalse();
        code.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Theory]
    [InlineData("7011", "7012")]
    [InlineData("NA", "n/a")]
    [InlineData("0", "")]
    [InlineData("0", "zero")]
    [InlineData("i", "ı")]
    public void Different_codes_are_not_equal(string left, string right)
    {
        (new ErrorCode(left) == new ErrorCode(right)).Should().BeFalse();
        (new ErrorCode(left) != new ErrorCode(right)).Should().BeTrue();
    }

    [Fact]
    public void A_code_does_not_equal_an_object_of_another_type() => new ErrorCode(7011).Equals((object)7011).Should().BeFalse();

    [Fact]
    public void Equal_numbers_have_equal_hashes() =>
        new ErrorCode("0x1B63").GetHashCode().Should().Be(new ErrorCode(7011).GetHashCode());

    [Fact]
    public void Different_codes_have_different_hashes() =>
        new[] { new ErrorCode("exportRetry"), new ErrorCode("exportFailed"), new ErrorCode(7011), new ErrorCode(7012) }
            .Select(code => code.GetHashCode()).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("7011", null, "7011")]
    [InlineData("7011", "G", "7011")]
    [InlineData("7011", "X8", "00001B63")]
    [InlineData("-5", "", "-5")]
    [InlineData("exportRetry", "X8", "exportRetry")]
    public void A_format_applies_to_numbers_only(string text, string? format, string expected)
    {
        ErrorCode code = text;
        Span<char> room = stackalloc char[16];

        code.ToString(format).Should().Be(expected);
        code.TryFormat(room, out int written, format).Should().BeTrue();
        room[..written].ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("7011")]
    [InlineData("exportRetry")]
    public void Too_little_room_is_said_and_nothing_written(string text)
    {
        Span<char> room = stackalloc char[3];

        new ErrorCode(text).TryFormat(room, out int written).Should().BeFalse();
        written.Should().Be(0);
    }

    [Fact]
    public void An_unknown_number_format_is_refused()
    {
        Func<string> format = () => new ErrorCode(7011).ToString("Q");

        format.Should().Throw<FormatException>();
    }

    [Fact]
    public void The_culture_does_not_change_what_is_printed()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";

        $"{string.Create(culture, $"{new ErrorCode(-1004)}")}".Should().Be("-1004");
    }
}
