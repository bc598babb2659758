namespace DrmErrorCodes.Sql.Tests;

/// <summary>The log holds what a join can get wrong.</summary>
public sealed class LogTests
{
    private static readonly HashSet<(ErrorDomain Domain, long Code)> Codes = [.. Log.Lines.Select(line => (line.Domain, line.Code))];

    [Fact]
    public void A_million_lines_are_told_apart_by_their_ids() =>
        Log.Lines.Select(line => line.Id).Distinct().Count().Should().Be(1_000_000);

    [Fact]
    public void Every_number_of_every_row_is_in_the_log_and_those_beside_it()
    {
        ErrorEntry[] rows = [.. ErrorCatalog.All.Where(row => row.First is not null)];

        rows.Should().Contain(row => row.First < row.Last);
        foreach (ErrorEntry row in rows)
        {
            for (long code = row.First!.Value - 1; code <= row.Last!.Value + 1; code++)
                Codes.Should().Contain((row.Domain, code));
        }
    }

    [Fact]
    public void Every_row_with_a_number_is_the_answer_to_a_line_but_the_second_of_1008() =>
        ErrorCatalog.All.Where(row => row.First is not null)
            .Except(Codes.Select(line => ErrorCatalog.Lookup(line.Domain, line.Code).Entry))
            .Should().ContainSingle().Which!.Name.Should().Be("KeyError");

    [Fact]
    public void In_some_lines_a_row_with_just_the_number_beats_a_range() =>
        Codes.Where(line => ErrorCatalog.Lookup(line.Domain, line.Code).Entry is { } row && row.First == row.Last)
            .Where(line => ErrorCatalog.Entries(line.Domain)
                .Any(row => row.First < row.Last && row.First <= line.Code && line.Code <= row.Last))
            .Should().NotBeEmpty();

    [Fact]
    public void A_quarter_of_the_lines_or_more_have_known_codes() =>
        Log.Lines.Count(line => ErrorCatalog.Lookup(line.Domain, line.Code).IsKnown).Should().BeGreaterThan(Log.Lines.Count / 4);

    [Theory]
    [InlineData(long.MinValue, int.MinValue - 1L)]
    [InlineData(int.MinValue, -1)]
    [InlineData(1, ushort.MaxValue)]
    [InlineData(ushort.MaxValue + 1, int.MaxValue)]
    [InlineData(int.MaxValue + 1L, long.MaxValue)]
    public void Every_domain_has_unknown_codes_between(long first, long last) =>
        Codes.Where(line => line.Code >= first && line.Code <= last && !ErrorCatalog.Lookup(line.Domain, line.Code).IsKnown)
            .Select(line => line.Domain).Distinct().Should().BeEquivalentTo(Log.Domains);
}
