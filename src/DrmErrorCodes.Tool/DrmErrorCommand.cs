using System.CommandLine;
using DrmErrorCodes.Tool.Commands;

namespace DrmErrorCodes.Tool;

/// <summary>The command line of <c>drm-error</c>.</summary>
internal sealed class DrmErrorCommand(CommandOutput output)
{
    /// <summary>The words that are commands, and no codes.</summary>
    public static IReadOnlyList<string> Names { get; } = ["list", "search", "read", "scan", "domains", "export", "help"];

    public int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            // A code needs no parser, whose start would take longer than the answer.
            return IsCode(arguments) ? new TranslateCommand(output, json: false).Run([.. arguments]) : RunParsed(arguments);
        }
        catch (OutputException exception)
        {
            // Whoever closed the pipe has what it wanted.
            return exception.IsClosedPipe ? ExitCode.ClosedPipe : output.Fail($"cannot write: {exception.Message}");
        }
    }

    private static bool IsCode(IReadOnlyList<string> arguments)
    {
        foreach (string word in arguments)
        {
            if (word.Length == 0 || !char.IsLetterOrDigit(word[0]))
                return false;
        }

        return arguments.Count > 0 && !Names.Contains(arguments[0]);
    }

    private int RunParsed(IReadOnlyList<string> arguments)
    {
        RootCommand root = TranslateCommand.Create(output);
        foreach (Command command in (Command[])[
            ListCommand.Create(output),
            SearchCommand.Create(output),
            ReadCommand.Create(output),
            ScanCommand.Create(output),
            DomainsCommand.Create(output),
            ExportCommand.Create(output),
            HelpCommand.Create(output, root)])
        {
            root.Subcommands.Add(command);
        }

        ParseResult result = root.Parse(arguments);
        return result.Errors.Count > 0 ? Refuse(result) : result.Invoke(new InvocationConfiguration
        {
            Output = output.Output,
            Error = output.Errors,
            EnableDefaultExceptionHandler = false,
        });
    }

    private int Refuse(ParseResult result)
    {
        Command called = result.CommandResult.Command;
        if (called is RootCommand)
            return output.Refuse(result.Tokens.Count == 0 ? "no code given" : result.Errors[0].Message);
        if (result.UnmatchedTokens is not [var word, ..])
            return output.Refuse(result.Errors[0].Message, called.Name);
        string[] options = [.. called.Options.Select(option => option.Name)];
        string question = options.Contains("--domain") && DomainName.Find(word) is [_]
            ? $" Did you mean '--domain {word}'?"
            : DidYouMean.Ask(word, options);
        return output.Refuse($"'{called.Name}' does not take '{word}'.{question}", called.Name);
    }
}
