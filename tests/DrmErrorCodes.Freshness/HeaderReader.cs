using System.Globalization;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Freshness;

/// <summary>Reads HRESULTs of C headers: macros that cast a number, or that make it of severity, facility and a base with an offset.</summary>
internal static partial class HeaderReader
{
    public static IEnumerable<SourceRow> Read(params string[] headers)
    {
        string text = string.Join('\n', headers);
        Dictionary<string, long> bases = Base().Matches(text).ToDictionary(match => match.Groups["symbol"].Value, match => Hex(match, "code"));
        return Result().Matches(text).Select(match => new SourceRow(
            $"0x{(match.Groups["code"].Success ? Hex(match, "code") : Made(match, bases)):X8}", match.Groups["symbol"].Value));
    }

    // The facility of all is that of PlayReady itself, 4.
    private static long Made(Match match, Dictionary<string, long> bases)
    {
        long severity = match.Groups["severity"].Value == "ERROR" ? 0x80040000 : 0x00040000;
        string name = match.Groups["base"].Value;
        return bases.TryGetValue(name, out long first)
            ? severity + first + Hex(match, "offset")
            : throw new InvalidDataException($"there is no {name}");
    }

    private static long Hex(Match match, string group) =>
        long.Parse(match.Groups[group].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^#define\s+(?<symbol>\w+_BASECODE)\s+0x(?<code>[0-9A-Fa-f]+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Base();

    [GeneratedRegex("""
        ^\#define\s+(?<symbol>[A-Z]\w*)\s+
        ( ( \(\(DRM_RESULT\) | _HRESULT_TYPEDEF_\( ) 0x(?<code>[0-9A-Fa-f]{8})L \)
        | MAKE_DRM_RESULT\( DRM_SEVERITY_(?<severity>ERROR|SUCCESS) ,\s* DRM_FACILITY_ITF ,\s* (?<base>\w+) \s*\+\s* 0x(?<offset>[0-9A-Fa-f]+) \) )
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Result();
}
