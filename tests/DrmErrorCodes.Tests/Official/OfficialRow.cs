using System.Globalization;

namespace DrmErrorCodes.Tests.Official;

/// <summary>A row as its document has it, after the repairs. The message is empty where the library's is its own.</summary>
public sealed record OfficialRow(
    ErrorDomain Domain,
    string CodeText,
    string Message,
    IReadOnlyList<string> Symbols,
    IReadOnlyList<string> ServerTexts,
    bool IsRetired = false)
{
    /// <summary>All that is compared, in one line.</summary>
    public string Key { get; } = string.Join(
        " | ", [$"{Domain} {CodeText}", Message, .. Symbols, .. ServerTexts.Select(text => $"\"{text}\""), .. IsRetired ? ["retired"] : Array.Empty<string>()]);

    public (long? First, long? Last) Numbers { get; init; } = (NumberOf(CodeText), NumberOf(CodeText));

    public OfficialRow WithServerTexts(IEnumerable<string> texts) =>
        new(Domain, CodeText, Message, Symbols, [.. ServerTexts, .. texts], IsRetired) { Numbers = Numbers };

    public static OfficialRow Of(ErrorEntry entry)
    {
        bool isOwn = ErrorCatalog.Describe(entry.Domain).Wording == MessageWording.Own;
        return new(entry.Domain, entry.CodeText, isOwn ? "" : entry.Message, entry.Symbols, entry.ServerTexts, entry.IsRetired)
        {
            Numbers = (entry.First, entry.Last),
        };
    }

    /// <summary>The number that a cell holds, decimal or hexadecimal; null where it is none.</summary>
    public static long? NumberOf(string text) =>
        text.StartsWith("0x", StringComparison.Ordinal) && long.TryParse(text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long number) ? number
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) ? number
        : null;
}
