using System.Text.RegularExpressions;

namespace DrmErrorCodes.Freshness;

/// <summary>Reads constants of JavaScript and TypeScript: those that begin a line, so that none in a comment is read.</summary>
internal static class ScriptReader
{
    /// <summary>What stands between an opening text and the next line that begins with a brace.</summary>
    public static string Block(string script, string opening)
    {
        int start = script.IndexOf(opening, StringComparison.Ordinal);
        string rest = start < 0 ? "" : script[(start + opening.Length)..];
        int end = rest.IndexOf("\n}", StringComparison.Ordinal);
        return end < 0 ? throw new InvalidDataException($"there is no {opening} with an end") : rest[..end];
    }

    /// <summary><c>NAME: 1,</c>, <c>'NAME': 1,</c>, <c>NAME = 1,</c> or, with a prefix, <c>this.NAME = 1;</c></summary>
    public static IEnumerable<SourceRow> Numbers(string script, string prefix = "") => Read(script, prefix, @"(?<code>\d+)");

    /// <summary><c>NAME = 'text',</c></summary>
    public static IEnumerable<SourceRow> Texts(string script) => Read(script, "", "'(?<code>[^']+)'");

    private static IEnumerable<SourceRow> Read(string script, string prefix, string code) =>
        Regex.Matches(script, $@"^\s*{Regex.Escape(prefix)}'?(?<symbol>[A-Z][A-Z0-9_]*)'?\s*[:=]\s*{code}\s*([,;]|$)", RegexOptions.Multiline)
            .Select(match => new SourceRow(match.Groups["code"].Value, match.Groups["symbol"].Value));
}
