using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The catalog as one self-contained page: <c>Page/page.html</c> with its style, its script and the rows put in.</summary>
internal static partial class HtmlExporter
{
    public static string Export(IReadOnlyList<ErrorEntry> entries)
    {
        ILookup<ErrorDomain, ErrorEntry> domains = entries.ToLookup(entry => entry.Domain);
        IReadOnlyDictionary<ErrorEntry, string> ids = Anchors.Of(entries);
        var parts = new Dictionary<string, string>
        {
            ["style"] = Resource("page.css"),
            ["script"] = Resource("page.js"),
            ["count"] = Escape(entries.Count.ToString(CultureInfo.InvariantCulture)),
            ["domain-links"] = Lines(domains.Select(domain =>
                $"""<li><a href="#{Anchors.Of(domain.Key)}">{Escape(domain.Key.ToString())}</a></li>""")),
            ["domain-options"] = Lines(domains.Select(domain => Choice(Anchors.Of(domain.Key), domain.Key.ToString()))),
            ["category-options"] = Choices(entries.Select(entry => entry.Category)),
            ["actor-options"] = Choices(entries.Select(entry => entry.Actor)),
            ["domains"] = Lines(domains.Select(domain => Section(domain, ids))),
        };

        // In one pass, so that no text of a row can stand for a part.
        return Part().Replace(Resource("page.html"), match => parts[match.Groups[1].Value]);
    }

    private static string Section(IGrouping<ErrorDomain, ErrorEntry> domain, IReadOnlyDictionary<ErrorEntry, string> ids)
    {
        string id = Anchors.Of(domain.Key);
        return $"""
            <section class="domain" id="{id}" aria-labelledby="{id}-heading">
            <h2 id="{id}-heading" translate="no">{Escape(domain.Key.ToString())}</h2>
            {Lines(domain.Select(entry => Entry(entry, ids[entry])))}
            </section>
            """;
    }

    private static string Entry(ErrorEntry entry, string id)
    {
        string severity = EnumName.Of(entry.Severity);
        string range = entry.First is null ? "" : string.Create(CultureInfo.InvariantCulture, $""" data-first="{entry.First}" data-last="{entry.Last}" """).TrimEnd();
        string code = entry.CodeText.Length == 0
            ? """<span aria-hidden="true">–</span><span class="unseen">no code</span>"""
            : $"<span data-text>{string.Join(' ', entry.CodeText.Split(' ').Select(BreakableIfLong))}</span>";
        return $"""
            <details class="entry" id="{id}" data-domain="{Anchors.Of(entry.Domain)}" data-category="{EnumName.Of(entry.Category)}" data-actor="{EnumName.Of(entry.Actor)}"{range}>
            <summary>
            <span class="code" translate="no">{code}</span>
            <span class="title"><span class="name" translate="no" data-text>{Breakable(entry.Name)}</span> <q class="preview">{Escape(entry.Message)}</q></span>
            <span class="severity {severity}">{Escape(DisplayName.Of(entry.Severity))}</span>
            </summary>
            <div class="body">
            <div class="vendor">
            <h3>{Wording(entry.Domain)}</h3>
            <blockquote data-text>{Escape(entry.Message)}</blockquote>
            {VendorsFacts(entry)}
            </div>
            <div class="judgement">
            <h3>Our judgement</h3>
            <p data-text>{Escape(entry.Explanation)}</p>
            <p class="remedy"><strong>What to do:</strong> <span data-text>{Escape(entry.Remedy)}</span></p>
            <dl>
            {Fact("Retry", Escape(DisplayName.Of(entry.Retry)))}
            {Fact("Who acts", Escape(DisplayName.Of(entry.Actor)))}
            {Fact("Category", Escape(DisplayName.Of(entry.Category)))}
            </dl>
            </div>
            <p class="link"><a href="#{id}">Link to this entry<span class="unseen">: {Escape($"{entry.Domain} {entry.Name}")}</span></a></p>
            </div>
            </details>
            """;
    }

    private static string Wording(ErrorDomain domain) =>
        ErrorCatalog.Describe(domain).Wording is MessageWording.Own ? "The vendor’s code in our words" : "The vendor’s words";

    private static string VendorsFacts(ErrorEntry entry)
    {
        string[] symbols = [.. entry.Symbols.Where(symbol => symbol != entry.Message && symbol != entry.CodeText)];
        string facts = Lines(
        [
            .. symbols.Length == 0 ? [] : new[] { Fact("Also called", Texts(symbols)) },
            .. entry.ServerTexts.Count == 0 ? [] : new[] { Fact("Servers say", Texts(entry.ServerTexts)) },
            .. entry.StoredLicense switch
            {
                StoredLicenseAction.Remove => new[] { Fact("Stored license", "is removed") },
                StoredLicenseAction.Retain => [Fact("Stored license", "is retained")],
                _ => [],
            },
        ]);
        return facts.Length == 0 ? "" : $"<dl>\n{facts}\n</dl>";
    }

    private static string Texts(IEnumerable<string> texts) =>
        string.Join("<br>", texts.Select(text => $"""<code translate="no" data-text>{Breakable(text)}</code>"""));

    /// <summary>A term and its description, which is markup.</summary>
    private static string Fact(string term, string description) => $"<div><dt>{term}</dt><dd>{description}</dd></div>";

    private static string Choices<T>(IEnumerable<T> values) where T : struct, Enum =>
        Lines(values.Distinct().Order().Select(value => Choice(EnumName.Of(value), DisplayName.Of(value))));

    private static string Choice(string value, string text) => $"""<option value="{value}">{Escape(text)}</option>""";

    // The column of codes has room for as many characters; text codes that fit in stay whole.
    private static string BreakableIfLong(string code) => code.Length > 15 ? Breakable(code) : Escape(code);

    /// <summary>Lets a long name go over to the next line between its words.</summary>
    private static string Breakable(string text) => WordEnd().Replace(Escape(text), "$0<wbr>");

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Page.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Part();

    [GeneratedRegex("[a-z0-9_](?=[A-Z])|_(?=[a-z])")]
    private static partial Regex WordEnd();
}
