namespace DrmErrorCodes.Tables;

/// <summary>The rows that a text was found in: mostly none or one, for which nothing is allocated.</summary>
internal struct EntrySet
{
    private ErrorEntry? _first;
    private List<ErrorEntry>? _all;

    public readonly int Count => _all?.Count ?? (_first is null ? 0 : 1);

    /// <summary>Adds a row.</summary>
    public void Add(ErrorEntry entry)
    {
        if (_first is null)
            _first = entry;
        else
            (_all ??= [_first]).Add(entry);
    }

    /// <summary>The first that is not retired; if all are, the first.</summary>
    public readonly ErrorEntry FirstLiving() => _all?.Find(static entry => !entry.IsRetired) ?? _first!;

    public readonly IReadOnlyList<ErrorEntry> ToList() =>
        _all is not null ? _all.AsReadOnly() : _first is null ? [] : Array.AsReadOnly([_first]);
}
