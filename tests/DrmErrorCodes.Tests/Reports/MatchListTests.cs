namespace DrmErrorCodes.Tests.Reports;

public sealed class MatchListTests
{
    private static readonly IReadOnlyList<ErrorMatch> Found = ErrorText.Find("PallyCon: error 7011, error 7012, error 7013, error 7001, error 7002");

    [Fact]
    public void It_has_all_matches_in_order() =>
        Found.Select(match => match.Error.Code.Number).Should().Equal(7011, 7012, 7013, 7001, 7002);

    [Fact]
    public void Its_places_are_those_that_it_counts() =>
        Enumerable.Range(0, Found.Count).Select(place => Found[place]).Should().Equal(Found);

    [Fact]
    public void It_can_be_read_as_any_list() =>
        ((System.Collections.IEnumerable)Found).Cast<ErrorMatch>().Should().Equal(Found);

    [Fact]
    public void It_can_be_copied_and_asked_for_a_match()
    {
        var copy = new ErrorMatch[Found.Count + 1];
        ((ICollection<ErrorMatch>)Found).CopyTo(copy, 1);

        copy.Skip(1).Should().Equal(Found);
        Found.Contains(Found[0]).Should().BeTrue();
        Found.Contains(Found[4]).Should().BeTrue();
        Found.Contains(default).Should().BeFalse();
    }

    [Fact]
    public void It_cannot_be_changed()
    {
        var matches = (ICollection<ErrorMatch>)Found;

        matches.Invoking(all => all.Add(default)).Should().Throw<NotSupportedException>();
        matches.Invoking(all => all.Remove(Found[0])).Should().Throw<NotSupportedException>();
        matches.Invoking(all => all.Clear()).Should().Throw<NotSupportedException>();
        matches.IsReadOnly.Should().BeTrue();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(7)]
    public void There_is_nothing_beside_them(int place) =>
        FluentActions.Invoking(() => Found[place]).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void It_stays_as_it_is_when_other_texts_are_read()
    {
        IReadOnlyList<ErrorMatch> nothing = ErrorText.Find("widevine/license HTTP/1.1 200");
        IReadOnlyList<ErrorMatch> status = ErrorText.Find("widevine/license HTTP/1.1 403");
        ErrorText.Find("widevine/license HTTP/1.1 200\nPallyCon error 7011").Should().ContainSingle();

        nothing.Should().BeEmpty();
        status.Should().ContainSingle().Which.Error.Code.Number.Should().Be(403);
    }

    [Fact]
    public void Many_doubtful_matches_leave_nothing_behind()
    {
        string statuses = string.Concat(Enumerable.Range(0, 100).Select(_ => new string('-', 50) + "license: HTTP/1.1 200\n"));

        ErrorText.Find(statuses).Should().BeEmpty();
        ErrorText.Find(statuses + "PallyCon error 7011").Should().ContainSingle();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void A_log_in_which_no_status_is_an_error_costs_no_memory(int lines)
    {
        string log = string.Concat(Enumerable.Repeat("11:20:30 POST https://license.example.com/widevine HTTP/1.1 200\n", lines));
        ErrorText.Find(log).Should().BeEmpty();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = ErrorText.Find(log).Count;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (found, allocated).Should().Be((0, 0));
    }
}
