using System.Globalization;

namespace DrmErrorCodes.Tool.Export;

/// <summary>A column of the exported catalog. Names and order are relied on outside; new columns come last.</summary>
/// <param name="Name">The column's name, the same in every format.</param>
/// <param name="Value">The row's value: a text, a number, a list of texts, or null.</param>
internal sealed record ExportColumn(string Name, Func<ErrorEntry, object?> Value)
{
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        new("domain", entry => entry.Domain.ToString()),
        new("name", entry => entry.Name),
        new("code_text", entry => entry.CodeText),
        new("first_code", entry => entry.First),
        new("last_code", entry => entry.Last),
        new("message", entry => entry.Message),
        new("symbols", entry => entry.Symbols),
        new("server_texts", entry => entry.ServerTexts),
        new("stored_license", entry => entry.StoredLicense.ToString()),
        new("severity", entry => entry.Severity.ToString()),
        new("category", entry => entry.Category.ToString()),
        new("actor", entry => entry.Actor.ToString()),
        new("retry", entry => entry.Retry.ToString()),
        new("explanation", entry => entry.Explanation),
        new("remedy", entry => entry.Remedy),
    ];

    /// <summary>The value for formats that know texts only: a list in one text, null as no text at all.</summary>
    public string TextOf(ErrorEntry entry) => Value(entry) switch
    {
        IReadOnlyList<string> list => string.Join("; ", list),
        long number => number.ToString(CultureInfo.InvariantCulture),
        var text => (string?)text ?? "",
    };
}
