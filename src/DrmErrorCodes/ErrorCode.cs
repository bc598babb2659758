using System.Globalization;
using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>A code as a vendor writes it: a number or a text.</summary>
/// <remarks>
/// <para>How a code is spelled does not matter: <c>7011</c>, <c>"7011"</c>, <c>" 007011 "</c> and <c>"0x1B63"</c> are one
/// code, and so are <c>"exportRetry"</c> and <c>"EXPORTRETRY"</c> (compared ordinally, in any culture).</para>
/// <para><c>default</c> is the number 0. In JSON a code is a number or a string; <c>null</c> reads as the empty code.</para>
/// </remarks>
[JsonConverter(typeof(ErrorCodeJsonConverter))]
public readonly struct ErrorCode : IEquatable<ErrorCode>,
#if NET
    ISpanFormattable, ISpanParsable<ErrorCode>
#else
    IFormattable
#endif
{
    private readonly string? _text;
    private readonly long _number;

    /// <summary>A code that is a number.</summary>
    public ErrorCode(long number) => _number = number;

    /// <summary>A code as a log or a user writes it.</summary>
    /// <param name="text">
    /// A decimal number with or without sign, a hexadecimal number after <c>0x</c> (at most <c>0x7FFFFFFFFFFFFFFF</c>), or a
    /// text; blanks around it do not count. What fits no <see cref="long"/> is a text. Null and empty are the empty code.
    /// </param>
    public ErrorCode(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        if (!TryParseNumber(trimmed, out _number))
            _text = trimmed;
    }

    /// <summary>The number, or null where the code is a text.</summary>
    public long? Number => _text is null ? _number : null;

    /// <summary>The text as it came, without blanks around it, or null where the code is a number.</summary>
    public string? Text => _text;

    /// <summary>Whether there is no code: it was null, empty or blank.</summary>
    public bool IsEmpty => _text is { Length: 0 };

    /// <summary>Whether the code is a number, and which.</summary>
    internal bool IsNumber(out long number)
    {
        number = _number;
        return _text is null;
    }

    /// <summary>The number as a code; the empty code for null.</summary>
    /// <remarks>Not a conversion: <c>Lookup(domain, null)</c> and <c>Lookup(domain, 7011)</c> would be ambiguous.</remarks>
    public static ErrorCode From(long? number) => number is { } value ? new ErrorCode(value) : new ErrorCode(null);

    /// <summary>A code that is a number.</summary>
    public static implicit operator ErrorCode(int number) => new(number);

    /// <summary>A code that is a number.</summary>
    public static implicit operator ErrorCode(uint number) => new(number);

    /// <summary>A code that is a number.</summary>
    public static implicit operator ErrorCode(long number) => new(number);

    /// <summary>A code as a log or a user writes it; see <see cref="ErrorCode(string)"/>.</summary>
    public static implicit operator ErrorCode(string? text) => new(text);

    /// <summary>Whether two codes are the same number or, without regard to case, the same text.</summary>
    public static bool operator ==(ErrorCode left, ErrorCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(ErrorCode left, ErrorCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ErrorCode other) =>
        _number == other._number && string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ErrorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _text is null ? _number.GetHashCode() : StringComparer.OrdinalIgnoreCase.GetHashCode(_text);

    /// <summary>The decimal number, or the text; the same in every culture.</summary>
    public override string ToString() => _text ?? _number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in a numeric format such as <c>X4</c>, or the text, which no format changes.</summary>
    /// <param name="format">A format of <see cref="long"/>.</param>
    /// <param name="formatProvider">Not used: a code reads the same in every culture.</param>
    /// <exception cref="FormatException">The code is a number and <see cref="long"/> does not have the format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        _text ?? _number.ToString(format, CultureInfo.InvariantCulture);

#if NET
    /// <summary>A code as a log or a user writes it; see <see cref="ErrorCode(string)"/>. Any text is a code, so this never throws.</summary>
    /// <param name="s">The text; null and blank are the empty code.</param>
    /// <param name="provider">Not used: a code reads the same in every culture.</param>
    public static ErrorCode Parse(string? s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static ErrorCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => new(s.ToString());

    /// <summary>A code as a log or a user writes it; see <see cref="ErrorCode(string)"/>.</summary>
    /// <returns>Always true: any text is a code, null and blank the empty one.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out ErrorCode result)
    {
        result = new(s);
        return true;
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out ErrorCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ErrorCode result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>Writes what <see cref="ToString(string, IFormatProvider)"/> returns; false when there is no room for it.</summary>
    /// <exception cref="FormatException">The code is a number and <see cref="long"/> does not have the format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (_text is null)
            return _number.TryFormat(destination, out charsWritten, format, CultureInfo.InvariantCulture);
        bool fits = _text.TryCopyTo(destination);
        charsWritten = fits ? _text.Length : 0;
        return fits;
    }
#endif

    private static bool TryParseNumber(string text, out long number)
    {
        if (!text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

#if NET
        ReadOnlySpan<char> digits = text.AsSpan(2);
#else
        string digits = text.Substring(2);
#endif
        // More than 63 bits would come out negative: that is no code anyone wrote.
        return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number) && number >= 0;
    }
}
