namespace DrmErrorCodes.Reports;

/// <summary>Looks a text through for what is rare: the words and numbers without which no domain has a code in it. Most lines of a
/// log have none, and are done with.</summary>
internal static class Evidence
{
    // The most blanks before a reply in its line.
    private const int WidestIndent = 12;

    /// <summary>Whether a text may have a code. Where it says no, none is found.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (int place = 0; place < text.Length;)
        {
            CharacterBlock.Read(text, place, out uint letters, out uint digits, out uint escapes);
            uint words = letters | digits;
            // The last word of the block may go on behind it, and is read with the next.
            int count = escapes != 0 ? Bits.TrailingZeros(escapes) : Bits.Length(~words);
            if (count == 0 && escapes == 0)
            {
                // A word that is as long as the block.
                int length = WordStart.FirstWord(text.Slice(place)).Length;
                if ((letters & 1) != 0 && IsEvident(text, place, length))
                    return true;
                place += length;
                continue;
            }

            words &= (uint)((1UL << count) - 1);
            uint starts = words & ~(words << 1);
            uint second = words & (words >> 1);
            for (uint rest = starts & letters & second; rest != 0; rest &= rest - 1)
            {
                int start = Bits.TrailingZeros(rest);
                int length = Bits.TrailingZeros(~(words >> start));
                if (IsEvident(text, place + start, length) || (length == 8 && IsOwned(text, place + start, length)))
                    return true;
            }

            starts &= digits;
            for (uint rest = starts & second & (words >> 2) & ~(words >> 3); rest != 0; rest &= rest - 1)
            {
                if (IsReply(text, place + Bits.TrailingZeros(rest)))
                    return true;
            }

            second &= second >> 2;
            for (uint rest = starts & second & (second >> 4); rest != 0; rest &= rest - 1)
            {
                int start = Bits.TrailingZeros(rest);
                if (IsOwned(text, place + start, Bits.TrailingZeros(~(words >> start))))
                    return true;
            }

            place += count;
            if (escapes != 0)
                place += Tokenizer.LengthOfColor(text.Slice(place));
        }

        return Vocabulary.AddressesTell;
    }

    private static bool IsEvident(ReadOnlySpan<char> text, int start, int length) =>
        Vocabulary.MayTell(text.Slice(start, length)) && IsKnown(text, start, length);

    private static bool IsKnown(ReadOnlySpan<char> text, int start, int length)
    {
        int end = length;
        int known = Vocabulary.Find(text.Slice(start), ref end);
        if (known < 0)
            known = Vocabulary.FindPrefix(text.Slice(start, length));
        if (known < 0)
            known = Vocabulary.FindBeforeDigits(text.Slice(start, length), out _);
        return known >= 0 && Vocabulary.IsEvidence(known);
    }

    /// <summary>Whether a number is some domain's wherever it stands.</summary>
    private static bool IsOwned(ReadOnlySpan<char> text, int start, int length)
    {
        ReadOnlySpan<char> word = text.Slice(start, length);
        if (!Tokenizer.IsNumber(word))
            return false;
        long number = CodeFinder.Number(word);
        if (!CodeFinder.IsHexadecimal(word))
            number = start > 0 && text[start - 1] == '-' ? (1L << 32) - number : 0;
        return Vocabulary.OwnerOf(number) is not ErrorDomain.None;
    }

    /// <summary>Whether three digits stand where the code of a reply does: at the start of a line, before its text.</summary>
    private static bool IsReply(ReadOnlySpan<char> text, int start)
    {
        int end = start + 3;
        if (end + 1 >= text.Length || text[end] is not (' ' or '-') || !(char.IsUpper(text[end + 1]) || char.IsDigit(text[end + 1])))
            return false;
        int place = start;
        while (place > 0 && start - place < WidestIndent && text[place - 1] is ' ' or '\t' or '*')
            place--;
        return place == 0 || text[place - 1] is '\n' or '\r';
    }
}
