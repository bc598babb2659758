namespace DrmErrorCodes;

/// <summary>Makes text from outside fit to stand in one line of a log.</summary>
internal static class LogText
{
    private const int LongestText = 64;

    /// <summary>The text with control characters replaced, cut after 64 characters; itself where nothing is to be done.</summary>
    public static string OneLine(string text)
    {
        int length = Math.Min(text.Length, LongestText);
        int place = 0;
        while (place < length && !IsLineBreaking(text[place]))
            place++;
        if (place == text.Length)
            return text;

        char[] line = text.ToCharArray(0, length);
        for (; place < length; place++)
        {
            if (IsLineBreaking(line[place]))
                line[place] = '\uFFFD';
        }

        return length < text.Length ? new string(line) + "…" : new string(line);
    }

    private static bool IsLineBreaking(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
