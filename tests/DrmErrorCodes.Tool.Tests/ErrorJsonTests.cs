using System.Text.Json;

namespace DrmErrorCodes.Tool.Tests;

/// <summary>What the library writes of an error, the command writes too, by the same names.</summary>
public sealed class ErrorJsonTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new DrmErrorJsonConverter(includeAdvice: true) } };

    public static IEnumerable<object[]> Domains => ErrorCatalog.Domains.Select(info => new object[] { info.Domain });

    [Theory]
    [MemberData(nameof(Domains))]
    public void Of_a_known_and_an_unknown_code(ErrorDomain domain)
    {
        foreach (string code in ErrorCatalog.Entries(domain).Select(entry => entry.Name).Take(1).Append("123456789"))
        {
            JsonElement expected = JsonElement.Parse(JsonSerializer.Serialize(ErrorCatalog.Lookup(domain, code), Options));
            JsonElement written = JsonElement.Parse(CommandRun.Of(domain.ToString(), code, "--json").Output).GetProperty("errors")[0];

            expected.EnumerateObject()
                .Where(property => !written.TryGetProperty(property.Name, out JsonElement value) || !JsonElement.DeepEquals(value, property.Value))
                .Select(property => $"{domain} {code}: {property}").Should().BeEmpty();
        }
    }
}
