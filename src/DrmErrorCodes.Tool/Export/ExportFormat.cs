namespace DrmErrorCodes.Tool.Export;

/// <summary>What the catalog can be written as.</summary>
internal enum ExportFormat
{
    /// <summary>One self-contained page, for people.</summary>
    Html,

    /// <summary>An array of objects.</summary>
    Json,

    /// <summary>Comma-separated values as RFC 4180 has them.</summary>
    Csv,

    /// <summary>The spellings of the codes, by which a log is joined with <see cref="Csv"/>.</summary>
    CsvSpellings,

    /// <summary>The tables of both, to join logs with.</summary>
    Sql,

    /// <summary>A table for each domain.</summary>
    Markdown,
}
