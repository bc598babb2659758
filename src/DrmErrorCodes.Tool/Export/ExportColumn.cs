using System.Globalization;

namespace DrmErrorCodes.Tool.Export;

/// <summary>A column of the exported catalog. Names and order are relied on outside; new columns come last.</summary>
/// <param name="Name">The column's name, the same in every format.</param>
/// <param name="Value">The row's value: a text, a number, true or false, a list of texts, or null.</param>
internal sealed record ExportColumn(string Name, Func<ErrorEntry, object?> Value)
{
    private static readonly Dictionary<ErrorEntry, long> Orders = Enumerable.Range(0, ErrorCatalog.All.Count).ToDictionary(index => ErrorCatalog.All[index], index => index + 1L);

    /// <summary>The number of the row in the whole catalog, by which <see cref="Spelling"/> names it.</summary>
    public static ExportColumn RowOrder { get; } = new("row_order", entry => Orders[entry]);

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
        new("layer", entry => entry.Layer.ToString()),
        new("retired", entry => entry.IsRetired),
        new("refusal", entry => entry.IsRefusal),
        new("own_advice", entry => entry.HasOwnAdvice),
        new("notation", entry => ErrorCatalog.Describe(entry.Domain).Notation.ToString()),
        new("wording", entry => ErrorCatalog.Describe(entry.Domain).Wording.ToString()),
        new("source", entry => entry.Source.ToString()),
        RowOrder,
    ];

    /// <summary>The value for formats that know texts only: a list in one text, null as no text at all.</summary>
    public string TextOf(ErrorEntry entry) => Value(entry) switch
    {
        IReadOnlyList<string> list => string.Join("; ", list),
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool isTrue => isTrue ? "true" : "false",
        var text => (string?)text ?? "",
    };
}
