using System.Text;

namespace DrmErrorCodes.Tests;

/// <summary>Which objects are read in the fast way, and as what; that the others are read too is in the tests of the readers.</summary>
public sealed class PlainJsonTests
{
    [Theory]
    [InlineData("""{"errorCode":7011,"message":"Token is expired."}""", "7011", "Token is expired.")]
    [InlineData("{ \"message\" :\t\"a\" ,\r\n\"errorCode\": \"7011\" } \n", "7011", "a")]
    [InlineData("""{"message":"été"}""", null, "été")]
    [InlineData("""{"errorCode":0,"other":"\"\\\/\b\f\n\r\t"}""", "0", null)]
    [InlineData("""{"errorCode":1,"errorCode":2,"message":"a","message":"b"}""", "2", "b")]
    [InlineData("""{"message":""}""", null, "")]
    [InlineData("""{"a":"\""}""", null, null)]
    [InlineData("""{"errorCode":1234567890}""", "1234567890", null)]
    [InlineData("""{"ErrorCode":1,"errorCod":2,"errorCodes":3}""", null, null)]
    public void A_plain_object_is_read(string json, string? code, string? message)
    {
        TryRead(json, out string? readCode, out string? readMessage).Should().BeTrue();

        (readCode, readMessage).Should().Be((code, message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[\"errorCode\":1}")]
    [InlineData("{1:2}")]
    [InlineData("{\"errorCode\"}")]
    [InlineData("{\"errorCode\" 1}")]
    [InlineData("{\"errorCode\":}")]
    [InlineData("{\"errorCode\":1")]
    [InlineData("{\"errorCode\":1]")]
    [InlineData("{\"errorCode\":1,}")]
    [InlineData("{\"errorCode\":1}}")]
    [InlineData("{\"errorCode\":01}")]
    [InlineData("{\"errorCode\":-1}")]
    [InlineData("{\"errorCode\":1.5}")]
    [InlineData("{\"errorCode\":null}")]
    [InlineData("{\"data\":{}}")]
    [InlineData("{\"message\":\"a")]
    [InlineData("{\"message\":\"a\nb\"}")]
    [InlineData("{\"message\":\"\\n\"}")]
    [InlineData("{\"errorCode\":\"\\n\"}")]
    [InlineData("{\"other\":\"\\u0041\"}")]
    [InlineData("{\"other\":\"\\x\"}")]
    [InlineData("{\"other\":\"\\")]
    [InlineData("{\"error\\u0043ode\":1}")]
    [InlineData("{\"error\\/ode\":1}")]
    public void All_else_is_left_to_the_reader_of_all_JSON(string json) => TryRead(json, out _, out _).Should().BeFalse();

    // Strings are looked at in blocks of 16 characters, and what is left of them one by one: each place of either, and each border.
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u007F")]
    [InlineData("é")]
    [InlineData("[]")]
    public void A_text_of_any_length_is_read(string end)
    {
        for (int length = 0; length <= 50; length++)
        {
            string text = new string('a', length) + end;

            TryRead($"{{\"message\":\"{text}\"}}", out _, out string? alone).Should().BeTrue("{0} come before", length);
            TryRead($"{{\"message\":\"{text}\",\"{new string('b', 40)}\":1}}", out _, out string? followed).Should().BeTrue("{0} come before", length);

            (alone, followed).Should().Be((text, text));
        }
    }

    [Theory]
    [InlineData("\\\"")]
    [InlineData("\\\\")]
    [InlineData("\\/")]
    [InlineData("\\b")]
    [InlineData("\\f")]
    [InlineData("\\n")]
    [InlineData("\\r")]
    [InlineData("\\t")]
    [InlineData("\\\\\\\"")]
    [InlineData("\\\"\\\"")]
    [InlineData("\\r\\n")]
    public void An_escape_is_passed_over_at_any_place(string escape)
    {
        for (int length = 0; length <= 50; length++)
        {
            string before = new('a', length);
            foreach (string after in new[] { "", "b", new string('b', 40) })
            {
                TryRead($"{{\"other\":\"{before}{escape}{after}\",\"errorCode\":7011}}", out string? code, out _).Should().BeTrue("{0} come before", length);
                code.Should().Be("7011");
                TryRead($"{{\"message\":\"{before}{escape}{after}\",\"errorCode\":7011}}", out _, out _).Should().BeFalse("{0} come before", length);
            }
        }
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\u001F")]
    [InlineData("\\x")]
    [InlineData("\\u0041")]
    [InlineData("\\é")]
    [InlineData("\\\u001F")]
    [InlineData("\\\\\u001F")]
    [InlineData("\\\\\\x")]
    [InlineData("\"")]
    public void What_no_plain_string_has_is_found_at_any_place(string part)
    {
        for (int length = 0; length <= 50; length++)
        {
            string before = new('a', length);
            foreach (string after in new[] { "", "b", new string('b', 40) })
                TryRead($"{{\"other\":\"{before}{part}{after}\"}}", out _, out _).Should().BeFalse("{0} come before", length);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\\")]
    [InlineData("\\n")]
    [InlineData("\\\"")]
    [InlineData("\\\\")]
    public void A_string_that_was_cut_off_is_refused_at_any_length(string end)
    {
        for (int length = 0; length <= 50; length++)
            TryRead($"{{\"other\":\"{new string('a', length)}{end}", out _, out _).Should().BeFalse("{0} come before", length);
    }

    private static bool TryRead(string json, out string? code, out string? message)
    {
        bool isRead = PlainJson.TryRead(
            Encoding.UTF8.GetBytes(json), "errorCode"u8, "message"u8, out ReadOnlySpan<byte> plainCode, out ReadOnlySpan<byte> plainMessage);
        (code, message) = (PlainJson.Text(plainCode), PlainJson.Text(plainMessage));
        return isRead;
    }
}
