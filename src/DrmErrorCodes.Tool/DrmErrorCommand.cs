using System.CommandLine;

namespace DrmErrorCodes.Tool;

/// <summary>The command line of <c>drm-error</c>.</summary>
internal sealed class DrmErrorCommand
{
    private readonly TextWriter _output;
    private readonly TextWriter _errors;
    private readonly RootCommand _root;

    private readonly Argument<string[]> _words = new("[DOMAIN] CODE")
    {
        Arity = new ArgumentArity(1, 2),
        Description =
            "The code: a number (7011, 0x1B63), a text code (exportRetry), a vendor's symbol or a server's text. Before it, " +
            "if known, the domain or a part of its name: " + string.Join(", ", DomainName.All) + ".",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON, for programs." };

    public DrmErrorCommand(TextWriter output, TextWriter errors)
    {
        _output = output;
        _errors = errors;
        _root = new RootCommand(
            "Says what the error and status codes of DRM systems mean. Exit code 0: known, 1: unknown, 2: wrong usage.")
        {
            _words,
            _json,
        };
        _root.SetAction(result => Translate(result.GetRequiredValue(_words), result.GetValue(_json)));
    }

    public int Run(IReadOnlyList<string> arguments)
    {
        ParseResult result = _root.Parse(arguments);
        if (result.Errors.Count > 0)
            return Refuse(arguments.Count == 0 ? "no code given" : result.Errors[0].Message);
        return result.Invoke(new InvocationConfiguration { Output = _output, Error = _errors });
    }

    private int Translate(string[] words, bool json)
    {
        if (Array.Find(words, word => word.StartsWith("--", StringComparison.Ordinal)) is { } option)
            return Refuse($"there is no option {option}");
        if (words.Length == 1)
            return Show(null, words[0], ErrorCatalog.Identify(words[0]), json);

        switch (DomainName.Find(words[0]))
        {
            case []:
                return Refuse($"'{words[0]}' is no domain; there are {string.Join(", ", DomainName.All)}");
            case [ErrorDomain domain]:
                DrmError error = ErrorCatalog.Lookup(domain, words[1]);
                return Show(domain, words[1], error.IsKnown ? [error] : [], json);
            case var several:
                return Refuse($"'{words[0]}' may be {string.Join(" or ", several)}");
        }
    }

    private int Show(ErrorDomain? domain, string code, IReadOnlyList<DrmError> errors, bool json)
    {
        if (json)
            JsonView.Write(_output, domain, code, errors);
        else if (errors.Count > 0)
            TerminalView.Write(_output, errors);
        else
            _errors.WriteLine($"drm-error: {WhoKnows(domain, code)}");
        return errors.Count > 0 ? ExitCode.Known : ExitCode.Unknown;
    }

    private static string WhoKnows(ErrorDomain? domain, string code)
    {
        if (domain is null)
            return $"no domain knows {code}";
        IReadOnlyList<DrmError> elsewhere = ErrorCatalog.Identify(code);
        return $"{domain} does not know {code}" +
            (elsewhere.Count == 0 ? "" : "; known to " + string.Join(", ", elsewhere.Select(error => error.Domain)));
    }

    private int Refuse(string reason)
    {
        _errors.WriteLine($"drm-error: {reason.TrimEnd('.')}. Try 'drm-error 7011', 'drm-error pallycon 7011' or 'drm-error --help'.");
        return ExitCode.WrongUsage;
    }
}
