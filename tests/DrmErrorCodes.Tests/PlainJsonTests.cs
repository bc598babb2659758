using System.Text;
using DrmErrorCodes.Json;

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

    private static bool TryRead(string json, out string? code, out string? message)
    {
        bool isRead = PlainJson.TryRead(
            Encoding.UTF8.GetBytes(json), "errorCode"u8, "message"u8, out ReadOnlySpan<byte> plainCode, out ReadOnlySpan<byte> plainMessage);
        (code, message) = (PlainJson.Text(plainCode), PlainJson.Text(plainMessage));
        return isRead;
    }
}
