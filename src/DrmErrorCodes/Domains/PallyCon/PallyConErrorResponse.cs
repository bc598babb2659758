using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>An error as the body of a PallyCon license server's answer holds it.</summary>
/// <remarks>
/// <para>The server answers errors with HTTP status 200, so the status says nothing: try each body. Read are JSON with
/// <c>errorCode</c> as a number or a text and bare XML, <c>&lt;response result="7107" message="…" /&gt;</c>, both in UTF-8, with
/// or without a byte-order mark, blanks around and further fields.</para>
/// <para>Refused are licenses (binary, base64, JSON without <c>errorCode</c>), pages of HTML, bodies that were cut off,
/// anything of more than 67,108,864 bytes, codes that are no number, and <c>error_code</c>, which belongs to other protocols of the
/// vendor with other meanings.</para>
/// </remarks>
public sealed record PallyConErrorResponse
{
    // A body of gigabytes does not fit into an array or a text.
    private const int LongestBody = 1 << 26;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>An error response with the documented message, or another.</summary>
    /// <param name="error">The code.</param>
    /// <param name="message">What the server says; the documented text when null.</param>
    public PallyConErrorResponse(PallyConLicenseError error, string? message = null)
        : this((long)error, message ?? error.ToDrmError().Message)
    {
    }

    /// <summary>An error response with any code, known or not.</summary>
    /// <param name="code">The code.</param>
    /// <param name="message">What the server says; null for none.</param>
    public PallyConErrorResponse(long code, string? message)
    {
        Error = PallyConLicenseErrorTable.Instance.Lookup(code);
        Message = message;
    }

    /// <summary>An 8002 with the error of a callback page.</summary>
    /// <exception cref="ArgumentNullException">There is no error.</exception>
    public PallyConErrorResponse(PallyConCustomError customError)
        : this(PallyConLicenseError.CustomError, (customError ?? throw new ArgumentNullException(nameof(customError))).ToJson())
    {
    }

    /// <summary>The error, known or not, with the code that came.</summary>
    public DrmError Error { get; }

    /// <summary>What the server wrote, which may differ from the documented text; null when it wrote none. For 8002 it is the
    /// callback page's JSON, or whatever stands in its place.</summary>
    public string? Message { get; }

    /// <summary>The error of the callback page, where the code is 8002 and the message holds one; else null.</summary>
    public PallyConCustomError? CustomError =>
        Message is not null && Error.Is(PallyConLicenseError.CustomError) ? PallyConCustomError.Read(Message) : null;

    /// <summary>Reads the body of an answer.</summary>
    /// <returns>False, without an exception, when it is not an error of the license server; null is not one.</returns>
    public static bool TryParse(string? body, [NotNullWhen(true)] out PallyConErrorResponse? response) =>
        TryRead(body, out response, out _);

    /// <summary>Reads the body of an answer, UTF-8.</summary>
    /// <returns>False, without an exception, when it is not an error of the license server. A binary license is told by its
    /// first byte.</returns>
    public static bool TryParse(ReadOnlySpan<byte> body, [NotNullWhen(true)] out PallyConErrorResponse? response) =>
        TryRead(body, out response, out _);

    /// <summary>Reads the body of an answer, UTF-8, from a buffer in several pieces.</summary>
    /// <returns>False, without an exception, when it is not an error of the license server.</returns>
    public static bool TryParse(ReadOnlySequence<byte> body, [NotNullWhen(true)] out PallyConErrorResponse? response) =>
        TryRead(body, out response, out _);

    /// <summary>Reads the body of an answer.</summary>
    /// <exception cref="FormatException">It is not an error of the license server; the message says what is wrong and where.</exception>
    public static PallyConErrorResponse Parse(string? body) =>
        TryRead(body, out PallyConErrorResponse? response, out string? problem) ? response : throw Refused(problem);

    /// <summary>Reads the body of an answer, UTF-8.</summary>
    /// <exception cref="FormatException">It is not an error of the license server; the message says what is wrong and where.</exception>
    public static PallyConErrorResponse Parse(ReadOnlySpan<byte> body) =>
        TryRead(body, out PallyConErrorResponse? response, out string? problem) ? response : throw Refused(problem);

    /// <summary>Reads the body of an answer, UTF-8, from a buffer in several pieces.</summary>
    /// <exception cref="FormatException">It is not an error of the license server; the message says what is wrong and where.</exception>
    public static PallyConErrorResponse Parse(ReadOnlySequence<byte> body) =>
        TryRead(body, out PallyConErrorResponse? response, out string? problem) ? response : throw Refused(problem);

