namespace DrmErrorCodes.Generator.Tests;

public sealed class LogChecksTests
{
    [Theory]
    [InlineData("code #")]
    [InlineData("# code")]
    [InlineData("code #?")]
    [InlineData("error_neg_ -#")]
    [InlineData("errorCode 2#")]
    [InlineData("details $")]
    [InlineData("URL #")]
    [InlineData("# URL")]
    [InlineData("URL % #? bytes")]
    [InlineData("CA CGI Response code #")]
    [InlineData("code # * ExoPlaybackException")]
    [InlineData("a1 * b2 * code # * URL")]
    [InlineData("MediaDrm.ErrorCodes #?")]
    public void A_code_beside_a_word_or_an_address_is_a_shape(string shape) => LogChecks.IsShape(shape).Should().BeTrue();

    [Theory]
    [InlineData("#code")]
    [InlineData("code ##")]
    [InlineData("code 3#")]
    [InlineData("code ?#")]
    [InlineData("code $ #")]
    [InlineData("code # 2# code")]
    [InlineData("$ code")]
    [InlineData("$")]
    [InlineData("URL $")]
    [InlineData("c #")]
    [InlineData("url% #")]
    [InlineData("code #\n")]
    [InlineData("code\t#")]
    [InlineData(" code #")]
    [InlineData("% #")]
    [InlineData("%")]
    [InlineData("URL")]
    public void Anything_else_is_no_shape(string shape) => LogChecks.IsShape(shape).Should().BeFalse();

    [Theory]
    [InlineData("CA")]
    [InlineData("h2")]
    [InlineData("FTP_")]
    [InlineData("fps-ios-sdk")]
    [InlineData("The play() request")]
    [InlineData("MediaDrm$ErrorCodes")]
    [InlineData("URL")]
    public void A_word_begins_and_ends_with_characters_of_words(string word) => LogChecks.IsWord(word).Should().BeTrue();

    [Theory]
    [InlineData("play()")]
    [InlineData("(play")]
    [InlineData("C++ error")]
    [InlineData("\u00C9tat")]
    [InlineData("key\tstatus")]
    [InlineData("\u007Fkey")]
    public void Anything_else_is_no_word(string word) => LogChecks.IsWord(word).Should().BeFalse();

    [Fact]
    public void A_text_code_that_begins_so_is_a_symbol_too() =>
        GeneratorRun.Of(new TableSource("""
            /// <summary>File busy</summary>
            [TextCode("fileBusy")]
            FileBusy = 1,
        """) { Log = TableSource.AnySample + "[LogSymbol(\"FILE\")]" }.Text).Findings.Should().BeEmpty();

    [Fact]
    public void Every_slip_of_a_declaration_is_reported() =>
        GeneratorRun.Of(new TableSource("") { Log = """[LogWord("x", "y"), LogShape("#"), LogSymbol("E_"), LogRange(2, 1)]""" }.Text)
            .Findings.Select(finding => finding.Id).Should().Equal("DEC027", "DEC028", "DEC028", "DEC029", "DEC019", "DEC030");
}
