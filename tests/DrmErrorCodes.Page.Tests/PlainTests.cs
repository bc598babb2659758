using System.Text;
using DrmErrorCodes.Tool.Export;
using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

/// <summary>The page without scripts, on paper, and as a file that needs no other.</summary>
[Collection(nameof(OnePage))]
public sealed class PlainTests(PageFixture fixture)
{
    [ChromiumFact]
    public async Task Without_JavaScript_the_page_is_a_list_with_anchors()
    {
        IPage page = await fixture.Open("#pallycon-license-7011", javaScript: false);

        (await page.Locator(".entry:visible").CountAsync()).Should().Be(ErrorCatalog.All.Count);
        await Assertions.Expect(page.Locator("form")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#pallycon-license-7011")).ToBeInViewportAsync();
        await page.Locator("#pallycon-license-7011 summary").ClickAsync();
        await Assertions.Expect(page.Locator("#pallycon-license-7011 .remedy")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task In_print_every_row_of_a_domain_is_open_and_afterwards_as_before()
    {
        IPage page = await fixture.Open("#dcp");

        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        (await page.OpenEntries.CountAsync()).Should().Be(ErrorCatalog.Entries(ErrorDomain.Dcp).Count);
        await page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        (await page.OpenEntries.CountAsync()).Should().Be(0);
    }

    [ChromiumFact]
    public async Task In_print_all_results_are_there()
    {
        IPage page = await fixture.Open("#layer=platform");

        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        (await page.OpenEntries.CountAsync()).Should().Be(ErrorCatalog.All.Count(entry => entry.Layer is ErrorLayer.Platform));
    }

    [ChromiumFact]
    public async Task Print_is_compact()
    {
        IPage page = await fixture.Open("#shaka-player");

        byte[] pdf = await page.PdfAsync(new() { Format = "A4" });

        int pages = Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
        pages.Should().BeInRange(1, ErrorCatalog.Entries(ErrorDomain.ShakaPlayer).Count / 10);
    }

    [ChromiumFact]
    public async Task Nothing_leaves_the_page_and_nothing_goes_wrong()
    {
        IPage page = await fixture.NewPage();
        var requests = new List<string>();
        var problems = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => problems.Add(message.Text);
        page.PageError += (_, error) => problems.Add(error);

        await page.GotoAsync(fixture.Url + "#dcp-10");
        await page.Type("token");
        await page.Locator(".entry:visible summary").First.ClickAsync();
        await page.Locator(".entry:visible .copy").First.ClickAsync();
        foreach (ErrorDomainInfo info in ErrorCatalog.Domains)
            await page.Choose("Domain", Anchors.Of(info.Domain));
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();

        requests.Should().OnlyContain(url => url.StartsWith("file://") || url.StartsWith("data:"));
        problems.Should().BeEmpty();
    }
}
