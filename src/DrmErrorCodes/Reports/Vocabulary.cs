using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Reports;

/// <summary>The words of all domains by which codes are found in texts. The generator writes them; nothing is made ready at first
/// use.</summary>
internal static partial class Vocabulary
{
    /// <summary>The longest word or symbol that is looked for.</summary>
    private const int LongestWord = 100;

    /// <summary>Whether a word begins like one that is known: most words of a text do not.</summary>
    public static bool MayKnow(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestWord)
            return false;
        int bit = WordStart.BitOf(word);
        return (Starts[bit >> 3] & (1 << (bit & 7))) != 0;
    }

    /// <summary>Whether a word of two letters at least begins like one that is evidence of a code.</summary>
    public static bool MayTell(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return false;
        int bit = WordStart.BitOf(word);
        return (TellingStarts[bit >> 3] & (1 << (bit & 7))) != 0;
    }

    /// <summary>Whether a word is evidence of a code in its text.</summary>
    public static bool IsEvidence(int word) => (TellingWords[word >> 3] & (1 << (word & 7))) != 0;

    /// <summary>The word of the vocabulary that a word begins with and whose domain it names, as it has no small letter behind it:
    /// <c>FTPReply</c>, <c>PallyConLicense</c>, <c>WVMKStatus2</c>. -1 where there is none.</summary>
    public static int FindPrefix(ReadOnlySpan<char> word)
    {
        for (int end = word.Length - 1; end >= 2; end--)
        {
            if (word[end] is >= 'a' and <= 'z')
                continue;
            int length = end;
            int known = Find(word.Slice(0, end), ref length);
            if (known >= 0 && DomainsOf(known) != 0)
                return known;
        }

        return -1;
    }

    /// <summary>The word of the vocabulary before the digits that a word ends with: <c>error_neg_2000</c>, <c>category6</c>. -1 where there
    /// is none.</summary>
    public static int FindBeforeDigits(ReadOnlySpan<char> word, out int length)
    {
        length = word.Length;
        while (word[length - 1] <= '9')
            length--;
        return length == word.Length ? -1 : Find(word.Slice(0, length), ref length);
    }

    /// <summary>The longest word of the vocabulary that a text begins with.</summary>
    /// <param name="text">The text, from the word on.</param>
    /// <param name="length">The length of the text's first word, and then of what was found.</param>
    /// <returns>The number of the word; -1 where none is known.</returns>
    public static int Find(ReadOnlySpan<char> text, ref int length)
    {
        uint hash = TextKey.HashOf(text.Slice(0, length));
        int mask = (Slots.Length / sizeof(uint)) - 1;
        int found = -1;
        for (int place = (int)hash & mask; ; place = (place + 1) & mask)
        {
            uint slot = LittleEndian.UInt32(Slots, place);
            if (slot == 0)
                break;
            if (((slot ^ hash) & 0xFFFF0000) != 0)
                continue;
            int word = (int)(slot & 0xFFFF) - 1;
            ReadOnlySpan<byte> known = TextOf(word);
            if (known.Length >= length && BeginsWith(text, known) &&
                (known.Length == text.Length || !WordStart.IsWordCharacter(text[known.Length])))
            {
                found = word;
                length = known.Length;
            }
        }

        return found;
    }

    /// <summary>Where the meanings of a word begin and end.</summary>
    public static (int First, int End) SensesOf(int word) => (LittleEndian.Int32(Entries, (word * 2) + 1), LittleEndian.Int32(Entries, (word * 2) + 3));

    public static WordSense Sense(int place) => new(LittleEndian.Int32(Senses, place));

    /// <summary>The domains that a word names, a bit each.</summary>
    public static ulong DomainsOf(int word) => BitsOf(word, WordRole.Domain);

    /// <summary>The domains whose codes may stand near a word, a bit each.</summary>
    public static ulong ContextsOf(int word, bool isOfRequest) => BitsOf(word, WordRole.Context) | (isOfRequest ? BitsOf(word, WordRole.RequestContext) : 0);

    /// <summary>Whether a word has a meaning by itself.</summary>
    public static bool IsTelling(int word)
    {
        (int first, int end) = SensesOf(word);
        return first < end;
    }

    /// <summary>The domain of a shape.</summary>
    public static ErrorDomain DomainOfShape(int shape) => (ErrorDomain)LittleEndian.UInt16(Shapes, LittleEndian.UInt16(ShapeStarts, shape));

    public static int LengthOfShape(int shape) => LittleEndian.UInt16(Shapes, LittleEndian.UInt16(ShapeStarts, shape) + 1);

    public static ushort ElementOfShape(int shape, int place) => LittleEndian.UInt16(Shapes, LittleEndian.UInt16(ShapeStarts, shape) + 2 + place);

    /// <summary>The domains whose codes are replies, which stand at the start of a line.</summary>
    public static ReadOnlySpan<byte> ReplyDomains => ReplyDomainNumbers;

    /// <summary>The domains that have a word as a text, a bit each.</summary>
    public static ulong TextsOf(int word) => BitsOf(word, WordRole.Text);

    /// <summary>The domains that have a word as a symbol which is evidence by itself, a bit each.</summary>
    public static ulong SymbolsOf(int word) => BitsOf(word, WordRole.Symbol);

    /// <summary>Whether a word is a code of some domain, as a symbol or a text.</summary>
    public static bool IsCode(int word) => (SymbolsOf(word) | BitsOf(word, WordRole.WeakSymbol) | TextsOf(word)) != 0;

    /// <summary>Whether a code of the domain needs a word of its own, or another error, near it.</summary>
    public static bool NeedsContext(ErrorDomain domain) => ContextDomainNumbers.IndexOf((byte)domain) >= 0;

    /// <summary>The domain that has a number wherever it stands; none for most numbers.</summary>
    public static ErrorDomain OwnerOf(long number)
    {
        for (int place = 0; place < Ranges.Length / sizeof(long); place += 3)
        {
            if (LittleEndian.Int64(Ranges, place + 1) <= number && number <= LittleEndian.Int64(Ranges, place + 2))
                return (ErrorDomain)LittleEndian.Int64(Ranges, place);
        }

        return ErrorDomain.None;
    }

    private static ulong BitsOf(int word, WordRole role)
    {
        ulong bits = 0;
        (int first, int end) = SensesOf(word);
        for (int place = first; place < end; place++)
        {
            WordSense sense = Sense(place);
            if (sense.Role == role)
                bits |= 1UL << sense.Domain;
        }

        return bits;
    }

    private static ReadOnlySpan<byte> TextOf(int word)
    {
        int start = LittleEndian.Int32(Entries, word * 2);
        return Texts.Slice(start, LittleEndian.Int32(Entries, (word * 2) + 2) - start);
    }

    // Only symbols in other letters than ASCII would need more, and there are none.
    private static bool BeginsWith(ReadOnlySpan<char> text, ReadOnlySpan<byte> known)
    {
        if (text.Length < known.Length)
            return false;
        for (int i = 0; i < known.Length; i++)
        {
            if (text[i] != known[i] && (Fold(text[i]) != Fold((char)known[i])))
                return false;
        }

        return true;
    }

    private static int Fold(char c) => c is >= 'A' and <= 'Z' ? c | 0x20 : c;
}
