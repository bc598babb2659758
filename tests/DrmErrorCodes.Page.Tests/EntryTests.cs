using DrmErrorCodes.Tool.Export;
using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

[Collection(nameof(OnePage))]
public sealed class EntryTests(PageFixture fixture)
{
    [ChromiumFact]
    public async Task A_row_says_who_acts_whether_to_retry_and_what_it_is_about()
    {
        IPage page = await fixture.Open("#pallycon-license");

        (await page.Locator("#pallycon-license-7011 summary .facts").InnerTextAsync()).Split('\n').Should().Equal("Backend team", "With new token", "Token");
    }

    [ChromiumFact]
    public async Task A_pill_is_there_only_where_a_code_is_no_error()
    {
        IPage page = await fixture.Open("#vod-dealer-package");

        (await page.Count("#vod-dealer-package-pull-failed .severity")).Should().Be(0);
        (await page.Locator("#vod-dealer-package-completed .severity").InnerTextAsync()).Should().Be("Success");
    }

    [ChromiumFact]
    public async Task An_open_row_shows_its_domain_its_name_in_CSharp_and_its_command()
    {
        IPage page = await fixture.Open("#shaka-player-6007");

        string text = await page.OpenEntries.InnerTextAsync();
        text.Should().Contain("Shaka Player errors").And.Contain("ShakaPlayerError.LicenseRequestFailed").And.Contain("drm-error shaka 6007");
    }

    [ChromiumFact]
    public async Task Every_command_on_the_page_finds_its_row()
    {
        IPage page = await fixture.Open();
        string[] commands = await page.EvaluateAsync<string[]>("() => allRows().map(row => `${row.id} ${commandFor(row)}`)");
        IReadOnlyDictionary<ErrorEntry, string> ids = Anchors.Of(ErrorCatalog.All);

        commands.Should().HaveCount(ErrorCatalog.All.Count);
        foreach (string[] command in commands.Select(command => command.Split(' ')))
        {
            command.Should().HaveCount(4);
            ErrorCatalog.TryFindDomain(command[2], out ErrorDomain domain).Should().BeTrue(command[2]);
            ErrorCatalog.LookupAll(domain, command[3]).Select(entry => ids[entry]).Should().Contain(command[0]);
        }
    }

    [ChromiumFact]
    public async Task Codes_that_a_text_mentions_are_links()
    {
        IPage page = await fixture.Open("#shaka-player-6007");

        await page.OpenEntries.GetByRole(AriaRole.Link, new() { Name = "1001" }).ClickAsync();

        await Assertions.Expect(page.OpenEntries).ToHaveAttributeAsync("id", "shaka-player-1001");
    }

    [ChromiumFact]
    public async Task Codes_of_other_domains_that_a_text_names_are_links()
    {
        IPage page = await fixture.Open("#android-media-drm-4");

        await page.OpenEntries.GetByRole(AriaRole.Link, new() { Name = "AndroidMediaStatus -2011" }).ClickAsync();

        await Assertions.Expect(page.OpenEntries).ToHaveAttributeAsync("id", "android-media-status--2011");
    }

    [ChromiumFact]
    public async Task Every_link_within_the_page_leads_to_a_row_a_range_or_a_domain()
    {
        IPage page = await fixture.Open(javaScript: false);

        (await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main a[href^='#']")].map(link => link.getAttribute("href").slice(1)).filter(id => !document.getElementById(id))
            """)).Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task A_row_without_advice_of_its_own_says_that_of_its_range()
    {
        ErrorEntry entry = ErrorCatalog.Entries(ErrorDomain.PlayReady).First(entry => !entry.HasOwnAdvice);
        IPage page = await fixture.Open("#" + Anchors.Of(ErrorCatalog.All)[entry]);

        await Assertions.Expect(page.OpenEntries).ToContainTextAsync(entry.Explanation);
        await Assertions.Expect(page.OpenEntries).ToContainTextAsync(entry.Remedy);
        await page.OpenEntries.Locator(".shared a").ClickAsync();
        await Assertions.Expect(page.Locator(".group.target")).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task A_button_copies_the_link()
    {
        IPage page = await fixture.Open("#q=TokenExpired");
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();

        await Assertions.Expect(page.Locator(".copy")).ToHaveTextAsync("Copied");
        (await page.EvaluateAsync<string>("() => window.copied")).Should().Be(fixture.Url + "#pallycon-license-7011");
    }

    [ChromiumFact]
    public async Task The_vendors_words_are_quoted_in_another_voice()
    {
        IPage page = await fixture.Open("#pallycon-license-7011");

        await Assertions.Expect(page.OpenEntries.Locator("blockquote")).ToHaveTextAsync("Token is expired.");
        (await page.EvaluateAsync<bool>(
            "() => getComputedStyle(document.querySelector('blockquote')).fontFamily !== getComputedStyle(document.body).fontFamily")).Should().BeTrue();
        page = await fixture.Open("#shaka-player-6007");
        (await page.Count(".entry[open] blockquote")).Should().Be(0);
    }
}
