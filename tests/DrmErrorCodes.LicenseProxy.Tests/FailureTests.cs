using System.Net;
using System.Net.Sockets;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>What the proxy says when the license server, or the way to it, is broken.</summary>
public sealed class FailureTests
{
    private static readonly byte[] Error = "{\"errorCode\":7011,\"message\":\"Token is expired.\"}"u8.ToArray();

    private static readonly Dictionary<string, RequestDelegate> Broken = new()
    {
        ["a connection cut before the headers"] = Answer.Cut(),
        ["half a license"] = Answer.HalfOf(Licenses.Binary(1, 20_000)),
        ["half a license in chunks"] = Answer.HalfOf(Licenses.Binary(1, 20_000), isChunked: true),
        ["half an error"] = Answer.HalfOf(Error),
        ["half an error in chunks"] = Answer.HalfOf(Error, isChunked: true),
        ["half a body with a whole error in it"] = Answer.HalfOf([.. Error, .. Enumerable.Repeat((byte)' ', Error.Length)]),
        ["10 MB of rubbish"] = Answer.Rubbish(),
        ["10 MB of rubbish in chunks"] = Answer.Rubbish(isChunked: true),
        ["a body one byte too long"] = Answer.Bytes(Licenses.Binary(1, (1 << 20) + 1), "application/octet-stream"),
        ["a page of HTML with status 500"] = Answer.Text("<html><body>Internal error</body></html>", "text/html", 500),
        ["an empty 503"] = Answer.Bytes([], null, 503),
        ["a 404 without an error"] = Answer.Text("""{"message":"no such page"}""", "application/json", 404),
        ["a 403 that looks like a license"] = Answer.Bytes(Licenses.Binary(1, 20_000), "application/octet-stream", 403),
        ["a redirect"] = Redirect,
    };

    public static IEnumerable<object[]> BrokenAnswers => Broken.Keys.Select(answer => new object[] { answer });

    [Theory]
    [MemberData(nameof(BrokenAnswers))]
    public async Task A_broken_answer_is_a_bad_gateway(string answer)
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Broken[answer]);

        using HttpResponseMessage response = await proxy.AskAsync();

        await Problem.ShouldBeFailureAsync(response, HttpStatusCode.BadGateway);
        LogLine line = ShouldBeLogged(proxy, 502);
        if (answer.StartsWith("half", StringComparison.Ordinal))
        {
            line.Exception.Should().BeOfType<HttpRequestException>()
                .Which.HttpRequestError.Should().Be(HttpRequestError.ResponseEnded);
        }
    }

    [Fact]
    public async Task A_refused_connection_is_a_bad_gateway()
    {
        // A port that is taken, so that nobody else gets it, and that nobody listens on.
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using RunningProxy proxy = await RunningProxy.BeforeNothingAtAsync(new Uri($"http://{taken.LocalEndPoint}/"));

        using HttpResponseMessage response = await proxy.AskAsync();

        await Problem.ShouldBeFailureAsync(response, HttpStatusCode.BadGateway);
        ShouldBeLogged(proxy, 502);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_does_not_answer_in_time_is_a_gateway_timeout(bool afterHalf)
    {
        RequestDelegate silence = afterHalf ? Answer.SilenceAfterHalfOf(Error) : Answer.Silence();
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(silence, patience: TimeSpan.FromMilliseconds(200));

        using HttpResponseMessage response = await proxy.AskAsync();

        await Problem.ShouldBeFailureAsync(response, HttpStatusCode.GatewayTimeout);
        ShouldBeLogged(proxy, 504);
    }

    [Fact]
    public async Task After_every_failure_the_next_license_comes_through()
    {
        byte[] license = Licenses.Binary(2, 20_000);
        RequestDelegate good = Answer.Bytes(license, "application/octet-stream");
        RequestDelegate[] answers = [.. Broken.Values.SelectMany(broken => new[] { broken, good })];
        int asked = 0;
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(context => answers[asked++](context));

        foreach (bool isBroken in Broken.SelectMany(_ => new[] { true, false }))
        {
            using HttpResponseMessage response = await proxy.AskAsync();
            if (isBroken)
                await Problem.ShouldBeFailureAsync(response, HttpStatusCode.BadGateway);
            else
                (await response.Content.ReadAsByteArrayAsync()).Should().Equal(license);
        }

        asked.Should().Be(answers.Length);
    }

    // Where it leads, there is a license: whoever follows it finds one.
    private static Task Redirect(HttpContext context)
    {
        if (context.Request.Path == "/elsewhere")
            return Answer.Bytes(Licenses.Binary(1, 20_000), "application/octet-stream")(context);
        context.Response.Redirect("/elsewhere");
        return Task.CompletedTask;
    }

    private static LogLine ShouldBeLogged(RunningProxy proxy, int status)
    {
        LogLine line = proxy.Log.Should().ContainSingle().Subject;
        line.Level.Should().Be(LogLevel.Error);
        line.Properties["Status"].Should().Be(status);
        line.Properties["Reason"].Should().BeOfType<string>().Which.Should().NotBeEmpty();
        proxy.Counts.Should().BeEmpty();
        return line;
    }
}
