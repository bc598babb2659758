using Npgsql;

namespace DrmErrorCodes.Sql.Tests;

public sealed class PostgreSqlTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    [PostgreSqlFact]
    public async Task The_tables_hold_the_catalog()
    {
        await using NpgsqlConnection connection = await server.OpenNewDatabase();
        await connection.Execute(Statements.Catalog);

        await connection.ShouldHoldTheCatalog();
    }

    [PostgreSqlFact]
    public async Task Every_line_of_a_log_is_joined_with_the_row_that_a_lookup_finds()
    {
        await using NpgsqlConnection connection = await server.OpenNewDatabase();
        await connection.Execute(Statements.Catalog, Statements.Log);
        await FillLog(connection);

        await connection.ShouldJoinTheLogAsLookupDoes();
    }

    private static async Task FillLog(NpgsqlConnection connection)
    {
        await using NpgsqlBinaryImporter import = await connection.BeginBinaryImportAsync("COPY log FROM STDIN (FORMAT BINARY)");
        foreach (LogLine line in Log.Lines)
        {
            await import.StartRowAsync();
            await import.WriteAsync(line.Id);
            await import.WriteAsync(line.Domain.ToString());
            await import.WriteAsync(line.Code);
        }

        await import.CompleteAsync();
    }
}
