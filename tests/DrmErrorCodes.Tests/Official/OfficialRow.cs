namespace DrmErrorCodes.Tests.Official;

/// <summary>A row as a vendor's document prints it, after the repairs.</summary>
public sealed record OfficialRow(
    ErrorDomain Domain,
    string CodeText,
    string Message,
    IReadOnlyList<string> Symbols,
    IReadOnlyList<string> ServerTexts)
{
    public string Key => string.Join("\n", Domain, CodeText, Message, string.Join("|", Symbols), string.Join("|", ServerTexts));

    public static string KeyOf(ErrorEntry entry) =>
        new OfficialRow(entry.Domain, entry.CodeText, entry.Message, entry.Symbols, entry.ServerTexts).Key;

    public (long? First, long? Last) Numbers => CodeText switch
    {
        "5XX" => (500, 599),
        _ when long.TryParse(CodeText, out long number) => (number, number),
        _ when CodeText.Split('–') is [var first, var last] => (long.Parse(first), long.Parse(last)),
        _ => (null, null),
    };
}
