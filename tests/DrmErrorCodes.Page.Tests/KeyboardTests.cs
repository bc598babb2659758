using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

[Collection(nameof(OnePage))]
public sealed class KeyboardTests(PageFixture fixture)
{
    [ChromiumFact]
    public async Task A_slash_goes_to_the_search()
    {
        IPage page = await fixture.Open("#dcp");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("a/b");

        (await page.FocusedId()).Should().Be("query");
        (await page.SearchBox.InputValueAsync()).Should().Be("a/b");
    }

    [ChromiumFact]
    public async Task Arrows_move_among_results_and_back_to_the_search()
    {
        IPage page = await fixture.Open();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("token expired");
        string[] ids = await page.Ids();

        await page.Keyboard.PressAsync("ArrowDown");
        (await page.FocusedId()).Should().Be(ids[0]);
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.FocusedId()).Should().Be(ids[1]);
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        (await page.FocusedId()).Should().Be("query");
    }

    [ChromiumFact]
    public async Task Enter_opens_the_first_result()
    {
        IPage page = await (await fixture.Open()).Type("token expired");
        string[] ids = await page.Ids();

        await page.Keyboard.PressAsync("Enter");

        (await page.FocusedId()).Should().Be(ids[0]);
        await Assertions.Expect(page.Locator("#" + ids[0])).ToHaveAttributeAsync("open", "");
    }

    [ChromiumFact]
    public async Task Escape_goes_home()
    {
        IPage page = await (await fixture.Open()).Type("token");

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator("#overview")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task Tab_reaches_everything_and_the_focus_shows()
    {
        IPage page = await fixture.Open("#q=widevine+1008");
        var reached = new List<string>();
        for (int i = 0; i < 14; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.FocusedId());
            (await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid", reached[^1]);
            if (reached[^1] == "widevine-client-key-error")
                break;
        }

        reached.Should().ContainInOrder("query", "domain", "layer", "actor", "retry", "category", "severity", "clear", "widevine-client-1008", "widevine-client-key-error");
    }
}
