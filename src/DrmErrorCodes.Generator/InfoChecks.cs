using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator;

/// <summary>Finds what is wrong with what an enum says of its domain.</summary>
internal static class InfoChecks
{
    /// <summary>The indexes hold a row in 16 bits, of which none stands for no row.</summary>
    private const int MostRows = ushort.MaxValue;

    public static IEnumerable<DiagnosticInfo> Check(TableModel table, LocationInfo location)
    {
        InfoModel info = table.Info;
        if (new[] { info.Title, info.Description, info.Vendor, info.Contact }.Any(string.IsNullOrWhiteSpace))
            yield return new(Diagnostics.NoInfo, location, new([table.EnumName]));
        if (info.Sources.Count == 0 || info.Sources.Any(source => string.IsNullOrWhiteSpace(source.Title)))
            yield return new(Diagnostics.NoSource, location, new([table.EnumName]));
        if (TableData.SourcesOf(table).Count > RowFacts.MostSources)
            yield return new(Diagnostics.TooMany, location, new([table.EnumName, "documents", $"{RowFacts.MostSources}"]));

        if (table.Rows.Count > MostRows)
            yield return new(Diagnostics.TooMany, location, new([table.EnumName, "rows", $"{MostRows}"]));

        IEnumerable<string> texts =
            [info.Title, info.Description, info.Vendor, info.VendorToday, info.Contact, .. info.Sources.SelectMany(Texts)];
        string? wrong = texts.FirstOrDefault(text => !RowChecks.IsStorable(text)) ??
            info.Aliases.FirstOrDefault(alias => !RowChecks.IsListable(alias) || alias.Any(char.IsUpper));
        if (wrong is not null)
            yield return new(Diagnostics.TextNotStorable, location, new([table.EnumName, wrong]));
    }

    public static string[] Texts(SourceModel source) => [source.Title, source.Version, source.Date, source.Url];
}
