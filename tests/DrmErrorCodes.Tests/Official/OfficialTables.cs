using System.Reflection;

namespace DrmErrorCodes.Tests.Official;

/// <summary>The vendors' tables, transcribed from their documents into the .tsv files beside this one.</summary>
public static class OfficialTables
{
    public static IReadOnlyList<OfficialRow> All { get; } =
    [
        .. CodeAndText(ErrorDomain.PallyConLicense),
        .. CodeAndText(ErrorDomain.WidevineClient),
        .. CodeAndText(ErrorDomain.GetEmmsLicense),
        .. CodeAndText(ErrorDomain.Dcp),
        .. PackageStates(),
        .. FtpErrors(),
    ];

    /// <summary>The cells of a table as printed, without its two comment lines and its heads.</summary>
    public static IEnumerable<string[]> Cells(ErrorDomain domain)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{domain}.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n').Skip(3).Select(line => line.Split('\t')).ToArray();
    }

    private static IEnumerable<OfficialRow> CodeAndText(ErrorDomain domain)
    {
        foreach (string[] cells in Cells(domain))
        {
            string code = Mend(domain, cells[0], cells[0]);
            string text = Mend(domain, cells[0], cells[1]);
            yield return new(domain, code, text, text.StartsWith("WVMKStatus_", StringComparison.Ordinal) ? [text] : [], []);
        }
    }

    private static IEnumerable<OfficialRow> PackageStates() =>
        from cells in Cells(ErrorDomain.VodDealerPackage)
        let symbols = cells[0].Split(' ').Append(cells[1]).Where(symbol => symbol.Length > 0)
        select new OfficialRow(ErrorDomain.VodDealerPackage, cells[0], cells[2], [.. symbols], []);

    private static IEnumerable<OfficialRow> FtpErrors()
    {
        OfficialRow? row = null;
        foreach (string[] cells in Cells(ErrorDomain.VodDealerFtp))
        {
            string[] texts = [.. cells.Skip(2).Where(text => text.Length > 0)];
            if (cells[0].Length == 0)
            {
                row = row! with { ServerTexts = [.. row.ServerTexts, .. texts] };
                continue;
            }

            if (row is not null)
                yield return row;
            row = new(ErrorDomain.VodDealerFtp, cells[1], cells[0], cells[1].All(char.IsDigit) ? [] : [cells[1]], texts);
        }

        yield return row!;
    }

    private static string Mend(ErrorDomain domain, string printedCode, string cell) =>
        Repair.All.Where(repair => repair.Domain == domain && repair.PrintedCode == printedCode)
            .Aggregate(cell, (text, repair) => text.Replace(repair.Damaged, repair.Repaired, StringComparison.Ordinal));
}
