using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Export;

/// <summary>Text as HTML that a person can read: nothing is escaped that does not have to be.</summary>
internal static partial class Markup
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A text between the quotes of an attribute.</summary>
    public static string Attribute(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Lets long names go over to the next line between their words.</summary>
    /// <param name="text">The names, parted by blanks.</param>
    /// <param name="room">How many characters have room in a line.</param>
    public static string Breakable(string text, int room) =>
        string.Join(' ', text.Split(' ').Select(word => word.Length > room ? WordEnd().Replace(Escape(word), "$0<wbr>") : Escape(word)));

    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    [GeneratedRegex("[a-z0-9_](?=[A-Z])|_(?=[a-z])")]
    private static partial Regex WordEnd();
}
