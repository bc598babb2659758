using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DrmErrorCodes.Tests.Properties;

/// <summary>Values that FsCheck draws, for what is written and read again.</summary>
internal static class Values
{
    private static readonly int[] TellingLetters =
        [0, '\t', '\n', '\r', '"', '\'', '\\', '/', '&', '<', '>', '{', '}', '-', ' ', '.', 0x7F, 0x85, 0xA0, 0x2028, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F600, 0x10FFFF];

    private static readonly Gen<int> Letter = Gen.Frequency(
        (3, Gen.Choose(' ', '~')),
        (2, Gen.Elements(TellingLetters)),
        (1, Gen.Choose(0, 0xD7FF)),
        (1, Gen.Choose(0xE000, 0x10FFFF)));

    /// <summary>Any text that UTF-8 can hold.</summary>
    public static Arbitrary<string> Texts { get; } = Letter.ToArbitrary().Array().Convert(
        letters => string.Concat(letters.Select(letter => new Rune(letter))),
        text => text.EnumerateRunes().Select(rune => rune.Value).ToArray());

    /// <summary>Texts and null.</summary>
    public static Arbitrary<string?> TextsAndNull { get; } = Arb.From<string?>(
        Gen.Frequency<string?>((9, Texts.Generator.Select(text => (string?)text)), (1, Gen.Constant<string?>(null))),
        text => text is null ? [] : Texts.Shrinker(text));

    /// <summary>Any numbers: those of the catalog, small ones, large ones.</summary>
    public static Arbitrary<long> Numbers { get; } = Arb.From(
        Gen.OneOf(
            Gen.Choose(-100, 10_000).Select(number => (long)number),
            ArbMap.Default.GeneratorFor<DoNotSize<long>>().Select(number => number.Item),
            Gen.Elements(long.MinValue, long.MaxValue, int.MinValue, int.MaxValue, uint.MaxValue, 0L)),
        ArbMap.Default.ArbFor<long>().Shrinker);
}
