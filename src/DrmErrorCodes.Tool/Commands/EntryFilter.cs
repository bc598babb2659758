using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary>The options by which <c>list</c>, <c>search</c> and <c>scan</c> choose codes.</summary>
internal sealed class EntryFilter(string domainDescription = "Only codes of this domain, by its name, an alias or a part of its name.")
{
    private readonly ChoiceOption _domain = ChoiceOption.Domain(domainDescription);
    private readonly ChoiceOption _severity = ChoiceOption.Of<ErrorSeverity>("--severity", "-s", "Only codes as serious as this.");
    private readonly ChoiceOption _category = ChoiceOption.Of<ErrorCategory>("--category", "-c", "Only codes about this.");
    private readonly ChoiceOption _actor = ChoiceOption.Of<ErrorActor>("--actor", "-a", "Only codes that this one can end.");
    private readonly ChoiceOption _retry = ChoiceOption.Of<RetryAdvice>("--retry", "-r", "Only codes with this advice on trying again.");

    public void AddTo(Command command)
    {
        foreach (ChoiceOption option in (ChoiceOption[])[_domain, _severity, _category, _actor, _retry])
            command.Options.Add(option);
    }

    /// <summary>Reads the options.</summary>
    /// <returns>Null, or what is wrong with them.</returns>
    public string? TryRead(ParseResult options, out EntryChoice choice)
    {
        string?[] problems =
        [
            _domain.TryReadDomain(options, out ErrorDomain domain),
            _severity.TryRead(options, out ErrorSeverity? severity),
            _category.TryRead(options, out ErrorCategory? category),
            _actor.TryRead(options, out ErrorActor? actor),
            _retry.TryRead(options, out RetryAdvice? retry),
        ];
        choice = new(domain, severity, category, actor, retry);
        return Array.Find(problems, problem => problem is not null);
    }
}
