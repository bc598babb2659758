using System.CommandLine;
using System.CommandLine.Completions;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error CODE</c> and <c>drm-error DOMAIN CODE</c>: says what a code means.</summary>
internal sealed class TranslateCommand(CommandOutput output, bool json)
{
    /// <summary>How many rows are shown whole; more are a list.</summary>
    private const int MostBlocks = 3;

    public static RootCommand Create(CommandOutput output)
    {
        var words = new Argument<string[]>("[DOMAIN] CODE")
        {
            Arity = ArgumentArity.OneOrMore,
            HelpName = "[DOMAIN] CODE",
            Description =
                "The code: a number (7011, 0x1B63), a text code (exportRetry), a name, a vendor's symbol or a server's text. Before it, if known, " +
                "the domain, an alias or a part of its name; 'drm-error domains' lists them. A domain alone lists its codes.",
        };
        words.CompletionSources.Add(context => Complete(context.ParseResult.GetValue(words) ?? [], context.WordToComplete));
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new RootCommand("Says what the error and status codes of DRM systems mean. Exit code 0: known, 1: unknown, 2: wrong usage.")
        {
            words,
            json,
        };
        command.AddExamples(
            "drm-error 7011",
            "drm-error widevine",
            "drm-error widevine 600",
            "drm-error package Pull Failed",
            "drm-error shaka LICENSE_REQUEST_FAILED",
            "drm-error 0x1B63 --json");
        command.SetAction(result => new TranslateCommand(output, result.GetValue(json)).Run(result.GetRequiredValue(words)));
        return command;
    }

    // Domains, and behind a domain the names of its codes.
    private static IEnumerable<CompletionItem> Complete(string[] words, string wordToComplete)
    {
        string[] before = wordToComplete.Length > 0 ? words[..^1] : words;
        IEnumerable<string> names = before switch
        {
            [] => DomainName.Names,
            [var name] when DomainName.Find(name) is [var domain] => NamesOf(ErrorCatalog.Entries(domain)),
            _ => [],
        };
        return names.Select(name => new CompletionItem(name));
    }

    /// <summary>Says what a code means; the words before it may name a domain, or it may be of several words.</summary>
    public int Run(string[] words)
    {
        if (Array.Find(words, word => word.StartsWith('-') && !IsNumber(word)) is { } option)
        {
            return output.Refuse(DidYouMean.Ask(words[0], DrmErrorCommand.Names) is { Length: > 0 } command
                ? $"'{words[0]}' is no command.{command}"
                : $"there is no option {option}.{DidYouMean.Ask(option, ["--json", "--help", "--version"])}");
        }

        string text = string.Join(' ', words).Trim();
        if (text.Length == 0 || string.IsNullOrWhiteSpace(words[^1]))
            return output.Refuse("no code given");
        return words.Length == 1 ? RunAlone(text) : RunTogether(words, text);
    }

    private int RunAlone(string text)
    {
        if (ErrorCatalog.Identify(text) is { Count: > 0 } known)
            return Show(null, text, known);
        // A shape that is nobody else's tells the owner of a code that no table has.
        if (ErrorText.Find(text) is [{ Index: 0 } match] && match.Length == text.Length)
            return Show(match.Error.Domain, text, [match.Error]);
        if (IsNumber(text))
            return Show(null, text, [.. Neighbors.MayBe(text).Take(MostBlocks)]);
        return DomainName.Find(text) switch
        {
            [var domain] => ShowDomain(domain),
            { Count: > 1 and <= MostBlocks } domains => output.Refuse($"'{text}' may be {string.Join(" or ", domains)}"),
            _ => Show(null, text, []),
        };
    }

