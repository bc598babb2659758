using DrmErrorCodes.Tool.Input;
using Spectre.Console;

namespace DrmErrorCodes.Tool;

/// <summary>The lines of a log that hold codes, as they are found, and what the codes mean.</summary>
internal sealed class ScanView(TextWriter output)
{
    private static readonly Style Mark = new(Color.Yellow, decoration: Decoration.Bold | Decoration.Underline);

    private readonly IAnsiConsole? _console = TerminalView.IsTerminal(output) ? TerminalView.Open(output) : null;
    private readonly HashSet<DrmError> _explained = [];

    /// <summary>Writes a line, with its codes marked on a terminal, and under it what they mean: what to do only the first time.</summary>
    public void Write(LogPlace place, string line, IReadOnlyList<ErrorMatch> matches)
    {
        // Not through a console where there is none: a log may have millions of these.
        if (_console is null)
            output.WriteLine($"{place}: {Clean(line)}");
        else
            _console.Write(Marked(place, line, matches));
        foreach (DrmError error in matches.Select(match => match.Error).Distinct())
        {
            WriteIndented($"{error}", () => TerminalView.StyleOf(error));
            if (_explained.Add(error) && error.IsKnown)
                WriteIndented(error.Remedy, () => TerminalView.Quiet);
        }
    }

    private void WriteIndented(string text, Func<Style> style)
    {
        if (_console is null)
            output.WriteLine($"  {text}");
        else
            _console.Write(new Padder(new Text(text, style()), new Padding(2, 0, 0, 0)));
    }

    private static Paragraph Marked(LogPlace place, string line, IReadOnlyList<ErrorMatch> matches)
    {
        Paragraph paragraph = new Paragraph().Append($"{place}: ", TerminalView.Quiet);
        int end = 0;
        foreach (ErrorMatch match in matches)
        {
            if (match.Index < end)
                continue;
            paragraph.Append(Clean(line[end..match.Index])).Append(Clean(line.Substring(match.Index, match.Length)), Mark);
            end = match.Index + match.Length;
        }

        return paragraph.Append(Clean(line[end..]) + "\n");
    }

    // A log's own colors and control characters are not the terminal's business.
    private static string Clean(string line) => string.Concat(line.Where(c => !char.IsControl(c) || c == '\t'));
}
