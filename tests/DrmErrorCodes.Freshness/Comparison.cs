namespace DrmErrorCodes.Freshness;

/// <summary>Holds the rows of a source against those of the catalog.</summary>
internal static class Comparison
{
    /// <summary>What differs; first what the source has, in its order, then what it has no more.</summary>
    /// <remarks>A retired row is not expected in the source, and may be there.</remarks>
    public static IReadOnlyList<Difference> Of(ErrorDomain domain, IReadOnlyList<SourceRow> rows)
    {
        ErrorDomainInfo catalog = ErrorCatalog.Describe(domain);
        ILookup<string, SourceRow> byCode = rows.ToLookup(row => row.Code);
        ILookup<string, ErrorEntry> entries = catalog.Entries.ToLookup(entry => entry.CodeText);

        List<SourceRow> lacking = [.. rows.Where(row => !entries[row.Code].Any(entry => IsNamed(entry, row.Symbol)))];
        List<ErrorEntry> gone =
        [
            .. catalog.Entries.Where(entry => !entry.IsRetired && entry.Source == catalog.Sources[0])
                .Where(entry => !byCode[entry.CodeText].Any(row => IsNamed(entry, row.Symbol))),
        ];
        Dictionary<SourceRow, Difference> changed = [];
        Pair((row, entry) => row.Code == entry.CodeText, (row, entry) => new(DifferenceKind.Renamed, row.Code, row.Symbol, SymbolOf(entry)));
        Pair((row, entry) => IsNamed(entry, row.Symbol), (row, entry) => new(DifferenceKind.Renumbered, row.Code, row.Symbol, entry.CodeText));
        return
        [
            .. lacking.Select(row => changed.GetValueOrDefault(row) ?? new(DifferenceKind.Lacking, row.Code, row.Symbol)),
            .. gone.Select(entry => new Difference(DifferenceKind.Gone, entry.CodeText, SymbolOf(entry))),
        ];

        void Pair(Func<SourceRow, ErrorEntry, bool> match, Func<SourceRow, ErrorEntry, Difference> difference)
        {
            foreach (SourceRow row in lacking.Where(row => !changed.ContainsKey(row)))
            {
                if (gone.Find(entry => match(row, entry)) is not { } entry)
                    continue;
                changed.Add(row, difference(row, entry));
                gone.Remove(entry);
            }
        }
    }

    // The catalog keeps no two symbols of a row that differ in case alone, as a code that is a text and its constant may.
    private static bool IsNamed(ErrorEntry entry, string symbol) => entry.Symbols.Contains(symbol, StringComparer.OrdinalIgnoreCase);

    // A code that is a text is a symbol too.
    private static string SymbolOf(ErrorEntry entry) => string.Join('|', entry.Symbols.Where(symbol => symbol != entry.CodeText));
}
