using System.Buffers;

namespace DrmErrorCodes.Reports;

/// <summary>A text as it was before it became a string of JSON or a text of XML, in which line ends and quotes are escaped. Each character
/// keeps its place: what is left of an escape is blanks.</summary>
internal ref struct EscapedText
{
    private char[]? _buffer;

    /// <param name="text">The text as it came.</param>
    public EscapedText(ReadOnlySpan<char> text)
    {
        _buffer = null;
        Text = text;
        int place = 0;
        while (text.Slice(place).IndexOfAny('\\', '&') is >= 0 and var next)
        {
            place += next;
            int length = Read(text.Slice(place), out char meant);
            if (meant is not '\0')
                Write(place, length, meant);
            place += length;
        }
    }

    /// <summary>The text without its escapes; the same where it had none.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Gives the room of the text back.</summary>
    public void Dispose()
    {
        if (_buffer is not null)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = null;
    }

    private void Write(int place, int length, char meant)
    {
        if (_buffer is null)
        {
            _buffer = ArrayPool<char>.Shared.Rent(Text.Length);
            Text.CopyTo(_buffer);
            Text = _buffer.AsSpan(0, Text.Length);
        }

        // An escaped slash leaves no blank in an address, and a quote none beside what it quotes.
        _buffer.AsSpan(place, length).Fill(meant is '/' ? meant : ' ');
        if (meant is '"' or '\'')
            _buffer[place] = meant;
        _buffer[place + length - 1] = meant;
    }

    /// <summary>The length of the escape that a text begins with, and what it means; of what is none, the length to pass over, and a
    /// NUL.</summary>
    private static int Read(ReadOnlySpan<char> text, out char meant)
    {
        int slashes = 0;
        while (slashes < text.Length && text[slashes] == '\\')
            slashes++;
        if (slashes == 0)
            return ReadEntity(text, out meant);
        meant = slashes == text.Length ? '\0' : text[slashes] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '"' or '\'' or '/' => text[slashes],
            _ => '\0',
        };
        if (meant is not '\0')
            return slashes + 1;
        meant = ReadNumber(text.Slice(slashes));
        return meant is not '\0' ? slashes + "u0022".Length : slashes;
    }

    /// <summary>What a number such as <c>u0022</c> means. Letters and digits are escaped by nobody, and a code is to stand where it was
    /// found.</summary>
    private static char ReadNumber(ReadOnlySpan<char> text)
    {
        const int Digits = 4;
        if (text.Length <= Digits || text[0] != 'u')
            return '\0';
        int number = 0;
        foreach (char c in text.Slice(1, Digits))
        {
            if (!Uri.IsHexDigit(c))
                return '\0';
            number = (number * 16) + Uri.FromHex(c);
        }

        return number is Tokenizer.Escape or (>= ' ' and < '\u007f') && !WordStart.IsWordCharacter((char)number) ? (char)number : '\0';
    }

    private static int ReadEntity(ReadOnlySpan<char> text, out char meant)
    {
        meant = text.StartsWith("&quot;".AsSpan()) ? '"' : text.StartsWith("&lt;".AsSpan()) ? '<' : text.StartsWith("&gt;".AsSpan()) ? '>' : '\0';
        return meant is '\0' ? 1 : meant is '"' ? "&quot;".Length : "&lt;".Length;
    }
}
