using System.Collections;

namespace DrmErrorCodes.Tables;

/// <summary>The rows of a table, each made when it is asked for.</summary>
internal sealed class EntryList(ErrorTable table) : IReadOnlyList<ErrorEntry>
{
    public int Count => table.Count;

    public ErrorEntry this[int index] => (uint)index < (uint)Count ? table.Entry(index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<ErrorEntry> GetEnumerator()
    {
        for (int row = 0; row < Count; row++)
            yield return table.Entry(row);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
