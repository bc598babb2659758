using System.Text.Json;
using FluentAssertions.Execution;

namespace DrmErrorCodes.LicenseProxy.Tests;

public sealed class ErrorTests
{
    private static readonly Dictionary<RetryAdvice, int> StatusByRetry = new()
    {
        [RetryAdvice.Later] = 503,
        [RetryAdvice.Never] = 502,
        [RetryAdvice.NotNeeded] = 502,
        [RetryAdvice.WithNewRequest] = 400,
        [RetryAdvice.WithNewToken] = 401,
    };

    private static PallyConLicenseError[] Codes => Enum.GetValues<PallyConLicenseError>();

    [Fact]
    public async Task Every_error_becomes_problem_details()
    {
        var answers = new Queue<PallyConLicenseError>(Codes);
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(context => Answer.Error(new(answers.Dequeue()))(context));

        foreach (PallyConLicenseError code in Codes)
        {
            DrmError error = code.ToDrmError();
            using HttpResponseMessage response = await proxy.AskAsync();
            Problem problem = await Problem.ReadAsync(response);

            using var scope = new AssertionScope($"{code}");
            problem.Status.Should().Be(error.IsRefusal || error is { Retry: RetryAdvice.Never, Actor: ErrorActor.Viewer } ? 403 : StatusByRetry[error.Retry]);
            problem.Text("type").Should().Be($"urn:drm-error:pallycon-license:{(int)code}");
            problem.Text("title").Should().Be(error.Message);
            problem.Text("domain").Should().Be("PallyConLicense");
            problem.Json.GetProperty("code").GetInt32().Should().Be((int)code);
            problem.Text("actor").Should().Be(error.Actor.ToString());
            problem.Text("retry").Should().Be(error.Retry.ToString());
            problem.Json.EnumerateObject().Should().HaveCount(7);
        }
    }

    [Theory]
    [InlineData(PallyConLicenseError.TokenExpired, 401)]
    [InlineData(PallyConLicenseError.InvalidWidevineChallenge, 502)]
    [InlineData(PallyConLicenseError.DatabaseConnectionFailed, 503)]
    [InlineData(PallyConLicenseError.DeviceCertificateRevoked, 403)]
    [InlineData(PallyConLicenseError.WidevineServiceMissing, 502)]
    [InlineData(PallyConLicenseError.CustomError, 502)]
    public async Task The_status_says_what_the_player_can_do(PallyConLicenseError code, int status)
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Error(new(code)));

        using HttpResponseMessage response = await proxy.AskAsync();

        ((int)response.StatusCode).Should().Be(status);
    }

    [Theory]
    [InlineData("""<response result="7011" message="Token is expired." />""", "text/xml", 200)]
    [InlineData("""{"errorCode":"7011"}""", "application/json", 200)]
    [InlineData("""{"errorCode":7011,"message":"Token is expired."}""", "text/html", 200)]
    [InlineData("""{"errorCode":7011,"message":"Token is expired."}""", null, 200)]
    [InlineData("""{"errorCode":7011,"message":"Token is expired."}""", "application/json", 400)]
    [InlineData("""{"errorCode":7011,"message":"Token is expired."}""", "application/json", 500)]
    public async Task An_error_is_one_in_any_form_content_type_and_HTTP_status(string body, string? contentType, int httpStatus)
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Text(body, contentType, httpStatus));

        using HttpResponseMessage response = await proxy.AskAsync();

        Problem problem = await Problem.ReadAsync(response);
        problem.Status.Should().Be(401);
        problem.Text("type").Should().Be("urn:drm-error:pallycon-license:7011");
    }

    [Fact]
    public async Task An_unknown_code_is_passed_on_without_pretending_to_know_it()
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Error(new(7014, "revoked for good")));

        using HttpResponseMessage response = await proxy.AskAsync();

        Problem problem = await Problem.ReadAsync(response);
        problem.Status.Should().Be(502);
        problem.Text("type").Should().Be("urn:drm-error:pallycon-license:7014");
        problem.Text("title").Should().Be("Unknown license error");
        problem.Json.GetProperty("code").GetInt32().Should().Be(7014);
        problem.Text("actor").Should().Be("BackendTeam");
        problem.Text("retry").Should().Be("Never");
        LogLine line = proxy.Log.Should().ContainSingle().Subject;
        line.Properties["Name"].Should().BeNull();
        line.Properties["ServerMessage"].Should().Be("revoked for good");
        proxy.Counts.Should().Equal(new Dictionary<(string, string, bool), long> { [("PallyConLicense", "7014", false)] = 1 });
    }

    [Fact]
    public async Task The_callback_page_s_own_error_reaches_the_player()
    {
        var custom = new PallyConCustomError("A-17", "not \"subscribed\"");
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Error(new(custom)));

        using HttpResponseMessage response = await proxy.AskAsync();

        Problem problem = await Problem.ReadAsync(response);
        problem.Status.Should().Be(502);
        problem.Text("type").Should().Be("urn:drm-error:pallycon-license:8002");
        JsonElement shown = problem.Json.GetProperty("customError");
        shown.GetProperty("error").GetString().Should().Be("A-17");
        shown.GetProperty("message").GetString().Should().Be("not \"subscribed\"");
    }

    [Fact]
    public async Task The_log_has_the_error_in_structured_properties()
    {
        var answers = new Queue<PallyConLicenseError>(Codes);
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(
            context => Answer.Error(new(answers.Dequeue(), "as the server says it"))(context));
        var statuses = new List<int>();

        foreach (PallyConLicenseError _ in Codes)
        {
            using HttpResponseMessage response = await proxy.AskAsync();
            statuses.Add((int)response.StatusCode);
        }

        proxy.Log.Should().HaveSameCount(Codes);
        foreach ((PallyConLicenseError code, LogLine line, int status) in Codes.Zip(proxy.Log, statuses))
        {
            DrmError error = code.ToDrmError();

            using var scope = new AssertionScope($"{code}");
            line.Level.Should().Be(LogLevel.Warning);
            line.Text.Should()
                .StartWith($"PallyConLicense {(int)code} {code}: the license server says 'as the server says it', the player gets ")
                .And.EndWith(error.Remedy);
            line.Properties.Should().Contain(new Dictionary<string, object?>
            {
                ["Domain"] = ErrorDomain.PallyConLicense,
                ["Code"] = error.Code,
                ["Name"] = code.ToString(),
                ["ServerMessage"] = "as the server says it",
                ["Status"] = status,
                ["Actor"] = error.Actor,
                ["Retry"] = error.Retry,
                ["Remedy"] = error.Remedy,
            });
        }
    }

    [Fact]
    public async Task Errors_are_counted_by_domain_and_code_and_refusals_apart()
    {
        var bodies = new Queue<string>(["7011", "7107", "7011", "7014", "8711", "7011"]);
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(
            context => Answer.Text($$"""{"errorCode":{{bodies.Dequeue()}}}""", "application/json")(context));

        while (bodies.Count > 0)
            (await proxy.AskAsync()).Dispose();

        proxy.Counts.Should().Equal(new Dictionary<(string, string, bool), long>
        {
            [("PallyConLicense", "7011", false)] = 3,
            [("PallyConLicense", "7107", false)] = 1,
            [("PallyConLicense", "7014", false)] = 1,
            [("PallyConLicense", "8711", true)] = 1,
        });
    }
}
