using System.Globalization;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The domains by layer, those of systems that their vendors have given up at the end.</summary>
internal static class Overview
{
    private const string Legacy = "Legacy";

    public static string Of(IReadOnlyList<ErrorDomainInfo> domains) => Markup.Lines(Groups(domains).Select(group =>
        $"""
        <section class="layer" aria-labelledby="layer-{IdOf(group.Title)}">
        <h2 id="layer-{IdOf(group.Title)}">{group.Title}</h2>
        <p>{Markup.Escape(group.Sentence)}</p>
        <ul>
        {Markup.Lines(group.Domains.Select(Item))}
        </ul>
        </section>
        """));

    /// <summary>The choices of the select for a domain, in the order of the overview.</summary>
    public static string Options(IReadOnlyList<ErrorDomainInfo> domains) => Markup.Lines(Groups(domains).Select(group =>
        $"""
        <optgroup label="{group.Title}">
        {Markup.Lines(group.Domains.Select(info => $"""<option value="{Anchors.Of(info.Domain)}">{Markup.Escape(info.Title)}</option>"""))}
        </optgroup>
        """));

    private static IEnumerable<(string Title, string Sentence, IReadOnlyList<ErrorDomainInfo> Domains)> Groups(IReadOnlyList<ErrorDomainInfo> domains)
    {
        foreach (IGrouping<ErrorLayer, ErrorDomainInfo> layer in domains.Where(info => !info.IsLegacy).GroupBy(info => info.Layer).OrderBy(layer => layer.Key))
            yield return (EnumName.Words(layer.Key), LayerText.Of(layer.Key), [.. layer]);
        ErrorDomainInfo[] legacy = [.. domains.Where(info => info.IsLegacy)];
        if (legacy.Length > 0)
            yield return (Legacy, "Systems that their vendors have given up. Older devices and servers still report them.", legacy);
    }

    private static string Item(ErrorDomainInfo info)
    {
        string id = Anchors.Of(info.Domain);
        string count = info.Entries.Count == 0 ? "unpublished" : info.Entries.Count.ToString("N0", CultureInfo.InvariantCulture);
        string layer = info.IsLegacy ? $"<span class=\"tag\">{EnumName.Words(info.Layer)}</span> " : "";
        string more = info.Sources.Count == 1 ? "" : $"; and {info.Sources.Count - 1} more";
        return $"""
            <li data-domain="{id}"><a href="#{id}">{Markup.Escape(info.Title)}</a> <span class="count">{count}</span>
            <p>{Markup.Escape(info.Description)}</p>
            <p class="source">{layer}{Source(info.Sources[0])}{more}</p></li>
            """;
    }

    private static string Source(ErrorSource source) => string.Join(", ",
    [
        Markup.Escape(source.Title),
        .. source.Version is null ? [] : new[] { Markup.Escape(source.Version) },
        .. source.Date is null ? [] : new[] { $"<time>{source.Date}</time>" },
    ]);

    private static string IdOf(string title) => title.Replace(' ', '-').ToLowerInvariant();
}
