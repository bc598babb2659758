namespace DrmErrorCodes.Logs;

/// <summary>Words before and behind a number that make it a code of a domain.</summary>
internal sealed class LogPattern
{
    public LogPattern(string pattern, ErrorDomain domain)
    {
        string[] words = pattern.Split(' ');
        int number = Array.IndexOf(words, "#");
        Before = [.. words.Take(number).Reverse()];
        Behind = words.Skip(number + 1).FirstOrDefault();
        Domain = domain;
    }

    public ErrorDomain Domain { get; }

    /// <summary>The words before the number, the nearest first.</summary>
    public string[] Before { get; }

    /// <summary>The word behind the number, or null for any.</summary>
    public string? Behind { get; }
}
