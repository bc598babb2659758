using System.Buffers;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The catalog as comma-separated values after RFC 4180, with a header.</summary>
internal static class CsvExporter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static string Export(IReadOnlyList<ErrorEntry> entries) => string.Concat(
        entries.Select(entry => ExportColumn.All.Select(column => column.TextOf(entry)))
            .Prepend(ExportColumn.All.Select(column => column.Name))
            .Select(fields => string.Join(',', fields.Select(Quote)) + "\r\n"));

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
