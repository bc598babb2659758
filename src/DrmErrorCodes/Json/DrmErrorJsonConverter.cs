using System.Text.Json;
using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>An error as a JSON object. What the catalog knows is written for the reader, and looked up again when read.</summary>
public sealed class DrmErrorJsonConverter : JsonConverter<DrmError>
{
    /// <inheritdoc/>
    public override DrmError Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An error must be an object with domain and code.");

        ErrorDomain? domain = null;
        ErrorCode? code = null;
        string? name = null;
        reader.Read();
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            string property = reader.GetString()!;
            reader.Read();
            if (IsNamed(property, nameof(DrmError.Domain), options))
                domain = ReadDomain(ref reader);
            else if (IsNamed(property, nameof(DrmError.Code), options))
                code = ErrorCodeJsonConverter.Read(ref reader);
            else if (IsNamed(property, nameof(DrmError.Name), options) && reader.TokenType == JsonTokenType.String)
                name = reader.GetString();
            else
                reader.Skip();
            reader.Read();
        }

        if (domain is null || code is null)
            throw new JsonException("An error must have domain and code.");
        DrmError error = ErrorCatalog.Lookup(domain.Value, code.Value);
        ErrorEntry? named = name is null || name == error.Name
            ? null
            : ErrorCatalog.LookupAll(domain.Value, code.Value).FirstOrDefault(entry => entry.Name == name);
        return named is null ? error : new DrmError(error.Domain, error.Code, named);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DrmError value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(NameOf(nameof(DrmError.Domain), options), value.Domain.ToString());
        writer.WritePropertyName(NameOf(nameof(DrmError.Code), options));
        if (value.TryGetBits(out uint number))
        {
            writer.WriteStringValue(value.CodeText);
            writer.WriteNumber(NameOf("Number", options), number);
        }
        else
        {
            ErrorCodeJsonConverter.Write(writer, value.Code);
        }

        if (value.IsKnown)
        {
            writer.WriteString(NameOf(nameof(DrmError.Name), options), value.Name);
            writer.WriteString(NameOf(nameof(DrmError.Message), options), value.Message);
        }

        writer.WriteEndObject();
    }

    // An undefined domain is written as its number, in a string; that reads too.
    private static ErrorDomain ReadDomain(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when Enum.TryParse(reader.GetString(), ignoreCase: true, out ErrorDomain domain) => domain,
        JsonTokenType.Number when reader.TryGetInt32(out int number) => (ErrorDomain)number,
        _ => throw new JsonException("The domain of an error must be the name of an ErrorDomain."),
    };

    private static string NameOf(string property, JsonSerializerOptions options) =>
        options.PropertyNamingPolicy?.ConvertName(property) ?? property;

    private static bool IsNamed(string name, string property, JsonSerializerOptions options) =>
        string.Equals(name, NameOf(property, options), StringComparison.OrdinalIgnoreCase);
}
