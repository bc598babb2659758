using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Codes in a log: each way reads all lines and counts the codes that it finds.</summary>
public partial class FreeText
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // The rules of the library, as far as a regex can have them: a field, a symbol, a word of a domain and one for a code in either order, a
    // reply's place in the line; no part of a time or a path, no amount.
    private const string Gap = """[ \t:="'\\([{<>#,|]{1,16}""";
    private const string Number = """(?<code>\d{1,17}|0x[0-9a-f]+)\b(?![.:/-]\d|%|\W{0,3}(?:m?s|bytes|[KMG]B)\b)""";
    private const string Field = "(?:errorCode|ServerCode)" + Gap + Number;
    private const string Symbol = """(?<code>WVMKStatus_\w+|import(?:Started|Completed|Failed)|encryption(?:Started|Completed)|processingFailed|export(?:Started|Completed|Failed|Retry)|packageDelete(?:Started|Completed|Failed))\b""";
    private const string System = "(?:PallyCon|Widevine|WVMK|GetEMMs|FTP|DCP|VodDealer)";
    private const string Told = "(?:error(?:code)?|code|err(?:no)?|status|result|reply|returned|failed|failure|got|received)(?: (?:is|was|with|no|number|code))?" + Gap + Number;
    private const string Reply = """^\s*(?<code>[1-5]\d\d)[ -](?=(?-i:[A-Z])|.*Disk quota exceeded)""";

    // As one writes it at first.
    private const string Rules = $@"\b{Field}|\b{Symbol}|\b{System}.*?\b{Told}|\b{Told}(?=.*\b{System})|{Reply}";

    // The best that tuning found: bounded gaps, and two expressions, for in one without a place at the start of the line each alternative
    // begins with a word, for which .NET searches many characters at a time.
    private const string TunedRules = $"{Field}|{Symbol}|{System}.{{0,60}}?{Told}|{Told}(?=.{{0,60}}?{System})";

    // What finds the codes of this log and of hardly another: the nine kinds of line that have one.
    private const string ThisLog =
        """
        errorCode\W{1,4}(?<code>\d+)|PallyCon [^\d]{0,30}error (?<code>\d+)|error (?<code>\d+) from PallyCon|(?<code>WVMKStatus_\w+)|Widevine: error code is (?<code>\d+)|GetEMMs\.cgi returned (?<code>\d+)|FTP transfer failed: (?<code>\d+)|status: (?<code>exportRetry|importFailed)
        """;

    private readonly string[] _lines = LogSample.Create();
    private readonly Regex _compiledRules = new(Rules, RegexOptions.Compiled | Options);
    private readonly Regex _compiledTunedRules = new(TunedRules, RegexOptions.Compiled | Options);
    private readonly Regex _compiledThisLog = new(ThisLog + "|" + Reply, RegexOptions.Compiled | Options);
    private readonly Regex _compiledReply = new(Reply, RegexOptions.Compiled | Options);

    /// <summary>The size of the log in UTF-8, with the ends of its lines.</summary>
    public static long Bytes { get; } = LogSample.Create().Sum(line => Encoding.UTF8.GetByteCount(line) + 1L);

    /// <summary>All ways find the same codes at the same places.</summary>
    [GlobalSetup]
    public void CheckThatAllFindTheSame()
    {
        Regex[][] ways =
        [
            [GeneratedRules()], [_compiledRules], [GeneratedTunedRules(), GeneratedReply()], [_compiledTunedRules, _compiledReply],
            [GeneratedThisLog()], [_compiledThisLog], [GeneratedThisLogButReplies(), GeneratedReply()],
        ];
        foreach (string line in _lines)
        {
            int[] expected = [.. ErrorText.Find(line).Select(match => match.Index)];
            foreach (Regex[] way in ways)
            {
                int[] found = [.. way.SelectMany(regex => regex.Matches(line)).Select(match => match.Groups["code"].Index).Order()];
                if (!found.SequenceEqual(expected))
                    throw new InvalidOperationException($"Not the same codes: {line}");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public int Find()
    {
        int found = 0;
        foreach (string line in _lines)
            found += ErrorText.Find(line).Count;
        return found;
    }

    [Benchmark]
    public int RulesGenerated() => Count(GeneratedRules());

    [Benchmark]
    public int RulesCompiled() => Count(_compiledRules);

    [Benchmark]
    public int TunedRulesGenerated() => Count(GeneratedTunedRules(), GeneratedReply());

    [Benchmark]
    public int TunedRulesCompiled() => Count(_compiledTunedRules, _compiledReply);

    [Benchmark]
    public int ThisLogGenerated() => Count(GeneratedThisLog());

    [Benchmark]
    public int ThisLogCompiled() => Count(_compiledThisLog);

    [Benchmark]
    public int TunedThisLogGenerated() => Count(GeneratedThisLogButReplies(), GeneratedReply());

    private int Count(params ReadOnlySpan<Regex> regexes)
    {
        int found = 0;
        foreach (string line in _lines)
        {
            foreach (Regex regex in regexes)
                found += regex.Count(line);
        }

        return found;
    }

    [GeneratedRegex(Rules, Options)]
    private static partial Regex GeneratedRules();

    [GeneratedRegex(TunedRules, Options)]
    private static partial Regex GeneratedTunedRules();

    [GeneratedRegex(ThisLog + "|" + Reply, Options)]
    private static partial Regex GeneratedThisLog();

    [GeneratedRegex(ThisLog, Options)]
    private static partial Regex GeneratedThisLogButReplies();

    [GeneratedRegex(Reply, Options)]
    private static partial Regex GeneratedReply();
}
