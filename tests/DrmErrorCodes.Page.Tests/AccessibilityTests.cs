using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

[Collection(nameof(OnePage))]
public sealed class AccessibilityTests(PageFixture fixture)
{
    // Home, results, a domain with its ranges, a row by its anchor, a number that is unknown.
    private static readonly string[] Views = ["", "#q=output", "#dcp-group-other", "#play-ready-0x8004c065", "#q=7014"];

    public static TheoryData<ColorScheme, int> Screens
    {
        get
        {
            var screens = new TheoryData<ColorScheme, int>();
            foreach (int width in new[] { 320, 390, 1280, 1920 })
            {
                screens.Add(ColorScheme.Light, width);
                screens.Add(ColorScheme.Dark, width);
            }

            return screens;
        }
    }

    [ChromiumTheory]
    [MemberData(nameof(Screens))]
    public async Task Axe_finds_nothing(ColorScheme colorScheme, int width)
    {
        IPage page = await fixture.Open(colorScheme: colorScheme, width: width);
        foreach (string view in Views)
        {
            await page.GotoAsync(fixture.Url + view);
            await page.EvaluateAsync("() => { for (const row of [...document.querySelectorAll('main .entry')].slice(0, 3)) row.open = true; }");
            if (width < 1000)
                await page.EvaluateAsync("() => document.querySelector('form').classList.add('open')");

            AxeResult result = await page.RunAxe();

            result.Violations.Select(violation => $"{view}: {violation.Id} {string.Join(' ', violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        }
    }

    [ChromiumTheory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task A_phone_never_scrolls_sideways(int width)
    {
        foreach (string view in (string[])[.. Views, "#q=playready+server", "#hls-js", "#pallycon-android-sdk", "#dom-exception"])
        {
            IPage page = await fixture.Open(view, width: width);
            await page.EvaluateAsync("() => { for (const row of document.querySelectorAll('main details')) row.open = true; }");

            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, view);
            (await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('body *')]
                    .filter(element => !element.matches('.skip, .unseen') && element.getBoundingClientRect().right > innerWidth + 0.5)
                    .map(element => element.className || element.localName)
                """)).Should().BeEmpty(view);
        }
    }

    [ChromiumFact]
    public async Task Light_and_dark_follow_the_reader()
    {
        const string background = "() => getComputedStyle(document.body).backgroundColor";
        string light = await (await fixture.Open()).EvaluateAsync<string>(background);
        string dark = await (await fixture.Open(colorScheme: ColorScheme.Dark)).EvaluateAsync<string>(background);

        light.Should().NotBe(dark);
    }

    [ChromiumFact]
    public async Task The_number_of_results_is_announced()
    {
        IPage page = await (await fixture.Open()).Type("TokenExpired");

        (await page.GetByRole(AriaRole.Status).TextContentAsync()).Should().Be("1 code");
    }
}
