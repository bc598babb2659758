using System.CommandLine;
using DrmErrorCodes.Tool.Input;
using Spectre.Console;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error scan</c>: reads a log of any size and says what the codes in it mean.</summary>
internal static class ScanCommand
{
    public static Command Create(CommandOutput output)
    {
        var file = new Argument<string>("FILE") { Description = "The log to read; - for standard input." };
        var domain = new Option<string?>("--domain", "-d") { Description = "Whose codes stand in the log: then more counts as a code.", HelpName = "DOMAIN" };
        var summary = new Option<bool>("--summary") { Description = "Count by code, the worst first, instead of writing each line." };
        var json = new Option<bool>("--json") { Description = "Write a JSON object a line, for programs." };
        var command = new Command("scan", "Reads a log of any size and writes each line that holds a code, with what it means.") { file, domain, summary, json };
        command.AddExamples(
            "drm-error scan proxy.log",
            "drm-error scan proxy.log --summary",
            "drm-error scan upload.log --domain ftp",
            "tail -f proxy.log | drm-error scan - --json");
        command.SetAction(result =>
            Run(output, result.GetRequiredValue(file), result.GetValue(domain), result.GetValue(summary), result.GetValue(json)));
        return command;
    }

    private static int Run(CommandOutput output, string file, string? domainName, bool summarize, bool json)
    {
        var domain = ErrorDomain.None;
        if (domainName is not null && DomainName.TryFind(domainName, out domain) is { } problem)
            return output.Refuse(problem);

        var counts = new Dictionary<DrmError, long>();
        try
        {
            using Stream input = file == "-" ? output.OpenInput() : File.OpenRead(file);
            WithProgress(output, input, file, isQuiet: summarize, stream => Scan(stream, domain, (number, line, match) =>
            {
                counts[match.Error] = counts.GetValueOrDefault(match.Error) + 1;
                if (summarize)
                    return;
                if (json)
                    JsonView.WriteLine(output.Output, number, line.ToString(), match);
                else
                    TerminalView.WriteLine(output.Output, number, line.ToString(), match);
            }));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return output.Fail($"cannot read '{file}': {exception.Message}");
        }

        if (summarize && (json || counts.Count > 0))
            WriteSummary(output, counts, json);
        else if (counts.Count == 0)
            output.Errors.WriteLine("drm-error: no code found");
        return counts.Keys.Any(error => error.IsKnown) ? ExitCode.Known : ExitCode.Unknown;
    }

    private static void Scan(Stream input, ErrorDomain domain, Action<long, ReadOnlyMemory<char>, ErrorMatch> use)
    {
        using var reader = new StreamReader(input, TextEncoding.Utf8OrLatin1);
        LogLines.Read(reader, (number, line) =>
        {
            if (number == 1 && line.Length > 1 && (line.Span[0] == '\0') != (line.Span[1] == '\0'))
                throw new InvalidDataException("it looks like UTF-16 without a byte order mark; convert it to UTF-8 first");
            IReadOnlyList<ErrorMatch> matches = domain is ErrorDomain.None ? ErrorText.Find(line.Span) : ErrorText.Find(line.Span, domain);
            foreach (ErrorMatch match in matches)
                use(number, line, match);
        });
    }

    private static void WriteSummary(CommandOutput output, Dictionary<DrmError, long> counts, bool json)
    {
        (DrmError Error, long Count)[] worstFirst =
        [
            .. counts.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key.Severity).ThenByDescending(pair => pair.Value),
        ];
        if (json)
            JsonView.WriteSummary(output.Output, worstFirst);
        else
            TerminalView.WriteSummary(output.Output, worstFirst);
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
