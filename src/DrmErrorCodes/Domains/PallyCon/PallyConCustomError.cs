using System.Text;

namespace DrmErrorCodes;

/// <summary>The error that a service's own callback page returned, which the license server passes on with code 8002.</summary>
/// <param name="Error">The service's error code, any text; null where the page gave none.</param>
/// <param name="Message">The service's error message, any text; null where the page gave none.</param>
public sealed record PallyConCustomError(string? Error, string? Message)
{
    /// <summary>Writes it as PallyCon documents it: <c>{"ERROR":"…","MESSAGE":"…"}</c>.</summary>
    public string ToJson() => JsonFields.Write(writer =>
    {
        writer.WriteString("ERROR", Error);
        writer.WriteString("MESSAGE", Message);
    });

    /// <summary>Reads it from the message of an 8002; null when that is something else.</summary>
    internal static PallyConCustomError? Read(string message) =>
        JsonFields.TryRead(Encoding.UTF8.GetBytes(message), "ERROR"u8, "MESSAGE"u8, out string? error, out string? text, out _) &&
        (error ?? text) is not null
            ? new(error, text)
            : null;
}
