using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

[Collection(nameof(OnePage))]
public sealed class FilterTests(PageFixture fixture)
{
    [ChromiumFact]
    public async Task Filters_and_the_search_combine()
    {
        IPage page = await fixture.Open();

        await page.Choose("Domain", "widevine-client");
        (await page.Ids()).Should().HaveCount(ErrorCatalog.Entries(ErrorDomain.WidevineClient).Count);

        await page.Choose("Category", "network");
        await page.Choose("Who acts", "viewer");
        ErrorEntry[] expected =
        [
            .. ErrorCatalog.All.Where(entry => entry is { Domain: ErrorDomain.WidevineClient, Category: ErrorCategory.Network, Actor: ErrorActor.Viewer }),
        ];
        expected.Should().HaveCountGreaterThan(1);
        (await page.Ids()).Should().HaveCount(expected.Length);

        await page.Type(expected[0].Name);
        (await page.Ids()).Should().ContainSingle();
        (await page.Status()).Should().Be("1 code");
    }

    [ChromiumFact]
    public async Task Retry_severity_and_layer_are_filters()
    {
        IPage page = await fixture.Open();

        await page.Choose("Retry", "with-new-token");
        (await page.Ids()).Should().HaveCount(ErrorCatalog.All.Count(entry => entry.Retry is RetryAdvice.WithNewToken));

        await page.Choose("Retry", "");
        await page.Choose("Severity", "warning");
        (await page.Ids()).Should().HaveCount(ErrorCatalog.All.Count(entry => entry.Severity is ErrorSeverity.Warning));

        await page.Choose("Severity", "");
        await page.Choose("Layer", "packaging");
        (await page.Ids()).Should().HaveCount(ErrorCatalog.All.Count(entry => entry.Layer is ErrorLayer.Packaging));
    }

    [ChromiumFact]
    public async Task A_layer_has_the_rows_whose_group_belongs_to_it()
    {
        IPage page = await fixture.Open("#layer=license-server&domain=play-ready");

        (await page.Ids()).Should().Contain("play-ready-0x8004c600").And.NotContain("play-ready-0x8004c001");
    }

    [ChromiumFact]
    public async Task What_the_filters_hide_is_offered()
    {
        IPage page = await (await fixture.Open("#domain=dcp&severity=warning")).Type("TokenExpired");

        (await page.Ids()).Should().BeEmpty();
        await page.GetByRole(AriaRole.Link, new() { Name = "Search everywhere" }).ClickAsync();
        (await page.Ids()).Should().Equal("pallycon-license-7011");
    }

    [ChromiumFact]
    public async Task Clear_goes_home_and_to_the_search()
    {
        IPage page = await fixture.Open("#q=token&retry=later");

        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();

        await Assertions.Expect(page.Locator("#overview")).ToBeVisibleAsync();
        (await page.FocusedId()).Should().Be("query");
    }

    [ChromiumFact]
    public async Task On_a_phone_the_filters_fold_away()
    {
        IPage page = await fixture.Open("#q=token&actor=backend-team", width: 390, height: 844);
        ILocator actor = page.GetByLabel("Who acts", new() { Exact = true });
        await Assertions.Expect(actor).ToBeHiddenAsync();

        ILocator toggle = page.GetByRole(AriaRole.Button, new() { Name = "Filter (1)" });
        await toggle.ClickAsync();

        await Assertions.Expect(actor).ToBeVisibleAsync();
        await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-expanded", "true");
    }

    [ChromiumFact]
    public async Task On_a_phone_the_first_result_is_on_the_first_screen()
    {
        foreach (string text in new[] { "token", "widevine" })
        {
            IPage page = await (await fixture.Open(width: 390, height: 844)).Type(text);

            await Assertions.Expect(page.Locator(".entry").First).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }
}
