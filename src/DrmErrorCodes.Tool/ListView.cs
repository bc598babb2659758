using Spectre.Console;

namespace DrmErrorCodes.Tool;

/// <summary>Rows of the catalog, a line each; two where the terminal is narrow.</summary>
internal static class ListView
{
    /// <summary>What a message needs at least beside the rest of its row.</summary>
    private const int LeastRoom = 30;

    /// <summary>Writes rows, and under them a hint.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ErrorEntry> entries, string hint = "")
    {
        if (TerminalView.IsTerminal(output))
            Write(TerminalView.Open(output), entries);
        else
            PlainTable.Write(output, [.. entries.Select(CellsOf)]);
        if (hint.Length > 0)
            output.WriteLine($"\n{hint}");
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<ErrorEntry> entries)
    {
        int width = console.Profile.Width;
        int[] widths = [.. Enumerable.Range(0, 3).Select(column => entries.Max(entry => CellsOf(entry)[column].Length))];
        if (width < TerminalView.NarrowWidth || width - widths.Sum() - widths.Length < LeastRoom)
        {
            foreach (ErrorEntry entry in entries)
            {
                string head = string.Join(' ', CellsOf(entry)[..3].Where(cell => cell.Length > 0));
                console.Write(new Text(head + "\n", TerminalView.StyleOf(entry.Severity)));
                console.Write(new Padder(new Text(entry.Message), new Padding(2, 0, 0, 0)));
            }

            return;
        }

        Table table = new Table().Border(TableBorder.None).HideHeaders()
            .AddColumn("", domain => domain.NoWrap()).AddColumn("", code => code.NoWrap()).AddColumn("", name => name.NoWrap()).AddColumn("");
        foreach (ErrorEntry entry in entries)
            table.AddRow(new Text(entry.Domain.ToString()), new Text(entry.CodeText), new Text(entry.Name, TerminalView.StyleOf(entry.Severity)), new Text(entry.Message));
        console.Write(table);
    }

    private static string[] CellsOf(ErrorEntry entry) => [entry.Domain.ToString(), entry.CodeText, entry.Name, entry.Message];
}
