using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

public sealed class PageTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string VisibleIds = "() => [...document.querySelectorAll('.entry')].filter(entry => entry.checkVisibility()).map(entry => entry.id)";

    // Of every element with a text of its own: the color of the text on the first background behind it.
    private const string LowContrasts =
        """
        () => {
            for (const entry of document.querySelectorAll('.entry'))
                entry.open = true;
            const rgba = color => {
                const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number);
                return { r, g, b, a };
            };
            const luminance = ({ r, g, b }) => {
                const [x, y, z] = [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * x + 0.7152 * y + 0.0722 * z;
            };
            const background = element => {
                for (let e = element; e; e = e.parentElement) {
                    const color = rgba(getComputedStyle(e).backgroundColor);
                    if (color.a === 1)
                        return color;
                    if (color.a > 0)
                        throw new Error('translucent background of ' + e.className);
                }
                throw new Error('no background');
            };
            const found = [];
            let checked = 0;
            const check = (element, pseudo) => {
                const [light, dark] = [luminance(rgba(getComputedStyle(element, pseudo).color)), luminance(background(element))].sort((x, y) => y - x);
                const ratio = (light + 0.05) / (dark + 0.05);
                checked++;
                if (ratio < 4.5)
                    found.push(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
            };
            for (const element of document.body.querySelectorAll('*')) {
                if (element.checkVisibility() && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
                    check(element);
                if (element.matches('input, select'))
                    check(element);
                if (element.matches('input'))
                    check(element, '::placeholder');
            }
            return checked > 3000 ? found : ['checked only ' + checked];
        }
        """;

    [ChromiumFact]
    public async Task Every_row_is_on_the_page_and_counted()
    {
        IPage page = await fixture.Open();

        (await Visible(page)).Should().HaveCount(ErrorCatalog.All.Count);
        (await Matches(page)).Should().Be($"{ErrorCatalog.All.Count} entries");
    }

    [ChromiumFact]
    public async Task Search_finds_codes_names_and_texts_in_any_case()
    {
        IPage page = await fixture.Open();

        (await Search(page, "7011")).Should().Contain("pallycon-license-7011").And.NotContain("pallycon-license-7012");
        (await Search(page, "0x1b63")).Should().Equal("pallycon-license-7011");
        (await Search(page, "0x8004C065")).Should().Contain("play-ready-0x8004c065");
        (await Search(page, "2147795045")).Should().Equal("play-ready-0x8004c065");
        (await Search(page, "TOKENexpired")).Should().Equal("pallycon-license-7011");
        (await Search(page, "importstarted")).Should().Contain("vod-dealer-package-pulling");
        (await Search(page, "no route to host")).Should().Contain("vod-dealer-ftp-425");
        (await Search(page, "512-768")).Should().Contain(["widevine-client-512-768", "get-emms-license-512-768"]).And.NotContain("dcp-1");
        (await Search(page, "trial plan's license limit")).Should().Equal("pallycon-license-1002");
        (await Search(page, "600")).Should().Contain("widevine-client-512-768").And.NotContain("widevine-client-769-999");
    }

    [ChromiumFact]
    public async Task What_is_not_there_is_said_and_the_filters_can_be_cleared()
    {
        IPage page = await fixture.Open();

        (await Search(page, "nonexistentword")).Should().BeEmpty();
        (await Matches(page)).Should().Be("No entry matches");

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();
        (await Visible(page)).Should().HaveCount(ErrorCatalog.All.Count);
        (await Focused(page)).Should().Be("query");
    }

    [ChromiumFact]
    public async Task Filters_and_the_search_combine()
    {
        IPage page = await fixture.Open();

        await page.GetByLabel("Domain", new() { Exact = true }).SelectOptionAsync("widevine-client");
        (await Visible(page)).Should().HaveCount(ErrorCatalog.All.Count(entry => entry.Domain == ErrorDomain.WidevineClient));

        await page.GetByLabel("Category").SelectOptionAsync("network");
        await page.GetByLabel("Who acts").SelectOptionAsync("viewer");
        ErrorEntry[] expected =
        [
            .. ErrorCatalog.All.Where(entry => entry is { Domain: ErrorDomain.WidevineClient, Category: ErrorCategory.Network, Actor: ErrorActor.Viewer }),
        ];
        expected.Should().HaveCountGreaterThan(1);
        (await Visible(page)).Should().HaveCount(expected.Length);

        (await Search(page, expected[0].Name)).Should().ContainSingle();
        (await Matches(page)).Should().Be($"1 of {ErrorCatalog.All.Count} entries");
    }

    [ChromiumFact]
    public async Task An_anchor_opens_its_entry()
    {
        foreach (string id in new[] { "pallycon-license-7011", "widevine-client-512-768", "vod-dealer-package-pulling", "widevine-client-key-error" })
        {
            IPage page = await fixture.Open("#" + id);

            ILocator entry = page.Locator("#" + id);
            (await entry.GetAttributeAsync("open")).Should().NotBeNull(id);
            await Assertions.Expect(entry).ToBeInViewportAsync();
            (await page.Locator(".entry[open]").CountAsync()).Should().Be(1);
        }
    }

    [ChromiumFact]
    public async Task An_anchor_shows_an_entry_that_the_filters_hide()
    {
        IPage page = await fixture.Open();
        (await Search(page, "quota")).Should().NotContain("dcp-10");

        await page.EvaluateAsync("() => { location.hash = '#dcp-10'; }");

        await Assertions.Expect(page.Locator("#dcp-10 .judgement")).ToBeInViewportAsync();
        (await Matches(page)).Should().Be($"{ErrorCatalog.All.Count} entries");
    }

    [ChromiumFact]
    public async Task A_keyboard_reaches_the_search_and_opens_an_entry()
    {
        IPage page = await fixture.Open();

        // Behind the links to the domains.
        for (int i = 0; i < ErrorCatalog.Domains.Count + 20 && await Focused(page) != "query"; i++)
            await page.Keyboard.PressAsync("Tab");
        (await Focused(page)).Should().Be("query");

        await page.Keyboard.TypeAsync("TokenExpired");
        for (int i = 0; i < 10 && await page.EvaluateAsync<string>("() => document.activeElement.localName") != "summary"; i++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#pallycon-license-7011 .judgement")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid");
    }

    [ChromiumFact]
    public async Task Every_control_has_a_label()
    {
        IPage page = await fixture.Open();

        (await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('input, select, button, a, summary')]
                .filter(control => !(control.labels?.length ? [...control.labels].map(label => label.textContent).join('') : control.textContent).trim())
                .map(control => control.outerHTML)
            """)).Should().BeEmpty();
        foreach (string label in new[] { "Search codes, names and texts", "Domain", "Category", "Who acts" })
            await Assertions.Expect(page.GetByLabel(label, new() { Exact = true })).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task Landmarks_and_a_live_region_exist()
    {
        IPage page = await fixture.Open();

        foreach (AriaRole role in new[] { AriaRole.Banner, AriaRole.Navigation, AriaRole.Search, AriaRole.Main, AriaRole.Contentinfo, AriaRole.Status })
            (await page.GetByRole(role).CountAsync()).Should().Be(1, role.ToString());
        (await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync()).Should().Be(1);
        (await page.GetByRole(AriaRole.Region).CountAsync()).Should().Be(ErrorCatalog.All.DistinctBy(entry => entry.Domain).Count());
    }

    [ChromiumFact]
    public async Task Every_text_has_contrast_in_light() => (await Contrasts(ColorScheme.Light)).Should().BeEmpty();

    [ChromiumFact]
    public async Task Every_text_has_contrast_in_dark() => (await Contrasts(ColorScheme.Dark)).Should().BeEmpty();

    [ChromiumFact]
    public async Task Light_and_dark_follow_the_reader()
    {
        const string background = "() => getComputedStyle(document.body).backgroundColor";
        string light = await (await fixture.Open()).EvaluateAsync<string>(background);
        string dark = await (await fixture.Open(colorScheme: ColorScheme.Dark)).EvaluateAsync<string>(background);

        light.Should().NotBe(dark);
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
        await Search(page, "token");
        await page.Locator(".entry:visible summary").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();

        requests.Should().OnlyContain(url => url.StartsWith("file://") || url.StartsWith("data:"));
        problems.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task A_phone_never_scrolls_sideways()
    {
        IPage page = await fixture.Open(width: 360);
        await page.EvaluateAsync("() => { for (const entry of document.querySelectorAll('.entry')) entry.open = true; }");

        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(360);
        (await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('body *')]
                .filter(element => !element.matches('.skip, .unseen') && element.getBoundingClientRect().right > 360.5)
                .map(element => element.className || element.localName)
            """)).Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task Without_JavaScript_the_page_is_a_plain_list()
    {
        IPage page = await fixture.Open(javaScript: false);

        (await page.Locator(".entry:visible").CountAsync()).Should().Be(ErrorCatalog.All.Count);
        await Assertions.Expect(page.Locator("form")).ToBeHiddenAsync();
        await page.Locator("#pallycon-license-7011 summary").ClickAsync();
        await Assertions.Expect(page.Locator("#pallycon-license-7011 .judgement")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task In_print_every_entry_is_open_and_afterwards_as_before()
    {
        IPage page = await fixture.Open("#dcp-10");

        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        (await page.Locator(".entry[open]").CountAsync()).Should().Be(ErrorCatalog.All.Count);
        await page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        (await page.Locator(".entry[open]").CountAsync()).Should().Be(1);
    }

    private static async Task<string[]> Search(IPage page, string text)
    {
        await page.GetByLabel("Search codes, names and texts").FillAsync(text);
        return await Visible(page);
    }

    private static Task<string[]> Visible(IPage page) => page.EvaluateAsync<string[]>(VisibleIds);

    private static async Task<string> Matches(IPage page) => (await page.GetByRole(AriaRole.Status).TextContentAsync())!;

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");

    private async Task<string[]> Contrasts(ColorScheme colorScheme) =>
        await (await fixture.Open(colorScheme: colorScheme)).EvaluateAsync<string[]>(LowContrasts);
}
