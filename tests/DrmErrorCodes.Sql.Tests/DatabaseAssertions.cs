using System.Data.Common;

namespace DrmErrorCodes.Sql.Tests;

/// <summary>What has to hold in every database, from the creation of its tables on.</summary>
internal static class DatabaseAssertions
{
    public static async Task CreateTables(this DbConnection connection)
    {
        await using DbCommand command = connection.CreateCommand();
        foreach (string sql in (string[])[Statements.Catalog, Statements.Log])
        {
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }
    }

    public static async Task ShouldHoldTheCatalog(this DbConnection connection)
    {
        List<object?[]> rows = await connection.Read("SELECT * FROM drm_error_codes ORDER BY row_order", row =>
        {
            object[] values = new object[row.FieldCount];
            row.GetValues(values);
            return values.Select(value => value is DBNull ? null : value).ToArray();
        });

        rows.Should().BeEquivalentTo(ErrorCatalog.All.Select((entry, index) => new object?[]
        {
            index + 1L, entry.Domain.ToString(), entry.Name, entry.CodeText, entry.First, entry.Last, entry.Message,
            string.Join("; ", entry.Symbols), string.Join("; ", entry.ServerTexts), entry.StoredLicense.ToString(),
            entry.Severity.ToString(), entry.Category.ToString(), entry.Actor.ToString(), entry.Retry.ToString(),
            entry.Explanation, entry.Remedy,
        }), options => options.WithStrictOrdering());
    }

    public static async Task ShouldJoinTheLogAsLookupDoes(this DbConnection connection)
    {
        List<JoinedLine> joined = await connection.Read(Statements.Join, row => new JoinedLine(
            (long)row["line_id"], (string)row["domain"], (long)row["code"], row["name"] as string, row["message"] as string));

        joined.Count.Should().Be(Log.Lines.Count);
        joined.OrderBy(line => line.Id)
            .Zip(Log.Lines.Select(JoinedLine.Of), (actual, expected) => new { actual, expected })
            .Where(line => line.actual != line.expected).Take(3).Should().BeEmpty();
    }

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
