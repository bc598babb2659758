namespace DrmErrorCodes.Tool.Tests;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("serach", "search")]
    [InlineData("lst", "list")]
    [InlineData("listt", "list")]
    [InlineData("pallicon", "pallycon")]
    [InlineData("--jsn", "--json")]
    [InlineData("tokn", "token")]
    [InlineData("Tokenexpirred", "TokenExpired")]
    public void A_word_with_a_slip_is_told(string word, string meant) =>
        DidYouMean.Nearest(word, ["search", "list", "pallycon", "--json", "token", "TokenExpired"]).Should().Equal(meant);

    [Theory]
    [InlineData("completion")]
    [InlineData("x")]
    [InlineData("")]
    public void A_word_that_is_near_to_nothing_is_left_alone(string word) =>
        DidYouMean.Ask(word, ["search", "list", "scan", "y"]).Should().BeEmpty();

    [Fact]
    public void Several_that_are_as_near_are_all_told() =>
        DidYouMean.Ask("scen", ["scan", "search", "scent"]).Should().Be(" Did you mean 'scan' or 'scent'?");

    [Fact]
    public void Many_that_are_as_near_tell_nothing() => DidYouMean.Ask("ca", ["cb", "cc", "cd", "ce"]).Should().BeEmpty();
}
