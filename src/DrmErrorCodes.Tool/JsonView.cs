using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DrmErrorCodes.Tool;

/// <summary>Errors as JSON: the code as it was asked for, and under <c>errors</c> an object for each row that has it.</summary>
internal static class JsonView
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Write(TextWriter output, ErrorDomain? domain, ErrorCode code, IReadOnlyList<DrmError> errors)
    {
        IEnumerable<Row> rows = errors.SelectMany(
            error => ErrorCatalog.LookupAll(error.Domain, code),
            (error, entry) => new Row(error.Code, entry));
        output.WriteLine(JsonSerializer.Serialize(new Answer(domain, code, [.. rows]), Options));
    }

    private sealed record Answer(ErrorDomain? Domain, ErrorCode Code, IReadOnlyList<Row> Errors);

    private sealed record Row(ErrorCode Code, [property: JsonIgnore] ErrorEntry Entry)
    {
        public ErrorDomain Domain => Entry.Domain;

        public string Name => Entry.Name;

        public string CodeText => Entry.CodeText;

        public long? First => Entry.First;

        public long? Last => Entry.Last;

        public IReadOnlyList<string> Symbols => Entry.Symbols;

        public string Message => Entry.Message;

        public IReadOnlyList<string> ServerTexts => Entry.ServerTexts;

        public StoredLicenseAction StoredLicense => Entry.StoredLicense;
    }
}
