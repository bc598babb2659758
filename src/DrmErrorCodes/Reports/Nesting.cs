namespace DrmErrorCodes.Reports;

/// <summary>Which error of a text wraps which: by the brackets of objects, lists and sentences, and by words such as <c>Caused by</c>.</summary>
internal sealed class Nesting
{
    private const string OpeningBrackets = "{[(";

    private const string ClosingBrackets = "}])";

    private const string BeforeValues = ":=,[";

    /// <summary>How far before the first error a bracket may be opened.</summary>
    private const int WidestStart = 4096;

    private const int MostOpen = 16;

    private static readonly string[] InnerWords =
    [
        "caused by", "\"cause\"", "cause:", "cause=", "underlying", "inner exception", "innerException", "nested exception", "originalError",
        "--->",
    ];

    private readonly ErrorMatch[] _errors;

    // Of each error and each pair of brackets, the pair around it; -1 for none.
    private readonly int[] _around;
    private readonly List<int> _outerPairs = [];
    private readonly List<int> _starts = [];

    public Nesting(ErrorMatch[] errors)
    {
        _errors = errors;
        _around = new int[errors.Length];
    }

    /// <summary>Whether the end of a text says that an inner error follows.</summary>
    public static bool IsInner(ReadOnlySpan<char> before) => HasOneOf(before, InnerWords) || HasOneOf(before, Vocabulary.InnerFields);

    private static bool HasOneOf(ReadOnlySpan<char> before, string[] words)
    {
        foreach (string word in words)
        {
            if (before.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Of each error the one that wraps it; -1 for none.</summary>
    public int[] FindOuter(ReadOnlySpan<char> text)
    {
        ReadBrackets(text);
        int[] outer = new int[_errors.Length];
        for (int i = 0; i < outer.Length; i++)
        {
            outer[i] = OuterByBrackets(text, i);
            if (outer[i] < 0 && i > 0 && IsInner(LinesBefore(text, i)))
                outer[i] = i - 1;
        }

        return outer;
    }

    /// <summary>What stands between an error and the one before it, in its line and the one before.</summary>
    private ReadOnlySpan<char> LinesBefore(ReadOnlySpan<char> text, int error)
    {
        int start = _errors[error - 1].Index + _errors[error - 1].Length;
        ReadOnlySpan<char> between = text.Slice(start, Math.Max(0, _errors[error].Index - start));
        int line = between.LastIndexOf('\n');
        return between.Slice(between.Slice(0, Math.Max(0, line)).LastIndexOf('\n') + 1);
    }

    private int OuterByBrackets(ReadOnlySpan<char> text, int error)
    {
        for (int pair = _around[error]; pair >= 0; pair = _outerPairs[pair])
        {
            int beside = ErrorBeside(text, pair);
            if (beside >= 0)
                return beside;
        }

        return -1;
    }

    /// <summary>The error whose brackets a pair are: the last before them in the pair around both, or, of a field, the first behind; without
    /// a pair around them, the last before in their line.</summary>
    private int ErrorBeside(ReadOnlySpan<char> text, int pair)
    {
        int around = _outerPairs[pair];
        int start = _starts[pair];
        int behind = -1;
        for (int i = _errors.Length - 1; i >= 0; i--)
        {
            if (_around[i] != around)
                continue;
            if (_errors[i].Index > start)
                behind = i;
            else
                return around >= 0 || text.Slice(_errors[i].Index, start - _errors[i].Index).IndexOf('\n') < 0 ? i : -1;
        }

        return around >= 0 && IsValue(text, start) ? behind : -1;
    }

    /// <summary>Whether a bracket opens the value of a field, or an element of a list.</summary>
    private static bool IsValue(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text.Slice(0, start).TrimEnd();
        return BeforeValues.Contains(before[before.Length - 1]);
    }

    private void ReadBrackets(ReadOnlySpan<char> text)
    {
        var open = new List<int>();
        int next = 0;
        for (int place = Math.Max(0, _errors[0].Index - WidestStart); next < _errors.Length; place++)
        {
            while (next < _errors.Length && _errors[next].Index <= place)
                _around[next++] = open.Count > 0 ? open[open.Count - 1] : -1;
            char c = text[place];
            if (c == Tokenizer.Escape)
                place += Tokenizer.LengthOfColor(text.Slice(place)) - 1;
            else if (c == '\n')
                EndLine(text, open, place);
            else if (OpeningBrackets.Contains(c) && open.Count < MostOpen)
                Open(open, place);
            else if (ClosingBrackets.IndexOf(c) is >= 0 and var kind)
                Close(text, open, OpeningBrackets[kind]);
        }
    }

    private void Open(List<int> open, int place)
    {
        _outerPairs.Add(open.Count > 0 ? open[open.Count - 1] : -1);
        _starts.Add(place);
        open.Add(_starts.Count - 1);
    }

    // What was not closed between is not missed: quoted texts have brackets of their own.
    private void Close(ReadOnlySpan<char> text, List<int> open, char bracket)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (text[_starts[open[i]]] != bracket)
                continue;
            open.RemoveRange(i, open.Count - i);
            return;
        }
    }

    // A sentence's brackets end with its line, all others with an empty one.
    private void EndLine(ReadOnlySpan<char> text, List<int> open, int place)
    {
        if (text[place + 1] is '\n' or '\r')
            open.Clear();
        while (open.Count > 0 && text[_starts[open[open.Count - 1]]] == '(')
            open.RemoveAt(open.Count - 1);
    }
}
