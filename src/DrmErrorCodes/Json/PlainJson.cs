using System.Text;

namespace DrmErrorCodes.Json;

/// <summary>Reads two fields of an object as servers mostly write it: of strings and whole numbers, nothing nested, and no escape in
/// what is asked for. It is there to be fast: the reader of all JSON gives the same, and is left the rest, and to say what is
/// wrong.</summary>
internal static class PlainJson
{
    private static readonly bool[] StandsForItself = CharactersOfStrings();

    /// <summary>Reads the values, a string with its quotation marks; empty where the field is missing. Of a field that comes twice the
    /// last counts.</summary>
    /// <returns>False when the object is not so plain, or no JSON.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        ReadOnlySpan<byte> firstName,
        ReadOnlySpan<byte> secondName,
        out ReadOnlySpan<byte> first,
        out ReadOnlySpan<byte> second)
    {
        first = second = default;
        int place = 0;
        byte mark = (byte)'{';
        do
        {
            if (!TrySkip(utf8, mark, ref place) || !TryReadValue(utf8, ref place, out ReadOnlySpan<byte> name, out bool hasEscapes) ||
                name[0] != '"' || hasEscapes ||
                !TrySkip(utf8, (byte)':', ref place) || !TryReadValue(utf8, ref place, out ReadOnlySpan<byte> value, out hasEscapes))
                return false;

            name = Inside(name);
            bool isFirst = name.SequenceEqual(firstName);
            bool isSecond = name.SequenceEqual(secondName);
            if ((isFirst || isSecond) && hasEscapes)
                return false;
            if (isFirst)
                first = value;
            else if (isSecond)
                second = value;
            mark = (byte)',';
        }
        while (place < utf8.Length && utf8[place] == mark);
        return TrySkip(utf8, (byte)'}', ref place) && place == utf8.Length;
    }

    /// <summary>The text of a value, a string's without its quotation marks; null where the field is missing.</summary>
    public static string? Text(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            return null;
        ReadOnlySpan<byte> text = value[0] == '"' ? Inside(value) : value;
#if NET
        return Encoding.UTF8.GetString(text);
#else
        return Encoding.UTF8.GetString(text.ToArray());
#endif
    }

    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> text) => text.Slice(1, text.Length - 2);

    /// <summary>Passes over a mark and the blanks behind it.</summary>
    private static bool TrySkip(ReadOnlySpan<byte> utf8, byte mark, scoped ref int place)
    {
        if (place >= utf8.Length || utf8[place] != mark)
            return false;
        place = EndOfBlanks(utf8, place + 1);
        return true;
    }

    /// <summary>Reads a string or a whole number, and passes over the blanks behind it.</summary>
    private static bool TryReadValue(ReadOnlySpan<byte> utf8, scoped ref int place, out ReadOnlySpan<byte> value, out bool hasEscapes)
    {
        ReadOnlySpan<byte> rest = utf8.Slice(place);
        hasEscapes = false;
        int length = !rest.IsEmpty && rest[0] == '"' ? LengthOfString(rest, out hasEscapes) : LengthOfNumber(rest);
        value = rest.Slice(0, length);
        place = EndOfBlanks(utf8, place + length);
        return length > 0;
    }

    /// <summary>The length with both quotation marks; 0 where it is no string.</summary>
    private static int LengthOfString(ReadOnlySpan<byte> text, out bool hasEscapes)
    {
        bool[] standsForItself = StandsForItself;
        hasEscapes = false;
        for (int i = 1; i < text.Length; i++)
        {
            if (standsForItself[text[i]])
                continue;
            if (text[i] == '"')
                return i + 1;
            hasEscapes = true;
            i++;
            if (text[i - 1] != '\\' || i == text.Length || !IsShortEscape(text[i]))
                return 0;
        }

        return 0;
    }

    // Not u, whose digits would have to be looked at.
    private static bool IsShortEscape(byte letter) =>
        letter is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t';

    /// <summary>The length of a number without sign, fraction and exponent; 0 where there is none, as in 007.</summary>
    private static int LengthOfNumber(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && text[length] is >= (byte)'0' and <= (byte)'9')
            length++;
        return length > 1 && text[0] == '0' ? 0 : length;
    }

    private static int EndOfBlanks(ReadOnlySpan<byte> utf8, int place)
    {
        while (place < utf8.Length && utf8[place] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            place++;
        return place;
    }

    // All but the quotation mark, the backslash and control characters.
    private static bool[] CharactersOfStrings()
    {
        bool[] standsForItself = new bool[256];
        for (int i = ' '; i < standsForItself.Length; i++)
            standsForItself[i] = i is not ('"' or '\\');
        return standsForItself;
    }
}
