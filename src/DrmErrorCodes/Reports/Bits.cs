#if NET
using System.Numerics;
#endif

namespace DrmErrorCodes.Reports;

/// <summary>The places of bits.</summary>
internal static class Bits
{
#if NET
    /// <summary>The place of the lowest bit that is set; 32 where none is.</summary>
    public static int TrailingZeros(uint bits) => BitOperations.TrailingZeroCount(bits);

    /// <summary>How many places there are up to the highest bit that is set.</summary>
    public static int Length(uint bits) => 32 - BitOperations.LeadingZeroCount(bits);
#else
    public static int TrailingZeros(uint bits)
    {
        int place = 0;
        while (place < 32 && (bits & (1u << place)) == 0)
            place++;
        return place;
    }

    public static int Length(uint bits)
    {
        int length = 32;
        while (length > 0 && (bits & (1u << (length - 1))) == 0)
            length--;
        return length;
    }
#endif
}
