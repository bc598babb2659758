using System.Net;
using System.Text.Json;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>Problem details as a player reads them.</summary>
public sealed record Problem(int Status, JsonElement Json)
{
    /// <summary>Checks the form that RFC 9457 gives to problem details.</summary>
    public static async Task<Problem> ReadAsync(HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonElement json = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync());
        json.ValueKind.Should().Be(JsonValueKind.Object);
        Uri.IsWellFormedUriString(json.GetProperty("type").GetString(), UriKind.Absolute).Should().BeTrue();
        json.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
        json.GetProperty("status").GetInt32().Should().Be((int)response.StatusCode);
        return new((int)response.StatusCode, json);
    }

    /// <summary>A failure of the license server has no code, and shows the player nothing of what is behind the proxy.</summary>
    public static async Task ShouldBeFailureAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Problem problem = await ReadAsync(response);
        problem.Status.Should().Be((int)status);
        problem.Json.EnumerateObject().Select(field => field.Name).Should().BeEquivalentTo("type", "title", "status");
    }

    public string? Text(string name) => Json.GetProperty(name).GetString();
}
