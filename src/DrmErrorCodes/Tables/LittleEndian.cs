using System.Buffers.Binary;

namespace DrmErrorCodes.Tables;

/// <summary>Reads the numbers that the generator wrote, each by its place among those of its size. They are bytes in the assembly, as
/// only those are read where they lie on every target and from the first call on.</summary>
internal static class LittleEndian
{
    public static int Int32(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Slice(place * sizeof(int)));

    public static long Int64(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadInt64LittleEndian(bytes.Slice(place * sizeof(long)));

    public static ushort UInt16(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(place * sizeof(ushort)));

    public static uint UInt32(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(place * sizeof(uint)));

    public static long[] ReadAllInt64(ReadOnlySpan<byte> bytes)
    {
        long[] numbers = new long[bytes.Length / sizeof(long)];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes.Slice(i * sizeof(long)));
        return numbers;
    }

    public static ushort[] ReadAllUInt16(ReadOnlySpan<byte> bytes)
    {
        ushort[] numbers = new ushort[bytes.Length / sizeof(ushort)];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = UInt16(bytes, i);
        return numbers;
    }

    public static uint[] ReadAllUInt32(ReadOnlySpan<byte> bytes)
    {
        uint[] numbers = new uint[bytes.Length / sizeof(uint)];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = UInt32(bytes, i);
        return numbers;
    }
}
