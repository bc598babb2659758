using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The catalog as one self-contained page: <c>Page/page.html</c> with its style, its scripts and the domains put in.</summary>
/// <remarks>The rows stand in <c>noscript</c>, a domain's in one. A browser with scripts takes each as a single text, of which the
/// page's script makes what is asked for: two thousand rows cost no more than the few that are shown. Without scripts they are
/// a list.</remarks>
internal static partial class HtmlExporter
{
    public static string Export(IReadOnlyList<ErrorDomainInfo> domains)
    {
        ErrorEntry[] entries = [.. domains.SelectMany(info => info.Entries)];
        IReadOnlyDictionary<ErrorEntry, string> ids = Anchors.Of(entries);
        var links = new CodeLinks(ids);
        var parts = new Dictionary<string, string>
        {
            ["style"] = Resource("page.css"),
            ["script"] = Resource("catalog.js") + Resource("search.js") + Resource("view.js"),
            ["count"] = entries.Length.ToString("N0", CultureInfo.InvariantCulture),
            ["domain-count"] = domains.Count.ToString(CultureInfo.InvariantCulture),
            ["version"] = typeof(DrmError).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
            ["overview"] = Overview.Of(domains),
            ["domain-options"] = Overview.Options(domains),
            ["layer-options"] = Choices(entries.Select(entry => entry.Layer)),
            ["actor-options"] = Choices(entries.Select(entry => entry.Actor)),
            ["retry-options"] = Choices(entries.Select(entry => entry.Retry)),
            ["category-options"] = Choices(entries.Select(entry => entry.Category)),
            ["severity-options"] = Choices(entries.Select(entry => entry.Severity)),
            ["domains"] = Markup.Lines(domains.Select(info => DomainSection.Of(info, ids, links))),
        };

        // In one pass, so that no text of a row can stand for a part.
        return Part().Replace(Resource("page.html"), match => parts[match.Groups[1].Value]);
    }

    private static string Choices<T>(IEnumerable<T> values) where T : struct, Enum =>
        Markup.Lines(values.Distinct().Order().Select(value => $"""<option value="{EnumName.Of(value)}">{EnumName.Words(value)}</option>"""));

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Page.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Part();
}
