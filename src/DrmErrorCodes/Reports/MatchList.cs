using System.Collections;

namespace DrmErrorCodes.Reports;

/// <summary>What was found in a text. A list of .NET is compiled anew for each type of values, which takes longer at first use than all
/// else here.</summary>
internal sealed class MatchList : IReadOnlyList<ErrorMatch>, ICollection<ErrorMatch>
{
    private const int MostSpare = 64;

    // The list of a text in which all that was found is doubtful is that of the next text.
    [ThreadStatic]
    private static MatchList? _spare;

    private ErrorMatch[] _matches = new ErrorMatch[4];
    private bool[] _isDoubtful = new bool[4];
    private int _count;

    public int Count => _count;

    public ErrorMatch this[int index] => (uint)index < (uint)_count ? _matches[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public static MatchList Take()
    {
        MatchList list = _spare ?? new();
        _spare = null;
        return list;
    }

    /// <summary>Adds a match, which may need something near it that is not known yet.</summary>
    public void Add(ErrorMatch match, bool isDoubtful)
    {
        if (_count == _matches.Length)
        {
            Array.Resize(ref _matches, _count * 2);
            Array.Resize(ref _isDoubtful, _count * 2);
        }

        _matches[_count] = match;
        _isDoubtful[_count++] = isDoubtful;
    }

    public bool IsDoubtful(int index) => _isDoubtful[index];

    public void Confirm(int index) => _isDoubtful[index] = false;

    /// <summary>The list without those that are still doubtful; null where it is empty.</summary>
    public MatchList? WithoutDoubtful()
    {
        int count = 0;
        for (int i = 0; i < _count; i++)
        {
            if (!_isDoubtful[i])
                _matches[count++] = _matches[i];
        }

        _count = count;
        if (count > 0)
            return this;
        if (_matches.Length <= MostSpare)
            _spare = this;
        return null;
    }

    public IEnumerator<ErrorMatch> GetEnumerator()
    {
        for (int i = 0; i < _count; i++)
            yield return _matches[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool ICollection<ErrorMatch>.IsReadOnly => true;

    bool ICollection<ErrorMatch>.Contains(ErrorMatch item) => Array.IndexOf(_matches, item, 0, _count) >= 0;

    void ICollection<ErrorMatch>.CopyTo(ErrorMatch[] array, int arrayIndex) => Array.Copy(_matches, 0, array, arrayIndex, _count);

    void ICollection<ErrorMatch>.Add(ErrorMatch item) => throw new NotSupportedException();

    void ICollection<ErrorMatch>.Clear() => throw new NotSupportedException();

    bool ICollection<ErrorMatch>.Remove(ErrorMatch item) => throw new NotSupportedException();
}
