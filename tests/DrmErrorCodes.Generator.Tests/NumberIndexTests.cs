using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator.Tests;

public sealed class NumberIndexTests
{
    private static readonly long[] TwentyThousand = MakeTwentyThousand();

    private static readonly NumberIndex IndexOfTwentyThousand = IndexOf(TwentyThousand);

    public static TheoryData<string, long[]> Tables => new()
    {
        { "one", [7011] },
        { "zero", [0] },
        { "dense", [.. Sequence(1000, 194)] },
        { "dense in blocks", [.. Sequence(1000, 50), .. Sequence(2000, 50), .. Sequence(7000, 50)] },
        { "sparse", [7, 1006, 2001, 7011, 7115, 9001, 100000, 12345678] },
        { "negative", [-1, -2, -100, -1000, -3001, -12645] },
        { "on both sides of zero", [-2147483648, -11835, -1, 0, 1, 403, 2147483646] },
        { "hexadecimal", [0, 1, 0x00040001, 0x80004005, 0x80070057, 0x8004C065, 0x8004C600, 0x8004DFFF, 0xFFFFFFFE] },
        { "the ends of 32 bits", [0, uint.MaxValue] },
        { "powers of two", [.. Enumerable.Range(0, 31).Select(bit => 1L << bit)] },
        { "above 32 bits", [5000000000, 5000000001, 5000004096] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_number_is_found_with_its_row(string table, long[] numbers)
    {
        NumberIndex index = IndexOf(numbers);

        numbers.Select(number => index.Find(number)).Should().Equal(Enumerable.Range(0, numbers.Length), table);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_number_beside_one_of_the_table_is_found(string table, long[] numbers)
    {
        NumberIndex index = IndexOf(numbers);

        numbers.SelectMany(number => new[] { number - 1, number + 1, -number, number + (1L << 32), number - (1L << 32) })
            .Except(numbers).Where(number => index.Find(number) >= 0).Should().BeEmpty(table);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_free_place_has_neither_row_nor_key(string table, long[] numbers)
    {
        NumberIndex index = IndexOf(numbers);

        index.Keys.Where((_, place) => index.Rows[place] == NumberHash.NoRow).Should()
            .OnlyContain(key => key == NumberHash.Free, table);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    [InlineData(4, 8)]
    [InlineData(6, 8)]
    [InlineData(1000, 2048)]
    public void Dense_numbers_have_five_places_to_four_of_them_and_no_more_than_that_takes(int count, int places) =>
        IndexOf([.. Sequence(7000, count)]).Keys.Should().HaveCount(places);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(1000, 256)]
    public void Four_numbers_share_a_displacement(int count, int displacements) =>
        IndexOf([.. Sequence(7000, count)]).Displacements.Should().HaveCount(displacements);

    [Theory]
    [InlineData(0, 5, 7011)]
    [InlineData(0, 0, uint.MaxValue)]
    [InlineData(int.MinValue, -3001, 12)]
    [InlineData(int.MinValue, int.MinValue, int.MaxValue)]
    [InlineData(-1, -1, int.MaxValue + 1L)]
    [InlineData(5000000000, 5000000000, 5000004096)]
    public void Keys_count_from_where_all_numbers_of_32_bits_have_one(long origin, long lowest, long highest) =>
        IndexOf(lowest, highest).Hash.Origin.Should().Be(origin);

    [Fact]
    public void The_same_numbers_have_the_same_places_in_each_build() =>
        new NumberIndex([.. TwentyThousand.Select(TestRows.Number)]).Should().BeEquivalentTo(IndexOfTwentyThousand);

    [Fact]
    public void Each_number_of_a_range_is_found()
    {
        var index = new NumberIndex([TestRows.Number(7), TestRows.Range(-2, 2), TestRows.Range(512, 4607)]);

        Sequence(-2, 5).Concat(Sequence(512, 4096)).Select(number => index.Find(number))
            .Should().Equal(Enumerable.Repeat(1, 5).Concat(Enumerable.Repeat(2, 4096)));
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    [InlineData(511)]
    [InlineData(769)]
    public void A_number_beside_a_range_is_not_found(long number) =>
        new NumberIndex([TestRows.Range(-2, 2), TestRows.Range(512, 768)]).Find(number).Should().Be(-1);

    [Theory]
    [InlineData(long.MaxValue - 2, long.MaxValue)]
    [InlineData(long.MinValue, long.MinValue + 2)]
    public void A_range_at_the_end_of_all_numbers_has_its_numbers_alone(long first, long last) =>
        new NumberIndex([TestRows.Range(first, last)]).Keys.Where(key => key != NumberHash.Free).Should().BeEquivalentTo([0u, 1u, 2u]);

    [Theory]
    [InlineData(0, 4096)]
    [InlineData(0, long.MaxValue)]
    [InlineData(long.MinValue, long.MaxValue)]
    public void A_range_that_is_too_long_has_no_place_for_more_than_4096_numbers(long first, long last) =>
        new NumberIndex([TestRows.Range(first, last)]).Keys.Count(key => key != NumberHash.Free).Should().Be(4096);

    [Fact]
    public void The_first_of_two_rows_with_a_number_is_found() =>
        new NumberIndex([TestRows.Number(1), TestRows.Number(530), TestRows.Number(530)]).Find(530).Should().Be(1);

    [Fact]
    public void A_living_row_with_a_number_beats_an_earlier_retired_one() =>
        new NumberIndex([Retired(530), TestRows.Number(530), TestRows.Number(530)]).Find(530).Should().Be(1);

    [Fact]
    public void The_first_of_two_retired_rows_with_a_number_is_found() =>
        new NumberIndex([Retired(530), Retired(530)]).Find(530).Should().Be(0);

    [Fact]
    public void A_retired_row_with_a_number_beats_a_living_range() =>
        new NumberIndex([TestRows.Range(500, 599), Retired(530)]).Find(530).Should().Be(1);

    [Fact]
    public void A_row_with_a_number_beats_an_earlier_range() =>
        new NumberIndex([TestRows.Range(500, 599), TestRows.Number(530)]).Find(530).Should().Be(1);

    [Fact]
    public void A_row_with_a_number_beats_a_later_range() =>
        new NumberIndex([TestRows.Number(530), TestRows.Range(500, 599)]).Find(530).Should().Be(0);

    [Fact]
    public void A_range_has_the_numbers_around_a_row_in_it()
    {
        var index = new NumberIndex([TestRows.Range(500, 599), TestRows.Number(530)]);

        new[] { index.Find(529), index.Find(531) }.Should().Equal(0, 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(uint.MaxValue)]
    public void An_empty_table_finds_no_number(long number) => IndexOf().Find(number).Should().Be(-1);

    [Fact]
    public void A_text_has_no_place_in_the_index() =>
        new NumberIndex([TestRows.Text("Processing", "Package is being imported")]).Keys
            .Should().OnlyContain(key => key == NumberHash.Free);

    [Fact]
    public void Rows_and_keys_have_the_same_places() =>
        IndexOf(1, 500, 70000).Rows.Should().HaveSameCount(IndexOf(1, 500, 70000).Keys);

    [Fact]
    public void Twenty_thousand_numbers_are_found_with_their_rows() =>
        TwentyThousand.Select(number => IndexOfTwentyThousand.Find(number)).Should().Equal(Enumerable.Range(0, 20_000));

    [Fact]
    public void Twenty_thousand_numbers_have_less_than_two_places_each() =>
        IndexOfTwentyThousand.Keys.Should().HaveCount(32_768);

    private static NumberIndex IndexOf(params long[] numbers) => new([.. numbers.Select(TestRows.Number)]);

    private static RowModel Retired(long number) => TestRows.Number(number) with { IsRetired = true };

    private static IEnumerable<long> Sequence(long first, int count) => Enumerable.Range(0, count).Select(number => first + number);

    // As of a vendor with blocks and gaps in 32 bits.
    private static long[] MakeTwentyThousand()
    {
        var numbers = new SortedSet<long>();
        uint state = 7011;
        while (numbers.Count < 20_000)
        {
            state = unchecked((state * 1664525) + 1013904223);
            numbers.UnionWith(Sequence(0x80000000 + (state >> 2), Math.Min((int)(state & 7), 20_000 - numbers.Count)));
        }

        return [.. numbers];
    }
}
