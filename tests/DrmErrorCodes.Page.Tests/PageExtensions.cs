using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

/// <summary>What a reader does and sees.</summary>
internal static class PageExtensions
{
    extension(IPage page)
    {
        public ILocator SearchBox => page.GetByRole(AriaRole.Searchbox);

        public ILocator OpenEntries => page.Locator(".entry[open]");

        public async Task<IPage> Type(string text)
        {
            await page.SearchBox.FillAsync(text);
            return page;
        }

        public Task<IReadOnlyList<string>> Choose(string label, string value) => page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(value);

        /// <summary>The ids of the rows that are shown, in order.</summary>
        public Task<string[]> Ids() => page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.entry')].filter(entry => entry.checkVisibility()).map(entry => entry.id)");

        public async Task<string> Status() => (await page.GetByRole(AriaRole.Status).TextContentAsync())!;

        /// <summary>What stands behind # in the address.</summary>
        public Task<string> Hash() => page.EvaluateAsync<string>("() => location.hash.slice(1)");

        public Task<string> FocusedId() => page.EvaluateAsync<string>("() => (document.activeElement.closest('.entry') ?? document.activeElement).id");

        public Task<int> Count(string selector) => page.Locator(selector).CountAsync();
    }
}
