namespace DrmErrorCodes.Reports;

/// <summary>Where the errors of one failure end and those of the next begin.</summary>
internal static class FailureBorder
{
    /// <summary>More errors than anybody reads are no longer looked at together.</summary>
    private const int MostErrors = 100;

    /// <summary>How many lines without an error end a failure.</summary>
    private const int MostLines = 40;

    /// <summary>How many seconds without an error end a failure.</summary>
    private const int MostSeconds = 60;

    // Some clocks begin anew at noon.
    private const int SecondsOfClock = 12 * 60 * 60;

    /// <summary>The most characters in which lines are counted, and of a line that are read.</summary>
    private const int MostCharacters = 16_000;

    private const int LongestLine = 1000;

    private const string BeforeAttempts = " #:=";

    private const string SecondAttempts = "23456789";

    private static readonly string[] AttemptWords = ["attempt", "retry", "try"];

    private static readonly string[] NewAttempts = ["retrying", "trying again", "second attempt", "new attempt"];

    /// <summary>The first error behind <paramref name="start"/> that belongs to another failure.</summary>
    public static int Find(ReadOnlySpan<char> text, ErrorMatch[] errors, int start)
    {
        int end = start + 1;
        while (end < errors.Length && end - start < MostErrors && !IsBorder(text, errors, start, end))
            end++;
        return end;
    }

    private static bool IsBorder(ReadOnlySpan<char> text, ErrorMatch[] errors, int start, int place)
    {
        int from = errors[place - 1].Index + errors[place - 1].Length;
        if (errors[place].Index - from > MostCharacters)
            return true;
        ReadOnlySpan<char> between = text.Slice(from, errors[place].Index - from);
        int line = between.LastIndexOf('\n');
        if (line < 0 || Nesting.IsInner(between.Slice(line)))
            return false;
        return CountLines(between) > MostLines || IsNewAttempt(text, from, errors[place].Index) || IsLater(text, errors[place - 1], errors[place]) ||
            ComesAgain(errors, start, place);
    }

    private static int CountLines(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int place; (place = text.IndexOf('\n')) >= 0; text = text.Slice(place + 1))
            count++;
        return count;
    }

    /// <summary>Whether an error stands once more, and since the first time a deeper one: the same failure, told again or met again.</summary>
    private static bool ComesAgain(ErrorMatch[] errors, int start, int place)
    {
        DrmError error = errors[place].Error;
        bool isDeeperBetween = false;
        for (int i = place - 1; i >= start; i--)
        {
            if (errors[i].Error == error)
                return isDeeperBetween;
            isDeeperBetween |= errors[i].Error.Layer > error.Layer;
        }

        return false;
    }

    /// <summary>Whether a line between two errors, or that of the second, says that it was tried again.</summary>
    private static bool IsNewAttempt(ReadOnlySpan<char> text, int from, int to)
    {
        ReadOnlySpan<char> lines = text.Slice(from, to - from);
        lines = lines.Slice(lines.IndexOf('\n'));
        foreach (string words in NewAttempts)
        {
            if (lines.IndexOf(words.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        foreach (string word in AttemptWords)
        {
            for (int end = 0; lines.Slice(end).IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) is >= 0 and var next;)
            {
                end += next + word.Length;
                if (IsStartOfWord(lines, end - word.Length) && IsSecond(lines.Slice(end)))
                    return true;
            }
        }

        return false;
    }

    // Neither entry 2 nor country=2.
    private static bool IsStartOfWord(ReadOnlySpan<char> text, int place) =>
        !char.IsLetter(text[place - 1]) || (char.IsLower(text[place - 1]) && char.IsUpper(text[place]));

    // attempt 2, attempt #2, attempt: 2/3
    private static bool IsSecond(ReadOnlySpan<char> text)
    {
        int place = 0;
        while (place < text.Length && BeforeAttempts.Contains(text[place]))
            place++;
        return place > 0 && place + 1 < text.Length && SecondAttempts.Contains(text[place]) && !WordStart.IsWordCharacter(text[place + 1]);
    }

    private static bool IsLater(ReadOnlySpan<char> text, ErrorMatch before, ErrorMatch behind)
    {
        int first = TimeOfLine(text, before.Index);
        int second = TimeOfLine(text, behind.Index);
        if (first < 0 || second < 0)
            return false;
        int seconds = Math.Abs(second - first) % SecondsOfClock;
        return Math.Min(seconds, SecondsOfClock - seconds) > MostSeconds;
    }

    /// <summary>The time of day that a line begins with, in seconds; -1 where there is none.</summary>
    private static int TimeOfLine(ReadOnlySpan<char> text, int index)
    {
        ReadOnlySpan<char> line = text.Slice(Math.Max(0, index - LongestLine), Math.Min(index, LongestLine));
        line = line.Slice(line.LastIndexOf('\n') + 1);
        for (int place = line.IndexOf(':'); place >= 0 && place < line.Length - 5; place++)
        {
            if (line[place] == ':' && line[place + 3] == ':' && TryReadHours(line.Slice(0, place), out int hours) &&
                TryReadTwo(line, place + 1, out int minutes) && TryReadTwo(line, place + 4, out int seconds))
                return (((hours * 60) + minutes) * 60) + seconds;
        }

        return -1;
    }

    // 9:05:59 and 09:05:59; of 24/Nov/2026:09:05:59 not the year.
    private static bool TryReadHours(ReadOnlySpan<char> before, out int hours)
    {
        int start = before.Length;
        while (start > 0 && char.IsDigit(before[start - 1]))
            start--;
        hours = 0;
        foreach (char digit in before.Slice(start))
            hours = (hours * 10) + digit - '0';
        return before.Length - start is 1 or 2;
    }

    private static bool TryReadTwo(ReadOnlySpan<char> text, int place, out int number)
    {
        number = ((text[place] - '0') * 10) + text[place + 1] - '0';
        return char.IsDigit(text[place]) && char.IsDigit(text[place + 1]);
    }
}
