namespace DrmErrorCodes.Tool;

/// <summary>A table for what is no terminal: a line a row, columns parted by two blanks at least.</summary>
internal static class PlainTable
{
    public static void Write(TextWriter output, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
            output.WriteLine(string.Join("  ", row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
    }
}
