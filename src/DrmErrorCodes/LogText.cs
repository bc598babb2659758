namespace DrmErrorCodes;

/// <summary>Makes text from outside fit to stand in one line of a log.</summary>
internal static class LogText
{
    private const int LongestText = 64;

    /// <summary>The text with control characters replaced, cut after 64 characters; itself where nothing is to be done.</summary>
    public static string OneLine(string text)
    {
        if (text.Length <= LongestText && !text.Any(IsLineBreaking))
            return text;
        char[] line = [.. text.Take(LongestText).Select(c => IsLineBreaking(c) ? '\uFFFD' : c)];
        return text.Length > LongestText ? new string(line) + "…" : new string(line);
    }

    private static bool IsLineBreaking(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
