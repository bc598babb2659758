using System.Diagnostics.Metrics;
using DrmErrorCodes;

namespace Example;

/// <summary>Stands between players and a PallyCon license server: passes licenses on untouched, and turns errors into problem
/// details that say what the player can do.</summary>
public sealed partial class LicenseProxy(IHttpClientFactory clients, IMeterFactory meters, ILogger<LicenseProxy> logger)
{
    private readonly Counter<long> _errors = meters.Create(nameof(LicenseProxy)).CreateCounter<long>("license_proxy.errors");

    public static void AddTo(IServiceCollection services, Uri licenseServer)
    {
        services.AddSingleton<LicenseProxy>();
        services.AddHttpClient(nameof(LicenseProxy), server =>
        {
            server.BaseAddress = licenseServer;
            server.Timeout = TimeSpan.FromSeconds(10);
            server.MaxResponseContentBufferSize = 1 << 20; // a license is much shorter
        }).UseSocketsHttpHandler((handler, _) => handler.AllowAutoRedirect = false);
    }

    public async Task Handle(HttpContext player)
    {
        try
        {
            using HttpResponseMessage answer = await Forward(player.Request, player.RequestAborted);
            byte[] body = await answer.Content.ReadAsByteArrayAsync(player.RequestAborted);
            // Errors come with HTTP status 200, so the body is asked first.
            if (PallyConErrorResponse.TryParse(body, out PallyConErrorResponse? response))
                await Explain(response).ExecuteAsync(player);
            else if (answer.IsSuccessStatusCode)
                await PassOn(answer, body, player.Response);
            else
                await Fail(502, $"HTTP status {(int)answer.StatusCode}").ExecuteAsync(player);
        }
        catch (HttpRequestException exception) // no connection, a part of the body, or too much of it
        {
            await Fail(502, exception.Message, exception).ExecuteAsync(player);
        }
        catch (TaskCanceledException exception) when (exception.InnerException is TimeoutException)
        {
            await Fail(504, exception.Message, exception).ExecuteAsync(player);
        }
    }

    /// <summary>Takes what an app's player printed when it failed, and answers with the cause.</summary>
    public async Task<IResult> ReadReport(HttpRequest app)
    {
        using var text = new StreamReader(app.Body);
        ErrorReport report = ErrorReport.Analyze(await text.ReadToEndAsync(app.HttpContext.RequestAborted));
        if (report.RootCause is { } cause)
            LogReport(report, cause.Actor, cause.Retry, cause.Remedy);
        return Results.Json(new { report.RootCause, report.Chain });
    }

    private async Task<HttpResponseMessage> Forward(HttpRequest request, CancellationToken aborted)
    {
        using var challenge = new MemoryStream();
        await request.Body.CopyToAsync(challenge, aborted);
        using var message = new HttpRequestMessage(HttpMethod.Post, "") { Content = new ByteArrayContent(challenge.ToArray()) };
        message.Content.Headers.TryAddWithoutValidation("Content-Type", request.Headers.ContentType.ToArray());
        message.Headers.TryAddWithoutValidation("pallycon-customdata-v2", request.Headers["pallycon-customdata-v2"].ToArray());
        return await clients.CreateClient(nameof(LicenseProxy)).SendAsync(message, aborted);
    }

    private static async Task PassOn(HttpResponseMessage answer, byte[] license, HttpResponse response)
    {
        response.StatusCode = (int)answer.StatusCode;
        if (answer.Content.Headers.NonValidated.TryGetValues("Content-Type", out var contentType))
            response.ContentType = contentType.ToString();
        response.ContentLength = license.Length;
        await response.Body.WriteAsync(license);
    }

    private IResult Explain(PallyConErrorResponse response)
    {
        DrmError error = response.Error;
        int status = error.Retry switch
        {
            RetryAdvice.WithNewToken => 401, // the app fetches a new token and asks again
            RetryAdvice.WithNewRequest => 400, // the player makes a new license challenge
            RetryAdvice.Later => 503, // the player asks again after a pause
            _ when error.IsRefusal || error.Actor == ErrorActor.Viewer => 403, // nothing here is broken: the app tells the viewer
            _ => 502, // somebody here has to act: see the log
        };
        _errors.Add(1, new("domain", error.Domain.ToString()), new("code", error.CodeText), new("refusal", error.IsRefusal));
        LogError(error.Domain, error.Code, error.Name, response.Message, status, error.Actor, error.Retry, error.Remedy);

        var extensions = new Dictionary<string, object?>
        {
            ["domain"] = error.Domain,
            ["code"] = error.Code,
            ["actor"] = error.Actor,
            ["retry"] = error.Retry,
        };
        if (response.CustomError is { } customError)
            extensions["customError"] = customError;
        return Results.Problem(
            type: $"urn:drm-error:pallycon-license:{error.Code}",
            title: error.Message ?? "Unknown license error",
            statusCode: status,
            extensions: extensions);
    }

    private IResult Fail(int status, string reason, Exception? exception = null)
    {
        LogFailure(exception, status, reason);
        return Results.Problem(statusCode: status);
    }

    [LoggerMessage(LogLevel.Warning, "{Domain} {Code} {Name}: the license server says '{ServerMessage}', " +
        "the player gets {Status}. Actor {Actor}, retry {Retry}. {Remedy}")]
    private partial void LogError(
        ErrorDomain domain, ErrorCode code, string? name, string? serverMessage, int status,
        ErrorActor actor, RetryAdvice retry, string remedy);

    [LoggerMessage(LogLevel.Warning, "A player failed: {Report}. Actor {Actor}, retry {Retry}. {Remedy}")]
    private partial void LogReport(ErrorReport report, ErrorActor actor, RetryAdvice retry, string remedy);

    [LoggerMessage(LogLevel.Error, "The license server gave neither a license nor an error, the player gets {Status}: {Reason}")]
    private partial void LogFailure(Exception? exception, int status, string reason);
}
