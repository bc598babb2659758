using System.Text;

namespace DrmErrorCodes.Tool;

/// <summary>Members of an enum as a user types them: <c>with-new-token</c>.</summary>
internal static class EnumName
{
    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (char c in value.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0)
                name.Append('-');
            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    /// <summary>A member as a person writes it: <c>With new token</c>.</summary>
    public static string Words<T>(T value) where T : struct, Enum
    {
        if (value is ErrorLayer.Cdm)
            return "CDM";
        string name = Of(value).Replace('-', ' ');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>All members as a user types them.</summary>
    public static IEnumerable<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    /// <summary>Finds the member that a name means. Case, hyphens and blanks do not count.</summary>
    /// <returns>Null, or what is wrong with the name.</returns>
    public static string? TryFind<T>(string option, string name, out T value) where T : struct, Enum
    {
        string letters = string.Concat(name.Where(c => c is not ('-' or ' ')));
        value = Array.Find(Enum.GetValues<T>(), candidate => candidate.ToString().Equals(letters, StringComparison.OrdinalIgnoreCase));
        return value.ToString().Equals(letters, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"'{name}' is no {option}." + (DidYouMean.Ask(name, All<T>()) is { Length: > 0 } question ? question : $" There are {string.Join(", ", All<T>())}");
    }
}
