namespace DrmErrorCodes.Generator.Tests;

public sealed class TextIndexTests
{
    private static readonly RowModel Busy = TestRows.Text("FileBusy", "File is busy.") with
    {
        TextCodes = TestRows.List("NA", "5XX"),
        Symbols = TestRows.List("FILE_BUSY", "DRM_E_BUSY"),
        ServerTexts = TestRows.List("Resource busy", "<file name>: Text file busy."),
    };

    private static readonly RowModel Locked = TestRows.Text("FileLocked", "File is locked");

    [Theory]
    [InlineData("NA")]
    [InlineData("5XX")]
    [InlineData("FILE_BUSY")]
    [InlineData("DRM_E_BUSY")]
    [InlineData("Resource busy")]
    [InlineData("<file name>: Text file busy.")]
    [InlineData("File is busy.")]
    public void A_text_of_the_vendor_finds_its_row(string text) => Find(text, Locked, Busy).Should().Equal((1, false));

    [Theory]
    [InlineData("na")]
    [InlineData("drm_e_BUSY")]
    [InlineData("RESOURCE BUSY")]
    [InlineData("file is BUSY")]
    public void A_text_in_other_case_finds_its_row(string text) => Find(text, Locked, Busy).Should().Equal((1, false));

    [Theory]
    [InlineData("File is busy")]
    [InlineData("<file name>: Text file busy")]
    public void A_text_without_its_period_finds_its_row(string text) => Find(text, Locked, Busy).Should().Equal((1, false));

    [Fact]
    public void A_text_with_a_period_more_finds_its_row() => Find("File is locked.", Locked, Busy).Should().Equal((0, false));

    [Fact]
    public void Letters_beyond_ASCII_find_their_row_in_any_case() =>
        Find("DÉLAI DÉPASSÉ", Locked, TestRows.Text("Late", "Délai dépassé")).Should().Equal((1, false));

    [Theory]
    [InlineData("FileBusy")]
    [InlineData("FILEBUSY")]
    public void A_name_finds_its_row_as_a_name(string text) => Find(text, Locked, Busy).Should().Equal((1, true));

    [Fact]
    public void A_name_does_not_count_where_another_row_has_it_as_a_text() =>
        Find("FileBusy", Busy, Locked with { Symbols = TestRows.List("FILEBUSY") }).Should().Equal((1, false));

    [Fact]
    public void A_name_does_not_count_where_another_row_has_it_as_its_message() =>
        Find("FileBusy", Busy, Locked with { Message = "FileBusy." }).Should().Equal((1, false));

    [Fact]
    public void A_name_that_is_a_symbol_of_its_row_is_there_once() =>
        Find("FileBusy", Busy with { Symbols = TestRows.List("filebusy") }).Should().Equal((0, false));

    [Fact]
    public void A_text_that_a_row_has_twice_is_there_once() =>
        Find("File is locked", Locked with { ServerTexts = TestRows.List("FILE IS LOCKED", "File is locked.") })
            .Should().Equal((0, false));

    [Fact]
    public void A_text_of_two_rows_finds_both_in_their_order() =>
        Find("Connection refused", Busy with { ServerTexts = TestRows.List("Connection refused") },
            Locked with { ServerTexts = TestRows.List("connection refused.") }).Should().Equal((0, false), (1, false));

    [Theory]
    [InlineData("FileBusy2")]
    [InlineData("File is")]
    [InlineData("")]
    [InlineData(".")]
    public void Another_text_finds_no_row(string text) => Find(text, Busy, Locked).Should().BeEmpty();

    [Fact]
    public void A_period_alone_is_a_text() => Find(".", Busy, Locked with { Symbols = TestRows.List(".") }).Should().Equal((1, false));

    [Fact]
    public void An_empty_text_has_no_place() => Find("", Busy with { Message = "" }).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("Unknown")]
    public void An_empty_table_finds_no_row(string text) => Find(text).Should().BeEmpty();

    [Fact]
    public void Each_text_of_two_thousand_rows_finds_its_row()
    {
        RowModel[] rows = [.. Enumerable.Range(0, 2000).Select(row => TestRows.Number(0x8004C000 + row))];
        var index = new TextIndex(rows);

        // Two texts may have one hash: the library compares them.
        rows.Select((row, place) => (row, place)).Should().OnlyContain(row =>
            index.Find(row.row.Message).Contains(new(row.place, false)) && index.Find(row.row.Name).Contains(new(row.place, true)));
    }

    [Fact]
    public void The_last_of_the_most_rows_is_found() =>
        new TextIndex([.. Enumerable.Range(0, 65535).Select(row => TestRows.Number(row))]).Find("Message 65534")
            .Should().Contain((65534, false));

    [Fact]
    public void A_third_of_the_places_is_free_at_least()
    {
        var index = new TextIndex([.. Enumerable.Range(0, 2000).Select(row => TestRows.Number(row))]);

        index.Slots.Count(slot => slot == 0).Should().BeGreaterThan(index.Slots.Length / 3);
    }

    private static IEnumerable<(int Row, bool IsName)> Find(string text, params RowModel[] rows) => new TextIndex(rows).Find(text);
}
