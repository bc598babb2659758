using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Text;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>Many players at once before a license server that does everything, good and bad.</summary>
public sealed class LoadTests
{
    private const int Clients = 64;
    private const int RequestsOfEach = 50;
    private const int Kinds = 10;

    private static readonly PallyConLicenseError[] Codes = Enum.GetValues<PallyConLicenseError>();

    [Fact]
    public async Task Every_request_gets_the_answer_that_is_its_own()
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(AnswerByChallenge);

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => PlayAsync(proxy, client))));

        // Nothing is counted twice or lost.
        int[] requests = [.. Enumerable.Range(0, Clients * RequestsOfEach)];
        proxy.Counts.Should().BeEquivalentTo(requests
            .Select(Error).OfType<PallyConErrorResponse>()
            .GroupBy(error => ("PallyConLicense", error.Error.CodeText, error.Error.IsRefusal))
            .ToDictionary(group => group.Key, group => (long)group.Count()));
        proxy.Log.Count(line => line.Level == LogLevel.Warning).Should().Be((int)proxy.Counts.Values.Sum());
        proxy.Log.Count(line => line.Level == LogLevel.Error).Should().Be(requests.Count(IsFailure));
    }

    private static async Task PlayAsync(RunningProxy proxy, int client)
    {
        for (int turn = 0; turn < RequestsOfEach; turn++)
        {
            int request = (client * RequestsOfEach) + turn;
            byte[] challenge = new byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(challenge, request);

            using HttpResponseMessage response = await proxy.AskAsync(challenge);

            await CheckAsync(request, response);
        }
    }

    private static async Task CheckAsync(int request, HttpResponseMessage response)
    {
        if (License(request) is { } license)
        {
            response.StatusCode.Should().Be(HttpStatusCode.OK);
            byte[] body = await response.Content.ReadAsByteArrayAsync();
            body.AsSpan().SequenceEqual(license).Should().BeTrue("request {0} has a license of its own", request);
        }
        else if (Error(request) is { } error)
        {
            Problem problem = await Problem.ReadAsync(response);
            problem.Json.GetProperty("code").GetInt64().Should().Be(error.Error.Code.Number);
            problem.Text("retry").Should().Be(error.Error.Retry.ToString());
            if (error.CustomError is { } custom)
                problem.Json.GetProperty("customError").GetProperty("error").GetString().Should().Be(custom.Error);
        }
        else
        {
            await Problem.ShouldBeFailureAsync(response, HttpStatusCode.BadGateway);
        }
    }

    private static async Task AnswerByChallenge(HttpContext context)
    {
        byte[] challenge = new byte[sizeof(int)];
        await context.Request.Body.ReadExactlyAsync(challenge);
        int request = BinaryPrimitives.ReadInt32LittleEndian(challenge);
        RequestDelegate answer =
            License(request) is { } license ? Answer.Bytes(license, "application/octet-stream")
            : Error(request) is { } error ? Answer.Error(error)
            : (request % Kinds) switch
            {
                6 => Answer.Cut(),
                7 => Answer.HalfOf(Licenses.Binary(request, 20_000), isChunked: request % 4 == 1),
                8 => Answer.Rubbish(isChunked: request % 4 == 2),
                _ => Answer.Text("<html><body>Bad Gateway</body></html>", "text/html", 502),
            };
        await answer(context);
    }

    private static byte[]? License(int request) => (request % Kinds) switch
    {
        0 => Licenses.Binary(request, 20_000),
        1 => Encoding.ASCII.GetBytes(Convert.ToBase64String(Licenses.Binary(request, 2_000))),
        2 => Encoding.ASCII.GetBytes($$"""{"license":"{{Convert.ToBase64String(Licenses.Binary(request, 2_000))}}"}"""),
        _ => null,
    };

    private static PallyConErrorResponse? Error(int request) => (request % Kinds) switch
    {
        3 => new(Codes[request / Kinds % Codes.Length]),
        4 => new(7014, "unknown"),
        5 => new(new PallyConCustomError(request.ToString(CultureInfo.InvariantCulture), "own error")),
        _ => null,
    };

    private static bool IsFailure(int request) => License(request) is null && Error(request) is null;
}
