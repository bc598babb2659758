using System.Text.Encodings.Web;
using System.Text.Json;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The catalog as one JSON array, an object for each row.</summary>
internal static class JsonExporter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Export(IReadOnlyList<ErrorEntry> entries) =>
        JsonSerializer.Serialize(entries.Select(entry => ExportColumn.All.ToDictionary(column => column.Name, column => column.Value(entry))), Options)
            .Replace(Environment.NewLine, "\n", StringComparison.Ordinal) + "\n";
}
