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

    /// <summary>Finds the member that a name means. Case and hyphens do not count.</summary>
    /// <returns>Null, or what is wrong with the name.</returns>
    public static string? TryFind<T>(string option, string name, out T value) where T : struct, Enum
    {
        string letters = name.Replace("-", "", StringComparison.Ordinal);
        value = Array.Find(Enum.GetValues<T>(), candidate => candidate.ToString().Equals(letters, StringComparison.OrdinalIgnoreCase));
        return value.ToString().Equals(letters, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"'{name}' is no {option}; there are {string.Join(", ", Enum.GetValues<T>().Select(Of))}";
    }
}
