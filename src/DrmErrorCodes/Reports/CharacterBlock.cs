#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace DrmErrorCodes.Reports;

/// <summary>Tells of 32 characters at once what they are, a bit each.</summary>
internal static class CharacterBlock
{
    private const int Length = 32;

#if NET
    // Vectors take two milliseconds to be made ready, which one line is not worth.
    private const int FirstReads = 64;

    private static int _reads;
#endif

    /// <summary>Reads the characters from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The first of the characters.</param>
    /// <param name="letters">Those that words begin with: ASCII letters and the underscore.</param>
    /// <param name="digits">The digits.</param>
    /// <param name="escapes">Those that begin a color.</param>
    public static void Read(ReadOnlySpan<char> text, int place, out uint letters, out uint digits, out uint escapes)
    {
        int count = Math.Min(text.Length - place, Length);
#if NET
        if (text.Length >= Length)
        {
            if (_reads >= FirstReads)
            {
                ReadVector(text, place + count - Length, Length - count, out letters, out digits, out escapes);
                return;
            }

            _reads++;
        }
#endif
        letters = digits = escapes = 0;
        for (int i = 0; i < count; i++)
        {
            char c = text[place + i];
            if (c is >= '0' and <= '9')
                digits |= 1u << i;
            else if (WordStart.IsWordCharacter(c))
                letters |= 1u << i;
            else if (c == Tokenizer.Escape)
                escapes |= 1u << i;
        }
    }

#if NET
    // The last block of a text overlaps the one before it by some characters, which are left out.
    private static void ReadVector(ReadOnlySpan<char> text, int start, int overlap, out uint letters, out uint digits, out uint escapes)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var last = Vector256.Create((ushort)byte.MaxValue);
        Vector256<byte> block = Vector256.Narrow(
            Vector256.Min(Vector256.LoadUnsafe(ref first, (nuint)start), last),
            Vector256.Min(Vector256.LoadUnsafe(ref first, (nuint)(start + (Length / 2))), last));
        Vector256<byte> lower = block | Vector256.Create((byte)0x20);
        letters = (IsWithin(lower, (byte)'a', 26) | Vector256.Equals(block, Vector256.Create((byte)'_'))).ExtractMostSignificantBits() >> overlap;
        digits = IsWithin(block, (byte)'0', 10).ExtractMostSignificantBits() >> overlap;
        escapes = Vector256.Equals(block, Vector256.Create((byte)Tokenizer.Escape)).ExtractMostSignificantBits() >> overlap;
    }

    private static Vector256<byte> IsWithin(Vector256<byte> block, byte first, byte count) =>
        Vector256.LessThan(block - Vector256.Create(first), Vector256.Create(count));
#endif
}
