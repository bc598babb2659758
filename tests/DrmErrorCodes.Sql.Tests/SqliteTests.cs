using Microsoft.Data.Sqlite;

namespace DrmErrorCodes.Sql.Tests;

public sealed class SqliteTests
{
    [Fact]
    public async Task The_tables_hold_the_catalog()
    {
        await using SqliteConnection connection = await OpenNewDatabase();
        await connection.Execute(Statements.Catalog);

        await connection.ShouldHoldTheCatalog();
    }

    [Fact]
    public async Task Every_line_of_a_log_is_joined_with_the_row_that_a_lookup_finds()
    {
        await using SqliteConnection connection = await OpenNewDatabase();
        await connection.Execute(Statements.Catalog, Statements.Log);
        FillLog(connection);

        await connection.ShouldJoinTheLogAsLookupDoes();
    }

    private static async Task<SqliteConnection> OpenNewDatabase()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return connection;
    }

    private static void FillLog(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        using var insert = new SqliteCommand("INSERT INTO log VALUES ($id, $domain, $code)", connection, transaction);
        SqliteParameter id = insert.Parameters.Add("$id", SqliteType.Integer);
        SqliteParameter domain = insert.Parameters.Add("$domain", SqliteType.Text);
        SqliteParameter code = insert.Parameters.Add("$code", SqliteType.Text);
        foreach (LogLine line in Log.Lines)
        {
            (id.Value, domain.Value, code.Value) = (line.Id, line.Domain.ToString(), line.Code);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
