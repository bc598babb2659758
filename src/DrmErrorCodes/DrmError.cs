using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>One occurrence of an error: a code that came, and the row of the catalog that it belongs to.</summary>
/// <remarks>
/// Two are equal when domain, code and row are. <c>default</c> is unknown, of no domain. In JSON it is an object with
/// <c>domain</c>, <c>code</c> and, where known, <c>name</c> and <c>message</c>; it is read by domain and code, and by name where
/// several rows have the code.
/// </remarks>
[JsonConverter(typeof(DrmErrorJsonConverter))]
public readonly record struct DrmError :
#if NET
    ISpanFormattable
#else
    IFormattable
#endif
{
    internal DrmError(ErrorDomain domain, ErrorCode code, ErrorEntry? entry)
    {
        Domain = domain;
        Code = code;
        Entry = entry;
    }

    /// <summary>The domain that was asked for.</summary>
    public ErrorDomain Domain { get; }

    /// <summary>The code that came, known or not. A vendor's symbol for a numbered row has become the number.</summary>
    public ErrorCode Code { get; }

    /// <summary>The row of the catalog, or null when the catalog does not know the code.</summary>
    public ErrorEntry? Entry { get; }

    /// <summary>Whether the catalog knows the code.</summary>
    [MemberNotNullWhen(true, nameof(Entry), nameof(Name), nameof(Message))]
    public bool IsKnown => Entry is not null;

    /// <summary>The name of the enum's member, for example <c>TokenExpired</c>; null when the code is unknown.</summary>
    public string? Name => Entry?.Name;

    /// <summary>The vendor's text, word for word; null when the code is unknown.</summary>
    public string? Message => Entry?.Message;

    /// <summary>What the vendor says of the license that the client has stored.</summary>
    public StoredLicenseAction StoredLicense => Entry?.StoredLicense ?? StoredLicenseAction.Unspecified;

    /// <summary>How serious it is: our judgement. An unknown code counts as an error, unless its group tells otherwise.</summary>
    public ErrorSeverity Severity => Advice.Severity;

    /// <summary>What it is about: our judgement, for an unknown code by its group.</summary>
    public ErrorCategory Category => Advice.Category;

    /// <summary>Who can end it: our judgement, for an unknown code by its group.</summary>
    public ErrorActor Actor => Advice.Actor;

    /// <summary>Whether, and with what, to try again: our judgement, for an unknown code by its group.</summary>
    public RetryAdvice Retry => Advice.Retry;

    /// <summary>What it means, in one to three sentences of ours; for an unknown code, what its group is about.</summary>
    public string Explanation => Advice.Explanation;

    /// <summary>The first thing to do, and which log or setting to look at; our words.</summary>
    public string Remedy => Advice.Remedy;

    private Advice Advice => Entry?.Advice ?? ErrorTables.Of(Domain).AdviceForUnknown(Code.Number);

    /// <summary>The error in one line, the same in every culture, such as <c>PallyConLicense 7011 TokenExpired: Token is
    /// expired.</c> A text code is cut after 64 characters and its control characters are replaced, so that it stays one
    /// line.</summary>
    public override string ToString() => Entry is null
        ? $"{Domain} {CodeInLine()}: unknown code"
        : $"{Domain} {CodeInLine()} {Entry.Name}: {Entry.Message}";

    /// <summary>The error in one line, as <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: an error reads the same in every culture.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format.AsSpan());
        return ToString();
    }

#if NET
    /// <summary>Writes what <see cref="ToString()"/> returns; false when there is no room for it.</summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        return Entry is null
            ? destination.TryWrite($"{Domain} {CodeInLine()}: unknown code", out charsWritten)
            : destination.TryWrite($"{Domain} {CodeInLine()} {Entry.Name}: {Entry.Message}", out charsWritten);
    }
#endif

    private ErrorCode CodeInLine() => Code.Text is { } text ? new ErrorCode(LogText.OneLine(text)) : Code;

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.Equals("G".AsSpan(), StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"'{format.ToString()}' is not a format of an error; the one there is is 'G'.");
    }
}
