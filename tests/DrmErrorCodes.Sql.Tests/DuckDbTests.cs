using DuckDB.NET.Data;

namespace DrmErrorCodes.Sql.Tests;

public sealed class DuckDbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("drm-error-duckdb");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_tables_hold_the_catalog()
    {
        await using DuckDBConnection connection = await OpenNewDatabase();
        await connection.Execute(Statements.Catalog);

        await connection.ShouldHoldTheCatalog();
    }

    [Fact]
    public async Task The_files_hold_the_catalog()
    {
        await using DuckDBConnection connection = await OpenNewDatabase();
        await connection.Execute(ViewsOfFiles());

        await connection.ShouldHoldTheCatalog();
    }

    [Fact]
    public async Task Every_line_of_a_log_is_joined_by_the_files_with_the_row_that_a_lookup_finds()
    {
        await using DuckDBConnection connection = await OpenNewDatabase();
        await connection.Execute([Statements.Log, .. ViewsOfFiles()]);
        FillLog(connection);

        await connection.ShouldJoinTheLogAsLookupDoes();
    }

    private static async Task<DuckDBConnection> OpenNewDatabase()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return connection;
    }

    private static void FillLog(DuckDBConnection connection)
    {
        using DuckDBAppender appender = connection.CreateAppender("log");
        foreach (LogLine line in Log.Lines)
            appender.CreateRow().AppendValue(line.Id).AppendValue(line.Domain.ToString()).AppendValue(line.Code).EndRow();
    }

    /// <summary>What the README says, with the files in a folder of the test.</summary>
    private string[] ViewsOfFiles() =>
    [
        .. Statements.Files.Select(file =>
        {
            File.WriteAllText(Path.Combine(_folder.FullName, file.Name), Statements.Export(file.Format));
            return file.View.Replace(file.Name, Path.Combine(_folder.FullName, file.Name), StringComparison.Ordinal);
        }),
    ];
}
