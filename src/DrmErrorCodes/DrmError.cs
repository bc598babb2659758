using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>One occurrence of an error: a code that came, and the row of the catalog that it belongs to.</summary>
/// <remarks>
/// Two are equal when domain, code and row are. <c>default</c> is unknown, of no domain. In JSON it is an object with
/// <c>domain</c>, <c>code</c> and, where known, <c>name</c> and <c>message</c>; a code of 32 bits is written as in
/// <c>"code": "0x8004C065", "number": 2147795045</c>. It is read by domain and code, and by name where several rows have the code.
/// <see cref="DrmErrorJsonConverter"/> says how to have the advice in it.
/// </remarks>
[JsonConverter(typeof(DrmErrorJsonConverter))]
public readonly struct DrmError : IEquatable<DrmError>,
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

    /// <summary>The code that came, known or not. A vendor's symbol for a numbered row has become the number; a code of 32 bits, however
    /// it was written, the one number of its domain's notation.</summary>
    public ErrorCode Code { get; }

    /// <summary>The row of the catalog, or null when the catalog does not know the code.</summary>
    public ErrorEntry? Entry { get; }

    /// <summary>Whether the catalog knows the code.</summary>
    [MemberNotNullWhen(true, nameof(Entry), nameof(Name), nameof(Message))]
    public bool IsKnown => Entry is not null;

    /// <summary>The code in its domain's notation: <c>7011</c>, <c>0x8004C065</c>, <c>-100</c>, <c>output-restricted</c>. Of a number in
    /// a range it is the number.</summary>
    public string CodeText => Entry is { Number: not null } entry ? entry.CodeText : Table.Write(Code);

    /// <summary>The name of the enum's member, for example <c>TokenExpired</c>; null when the code is unknown.</summary>
    public string? Name => Entry?.Name;

    /// <summary>The vendor's text, word for word, or ours where <see cref="ErrorDomainInfo.Wording"/> says so; null when the code is
    /// unknown.</summary>
    public string? Message => Entry?.Message;

    /// <summary>Where in the chain the code arises; for an unknown code by its group.</summary>
    public ErrorLayer Layer => Entry?.Layer ?? (ErrorLayer)GroupFacts.Layer;

    /// <summary>Whether the vendor's system does not report the code any more; false for an unknown code.</summary>
    public bool IsRetired => Entry?.IsRetired ?? false;

    /// <summary>Whether explanation, remedy and judgement are of this code alone; false where they are its group's, as those of an
    /// unknown code are.</summary>
    public bool HasOwnAdvice => Entry?.HasOwnAdvice ?? false;

    /// <summary>What the vendor says of the license that the client has stored.</summary>
    public StoredLicenseAction StoredLicense => Entry?.StoredLicense ?? StoredLicenseAction.Unspecified;

    /// <summary>How serious it is: our judgement. An unknown code counts as an error, unless its group tells otherwise.</summary>
    public ErrorSeverity Severity => Entry?.Severity ?? (ErrorSeverity)GroupFacts.Severity;

    /// <summary>What it is about: our judgement, for an unknown code by its group.</summary>
    public ErrorCategory Category => Entry?.Category ?? (ErrorCategory)GroupFacts.Category;

    /// <summary>Who can end it: our judgement, for an unknown code by its group.</summary>
    public ErrorActor Actor => Entry?.Actor ?? (ErrorActor)GroupFacts.Actor;

    /// <summary>What a program may do by itself to try again: our judgement, for an unknown code by its group.</summary>
    public RetryAdvice Retry => Entry?.Retry ?? (RetryAdvice)GroupFacts.Retry;

    /// <summary>Whether nothing is broken: the system worked and said no, as it was set up to; see
    /// <see cref="ErrorEntry.IsRefusal"/>. For an unknown code by its group.</summary>
    public bool IsRefusal => Entry?.IsRefusal ?? GroupFacts.IsRefusal;

    /// <summary>What it means, in one to three sentences of ours; for an unknown code, what its group is about.</summary>
    public string Explanation => Entry?.Explanation ?? Table.GroupExplanation(Group);

    /// <summary>The first thing to do, and which log or setting to look at; our words.</summary>
    public string Remedy => Entry?.Remedy ?? Table.GroupRemedy(Group);

    /// <summary>Whether it says that somebody stopped the work on purpose.</summary>
    internal bool IsAborted => Entry?.IsAborted ?? false;

    /// <summary>Whether the code is written as 32 bits in hexadecimal digits, and which.</summary>
    internal bool TryGetBits(out uint bits) => Table.IsHexadecimal(Code, out bits);

    // The table of an unknown code is there, as it was asked.
    private ErrorTable Table => Entry?.Table ?? ErrorTables.LoadedOf(Domain) ?? NoTable.Instance;

    private int Group => Table.GroupOf(Code);

    private RowFacts GroupFacts => Table.GroupFacts(Group);

    /// <summary>Whether domain, code and row are the same.</summary>
    public static bool operator ==(DrmError left, DrmError right) => left.Equals(right);

    /// <summary>Whether domain, code or row differ.</summary>
    public static bool operator !=(DrmError left, DrmError right) => !left.Equals(right);

    /// <summary>Whether domain, code and row are the same.</summary>
    public bool Equals(DrmError other) => Domain == other.Domain && Code == other.Code && Entry == other.Entry;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DrmError other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Domain, Code).GetHashCode();

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

    private string CodeInLine() => LogText.OneLine(CodeText);

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.Equals("G".AsSpan(), StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"'{format.ToString()}' is not a format of an error; the one there is is 'G'.");
    }
}
