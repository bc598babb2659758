using System.Reflection;
using System.Text.Json;

namespace DrmErrorCodes.Tests.Reports;

/// <summary>A text that somebody pasted in a public thread, and what a reader of it would name.</summary>
/// <param name="Id">Its name here.</param>
/// <param name="Text">The text.</param>
/// <param name="Want">The codes in it, outermost first; none where there is none.</param>
/// <param name="Maybe">Codes that count neither way.</param>
/// <param name="Root">The one that caused the others.</param>
public sealed record FieldText(
    string Id, string Text, IReadOnlyList<DrmError> Want, IReadOnlyList<DrmError> Maybe, DrmError? Root)
{
    /// <summary>Lines of texts, from inputs.jsonl.</summary>
    public static IReadOnlyList<FieldText> Inputs { get; } = Read("inputs.jsonl", "input");

    /// <summary>Longer texts, from reports.jsonl.</summary>
    public static IReadOnlyList<FieldText> Reports { get; } = Read("reports.jsonl", "input");

    /// <summary>Whether these are the codes that are wanted, and no other but those that count neither way.</summary>
    public bool IsNamedWholeBy(IEnumerable<DrmError> found) => Want.ToHashSet().SetEquals(found.Where(error => Want.Contains(error) || !Maybe.Contains(error)));

    private static FieldText[] Read(string file, string text)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).Select(field => new FieldText(
            field.GetProperty("id").GetString()!,
            field.GetProperty(text).GetString()!,
            Errors(field, "want"),
            Errors(field, "maybe"),
            field.TryGetProperty("root", out JsonElement root) && root.ValueKind == JsonValueKind.Array ? Error(root) : null))];
    }

    private static DrmError[] Errors(JsonElement field, string name) =>
        field.TryGetProperty(name, out JsonElement errors) && errors.ValueKind == JsonValueKind.Array ? [.. errors.EnumerateArray().Select(Error)] : [];

    private static DrmError Error(JsonElement pair) => ErrorCatalog.Lookup(Enum.Parse<ErrorDomain>(pair[0].GetString()!), pair[1].GetString());
}
