namespace DrmErrorCodes.Reports;

/// <summary>The first letters of words, without regard to case: a bit for each three that words of the vocabulary begin with, by
/// which most words of a text are passed over.</summary>
internal static class WordStart
{
    /// <summary>How many bytes the bits have.</summary>
    public const int Length = 32 * 32 * 32 / 8;

    /// <summary>The bit of a word; a word of two letters has that of a third letter 0.</summary>
    public static int BitOf(ReadOnlySpan<char> word) =>
        ((word[0] & 31) << 10) | ((word[1] & 31) << 5) | (word.Length > 2 ? word[2] & 31 : 0);

    // A bit for each ASCII character.
    private const ulong WordCharactersTo63 = 0x03FF000000000000;

    private const ulong WordCharactersFrom64 = 0x07FFFFFE87FFFFFE;

    /// <summary>The characters of words: ASCII letters and digits and the underscore.</summary>
    public static bool IsWordCharacter(char c) => c < 128 && (((c < 64 ? WordCharactersTo63 : WordCharactersFrom64) >> c) & 1) != 0;

    /// <summary>The word that a text begins with.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsWordCharacter(text[length]))
            length++;
        return text.Slice(0, length);
    }
}
