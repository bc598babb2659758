using System.Net.Http.Headers;
using System.Text;

namespace DrmErrorCodes.LicenseProxy.Tests;

public sealed class LicenseTests
{
    private static readonly byte[] Binary = Licenses.Binary(17, 20_000);

    public static TheoryData<byte[], string?> Untouched => new()
    {
        { Binary, "application/octet-stream" },
        { Binary, null },
        // A spelling that a parsed header would not keep.
        { Encoding.ASCII.GetBytes(Convert.ToBase64String(Binary)), "text/plain;charset=UTF-8" },
        { Encoding.ASCII.GetBytes($$"""{"license":"{{Convert.ToBase64String(Binary)}}"}"""), "application/json;charset=utf-8" },
        { "{\"error_code\":\"0000\",\"error_message\":\"success\"}"u8.ToArray(), "application/json" },
        // What is neither a license nor an error is not the proxy's to judge.
        { "<html><body>Welcome</body></html>"u8.ToArray(), "text/html" },
        { "{\"errorCode\":7011,\"mess"u8.ToArray(), "application/json" },
        { [], "application/octet-stream" },
        // As long as an answer may be.
        { Licenses.Binary(18, 1 << 20), "application/octet-stream" },
    };

    [Theory]
    [MemberData(nameof(Untouched))]
    public async Task A_license_passes_untouched(byte[] license, string? contentType)
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Bytes(license, contentType));

        using HttpResponseMessage response = await proxy.AskAsync();

        ((int)response.StatusCode).Should().Be(200);
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(license);
        ContentType(response).Should().Be(contentType);
        proxy.Log.Should().BeEmpty();
        proxy.Counts.Should().BeEmpty();
    }

    [Theory]
    [InlineData(201)]
    [InlineData(204)]
    public async Task A_success_keeps_its_status(int status)
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Bytes([], null, status));

        using HttpResponseMessage response = await proxy.AskAsync();

        ((int)response.StatusCode).Should().Be(status);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("application/octet-stream", "eyJkcm1fdHlwZSI6IldpZGV2aW5lIn0=")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8", "token")]
    [InlineData(null, null)]
    public async Task The_license_server_gets_the_player_s_challenge_and_token(string? contentType, string? customData)
    {
        string? seen = null;
        byte[]? challengeSeen = null;
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            challengeSeen = body.ToArray();
            string? token = context.Request.Headers["pallycon-customdata-v2"].SingleOrDefault();
            seen = $"{context.Request.Method} {context.Request.ContentType ?? "-"} {token ?? "-"}";
        });

        using HttpResponseMessage response = await proxy.AskAsync(Binary, contentType, customData);

        ((int)response.StatusCode).Should().Be(200);
        challengeSeen.Should().Equal(Binary);
        seen.Should().Be($"POST {contentType ?? "-"} {customData ?? "-"}");
    }

    [Fact]
    public async Task A_player_that_goes_away_ends_the_request_to_the_license_server()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(async context =>
        {
            asked.SetResult();
            await Answer.Silence()(context);
            ended.SetResult();
        });
        using var player = new CancellationTokenSource();

        using var challenge = new ByteArrayContent(Binary);
        Task<HttpResponseMessage> answer = proxy.Player.PostAsync("", challenge, player.Token);
        await asked.Task;
        await player.CancelAsync();

        await answer.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        await ended.Task;
        proxy.Log.Should().BeEmpty();
        proxy.Counts.Should().BeEmpty();
    }

    private static string? ContentType(HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues values)
            ? values.ToString()
            : null;
}
