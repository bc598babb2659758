using DrmErrorCodes.Tool.Input;
using Spectre.Console;

namespace DrmErrorCodes.Tool;

/// <summary>Errors for a person to read: blocks, wrapped and colored on a terminal, plain lines elsewhere.</summary>
internal static class TerminalView
{
    /// <summary>Below this width what is a line elsewhere is two.</summary>
    public const int NarrowWidth = 90;

    /// <summary>How labels and side remarks are written.</summary>
    public static Style Quiet => new(Color.Grey);

    /// <summary>Whether a person reads the output: only then is it wrapped and colored. What is no terminal has no width to wrap to, and
    /// is written without Spectre.Console, which takes longer to start than all else.</summary>
    public static bool IsTerminal(TextWriter output) => !Console.IsOutputRedirected && output == Console.Out;

    /// <summary>The terminal, with its width and colors.</summary>
    public static IAnsiConsole Open(TextWriter output) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

    /// <summary>Writes a block for each answer.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Answer> answers)
    {
        bool isFirst = true;
        foreach (Answer answer in answers)
        {
            if (!isFirst)
                output.WriteLine();
            isFirst = false;
            WriteBlock(output, answer, []);
        }
    }

    /// <summary>How an error is written. One that the tables lack may be none.</summary>
    public static Style StyleOf(DrmError error) => StyleOf(error.IsKnown ? error.Severity : ErrorSeverity.Warning);

    public static Style StyleOf(ErrorSeverity severity) => new(
        severity switch
        {
            ErrorSeverity.Success => Color.Green,
            ErrorSeverity.Information => Color.Blue,
            ErrorSeverity.Warning => Color.Yellow,
            _ => Color.Red,
        },
        decoration: Decoration.Bold);

    /// <summary>Writes all that is known of an answer.</summary>
    public static void WriteBlock(TextWriter output, Answer answer, IReadOnlyList<Fact> facts)
    {
        string head = $"{answer.Error.Domain} {answer.Error.CodeText} {answer.Entry?.Name ?? "(unknown code)"}";
        (string Label, string Text)[] lines = [.. Lines(answer, facts).Where(line => line.Text.Length > 0)];
        if (IsTerminal(output))
            WriteBlock(Open(output), head, answer, lines);
        else
            WriteBlock(output, head, lines);
    }

    private static void WriteBlock(TextWriter output, string head, (string Label, string Text)[] lines)
    {
        output.WriteLine(head);
        int width = lines.Max(line => line.Label.Length) + 2;
        foreach ((string label, string text) in lines)
            output.WriteLine($"  {label.PadRight(width)}{text.Replace("\n", "\n".PadRight(width + 3), StringComparison.Ordinal)}");
    }

    private static void WriteBlock(IAnsiConsole console, string head, Answer answer, (string Label, string Text)[] lines)
    {
        console.Write(new Text(head + "\n", answer.Entry is { } entry ? StyleOf(entry.Severity) : StyleOf(answer.Error)));
        Grid grid = new Grid().AddColumn(new GridColumn().Padding(2, 0, 2, 0).NoWrap()).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach ((string label, string text) in lines)
            grid.AddRow(new Text(label, Quiet), new Text(text));
        console.Write(grid);
    }

    private static IEnumerable<(string Label, string Text)> Lines(Answer answer, IReadOnlyList<Fact> facts)
    {
        (DrmError error, ErrorEntry? entry) = answer;
        return
        [
            .. entry is null ? [] : VendorsFacts(error.CodeText, entry),
            .. facts.Select(fact => (fact.Label, $"{fact.Value}")),
            ("Neighbors", entry is null ? $"{Neighbors.Of(error)}" : ""),
            ("Meaning", entry?.Explanation ?? error.Explanation),
            ("What to do", entry?.Remedy ?? error.Remedy),
            ("Retry", EnumName.Words(entry?.Retry ?? error.Retry)),
            ("Who acts", EnumName.Words(entry?.Actor ?? error.Actor)),
            ("Category", (entry?.Category ?? error.Category) is not ErrorCategory.Unspecified and var category ? EnumName.Words(category) : ""),
            ("Severity", EnumName.Words(entry?.Severity ?? error.Severity)),
        ];
    }

    private static IEnumerable<(string Label, string Text)> VendorsFacts(string code, ErrorEntry entry) =>
    [
        ("Message", entry.Message),
        ("Range", entry.First == entry.Last ? "" : entry.CodeText),
        ("Also called", string.Join(", ", entry.Symbols.Where(symbol => symbol != entry.Message && symbol != code && symbol != entry.CodeText))),
        ("Server texts", string.Join("\n", entry.ServerTexts)),
        ("Stored license", entry.StoredLicense switch
        {
            StoredLicenseAction.Remove => "is removed",
            StoredLicenseAction.Retain => "is retained",
            _ => "",
        }),
        ("Retired", entry.IsRetired ? "only older versions report it" : ""),
    ];
}
