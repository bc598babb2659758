namespace DrmErrorCodes.Tool;

/// <summary>Reads a domain as a user types it.</summary>
internal static class DomainName
{
    public static IReadOnlyList<ErrorDomain> All { get; } = [.. ErrorCatalog.Domains.Select(info => info.Domain)];

    /// <summary>Every name by which a domain can be called.</summary>
    public static IEnumerable<string> Names => ErrorCatalog.Domains.SelectMany(info => info.Aliases.Prepend(info.Domain.ToString()));

    /// <summary>The domains that a name may mean: the one that is called so, by its name or an alias, else all that have it as a part
    /// of their names. Case, hyphens, underscores and blanks do not count.</summary>
    public static IReadOnlyList<ErrorDomain> Find(string name)
    {
        string letters = string.Concat(name.Where(char.IsLetterOrDigit));
        if (ErrorCatalog.TryFindDomain(name, out ErrorDomain domain) || ErrorCatalog.TryFindDomain(letters, out domain))
            return [domain];
        return letters.Length == 0 ? [] : [.. All.Where(candidate => candidate.ToString().Contains(letters, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Finds the one domain that a name means.</summary>
    /// <returns>Null, or what is wrong with the name.</returns>
    public static string? TryFind(string name, out ErrorDomain domain)
    {
        IReadOnlyList<ErrorDomain> found = Find(name);
        domain = found.Count == 1 ? found[0] : ErrorDomain.None;
        return found.Count switch
        {
            0 => $"'{name}' is no domain." + (DidYouMean.Ask(name, Names) is { Length: > 0 } question ? question : " 'drm-error domains' lists them."),
            1 => null,
            _ => $"'{name}' may be {string.Join(" or ", found)}",
        };
    }
}
