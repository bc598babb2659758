using System.CommandLine;
using System.CommandLine.Completions;

namespace DrmErrorCodes.Tool.Commands;

/// <summary>An option that takes one of a closed list of values, which the shell completes.</summary>
internal sealed class ChoiceOption : Option<string?>
{
    private readonly string _description;
    private readonly Func<IEnumerable<string>> _values;

    private ChoiceOption(string name, string alias, string description, Func<IEnumerable<string>> values)
        : base(name, alias)
    {
        _values = values;
        _description = description;
        HelpName = name.TrimStart('-').ToUpperInvariant();
        CompletionSources.Add(_ => values().Select(value => new CompletionItem(value)));
    }

    /// <summary>One of the domains, by any of their names.</summary>
    public static ChoiceOption Domain(string description) => new("--domain", "-d", description, () => DomainName.Names) { Description = description };

    /// <summary>One of the members of an enum.</summary>
    public static ChoiceOption Of<T>(string name, string alias, string description) where T : struct, Enum =>
        new(name, alias, description, EnumName.All<T>);

    /// <summary>Lists the values for the help; not before, as most calls ask for none.</summary>
    public void Describe() => Description ??= $"{_description} One of {string.Join(", ", _values())}.";

    /// <summary>Finds the member of an enum that was chosen, if one was.</summary>
    /// <returns>Null, or what is wrong with the value.</returns>
    public string? TryRead<T>(ParseResult options, out T? chosen) where T : struct, Enum
    {
        chosen = null;
        if (options.GetValue(this) is not { } name)
            return null;
        string? problem = EnumName.TryFind(Name.TrimStart('-'), name, out T value);
        chosen = value;
        return problem;
    }

    /// <summary>Finds the domain that was chosen; <see cref="ErrorDomain.None"/> if none was.</summary>
    /// <returns>Null, or what is wrong with the value.</returns>
    public string? TryReadDomain(ParseResult options, out ErrorDomain domain)
    {
        domain = ErrorDomain.None;
        return options.GetValue(this) is { } name ? DomainName.TryFind(name, out domain) : null;
    }
}
