using System.Buffers;

namespace DrmErrorCodes.Tool.Export;

/// <summary>Tables as comma-separated values after RFC 4180, with a header.</summary>
internal static class CsvExporter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>The catalog.</summary>
    public static string Export(IReadOnlyList<ErrorEntry> entries) => Write(
        ExportColumn.All.Select(column => column.Name),
        entries.Select(entry => ExportColumn.All.Select(column => column.TextOf(entry))));

    /// <summary>The spellings of its codes.</summary>
    public static string Export(IReadOnlyList<Spelling> spellings) => Write(
        ["domain", "spelling", ExportColumn.RowOrder.Name],
        spellings.Select(spelling => (string[])[spelling.Domain.ToString(), spelling.Text, ExportColumn.RowOrder.TextOf(spelling.Entry)]));

    private static string Write(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Prepend(header).Select(fields => string.Join(',', fields.Select(Quote)) + "\r\n"));

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
