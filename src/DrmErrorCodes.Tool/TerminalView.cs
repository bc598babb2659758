using DrmErrorCodes.Tool.Input;
using Spectre.Console;

namespace DrmErrorCodes.Tool;

/// <summary>Errors for a person to read: blocks and tables, wrapped and colored on a terminal, plain lines elsewhere.</summary>
internal static class TerminalView
{
    // What is not a terminal (a pipe, a file) has no width to wrap to.
    private const int Unbounded = 10_000;

    /// <summary>From how many columns on all of a domain goes on one line.</summary>
    private const int WidthOfALine = 200;

    /// <summary>Writes a block for each row of each error; one for an unknown error.</summary>
    public static void Write(TextWriter output, IReadOnlyList<DrmError> errors) => Write(output, console =>
    {
        bool isFirst = true;
        foreach (DrmError error in errors)
        {
            foreach (ErrorEntry? entry in ErrorCatalog.LookupAll(error.Domain, error.Code).DefaultIfEmpty())
            {
                if (!isFirst)
                    console.WriteLine();
                isFirst = false;
                WriteBlock(console, error, entry, []);
            }
        }
    });

    /// <summary>Writes what a file is, and a block for each error in it.</summary>
    public static void Write(TextWriter output, ContentKind kind, IReadOnlyList<Finding> findings) => Write(output, console =>
    {
        console.Write(new Text(Describe(kind) + "\n"));
        foreach (Finding finding in findings)
        {
            console.WriteLine();
            if (finding.Place is (int line, int column))
                console.Write(new Text($"Line {line}, column {column}:\n"));
            WriteBlock(console, finding.Error, finding.Error.Entry, finding.Facts);
        }
    });

    /// <summary>What a file is, for a person.</summary>
    public static string Describe(ContentKind kind) => kind switch
    {
        ContentKind.PallyConErrorResponse => "An error of a PallyCon license server",
        ContentKind.GetEmmsResponse => "The bytes of a GetEMMs answer",
        ContentKind.FtpReply => "An FTP reply",
        _ => "Text",
    };

