namespace DrmErrorCodes.Tables;

/// <summary>How the texts by which rows are found are hashed: without regard to the case of ASCII letters, and without the last
/// period. Other letters all count the same, so that texts that are equal in any case are found together.</summary>
internal static class TextKey
{
    /// <summary>The text without its last period.</summary>
    public static ReadOnlySpan<char> WithoutPeriod(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[text.Length - 1] == '.' ? text.Slice(0, text.Length - 1) : text;

    /// <summary>What a server text begins with that names a file.</summary>
    public const string FileName = "<file name>: ";

    /// <summary>What stands behind the name of a file in a server text; the text itself where it names none.</summary>
    public static string WithoutFileName(string text) =>
        text.StartsWith(FileName, StringComparison.Ordinal) ? text.Substring(FileName.Length) : text;

    /// <summary>The hash of a text without its last period.</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            char folded = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c > 0x7F ? '\x7F' : c;
            hash = unchecked((hash ^ folded) * 16777619);
        }

        // The low bits choose the slot, the high ones are compared there: both depend on each letter.
        return hash ^ (hash >> 15);
    }
}
