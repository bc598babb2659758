using Microsoft.Playwright;

namespace DrmErrorCodes.Page.Tests;

[Collection(nameof(OnePage))]
public sealed class SearchTests(PageFixture fixture)
{
    /// <summary>What people hold, and the one row that it is.</summary>
    public static TheoryData<string, string> Held => new()
    {
        { "pallycon 7011", "pallycon-license-7011" },
        { "7011", "pallycon-license-7011" },
        { "0x1b63", "pallycon-license-7011" },
        { "0x8004C065", "play-ready-0x8004c065" },
        { "8004c065", "play-ready-0x8004c065" },
        { "-2147172251", "play-ready-0x8004c065" },
        { "2147795045", "play-ready-0x8004c065" },
        { "4294955461", "a-v-foundation--11835" },
        { "TOKENexpired", "pallycon-license-7011" },
        { "Token is expired", "pallycon-license-7011" },
        { "LICENSE_REQUEST_FAILED", "shaka-player-6007" },
        { "shaka 6007", "shaka-player-6007" },
        { "exoplayer 6007", "media3-6007" },
        { "importStarted", "vod-dealer-package-pulling" },
        { "output-restricted", "eme-key-status-output-restricted" },
        { "-2998", "android-media-status--2999--2500" },
        { "http 403", "http-status-403" },
        { "no route to host", "vod-dealer-ftp-425" },
        { "trial plan's license limit", "pallycon-license-1002" },
        { """{"errorCode":7011,"message":"Token is expired."}""", "pallycon-license-7011" },
        { "2026-08-21 10:11:12.345 Shaka Error DRM.LICENSE_REQUEST_FAILED (6007)", "shaka-player-6007" },
        { "androidx.media3.exoplayer.ExoPlaybackException: Source error errorCode=6004", "media3-6004" },
        { "DoveRunner Error: Token is expired. (7011)", "pallycon-license-7011" },
        { "curl: (25) Failed FTP upload: 553", "vod-dealer-ftp-553" },
        { "errorCode=ERROR_CODE_DRM_SYSTEM_ERROR", "media3-6006" },
        { "Error Domain=AVFoundationErrorDomain Code=-11835 \"Cannot Open\"", "a-v-foundation--11835" },
    };

    [ChromiumTheory]
    [MemberData(nameof(Held))]
    public async Task What_people_hold_is_found_first_and_opened(string text, string id)
    {
        IPage page = await (await fixture.Open()).Type(text);

        (await page.Ids()).Should().StartWith(id);
        (await page.OpenEntries.CountAsync()).Should().Be(1);
        await Assertions.Expect(page.OpenEntries).ToHaveAttributeAsync("id", id);
    }

    [ChromiumFact]
    public async Task Several_rows_with_a_code_come_first_and_stay_closed()
    {
        IPage page = await (await fixture.Open()).Type("widevine 1008");

        (await page.Ids()).Should().StartWith(["widevine-client-1008", "widevine-client-key-error"]);
        (await page.OpenEntries.CountAsync()).Should().Be(0);
    }

    [ChromiumFact]
    public async Task Rows_that_mention_a_code_come_behind_the_row_that_has_it()
    {
        IPage page = await (await fixture.Open()).Type("7011");

        (await page.Ids()).Should().ContainInOrder("pallycon-license-7011", "pallycon-license-7017");
    }

    [ChromiumFact]
    public async Task A_number_in_a_range_is_found()
    {
        IPage page = await (await fixture.Open()).Type("600");

        (await page.Ids()).Should().Contain(["google-cast-600", "widevine-client-512-768"]).And.NotContain("widevine-client-769-999");
    }

    [ChromiumFact]
    public async Task Systems_in_use_come_before_those_given_up()
    {
        IPage page = await (await fixture.Open()).Type("13");

        ErrorDomain[] domains = [.. (await page.Ids()).Where(id => id.EndsWith("-13", StringComparison.Ordinal)).Select(DomainOf)];
        domains.Should().Contain(ErrorDomain.GetEmmsLicense).And.Contain(ErrorDomain.WidevineOemCrypto);
        domains.Select(domain => ErrorCatalog.Describe(domain).IsLegacy).Should().BeInAscendingOrder();
    }

