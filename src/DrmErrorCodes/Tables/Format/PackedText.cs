namespace DrmErrorCodes.Tables;

/// <summary>The texts of a table as it holds them, in UTF-8: ASCII as it is, and a phrase that the texts often have as a character of two
/// bytes from <see cref="FirstPhrase"/> on. Tabs, line feeds and vertical bars, which part the texts, are in no phrase and so are found
/// without unpacking.</summary>
internal static class PackedText
{
    public const char FirstPhrase = '\u0100';

    /// <summary>What any other character is written by: this, and its bits in three characters, six in each above
    /// <see cref="OtherBits"/>, the highest first.</summary>
    public const char Other = '\u07FF';

    public const char OtherBits = '0';

    public static string Unpack(ReadOnlySpan<byte> packed)
    {
        char[] text = new char[packed.Length * 2];
        int length;
        while (!TryUnpack(packed, text, out length))
            text = new char[text.Length * 2];
        return new string(text, 0, length);
    }

    /// <summary>Unpacks a text; false where there is no room for all of it.</summary>
    public static bool TryUnpack(ReadOnlySpan<byte> packed, Span<char> text, out int length)
    {
        length = 0;
        for (int place = 0; place < packed.Length; place++)
        {
            int c = packed[place];
            if (c > 0x7F)
                c = ((c & 0x1F) << 6) | (packed[++place] & 0x3F);
            if (c == Other)
            {
                c = ((packed[++place] - OtherBits) << 12) | ((packed[++place] - OtherBits) << 6) | (packed[++place] - OtherBits);
            }
            else if (c >= FirstPhrase)
            {
                ReadOnlySpan<char> phrase = Phrases.List[c - FirstPhrase].AsSpan();
                if (!phrase.TryCopyTo(text.Slice(length)))
                    return false;
                length += phrase.Length;
                continue;
            }

            if (length == text.Length)
                return false;
            text[length++] = (char)c;
        }

        return true;
    }
}
