using System.Text;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Export;

/// <summary>Makes links of the codes that a text mentions: those of its own domain as the library finds them, others where their
/// domain stands before them.</summary>
/// <param name="ids">The anchors of the rows on the page.</param>
internal sealed partial class CodeLinks(IReadOnlyDictionary<ErrorEntry, string> ids)
{
    /// <summary>A text of a domain as HTML.</summary>
    /// <param name="text">The text.</param>
    /// <param name="domain">Whose text it is.</param>
    /// <param name="self">The row that says it, which needs no link to itself.</param>
    public string In(string text, ErrorDomain domain, ErrorEntry? self = null)
    {
        var html = new StringBuilder();
        int end = 0;
        foreach ((int index, int length, ErrorEntry entry) in Mentions(text, domain).OrderBy(mention => mention.Index))
        {
            if (index < end || entry == self || !ids.TryGetValue(entry, out string? id))
                continue;
            string link = $"""<a href="#{id}">{Markup.Escape(text.Substring(index, length))}</a>""";
            html.Append(Markup.Escape(text[end..index])).Append(link);
            end = index + length;
        }

        return html.Append(Markup.Escape(text[end..])).ToString();
    }

    private static IEnumerable<(int Index, int Length, ErrorEntry Entry)> Mentions(string text, ErrorDomain domain)
    {
        foreach (Match match in NamedCode().Matches(text))
        {
            if (Enum.TryParse(match.Groups["domain"].Value, out ErrorDomain named) && ErrorCatalog.Lookup(named, match.Groups["code"].Value).Entry is { } entry)
                yield return (match.Index, match.Length, entry);
        }

        foreach (ErrorMatch match in ErrorText.Find(text, domain))
        {
            if (match.Error.Entry is { } entry && !IsOtherNumber(match, text[..match.Index]))
                yield return (match.Index, match.Length, entry);
        }
    }

    // A status of HTTP, or a year.
    private static bool IsOtherNumber(ErrorMatch match, string before) =>
        before.EndsWith("status ", StringComparison.Ordinal) || (match.Error.Code.Number is >= 2010 and < 2030 && WordBeforeYear().IsMatch(before));

    [GeneratedRegex(@"\b(?<domain>[A-Z][A-Za-z0-9]+) (?<code>0x[0-9A-F]+|-?[0-9]+)\b")]
    private static partial Regex NamedCode();

    [GeneratedRegex(@"\b(?:of|from|to|in|since|until|before|January|February|March|April|May|June|July|August|September|October|November|December) $")]
    private static partial Regex WordBeforeYear();
}
