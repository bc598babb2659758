using System.Globalization;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The ids of rows on the page. Links point at them from outside, so they stay as they are.</summary>
internal static partial class Anchors
{
    /// <summary>An id for each row: domain and code, <c>pallycon-license-7011</c>, <c>play-ready-0x8004c065</c>; domain and range,
    /// <c>widevine-client-512-768</c>; domain and name where the code is a text or an earlier row has the number.</summary>
    public static IReadOnlyDictionary<ErrorEntry, string> Of(IEnumerable<ErrorEntry> entries)
    {
        var ids = new Dictionary<ErrorEntry, string>();
        var taken = new HashSet<string>();
        foreach (ErrorEntry entry in entries)
        {
            string domain = Of(entry.Domain);
            string id = $"{domain}-{Code(entry) ?? Kebab(entry.Name)}";
            if (!taken.Add(id))
            {
                id = $"{domain}-{Kebab(entry.Name)}";
                taken.Add(id);
            }

            ids.Add(entry, id);
        }

        return ids;
    }

    public static string Of(ErrorDomain domain) => Kebab(domain.ToString());

    private static string? Code(ErrorEntry entry)
    {
        if (ErrorCatalog.Describe(entry.Domain).Notation is CodeNotation.Hexadecimal)
            return entry.CodeText.Replace('–', '-').ToLowerInvariant();
        string? first = entry.First?.ToString(CultureInfo.InvariantCulture);
        return entry.First == entry.Last ? first : $"{first}-{entry.Last?.ToString(CultureInfo.InvariantCulture)}";
    }

    // PallyCon is one word.
    private static string Kebab(string name) =>
        WordStart().Replace(name.Replace("PallyCon", "Pallycon", StringComparison.Ordinal), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
