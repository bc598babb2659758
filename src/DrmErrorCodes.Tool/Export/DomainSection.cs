namespace DrmErrorCodes.Tool.Export;

/// <summary>A domain on the page: what it is, its groups and its rows.</summary>
internal static class DomainSection
{
    public static string Of(ErrorDomainInfo info, IReadOnlyDictionary<ErrorEntry, string> ids, CodeLinks links)
    {
        string id = Anchors.Of(info.Domain);
        IReadOnlyList<CodeGroup> groups = CodeGroup.Of(info.Domain);
        return $"""
            <section class="domain" id="{id}" aria-labelledby="{id}-heading" data-names="{Markup.Attribute(string.Join(' ', info.Aliases.Prepend(info.Domain.ToString())))}" data-layer="{EnumName.Of(info.Layer)}" data-notation="{EnumName.Of(info.Notation)}" data-enum="{EnumType.NameOf(info.Domain)}" data-command="drm-error {CommandName(info)}"{(info.IsLegacy ? " data-legacy" : "")}>
            <header>
            <h2 id="{id}-heading">{Markup.Escape(info.Title)}</h2>
            <p>{Markup.Escape(info.Description)}</p>
            <dl>
            <div><dt>Layer</dt> <dd>{EnumName.Words(info.Layer)}{(info.IsLegacy ? ", of a system that its vendor has given up" : "")}</dd></div>
            <div><dt>Vendor</dt> <dd class="vendor">{Markup.Escape(DomainsView.Vendor(info))}</dd></div>
            <div><dt>Messages</dt> <dd>{Wording(info.Wording)}</dd></div>
            <div><dt>From</dt> <dd>{string.Join("<br>\n", info.Sources.Select(Source))}</dd></div>
            <div><dt>Whom to ask</dt> <dd>{Markup.Escape(info.Contact)}</dd></div>
            </dl>
            </header>
            <noscript>
            <details class="groups"><summary>{(groups.Count > 1 ? "What codes share by range, and what one that is not listed means" : "What a code that is not listed means")}</summary>
            {Markup.Lines(groups.Select(group => EntryMarkup.Of(group, info.Domain, links)))}
            </details>
            {Markup.Lines(info.Entries.Select(entry => EntryMarkup.Of(entry, ids[entry], groups, links)))}
            </noscript>
            </section>
            """;
    }

    /// <summary>A document, with a link where the public has it.</summary>
    public static string Source(ErrorSource source) => source.Url is null
        ? Markup.Escape(source.ToString())
        : $"""<a href="{Markup.Attribute(source.Url)}" rel="external noreferrer">{Markup.Escape(source.ToString())}</a>""";

    /// <summary>The name or the first alias of a domain, what is shorter to type.</summary>
    private static string CommandName(ErrorDomainInfo info)
    {
#pragma warning disable CA1308 // It is typed in lower case.
        string name = info.Domain.ToString().ToLowerInvariant();
#pragma warning restore CA1308
        return info.Aliases.Take(1).Prepend(name).MinBy(alias => alias.Length)!;
    }

    private static string Wording(MessageWording wording) => wording switch
    {
        MessageWording.Own => "In our words, one sentence a code",
        MessageWording.VendorSymbol => "The vendor’s symbols, to the letter",
        _ => "The vendor’s words, to the letter",
    };
}
