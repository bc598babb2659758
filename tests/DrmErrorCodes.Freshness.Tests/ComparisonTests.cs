namespace DrmErrorCodes.Freshness.Tests;

public sealed class ComparisonTests
{
    private static readonly SourceRow[] HtmlMedia = [.. RowsOf(ErrorDomain.HtmlMedia)];

    public static TheoryData<ErrorDomain> Domains { get; } = [.. PublishedSource.All.Select(source => source.Domain)];

    [Theory]
    [MemberData(nameof(Domains))]
    public void The_rows_of_the_catalog_do_not_differ_with_and_without_the_retired(ErrorDomain domain)
    {
        Comparison.Of(domain, [.. RowsOf(domain)]).Should().BeEmpty();
        Comparison.Of(domain, [.. RowsOf(domain, entry => !entry.IsRetired)]).Should().BeEmpty();
    }

    [Fact]
    public void A_row_may_be_lacking() =>
        Comparison.Of(ErrorDomain.HtmlMedia, [new("6", "MEDIA_ERR_STALLED"), .. HtmlMedia]).Should()
            .Equal(new Difference(DifferenceKind.Lacking, "6", "MEDIA_ERR_STALLED"));

    [Fact]
    public void A_row_may_be_gone() =>
        Comparison.Of(ErrorDomain.HtmlMedia, HtmlMedia[1..]).Should().Equal(new Difference(DifferenceKind.Gone, "0", "MEDIA_ERR_CUSTOM"));

    [Fact]
    public void A_code_may_have_another_symbol() =>
        Comparison.Of(ErrorDomain.HtmlMedia, [new("0", "MEDIA_ERR_OWN"), .. HtmlMedia[1..]]).Should()
            .Equal(new Difference(DifferenceKind.Renamed, "0", "MEDIA_ERR_OWN", "MEDIA_ERR_CUSTOM"));

    [Fact]
    public void A_symbol_may_have_another_code() =>
        Comparison.Of(ErrorDomain.HtmlMedia, [new("6", "MEDIA_ERR_CUSTOM"), .. HtmlMedia[1..]]).Should()
            .Equal(new Difference(DifferenceKind.Renumbered, "6", "MEDIA_ERR_CUSTOM", "0"));

    [Fact]
    public void Two_rows_may_have_changed_places() =>
        Comparison.Of(ErrorDomain.HtmlMedia, [new("0", "MEDIA_ERR_ABORTED"), new("1", "MEDIA_ERR_CUSTOM"), .. HtmlMedia[2..]]).Should().Equal(
            new Difference(DifferenceKind.Renamed, "0", "MEDIA_ERR_ABORTED", "MEDIA_ERR_CUSTOM"),
            new Difference(DifferenceKind.Renamed, "1", "MEDIA_ERR_CUSTOM", "MEDIA_ERR_ABORTED"));

    [Fact]
    public void A_text_code_may_have_changed() =>
        Comparison.Of(ErrorDomain.HlsJs, [.. RowsOf(ErrorDomain.HlsJs, entry => entry.CodeText != "fragGap"), new("fragmentGap", "FRAG_GAP")]).Should()
            .Equal(new Difference(DifferenceKind.Renumbered, "fragmentGap", "FRAG_GAP", "fragGap"));

    [Fact]
    public void The_number_of_a_retired_row_may_be_given_to_another() =>
        Comparison.Of(ErrorDomain.ShakaPlayer, [.. RowsOf(ErrorDomain.ShakaPlayer), new("1005", "NEW")]).Should()
            .Equal(new Difference(DifferenceKind.Lacking, "1005", "NEW"));

    private static IEnumerable<SourceRow> RowsOf(ErrorDomain domain, Func<ErrorEntry, bool>? where = null) =>
        ErrorCatalog.Entries(domain).Where(where ?? (_ => true)).Select(entry => new SourceRow(entry.CodeText, entry.Symbols[^1]));
}
