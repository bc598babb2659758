namespace DrmErrorCodes.Reports;

/// <summary>Goes through a text once and keeps what may matter: known words, numbers, addresses. Everything else only stands between
/// them.</summary>
internal ref struct Tokenizer
{
    public const char Escape = '\u001b';

    // ESC[1;38;2;255;255;255m
    public const int LongestColor = 21;

    private const int LongestHexadecimal = 8;

    private const string BeforePaths = " \t\"'=";

    private const string BehindAddresses = ".:;)";

    [ThreadStatic]
    private static Token[]? _buffer;

    private readonly ReadOnlySpan<char> _text;
    private Token[] _tokens;
    private int _count;
    private int _line;

    private Tokenizer(ReadOnlySpan<char> text)
    {
        _text = text;
        _tokens = _buffer ??= new Token[256];
    }

    /// <summary>The tokens of a text, which are gone with the next call of the thread.</summary>
    public static Token[] Read(ReadOnlySpan<char> text, out int count)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Read();
        // Of a large text the room is not kept.
        if (tokenizer._tokens.Length <= 1 << 14)
            _buffer = tokenizer._tokens;
        count = tokenizer._count;
        return tokenizer._tokens;
    }

    private void Read()
    {
        ReadOnlySpan<char> text = _text;
        int place = 0;
        while (place < text.Length)
        {
            char c = text[place];
            if (WordStart.IsWordCharacter(c))
            {
                int start = place;
                do
                    place++;
                while (place < text.Length && WordStart.IsWordCharacter(c = text[place]));
                if (c == ':' && text.Slice(place).StartsWith("://".AsSpan()))
                    place = ReadAddress(start, place + 3);
                else
                    place = ReadWord(start, place);
            }
            else if (c == '\n')
            {
                place++;
                _line++;
            }
            else if (c == Escape)
            {
                place += LengthOfColor(text.Slice(place));
            }
            else if (c == '/' && IsStartOfPath(place))
            {
                place = ReadAddress(place, place + 1);
            }
            else
            {
                place++;
            }
        }
    }

    /// <summary>Reads a word, or several that are one of the vocabulary, and says where it ends.</summary>
    private int ReadWord(int start, int end)
    {
        ReadOnlySpan<char> word = _text.Slice(start, end - start);
        if (word[0] is >= '0' and <= '9')
        {
            if (IsNumber(word))
                AddNumber(start, end);
            return end;
        }

        bool mayKnow = Vocabulary.MayKnow(word);
        if (mayKnow)
        {
            int length = word.Length;
            int known = Vocabulary.Find(_text.Slice(start), ref length);
            if (known >= 0)
            {
                length += LengthOfVersion(known, _text.Slice(start + length));
                Add(new(TokenKind.Word, known, start, start + length, _line));
                return start + length;
            }

            known = Vocabulary.FindPrefix(word);
            if (known >= 0)
            {
                Add(new(TokenKind.Prefix, known, start, end, _line));
                return end;
            }
        }

        if (word.Length == LongestHexadecimal && IsHexadecimal(word))
        {
            AddNumber(start, end);
        }
        else if (mayKnow && Vocabulary.FindBeforeDigits(word, out int length) is >= 0 and var beforeDigits)
        {
            // Only shapes ask for them.
            Add(new(TokenKind.Word, beforeDigits, start, start + length, _line));
            Add(new(TokenKind.AttachedNumber, -1, start + length, end, _line));
        }

        return end;
    }

    // HTTP/1.1, OEMCrypto/16.4.1, but not MEDIA_ERR_DECODE/3
    private static int LengthOfVersion(int word, ReadOnlySpan<char> text)
    {
        int length = 1;
        while (length < text.Length && text[length] is (>= '0' and <= '9') or '.')
            length++;
        return length > 1 && text[0] == '/' && !Vocabulary.IsCode(word) ? length : 0;
    }

    private int ReadAddress(int start, int from)
    {
        int end = from;
        while (end < _text.Length && !IsEndOfAddress(_text[end]))
            end++;
        for (int place = from; place < end;)
        {
            int wordEnd = place;
            while (wordEnd < end && WordStart.IsWordCharacter(_text[wordEnd]))
                wordEnd++;
            int length = wordEnd - place;
            if (Vocabulary.MayKnow(_text.Slice(place, length)) && Vocabulary.Find(_text.Slice(place, end - place), ref length) is >= 0 and var known)
                Add(new(TokenKind.WordInAddress, known, place, place + length, _line));
            place += length + 1;
        }

        // No further than the slash before it.
        while (BehindAddresses.Contains(_text[end - 1]))
            end--;
        Add(new(TokenKind.Address, Vocabulary.AddressWord, start, end, _line));
        return end;
    }

    private void AddNumber(int start, int end)
    {
        // A part of a version or a path.
        if (start >= 2 && _text[start - 1] is '/' or '.' && WordStart.IsWordCharacter(_text[start - 2]))
            return;
        Add(new(TokenKind.Number, -1, start, end, _line));
    }

    private void Add(Token token)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = token;
    }

    private readonly bool IsStartOfPath(int place) =>
        place + 1 < _text.Length && char.IsLetter(_text[place + 1]) && (place == 0 || BeforePaths.Contains(_text[place - 1]));

    private static bool IsEndOfAddress(char c) => c is <= ' ' or '"' or '\'' or '<' or '>' or '|' or '`' or '\\' or ',' or '{' or '}' or Escape;

    /// <summary>The length of the escape sequence of a colored log, such as <c>ESC[31m</c>, whose digits and letter are no part
    /// of the word behind it; 1 for any other.</summary>
    public static int LengthOfColor(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("\u001b[".AsSpan()))
            return 1;
        int length = 2;
        while (length < Math.Min(text.Length, LongestColor - 1) && text[length] is >= '0' and <= ';')
            length++;
        return length + 1;
    }

    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        const int LongestNumber = 17;
        if (word.Length > LongestNumber)
            return false;
        if (word.Length > 2 && word[0] == '0' && word[1] is 'x' or 'X')
            return IsHexadecimal(word.Slice(2));
        return (word.Length == LongestHexadecimal && IsHexadecimal(word)) || IsDecimal(word);
    }

    private static bool IsDecimal(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c > '9')
                return false;
        }

        return true;
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            // Uri.IsHexDigit has an assembly of its own, which would be loaded for it.
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return false;
        }

        return true;
    }
}
