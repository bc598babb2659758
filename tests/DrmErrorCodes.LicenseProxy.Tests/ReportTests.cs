using System.Text.Json;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>What a player prints of the proxy's answer leads back to the license server's error.</summary>
public sealed class ReportTests
{
    [Theory]
    [InlineData(PallyConLicenseError.TokenExpired, 401)]
    [InlineData(PallyConLicenseError.InvalidWidevineChallenge, 502)]
    [InlineData(PallyConLicenseError.DatabaseConnectionFailed, 503)]
    public async Task A_player_s_report_comes_back_with_its_cause(PallyConLicenseError code, int status)
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Error(new(code)));
        using HttpResponseMessage refusal = await proxy.AskAsync();
        string body = JsonSerializer.Serialize(await refusal.Content.ReadAsStringAsync());

        using HttpResponseMessage response = await proxy.ReportAsync(
            $$"""
            Uncaught (in promise) shaka.util.Error
            {severity: 2, category: 6, code: 6007, data: [{"severity":2,"category":1,"code":1001,"data":["{{proxy.Player.BaseAddress}}",{{status}},{{body}}]}]}
            """);

        JsonElement answer = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync());
        answer.GetProperty("rootCause").Deserialize<DrmError>(JsonSerializerOptions.Web).Should().Be(code.ToDrmError());
        answer.GetProperty("chain").EnumerateArray().Select(error => error.GetProperty("domain").GetString()).Should()
            .Equal("ShakaPlayer", "ShakaPlayer", "HttpStatus", "PallyConLicense");
        proxy.Log.Should().Contain(line => line.Text.Contains($"caused by PallyConLicense {(int)code} {code}. Actor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_without_a_cause_has_none_and_is_not_logged()
    {
        await using RunningProxy proxy = await RunningProxy.BeforeAsync(Answer.Error(new(PallyConLicenseError.TokenExpired)));

        using HttpResponseMessage response = await proxy.ReportAsync("it does not play");

        (await response.Content.ReadAsStringAsync()).Should().Be("""{"rootCause":null,"chain":[]}""");
        proxy.Log.Should().BeEmpty();
    }
}
