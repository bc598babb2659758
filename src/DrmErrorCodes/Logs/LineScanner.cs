using System.Runtime.CompilerServices;

namespace DrmErrorCodes.Logs;

/// <summary>Goes through a line once, word by word, and decides of each number whether it is a code.</summary>
internal ref struct LineScanner
{
    private const char Escape = '\u001b';

    // What may stand between a word and the number that it speaks of; the escape begins a color.
    private const string Punctuation = " \t:=\"'\\([{<>#,|`\u001b";

    // The most of it.
    private const int WidestGap = 16;

    // ESC[38;2;255;255;255m
    private const int LongestColor = 20;

    // Below this, a number needs more than to be known: too many are 1, 2 or 10.
    private const long SmallestTellingNumber = 100;

    private static readonly DomainWords Words = DomainWords.All;

    // By ASCII character: a table, as each character of a line is asked for.
    private static readonly bool[] WordCharacters =
        [.. Enumerable.Range(0, 128).Select(c => (char)c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')];

    private readonly ReadOnlySpan<char> _line;
    private readonly ErrorDomain _given;
    private List<ErrorMatch>? _matches;

    // The last tokens, the latest first, and the domain that was named last.
    private Token _last;
    private Token _second;
    private Token _third;
    private Token _fourth;
    private ErrorDomain _named;

    // A number that is a code if a domain is named behind it.
    private Token _pending;
    private long _pendingNumber;

    private LineScanner(ReadOnlySpan<char> line, ErrorDomain given)
    {
        _line = line;
        _given = given;
    }

    public static IReadOnlyList<ErrorMatch> Scan(ReadOnlySpan<char> line, ErrorDomain given)
    {
#if NET9_0_OR_GREATER
        if (given is ErrorDomain.None && !Words.MayBeIn(line))
            return [];
#endif

        List<ErrorMatch>? matches = FindMatches(line, given);
        return matches is null ? [] : matches.AsReadOnly();
    }

    // Not inlined: the lines that are passed over need no scanner, and the compiler, which inlines only so much into one method, has
    // that left for the calls made at each character.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<ErrorMatch>? FindMatches(ReadOnlySpan<char> line, ErrorDomain given)
    {
        var scanner = new LineScanner(line, given);
        scanner.ReadTokens();
        return scanner._matches;
    }

    private void ReadTokens()
    {
        int place = 0;
        while (TryReadToken(ref place, out Token token))
        {
            if (token.Kind == TokenKind.Word)
                ReadWord(token);
            else if (token.Kind == TokenKind.Number)
                ReadNumber(token, ref place);
            (_last, _second, _third, _fourth) = (token, _last, _second, _third);
        }

        if (_given is not ErrorDomain.None && _matches is null)
            FindPhrases();
    }

    private readonly bool TryReadToken(ref int place, out Token token)
    {
        ReadOnlySpan<char> line = _line;
        int start = place;
        while (start < line.Length && !IsWordCharacter(line[start]))
            start += line[start] == Escape ? LengthOfColor(line.Slice(start)) : 1;
        int end = start;
        while (end < line.Length && IsWordCharacter(line[end]))
            end++;
        if (end <= start)
        {
            token = default;
            return false;
        }

        TokenKind kind =
            !IsDigit(line[start]) ? TokenKind.Word
            : IsNumber(line.Slice(start, end - start)) ? TokenKind.Number
            : TokenKind.Other;
        token = new Token(kind, start, end);
        place = end;
        return true;
    }

    /// <summary>The length of the escape sequence of a colored log, such as <c>ESC[31m</c>, whose digits and letter are no part
    /// of the word behind it; 1 for any other.</summary>
    private static int LengthOfColor(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("\u001b[".AsSpan()))
            return 1;
        int length = 2;
        while (length < Math.Min(text.Length, LongestColor) && text[length] is >= '0' and <= ';')
            length++;
        return length + 1;
    }

    private void ReadWord(Token token)
    {
        ReadOnlySpan<char> word = Text(token);
        if (!Words.MayKnow(word))
            return;

        bool isStated = _given is not ErrorDomain.None && LogWords.IsStateWord(Text(_last)) && IsBeside(_last, token.Start);
        if (Words.SymbolOf(word, _given, isStated, out ErrorDomain owner) is { } symbol)
        {
            Add(ErrorCatalog.Lookup(owner, symbol), token);
            return;
        }

        ErrorDomain named = Words.DomainOf(word);
        if (named is ErrorDomain.None)
            return;
        _named = named;
        if (_pending.Kind is TokenKind.Number && ErrorCatalog.TryLookup(named, _pendingNumber, out DrmError error))
            AddPending(error);
        _pending = default;
    }

    private void ReadNumber(Token token, ref int place)
    {
        long number = Value(Text(token));
        int end = EndOfRepeatedCode(token);
        if (!IsFree(token, end))
            return;
        place = end;

        if (FindPattern(token) is { } owner && (_given is ErrorDomain.None || _given == owner))
            Add(ErrorCatalog.Lookup(owner, number), token);
        else if (_given is not ErrorDomain.None)
            ReadNumberOfGivenDomain(token, end, number);
        else
            ReadNumberOfAnyDomain(token, end, number);
    }

    private void ReadNumberOfGivenDomain(Token token, int end, long number)
    {
        DrmError error = ErrorCatalog.Lookup(_given, number);
        bool isTold = IsTold(token);
        bool counts = error.IsKnown
            ? isTold || (IsTelling(token, number) && !LogWords.IsOtherWord(WordBeside(token))) || IsBracketed(token)
            : isTold && LogWords.IsExplicitCodeWord(WordBeside(token));
        if (counts && (isTold || !LogWords.IsUnit(WordBehind(end))) && !IsHttpStatus())
            Add(error, token);
    }

    private void ReadNumberOfAnyDomain(Token token, int end, long number)
    {
        ReadOnlySpan<char> beside = WordBeside(token);
        ErrorDomain besideDomain = Words.MayKnow(beside) ? Words.DomainOf(beside) : ErrorDomain.None;
        bool isTold = IsTold(token);
        bool isFirst = _last.Kind is TokenKind.None;
        bool mayCount = besideDomain is not ErrorDomain.None || isTold || isFirst;
        if (!mayCount || IsHttpStatus() || LogWords.IsUnit(WordBehind(end)))
            return;

        if (besideDomain is not ErrorDomain.None)
        {
            if (IsTelling(token, number) && ErrorCatalog.TryLookup(besideDomain, number, out DrmError error))
                Add(error, token);
        }
        else if (isTold)
        {
            if (_named is ErrorDomain.None)
                (_pending, _pendingNumber) = (token, number);
            else if (ErrorCatalog.TryLookup(_named, number, out DrmError error))
                Add(error, token);
        }
        else if (FindReply(token, end, number) is { } reply)
        {
            Add(reply, token);
        }
    }

    /// <summary>Takes a number at the start of the line as a reply's code, where what follows reads like a reply's text.</summary>
    private readonly DrmError? FindReply(Token token, int end, long number)
    {
        if (token.End - token.Start != 3 || end + 1 >= _line.Length || _line[end] is not (' ' or '-') || !_line.Slice(0, token.Start).IsWhiteSpace())
            return null;
        ReadOnlySpan<char> text = _line.Slice(end + 1);
        foreach (ErrorDomain domain in Words.ReplyDomains)
        {
            if (ErrorCatalog.TryLookup(domain, number, out DrmError error) &&
                ((char.IsUpper(text[0]) && !LogWords.StartsWithHttpPhrase(text)) || HasServerText(text, error.Entry!)))
                return error;
        }

        return null;
    }

    private static bool HasServerText(ReadOnlySpan<char> text, ErrorEntry row)
    {
        for (int i = 0; i < row.ServerTexts.Count; i++)
        {
            string known = row.ServerTexts[i];
            // Behind a placeholder such as <file name>.
            if (text.IndexOf(known.AsSpan(known.LastIndexOf('>') + 1), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private void FindPhrases()
    {
        foreach (LogPhrase phrase in Words.PhrasesOf(_given))
        {
            int place = _line.IndexOf(phrase.Text.AsSpan(), phrase.Comparison);
            if (place >= 0)
                Add(ErrorCatalog.Lookup(_given, phrase.Text), new Token(TokenKind.Word, place, place + phrase.Text.Length));
        }

        _matches?.Sort(static (left, right) => left.Index.CompareTo(right.Index));
    }

    private void Add(DrmError error, Token token) =>
        (_matches ??= []).Add(new ErrorMatch(error, token.Start, token.End - token.Start));

    // Symbols and codes of patterns may have been found behind the pending number; each gives way at most once.
    private void AddPending(DrmError error)
    {
        List<ErrorMatch> matches = _matches ??= [];
        int place = matches.Count;
        while (place > 0 && matches[place - 1].Index > _pending.Start)
            place--;
        matches.Insert(place, new ErrorMatch(error, _pending.Start, _pending.End - _pending.Start));
    }

    /// <summary>The domain whose pattern the words around the number make.</summary>
    private readonly ErrorDomain? FindPattern(Token token)
    {
        foreach (LogPattern pattern in Words.Patterns)
        {
            if (IsWord(_last, pattern.Before[0]) && IsBeside(_last, token.Start) &&
                (pattern.Before.Length < 2 || IsWord(_second, pattern.Before[1])) &&
                (pattern.Behind is null || WordBehind(token.End).Equals(pattern.Behind.AsSpan(), StringComparison.OrdinalIgnoreCase)))
                return pattern.Domain;
        }

        return null;
    }

    /// <summary>Whether a word before the number says that it is a code.</summary>
    private readonly bool IsTold(Token token)
    {
        ReadOnlySpan<char> beside = WordBeside(token);
        return LogWords.IsCodeWord(beside) || (LogWords.IsFiller(beside) && LogWords.IsCodeWord(Text(_second)));
    }

    private readonly bool IsHttpStatus() =>
        LogWords.IsHttpWord(Text(_last)) || LogWords.IsHttpWord(Text(_second)) || LogWords.IsHttpWord(Text(_third)) || LogWords.IsHttpWord(Text(_fourth)) ||
        (IsWord(_second, "response") && (IsWord(_last, "code") || IsWord(_last, "status")));

    private readonly bool IsTelling(Token token, long number) => number >= SmallestTellingNumber && !IsHex(Text(token));

    private readonly bool IsBracketed(Token token) =>
        token.Start > 0 && token.End < _line.Length && _line[token.Start - 1] is '[' or '(' && _line[token.End] is ']' or ')';

    /// <summary>Whether the number stands by itself: no part of a time, a version, an address, a path or a longer code.</summary>
    private readonly bool IsFree(Token token, int end)
    {
        char before = CharacterAt(token.Start - 1);
        char beforeThat = CharacterAt(token.Start - 2);
        char behind = CharacterAt(end);
        char behindThat = CharacterAt(end + 1);

        if (behind is '%' || (behind is '.' or ':' or '-' or '/' && IsDigit(behindThat)))
            return false;
        // 7,011 is a number in prose; a field may have others behind it.
        if (behind is ',' && IsDigit(behindThat) && FindPattern(token) is null)
            return false;
        // A reply of several lines: 550-Requested action not taken.
        if (behind is '-' && IsWordCharacter(behindThat) && _last.Kind is not TokenKind.None && _given is ErrorDomain.None)
            return false;
        bool isAttached = IsWordCharacter(beforeThat);
        return before switch
        {
            '-' or '+' or '@' or '$' => false,
            '.' or ',' or '/' => !isAttached,
            // host:550, Player.java:550 and ftpd[550] are no codes; code:550, ftp:550 and code[550] are.
            ':' => !isAttached || SpeaksOfCodes(token) || (_last.Kind is TokenKind.Word && Words.DomainOf(Text(_last)) is not ErrorDomain.None),
            '[' or '(' => !isAttached || SpeaksOfCodes(token),
            _ => true,
        };
    }

    private readonly bool SpeaksOfCodes(Token token) => LogWords.IsCodeWord(WordBeside(token)) || FindPattern(token) is not null;

    /// <summary>The end of the number, or of both where it stands twice with a hyphen, as in <c>426-426 Connection closed</c>.</summary>
    private readonly int EndOfRepeatedCode(Token token)
    {
        int length = token.End - token.Start;
        int end = token.End + 1 + length;
        bool isRepeated = end <= _line.Length && _line[token.End] == '-' && _line.Slice(token.End + 1, length).SequenceEqual(Text(token)) &&
            !IsWordCharacter(CharacterAt(end));
        return isRepeated ? end : token.End;
    }

    /// <summary>The word before the number, where only punctuation stands between; else empty.</summary>
    private readonly ReadOnlySpan<char> WordBeside(Token token) =>
        _last.Kind is TokenKind.Word && IsBeside(_last, token.Start) ? Text(_last) : default;

    private readonly ReadOnlySpan<char> WordBehind(int end)
    {
        int start = end;
        while (start < _line.Length && start - end < WidestGap && !IsWordCharacter(_line[start]))
            start++;
        int stop = start;
        while (stop < _line.Length && stop - start < WidestGap && IsWordCharacter(_line[stop]))
            stop++;
        return _line.Slice(start, stop - start);
    }

    private readonly bool IsBeside(Token token, int start)
    {
        if (token.Kind is not TokenKind.Word || start - token.End > WidestGap)
            return false;
        ReadOnlySpan<char> gap = _line.Slice(token.End, start - token.End);
        for (int place = 0; place < gap.Length; place += LengthOfColor(gap.Slice(place)))
        {
            if (Punctuation.IndexOf(gap[place]) < 0)
                return false;
        }

        return true;
    }

    private readonly bool IsWord(Token token, string word) =>
        token.End - token.Start == word.Length && Text(token).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private readonly ReadOnlySpan<char> Text(Token token) => _line.Slice(token.Start, token.End - token.Start);

    private readonly char CharacterAt(int place) => place >= 0 && place < _line.Length ? _line[place] : '\0';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    // Letters of other scripts may stand directly beside a code.
    private static bool IsWordCharacter(char c) => c < WordCharacters.Length && WordCharacters[c];

    private static bool IsHex(ReadOnlySpan<char> text) => text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        const int LongestNumber = 17;
        if (text.Length > LongestNumber)
            return false;
        bool isHex = IsHex(text);
        foreach (char c in isHex ? text.Slice(2) : text)
        {
            if (!IsDigit(c) && !(isHex && c is >= 'a' and <= 'f' or >= 'A' and <= 'F'))
                return false;
        }

        return true;
    }

    private static long Value(ReadOnlySpan<char> text)
    {
        long value = 0;
        bool isHex = IsHex(text);
        foreach (char c in isHex ? text.Slice(2) : text)
            value = isHex ? (value * 16) + (IsDigit(c) ? c - '0' : (c & ~0x20) - 'A' + 10) : (value * 10) + (c - '0');
        return value;
    }
}
