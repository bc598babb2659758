using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Tests.Reports;

public sealed class CharacterBlockTests
{
    private static readonly string AllCharacters = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(300)]
    [InlineData(char.MaxValue + 1)]
    public void Each_character_has_its_bit(int length)
    {
        string text = AllCharacters[..length];
        for (int place = 0; place < length; place++)
            Check(text, place);
    }

    [Fact]
    public void Each_character_of_a_short_text_has_its_bit()
    {
        foreach (char[] text in AllCharacters.Take(310).Chunk(31))
            Check(new(text), 0);
    }

    private static void Check(string text, int place)
    {
        CharacterBlock.Read(text, place, out uint letters, out uint digits, out uint escapes);

        string block = text.Substring(place, Math.Min(32, text.Length - place));
        (letters, digits, escapes).Should().Be(
            (Bits(block, c => char.IsAsciiLetter(c) || c == '_'), Bits(block, char.IsAsciiDigit), Bits(block, c => c == '\u001b')));
    }

    private static uint Bits(string block, Func<char, bool> isOne) =>
        block.Select((c, place) => isOne(c) ? 1u << place : 0).Aggregate(0u, (all, bit) => all | bit);
}
