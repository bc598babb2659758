using System.Text;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator.Tests;

/// <summary>Reads what the generator writes by the rules by which the library does.</summary>
internal static class TableDataExtensions
{
    public static int RowCount(this TableData data) => data.Rows.Count / 3;

    public static int GroupCount(this TableData data) => data.Groups.Count / 6;

    public static int ValueOfRow(this TableData data, int row) => data.Rows[(row * 3) + 1];

    public static RowFacts FactsOfRow(this TableData data, int row) => new(data.Rows[(row * 3) + 2]);

    public static RowFacts FactsOfGroup(this TableData data, int group) => new(data.Groups[(group * 6) + 1]);

    /// <summary>All texts, as they were before they were packed.</summary>
    public static string UnpackedText(this TableData data) => PackedText.Unpack(Encoding.UTF8.GetBytes(data.Text));

    /// <summary>The cells of each row.</summary>
    public static IEnumerable<string> TextsOfRows(this TableData data) =>
        Enumerable.Range(0, data.RowCount()).Select(row => data.LineAt(data.Rows[row * 3]));

    /// <summary>The message of the one row.</summary>
    public static string Message(this TableData data) => data.TextsOfRows().Single().Split('\t')[3];

    /// <summary>The numbers and cells of each group; a last number lower than the first is none.</summary>
    public static IEnumerable<(long First, long Last, string Texts)> GroupsInOrder(this TableData data) =>
        Enumerable.Range(0, data.GroupCount()).Select(group =>
        {
            int place = group * 6;
            return (Join(place + 2), Join(place + 4), data.LineAt(data.Groups[place]));

            long Join(int high) => ((long)data.Groups[high] << 32) | (uint)data.Groups[high + 1];
        });

    /// <summary>The row of a number; -1 where there is none.</summary>
    public static int Find(this NumberIndex index, long number)
    {
        ulong key = index.Hash.KeyOf(number);
        uint place = index.Hash.PlaceOf((uint)key, index.Displacements);
        return index.Keys[place] == key && index.Rows[place] != NumberHash.NoRow ? index.Rows[place] : -1;
    }

    /// <summary>The rows that may have a text, and whether as their name.</summary>
    public static IEnumerable<(int Row, bool IsName)> Find(this TextIndex index, string given)
    {
        ReadOnlySpan<char> text = TextKey.WithoutPeriod(given);
        uint hash = TextKey.HashOf(text);
        List<(int, bool)> found = [];
        int mask = index.Slots.Length - 1;
        for (int place = (int)hash & mask; !new TextSlot(index.Slots[place]).IsFree; place = (place + 1) & mask)
        {
            var slot = new TextSlot(index.Slots[place]);
            if (slot.MayBe(hash))
                found.Add((slot.Row, slot.IsName));
        }

        return found;
    }

    // Lines are found by their place in bytes.
    private static string LineAt(this TableData data, int start)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(data.Text).AsSpan(start);
        int end = rest.IndexOf((byte)'\n');
        return PackedText.Unpack(end < 0 ? rest : rest[..end]);
    }
}
