namespace DrmErrorCodes.Generator;

/// <summary>Writes numbers as the bytes that the library reads, the low one of each first on whatever machine.</summary>
internal static class Binary
{
    public static string Bytes(IEnumerable<ushort> numbers) => Bytes(numbers.Select(BitConverter.GetBytes));

    public static string Bytes(IEnumerable<int> numbers) => Bytes(numbers.Select(BitConverter.GetBytes));

    public static string Bytes(IEnumerable<uint> numbers) => Bytes(numbers.Select(BitConverter.GetBytes));

    public static string Bytes(IEnumerable<long> numbers) => Bytes(numbers.Select(BitConverter.GetBytes));

    private static string Bytes(IEnumerable<byte[]> numbers) =>
        string.Join(", ", numbers.SelectMany(number => BitConverter.IsLittleEndian ? number : Enumerable.Reverse(number)));
}
