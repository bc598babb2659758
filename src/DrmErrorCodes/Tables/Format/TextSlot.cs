namespace DrmErrorCodes.Tables;

/// <summary>A place of the index by text: a row, whether it is found there by its name, and a part of the text's hash. 0 is a free
/// place.</summary>
internal readonly struct TextSlot
{
    private const int NameBit = 1 << 16;

    private const uint HashMask = 0xFFFE0000;

    public TextSlot(uint bits) => Bits = bits;

    public TextSlot(int row, bool isName, uint hash) => Bits = (uint)(row + 1) | (isName ? NameBit : 0u) | (hash & HashMask);

    public uint Bits { get; }

    public bool IsFree => Bits == 0;

    public int Row => (int)(Bits & 0xFFFF) - 1;

    public bool IsName => (Bits & NameBit) != 0;

    public bool MayBe(uint hash) => ((Bits ^ hash) & HashMask) == 0;
}
