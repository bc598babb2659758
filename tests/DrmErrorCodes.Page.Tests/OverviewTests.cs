using System.Globalization;
using DrmErrorCodes.Tool;
using DrmErrorCodes.Tool.Export;
using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

[Collection(nameof(OnePage))]
public sealed class OverviewTests(PageFixture fixture)
{
    [ChromiumFact]
    public async Task Home_tells_of_each_domain_what_it_is_from_where_and_how_many_codes_it_has()
    {
        IPage page = await fixture.Open();

        string[] items = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#overview li')].map(item => item.innerText)");
        items.Should().HaveCount(ErrorCatalog.Domains.Count);
        foreach (ErrorDomainInfo info in ErrorCatalog.Domains)
        {
            string item = items.Should().ContainSingle(text => text.StartsWith(info.Title + "\n"), info.Title).Subject;
            item.Should().Contain(info.Description).And.Contain(info.Sources[0].ToString());
            item.Should().Contain(info.Entries.Count == 0 ? "unpublished" : info.Entries.Count.ToString("N0", CultureInfo.InvariantCulture));
        }
    }

    [ChromiumFact]
    public async Task Home_has_the_domains_by_layer_and_those_given_up_apart()
    {
        IPage page = await fixture.Open();

        foreach (ErrorDomainInfo info in ErrorCatalog.Domains)
        {
            ILocator layer = page.GetByRole(AriaRole.Region, new() { Name = info.IsLegacy ? "Legacy" : EnumName.Words(info.Layer), Exact = true });
            await Assertions.Expect(layer.Locator($"a[href='#{Anchors.Of(info.Domain)}']")).ToHaveCountAsync(1);
        }
    }

    [ChromiumFact]
    public async Task Home_shows_no_rows()
    {
        IPage page = await fixture.Open();

        (await page.Count(".entry")).Should().Be(0);
        (await page.Status()).Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task A_domain_has_all_its_rows_and_says_what_it_is()
    {
        IPage page = await fixture.Open();

        await page.GetByRole(AriaRole.Link, new() { Name = "PlayReady results" }).ClickAsync();

        ErrorDomainInfo info = ErrorCatalog.Describe(ErrorDomain.PlayReady);
        (await page.Ids()).Should().HaveCount(info.Entries.Count);
        string about = await page.Locator("#play-ready > header").InnerTextAsync();
        about.Should().Contain(info.Description).And.Contain(info.Contact).And.ContainAll(info.Sources.Select(source => source.ToString()));
        await Assertions.Expect(page.Locator("h1")).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task A_domain_whose_codes_are_unpublished_says_what_is_known_of_them()
    {
        IPage page = await fixture.Open("#cdm-system-code");

        (await page.Status()).Should().Be("Its codes are unpublished");
        await page.Locator(".groups > summary").ClickAsync();
        await Assertions.Expect(page.Locator("#cdm-system-code-group-other")).ToContainTextAsync(ErrorCatalog.Lookup(ErrorDomain.CdmSystemCode, 13).Remedy);
    }
}
