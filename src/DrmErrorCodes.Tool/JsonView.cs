using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DrmErrorCodes.Tool.Input;

namespace DrmErrorCodes.Tool;

/// <summary>Answers as JSON, for programs.</summary>
internal static class JsonView
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly JsonSerializerOptions LineOptions = new(Options) { WriteIndented = false };

    /// <summary>The code as it was asked for, and under <c>errors</c> an object for each row that has it. An unknown code of a
    /// domain has one object, with <c>known</c> false.</summary>
    public static void Write(TextWriter output, ErrorDomain? domain, ErrorCode code, IReadOnlyList<Answer> answers) => output.WriteLine(
        Serialize(new { domain, code, errors = answers.Select(answer => new Occurrence(answer.Error, answer.Entry)) }));

    /// <summary>What a file is, under <c>content</c>, the error that caused the others, under <c>rootCause</c>, the errors from the
    /// outermost down to it, under <c>chain</c>, and all codes in it, under <c>findings</c>.</summary>
    public static void Write(TextWriter output, Reading reading) => output.WriteLine(Serialize(
        new
        {
            content = reading.Kind.ToString(),
            rootCause = reading.Root is { } root ? View(root) : null,
            chain = reading.Chain.Select(error => new Occurrence(error, error.Entry)),
            findings = reading.Findings.Select(View),
        }));

    /// <summary>Rows of the catalog, under <c>entries</c>.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ErrorEntry> entries) =>
        output.WriteLine(Serialize(new { entries }));

    /// <summary>What each domain is and how many rows it has, under <c>domains</c>.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ErrorDomainInfo> domains) => output.WriteLine(Serialize(
        new
        {
            domains = domains.Select(info => new
            {
                info.Domain,
                Rows = info.Entries.Count,
                info.Title,
                info.Description,
                info.Layer,
                info.Vendor,
                info.VendorToday,
                info.IsLegacy,
                info.Notation,
                info.Wording,
                info.Aliases,
                info.Contact,
                info.Sources,
            }),
        }));

    /// <summary>What a line of a log holds, as one line.</summary>
    public static void WriteLine(TextWriter output, LogPlace place, string line, ErrorMatch match) => output.WriteLine(JsonSerializer.Serialize(
        new { place.File, place.Line, column = match.Index + 1, error = new Occurrence(match.Error, match.Error.Entry), text = line }, LineOptions));

    /// <summary>How often each code stands in the logs, where first and where last, under <c>counts</c>, the worst first.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Tally> tallies) => output.WriteLine(Serialize(
        new
        {
            counts = tallies.Select(tally => new { tally.Count, tally.First, tally.Last, error = new Occurrence(tally.Error, tally.Error.Entry) }),
        }));

    // The same lines on every system.
    private static string Serialize<T>(T value) => JsonSerializer.Serialize(value, Options).Replace(Environment.NewLine, "\n", StringComparison.Ordinal);

    private static object View(Finding finding) => new
    {
        finding.Place?.Line,
        finding.Place?.Column,
        error = new Occurrence(finding.Error, finding.Error.Entry),
        facts = finding.Facts.ToDictionary(fact => fact.Name, fact => fact.Value),
    };

    private sealed record Occurrence([property: JsonIgnore] DrmError Error, [property: JsonIgnore] ErrorEntry? Entry)
    {
        public ErrorDomain Domain => Error.Domain;

        // A code of 32 bits as its vendor writes it, with the number beside it.
        public object Code => Number is null ? Error.Code : (object)Error.CodeText;

        public long? Number =>
            ErrorCatalog.Describe(Error.Domain).Notation is CodeNotation.Hexadecimal && Error.Code.Number is >= 0 and <= uint.MaxValue
                ? Error.Code.Number
                : null;

        public bool Known => Entry is not null;

        public string? Name => Entry?.Name;

        public string? CodeText => Entry?.CodeText;

        public long? First => Entry?.First;

        public long? Last => Entry?.Last;

        public IReadOnlyList<string>? Symbols => Entry?.Symbols;

        public string? Message => Entry?.Message;

        public IReadOnlyList<string>? ServerTexts => Entry?.ServerTexts;

        public ErrorLayer Layer => Entry?.Layer ?? Error.Layer;

        public bool? IsRetired => Entry?.IsRetired;

        public ErrorSource? Source => Entry?.Source;

        public StoredLicenseAction? StoredLicense => Entry?.StoredLicense;

        public ErrorSeverity Severity => Entry?.Severity ?? Error.Severity;

        public ErrorCategory Category => Entry?.Category ?? Error.Category;

        public ErrorActor Actor => Entry?.Actor ?? Error.Actor;

        public RetryAdvice Retry => Entry?.Retry ?? Error.Retry;

        public bool IsRefusal => Entry?.IsRefusal ?? Error.IsRefusal;

        public bool HasOwnAdvice => Entry?.HasOwnAdvice ?? Error.HasOwnAdvice;

        public string Explanation => Entry?.Explanation ?? Error.Explanation;

        public string Remedy => Entry?.Remedy ?? Error.Remedy;
    }
}
