using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

[Collection(nameof(OnePage))]
public sealed class AddressTests(PageFixture fixture)
{
    [ChromiumTheory]
    [InlineData("pallycon-license-7011")]
    [InlineData("widevine-client-512-768")]
    [InlineData("vod-dealer-package-pulling")]
    [InlineData("widevine-client-key-error")]
    [InlineData("play-ready-0x8004c065")]
    [InlineData("media3--100")]
    public async Task An_anchor_opens_its_row(string id)
    {
        IPage page = await fixture.Open("#" + id);

        await Assertions.Expect(page.OpenEntries).ToHaveAttributeAsync("id", id);
        await Assertions.Expect(page.OpenEntries).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task A_row_by_its_anchor_stands_among_its_neighbors()
    {
        IPage page = await fixture.Open("#dcp-10");

        (await page.Ids()).Should().StartWith("dcp-10").And.Contain("dcp-9").And.HaveCountGreaterThan(3);
    }

    [ChromiumFact]
    public async Task A_bare_number_is_searched_for()
    {
        IPage page = await fixture.Open("#7011");

        (await page.SearchBox.InputValueAsync()).Should().Be("7011");
        await Assertions.Expect(page.OpenEntries).ToHaveAttributeAsync("id", "pallycon-license-7011");
    }

    [ChromiumFact]
    public async Task Search_and_filters_are_in_the_address()
    {
        IPage page = await (await fixture.Open()).Type("token expired");
        await page.Choose("Who acts", "backend-team");

        (await page.Hash()).Should().Be("q=token+expired&actor=backend-team");
        IPage other = await fixture.Open("#" + await page.Hash());
        (await other.Ids()).Should().NotBeEmpty().And.Equal(await page.Ids());
        (await other.SearchBox.InputValueAsync()).Should().Be("token expired");
    }

    [ChromiumFact]
    public async Task Back_undoes_and_what_was_typed_in_one_go_is_one_step()
    {
        IPage page = await fixture.Open();
        await page.SearchBox.PressSequentiallyAsync("token");
        await page.Choose("Retry", "later");
        await page.Locator(".entry .name").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Link to this entry" }).ClickAsync();
        await Assertions.Expect(page.Locator(".path")).ToBeVisibleAsync();

        await page.GoBackAsync();
        (await page.Hash()).Should().Be("q=token&retry=later");
        await page.GoBackAsync();
        (await page.Hash()).Should().Be("q=token");
        await Assertions.Expect(page.GetByLabel("Retry", new() { Exact = true })).ToHaveValueAsync("");
        await page.GoBackAsync();
        (await page.Hash()).Should().BeEmpty();
        await Assertions.Expect(page.Locator("#overview")).ToBeVisibleAsync();
        (await page.SearchBox.InputValueAsync()).Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task A_link_shows_the_top_and_back_the_place_where_it_was()
    {
        IPage page = await fixture.Open();
        ILocator link = page.GetByRole(AriaRole.Link, new() { Name = "PallyCon license errors" });
        await link.ScrollIntoViewIfNeededAsync();
        await link.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeInViewportAsync();

        await page.GoBackAsync();

        await Assertions.Expect(link).ToBeInViewportAsync();
    }

    [ChromiumFact]
    public async Task The_title_says_what_is_shown()
    {
        (await (await fixture.Open("#pallycon-license-7011")).TitleAsync()).Should().Be("7011 TokenExpired · DRM error codes");
        (await (await fixture.Open("#q=token")).TitleAsync()).Should().Be("token · DRM error codes");
        (await (await fixture.Open()).TitleAsync()).Should().Be("DRM error codes");
    }

    [ChromiumTheory]
    [InlineData("#%")]
    [InlineData("#q=%E0%A4%A")]
    [InlineData("#domain=nothing")]
    [InlineData("#q=<img src=x onerror=alert(1)>")]
    public async Task A_broken_address_is_no_broken_page(string hash)
    {
        IPage page = await fixture.NewPage();
        var problems = new List<string>();
        page.PageError += (_, error) => problems.Add(error);

        await page.GotoAsync(fixture.Url + hash);

        problems.Should().BeEmpty();
        (await page.Status()).Should().Be("No code matches");
        (await page.Count("main img")).Should().Be(0);
    }
}
