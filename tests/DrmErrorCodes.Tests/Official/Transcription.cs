using System.Reflection;

namespace DrmErrorCodes.Tests.Official;

/// <summary>One of the .tsv files beside this one: a table as a document has it. The file's name says whose rows they are,
/// <c>Domain.tsv</c>, or <c>Domain.Part.tsv</c> where several documents have rows of one domain.</summary>
/// <remarks>
/// Lines that begin with <c>#</c>, as many as it takes, name the document; then come the heads and the rows. A new transcription has the
/// heads <c>code symbol message flags</c>: a code is a decimal or hexadecimal number, a range, <c>-2999..-2500</c>, a text, or blank;
/// symbols are parted by <c>|</c>; a message is given where the library quotes it; the one flag is <c>retired</c>. Others have the
/// heads of their documents.
/// </remarks>
public sealed record Transcription(string Name, ErrorDomain Domain, IReadOnlyList<string[]> Cells, IReadOnlyList<OfficialRow> Rows)
{
    private const string Extension = ".tsv";

    // Of a code's two columns, by the heads of the documents that have no more.
    private static readonly string[] CodeAndText = ["Value\tDescription", "Error Code\tDescription", "Error Code\tError Message"];

    private static readonly string[][] ServerTexts =
        [.. Content("ServerTexts").TrimEnd('\n').Split('\n').SkipWhile(line => line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))];

    public static IReadOnlyList<Transcription> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => Parse(name, Content(name)))
            .OrderBy(file => file.Domain).ThenBy(file => file.Name.Length).ThenBy(file => file.Name, StringComparer.Ordinal),
    ];

    public static Transcription Parse(string name, string content)
    {
        if (!Enum.TryParse(name.Split('.')[0], out ErrorDomain domain))
            throw new InvalidDataException($"{name} begins with no domain's name.");
        string[] lines = [.. content.TrimEnd('\n').Split('\n').SkipWhile(line => line.StartsWith('#'))];
        string[][] cells = [.. lines.Skip(1).Select(line => line.Split('\t'))];
        IEnumerable<OfficialRow> rows = lines[0] switch
        {
            "code\tsymbol\tmessage\tflags" => cells.Select(row => OfRow(name, domain, row)),
            "Status (if query by id)\tGUI status (if query by name)\tDescription" => cells.Select(row => OfPackageState(domain, row)),
            "FTP Error Description\tFTP Error Code\tError Text" => OfFtpErrors(domain, cells),
            _ when CodeAndText.Contains(lines[0]) => cells.Select(row => OfCodeAndText(domain, row)),
            _ => throw new InvalidDataException($"{name} has unknown heads: {lines[0]}"),
        };
        return new(name, domain, cells, [.. rows.Select(WithServerTexts)]);
    }

    // By texts of servers that a document lacks, and that have sources of their own.
    private static OfficialRow WithServerTexts(OfficialRow row) => row.WithServerTexts(
        ServerTexts.Where(cells => cells[0] == row.Domain.ToString() && cells[1] == row.CodeText).Select(cells => cells[2]));

    private static string Content(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static OfficialRow OfRow(string file, ErrorDomain domain, string[] cells)
    {
        if (cells is not [var code, var symbols, var message, "" or "retired"])
            throw new InvalidDataException($"{file} has a row that is none: {string.Join('\t', cells)}");
        string[] names = symbols.Split('|', StringSplitOptions.RemoveEmptyEntries);
        string quoted = ErrorCatalog.Describe(domain).Wording == MessageWording.Own ? "" : message;
        bool isRetired = cells[3].Length > 0;
        if (code.Split("..") is [var first, var last] && OfficialRow.NumberOf(first) is { } from && OfficialRow.NumberOf(last) is { } to)
            return new(domain, first + (from < 0 ? " to " : "–") + last, quoted, names, [], isRetired) { Numbers = (from, to) };
        bool isText = code.Length > 0 && OfficialRow.NumberOf(code) is null;
        return new(domain, code, quoted, isText ? [code, .. names] : names, [], isRetired);
    }

    private static OfficialRow OfCodeAndText(ErrorDomain domain, string[] cells)
    {
        string code = Mend(domain, cells[0], cells[0]);
        string text = Mend(domain, cells[0], cells[1]);
        string[] symbols = text.StartsWith("WVMKStatus_", StringComparison.Ordinal) ? [text] : [];
        return code.Split('–') is [var first, var last]
            ? new(domain, code, text, symbols, []) { Numbers = (OfficialRow.NumberOf(first), OfficialRow.NumberOf(last)) }
            : new(domain, code, text, symbols, []);
    }

    private static OfficialRow OfPackageState(ErrorDomain domain, string[] cells) =>
        new(domain, cells[0], cells[2], [.. cells[0].Split(' ').Append(cells[1]).Where(symbol => symbol.Length > 0)], []);

    private static IEnumerable<OfficialRow> OfFtpErrors(ErrorDomain domain, string[][] table)
    {
        OfficialRow? row = null;
        foreach (string[] cells in table)
        {
            string[] texts = [.. cells.Skip(2).Where(text => text.Length > 0)];
            if (cells[0].Length == 0)
            {
                row = new(domain, row!.CodeText, row.Message, row.Symbols, [.. row.ServerTexts, .. texts]) { Numbers = row.Numbers };
                continue;
            }

            if (row is not null)
                yield return row;
            row = new(domain, cells[1], cells[0], cells[1].All(char.IsDigit) ? [] : [cells[1]], texts);
            if (row.CodeText == "5XX")
                row = row with { Numbers = (500, 599) };
        }

        yield return row!;
    }

    private static string Mend(ErrorDomain domain, string printedCode, string cell) =>
        Repair.All.Where(repair => repair.Domain == domain && repair.PrintedCode == printedCode)
            .Aggregate(cell, (text, repair) => text.Replace(repair.Damaged, repair.Repaired, StringComparison.Ordinal));
}
