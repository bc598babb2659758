using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator;

/// <summary>The index by text: where each text that a row is found by has its place.</summary>
internal sealed class TextIndex
{
    public TextIndex(IReadOnlyList<RowModel> rows)
    {
        List<(string Text, int Row, bool IsName)> texts = [];
        var owners = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int row = 0; row < rows.Count; row++)
        {
            IEnumerable<string> own = rows[row].Identifiers.Concat(rows[row].ServerTexts).Concat(rows[row].ServerTexts.Select(TextKey.WithoutFileName)).Append(rows[row].Message)
                .Select(WithoutPeriod).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
            foreach (string text in own)
            {
                texts.Add((text, row, false));
                owners[text] = row;
            }
        }

        // The vendor's own texts are stronger than the names of the enum's members.
        for (int row = 0; row < rows.Count; row++)
        {
            if (!owners.ContainsKey(rows[row].Name))
                texts.Add((rows[row].Name, row, true));
        }

        int size = 2;
        while (size < texts.Count * 3 / 2 + 1)
            size *= 2;
        Slots = new uint[size];
        foreach ((string text, int row, bool isName) in texts)
        {
            uint hash = TextKey.HashOf(text.AsSpan());
            int place = (int)(hash & (uint)(size - 1));
            while (Slots[place] != 0)
                place = (place + 1) & (size - 1);
            Slots[place] = new TextSlot(row, isName, hash).Bits;
        }
    }

    public uint[] Slots { get; }

    private static string WithoutPeriod(string text) => TextKey.WithoutPeriod(text.AsSpan()).ToString();
}
