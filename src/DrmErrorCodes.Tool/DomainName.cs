namespace DrmErrorCodes.Tool;

/// <summary>Reads a domain as a user types it.</summary>
internal static class DomainName
{
    public static IReadOnlyList<ErrorDomain> All { get; } = [.. Enum.GetValues<ErrorDomain>().Where(domain => domain != ErrorDomain.None)];

    /// <summary>The domains that a name may mean: the one with the whole name, else all that have it as a part of theirs. Case,
    /// hyphens, underscores and blanks do not count.</summary>
    public static IReadOnlyList<ErrorDomain> Find(string name)
    {
        string letters = string.Concat(name.Where(char.IsLetterOrDigit));
        if (letters.Length == 0)
            return [];
        ErrorDomain[] whole = [.. All.Where(domain => domain.ToString().Equals(letters, StringComparison.OrdinalIgnoreCase))];
        return whole.Length > 0 ? whole : [.. All.Where(domain => domain.ToString().Contains(letters, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Finds the one domain that a name means.</summary>
    /// <returns>Null, or what is wrong with the name.</returns>
    public static string? TryFind(string name, out ErrorDomain domain)
    {
        IReadOnlyList<ErrorDomain> found = Find(name);
        domain = found.Count == 1 ? found[0] : ErrorDomain.None;
        return found.Count switch
        {
            0 => $"'{name}' is no domain; there are {string.Join(", ", All)}",
            1 => null,
            _ => $"'{name}' may be {string.Join(" or ", found)}",
        };
    }
}
