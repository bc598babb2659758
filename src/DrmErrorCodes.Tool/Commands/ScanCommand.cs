using System.CommandLine;
using DrmErrorCodes.Tool.Input;
using Spectre.Console;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error scan</c>: reads logs of any size and says what the codes in them mean.</summary>
internal static class ScanCommand
{
    public static Command Create(CommandOutput output)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The logs to read; - for standard input." };
        var filter = new EntryFilter("Whose codes stand in the logs: then more counts as a code.");
        var summary = new Option<bool>("--summary") { Description = "Count by code, the worst first, with first and last line, instead of writing each line." };
        var json = new Option<bool>("--json") { Description = "Write a JSON object a line, for programs." };
        var command = new Command("scan", "Reads logs of any size and writes each line that holds a code, with what it means.") { files };
        filter.AddTo(command);
        command.Options.Add(summary);
        command.Options.Add(json);
        command.AddExamples(
            "drm-error scan proxy.log",
            "drm-error scan proxy.log proxy.log.1 --summary",
            "drm-error scan proxy.log --severity error --actor backend-team",
            "drm-error scan upload.log --domain ftp",
            "tail -f proxy.log | drm-error scan - --json");
        command.SetAction(result => filter.TryRead(result, out EntryChoice choice) is { } problem
            ? output.Refuse(problem, command.Name)
            : Run(output, result.GetRequiredValue(files), choice, result.GetValue(summary), result.GetValue(json)));
        return command;
    }

    private static int Run(CommandOutput output, string[] files, EntryChoice choice, bool summarize, bool json)
    {
        var tallies = new Dictionary<DrmError, Tally>();
        var view = new Lazy<ScanView>(() => new ScanView(output.Output));
        bool isAllRead = true;
        foreach (string file in files)
        {
            string? name = files.Length == 1 ? null : file;
            try
            {
                InputFile.Read(output, file, input => WithProgress(output, input, file, isQuiet: summarize, stream => Scan(stream, choice, (number, line, matches) =>
                {
                    var place = new LogPlace(name, number);
                    foreach (ErrorMatch match in matches)
                        Count(tallies, match.Error, place);
                    if (!summarize)
                        Write(output, view, place, line.ToString(), matches, json);
                })));
            }
            catch (InputException exception)
            {
                output.Fail(exception.Message);
                isAllRead = false;
            }
        }

        if (summarize && (json || tallies.Count > 0))
            WriteSummary(output, tallies.Values, json);
        else if (tallies.Count == 0 && isAllRead)
            output.Errors.WriteLine("drm-error: no code found");
        if (!isAllRead)
            return ExitCode.WrongUsage;
        return tallies.Keys.Any(error => error.IsKnown) ? ExitCode.Known : ExitCode.Unknown;
    }

    private static void Count(Dictionary<DrmError, Tally> tallies, DrmError error, LogPlace place)
    {
        if (tallies.TryGetValue(error, out Tally? tally))
            tally.Add(place);
        else
            tallies.Add(error, new Tally(error, place));
    }

    private static void Write(CommandOutput output, Lazy<ScanView> view, LogPlace place, string line, IReadOnlyList<ErrorMatch> matches, bool json)
    {
        if (!json)
        {
            view.Value.Write(place, line, matches);
            return;
        }

        foreach (ErrorMatch match in matches)
            JsonView.WriteLine(output.Output, place, line, match);
    }

    private static void Scan(Stream input, EntryChoice choice, Action<long, ReadOnlyMemory<char>, IReadOnlyList<ErrorMatch>> use)
    {
        using var reader = new StreamReader(input, TextEncoding.Utf8OrLatin1);
        LogLines.Read(reader, (number, line) =>
        {
            if (number == 1 && line.Length > 1 && (line.Span[0] == '\0') != (line.Span[1] == '\0'))
                throw new InvalidDataException("it looks like UTF-16 without a byte order mark; convert it to UTF-8 first");
            IReadOnlyList<ErrorMatch> matches = choice.Domain is ErrorDomain.None ? ErrorText.Find(line.Span) : ErrorText.Find(line.Span, choice.Domain);
            if (matches.Count == 0)
                return;
            ErrorMatch[] wanted = [.. matches.Where(match => choice.Matches(match.Error))];
            if (wanted.Length > 0)
                use(number, line, wanted);
        });
    }

    private static void WriteSummary(CommandOutput output, IEnumerable<Tally> tallies, bool json)
    {
        Tally[] worstFirst = [.. tallies.OrderBy(tally => tally.Error.Severity).ThenByDescending(tally => tally.Count)];
        if (json)
            JsonView.Write(output.Output, worstFirst);
        else
            SummaryView.Write(output.Output, worstFirst);
    }

    // A progress bar would run through the lines that are written; it goes to a terminal that is free of them.
    private static void WithProgress(CommandOutput output, Stream input, string file, bool isQuiet, Action<Stream> read)
    {
        bool isTerminal = output.Errors == Console.Error && !Console.IsErrorRedirected && (isQuiet || Console.IsOutputRedirected);
        if (!isTerminal || !input.CanSeek)
        {
            read(input);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(Path.GetFileName(file)), maxValue: Math.Max(1, input.Length));
            using var counted = new CountingStream(input, position => task.Value = position);
            read(counted);
        });
    }
}
