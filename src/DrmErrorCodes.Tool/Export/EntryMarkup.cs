using System.Globalization;

namespace DrmErrorCodes.Tool.Export;

/// <summary>A row of the catalog on the page. What the script can tell from this (domain, C# name, command) it adds when the row is
/// opened, so that it stands here once.</summary>
internal static class EntryMarkup
{
    private const int RoomForCode = 15;
    private const int RoomForName = 24;

    public static string Of(ErrorEntry entry, string id, IReadOnlyList<CodeGroup> groups, CodeLinks links)
    {
        ErrorDomainInfo info = ErrorCatalog.Describe(entry.Domain);
        string quote = info.Wording is MessageWording.Own ? "" : $"<blockquote>{Markup.Escape(entry.Message)}</blockquote>\n";
        string more = MoreFacts(entry, info);
        return $"""
            <details class="entry" id="{id}"{Range(entry)}>
            <summary>{Code(entry)} <span class="title"><span class="name" translate="no">{Markup.Breakable(entry.Name, RoomForName)}</span>{Marks(entry, info)} <span class="message">{Markup.Escape(entry.Message)}</span></span>
            {Facts(entry.Category, entry.Actor, entry.Retry)}</summary>
            <div class="body">
            {quote}{Advice(entry, groups, links)}{(more.Length == 0 ? "" : $"\n<dl>\n{more}\n</dl>")}
            </div>
            </details>
            """;
    }

    public static string Of(CodeGroup group, ErrorDomain domain, CodeLinks links) =>
        $"""
        <div class="group" id="{group.Id}"{(group.Range is { } range ? Range(range.First, range.Last) : "")}>
        <h3 translate="no">{Markup.Escape(group.Title)}{Severity(group.Severity)}</h3>
        {Facts(group.Category, group.Actor, group.Retry)}
        <p>{links.In(group.Explanation, domain)}</p>
        <p class="remedy">{links.In(group.Remedy, domain)}</p>
        </div>
        """;

    private static string Code(ErrorEntry entry) => entry.CodeText.Length == 0
        ? """<span class="code none">no code</span>"""
        : $"""<span class="code" translate="no">{Markup.Breakable(entry.CodeText, RoomForCode)}</span>""";

    // Where the code is not the number itself.
    private static string Range(ErrorEntry entry) => entry is { First: { } first, Last: { } last } && first != last ? Range(first, last) : "";

    private static string Range(long first, long last) => string.Create(CultureInfo.InvariantCulture, $" data-range=\"{first}..{last}\"");

    // What sets a row apart from most others.
    private static string Marks(ErrorEntry entry, ErrorDomainInfo info) => Severity(entry.Severity) +
        (entry.IsRetired ? """ <span class="retired">Retired</span>""" : "") +
        (entry.Layer == info.Layer ? "" : $""" <span class="layer">{EnumName.Words(entry.Layer)}</span>""");

    private static string Severity(ErrorSeverity severity) => severity is ErrorSeverity.Error
        ? ""
        : $""" <span class="severity {EnumName.Of(severity)}">{EnumName.Words(severity)}</span>""";

    private static string Facts(ErrorCategory category, ErrorActor actor, RetryAdvice retry)
    {
        string never = retry is RetryAdvice.Never ? " never" : "";
        string nothing = category is ErrorCategory.None or ErrorCategory.Unspecified ? " nothing" : "";
        return $"""
            <span class="facts"><span class="actor">{EnumName.Words(actor)}</span> <span class="retry{never}">{EnumName.Words(retry)}</span> <span class="category{nothing}">{EnumName.Words(category)}</span></span>
            """;
    }

    private static string Advice(ErrorEntry entry, IReadOnlyList<CodeGroup> groups, CodeLinks links)
    {
        if (!entry.HasOwnAdvice)
        {
            CodeGroup group = groups.First(candidate => candidate.Explanation == entry.Explanation);
            return $"""<p class="shared">What is said of the whole group: <a href="#{group.Id}">{Markup.Escape(group.Title)}</a></p>""";
        }

        return $"""
            <p>{links.In(entry.Explanation, entry.Domain, entry)}</p>
            <p class="remedy">{links.In(entry.Remedy, entry.Domain, entry)}</p>
            """;
    }

    private static string MoreFacts(ErrorEntry entry, ErrorDomainInfo info)
    {
        string[] codes = entry.CodeText.Split(' ');
        string[] symbols = [.. entry.Symbols.Where(symbol => symbol != entry.Message && symbol != entry.CodeText && !codes.Contains(symbol))];
        return Markup.Lines(
        [
            .. symbols.Length == 0 ? [] : new[] { Fact(info.Wording is MessageWording.Own ? "Vendor’s symbol" : "Also called", Texts(symbols)) },
            .. entry.ServerTexts.Count == 0 ? [] : new[] { Fact("Servers say", Texts(entry.ServerTexts)) },
            .. entry.StoredLicense switch
            {
                StoredLicenseAction.Remove => new[] { Fact("Stored license", "Is removed") },
                StoredLicenseAction.Retain => [Fact("Stored license", "Is retained")],
                _ => [],
            },
            .. entry.IsRefusal ? new[] { Fact("Refusal", "Nothing is broken: the system said no, as it was set up to") } : [],
            .. entry.Source == info.Sources[0] ? [] : new[] { Fact("Source", DomainSection.Source(entry.Source)) },
        ]);
    }

    private static string Texts(IEnumerable<string> texts) =>
        string.Join("<br>\n", texts.Select(text => $"""<code translate="no">{Markup.Breakable(text, RoomForName)}</code>"""));

    /// <summary>A term and its description, which is markup.</summary>
    private static string Fact(string term, string description) => $"<div><dt>{term}</dt> <dd>{description}</dd></div>";
}
