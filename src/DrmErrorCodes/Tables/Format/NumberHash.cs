using System.Runtime.CompilerServices;

namespace DrmErrorCodes.Tables;

/// <summary>How the numbers of a table find their place: their distance from an origin, multiplied, has the place in its highest
/// bits, and in those of its upper half chooses the displacement that the place is moved by. The generator looks for a factor and
/// displacements by which each number has a place of its own, so that one look tells whether it is there.</summary>
internal readonly struct NumberHash
{
    /// <summary>The key of a place that no number has; also that of a number.</summary>
    public const uint Free = uint.MaxValue;

    /// <summary>The row of a place that no number has.</summary>
    public const ushort NoRow = ushort.MaxValue;

    public NumberHash(long origin, ulong factor, int shift)
    {
        Origin = origin;
        Factor = factor;
        Shift = shift;
    }

    /// <summary>The number from which keys count.</summary>
    public long Origin { get; }

    public ulong Factor { get; }

    public int Shift { get; }

    /// <summary>The number's key; above 32 bits where it is no number of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong KeyOf(long number) => unchecked((ulong)(number - Origin));

    /// <summary>The one place at which a key of 32 bits can be.</summary>
    /// <param name="key">The key.</param>
    /// <param name="displacements">The displacements; a power of two of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint PlaceOf(uint key, ushort[] displacements)
    {
        ulong product = unchecked(key * Factor);
        return PlaceOf(product) ^ displacements[DisplacementOf(product, displacements.Length)];
    }

    /// <summary>The place of a product before it is moved.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint PlaceOf(ulong product) => (uint)(product >> Shift);

    /// <summary>Which of so many displacements a product has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DisplacementOf(ulong product, int count) => (int)(product >> 32) & (count - 1);
}
