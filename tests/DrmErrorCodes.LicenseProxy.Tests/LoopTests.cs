namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>The statuses send no app round in circles, and where a second request helps they ask for it.</summary>
public sealed class LoopTests
{
    /// <summary>Whatever token comes from a service that encrypts, writes or hashes it wrongly, the answer is the same.</summary>
    [Theory]
    [InlineData(PallyConLicenseError.CustomDataDecryptionFailed)]
    [InlineData(PallyConLicenseError.InvalidTokenJson)]
    [InlineData(PallyConLicenseError.HashMismatch)]
    public async Task An_app_asks_once_where_its_token_service_is_broken(PallyConLicenseError code)
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Error(new(code)));
        var app = new App(proxy);

        int status = await app.PlayAsync();

        (status, app.Requests, app.Tokens).Should().Be((502, 1, 1));
    }

    [Fact]
    public async Task An_app_with_a_stale_token_plays_with_a_new_one()
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(context =>
            (context.Request.Headers["pallycon-customdata-v2"] == "token 1" ? Answer.Error(new(PallyConLicenseError.TokenExpired)) : License())(context));
        var app = new App(proxy);

        int status = await app.PlayAsync();

        (status, app.Requests, app.Tokens).Should().Be((200, 2, 2));
    }

    [Fact]
    public async Task An_app_plays_with_its_token_when_the_license_server_is_up_again()
    {
        int asked = 0;
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(context =>
            (++asked < 3 ? Answer.Error(new(PallyConLicenseError.DatabaseConnectionFailed)) : License())(context));
        var app = new App(proxy);

        int status = await app.PlayAsync();

        (status, app.Requests, app.Tokens).Should().Be((200, 3, 1));
    }

    /// <summary>Without advice to try again there is one request, whichever code it is.</summary>
    [Fact]
    public async Task An_app_asks_again_only_where_that_is_the_advice()
    {
        PallyConLicenseError code = default;
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(context => Answer.Error(new(code))(context));

        foreach (PallyConLicenseError final in Enum.GetValues<PallyConLicenseError>().Where(code => code.ToDrmError().Retry is RetryAdvice.Never or RetryAdvice.NotNeeded))
        {
            code = final;
            var app = new App(proxy);
            await app.PlayAsync();
            app.Requests.Should().Be(1, "{0} does not end by itself", code);
        }
    }

    private static RequestDelegate License() => Answer.Bytes(Licenses.Binary(1, 200), "application/octet-stream");
}
