using System.Text.RegularExpressions;

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

    [Fact]
    public void The_README_has_a_file_for_each_table_and_a_way_to_read_it() =>
        Statements.Files.Select(file => (file.Format, file.View)).Should().Equal(
            ("csv", "CREATE VIEW drm_error_codes AS FROM read_csv('codes.csv')"),
            ("csv-spellings", "CREATE VIEW drm_error_spellings AS FROM read_csv('spellings.csv')"));

    /// <summary>No window, no subquery, no cast: what every warehouse and Spark has.</summary>
    [Fact]
    public void The_join_is_of_words_that_all_systems_know() =>
        Regex.Matches(Statements.Join, @"[A-Z]+|\w+(?=\()").Select(word => word.Value).Distinct()
            .Should().BeEquivalentTo("SELECT", "FROM", "LEFT", "JOIN", "AS", "ON", "AND", "lower");
}
