namespace DrmErrorCodes.Freshness;

/// <summary>Compares the catalog with the published packages that carry its sources, and says what differs.</summary>
internal sealed class FreshnessCommand(
    TextWriter output, TextWriter errors, IReadOnlyList<PublishedSource> sources, Func<PackageName, PackageFolder> fetch)
{
    public const int Equal = 0;
    public const int Different = 1;
    public const int Unread = 2;

    public int Run(params string[] arguments)
    {
        if (arguments is not ([] or ["--as-named"]))
        {
            errors.WriteLine("usage: .ci/freshness [--as-named]");
            return Unread;
        }

        bool asNamed = arguments.Length > 0;
        return sources.GroupBy(source => asNamed ? source.Named : source.Newest)
            .Select(package => Compare(package.Key, package)).Max();
    }

    private int Compare(PackageName name, IEnumerable<PublishedSource> carried)
    {
        try
        {
            using PackageFolder package = fetch(name);
            return carried.Select(source => Compare(package, source)).Max();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or InvalidOperationException)
        {
            errors.WriteLine($"{name} could not be read: {exception.Message}");
            return Unread;
        }
    }

    private int Compare(PackageFolder package, PublishedSource source)
    {
        IReadOnlyList<SourceRow> rows = source.Read(package);
        IReadOnlyList<Difference> differences = Comparison.Of(source.Domain, rows);
        output.WriteLine($"{source.Domain}: {rows.Count} rows in {source.Package} {package.Version}; the catalog names " +
            $"{source.Named.Version}; differences: {differences.Count}");
        foreach (Difference difference in differences)
            output.WriteLine($"  {difference}");
        return differences.Count == 0 ? Equal : Different;
    }
}
