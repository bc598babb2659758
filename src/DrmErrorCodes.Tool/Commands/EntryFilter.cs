using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary>The options by which <c>list</c> and <c>search</c> choose rows of the catalog.</summary>
internal sealed class EntryFilter
{
    private readonly Option<string?> _domain = Choice("--domain", "-d", "Only rows of this domain, by its name or a part of it.", "DOMAIN");
    private readonly Option<string?> _severity = Choice<ErrorSeverity>("--severity", "-s", "Only rows as serious as this.");
    private readonly Option<string?> _category = Choice<ErrorCategory>("--category", "-c", "Only rows about this.");
    private readonly Option<string?> _actor = Choice<ErrorActor>("--actor", "-a", "Only rows that this one can end.");
    private readonly Option<string?> _retry = Choice<RetryAdvice>("--retry", "-r", "Only rows with this advice on trying again.");
    private readonly Option<bool> _json = new("--json") { Description = "Write JSON, for programs." };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _domain, _severity, _category, _actor, _retry, _json })
            command.Options.Add(option);
    }

    /// <summary>Writes the rows that the options and <paramref name="matches"/> let through.</summary>
    public int Write(CommandOutput output, ParseResult options, Func<ErrorEntry, bool> matches)
    {
        string? problem = null;
        IEnumerable<ErrorEntry> entries = ErrorCatalog.All.Where(matches);
        if (options.GetValue(_domain) is { } domainName)
        {
            problem = DomainName.TryFind(domainName, out ErrorDomain domain);
            entries = entries.Where(entry => entry.Domain == domain);
        }

        Narrow<ErrorSeverity>(_severity, entry => entry.Severity);
        Narrow<ErrorCategory>(_category, entry => entry.Category);
        Narrow<ErrorActor>(_actor, entry => entry.Actor);
        Narrow<RetryAdvice>(_retry, entry => entry.Retry);
        if (problem is not null)
            return output.Refuse(problem);

        ErrorEntry[] found = [.. entries];
        if (options.GetValue(_json))
            JsonView.Write(output.Output, found);
        else if (found.Length > 0)
            TerminalView.Write(output.Output, found);
        else
            output.Errors.WriteLine("drm-error: no code found");
        return found.Length > 0 ? ExitCode.Known : ExitCode.Unknown;

        void Narrow<T>(Option<string?> option, Func<ErrorEntry, T> valueOf) where T : struct, Enum
        {
            if (options.GetValue(option) is not { } name)
                return;
            string? unknown = EnumName.TryFind(option.Name.TrimStart('-'), name, out T wanted);
            problem ??= unknown;
            entries = entries.Where(entry => valueOf(entry).Equals(wanted));
        }
    }

    private static Option<string?> Choice<T>(string name, string alias, string description) where T : struct, Enum =>
        Choice(name, alias, $"{description} One of {string.Join(", ", Enum.GetValues<T>().Select(EnumName.Of))}.", name.TrimStart('-').ToUpperInvariant());

    private static Option<string?> Choice(string name, string alias, string description, string helpName) =>
        new(name, alias) { Description = description, HelpName = helpName };
}
