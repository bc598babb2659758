using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Reports;

/// <summary>What stands around a code.</summary>
internal ref partial struct CodeFinder
{
    // What may stand between a word and the number that it speaks of; the escape begins a color.
    private const string Punctuation = " \t\r\n:=\"'\\([{<>#,|`*.\u001b-–";

    // The most of it, blanks aside.
    private const int WidestGap = 16;

    // What may stand before a reply at the start of a line: an asterisk in a list.
    private const string BeforeReplies = " \t*";

    // Blanks too: fields of an object may stand in lines of their own.
    private const int WidestBlankGap = 80;

    // From a constant to the next in a list, whose lines may begin with time and process.
    private const int ListTokens = 8;

    /// <summary>How far around a match it counts what the text speaks of, in characters.</summary>
    private const int NearCharacters = 300;

    private readonly ReadOnlySpan<char> TextOf(Token token) => _text.Slice(token.Start, token.End - token.Start);

    private readonly char CharacterAt(int place) => (uint)place < (uint)_text.Length ? _text[place] : '\0';

    private readonly bool MayBe(ErrorDomain domain) => _given is ErrorDomain.None || _given == domain;

    /// <summary>Whether only punctuation stands between two places.</summary>
    private readonly bool IsGap(int start, int end)
    {
        if (end - start > WidestBlankGap)
            return false;
        ReadOnlySpan<char> gap = _text.Slice(start, Math.Max(end - start, 0));
        int marks = 0;
        for (int place = 0; place < gap.Length; place += Tokenizer.LengthOfColor(gap.Slice(place)))
        {
            if (Punctuation.IndexOf(gap[place]) < 0 && gap[place] is not (')' or ']' or '}' or '&' or '/'))
                return false;
            marks += gap[place] > ' ' ? 1 : 0;
        }

        return marks <= WidestGap;
    }

    /// <summary>Whether what stands between two places lets a word speak of the number behind it.</summary>
    private readonly bool IsBeside(int start, int end)
    {
        ReadOnlySpan<char> gap = _text.Slice(start, end - start);
        int marks = 0;
        for (int place = 0; place < gap.Length; place += Tokenizer.LengthOfColor(gap.Slice(place)))
        {
            marks++;
            if (marks > WidestGap || Punctuation.IndexOf(gap[place]) < 0 || gap[place] is '\n' or '.' or '*')
                return false;
        }

        return true;
    }

    /// <summary>The word before a place, where only punctuation stands between; else empty.</summary>
    private readonly ReadOnlySpan<char> WordBefore(int start)
    {
        int end = BeforeMarks(start);
        // Behind a color stands its letter, which is no word.
        while (StartOfColor(end) is >= 0 and var color)
            end = BeforeMarks(color);
        int begin = end;
        while (begin > 0 && WordStart.IsWordCharacter(_text[begin - 1]) && end - begin < 32)
            begin--;
        // The digits and the letter of a color are no part of the word behind it.
        if (CharacterAt(begin - 1) is '[' or ';' && EscapeBefore(begin) is >= 0 and var before)
            begin = Math.Min(Math.Max(begin, EndOfColor(before)), end);
        return IsBeside(end, start) ? _text.Slice(begin, end - begin) : default;
    }

    /// <summary>Where the color begins that ends at a place; -1 where none does.</summary>
    private readonly int StartOfColor(int end) => EscapeBefore(end) is >= 0 and var escape && EndOfColor(escape) == end ? escape : -1;

    private readonly int EndOfColor(int escape) => escape + Tokenizer.LengthOfColor(_text.Slice(escape));

    private readonly int EscapeBefore(int end)
    {
        int from = Math.Max(0, end - Tokenizer.LongestColor);
        int escape = _text.Slice(from, end - from).LastIndexOf(Tokenizer.Escape);
        return escape < 0 ? -1 : from + escape;
    }

    private readonly int BeforeMarks(int start)
    {
        int place = start;
        while (place > 0 && !WordStart.IsWordCharacter(_text[place - 1]) && start - place < WidestGap)
            place--;
        return place;
    }

    private readonly ReadOnlySpan<char> WordBefore(Token token) => WordBefore(token.Start);

    private readonly ReadOnlySpan<char> WordBehind(int end)
    {
        int start = end;
        while (start < _text.Length && start - end < WidestGap && !WordStart.IsWordCharacter(_text[start]))
            start++;
        int stop = start;
        while (stop < _text.Length && stop - start < WidestGap && WordStart.IsWordCharacter(_text[stop]))
            stop++;
        return _text.Slice(start, stop - start);
    }

    /// <summary>Whether a word beside the number says that it is a code.</summary>
    private readonly bool IsTold(Token token)
    {
        ReadOnlySpan<char> beside = WordBefore(token);
        if (LogWords.IsCodeWord(beside))
            return true;
        return LogWords.IsFiller(beside) && LogWords.IsCodeWord(WordBefore(PlaceOf(beside)));
    }

    /// <summary>Whether the word behind the number says so: <c>7011 error code</c>, <c>a 321 error</c>.</summary>
    private readonly bool IsToldBehind(Token token, int end) =>
        CharacterAt(end) == ' ' && LogWords.IsErrorWord(WordBehind(end)) && !IsDigit(CharacterAt(token.Start - 2));

    /// <summary>Whether a symbol explains the number: <c>3016 - MEDIA_ERR_DECODE</c>.</summary>
    private readonly bool IsBeforeSymbol(int place)
    {
        if (place + 1 == _tokenCount || _tokens[place + 1] is not { Word: >= 0, Kind: TokenKind.Word } behind)
            return false;
        return _text.Slice(_tokens[place].End, behind.Start - _tokens[place].End).SequenceEqual(" - ".AsSpan()) && Vocabulary.SymbolsOf(behind.Word) != 0;
    }

    private readonly int PlaceOf(ReadOnlySpan<char> part)
    {
        _text.Overlaps(part, out int place);
        return place;
    }

    private readonly bool IsHttpStatus(Token token)
    {
        ReadOnlySpan<char> word = WordBefore(token);
        for (int i = 0; i < 4 && !word.IsEmpty; i++)
        {
            if (LogWords.IsHttpWord(word))
                return true;
            bool isResponse = i == 0 && (LogWords.IsExplicitCodeWord(word) || word.Equals("status".AsSpan(), StringComparison.OrdinalIgnoreCase));
            word = WordBefore(PlaceOf(word));
            if (isResponse && word.Equals("response".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private readonly bool IsBracketed(Token token)
    {
        int start = IsNegative(token) ? token.Start - 2 : token.Start - 1;
        return CharacterAt(start) is '[' or '(' && CharacterAt(token.End) is ']' or ')';
    }

    // A minus sign, and no hyphen between two words; hexadecimal numbers have none.
    private readonly bool IsNegative(Token token) =>
        token.Kind is TokenKind.Number && CharacterAt(token.Start - 1) == '-' &&
        !WordStart.IsWordCharacter(CharacterAt(token.Start - 2)) && !IsHexadecimal(TextOf(token));

    /// <summary>Whether the number stands by itself: no part of a time, a version, an address, a path or a longer code.</summary>
    private readonly bool IsFree(int index, int end)
    {
        Token token = _tokens[index];
        int start = IsNegative(token) ? token.Start - 1 : token.Start;
        char before = CharacterAt(start - 1);
        char beforeThat = CharacterAt(start - 2);
        char behind = CharacterAt(end);
        char behindThat = CharacterAt(end + 1);

        if (behind is '%' || (behind is '.' or ':' or '-' or '/' && IsDigit(behindThat)))
            return false;
        // 7,011 is a number in prose; a field may have others behind it.
        if (behind is ',' && IsDigit(behindThat) && !IsField(before))
            return false;
        // A reply of several lines: 550-Requested action not taken.
        if (behind is '-' && WordStart.IsWordCharacter(behindThat) && _given is ErrorDomain.None && !IsStartOfLine(token.Start))
            return false;
        bool isAttached = WordStart.IsWordCharacter(beforeThat);
        return before switch
        {
            '-' or '+' or '@' or '$' => false,
            ',' => !isAttached || IsBehindAddress(index),
            // host:550, Player.java:550 and ftpd[550] are no codes; code:550, ftp:550 and code[550] are.
            ':' => !isAttached || SpeaksOfCodes(index),
            '[' or '(' => !isAttached || LogWords.IsCodeWord(WordBefore(token)) || IsInShape(index),
            _ => true,
        };
    }

    // (https://license.example.com/,403,
    private readonly bool IsBehindAddress(int place) => place > 0 && _tokens[place - 1] is { Kind: TokenKind.Address } address && address.End == _tokens[place].Start - 1;

    private static bool IsField(char before) => before is ':' or '=';

    private readonly bool SpeaksOfCodes(int place)
    {
        Token token = _tokens[place];
        if (LogWords.IsCodeWord(WordBefore(token)))
            return true;
        return place > 0 && _tokens[place - 1] is { Word: >= 0, Kind: TokenKind.Word or TokenKind.Prefix } before && before.End == token.Start - 1 && Vocabulary.IsTelling(before.Word);
    }

    private readonly bool IsStartOfLine(int start)
    {
        int place = start - 1;
        while (place >= 0 && BeforeReplies.Contains(_text[place]))
            place--;
        return place < 0 || _text[place] is '\n' or '\r';
    }

    private readonly bool IsInShape(int place)
    {
        DrmError? found = null;
        bool isAmbiguous = false;
        Consider(place - 1, ref found, ref isAmbiguous, place);
        return found is not null;
    }

    /// <summary>The end of the number, or of both where it stands twice with a hyphen, as in <c>426-426 Connection closed</c>.</summary>
    private readonly int EndOfRepetition(Token token)
    {
        int length = token.End - token.Start;
        int end = token.End + 1 + length;
        bool isRepeated = end <= _text.Length && _text[token.End] == '-' && _text.Slice(token.End + 1, length).SequenceEqual(TextOf(token)) &&
            !WordStart.IsWordCharacter(CharacterAt(end));
        return isRepeated ? end : token.End;
    }

    /// <summary>Whether the number is the second half of a repetition, or a symbol of the same code stands beside it.</summary>
    private readonly bool IsAlreadyTold(Token token)
    {
        if (_matches is null || _given is not ErrorDomain.None)
            return false;
        ErrorMatch last = _matches[_matches.Count - 1];
        return last.Error.Code.Number is { } number && number == Number(TextOf(token)) && token.Start - last.Index - last.Length < 8;
    }

    /// <summary>The domains that the word beside a number names.</summary>
    private readonly ulong DomainsBeside(int place)
    {
        if (place == 0 || _tokens[place - 1] is not { Word: >= 0, Kind: TokenKind.Word or TokenKind.Prefix } before)
            return 0;
        return IsBeside(before.End, _tokens[place].Start) ? Vocabulary.DomainsOf(before.Word) : 0;
    }

    /// <summary>The domains that are named near a number: in its line, else in the nearest line before it that names one, else in the
    /// nearest behind.</summary>
    private readonly ulong DomainsNear(int place, int lines)
    {
        int line = _tokens[place].Line;
        ulong domains = 0;
        for (int i = place - 1; i >= Math.Max(0, place - NearTokens) && _tokens[i].Line == line; i--)
            domains |= DomainsNamedBy(_tokens[i]);
        for (int i = place + 1; i < Math.Min(_tokenCount, place + NearTokens) && _tokens[i].Line == line; i++)
            domains |= DomainsNamedBy(_tokens[i]);
        for (int i = place - 1; domains == 0 && i >= Math.Max(0, place - NearTokens) && line - _tokens[i].Line <= lines; i--)
            domains = DomainsNamedBy(_tokens[i]);
        for (int i = place + 1; domains == 0 && i < Math.Min(_tokenCount, place + NearTokens) && _tokens[i].Line - line <= lines; i++)
            domains = DomainsNamedBy(_tokens[i]);
        return domains;
    }

    /// <summary>Whether one of the domains is named near a token.</summary>
    private readonly bool IsNamed(int place, ulong domains)
    {
        int line = _tokens[place].Line;
        for (int i = Math.Max(0, place - NearTokens); i < Math.Min(_tokenCount, place + NearTokens); i++)
        {
            if ((DomainsNamedBy(_tokens[i]) & domains) != 0 && Math.Abs(_tokens[i].Line - line) <= NearLines)
                return true;
        }

        return false;
    }

    private static ulong DomainsNamedBy(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Prefix ? Vocabulary.DomainsOf(token.Word) : 0;

    /// <summary>Whether a symbol is no word of everyday: it has a hyphen, an underscore or a capital inside, or stands in quotes or behind a
    /// word for a state.</summary>
    private readonly bool IsStrongEnough(int place)
    {
        Token token = _tokens[place];
        ReadOnlySpan<char> symbol = TextOf(token);
        for (int i = 1; i < symbol.Length; i++)
        {
            if (symbol[i] is '_' or '-' || (char.IsLower(symbol[i - 1]) && char.IsUpper(symbol[i])))
                return true;
        }

        // Symbols of several words are told from prose by their capitals.
        if (symbol.IndexOf(' ') is >= 0 and var blank)
            return char.IsUpper(symbol[0]) && char.IsUpper(symbol[blank + 1]);
        return LogWords.IsStateWord(WordBefore(token.Start)) || IsValueOfField(token, symbol) || (_given is ErrorDomain.None && IsQuoted(token));
    }

    // usable, 9a1b: expired
    private readonly bool IsValueOfField(Token token, ReadOnlySpan<char> symbol) =>
        CharacterAt(token.Start - 1) is '=' || (CharacterAt(token.Start - 1) is ' ' && CharacterAt(token.Start - 2) is ':' && char.IsLower(symbol[0]));

    private readonly bool IsQuoted(Token token) =>
        CharacterAt(token.Start - 1) is '"' or '\'' && CharacterAt(token.End) == CharacterAt(token.Start - 1);

    /// <summary>Whether a symbol is listed with its number, as a constant is: <c>MEDIA_ERR_DECODE: 3</c> in a line of its own, or beside
    /// another.</summary>
    private readonly bool IsDefinition(int place, ErrorDomain owner)
    {
        if (!HasItsNumber(place, owner))
            return false;
        bool isListed = IsStartOfLine(_tokens[place].Start) && CharacterAt(_tokens[place + 1].End) is '\0' or '\r' or '\n' or ',';
        for (int step = 2; step <= ListTokens && !isListed; step++)
            isListed = HasItsNumber(place - step, owner) || HasItsNumber(place + step, owner);
        return isListed;
    }

    private readonly bool HasItsNumber(int place, ErrorDomain owner)
    {
        if (place < 0 || place + 1 >= _tokenCount || _tokens[place] is not { Word: >= 0, Kind: TokenKind.Word } symbol || CharacterAt(symbol.End) is not (':' or '='))
            return false;
        Token number = _tokens[place + 1];
        return number.Kind is TokenKind.Number && number.Start - symbol.End <= 2 &&
            ErrorTables.Of(owner).Lookup(TextOf(symbol).ToString()).Code == new ErrorCode(TextOf(number).ToString());
    }

    /// <summary>The matches less those that needed something near them and did not get it.</summary>
    private readonly MatchList? WithoutDoubtful()
    {
        for (int i = 0; i < _matches?.Count; i++)
        {
            if (_matches.IsDoubtful(i) && IsConfirmed(i))
                _matches.Confirm(i);
        }

        return _matches?.WithoutDoubtful();
    }

    private readonly bool IsConfirmed(int place)
    {
        ErrorMatch match = _matches![place];
        if (match.Error.Severity is not ErrorSeverity.Error && !LogWords.SpeaksOfFailure(LineAround(_text, match.Index)))
            return false;
        if (!Vocabulary.NeedsContext(match.Error.Domain))
            return true;
        int token = FirstTokenFrom(match.Index);
        int line = _tokens[token].Line;
        ulong domain = 1UL << (int)match.Error.Domain;
        for (int i = Math.Max(0, token - NearTokens); i < Math.Min(_tokenCount, token + NearTokens); i++)
        {
            Token near = _tokens[i];
            if (Math.Abs(near.Line - line) <= 4 && (ContextsOf(_text, near) & domain) != 0)
                return true;
        }

        return HasErrorNear(place, -1) || HasErrorNear(place, 1);
    }

    /// <summary>Whether the request that a code is about, one which needs a context, is of DRM: a word tells so in its line, or in those
    /// before where it names no address; or, of an error beside it, that it is of the media.</summary>
    public static bool IsOfOwnRequest(ReadOnlySpan<char> text, ErrorMatch match, bool isOfMedia)
    {
        ReadOnlySpan<char> before = text.Slice(Math.Max(0, match.Index - NearCharacters), Math.Min(match.Index, NearCharacters));
        bool speaks = SpeaksOf(LineAround(text, match.Index), match.Error.Domain, out bool hasAddress, out bool isOfOtherFile);
        return !isOfOtherFile && (isOfMedia || speaks || (!hasAddress && SpeaksOf(before, match.Error.Domain, out _, out _)));
    }

    private static bool SpeaksOf(ReadOnlySpan<char> text, ErrorDomain domain, out bool hasAddress, out bool isOfOtherFile)
    {
        bool speaks = false;
        hasAddress = false;
        isOfOtherFile = false;
        Token[] tokens = Tokenizer.Read(text, out int count);
        for (int i = 0; i < count; i++)
        {
            Token token = tokens[i];
            hasAddress |= token.Kind is TokenKind.Address;
            isOfOtherFile |= token.Kind is TokenKind.Address && LogWords.IsOtherFile(text.Slice(token.Start, token.End - token.Start));
            speaks |= (ContextsOf(text, token) & (1UL << (int)domain)) != 0;
        }

        return speaks;
    }

    private static ulong ContextsOf(ReadOnlySpan<char> text, Token token) =>
        token.Word < 0 || token.Kind is TokenKind.Address ? 0 : Vocabulary.ContextsOf(token.Word, IsOfRequest(text.Slice(token.End), token.Kind));

    // license/widevine, license server; neither LICENSE.txt nor "No license field".
    private static bool IsOfRequest(ReadOnlySpan<char> behind, TokenKind kind) => kind is TokenKind.WordInAddress
        ? behind.IsEmpty || behind[0] != '.'
        : !behind.IsEmpty && LogWords.IsRequestWord(WordStart.FirstWord(behind.Slice(1)));

    /// <summary>The line of a place, as far as it is near.</summary>
    private static ReadOnlySpan<char> LineAround(ReadOnlySpan<char> text, int index)
    {
        int start = Math.Max(0, index - NearCharacters);
        int end = Math.Min(text.Length, index + NearCharacters);
        int before = text.Slice(start, index - start).LastIndexOf('\n');
        int behind = text.Slice(index, end - index).IndexOf('\n');
        return text.Slice(start + before + 1, (behind < 0 ? end : index + behind) - start - before - 1);
    }

    private readonly bool HasErrorNear(int place, int step)
    {
        for (int i = place + step; i >= 0 && i < _matches!.Count && Math.Abs(_matches[i].Index - _matches[place].Index) < 3000; i += step)
        {
            if (!Vocabulary.NeedsContext(_matches[i].Error.Domain) && _matches[i].Error.Severity is ErrorSeverity.Error)
                return true;
        }

        return false;
    }

    private readonly int FirstTokenFrom(int index)
    {
        int low = 0;
        int high = _tokenCount;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Start < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexadecimal(ReadOnlySpan<char> digits)
    {
        foreach (char c in digits)
        {
            if (!IsDigit(c))
                return true;
        }

        return false;
    }

    // Eight digits that would be a decimal number if none of them was a letter: a code of 32 bits or a part of something else.
    private static bool IsBareHexadecimal(ReadOnlySpan<char> digits) => IsHexadecimal(digits) && digits[1] is not ('x' or 'X');

    public static long Number(ReadOnlySpan<char> digits)
    {
        bool isHexadecimal = IsHexadecimal(digits);
        long number = 0;
        foreach (char c in isHexadecimal && digits[1] is 'x' or 'X' ? digits.Slice(2) : digits)
            number = isHexadecimal ? (number * 16) + (IsDigit(c) ? c - '0' : (c & ~0x20) - 'A' + 10) : (number * 10) + (c - '0');
        return number;
    }
}
