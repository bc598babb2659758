using Spectre.Console;

namespace DrmErrorCodes.Tool;

/// <summary>Errors for a person to read: a block for each row, its labels on the left.</summary>
internal static class TerminalView
{
    // What is not a terminal (a pipe, a file) has no width to wrap to.
    private const int Unbounded = 10_000;

    /// <summary>Writes each row of each error.</summary>
    public static void Write(TextWriter output, IReadOnlyList<DrmError> errors) => Write(output, console =>
    {
        bool first = true;
        foreach (DrmError error in errors)
        {
            foreach (ErrorEntry entry in ErrorCatalog.LookupAll(error.Domain, error.Code))
            {
                if (!first)
                    console.WriteLine();
                first = false;
                WriteBlock(console, error, entry, []);
            }
        }
    });

    /// <summary>Writes one error, known or not, with more facts about it.</summary>
    public static void Write(TextWriter output, DrmError error, IReadOnlyList<(string Label, string Text)> facts) =>
        Write(output, console => WriteBlock(console, error, error.Entry, facts));

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

    private static void WriteBlock(IAnsiConsole console, DrmError error, ErrorEntry? entry, IReadOnlyList<(string Label, string Text)> facts)
    {
        console.MarkupLineInterpolated($"[bold]{error.Domain} {error.Code} {entry?.Name ?? "(unknown code)"}[/]");
        Grid grid = new Grid().AddColumn(new GridColumn().Padding(2, 0, 2, 0).NoWrap()).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        if (entry is not null)
            AddRow(grid, error.Code.ToString(), entry);
        foreach ((string label, string text) in facts)
            Add(grid, label, text);
        console.Write(grid);
    }

    private static void AddRow(Grid grid, string code, ErrorEntry entry)
    {
        Add(grid, "Message", entry.Message);
        if (entry.CodeText != code)
            Add(grid, "Printed as", entry.CodeText);
        Add(grid, "Also called", string.Join(", ", entry.Symbols.Where(symbol => symbol != entry.Message && symbol != code && symbol != entry.CodeText)));
        Add(grid, "Server texts", string.Join("\n", entry.ServerTexts));
        if (entry.StoredLicense != StoredLicenseAction.Unspecified)
            Add(grid, "Stored license", entry.StoredLicense == StoredLicenseAction.Remove ? "is removed" : "is retained");
    }

    private static void Add(Grid grid, string label, string text)
    {
        if (text.Length > 0)
            grid.AddRow(new Text(label, new Style(Color.Grey)), new Text(text));
    }
}
