using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Export;

/// <summary>Members of enums as a person writes them.</summary>
internal static partial class DisplayName
{
    /// <summary>The words of a member's name: <c>With new token</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => value is ErrorLayer.Cdm
        ? "CDM"
        : WordStart().Replace(value.ToString(), match => " " + match.Value.ToLowerInvariant());

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
