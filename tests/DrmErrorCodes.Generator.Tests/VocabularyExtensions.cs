using System.Text;
using DrmErrorCodes.Reports;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator.Tests;

/// <summary>Reads the vocabulary that the generator writes by the rules by which the library does.</summary>
internal static class VocabularyExtensions
{
    /// <summary>The longest word of the vocabulary that a text begins with; null where none is known.</summary>
    public static string? Find(this Vocabulary vocabulary, string text)
    {
        ReadOnlySpan<char> first = WordStart.FirstWord(text);
        if (first.Length < 2 || !vocabulary.MayKnow(first.ToString()))
            return null;
        uint hash = TextKey.HashOf(first);
        int mask = vocabulary.Slots.Length - 1;
        string? found = null;
        for (int place = (int)hash & mask; vocabulary.Slots[place] is not 0 and var slot; place = (place + 1) & mask)
        {
            string known = vocabulary.TextOf((int)(slot & 0xFFFF) - 1);
            if ((slot ^ hash) >> 16 == 0 && known.Length >= first.Length && known.Length > (found?.Length ?? 0) &&
                text.StartsWith(known, StringComparison.OrdinalIgnoreCase) &&
                (known.Length == text.Length || !WordStart.IsWordCharacter(text[known.Length])))
                found = known;
        }

        return found;
    }

    public static bool MayKnow(this Vocabulary vocabulary, string word)
    {
        int bit = WordStart.BitOf(word);
        return (vocabulary.Starts[bit >> 3] & (1 << (bit & 7))) != 0;
    }

    /// <summary>Whether a word tells that its text may have a code; its first letters tell that it may be such a word.</summary>
    public static bool IsEvidence(this Vocabulary vocabulary, string word)
    {
        int number = vocabulary.NumberOf(word);
        bool isEvidence = (vocabulary.TellingWords[number / 8] & (1 << (number % 8))) != 0;
        int bit = WordStart.BitOf(WordStart.FirstWord(word));
        return isEvidence && (vocabulary.TellingStarts[bit >> 3] & (1 << (bit & 7))) != 0;
    }

    /// <summary>The meanings of a word: of a symbol with its row, of a shape with its number.</summary>
    public static IEnumerable<(WordRole Role, int Domain, int Index)> SensesOf(this Vocabulary vocabulary, string word)
    {
        int[] entries = [.. vocabulary.Entries];
        int number = vocabulary.NumberOf(word);
        return vocabulary.Senses.Take(entries[(number * 2) + 3]).Skip(entries[(number * 2) + 1])
            .Select(bits => new WordSense(bits)).Select(sense => (sense.Role, sense.Domain, sense.Index));
    }

    /// <summary>The number of a word in any case.</summary>
    public static int NumberOf(this Vocabulary vocabulary, string word) => Enumerable.Range(0, vocabulary.Words.Count)
        .Single(number => vocabulary.TextOf(number).Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The domain and the elements of a shape.</summary>
    public static (int Domain, ushort[] Elements) Shape(this Vocabulary vocabulary, int shape)
    {
        ushort[] shapes = [.. vocabulary.Shapes];
        int start = vocabulary.ShapeStarts.ElementAt(shape);
        return (shapes[start], shapes[(start + 2)..(start + 2 + shapes[start + 1])]);
    }

    private static string TextOf(this Vocabulary vocabulary, int word)
    {
        int[] entries = [.. vocabulary.Entries];
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(vocabulary.Texts)[entries[word * 2]..entries[(word * 2) + 2]]);
    }
}
