using System.Text;

namespace DrmErrorCodes.Tables;

/// <summary>Texts as a table holds them, in UTF-8: ASCII as it is, and a phrase that the texts often have as a character of two bytes
/// from <see cref="FirstPhrase"/> on. Tabs, line feeds and vertical bars, which part the texts, are in no phrase and so are found without
/// unpacking.</summary>
internal static class PackedText
{
    public const char FirstPhrase = '\u0100';

    /// <summary>What any other character is written by: this, and its bits in three characters, six in each above
    /// <see cref="OtherBits"/>, the highest first.</summary>
    public const char Other = '\u07FF';

    public const char OtherBits = '0';

    public static string Unpack(ReadOnlySpan<byte> packed)
    {
        var text = new StringBuilder(packed.Length * 2);
        for (int place = 0; place < packed.Length;)
        {
            char c = Read(packed, ref place, out string? phrase);
            if (phrase is null)
                text.Append(c);
            else
                text.Append(phrase);
        }

        return text.ToString();
    }

    /// <summary>Whether a packed text without its last period is another in any case.</summary>
    public static bool Is(ReadOnlySpan<byte> packed, ReadOnlySpan<char> text)
    {
        int matched = 0;
        for (int place = 0; place < packed.Length;)
        {
            char c = Read(packed, ref place, out string? phrase);
            int length = phrase?.Length ?? 1;
            for (int i = 0; i < length; i++)
            {
                c = phrase is null ? c : phrase[i];
                if (c == '.' && i + 1 == length && place == packed.Length)
                    break;
                if (matched == text.Length || char.ToUpperInvariant(text[matched++]) != char.ToUpperInvariant(c))
                    return false;
            }
        }

        return matched == text.Length;
    }

    /// <summary>Reads a character, or the phrase that stands there in place of one.</summary>
    private static char Read(ReadOnlySpan<byte> packed, ref int place, out string? phrase)
    {
        int c = packed[place++];
        if (c > 0x7F)
            c = ((c & 0x1F) << 6) | (packed[place++] & 0x3F);
        phrase = c is >= FirstPhrase and < Other ? Phrases.List[c - FirstPhrase] : null;
        if (c == Other)
            c = ((packed[place++] - OtherBits) << 12) | ((packed[place++] - OtherBits) << 6) | (packed[place++] - OtherBits);
        return (char)c;
    }
}
