using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The catalog as Markdown: a heading and a table for each domain, all with the same columns.</summary>
internal static partial class MarkdownExporter
{
    public static string Export(IReadOnlyList<ErrorEntry> entries)
    {
        var text = new StringBuilder("# DRM error codes\n");
        foreach (IGrouping<ErrorDomain, ErrorEntry> domain in entries.GroupBy(entry => entry.Domain))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {domain.Key}\n\n");
            AppendRow(text, ExportColumn.All.Select(column => column.Name));
            AppendRow(text, ExportColumn.All.Select(_ => "---"));
            foreach (ErrorEntry entry in domain)
                AppendRow(text, ExportColumn.All.Select(column => Escape(column.TextOf(entry))));
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");

    private static string Escape(string text) => Special().Replace(text, @"\$0").ReplaceLineEndings("<br>");

    // An underscore means something at the edge of a word only, and vendors' symbols are full of them.
    [GeneratedRegex(@"[\\`*\[\]<>&|~]|\b_|_\b(?=\W|$)")]
    private static partial Regex Special();
}
