using System.Text.Json;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Tests;

public sealed class DomainsCommandTests
{
    [Fact]
    public void A_domain_is_a_line_that_says_what_it_is_and_layers_stand_together()
    {
        string[][] lines =
        [
            .. CommandRun.Of("domains").Output.TrimEnd().Split('\n').Select(line => Regex.Split(line, " {2,}")),
        ];

        lines.Should().BeEquivalentTo(ErrorCatalog.Domains.OrderBy(info => info.Layer).Select(info => new[]
        {
            info.Domain.ToString(),
            $"{info.Entries.Count}",
            info.IsLegacy ? info.Title + " (legacy)" : info.Title,
            EnumName.Of(info.Layer),
            info.Description,
            info.Vendor == info.VendorToday ? info.Vendor : $"{info.Vendor}, today {info.VendorToday}",
            string.Join("; ", info.Sources),
        }), options => options.WithStrictOrdering());
    }

    [Fact]
    public void In_JSON_too()
    {
        using JsonDocument json = JsonDocument.Parse(CommandRun.Of("domains", "--json").Output);
        JsonElement[] domains = [.. json.RootElement.GetProperty("domains").EnumerateArray()];

        domains.Should().HaveCount(ErrorCatalog.Domains.Count);
        foreach ((JsonElement domain, ErrorDomainInfo info) in domains.Zip(ErrorCatalog.Domains))
        {
            domain.GetProperty("domain").GetString().Should().Be(info.Domain.ToString());
            domain.GetProperty("rows").GetInt32().Should().Be(info.Entries.Count);
            domain.GetProperty("title").GetString().Should().Be(info.Title);
            domain.GetProperty("layer").GetString().Should().Be(info.Layer.ToString());
            domain.GetProperty("vendor").GetString().Should().Be(info.Vendor);
            domain.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("title").GetString())
                .Should().Equal(info.Sources.Select(source => source.Title));
        }
    }
}
