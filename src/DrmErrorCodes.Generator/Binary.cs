namespace DrmErrorCodes.Generator;

/// <summary>Writes numbers as the bytes that the library reads.</summary>
internal static class Binary
{
    /// <summary>The bytes, the low one of each number first on whatever machine.</summary>
    public static string Bytes(IEnumerable<byte[]> numbers) =>
        string.Join(", ", numbers.SelectMany(number => BitConverter.IsLittleEndian ? number : Enumerable.Reverse(number)));
}
