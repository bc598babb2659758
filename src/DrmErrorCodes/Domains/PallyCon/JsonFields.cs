using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DrmErrorCodes;

/// <summary>Reads two fields of a JSON object as texts and passes over the rest; writes such objects.</summary>
internal static class JsonFields
{
    private static readonly JsonWriterOptions AsServersWrite = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the object in one pass. A field that is no string comes as its JSON text, one that is null or missing as
    /// null, as are both of JSON that is no object; of a field that comes twice the last counts.</summary>
    /// <returns>False, and what was wrong and where, when the bytes are no JSON or not the whole of it.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        ReadOnlySpan<byte> firstName,
        ReadOnlySpan<byte> secondName,
        out string? first,
        out string? second,
        [NotNullWhen(false)] out string? problem)
    {
        first = second = null;
        var reader = new Utf8JsonReader(utf8);
        try
        {
            // What is no object has no property behind its first token.
            reader.Read();
            reader.Read();
            while (reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isFirst = reader.ValueTextEquals(firstName);
                bool isSecond = reader.ValueTextEquals(secondName);
                reader.Read();
                if (isFirst)
                    first = Text(utf8, ref reader);
                else if (isSecond)
                    second = Text(utf8, ref reader);
                else
                    reader.Skip();
                reader.Read();
            }

            // What follows the object must be blank: the reader says so otherwise.
            reader.Read();
            problem = null;
            return true;
        }
        catch (JsonException exception)
        {
            problem = $"it is no JSON at line {exception.LineNumber.GetValueOrDefault() + 1}, byte {exception.BytePositionInLine.GetValueOrDefault() + 1} of the line";
        }
        catch (InvalidOperationException)
        {
            problem = $"it is no UTF-8 before byte {reader.BytesConsumed}";
        }

        first = second = null;
        return false;
    }

    /// <summary>Writes an object on one line, with quotation marks as <c>\"</c> and other letters as they are.</summary>
    public static string Write(Action<Utf8JsonWriter> writeFields)
    {
        using var utf8 = new MemoryStream();
        using (var writer = new Utf8JsonWriter(utf8, AsServersWrite))
        {
            writer.WriteStartObject();
            writeFields(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(utf8.GetBuffer(), 0, (int)utf8.Length);
    }

    private static string? Text(ReadOnlySpan<byte> utf8, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
        {
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            return Encoding.UTF8.GetString(utf8.Slice(start, (int)reader.BytesConsumed - start).ToArray());
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair or bytes that are no UTF-8: better a text with replacement characters than none.
            return Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
        }
    }
}
