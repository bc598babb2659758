using System.Text.Json;
using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>An error as a JSON object. What the catalog knows is written for the reader, and looked up again when read.</summary>
/// <remarks>
/// <para>The properties, named by the naming policy; what does not apply is left out:</para>
/// <list type="bullet">
/// <item><c>domain</c> and <c>code</c>; a code of 32 bits is <c>"code": "0x8004C065", "number": 2147795045</c>;</item>
/// <item><c>name</c> and <c>message</c> of a known code;</item>
/// <item>with advice also <c>layer</c>, <c>isRetired</c> and <c>storedLicense</c> of a known code, <c>severity</c>, <c>category</c>,
/// <c>actor</c>, <c>retry</c>, <c>isRefusal</c>, <c>hasOwnAdvice</c>, <c>explanation</c> and <c>remedy</c>: what the properties of
/// <see cref="DrmError"/> say, enums by name.</item>
/// </list>
/// <para>The command <c>drm-error</c> writes an error by the same names. Either form is read by domain and code, and by name where several
/// rows have the code.</para>
/// </remarks>
/// <example>
/// Advice is for who asks for it, by the options of the serializer:
/// <code>
/// var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new DrmErrorJsonConverter(includeAdvice: true) } };
/// </code>
/// </example>
public sealed class DrmErrorJsonConverter : JsonConverter<DrmError>
{
    private readonly bool _includeAdvice;

    /// <summary>Writes domain, code, name and message: what <see cref="DrmError"/> has where no options say otherwise.</summary>
    public DrmErrorJsonConverter()
    {
    }

    /// <summary>Writes our judgement too, where that is asked for.</summary>
    public DrmErrorJsonConverter(bool includeAdvice) => _includeAdvice = includeAdvice;

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
        ErrorEntry? named = ErrorCatalog.LookupAll(domain.Value, code.Value).FirstOrDefault(entry => entry.Name == name);
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

        if (_includeAdvice)
            WriteAdvice(writer, value, options);
        writer.WriteEndObject();
    }

    private static void WriteAdvice(Utf8JsonWriter writer, DrmError value, JsonSerializerOptions options)
    {
        writer.WriteString(NameOf(nameof(DrmError.Layer), options), value.Layer.ToString());
        if (value.IsKnown)
        {
            writer.WriteBoolean(NameOf(nameof(DrmError.IsRetired), options), value.IsRetired);
            writer.WriteString(NameOf(nameof(DrmError.StoredLicense), options), value.StoredLicense.ToString());
        }

        writer.WriteString(NameOf(nameof(DrmError.Severity), options), value.Severity.ToString());
        writer.WriteString(NameOf(nameof(DrmError.Category), options), value.Category.ToString());
        writer.WriteString(NameOf(nameof(DrmError.Actor), options), value.Actor.ToString());
        writer.WriteString(NameOf(nameof(DrmError.Retry), options), value.Retry.ToString());
        writer.WriteBoolean(NameOf(nameof(DrmError.IsRefusal), options), value.IsRefusal);
        writer.WriteBoolean(NameOf(nameof(DrmError.HasOwnAdvice), options), value.HasOwnAdvice);
        writer.WriteString(NameOf(nameof(DrmError.Explanation), options), value.Explanation);
        writer.WriteString(NameOf(nameof(DrmError.Remedy), options), value.Remedy);
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
