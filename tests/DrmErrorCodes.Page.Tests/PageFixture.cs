using DrmErrorCodes.Tool;
using DrmErrorCodes.Tool.Export;
using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

/// <summary>The exported page in a file, and the browser that opens it.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("drm-error-page");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Url => new Uri(PathOf("page.html")).AbsoluteUri;

    /// <summary>The same page, of the domains of the first release alone: some two hundred rows.</summary>
    public string UrlOfSix => new Uri(PathOf("six.html")).AbsoluteUri;

    public async Task InitializeAsync()
    {
        // A fixture is made for skipped tests, too.
        if (!File.Exists(ChromiumFactAttribute.Chromium))
            return;
        new DrmErrorCommand(new CommandOutput(TextWriter.Null, TextWriter.Null, () => Stream.Null))
            .Run(["export", "--format", "html", "--output", PathOf("page.html")]).Should().Be(0);
        await File.WriteAllTextAsync(PathOf("six.html"), HtmlExporter.Export([.. ErrorCatalog.Domains.Where(info => info.Domain <= ErrorDomain.VodDealerFtp)]));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumFactAttribute.Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>A new window, of a desktop if nothing else is said, which nobody has used before.</summary>
    public async Task<IPage> NewPage(ColorScheme colorScheme = ColorScheme.Light, int width = 1280, int height = 900, bool javaScript = true)
    {
        IPage page = await _browser!.NewPageAsync(new BrowserNewPageOptions
        {
            ColorScheme = colorScheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = javaScript,
        });
        page.SetDefaultTimeout(10_000);
        return page;
    }

    /// <summary>The page, opened at an address if one is given.</summary>
    public async Task<IPage> Open(string hash = "", ColorScheme colorScheme = ColorScheme.Light, int width = 1280, int height = 900, bool javaScript = true)
    {
        IPage page = await NewPage(colorScheme, width, height, javaScript);
        await page.GotoAsync(Url + hash);
        return page;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
