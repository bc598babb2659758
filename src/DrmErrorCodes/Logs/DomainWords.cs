#if NET9_0_OR_GREATER
using System.Buffers;
#endif
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

#if NET9_0_OR_GREATER
    private readonly SearchValues<string> _signs;
#endif

    // By the first two letters of a word, without regard to case: a bit for each third letter that words and symbols have.
    private readonly uint[] _starts = new uint[32 * 32];

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
        foreach (string word in _words.SelectMany(bucket => bucket.Select(pair => pair.Word)).Concat(_symbols.SelectMany(bucket => bucket.Select(triple => triple.Symbol))))
            _starts[Start(word.AsSpan())] |= word.Length == 2 ? 1 : 1u << word[2];
        _phrases = [.. ErrorTables.All.Select(Phrases)];
        Patterns = [.. ErrorTables.All.SelectMany(table => table.LogPatterns, (table, pattern) => new LogPattern(pattern, table.Domain))];
#if NET9_0_OR_GREATER
        _signs = SearchValues.Create(
            [.. _words.SelectMany(bucket => bucket, (_, pair) => pair.Word), .. _symbols.SelectMany(bucket => bucket).Where(symbol => symbol.IsDistinctive).Select(symbol => symbol.Symbol), .. Patterns.Select(pattern => pattern.Before[0])],
            StringComparison.OrdinalIgnoreCase);
#endif
        ReplyDomains = [.. ErrorTables.All.Where(table => table.CodesAreReplies).Select(table => table.Domain)];
    }

    public static DomainWords All => _all ??= new DomainWords();

    /// <summary>The patterns that make a number a code.</summary>
    public LogPattern[] Patterns { get; }

    /// <summary>The domains whose codes stand at the start of a line.</summary>
    public ErrorDomain[] ReplyDomains { get; }

    /// <summary>The texts that stand for a code of a domain.</summary>
    public LogPhrase[] PhrasesOf(ErrorDomain domain) => _phrases[(int)domain - 1];

#if NET9_0_OR_GREATER
    /// <summary>Whether a line may have a code: it has a word of a domain, a symbol or a word of a pattern, or begins with a reply. Most
    /// lines do not, and are passed over at the speed of a search.</summary>
    public bool MayBeIn(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> start = line.TrimStart();
        return (start.Length > 3 && start[0] is >= '0' and <= '9' && start[3] is ' ' or '-') || line.ContainsAny(_signs);
    }
#endif

    /// <summary>Whether a word begins like one that is known: most words of a log do not.</summary>
    public bool MayKnow(ReadOnlySpan<char> word) =>
        word.Length >= 2 && (_starts[Start(word)] & (word.Length == 2 ? 1 : 1u << word[2])) != 0;

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

    private static int Start(ReadOnlySpan<char> word) => ((word[0] & 31) * 32) + (word[1] & 31);

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
