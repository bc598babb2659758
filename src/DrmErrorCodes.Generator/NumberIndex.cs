using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator;

/// <summary>The index by number: where each number, and each of a range, has its place.</summary>
internal sealed class NumberIndex
{
    /// <summary>How many numbers a range may have, as each has a place. More are an error, and have none: somebody who types a number
    /// shall not wait for billions of places.</summary>
    public const int LongestRange = 4096;

    /// <summary>How many factors are tried at each size.</summary>
    private const int Factors = 200;

    public NumberIndex(IReadOnlyList<RowModel> rows)
    {
        KeyValuePair<long, int>[] numbers = [.. RowsByNumber(rows)];
        long origin = OriginOf(numbers);
        // One further away is an error too, and has no key.
        numbers = [.. numbers.Where(number => unchecked((ulong)(number.Key - origin)) <= uint.MaxValue)];
        uint[] keys = [.. numbers.Select(number => unchecked((uint)(number.Key - origin)))];
        (Hash, Displacements) = FindPlaces(keys, origin);

        Keys = new uint[1 << (64 - Hash.Shift)];
        Rows = new ushort[Keys.Length];
        for (int place = 0; place < Keys.Length; place++)
            (Keys[place], Rows[place]) = (NumberHash.Free, NumberHash.NoRow);
        for (int i = 0; i < keys.Length; i++)
        {
            uint place = Hash.PlaceOf(keys[i], Displacements);
            (Keys[place], Rows[place]) = (keys[i], (ushort)numbers[i].Value);
        }
    }

    public NumberHash Hash { get; }

    public ushort[] Displacements { get; }

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

    // All numbers of 32 bits have a key where the table's own are such: those that are not there are told apart as fast.
    private static long OriginOf(KeyValuePair<long, int>[] numbers)
    {
        (long lowest, long highest) = numbers.Length == 0 ? (0, 0) : (numbers[0].Key, numbers[numbers.Length - 1].Key);
        return lowest >= 0 && highest <= uint.MaxValue ? 0 : lowest >= int.MinValue && highest <= int.MaxValue ? int.MinValue : lowest;
    }

    // At most four numbers to five places, and about four to a displacement: with fewer places there is mostly no way. The factors are
    // odd and the same in each build.
    private static (NumberHash Hash, ushort[] Displacements) FindPlaces(uint[] keys, long origin)
    {
        int shift = 63;
        while ((1L << (64 - shift)) * 4 < keys.Length * 5L)
            shift--;
        int count = 1;
        while (count * 4 < keys.Length)
            count *= 2;
        ulong factor = 0x9E3779B97F4A7C15;
        for (; ; shift--)
        {
            for (int i = 0; i < Factors; i++)
            {
                var hash = new NumberHash(origin, factor, shift);
                if (FindDisplacements(keys, hash, count) is { } displacements)
                    return (hash, displacements);
                factor = unchecked((factor * 6364136223846793005) + 1442695040888963407) | 1;
            }
        }
    }

    /// <summary>Displacements by which each key has a place of its own: those of many keys are looked for first, while there is room.
    /// Null where there are none.</summary>
    private static ushort[]? FindDisplacements(uint[] keys, NumberHash hash, int count)
    {
        ushort[] displacements = new ushort[count];
        bool[] isTaken = new bool[1 << (64 - hash.Shift)];
        IEnumerable<IGrouping<int, ulong>> byDisplacement = keys.Select(key => unchecked(key * hash.Factor))
            .GroupBy(product => NumberHash.DisplacementOf(product, count)).OrderByDescending(group => group.Count());
        foreach (IGrouping<int, ulong> products in byDisplacement)
        {
            uint[] places = [.. products.Select(hash.PlaceOf)];
            if (places.Distinct().Count() < places.Length)
                return null;
            int displacement = 0;
            int limit = Math.Min(isTaken.Length, ushort.MaxValue + 1);
            while (displacement < limit && places.Any(place => isTaken[place ^ displacement]))
                displacement++;
            if (displacement == limit)
                return null;
            displacements[products.Key] = (ushort)displacement;
            foreach (uint place in places)
                isTaken[place ^ displacement] = true;
        }

        return displacements;
    }
}
