using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Codes in a log: each way reads all lines and counts the codes that it finds.</summary>
public partial class FreeText
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // The rules of the library as far as a regex can have them, with bounded gaps. In all but the last two, each alternative begins with a
    // word, for which .NET searches many characters at a time; so the statuses of requests and the replies at the start of a line are
    // expressions of their own.
    private const string Gap = """[ \t:="'\\([{<>#,|]{1,16}""";
    private const string Number = """(?<code>-?\d{1,17}|0x[0-9a-f]+)\b(?![.:/-]\d|%|\W{0,3}(?:m?s|bytes|[KMG]B)\b)""";
    private const string System = "(?:PallyCon|DoveRunner|WVMK|GetEMMs|FTP|DCP|VOD Dealer|Shaka|ExoPlayer|Media3|PlayReady|OEMCrypto|MediaDrm|hls[.]js|dash[.]js|NCG)";
    private const string Told = "(?:error(?:code)?|code|err(?:no)?|status|result|reply|returned|failed|failure|got|received)(?: (?:is|was|with|no|number|code))?" + Gap + Number;
    private const string Symbol =
        """
        (?<code>WVMKStatus_\w+|ERROR_CODE_\w+|DRM_[ES]_\w+|MSPR_[ES]_\w+|MF_E_\w+|NCGERR_\w+|ERROR_DRM_\w+|NS_ERROR_DOM_MEDIA_\w+|OEMCrypto_ERROR_\w+|(?:PIPELINE|DEMUXER|DECODER|CHUNK_DEMUXER)_ERROR_\w+|MEDIA_(?:ERR|KEYERR)_\w+|import(?:Started|Completed|Failed)|encryption(?:Started|Completed)|processingFailed|export(?:Started|Completed|Failed|Retry)|packageDelete(?:Started|Completed|Failed))\b
        """;

    private const string Shape =
        """
        (?:AVFoundation|CoreMedia|NSURL)ErrorDomain (?:Code|error)[= ](?<code>-\d+)|General DRM error \((?<code>-\d+)|DRM vendor-defined error: (?<code>-\d+)|with system code \((?<code>\d+)|detailedErrorCode\W{1,4}(?<code>\d+)|0x(?<code>8004[89a-d][0-9a-f]{3}|C00D71[5-9a-f][0-9a-f]|806E[0-9a-f]{4})\b
        """;

    private const string Rules = $"{Symbol}|{Shape}|{System}.{{0,80}}?{Told}|{Told}(?=.{{0,60}}?{System})";
    private const string Request = """(?:license|widevine|playready|fairplay|provision|certificate)\S* HTTP/[\d.]+" (?<code>[45]\d\d)\b""";
    private const string Reply = """^(?<code>[1-5]\d\d)[ -](?=(?-i:[A-Z])|.*Disk quota exceeded)""";

    private readonly string[] _lines = LogSample.Create();
    private readonly string _text = string.Join('\n', LogSample.Create());
    private readonly Regex[] _compiled = [new(Rules, RegexOptions.Compiled | Options), new(Request, RegexOptions.Compiled | Options), new(Reply, RegexOptions.Compiled | Options)];
    private readonly Regex[] _generated = [GeneratedRules(), GeneratedRequest(), GeneratedReply()];

    /// <summary>The size of the log in UTF-8, with the ends of its lines.</summary>
    public static long Bytes { get; } = LogSample.Create().Sum(line => Encoding.UTF8.GetByteCount(line) + 1L);

    /// <summary>All ways find the same codes at the same places.</summary>
    [GlobalSetup]
    public void CheckThatAllFindTheSame()
    {
        foreach (string line in _lines)
        {
            int[] expected = [.. ErrorText.Find(line).Select(match => match.Index)];
            foreach (Regex[] way in (Regex[][])[_generated, _compiled])
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
    public int RegexGenerated() => Count(_generated);

    [Benchmark]
    public int RegexCompiled() => Count(_compiled);

    // The least that reading takes.
    [Benchmark]
    public int LineEnds() => _text.AsSpan().Count('\n');

    private int Count(Regex[] regexes)
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

    [GeneratedRegex(Request, Options)]
    private static partial Regex GeneratedRequest();

    [GeneratedRegex(Reply, Options)]
    private static partial Regex GeneratedReply();
}
