namespace DrmErrorCodes.Reports;

/// <summary>Words of logs in general, which say what the number beside them is. A list is one text, as each text is one more to make
/// ready at first use.</summary>
internal static class LogWords
{
    /// <summary>Before a code.</summary>
    private static readonly string[] CodeWords =
        "code error errorcode error_code errcode errorstatuscode err errno status result reply returned failed failure got received".Split(' ');

    /// <summary>Before a code, even one that the catalog does not know.</summary>
    private static readonly string[] ExplicitCodeWords = "code errorcode error_code errcode errorstatuscode".Split(' ');

    /// <summary>Before the value of a state.</summary>
    private static readonly string[] StateWords = "status state code".Split(' ');

    /// <summary>Between such a word and the code.</summary>
    private static readonly string[] Fillers = "is was with no number code".Split(' ');

    /// <summary>Before a number that is something else.</summary>
    private static readonly string[] OtherWords =
        ("port pid tid process thread line row column offset position attempt retry id session took after in version size length count " +
        "total build day year frame segment").Split(' ');

    /// <summary>Behind a number that is an amount.</summary>
    private static readonly string[] Units =
        ("ms msec millis milliseconds s sec secs second seconds min minutes us ns b kb mb gb kib mib byte bytes bit bits kbps mbps bps " +
        "px hz files items times of").Split(' ');

    /// <summary>Files beside the media, whose absence stops no playback.</summary>
    private static readonly string[] OtherFiles =
        ".jpg .jpeg .png .gif .webp .svg .ico .vtt .srt .ttml .css .js .map .woff .woff2".Split(' ');

    /// <summary>Behind a status in a log of requests.</summary>
    private static readonly string[] HttpMethods = ["get", "post", "put", "head", "patch", "delete", "options"];

    /// <summary>Behind what a request is about.</summary>
    private static readonly string[] RequestWords =
        "request requests server servers response responses challenge acquisition proxy url endpoint exchange attempt service renewal".Split(' ');

    /// <summary>Behind a code.</summary>
    private static readonly string[] ErrorWords = "error errors".Split(' ');

    /// <summary>Where something failed.</summary>
    private static readonly string[] Failures =
        "failed failure fails error errors exception denied rejected refused unable cannot fatal".Split(' ');

    public static bool IsCodeWord(ReadOnlySpan<char> word) => IsOneOf(word, CodeWords);

    public static bool IsExplicitCodeWord(ReadOnlySpan<char> word) => IsOneOf(word, ExplicitCodeWords);

    public static bool IsStateWord(ReadOnlySpan<char> word) => IsOneOf(word, StateWords);

    public static bool IsFiller(ReadOnlySpan<char> word) => IsOneOf(word, Fillers);

    public static bool IsOtherWord(ReadOnlySpan<char> word) => IsOneOf(word, OtherWords);

    public static bool IsUnit(ReadOnlySpan<char> word) => IsOneOf(word, Units);

    public static bool IsHttpWord(ReadOnlySpan<char> word) => word.StartsWith("http".AsSpan(), StringComparison.OrdinalIgnoreCase);

    public static bool IsHttpMethod(ReadOnlySpan<char> word) => IsOneOf(word, HttpMethods);

    public static bool IsRequestWord(ReadOnlySpan<char> word) => IsOneOf(word, RequestWords);

    public static bool IsErrorWord(ReadOnlySpan<char> word) => IsOneOf(word, ErrorWords);

    /// <summary>Whether an address is that of a picture, of subtitles or of a part of a page.</summary>
    public static bool IsOtherFile(ReadOnlySpan<char> address)
    {
        int query = address.IndexOf('?');
        ReadOnlySpan<char> path = query < 0 ? address : address.Slice(0, query);
        foreach (string ending in OtherFiles)
        {
            if (path.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line has a word that says that something failed. A field's name such as <c>errorCode</c> does not.</summary>
    public static bool SpeaksOfFailure(ReadOnlySpan<char> line)
    {
        foreach (string failure in Failures)
        {
            for (ReadOnlySpan<char> rest = line; rest.IndexOf(failure.AsSpan(), StringComparison.OrdinalIgnoreCase) is >= 0 and var place; rest = rest.Slice(place + failure.Length))
            {
                if (place + failure.Length == rest.Length || !WordStart.IsWordCharacter(rest[place + failure.Length]))
                    return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
        {
            // Few have its length and its first letter, in any case.
            if (candidate.Length == word.Length && candidate[0] == (word[0] | 0x20) &&
                word.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
