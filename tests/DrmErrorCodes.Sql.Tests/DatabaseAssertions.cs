using System.Data.Common;
using System.Globalization;

namespace DrmErrorCodes.Sql.Tests;

/// <summary>What has to hold in every database, from the creation of its tables on.</summary>
internal static class DatabaseAssertions
{
    private static readonly (string Column, Func<ErrorEntry, object?> Value)[] Columns =
    [
        ("domain", row => row.Domain),
        ("name", row => row.Name),
        ("code_text", row => row.CodeText),
        ("first_code", row => row.First),
        ("last_code", row => row.Last),
        ("message", row => row.Message),
        ("symbols", row => string.Join("; ", row.Symbols)),
        ("server_texts", row => string.Join("; ", row.ServerTexts)),
        ("stored_license", row => row.StoredLicense),
        ("severity", row => row.Severity),
        ("category", row => row.Category),
        ("actor", row => row.Actor),
        ("retry", row => row.Retry),
        ("explanation", row => row.Explanation),
        ("remedy", row => row.Remedy),
        ("layer", row => row.Layer),
        ("retired", row => row.IsRetired),
        ("refusal", row => row.IsRefusal),
        ("own_advice", row => row.HasOwnAdvice),
        ("notation", row => ErrorCatalog.Describe(row.Domain).Notation),
        ("wording", row => ErrorCatalog.Describe(row.Domain).Wording),
        ("source", row => row.Source),
    ];

    public static async Task Execute(this DbConnection connection, params string[] statements)
    {
        await using DbCommand command = connection.CreateCommand();
        foreach (string sql in statements)
        {
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }
    }

    public static async Task ShouldHoldTheCatalog(this DbConnection connection)
    {
        string sql = $"SELECT row_order, {string.Join(", ", Columns.Select(column => column.Column))} FROM drm_error_codes ORDER BY row_order";
        List<string> rows = await connection.Read(sql, row =>
        {
            object[] values = new object[row.FieldCount];
            row.GetValues(values);
            return Write(values);
        });

        rows.Should().Equal(ErrorCatalog.All.Select((entry, index) => Write([index + 1, .. Columns.Select(column => column.Value(entry))])));
    }

    public static async Task ShouldJoinTheLogAsLookupDoes(this DbConnection connection)
    {
        List<JoinedLine> joined = await connection.Read(Statements.Join, row => new JoinedLine(
            row.GetInt64(0), row.GetString(1), row.GetString(2), TextOf(row, 3), TextOf(row, 4), TextOf(row, 5)));

        joined.Count.Should().Be(Log.Lines.Count);
        joined.OrderBy(line => line.Id)
            .Zip(Log.Joined, (actual, expected) => new { actual, expected })
            .Where(line => line.actual != line.expected).Take(3).Should().BeEmpty();
    }

    // A CSV has nothing for NULL and for the empty text alike.
    private static string TextOf(DbDataReader row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);

    // SQLite has 1 for true.
    private static string Write(IEnumerable<object?> values) => string.Join(" | ", values.Select(value => value switch
    {
        bool isTrue => isTrue ? "1" : "0",
        null or DBNull => "",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));

    private static async Task<List<T>> Read<T>(this DbConnection connection, string sql, Func<DbDataReader, T> read)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }
}