    /// <summary>Writes the body as the server does, so that a test's server can answer it:
    /// <c>{"errorCode":7011,"message":"…"}</c>.</summary>
    public string ToJson() => JsonFields.Write(writer =>
    {
        writer.WriteNumber("errorCode", Error.Code.Number.GetValueOrDefault());
        writer.WriteString("message", Message);
    });

    private static bool TryRead(
        string? body, [NotNullWhen(true)] out PallyConErrorResponse? response, [NotNullWhen(false)] out string? problem)
    {
        response = null;
        string given = body ?? "";
        if (IsTooLong(given.Length, out problem))
            return false;
        string text = (given.Length > 0 && given[0] == '\uFEFF' ? given.Substring(1) : given).TrimStart(Blanks);
        // Base64 need not be encoded to be refused.
        bool isMarkup = text.Length > 0 && text[0] is '{' or '<';
        return TryRead(isMarkup ? Encoding.UTF8.GetBytes(text) : default(ReadOnlySpan<byte>), out response, out problem);
    }

    private static bool TryRead(
        ReadOnlySequence<byte> body, [NotNullWhen(true)] out PallyConErrorResponse? response, [NotNullWhen(false)] out string? problem)
    {
        response = null;
        if (IsTooLong(body.Length, out problem))
            return false;

        // A license need not be copied to be refused: its first piece says so, unless that is blank or a part of a byte-order mark.
        ReadOnlySpan<byte> start = body.First.Span;
        ReadOnlySpan<byte> text = TrimStart(start);
        bool isRefused = start.Length >= ByteOrderMark.Length && !text.IsEmpty && !IsMarkup(text);
        return TryRead(body.IsSingleSegment || isRefused ? start : body.ToArray(), out response, out problem);
    }

    private static bool TryRead(
        ReadOnlySpan<byte> body, [NotNullWhen(true)] out PallyConErrorResponse? response, [NotNullWhen(false)] out string? problem)
    {
        response = null;
        if (IsTooLong(body.Length, out problem))
            return false;

        // A method of its own, so that a license is refused without what reading needs.
        ReadOnlySpan<byte> text = TrimStart(body);
        if (IsMarkup(text))
            return TryReadMarkup(text, out response, out problem);
        problem = "it begins neither as JSON nor as XML";
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadMarkup(
        ReadOnlySpan<byte> text, [NotNullWhen(true)] out PallyConErrorResponse? response, [NotNullWhen(false)] out string? problem)
    {
        if (PlainJson.TryRead(text, "errorCode"u8, "message"u8, out ReadOnlySpan<byte> plainCode, out ReadOnlySpan<byte> plainMessage) &&
            Utf8Parser.TryParse(plainCode, out long plainNumber, out _))
        {
            response = new PallyConErrorResponse(plainNumber, PlainJson.Text(plainMessage));
            problem = null;
            return true;
        }

        return TryReadFully(text, out response, out problem);
    }

    // Kept apart, so that a plain object is read without what the texts of problems need.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadFully(
        ReadOnlySpan<byte> text, [NotNullWhen(true)] out PallyConErrorResponse? response, [NotNullWhen(false)] out string? problem)
    {
        response = null;
        string? code;
        string? message;
        if (!(text[0] == '{'
            ? JsonFields.TryRead(text, "errorCode"u8, "message"u8, out code, out message, out problem)
            : ResponseXml.TryRead(text, out code, out message, out problem)))
            return false;

        if (new ErrorCode(code).Number is not { } number)
        {
            problem = code is null ? "it has no errorCode" : $"its code '{LogText.OneLine(code)}' is no number";
            return false;
        }

        response = new PallyConErrorResponse(number, message);
        problem = null;
        return true;
    }

    private static bool IsTooLong(long length, [NotNullWhen(true)] out string? problem)
    {
        // Not put together from the number, which would keep the compiler from inlining this.
        problem = length > LongestBody ? "it is longer than 67108864 bytes" : null;
        return problem is not null;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> text) => !text.IsEmpty && text[0] is (byte)'{' or (byte)'<';

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> body)
    {
        int start = body.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        while (start < body.Length && body[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            start++;
        return body.Slice(start);
    }

    private static FormatException Refused(string problem) =>
        new($"The body is no error of a PallyCon license server: {problem}.");
}
