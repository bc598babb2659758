namespace DrmErrorCodes.Generator.Tests;

/// <summary>Rows as the generator reads them, for tests of the indexes that it makes of them.</summary>
internal static class TestRows
{
    public static RowModel Number(long number) => Range(number, number);

    public static RowModel Range(long first, long last) =>
        new($"Row{first}", first, first, last, default, default, default, $"Message {first}", false, false, 0, null, null, null);

    public static RowModel Text(string name, string message) =>
        new(name, 1, null, null, default, default, default, message, false, false, 0, null, null, null);

    public static EquatableArray<string> List(params string[] texts) => texts.ToEquatableArray();
}
