using System.Text;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator.Tests;

public sealed class TextPackerTests
{
    private static readonly TextPacker Packer = new(["the ", "license ", "the license "]);

    [Theory]
    [InlineData("")]
    [InlineData("Token is expired.")]
    [InlineData("Check the license server's log. If the content key is missing, ask the vendor.")]
    [InlineData("Trial plan’s license limit … exceeded")]
    [InlineData("é at U+00E9, ߿ at U+07FF, 라이선스, 🔑")]
    public void A_text_comes_out_as_it_went_in(string text) => Unpacked(TextPacker.Instance.Pack(text)).Should().Be(text);

    [Fact]
    public void Every_phrase_comes_out_as_it_went_in() =>
        Phrases.List.Where(phrase => Unpacked(TextPacker.Instance.Pack(phrase)) != phrase).Should().BeEmpty();

    [Fact]
    public void Every_character_comes_out_as_it_went_in() =>
        Enumerable.Range(0, char.MaxValue + 1).Select(c => ((char)c).ToString()).Where(c => Unpacked(TextPacker.Plain(c)) != c).Should().BeEmpty();

    [Fact]
    public void A_phrase_is_one_character() => Packer.Pack("Is the key there?").Should().Be("Is \u0100key there?");

    [Fact]
    public void Of_phrases_that_overlap_those_are_taken_that_make_the_text_shortest() =>
        new TextPacker(["a lic", "license key", "key"]).Pack("a license key").Should().Be("a \u0101");

    [Fact]
    public void The_longest_phrase_is_taken() => Packer.Pack("of the license server").Should().Be("of \u0102server");

    [Fact]
    public void A_phrase_that_saves_nothing_is_not_taken() => new TextPacker(["of", "key"]).Pack("of a key").Should().Be("of a \u0101");

    [Fact]
    public void Any_other_character_is_written_by_its_bits() => TextPacker.Plain("a’").Should().Be("a\u07FF20I");

    [Fact]
    public void A_plain_text_has_no_phrases() => TextPacker.Plain("the license ").Should().Be("the license ");

    /// <summary>Tabs, line feeds and vertical bars part the texts, and a text of two characters would not become shorter.</summary>
    [Fact]
    public void Phrases_have_no_separators_and_three_characters_or_more() =>
        Phrases.List.Where(phrase => phrase.Length < 3 || phrase.AsSpan().IndexOfAny("\t\n|") >= 0).Should().BeEmpty();

    [Fact]
    public void Each_phrase_is_listed_once_and_all_have_a_character()
    {
        Phrases.List.Should().OnlyHaveUniqueItems();
        Phrases.List.Length.Should().BeLessThanOrEqualTo(PackedText.Other - PackedText.FirstPhrase);
    }

    private static string Unpacked(string packed) => PackedText.Unpack(Encoding.UTF8.GetBytes(packed));
}
