using System.Runtime.CompilerServices;

namespace DrmErrorCodes.Tables;

/// <summary>How the numbers of a table find their place: by their distance from the lowest, multiplied and shifted. The generator looks
/// for a factor by which all of them, or nearly all, have a place of their own.</summary>
internal readonly struct NumberHash
{
    /// <summary>The key of a place that no number has; also that of the highest number that there can be.</summary>
    public const uint Free = uint.MaxValue;

    /// <summary>The row of a place that no number has.</summary>
    public const ushort NoRow = ushort.MaxValue;

    public NumberHash(long lowest, uint factor, int shift)
    {
        Lowest = lowest;
        Factor = factor;
        Shift = shift;
    }

    public long Lowest { get; }

    public uint Factor { get; }

    public int Shift { get; }

    /// <summary>The number's key; above 32 bits where it is no number of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong KeyOf(long number) => unchecked((ulong)(number - Lowest));

    /// <summary>The first place at which a key is looked for; the next ones follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint PlaceOf(ulong key) => unchecked((uint)key * Factor) >> Shift;
}
