using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace DrmErrorCodes;

/// <summary>Reads the license server's second form, <c>&lt;response result="7107" message="…" /&gt;</c>. .NET's reader of XML adds six
/// megabytes to a program that is compiled ahead of time, and takes quadratic time where an element has many attributes.</summary>
internal ref struct ResponseXml
{
    private readonly ReadOnlySpan<byte> _utf8;
    private int _place;

    private ResponseXml(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _place = 0;
    }

    private readonly ReadOnlySpan<byte> Rest => _utf8.Slice(_place);

    /// <summary>Reads both attributes; null where one is missing. What stands inside the element is passed over, where it is XML.</summary>
    /// <returns>False, and what was wrong and where, when it is another element or not the whole of one.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, out string? result, out string? message, [NotNullWhen(false)] out string? problem)
    {
        var reader = new ResponseXml(utf8);
        result = message = null;
        problem = reader.ProblemOfStart();
        if (problem is null && !(reader.TryReadAttributes(out result, out message) && reader.TrySkipEnd()))
            problem = reader.ProblemHere();
        return problem is null;
    }

    private string? ProblemOfStart()
    {
        SkipMisc();
        if (TrySkip("<!DOCTYPE"u8, to: ">"u8))
            SkipMisc();
        if (Rest.IsEmpty)
            return "it ends without an element";
        ReadOnlySpan<byte> start = Rest.Slice(0, 1 + LengthOfName(Rest.Slice(1)));
        _place += start.Length;
        return start.SequenceEqual("<response"u8) ? null : $"it has '{LogText.OneLine(Text(start))}' in place of '<response'";
    }

    private readonly string ProblemHere()
    {
        ReadOnlySpan<byte> before = _utf8.Slice(0, _place);
        int line = 1;
        for (int i = 0; i < before.Length; i++)
            line += before[i] == '\n' ? 1 : 0;
        return $"it is no XML at line {line}, byte {before.Length - before.LastIndexOf((byte)'\n')} of the line";
    }

    /// <summary>Reads the attributes up to the mark that ends the start of an element.</summary>
    private bool TryReadAttributes(out string? result, out string? message)
    {
        result = message = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (SkipBlanks() && LengthOfName(Rest) > 0)
        {
            int start = _place;
            string name = ReadName();
            if (!names.Add(name))
            {
                _place = start;
                return false;
            }

            SkipBlanks();
            if (!TrySkip("="u8))
                return false;
            SkipBlanks();
            if (!TryReadValue(out string? value))
                return false;

            if (name == "result")
                result = value;
            else if (name == "message")
                message = value;
        }

        return true;
    }

    private string ReadName()
    {
        ReadOnlySpan<byte> name = Rest.Slice(0, LengthOfName(Rest));
        _place += name.Length;
        return Text(name);
    }

    /// <summary>Reads a value in quotation marks of either kind.</summary>
    private bool TryReadValue([NotNullWhen(true)] out string? value)
    {
        int start = _place;
        value = TrySkip("\""u8, to: "\""u8) || TrySkip("'"u8, to: "'"u8)
            ? Unescaped(Text(_utf8.Slice(start + 1, _place - start - 2)))
            : null;
        if (value is null)
            _place = start;
        return value is not null;
    }

    /// <summary>Passes over the rest of the element and what may follow it, which must be all.</summary>
    private bool TrySkipEnd()
    {
        if (!TrySkip("/>"u8) && !(TrySkip(">"u8) && TrySkipContent()))
            return false;
        SkipMisc();
        return Rest.IsEmpty;
    }

    /// <summary>Passes over what stands inside the element, and its end.</summary>
    private bool TrySkipContent()
    {
        var open = new Stack<string>();
        open.Push("response");
        while (open.Count > 0)
        {
            int length = Rest.IndexOf((byte)'<');
            if (length < 0 || Unescaped(Text(Rest.Slice(0, length))) is null)
                return false;
            _place += length;

            if (TrySkip("<!--"u8, to: "-->"u8) || TrySkip("<![CDATA["u8, to: "]]>"u8) || TrySkip("<?"u8, to: "?>"u8))
                continue;
            bool isEnd = TrySkip("</"u8);
            if (!isEnd)
                _place++;
            string name = ReadName();
            if (isEnd ? name != open.Pop() : name.Length == 0 || name[0] is '!' or '?' || !TryReadAttributes(out _, out _))
                return false;
            SkipBlanks();
            if (!isEnd && TrySkip("/>"u8))
                continue;
            if (!TrySkip(">"u8))
                return false;
            if (!isEnd)
                open.Push(name);
        }

        return true;
    }

    /// <summary>Passes over blanks, comments and processing instructions, of which the XML declaration looks like one.</summary>
    private void SkipMisc()
    {
        do
            SkipBlanks();
        while (TrySkip("<?"u8, to: "?>"u8) || TrySkip("<!--"u8, to: "-->"u8));
    }

    private bool SkipBlanks()
    {
        int start = _place;
        while (_place < _utf8.Length && IsBlank(_utf8[_place]))
            _place++;
        return _place > start;
    }

    private bool TrySkip(ReadOnlySpan<byte> mark)
    {
        bool isThere = Rest.StartsWith(mark);
        if (isThere)
            _place += mark.Length;
        return isThere;
    }

    /// <summary>Passes over a mark, all up to another, and that; stays where it is when one of them is missing.</summary>
    private bool TrySkip(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> to)
    {
        int length = Rest.StartsWith(mark) ? Rest.Slice(mark.Length).IndexOf(to) : -1;
        if (length >= 0)
            _place += mark.Length + length + to.Length;
        return length >= 0;
    }

    private static int LengthOfName(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && !IsBlank(text[length]) &&
            text[length] is not ((byte)'<' or (byte)'>' or (byte)'/' or (byte)'=' or (byte)'"' or (byte)'\''))
            length++;
        return length;
    }

    private static bool IsBlank(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());

    /// <summary>What an attribute's value or a text between marks stands for; null where it is none.</summary>
    private static string? Unescaped(string value)
    {
        var text = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '&':
                    int end = value.IndexOf(';', i);
                    if (end < 0 || Character(value.Substring(i + 1, end - i - 1)) is not { } character)
                        return null;
                    text.Append(character);
                    i = end;
                    break;
                case '\r' when i + 1 < value.Length && value[i + 1] == '\n':
                    break;
                case '\r' or '\n' or '\t':
                    text.Append(' ');
                    break;
                case '<' or < ' ':
                    return null;
                default:
                    text.Append(value[i]);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>What a reference stands for, as lt, #62 or #x3E; null where it is none.</summary>
    private static string? Character(string reference)
    {
        if (reference.StartsWith("#x", StringComparison.Ordinal))
            return Character(reference.Substring(2), NumberStyles.AllowHexSpecifier);
        if (reference.Length > 0 && reference[0] == '#')
            return Character(reference.Substring(1), NumberStyles.None);
        return reference switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            "apos" => "'",
            _ => null,
        };
    }

    private static string? Character(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out int number) && IsAllowed(number) ? char.ConvertFromUtf32(number) : null;

    private static bool IsAllowed(int character) =>
        character is '\t' or '\r' or '\n' or >= ' ' and < 0xD800 or > 0xDFFF and < 0xFFFE or > 0xFFFF and <= 0x10FFFF;
}
