using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>A code as a JSON number or string, and as the name of a property.</summary>
public sealed class ErrorCodeJsonConverter : JsonConverter<ErrorCode>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override ErrorCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    internal static ErrorCode Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out long number) => number,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => (string?)null,
        _ => throw new JsonException("A code must be a whole number, a string or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ErrorCode value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, ErrorCode value)
    {
        if (value.Number is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.Text);
    }

    /// <inheritdoc/>
    public override ErrorCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString();

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ErrorCode value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString(null, CultureInfo.InvariantCulture));
}
