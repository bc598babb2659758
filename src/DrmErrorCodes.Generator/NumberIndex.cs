using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator;

/// <summary>The index by number: where each number, and each of a range, has its place.</summary>
internal sealed class NumberIndex
{
    /// <summary>How many numbers a range may have, as each has a place. More are an error, and have none: somebody who types a number
    /// shall not wait for billions of places.</summary>
    public const int LongestRange = 4096;

    /// <summary>How many factors are tried at each size.</summary>
    private const int Factors = 2000;

    public NumberIndex(IReadOnlyList<RowModel> rows)
    {
        KeyValuePair<long, int>[] numbers = [.. RowsByNumber(rows)];
        long lowest = numbers.Length == 0 ? 0 : numbers.Min(number => number.Key);
        uint[] keys = [.. numbers.Select(number => unchecked((uint)(number.Key - lowest)))];
        (uint factor, int shift) = FindHash(keys);
        Hash = new NumberHash(lowest, factor, shift);

        Keys = new uint[1 << (32 - shift)];
        Rows = new ushort[Keys.Length];
        for (int place = 0; place < Keys.Length; place++)
            (Keys[place], Rows[place]) = (NumberHash.Free, NumberHash.NoRow);
        for (int i = 0; i < keys.Length; i++)
        {
            uint place = Hash.PlaceOf(keys[i]);
            while (Rows[place] != NumberHash.NoRow)
                place = (place + 1) & (uint)(Keys.Length - 1);
            Keys[place] = keys[i];
            Rows[place] = (ushort)numbers[i].Value;
        }
    }

    public NumberHash Hash { get; }

    public uint[] Keys { get; }

    public ushort[] Rows { get; }

    // A row with just this number beats a range, a living row a retired one, and the first such row the next.
    private static SortedDictionary<long, int> RowsByNumber(IReadOnlyList<RowModel> rows)
    {
        var index = new SortedDictionary<long, int>();
        IEnumerable<int> numbered = Enumerable.Range(0, rows.Count).Where(row => rows[row].First is not null)
            .OrderBy(row => rows[row].First != rows[row].Last).ThenBy(row => rows[row].IsRetired);
        foreach (int row in numbered)
        {
            (long first, long last) = (rows[row].First!.Value, rows[row].Last!.Value);
            ulong more = unchecked((ulong)(last - first));
            for (uint i = 0; first <= last && i <= more && i < LongestRange; i++)
            {
                if (!index.ContainsKey(first + i))
                    index.Add(first + i, row);
            }
        }

        return index;
    }

    // From about one to eight places a number. The first factor of a size keeps neighbors apart; the others are odd and the same in
    // each build. A larger size is tried where more than one key in fifty has to give way: it costs more than that.
    private static (uint Factor, int Shift) FindHash(uint[] keys)
    {
        int shift = 31;
        while (1L << (32 - shift) < keys.Length + 1)
            shift--;
        (uint Factor, int Shift, int Moved) best = (1, shift, int.MaxValue);
        for (int size = 0; size < 4 && best.Moved > keys.Length / 50; size++, shift--)
        {
            uint factor = 1u << shift;
            for (int i = 0; i < Factors && best.Moved > 0; i++)
            {
                int moved = CountMoved(keys, factor, shift, best.Moved);
                if (moved < best.Moved)
                    best = (factor, shift, moved);
                factor = unchecked((factor * 1664525) + 1013904223) | 1;
            }
        }

        return (best.Factor, best.Shift);
    }

    /// <summary>How many keys find their place taken, up to a limit.</summary>
    private static int CountMoved(uint[] keys, uint factor, int shift, int limit)
    {
        bool[] isTaken = new bool[1 << (32 - shift)];
        int moved = 0;
        for (int i = 0; i < keys.Length && moved < limit; i++)
        {
            uint place = unchecked(keys[i] * factor) >> shift;
            if (isTaken[place])
                moved++;
            isTaken[place] = true;
        }

        return moved;
    }
}
