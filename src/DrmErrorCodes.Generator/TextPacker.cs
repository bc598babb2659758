using System.Text;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator;

/// <summary>Packs texts into what <see cref="PackedText"/> reads.</summary>
internal sealed class TextPacker
{
    /// <summary>What the character of a phrase takes as UTF-8.</summary>
    public const int PhraseSize = 2;

    public static readonly TextPacker Instance = new(Phrases.List);

    private readonly Dictionary<string, char> _characters;
    private readonly ILookup<char, string> _byFirst;

    public TextPacker(IReadOnlyList<string> phrases)
    {
        _characters = phrases.Select((phrase, i) => (phrase, i)).ToDictionary(phrase => phrase.phrase, phrase => (char)(PackedText.FirstPhrase + phrase.i));
        _byFirst = phrases.ToLookup(phrase => phrase[0]);
    }

    /// <summary>The text as short as the phrases allow.</summary>
    public string Pack(string text) =>
        string.Concat(Pieces(text).Select(piece => _characters.TryGetValue(piece, out char c) ? c.ToString() : Plain(piece)));

    /// <summary>The text without phrases, for what is compared byte by byte.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (char c in text)
        {
            if (c <= 0x7F)
                plain.Append(c);
            else
                plain.Append(PackedText.Other).Append(Bits(c >> 12)).Append(Bits(c >> 6)).Append(Bits(c));
        }

        return plain.ToString();
    }

    /// <summary>The phrases and single characters that a text is packed as.</summary>
    public IEnumerable<string> Pieces(string text)
    {
        // From each place to the end of the text: how many bytes it takes, and with what to begin.
        int[] sizes = new int[text.Length + 1];
        string[] pieces = new string[text.Length];
        for (int place = text.Length - 1; place >= 0; place--)
        {
            sizes[place] = sizes[place + 1] + 1;
            pieces[place] = text[place].ToString();
            foreach (string phrase in _byFirst[text[place]])
            {
                int end = place + phrase.Length;
                if (end > text.Length || sizes[end] + PhraseSize >= sizes[place] || string.CompareOrdinal(text, place, phrase, 0, phrase.Length) != 0)
                    continue;
                sizes[place] = sizes[end] + PhraseSize;
                pieces[place] = phrase;
            }
        }

        for (int place = 0; place < text.Length; place += pieces[place].Length)
            yield return pieces[place];
    }

    private static char Bits(int bits) => (char)(PackedText.OtherBits + (bits & 0x3F));
}
