using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DrmErrorCodes.Tool;

/// <summary>Answers as JSON, for programs.</summary>
internal static class JsonView
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The code as it was asked for, and under <c>errors</c> an object for each row that has it. An unknown code of a
    /// domain has one object, with <c>known</c> false.</summary>
    public static void Write(TextWriter output, ErrorDomain? domain, ErrorCode code, IReadOnlyList<DrmError> errors)
    {
        IEnumerable<Occurrence> occurrences = errors.SelectMany(
            error => ErrorCatalog.LookupAll(error.Domain, code).DefaultIfEmpty(),
            (error, entry) => new Occurrence(error, entry));
        output.WriteLine(JsonSerializer.Serialize(new { domain, code, errors = occurrences }, Options));
    }

    /// <summary>Rows of the catalog, under <c>entries</c>.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ErrorEntry> entries) =>
        output.WriteLine(JsonSerializer.Serialize(new { entries }, Options));

    private sealed record Occurrence([property: JsonIgnore] DrmError Error, [property: JsonIgnore] ErrorEntry? Entry)
    {
        public ErrorDomain Domain => Error.Domain;

        public ErrorCode Code => Error.Code;

        public bool Known => Entry is not null;

        public string? Name => Entry?.Name;

        public string? CodeText => Entry?.CodeText;

        public long? First => Entry?.First;

        public long? Last => Entry?.Last;

        public IReadOnlyList<string>? Symbols => Entry?.Symbols;

        public string? Message => Entry?.Message;

        public IReadOnlyList<string>? ServerTexts => Entry?.ServerTexts;

        public StoredLicenseAction? StoredLicense => Entry?.StoredLicense;

        public ErrorSeverity Severity => Entry?.Severity ?? Error.Severity;

        public ErrorCategory Category => Entry?.Category ?? Error.Category;

        public ErrorActor Actor => Entry?.Actor ?? Error.Actor;

        public RetryAdvice Retry => Entry?.Retry ?? Error.Retry;

        public string Explanation => Entry?.Explanation ?? Error.Explanation;

        public string Remedy => Entry?.Remedy ?? Error.Remedy;
    }
}
