using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Generator.Tests;

public sealed class WordStartTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" FTP", "")]
    [InlineData("FTP", "FTP")]
    [InlineData("azAZ09_ x", "azAZ09_")]
    [InlineData("fps-ios", "fps")]
    [InlineData("5XX.", "5XX")]
    [InlineData("d\u00E9j\u00E0", "d")]
    public void The_first_word_ends_before_what_is_no_character_of_words(string text, string word) =>
        WordStart.FirstWord(text).ToString().Should().Be(word);

    [Fact]
    public void What_lies_beside_letters_and_digits_is_no_character_of_words() =>
        "`{@[/:^-. \u00E9\u212A\uFF21\0".Where(WordStart.IsWordCharacter).Should().BeEmpty();

    [Theory]
    [InlineData("ftp", "FTPReply")]
    [InlineData("ca", "CA")]
    [InlineData("mf_e", "MF_")]
    public void Words_with_the_same_first_letters_have_the_same_bit(string word, string other) =>
        WordStart.BitOf(word).Should().Be(WordStart.BitOf(other));

    [Theory]
    [InlineData("ftp", "ptf")]
    [InlineData("ca", "cat")]
    [InlineData("ab", "ba")]
    public void Words_with_other_first_letters_have_another_bit(string word, string other) =>
        WordStart.BitOf(word).Should().NotBe(WordStart.BitOf(other));

    [Fact]
    public void The_last_bit_is_in_the_last_byte() => WordStart.BitOf("___").Should().Be((WordStart.Length * 8) - 1);
}
