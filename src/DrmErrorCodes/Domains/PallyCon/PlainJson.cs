#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif
using System.Runtime.CompilerServices;
using System.Text;

namespace DrmErrorCodes;

/// <summary>Reads two fields of an object as servers mostly write it: of strings and whole numbers, nothing nested, and no escape in
/// what is asked for. It is there to be fast: the reader of all JSON gives the same, and is left the rest, and to say what is
/// wrong.</summary>
internal static class PlainJson
{
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
            if (!IsAt(utf8, place, mark))
                return false;
            int start = EndOfBlanks(utf8, place + 1);
            int end = EndOfString(utf8, start, out bool hasEscapes);
            if (end == 0 || hasEscapes)
                return false;
            ReadOnlySpan<byte> name = Inside(utf8.Slice(start, end - start));

            place = EndOfBlanks(utf8, end);
            if (!IsAt(utf8, place, (byte)':'))
                return false;
            start = EndOfBlanks(utf8, place + 1);
            end = IsAt(utf8, start, (byte)'"') ? EndOfString(utf8, start, out hasEscapes) : EndOfNumber(utf8, start);
            if (end == 0)
                return false;
            ReadOnlySpan<byte> value = utf8.Slice(start, end - start);

            bool isFirst = name.SequenceEqual(firstName);
            bool isSecond = name.SequenceEqual(secondName);
            if ((isFirst || isSecond) && hasEscapes)
                return false;
            if (isFirst)
                first = value;
            else if (isSecond)
                second = value;
            place = EndOfBlanks(utf8, end);
            mark = (byte)',';
        }
        while (IsAt(utf8, place, mark));
        return IsAt(utf8, place, (byte)'}') && EndOfBlanks(utf8, place + 1) == utf8.Length;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAt(ReadOnlySpan<byte> utf8, int place, byte mark) => place < utf8.Length && utf8[place] == mark;

    /// <summary>Where a string with both quotation marks ends; 0 where it is no string.</summary>
    private static int EndOfString(ReadOnlySpan<byte> utf8, int start, out bool hasEscapes)
    {
        hasEscapes = false;
        if (!IsAt(utf8, start, (byte)'"'))
            return 0;
        int place = start + 1;
#if NET
        while (place <= utf8.Length - Vector128<byte>.Count)
        {
            int block = place;
            place += Vector128<byte>.Count;
            uint marks = Marks(Vector128.Create(utf8.Slice(block)));
            while (marks != 0)
            {
                int first = BitOperations.TrailingZeroCount(marks);
                int found = block + first;
                if (utf8[found] == '"')
                    return found + 1;
                if (!IsShortEscape(utf8, found))
                    return 0;
                hasEscapes = true;
                // The letter is passed over with its backslash, even where it is the first of the next block.
                marks &= ~(0b11u << first);
                place = Math.Max(place, found + 2);
            }
        }
#endif
        for (; place < utf8.Length; place++)
        {
            if (utf8[place] == '"')
                return place + 1;
            if (utf8[place] is >= (byte)' ' and not (byte)'\\')
                continue;
            if (!IsShortEscape(utf8, place))
                return 0;
            hasEscapes = true;
            place++;
        }

        return 0;
    }

#if NET
    /// <summary>A bit for each quotation mark, backslash and control character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Marks(Vector128<byte> block) =>
        (Vector128.Equals(block, Vector128.Create((byte)'"')) |
        Vector128.Equals(block, Vector128.Create((byte)'\\')) |
        Vector128.LessThan(block, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
#endif

    // Not u, whose digits would have to be looked at.
    private static bool IsShortEscape(ReadOnlySpan<byte> utf8, int place) =>
        utf8[place] == '\\' && place + 1 < utf8.Length &&
        utf8[place + 1] is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t';

    /// <summary>Where a number without sign, fraction and exponent ends; 0 where there is none, as in 007.</summary>
    private static int EndOfNumber(ReadOnlySpan<byte> utf8, int start)
    {
        int end = start;
        while (end < utf8.Length && utf8[end] is >= (byte)'0' and <= (byte)'9')
            end++;
        return end == start || (end > start + 1 && utf8[start] == '0') ? 0 : end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfBlanks(ReadOnlySpan<byte> utf8, int place)
    {
        while (place < utf8.Length && utf8[place] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            place++;
        return place;
    }
}
