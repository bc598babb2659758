using System.Globalization;

namespace DrmErrorCodes.Sql.Tests;

/// <summary>The log holds what a join can get wrong.</summary>
public sealed class LogTests
{
    private static readonly HashSet<(ErrorDomain Domain, string Code)> Codes = [.. Log.Lines.Select(line => (line.Domain, line.Code))];

    [Fact]
    public void A_million_lines_are_told_apart_by_their_ids() =>
        Log.Lines.Select(line => line.Id).Distinct().Count().Should().Be(1_000_000);

    [Fact]
    public void Every_number_of_every_row_is_in_the_log_and_those_beside_it_in_all_spellings()
    {
        ErrorCatalog.All.Should().Contain(row => row.First < row.Last);
        ErrorCatalog.All
            .SelectMany(row => NumbersAround(row).SelectMany(number => Log.Spellings(row.Domain, number)).Select(code => (row.Domain, code)))
            .Where(code => !Codes.Contains(code)).Should().BeEmpty();
    }

    [Fact]
    public void Every_row_is_the_answer_to_a_line() =>
        ErrorCatalog.All.Except(Codes.Select(line => ErrorCatalog.Lookup(line.Domain, line.Code).Entry)).Should().BeEmpty();

    [Fact]
    public void In_some_lines_a_row_with_just_the_number_beats_a_range()
    {
        ILookup<ErrorDomain, ErrorEntry> ranges = ErrorCatalog.All.Where(row => row.First < row.Last).ToLookup(row => row.Domain);

        Codes.Select(line => ErrorCatalog.Lookup(line.Domain, line.Code).Entry)
            .Where(row => row is not null && row.First == row.Last && ranges[row.Domain].Any(range => range.First <= row.First && row.First <= range.Last))
            .Should().NotBeEmpty();
    }

    [Fact]
    public void A_quarter_of_the_lines_or_more_have_known_codes() =>
        Log.Joined.Count(line => line.Name.Length > 0).Should().BeGreaterThan(Log.Lines.Count / 4);

    [Theory]
    [InlineData(long.MinValue, int.MinValue - 1L)]
    [InlineData(int.MinValue, -1)]
    [InlineData(1, ushort.MaxValue)]
    [InlineData(ushort.MaxValue + 1, int.MaxValue)]
    [InlineData(int.MaxValue + 1L, uint.MaxValue)]
    [InlineData(uint.MaxValue + 1L, long.MaxValue)]
    public void Every_domain_has_unknown_codes_between(long first, long last) =>
        Codes.Where(line => long.TryParse(line.Code, CultureInfo.InvariantCulture, out long number) && number >= first && number <= last)
            .Where(line => !ErrorCatalog.Lookup(line.Domain, line.Code).IsKnown)
            .Select(line => line.Domain).Distinct().Should().BeEquivalentTo(Log.Domains);

    [Fact]
    public void Every_domain_has_unknown_texts() =>
        Codes.Where(line => ErrorCatalog.Lookup(line.Domain, line.Code) is { IsKnown: false, Code.Text: not null })
            .Select(line => line.Domain).Distinct().Should().BeEquivalentTo(Log.Domains);

    private static IEnumerable<long> NumbersAround(ErrorEntry row)
    {
        for (long? number = row.First - 1; number <= row.Last + 1; number++)
            yield return number.Value;
    }
}