    private int RunTogether(string[] words, string text)
    {
        string? problem = DomainName.TryFind(words[0], out ErrorDomain domain);
        DrmError error = ErrorCatalog.Lookup(domain, string.Join(' ', words[1..]));
        if (error.IsKnown)
            return Show(domain, error.Code, [error]);
        // Words that are one text, such as a server's.
        if (ErrorCatalog.Identify(text) is { Count: > 0 } known)
            return Show(null, text, known);
        if (problem is null)
            return Show(domain, error.Code, [error]);
        if (DidYouMean.Ask(words[0], DrmErrorCommand.Names.Concat(DomainName.Names)) is { Length: > 0 } question)
            return output.Refuse($"'{words[0]}' is no domain.{question}");
        return IsNumber(words[^1]) || DomainName.Find(words[0]).Count is > 1 and <= MostBlocks ? output.Refuse(problem) : Show(null, text, []);
    }

    private int ShowDomain(ErrorDomain domain)
    {
        if (!json)
            DomainsView.WriteHead(output.Output, ErrorCatalog.Describe(domain));
        IReadOnlyList<ErrorEntry> entries = ErrorCatalog.Entries(domain);
        return entries.Count == 0 && !json ? ExitCode.Known : ListCommand.Show(output, entries, json);
    }

    private int Show(ErrorDomain? domain, ErrorCode code, IReadOnlyList<DrmError> errors)
    {
        // What says most comes first: a row for just this number, then a system of today.
        Answer[] answers =
        [
            .. errors.SelectMany(Answer.Of)
                .OrderBy(answer => answer.Entry is { } entry && entry.First != entry.Last)
                .ThenBy(answer => answer.Entry is { IsRetired: true } || ErrorCatalog.Describe(answer.Error.Domain).IsLegacy),
        ];
        bool isKnown = errors.Any(error => error.IsKnown);
        if (json)
            WriteJson(domain, code, isKnown || domain is not null ? answers : []);
        else if (isKnown)
            Write(answers, code);
        else
            WriteUnknown(domain, code, answers);
        return isKnown ? ExitCode.Known : ExitCode.Unknown;
    }

    // A method each, so that what one of them needs is not loaded for another.
    private void WriteJson(ErrorDomain? domain, ErrorCode code, Answer[] answers) => JsonView.Write(output.Output, domain, code, answers);

    private void Write(Answer[] answers, ErrorCode code)
    {
        if (answers.Length <= MostBlocks)
            TerminalView.Write(output.Output, answers);
        else
            ListView.Write(output.Output, [.. answers.Select(answer => answer.Entry!)], $"To see one: drm-error {answers[0].Error.Domain} {code}");
    }

    private void WriteUnknown(ErrorDomain? domain, ErrorCode code, Answer[] answers)
    {
        string problem = domain is null ? NobodyKnows(code, answers.Length > 0) : DoesNotKnow(answers[0].Error);
        output.Errors.WriteLine($"drm-error: {problem}");
        TerminalView.Write(output.Output, answers);
    }

    private static string NobodyKnows(ErrorCode code, bool isNearOthers)
    {
        if (code.Number is not null)
            return $"no domain knows {code}{(isNearOthers ? "; it may be from" : $"; 'drm-error DOMAIN {code}' shows what is near it")}";
        string question = DidYouMean.Ask($"{code}", [.. DrmErrorCommand.Names, .. DomainName.Names, .. NamesOf(ErrorCatalog.All)]);
        return $"no domain knows {code}{(question.Length > 0 ? "." + question : $"; 'drm-error search {code}' looks in all texts")}";
    }

    private static string DoesNotKnow(DrmError error)
    {
        IReadOnlyList<DrmError> elsewhere = ErrorCatalog.Identify(error.Code);
        string known = elsewhere.Count == 0 ? "" : "; known to " + string.Join(", ", elsewhere.Select(other => other.Domain));
        string question = error.Code.Text is { } text ? DidYouMean.Ask(text, NamesOf(ErrorCatalog.Entries(error.Domain))) : "";
        return $"{error.Domain} does not know {error.CodeText}{known}{(question.Length > 0 ? "." : "")}{question}";
    }

    private static IEnumerable<string> NamesOf(IEnumerable<ErrorEntry> entries) => entries.SelectMany(entry => entry.Symbols.Prepend(entry.Name));

    private static bool IsNumber(string word) => ((ErrorCode)word).Number is not null;
}
