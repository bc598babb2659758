using System.Buffers;
using System.Text;

namespace DrmErrorCodes.Tests.Properties;

/// <summary>Draws inputs of readers; the same seed draws the same ones.</summary>
internal sealed class RandomSource(int seed)
{
    private const int LongestInput = 80;

    private static readonly char[] TellingCharacters =
        [.. "\0\t\n\r \"'&<>{}[]():;,.-+=/\\_09xXaAzZ\u007f\u0085\u00a0\u0130\u0131\u017f\u2028\u212a\ud800\udbff\udc00\udfff\ufeff\ufffd\uffff"];

    private readonly Random _random = new(seed);

    public int Next(int limit) => _random.Next(limit);

    public bool OneIn(int times) => Next(times) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>Any number, small ones as often as large ones.</summary>
    public long Number() => _random.NextInt64(long.MinValue, long.MaxValue) >> Next(64);

    public byte[] Bytes()
    {
        byte[] bytes = new byte[Next(LongestInput)];
        _random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Any text, with halves of surrogate pairs.</summary>
    public string Text() => string.Create(Next(LongestInput), this, static (text, random) =>
    {
        for (int i = 0; i < text.Length; i++)
            text[i] = random.Character();
    });

    /// <summary>Some of the parts, one behind the other.</summary>
    public string Concatenated(IReadOnlyList<string> parts)
    {
        var text = new StringBuilder();
        for (int count = Next(16); count > 0; count--)
            text.Append(Pick(parts));
        return text.ToString();
    }

    public byte[] Mutated(byte[] bytes) => Mutated(bytes, () => (byte)Next(256));

    public string Mutated(string text) => new(Mutated(text.ToCharArray(), Character));

    /// <summary>The same bytes in several pieces, some of them empty.</summary>
    public ReadOnlySequence<byte> InPieces(byte[] bytes)
    {
        int[] cuts = [.. Enumerable.Range(0, Next(5)).Select(_ => Next(bytes.Length + 1)).Order()];
        return BytePiece.Sequence(bytes, cuts);
    }

    private char Character() => Next(4) switch
    {
        0 => Pick(TellingCharacters),
        1 => (char)Next(0x10000),
        _ => (char)(' ' + Next(95)),
    };

    private T[] Mutated<T>(T[] original, Func<T> draw)
    {
        List<T> items = [.. original];
        for (int count = Next(4); count > 0; count--)
            Mutate(items, draw);
        return [.. items];
    }

    private void Mutate<T>(List<T> items, Func<T> draw)
    {
        int place = Next(items.Count + 1);
        int length = Next(Math.Min(items.Count - place, 12) + 1);
        switch (Next(6))
        {
            case 0:
                items.Insert(place, draw());
                break;
            case 1:
                items.RemoveRange(place, length);
                break;
            case 2:
                items.InsertRange(Next(items.Count + 1), items.GetRange(place, length));
                break;
            case 3:
                items.RemoveRange(place, items.Count - place);
                break;
            case 4:
                items.Reverse(place, length);
                break;
            default:
                if (length > 0)
                    items[place] = draw();
                break;
        }
    }
}