    [ChromiumFact]
    public async Task A_domain_by_name_is_offered_as_a_whole()
    {
        IPage page = await (await fixture.Open()).Type("oemcrypto");

        await page.Locator("#results .domains").GetByRole(AriaRole.Link, new() { Name = "Widevine OEMCrypto results" }).ClickAsync();
        (await page.Hash()).Should().Be("widevine-oem-crypto");
    }

    [ChromiumFact]
    public async Task Advice_is_found_by_its_words()
    {
        IPage page = await (await fixture.Open()).Type("with new token");

        (await page.Ids()).Should().Contain(["pallycon-license-7011", "http-status-401"]);
    }

    [ChromiumFact]
    public async Task An_unknown_number_has_the_advice_of_its_range_and_its_neighbors_in_each_domain_that_may_own_it()
    {
        IPage page = await (await fixture.Open()).Type("7014");

        (await page.Status()).Should().Be("3 domains may own it");
        ILocator card = page.Locator(".unknown").Filter(new() { HasText = "PallyCon license errors" });
        DrmError unknown = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7014);
        await Assertions.Expect(card).ToContainTextAsync(unknown.Explanation);
        await Assertions.Expect(card).ToContainTextAsync(unknown.Remedy);
        (await card.Locator("li a").AllInnerTextsAsync()).Should()
            .Equal("7012 TokenContentIdMismatch", "7013 InvalidTokenJson", "7016 InvalidToken", "7017 TokenUseHistorySaveFailed");
    }

    [ChromiumFact]
    public async Task A_named_domain_answers_for_a_number_that_only_others_know()
    {
        IPage page = await (await fixture.Open()).Type("widevine 7011");

        await Assertions.Expect(page.Locator(".unknown")).ToContainTextAsync("Widevine Classic client statuses");
        (await page.Ids()).Should().Equal("pallycon-license-7011");
    }

    [ChromiumFact]
    public async Task A_code_of_an_unpublished_table_is_told_by_the_words_around_it()
    {
        IPage page = await (await fixture.Open()).Type("Rejected with system code (13)");

        await Assertions.Expect(page.Locator(".unknown")).ToContainTextAsync("System codes of the decryption module");
    }

    [ChromiumTheory]
    [InlineData("GET /license/widevine 200 12ms")]
    [InlineData("POST /drm/widevine 404 3ms")]
    [InlineData("the broadcast of package 13 was seen in Chrome 10 on Windows 11 by 4 viewers")]
    [InlineData("upstream=https://example.com/widevine/1008 took 7011ms")]
    public async Task A_line_without_a_code_is_not_taken_for_one(string line)
    {
        IPage page = await (await fixture.Open()).Type(line);

        (await page.Ids()).Should().BeEmpty();
        (await page.Count(".unknown")).Should().Be(0);
    }

    [ChromiumFact]
    public async Task What_is_not_there_is_said_with_a_way_on()
    {
        IPage page = await (await fixture.Open()).Type("nonexistentword");

        (await page.Status()).Should().Be("No code matches");
        await page.Locator(".hint a").ClickAsync();
        (await page.Ids()).Should().StartWith("pallycon-license-7011");
    }

    [ChromiumFact]
    public async Task Many_results_are_made_as_they_are_asked_for()
    {
        IPage page = await (await fixture.Open()).Type("playready");
        int first = (await page.Ids()).Length;

        await page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();

        first.Should().BeInRange(20, 100);
        (await page.Ids()).Should().HaveCountGreaterThan(first);
    }

    private static ErrorDomain DomainOf(string id) => ErrorCatalog.Domains.Single(info => id == Tool.Export.Anchors.Of(info.Domain) + "-13").Domain;
}
