using System.Globalization;
using System.Text;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The catalog as tables that PostgreSQL, SQLite, DuckDB and data warehouses take, to join logs with.</summary>
internal static class SqlExporter
{
    // SQL Server takes no more than a thousand, and a shorter statement is easier on everything.
    private const int RowsOfInsert = 500;

    // No semicolon stands in the comments: some tools cut a script at each of them.
    private const string Header =
        """
        -- The error and status codes of DRM systems, a row for each row of the vendors' tables.
        -- domain to stored_license are the vendors' facts. severity to remedy are our judgement, as are layer and refusal.
        -- message is the vendor's text, its symbol or our own sentence, as wording says.
        -- own_advice is false where category to remedy are those of a group of codes.
        -- first_code and last_code are equal but for ranges, and NULL where the code is a text.
        -- Lists (symbols, server_texts) are joined with a semicolon and a blank.
        --
        -- drm_error_spellings has each code as a log may have it, in lower case, and the one row that it means: numbers,
        -- and each number of a range, codes of 32 bits and negative ones signed, unsigned and as 0x with eight digits,
        -- hexadecimal ones without 0x too, text codes, symbols and names. For a table log (line_id, domain, code) whose code is a text:
        --
        --   SELECT log.line_id, log.domain, log.code, codes.code_text, codes.name, codes.message
        --   FROM log
        --   LEFT JOIN drm_error_spellings AS spellings
        --       ON spellings.domain = log.domain AND spellings.spelling = lower(log.code)
        --   LEFT JOIN drm_error_codes AS codes
        --       ON codes.row_order = spellings.row_order

        CREATE TABLE drm_error_codes (
            row_order BIGINT NOT NULL PRIMARY KEY,
            domain VARCHAR(64) NOT NULL,
            name VARCHAR(128) NOT NULL,
            code_text VARCHAR(256) NOT NULL,
            first_code BIGINT,
            last_code BIGINT,
            message VARCHAR(2000) NOT NULL,
            symbols VARCHAR(2000) NOT NULL,
            server_texts VARCHAR(2000) NOT NULL,
            stored_license VARCHAR(32) NOT NULL,
            severity VARCHAR(32) NOT NULL,
            category VARCHAR(32) NOT NULL,
            actor VARCHAR(32) NOT NULL,
            retry VARCHAR(32) NOT NULL,
            explanation VARCHAR(2000) NOT NULL,
            remedy VARCHAR(2000) NOT NULL,
            layer VARCHAR(32) NOT NULL,
            retired BOOLEAN NOT NULL,
            refusal BOOLEAN NOT NULL,
            own_advice BOOLEAN NOT NULL,
            notation VARCHAR(32) NOT NULL,
            wording VARCHAR(32) NOT NULL,
            source VARCHAR(256) NOT NULL
        );

        CREATE TABLE drm_error_spellings (
            domain VARCHAR(64) NOT NULL,
            spelling VARCHAR(256) NOT NULL,
            row_order BIGINT NOT NULL,
            PRIMARY KEY (domain, spelling)
        );

        """;

    // row_order was the first before other formats had it.
    private static readonly ExportColumn[] Columns = [ExportColumn.RowOrder, .. ExportColumn.All.Where(column => column != ExportColumn.RowOrder)];

    public static string Export(IReadOnlyList<ErrorEntry> entries, IReadOnlyList<Spelling> spellings)
    {
        var sql = new StringBuilder(Header.ReplaceLineEndings("\n"));
        Insert(sql, "drm_error_codes", Columns.Select(column => column.Name), entries.Select(entry => Columns.Select(column => Literal(column, entry))));
        Insert(
            sql,
            "drm_error_spellings",
            ["domain", "spelling", ExportColumn.RowOrder.Name],
            spellings.Select(spelling =>
                (string[])[Literal(spelling.Domain.ToString()), Literal(spelling.Text), Literal(ExportColumn.RowOrder, spelling.Entry)]));
        return sql.ToString();
    }

    private static void Insert(StringBuilder sql, string table, IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows)
    {
        foreach (IEnumerable<string>[] some in rows.Chunk(RowsOfInsert))
        {
            sql.Append(CultureInfo.InvariantCulture, $"\nINSERT INTO {table} ({string.Join(", ", columns)}) VALUES\n");
            sql.AppendJoin(",\n", some.Select(values => $"({string.Join(", ", values)})")).Append(";\n");
        }
    }

    private static string Literal(ExportColumn column, ErrorEntry entry) => column.Value(entry) switch
    {
        null => "NULL",
        bool isTrue => isTrue ? "TRUE" : "FALSE",
        long => column.TextOf(entry),
        _ => Literal(column.TextOf(entry)),
    };

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
