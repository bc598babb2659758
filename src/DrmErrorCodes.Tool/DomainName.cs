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
}
