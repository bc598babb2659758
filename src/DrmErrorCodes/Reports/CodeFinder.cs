using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Reports;

/// <summary>Decides of each number and symbol of a text whether it is a code, and whose. It knows no domain: what it goes by are the
/// words, shapes, ranges and texts that the domains declare.</summary>
internal ref partial struct CodeFinder
{
    /// <summary>Below this, a number needs more than to be known: too many are 1, 2 or 10.</summary>
    private const long SmallestTellingNumber = 100;

    /// <summary>What a line says of the system counts for so many lines behind it, and before it.</summary>
    private const int NearLines = 10;

    /// <summary>And so many tokens in one line.</summary>
    private const int NearTokens = 64;

    /// <summary>The most characters between a number and its text, where a label, an id or the name of a file may stand.</summary>
    private const int WidestTextGap = 60;

    /// <summary>And between a code and the same code told once more.</summary>
    private const int WidestRepetition = 36;

    private readonly ReadOnlySpan<char> _text;
    private readonly ErrorDomain _given;
    private readonly Token[] _tokens;
    private readonly int _tokenCount;
    private MatchList? _matches;

    private CodeFinder(ReadOnlySpan<char> text, ErrorDomain given, Token[] tokens, int tokenCount)
    {
        _text = text;
        _given = given;
        _tokens = tokens;
        _tokenCount = tokenCount;
    }

    /// <summary>The codes in a text, in the order in which they stand: of all domains, or of the given one.</summary>
    public static MatchList? Find(ReadOnlySpan<char> text, ErrorDomain given)
    {
        using var escaped = new EscapedText(text);
        return FindIn(escaped.Text, given);
    }

    private static MatchList? FindIn(ReadOnlySpan<char> text, ErrorDomain given)
    {
        if (given is ErrorDomain.None && !Evidence.IsIn(text))
            return null;
        Token[] tokens = Tokenizer.Read(text, out int count);
        var finder = new CodeFinder(text, given, tokens, count);
        for (int i = 0; i < count; i++)
        {
            if (tokens[i].Kind is TokenKind.Word)
                finder.ReadWord(i);
            else if (tokens[i].Kind is TokenKind.Number or TokenKind.AttachedNumber)
                finder.ReadNumber(i);
        }

        if (given is not ErrorDomain.None && finder._matches is null)
            finder.FindTexts();
        return finder.WithoutDoubtful();
    }

    private void ReadWord(int place)
    {
        Token token = _tokens[place];
        (int first, int end) = Vocabulary.SensesOf(token.Word);
        ErrorDomain owner = ErrorDomain.None;
        for (int i = first; i < end; i++)
        {
            WordSense sense = Vocabulary.Sense(i);
            if (sense.Role is not (WordRole.Symbol or WordRole.WeakSymbol) || !MayBe((ErrorDomain)sense.Domain))
                continue;
            bool isEvident = sense.Role is WordRole.Symbol || IsSymbolOfShape(place, sense.Domain) ||
                (IsStrongEnough(place) && (_given is ErrorDomain.None ? IsNamed(place, 1UL << sense.Domain) : true));
            if (!isEvident)
                continue;
            // Of two domains with the symbol, neither is known to have written it.
            if (owner is not ErrorDomain.None && owner != (ErrorDomain)sense.Domain)
                return;
            owner = (ErrorDomain)sense.Domain;
        }

        if (owner is not ErrorDomain.None && !IsDefinition(place, owner))
            Add(WithSpelling(ErrorTables.Of(owner).Lookup(TextOf(token).ToString())), token);
    }

    // A text code as its vendor writes it.
    private static DrmError WithSpelling(DrmError error)
    {
        if (error.Code.Text is not { } text || error.Entry is not { } entry)
            return error;
        string? spelling = SpellingOf(text, entry.Symbols) ?? SpellingOf(text, entry.ServerTexts);
        return spelling is null ? error : new DrmError(error.Domain, spelling, entry);
    }

    private static string? SpellingOf(string text, IReadOnlyList<string> known)
    {
        foreach (string spelling in known)
        {
            if (spelling.Equals(text, StringComparison.OrdinalIgnoreCase))
                return spelling;
        }

        return null;
    }

    private void ReadNumber(int place)
    {
        Token token = _tokens[place];
        int end = EndOfRepetition(token);
        bool isAttached = token.Kind is TokenKind.AttachedNumber;
        if (!isAttached && !IsFree(place, end))
            return;

        bool isBare = IsBareHexadecimal(TextOf(token));
        if (!isBare && FindShape(place) is { } shaped)
            Add(Vocabulary.NeedsContext(shaped.Domain) && !IsHttpStatus(token) && FindNamed(place, end, isShaped: true) is { IsKnown: true } sure ? sure : shaped, token);
        else if (isAttached || IsAlreadyTold(token))
            return;
        else if (FindOwned(token) is { } owned)
            Add(owned, token);
        else if (isBare && ErrorTables.Of(_given).Notation is not CodeNotation.Hexadecimal)
            return;
        else if (_given is not ErrorDomain.None)
            ReadNumberOfGivenDomain(token, end);
        else if (FindBesideOwnText(place) is { } explained)
            Add(explained, token);
        else if (FindNamed(place, end) is { } named)
            Add(named, token);
        else if (FindBesideText(place) is { } told)
            Add(told, token);
        else if (FindReply(token, end) is { } reply)
            Add(reply, token);
    }

    /// <summary>The code whose shape the words around the number make: in one domain, or in the one that knows it.</summary>
    private DrmError? FindShape(int place)
    {
        DrmError? found = null;
        bool isAmbiguous = false;
        Consider(place - 1, ref found, ref isAmbiguous, place);
        Consider(place + 1, ref found, ref isAmbiguous, place);
        return isAmbiguous ? null : found;
    }

    private readonly void Consider(int anchor, ref DrmError? found, ref bool isAmbiguous, int place)
    {
        if ((uint)anchor >= (uint)_tokenCount || _tokens[anchor].Word < 0)
            return;
        (int first, int end) = Vocabulary.SensesOf(_tokens[anchor].Word);
        for (int i = first; i < end; i++)
        {
            WordSense sense = Vocabulary.Sense(i);
            if (sense.Role is not WordRole.Shape || !MayBe((ErrorDomain)sense.Domain) || !Matches(sense.Index, place, out ushort element))
                continue;
            if (element is ShapeElement.Symbol || CodeAt(_tokens[place], element) is not { } number)
                continue;
            ErrorTable table = ErrorTables.Of((ErrorDomain)sense.Domain);
            DrmError error = table.Lookup(number);
            if (element is ShapeElement.KnownCode && !error.IsKnown && !table.HasGroupOf(error.Code))
                continue;
            if (found is null || (error.IsKnown && !found.Value.IsKnown))
                (found, isAmbiguous) = (error, false);
            else if (found.Value != error && found.Value.IsKnown == error.IsKnown)
                isAmbiguous = true;
        }
    }

    private readonly bool IsSymbolOfShape(int place, int domain)
    {
        if (place == 0 || _tokens[place - 1].Kind is not TokenKind.Word)
            return false;
        (int first, int end) = Vocabulary.SensesOf(_tokens[place - 1].Word);
        for (int i = first; i < end; i++)
        {
            WordSense sense = Vocabulary.Sense(i);
            if (sense.Role is WordRole.Shape && sense.Domain == domain && Matches(sense.Index, place, out ushort element) && element is ShapeElement.Symbol)
                return true;
        }

        return false;
    }

    /// <summary>Whether the tokens around a place are those of a shape whose code is there.</summary>
    private readonly bool Matches(int shape, int place, out ushort code)
    {
        int length = Vocabulary.LengthOfShape(shape);
        int at = 0;
        while (!ShapeElement.IsCode(Vocabulary.ElementOfShape(shape, at)))
            at++;
        code = Vocabulary.ElementOfShape(shape, at);
        return MatchesAhead(shape, at - 1, -1, place, -1) && MatchesAhead(shape, at + 1, length, place, 1);
    }

    /// <summary>Goes on from a token in one direction, element by element.</summary>
    private readonly bool MatchesAhead(int shape, int element, int end, int place, int step)
    {
        for (; element != end; element += step)
        {
            ushort wanted = Vocabulary.ElementOfShape(shape, element);
            if (wanted is ShapeElement.Gap)
            {
                ushort behind = Vocabulary.ElementOfShape(shape, element + step);
                for (int passed = 0; passed <= 8; passed++)
                {
                    int next = place + (step * (passed + 1));
                    if ((uint)next >= (uint)_tokenCount || Math.Abs(_tokens[next].Line - _tokens[place].Line) > NearLines)
                        return false;
                    if (IsElement(_tokens[next], behind) && MatchesAhead(shape, element + (2 * step), end, next, step))
                        return true;
                }

                return false;
            }

            int beside = place + step;
            if ((uint)beside >= (uint)_tokenCount || !IsElement(_tokens[beside], wanted) ||
                !IsGap(_tokens[Math.Min(place, beside)].End, _tokens[Math.Max(place, beside)].Start))
                return false;
            place = beside;
        }

        return true;
    }

    private static bool IsElement(Token token, ushort element) => element switch
    {
        ShapeElement.Number => token.Kind is TokenKind.Number or TokenKind.AttachedNumber,
        ShapeElement.Address => token.Kind is TokenKind.Address,
        _ => token.Word == element && token.Kind is not TokenKind.Prefix,
    };

    private readonly long? CodeAt(Token token, ushort element)
    {
        ReadOnlySpan<char> digits = TextOf(token);
        if (element is ShapeElement.WrappedCode)
            return digits.Length == 5 && digits[0] == '2' ? Number(digits.Slice(1)) : null;
        long number = Number(digits);
        return element is ShapeElement.NegatedCode || IsNegative(token) ? -number : number;
    }

    /// <summary>A number that is a domain's by its 32 bits, written in hexadecimal digits or negative.</summary>
    private readonly DrmError? FindOwned(Token token)
    {
        ReadOnlySpan<char> digits = TextOf(token);
        // No range has 0, nor what is beyond 32 bits.
        long number = IsHexadecimal(digits) ? Number(digits) : IsNegative(token) ? (1L << 32) - Number(digits) : 0;
        ErrorDomain owner = Vocabulary.OwnerOf(number);
        if (owner is ErrorDomain.None || !MayBe(owner))
            return null;
        DrmError error = ErrorTables.Of(owner).Lookup(number);
        // Eight digits by themselves may be a part of an id.
        return IsBareHexadecimal(digits) && (!error.IsKnown || CharacterAt(token.End) == '-') ? null : error;
    }

    /// <summary>A number that a word for a code, or the domain's word itself, stands beside: the code of the domain that is named near
    /// it, and of several of the one that knows it.</summary>
    private readonly DrmError? FindNamed(int place, int end, bool isShaped = false)
    {
        Token token = _tokens[place];
        ReadOnlySpan<char> digits = TextOf(token);
        long number = IsNegative(token) ? -Number(digits) : Number(digits);
        if (LogWords.IsUnit(WordBehind(end)))
            return null;
        ulong beside = DomainsBeside(place);
        bool isTelling = Math.Abs(number) >= SmallestTellingNumber && !IsHexadecimal(digits);
        if (beside != 0 && isTelling && Among(beside, number) is { IsKnown: true } error)
            return error;
        bool isTold = isShaped || IsTold(token) || (isTelling && (IsBracketed(token) || IsToldBehind(token, end) || IsBeforeSymbol(place)));
        if (!isTold)
            return null;
        return Among(DomainsNear(place, isTelling ? NearLines : 0), number);
    }

    /// <summary>The error of the one domain among several that knows a number; else, of one domain alone, the unknown code where a group
    /// of the domain has it.</summary>
    private static DrmError? Among(ulong domains, long number)
    {
        DrmError? found = null;
        bool isOne = (domains & (domains - 1)) == 0;
        for (int domain = 1; domains >> domain != 0; domain++)
        {
            if ((domains & (1UL << domain)) == 0)
                continue;
            ErrorTable table = ErrorTables.Of((ErrorDomain)domain);
            DrmError error = table.Lookup(number);
            if (!error.IsKnown && !(isOne && table.HasGroupOf(error.Code)))
                continue;
            if (found is not null)
                return null;
            found = error;
        }

        return found;
    }

    /// <summary>A number before or behind the text of its own row.</summary>
    private readonly DrmError? FindBesideOwnText(int place)
    {
        long number = Number(TextOf(_tokens[place]));
        if (number < SmallestTellingNumber || IsNegative(_tokens[place]))
            return null;
        return FindOwnText(place, -1, number) ?? FindOwnText(place, 1, number);
    }

    private readonly DrmError? FindOwnText(int place, int step, long number)
    {
        for (int i = place + step; (uint)i < (uint)_tokenCount && MayExplain(i, place); i += step)
        {
            ulong domains = DomainsWithText(_tokens[i]);
            if (domains != 0 && Among(domains, number) is { Entry: { } entry } error && entry == ErrorTables.Of(error.Domain).Lookup(TextOf(_tokens[i]).ToString()).Entry)
                return IsBehindOtherNumber(i, place) ? null : error;
        }

        return null;
    }

    /// <summary>A number before a text of a domain that has both.</summary>
    private readonly DrmError? FindBesideText(int place)
    {
        Token token = _tokens[place];
        long number = Number(TextOf(token));
        if (number < SmallestTellingNumber || IsNegative(token))
            return null;
        for (int i = place + 1; i < _tokenCount && MayExplain(i, place); i++)
        {
            ulong domains = DomainsWithText(_tokens[i]);
            if (domains != 0 && Among(domains, number) is { } error)
                return IsBehindOtherNumber(i, place) ? null : error;
        }

        return null;
    }

    // In the number's line, near it.
    private readonly bool MayExplain(int text, int number) =>
        _tokens[text].Line == _tokens[number].Line &&
        Math.Max(_tokens[text].Start, _tokens[number].Start) - Math.Min(_tokens[text].End, _tokens[number].End) <= WidestTextGap;

    private static ulong DomainsWithText(Token token) => token.Kind is TokenKind.Word ? Vocabulary.TextsOf(token.Word) : 0;

    // In "*425 open() failed (2: No such file or directory)" the text is that of 2, in "[pid 425] (111)Connection refused" of 111.
    private readonly bool IsBehindOtherNumber(int place, int number) =>
        place - 1 > number && _tokens[place - 1].Kind is TokenKind.Number &&
        CharacterAt(_tokens[place - 1].Start - 1) is '(' && _tokens[place].Start - _tokens[place - 1].End <= 2;

    /// <summary>Takes a number at the start of a line as a reply's code, where what follows reads like a reply's text.</summary>
    private readonly DrmError? FindReply(Token token, int end)
    {
        if (token.End - token.Start != 3 || CharacterAt(end) is not (' ' or '-') || end + 1 >= _text.Length || !IsStartOfLine(token.Start))
            return null;
        ReadOnlySpan<char> text = _text.Slice(end + 1, Math.Min(_text.Length - end - 1, 200));
        if (!char.IsUpper(text[0]) || LogWords.IsHttpMethod(WordBehind(end)))
            return null;
        foreach (byte domain in Vocabulary.ReplyDomains)
        {
            ErrorTable table = ErrorTables.Of((ErrorDomain)domain);
            DrmError error = table.Lookup(Number(TextOf(token)));
            if (!MayBe((ErrorDomain)domain) || error.Severity is not ErrorSeverity.Error || !(error.IsKnown || table.HasGroupOf(error.Code)) || BelongsToOther(domain, error.Code, text))
                continue;
            return error;
        }

        return null;
    }

    // 404 Not Found is a line of HTTP.
    private static bool BelongsToOther(byte domain, ErrorCode code, ReadOnlySpan<char> text)
    {
        foreach (ErrorTable table in ErrorTables.All)
        {
            if (table.Domain == (ErrorDomain)domain || table.Lookup(code).Entry is not { } entry)
                continue;
            foreach (string symbol in entry.Symbols)
            {
                if (text.StartsWith(symbol.AsSpan(), StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private void ReadNumberOfGivenDomain(Token token, int end)
    {
        ReadOnlySpan<char> digits = TextOf(token);
        long number = IsNegative(token) ? -Number(digits) : Number(digits);
        ErrorTable table = ErrorTables.Of(_given);
        DrmError error = table.Lookup(number);
        bool isTold = IsTold(token);
        bool isInNotation = table.Notation is CodeNotation.Hexadecimal || !IsHexadecimal(digits);
        bool counts = error.IsKnown
            ? isTold || (Math.Abs(number) >= SmallestTellingNumber && isInNotation && !LogWords.IsOtherWord(WordBefore(token))) || IsBracketed(token)
            : isTold && LogWords.IsExplicitCodeWord(WordBefore(token));
        if (counts && (isTold || !LogWords.IsUnit(WordBehind(end))) && !IsHttpStatus(token))
            Add(error, token);
    }

    // Texts of servers, where the domain is given and nothing else was found.
    private void FindTexts()
    {
        for (int i = 0; i < _tokenCount; i++)
        {
            Token token = _tokens[i];
            if (token.Kind is not TokenKind.Word || (Vocabulary.TextsOf(token.Word) & (1UL << (int)_given)) == 0)
                continue;
            DrmError error = WithSpelling(ErrorTables.Of(_given).Lookup(TextOf(token).ToString()));
            if (!IsFound(error))
                Add(error, token);
        }
    }

    private readonly bool IsFound(DrmError error)
    {
        for (int i = 0; i < _matches?.Count; i++)
        {
            if (_matches[i].Error == error)
                return true;
        }

        return false;
    }

    private void Add(DrmError error, Token token)
    {
        MatchList matches = _matches ??= MatchList.Take();
        int start = IsNegative(token) ? token.Start - 1 : token.Start;
        // Counts only if its surroundings speak of DRM.
        bool isDoubtful = false;
        if (_given is ErrorDomain.None)
        {
            bool isNumber = token.Kind is TokenKind.Number;
            // One code told twice in one place is one match.
            if (matches.Count > 0 && matches[matches.Count - 1] is var last && last.Error == error && token.Start - last.Index - last.Length < WidestRepetition)
                return;
            isDoubtful = Vocabulary.NeedsContext(error.Domain) || (isNumber && error.Severity is ErrorSeverity.Success or ErrorSeverity.Information);
        }

        matches.Add(new ErrorMatch(error, start, token.End - start), isDoubtful);
    }
}
