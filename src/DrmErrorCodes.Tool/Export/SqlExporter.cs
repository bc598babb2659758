using System.Globalization;
using System.Text;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The catalog as a table that PostgreSQL, SQLite and data warehouses take, to join logs with.</summary>
internal static class SqlExporter
{
    // No semicolon stands in the comments: some tools cut a script at each of them.
    private const string Header =
        """
        -- The error and status codes of DRM systems, a row for each row of the vendors' tables.
        -- domain to stored_license are the vendors' facts. severity to remedy are our judgement.
        -- first_code and last_code are equal but for ranges, and NULL where the code is a text.
        -- Lists (symbols, server_texts) are joined with a semicolon and a blank.
        --
        -- A number may be in several rows: an exact row beats a range, and of two rows with one number the first counts.
        -- So the smallest range is chosen, then the lowest row_order. For a table log (line_id, domain, code):
        --
        --   SELECT line_id, domain, code, name, message
        --   FROM (
        --       SELECT log.line_id, log.domain, log.code, codes.name, codes.message,
        --              ROW_NUMBER() OVER (PARTITION BY log.line_id ORDER BY codes.last_code - codes.first_code, codes.row_order) AS choice
        --       FROM log
        --       LEFT JOIN drm_error_codes AS codes
        --           ON codes.domain = log.domain AND log.code BETWEEN codes.first_code AND codes.last_code
        --   ) AS ranked
        --   WHERE choice = 1

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
            remedy VARCHAR(2000) NOT NULL
        );

        """;

    public static string Export(IReadOnlyList<ErrorEntry> entries)
    {
        var sql = new StringBuilder(Header.ReplaceLineEndings("\n"));
        string columns = string.Join(", ", ExportColumn.All.Select(column => column.Name).Prepend("row_order"));
        foreach (IGrouping<ErrorDomain, (int Index, ErrorEntry Item)> domain in entries.Index().GroupBy(row => row.Item.Domain))
        {
            sql.Append(CultureInfo.InvariantCulture, $"\nINSERT INTO drm_error_codes ({columns}) VALUES\n");
            sql.AppendJoin(",\n", domain.Select(row => Row(row.Index + 1, row.Item))).Append(";\n");
        }

        return sql.ToString();
    }

    private static string Row(int order, ErrorEntry entry) =>
        $"({string.Join(", ", ExportColumn.All.Select(column => Literal(column, entry)).Prepend(order.ToString(CultureInfo.InvariantCulture)))})";

    private static string Literal(ExportColumn column, ErrorEntry entry) => column.Value(entry) switch
    {
        null => "NULL",
        long => column.TextOf(entry),
        _ => $"'{column.TextOf(entry).Replace("'", "''", StringComparison.Ordinal)}'",
    };
}
