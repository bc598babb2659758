using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error CODE</c> and <c>drm-error DOMAIN CODE</c>: says what a code means.</summary>
internal static class TranslateCommand
{
    public static RootCommand Create(CommandOutput output)
    {
        var words = new Argument<string[]>("[DOMAIN] CODE")
        {
            Arity = new ArgumentArity(1, 2),
            Description =
                "The code: a number (7011, 0x1B63), a text code (exportRetry), a vendor's symbol or a server's text. Before it, " +
                "if known, the domain or a part of its name: " + string.Join(", ", DomainName.All) + ".",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new RootCommand("Says what the error and status codes of DRM systems mean. Exit code 0: known, 1: unknown, 2: wrong usage.")
        {
            words,
            json,
        };
        command.AddExamples(
            "drm-error 7011",
            "drm-error widevine 600",
            "drm-error package \"Pull Failed\"",
            "drm-error 0x1B63 --json");
        command.SetAction(result => Run(output, result.GetRequiredValue(words), result.GetValue(json)));
        return command;
    }

    private static int Run(CommandOutput output, string[] words, bool json)
    {
        if (Array.Find(words, word => word.StartsWith("--", StringComparison.Ordinal)) is { } option)
            return output.Refuse($"there is no option {option}");
        if (words.Length == 1)
            return Show(output, null, words[0], ErrorCatalog.Identify(words[0]), json);
        if (DomainName.TryFind(words[0], out ErrorDomain domain) is { } problem)
            return output.Refuse(problem);

        return Show(output, domain, words[1], [ErrorCatalog.Lookup(domain, words[1])], json);
    }

    private static int Show(CommandOutput output, ErrorDomain? domain, string code, IReadOnlyList<DrmError> errors, bool json)
    {
        bool isKnown = errors.Any(error => error.IsKnown);
        if (json)
            JsonView.Write(output.Output, domain, code, errors);
        else if (errors.Count > 0)
            TerminalView.Write(output.Output, errors);
        if (!json && !isKnown)
            output.Errors.WriteLine($"drm-error: {WhoKnows(domain, code)}");
        return isKnown ? ExitCode.Known : ExitCode.Unknown;
    }

    private static string WhoKnows(ErrorDomain? domain, string code)
    {
        if (domain is null)
            return $"no domain knows {code}";
        IReadOnlyList<DrmError> elsewhere = ErrorCatalog.Identify(code);
        return $"{domain} does not know {code}" +
            (elsewhere.Count == 0 ? "" : "; known to " + string.Join(", ", elsewhere.Select(error => error.Domain)));
    }
}
