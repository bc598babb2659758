using Spectre.Console;

namespace DrmErrorCodes.Tool;

/// <summary>Errors for a person to read: a block for each row, its labels on the left.</summary>
internal static class TerminalView
{
    // What is not a terminal (a pipe, a file) has no width to wrap to.
    private const int Unbounded = 10_000;

    public static void Write(TextWriter output, IReadOnlyList<DrmError> errors)
    {
        if (new AnsiConsoleOutput(output).IsTerminal)
        {
            Write(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }), errors);
            return;
        }

        using var plain = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(plain) });
        console.Profile.Width = Unbounded;
        Write(console, errors);
        // A table fills its cells up with blanks.
        foreach (string line in plain.ToString().TrimEnd().Split('\n'))
            output.WriteLine(line.TrimEnd());
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<DrmError> errors)
    {
        bool first = true;
        foreach (DrmError error in errors)
        {
            foreach (ErrorEntry entry in ErrorCatalog.LookupAll(error.Domain, error.Code))
            {
                if (!first)
                    console.WriteLine();
                first = false;
                console.MarkupLineInterpolated($"[bold]{error.Domain} {error.Code} {entry.Name}[/]");
                console.Write(Facts(error, entry));
            }
        }
    }

    private static Grid Facts(DrmError error, ErrorEntry entry)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().Padding(2, 0, 2, 0).NoWrap()).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        string code = error.Code.ToString();
        Add("Message", entry.Message);
        if (entry.CodeText != code)
            Add("Printed as", entry.CodeText);
        Add("Also called", string.Join(", ", entry.Symbols.Where(symbol => symbol != entry.Message && symbol != code && symbol != entry.CodeText)));
        Add("Server texts", string.Join("\n", entry.ServerTexts));
        if (entry.StoredLicense != StoredLicenseAction.Unspecified)
            Add("Stored license", entry.StoredLicense == StoredLicenseAction.Remove ? "is removed" : "is retained");
        return grid;

        void Add(string label, string text)
        {
            if (text.Length > 0)
                grid.AddRow(new Text(label, new Style(Color.Grey)), new Text(text));
        }
    }
}