    /// <summary>Writes rows of the catalog, a line each.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ErrorEntry> entries) => Write(output, console =>
    {
        Table table = new Table().Border(TableBorder.None).HideHeaders()
            .AddColumn("", domain => domain.NoWrap()).AddColumn("").AddColumn("", name => name.NoWrap()).AddColumn("");
        foreach (ErrorEntry entry in entries)
            table.AddRow(new Text(entry.Domain.ToString()), new Text(entry.CodeText), new Text(entry.Name, StyleOf(entry.Severity)), new Text(entry.Message));
        console.Write(table);
    });

    /// <summary>Writes what each domain is and how many rows it has: a line each where there is room.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ErrorDomainInfo> domains) => Write(output, console =>
    {
        bool isWide = console.Profile.Width >= WidthOfALine;
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap().RightAligned());
        for (int i = 0; i < (isWide ? 4 : 1); i++)
            grid.AddColumn();
        foreach (ErrorDomainInfo info in domains)
        {
            string title = info.IsLegacy ? $"{info.Title} (legacy)" : info.Title;
            string vendor = info.Vendor == info.VendorToday ? info.Vendor : $"{info.Vendor}, today {info.VendorToday}";
            string[] texts = [title, EnumName.Of(info.Layer), vendor, string.Join("; ", info.Sources)];
            if (!isWide)
                texts = [$"{title}, {texts[1]}\n{vendor}: {texts[3]}"];
            grid.AddRow([new Text(info.Domain.ToString()), new Text($"{info.Entries.Count}"), .. texts.Select(text => new Text(text))]);
        }

        console.Write(grid);
    });

    /// <summary>Writes a line of a log and what a code in it means.</summary>
    public static void WriteLine(TextWriter output, long number, string line, ErrorMatch match)
    {
        string place = $"{number}: {LineText(line)}";
        if (!new AnsiConsoleOutput(output).IsTerminal)
        {
            // Not through a console: a log may have millions of these.
            output.WriteLine(place);
            output.WriteLine($"  {match.Error}");
            if (match.Error.IsKnown)
                output.WriteLine($"  {match.Error.Remedy}");
            return;
        }

        Write(output, console =>
        {
            console.Write(new Text(place + "\n"));
            console.Write(new Text($"  {match.Error}\n", StyleOf(match.Error.Severity)));
            if (match.Error.IsKnown)
                console.Write(new Text($"  {match.Error.Remedy}\n", new Style(Color.Grey)));
        });
    }

    /// <summary>Writes how often each code stands in a log; on a terminal as a bar chart.</summary>
    public static void WriteSummary(TextWriter output, IReadOnlyList<(DrmError Error, long Count)> counts) => Write(output, console =>
    {
        if (!console.Profile.Capabilities.Ansi)
        {
            foreach ((DrmError error, long count) in counts)
                console.Write(new Text($"{count}\t{error}\n"));
            return;
        }

        var chart = new BarChart();
        foreach ((DrmError error, long count) in counts)
            chart.AddItem(Markup.Escape($"{error.Domain} {error.CodeText} {error.Name}"), count, StyleOf(error.Severity).Foreground);
        console.Write(chart);
    });

    // A log's own colors and control characters are not the terminal's business.
    private static string LineText(string line) => string.Concat(line.Where(c => !char.IsControl(c) || c == '\t'));

    private static void Write(TextWriter output, Action<IAnsiConsole> write)
    {
        if (new AnsiConsoleOutput(output).IsTerminal)
        {
            write(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }));
            return;
        }

        using var plain = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(plain) });
        console.Profile.Width = Unbounded;
        write(console);
        // A table fills its cells up with blanks.
        foreach (string line in plain.ToString().TrimEnd().Split('\n'))
            output.WriteLine(line.TrimEnd());
    }

    private static void WriteBlock(IAnsiConsole console, DrmError error, ErrorEntry? entry, IReadOnlyList<Fact> facts)
    {
        console.Write(new Text($"{error.Domain} {error.CodeText} {entry?.Name ?? "(unknown code)"}\n", StyleOf(entry?.Severity ?? error.Severity)));
        Grid grid = new Grid().AddColumn(new GridColumn().Padding(2, 0, 2, 0).NoWrap()).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        if (entry is not null)
            AddVendorsFacts(grid, error.CodeText, entry);
        foreach (Fact fact in facts)
            Add(grid, fact.Label, $"{fact.Value}");
        Add(grid, "Meaning", entry?.Explanation ?? error.Explanation);
        Add(grid, "What to do", entry?.Remedy ?? error.Remedy);
        Add(grid, "Retry", EnumName.Of(entry?.Retry ?? error.Retry));
        Add(grid, "Who acts", EnumName.Of(entry?.Actor ?? error.Actor));
        Add(grid, "About", $"{EnumName.Of(entry?.Category ?? error.Category)} ({EnumName.Of(entry?.Severity ?? error.Severity)})");
        console.Write(grid);
    }

    private static void AddVendorsFacts(Grid grid, string code, ErrorEntry entry)
    {
        Add(grid, "Message", entry.Message);
        if (entry.CodeText != code)
            Add(grid, "Printed as", entry.CodeText);
        Add(grid, "Also called", string.Join(", ", entry.Symbols.Where(symbol => symbol != entry.Message && symbol != code && symbol != entry.CodeText)));
        Add(grid, "Server texts", string.Join("\n", entry.ServerTexts));
        if (entry.StoredLicense != StoredLicenseAction.Unspecified)
            Add(grid, "Stored license", entry.StoredLicense == StoredLicenseAction.Remove ? "is removed" : "is retained");
        if (entry.IsRetired)
            Add(grid, "Retired", "only older versions report it");
    }

    private static void Add(Grid grid, string label, string text)
    {
        if (text.Length > 0)
            grid.AddRow(new Text(label, new Style(Color.Grey)), new Text(text));
    }

    private static Style StyleOf(ErrorSeverity severity) => severity switch
    {
        ErrorSeverity.Success => new Style(Color.Green, decoration: Decoration.Bold),
        ErrorSeverity.Information => new Style(Color.Blue, decoration: Decoration.Bold),
        ErrorSeverity.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Red, decoration: Decoration.Bold),
    };
}
