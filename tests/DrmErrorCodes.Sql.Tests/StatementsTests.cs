namespace DrmErrorCodes.Sql.Tests;

public sealed class StatementsTests
{
    [Fact]
    public void The_exported_file_shows_the_join_of_the_README()
    {
        const string Indented = "--   ";
        string[] shown = [.. Statements.Catalog.Split('\n').Where(line => line.StartsWith(Indented, StringComparison.Ordinal))];

        // Without its semicolon: some tools cut a script at each of them, in comments too.
        Statements.Join.Should().Be(string.Join('\n', shown.Select(line => line[Indented.Length..])) + ";\n");
    }
}
