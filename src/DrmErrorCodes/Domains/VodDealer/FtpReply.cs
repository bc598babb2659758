using System.Diagnostics.CodeAnalysis;
using System.Text;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>A reply of an FTP server (RFC 959): three digits and a text, on one line or several.</summary>
/// <remarks>
/// A reply of several lines begins with the code and a hyphen and ends with the line that begins with the code and a blank. CR
/// LF, LF, blanks and NUL bytes around the reply do not count. More than 67,108,864 bytes are no reply.
/// </remarks>
public sealed record FtpReply
{
    private const string FileNamePlaceholder = "<file name>";

    // A reply of gigabytes does not fit into a text.
    private const int LongestReply = 1 << 26;

    private static readonly char[] Padding = [' ', '\t', '\r', '\n', '\0', '\uFEFF'];

    /// <summary>A reply with any code.</summary>
    /// <param name="code">The reply code, from 100 to 699.</param>
    /// <param name="text">The text, without codes; its lines parted by line feeds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code does not have three digits of which the first is 1 to 6.</exception>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public FtpReply(int code, string text)
    {
        if (!IsCode(code))
            throw new ArgumentOutOfRangeException(nameof(code), code, "A reply code has three digits, the first from 1 to 6.");
        Code = code;
        Text = string.Join("\n", (text ?? throw new ArgumentNullException(nameof(text))).Trim(Padding).Split('\n').Select(line => line.TrimEnd(Padding)));
        (KnownText, FileName) = Recognize(Error.Entry, Text);
    }

    /// <summary>The error of the domain <see cref="ErrorDomain.VodDealerFtp"/>, known or not; a 226 is an unknown one.</summary>
    public DrmError Error => VodDealerFtpErrorTable.Instance.Lookup(Code);

    /// <summary>The reply code, from 100 to 699.</summary>
    public int Code { get; }

    /// <summary>The text without the codes, its lines parted by line feeds; empty when the server sent none.</summary>
    public string Text { get; }

    /// <summary>The one of the row's <see cref="ErrorEntry.ServerTexts"/> that a line of the reply has; null when none.</summary>
    public string? KnownText { get; }

    /// <summary>The file's name, where the known text has a place for one; else null.</summary>
    public string? FileName { get; }

    /// <summary>Reads one reply.</summary>
    /// <returns>False, without an exception, when it is not one whole reply; null is not one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FtpReply? reply) => TryRead(text ?? "", out reply, out _);

    /// <summary>Reads one reply. Bytes that are not UTF-8 come as replacement characters.</summary>
    /// <returns>False, without an exception, when it is not one whole reply.</returns>
    public static bool TryParse(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out FtpReply? reply) =>
        TryRead(bytes, out reply, out _);

    /// <summary>Reads one reply.</summary>
    /// <exception cref="FormatException">It is not one whole reply; the message says what is wrong and where.</exception>
    public static FtpReply Parse(string? text) =>
        TryRead(text ?? "", out FtpReply? reply, out string? problem) ? reply : throw Refused(problem);

    /// <summary>Reads one reply. Bytes that are not UTF-8 come as replacement characters.</summary>
    /// <exception cref="FormatException">It is not one whole reply; the message says what is wrong and where.</exception>
    public static FtpReply Parse(ReadOnlySpan<byte> bytes) =>
        TryRead(bytes, out FtpReply? reply, out string? problem) ? reply : throw Refused(problem);

    /// <summary>The reply as a server sends it, without the last CR LF.</summary>
    public override string ToString()
    {
        string[] lines = Text.Split('\n');
        return string.Concat(lines.Take(lines.Length - 1).Select(line => $"{Code}-{line}\r\n")) + $"{Code} {lines[lines.Length - 1]}";
    }

    private static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out FtpReply? reply, [NotNullWhen(false)] out string? problem)
    {
        reply = null;
        return !IsTooLong(bytes.Length, out problem) && TryRead(Encoding.UTF8.GetString(bytes.ToArray()), out reply, out problem);
    }

    private static bool TryRead(string text, [NotNullWhen(true)] out FtpReply? reply, [NotNullWhen(false)] out string? problem)
    {
        reply = null;
        if (IsTooLong(text.Length, out problem))
            return false;
        string[] lines = text.Trim(Padding).Split('\n');
        if (!TryReadCode(lines[0], out int code, out bool goesOn))
        {
            problem = "line 1 does not begin with a code from 100 to 699 and a blank or hyphen";
            return false;
        }

        var content = new List<string> { TextOf(lines[0]) };
        int last = 0;
        while (goesOn && ++last < lines.Length)
        {
            bool hasCode = TryReadCode(lines[last], out int lineCode, out bool lineGoesOn) && lineCode == code;
            goesOn = !hasCode || lineGoesOn;
            content.Add(hasCode ? TextOf(lines[last]) : lines[last]);
        }

        problem =
            goesOn ? $"its last line, which begins with '{code} ', is missing after line {lines.Length}"
            : last < lines.Length - 1 ? $"it ends in line {last + 1}, and line {last + 2} follows"
            : null;
        if (problem is not null)
            return false;
        reply = new FtpReply(code, string.Join("\n", content));
        return true;
    }

    private static bool IsTooLong(int length, [NotNullWhen(true)] out string? problem)
    {
        problem = length > LongestReply ? $"it is longer than {LongestReply} bytes" : null;
        return problem is not null;
    }

    private static FormatException Refused(string problem) => new($"The text is no FTP reply: {problem}.");

    private static bool TryReadCode(string line, out int code, out bool goesOn)
    {
        code = 0;
        goesOn = line.Length > 3 && line[3] == '-';
        if (line.Length < 3 || (line.Length > 3 && line[3] is not ('-' or ' ' or '\r')))
            return false;
        foreach (char digit in line.AsSpan(0, 3))
        {
            if (digit is < '0' or > '9')
                return false;
            code = (code * 10) + (digit - '0');
        }

        return IsCode(code);
    }

    private static bool IsCode(int code) => code is >= 100 and <= 699;

    private static string TextOf(string line) => line.Length > 4 ? line.Substring(4) : "";

    private static (string? KnownText, string? FileName) Recognize(ErrorEntry? row, string text)
    {
        foreach (string known in row?.ServerTexts ?? [])
        {
            foreach (string line in text.Split('\n'))
            {
                if (Matches(line.TrimEnd('.'), known.TrimEnd('.'), out string? fileName))
                    return (known, fileName);
            }
        }

        return (null, null);
    }

    private static bool Matches(string line, string known, out string? fileName)
    {
        fileName = null;
        if (!known.StartsWith(FileNamePlaceholder, StringComparison.Ordinal))
            return line.Equals(known, StringComparison.OrdinalIgnoreCase);

        string ending = known.Substring(FileNamePlaceholder.Length);
        if (line.Length <= ending.Length || !line.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            return false;
        fileName = line.Substring(0, line.Length - ending.Length);
        return true;
    }
}
