using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Logs;

/// <summary>What the tables say of how their codes stand in logs, in a form that a scanner asks word by word.</summary>
internal sealed class DomainWords
{
    private const int BucketCount = 128;

    private static DomainWords? _all;

    private readonly (string Word, ErrorDomain Domain)[][] _words;
    private readonly (string Symbol, ErrorDomain Domain, bool IsDistinctive)[][] _symbols;
    private readonly LogPhrase[][] _phrases;

    private DomainWords()
    {
        _words = Buckets(
            ErrorTables.All.SelectMany(table => table.LogWords, (table, word) => (word, table.Domain)),
            pair => WordBucket(pair.word.AsSpan()));
        _symbols = Buckets(
            from table in ErrorTables.All
            from symbol in table.Entries.SelectMany(entry => entry.Symbols).Distinct()
            where symbol.All(IsWordCharacter)
            select (symbol, table.Domain, IsDistinctive(symbol)),
            triple => SymbolBucket(triple.symbol.AsSpan()));
        _phrases = [.. ErrorTables.All.Select(Phrases)];
        Patterns = [.. ErrorTables.All.SelectMany(table => table.LogPatterns, (table, pattern) => new LogPattern(pattern, table.Domain))];
        ReplyDomains = [.. ErrorTables.All.Where(table => table.CodesAreReplies).Select(table => table.Domain)];
    }

    public static DomainWords All => _all ??= new DomainWords();

    /// <summary>The patterns that make a number a code.</summary>
    public LogPattern[] Patterns { get; }

    /// <summary>The domains whose codes stand at the start of a line.</summary>
    public ErrorDomain[] ReplyDomains { get; }

    /// <summary>The texts that stand for a code of a domain.</summary>
    public LogPhrase[] PhrasesOf(ErrorDomain domain) => _phrases[(int)domain];

    /// <summary>Whose word it is: the word itself, or one that it begins with as <c>FTPReply</c> begins with <c>FTP</c>.</summary>
    public ErrorDomain DomainOf(ReadOnlySpan<char> word)
    {
        foreach ((string candidate, ErrorDomain domain) in _words[WordBucket(word)])
        {
            if (word.StartsWith(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase) &&
                (word.Length == candidate.Length || !char.IsLower(word[candidate.Length])))
                return domain;
        }

        return ErrorDomain.None;
    }

    /// <summary>Finds the symbol that a word is.</summary>
    /// <param name="word">The word.</param>
    /// <param name="given">The domain that was given, or none.</param>
    /// <param name="isStated">Whether the surroundings say that the word is a state, so that <c>queued</c> counts too.</param>
    /// <param name="domain">Whose symbol it is.</param>
    public string? SymbolOf(ReadOnlySpan<char> word, ErrorDomain given, bool isStated, out ErrorDomain domain)
    {
        foreach ((string symbol, ErrorDomain owner, bool isDistinctive) in _symbols[SymbolBucket(word)])
        {
            if ((isDistinctive || isStated) && (given is ErrorDomain.None || given == owner) &&
                word.Equals(symbol.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                domain = owner;
                return symbol;
            }
        }

        domain = ErrorDomain.None;
        return null;
    }

    // Texts of servers in any case; symbols of several words are told from prose by their capitals.
    private static LogPhrase[] Phrases(ErrorTable table) =>
    [
        .. table.Entries.SelectMany(entry => entry.ServerTexts).Distinct().Select(text => new LogPhrase(text, StringComparison.OrdinalIgnoreCase)),
        .. table.Entries.SelectMany(entry => entry.Symbols).Where(symbol => symbol.Contains(' ')).Select(symbol => new LogPhrase(symbol, StringComparison.Ordinal)),
    ];

    private static T[][] Buckets<T>(IEnumerable<T> items, Func<T, int> bucketOf)
    {
        ILookup<int, T> buckets = items.ToLookup(bucketOf);
        return [.. Enumerable.Range(0, BucketCount).Select(bucket => buckets[bucket].ToArray())];
    }

    private static int WordBucket(ReadOnlySpan<char> word) => char.ToLowerInvariant(word[0]) % BucketCount;

    private static int SymbolBucket(ReadOnlySpan<char> word) =>
        ((word.Length * 31) + (char.ToLowerInvariant(word[0]) * 7) + char.ToLowerInvariant(word[word.Length - 1])) & (BucketCount - 1);

    private static bool IsWordCharacter(char c) => c is '_' || char.IsLetterOrDigit(c);

    // WVMKStatus_OK and exportRetry are no words of any language; "queued" and "error" are.
    private static bool IsDistinctive(string symbol)
    {
        for (int i = 1; i < symbol.Length; i++)
        {
            if (symbol[i] == '_' || (char.IsLower(symbol[i - 1]) && char.IsUpper(symbol[i])))
                return true;
        }

        return false;
    }
}
