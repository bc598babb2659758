using System.Globalization;
using DrmErrorCodes.Tool.Input;
using Spectre.Console;

namespace DrmErrorCodes.Tool;

/// <summary>How often each code stands in logs, and where first and last; on a terminal with bars.</summary>
internal static class SummaryView
{
    private const int WidthOfBars = 24;

    public static void Write(TextWriter output, IReadOnlyList<Tally> tallies)
    {
        if (TerminalView.IsTerminal(output))
            Write(TerminalView.Open(output), tallies);
        else
            PlainTable.Write(output, [.. tallies.Select(tally => new[] { $"{tally.Count}", Places(tally), $"{tally.Error}" })]);
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<Tally> tallies)
    {
        // Success is the rule in a log of any use; next to it every error would be a dot.
        double longest = tallies.Where(tally => tally.Error.Severity is not ErrorSeverity.Success).Select(tally => tally.Count).DefaultIfEmpty(1).Max();
        bool isNarrow = console.Profile.Width < TerminalView.NarrowWidth;
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().RightAligned()).AddColumn();
        if (!isNarrow)
            grid.AddColumn().AddColumn();
        foreach (Tally tally in tallies)
        {
            Style style = TerminalView.StyleOf(tally.Error);
            int length = tally.Error.Severity is ErrorSeverity.Success ? 0 : (int)Math.Ceiling(tally.Count / longest * WidthOfBars);
            var bar = new Text(new string('█', length), style.Foreground);
            var count = new Text(tally.Count.ToString("N0", CultureInfo.InvariantCulture));
            var code = new Text($"{tally.Error.Domain} {tally.Error.CodeText} {tally.Error.Name ?? "(unknown code)"}", style);
            var places = new Text(Places(tally), TerminalView.Quiet);
            if (!isNarrow)
                grid.AddRow(count, bar, code, places);
            else
                grid.AddRow(count, length > 0 ? new Rows(code, places, bar) : new Rows(code, places));
        }

        console.Write(grid);
    }

    private static string Places(Tally tally)
    {
        bool isOne = tally.First == tally.Last;
        string kind = tally.First.File is not null ? "" : isOne ? "line " : "lines ";
        return kind + (isOne ? $"{tally.First}" : $"{tally.First} to {tally.Last}");
    }
}
