using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Codes in a log, line by line, and in a stack trace as a whole: each way counts the codes that it finds.</summary>
public class FreeText
{
    // The rules of the library as far as a regex can have them: symbols, shapes that are one system's, a word of a system and one for a code
    // in either order, a status of HTTP where the line speaks of a license, replies at the start of a line; no part of a time or a path, no
    // amount. The words are those that the domains declare.
    private const string Gap = """[ \t:="'\\([{<>#,|]{1,16}""";
    private const string Number = """(?<code>-?\d{1,17}|0x[0-9a-f]+)\b(?![.:/-]\d|%|\W{0,3}(?:m?s|bytes|[KMG]B)\b)""";
    private const string System =
        """
        (?:PallyCon|DoveRunner|NCG|com\.pallycon|SDKError|fps-ios-sdk|Media ?Foundation|google cast|chromecast|cast[. ]framework|CastDebugLogger|cast receiver|ExoPlayer|Media3|PlaybackException|PlayReady|MSPR|VOD Dealer|PackageNotify|FTP|ProFTPD|FileZilla|STOR|PASV|RETR|EPSV|MLSD|error_perm|error_temp|error_reply|MediaDrmStateException|stagefright|NuPlayer|CryptoException|MediaCodec|dash\.js|dashjs|WebKitMediaKeyError|webkitneedkey|OEMCrypto|GenerateDerivedKeys|GetEMMs|WVMK|widevine classic|DCP|kCFErrorDomainCFNetwork|AVPlayer|Shaka)
        """;

    private const string Told = @"\b(?:error(?:code)?|code|err(?:no)?|status|result|reply|returned|failed|failure|got|received)(?: (?:is|was|with|no|number|code))?" + Gap + Number;
    private const string Symbol =
        """
        (?<code>(?:WVMKStatus_|ERROR_CODE_|DRM_[ES]_|MSPR_[ES]_|MF_E_|NCGERR_|ERROR_DRM_|NS_ERROR_DOM_MEDIA_|OEMCrypto_ERROR_|ODK_ERROR_|PIPELINE_ERROR_|DEMUXER_ERROR_|DECODER_ERROR_|CHUNK_DEMUXER_ERROR_|MEDIA_ERR_|MEDIA_KEYERR_|MEDIA_KEY_MESSAGE_|MEDIAKEYS_|keySystem[A-Z]|manifestLoad|levelLoad|fragLoad)\w+|(?:importStarted|importCompleted|importFailed|encryptionStarted|encryptionCompleted|processingFailed|exportStarted|exportCompleted|exportFailed|exportRetry|packageDeleteStarted|packageDeleteCompleted|packageDeleteFailed))\b
        """;

    private const string Shape =
        """
        (?:AVFoundationErrorDomain|CoreMediaErrorDomain|NSURLErrorDomain) (?:Code|error)[= ](?<code>-\d+)|General DRM error \((?<code>-\d+)|Failed to (?:handle key response|get key request) \((?<code>-\d+)|DRM vendor-defined error: (?<code>-\d+)|with system code \((?<code>\d+)|detailedErrorCode\W{1,4}(?<code>\d+)|(?<code>0x(?:8004[89a-d][0-9a-f]{3}|C00D71[5-9a-f][0-9a-f]|806E[0-9a-f]{4}))\b
        """;

    private const string SystemThenCode = $"{System}.{{0,80}}?{Told}";
    private const string CodeThenSystem = $"{Told}(?=.{{0,60}}?{System})";
    private const string Context = "(?:licen[sc]e|widevine|playready|fairplay|provision|certificate|DRM|key ?system|PallyCon|DoveRunner|rightsmanager|clearkey)";
    private const string HttpStatus =
        $$"""
        (?:HTTP/[\d.]+"|HTTP|status(?: ?code)?|response ?code|failed with code|responded with)\W{1,4}(?<code>[45]\d\d)\b(?:(?<={{Context}}.{0,300})|(?=.{0,300}{{Context}}))
        """;

    private const string Reply = """(?m:^)(?<code>[1-5]\d\d)[ -](?=(?-i:[A-Z])|.*Disk quota exceeded)""";

    private readonly string[] _lines = LogSample.Create();
    private readonly string _text = string.Join('\n', LogSample.Create());

    // As one writes it at first.
    private readonly Regex[] _one = [Compiled($"{Symbol}|{Shape}|{SystemThenCode}|{CodeThenSystem}|{HttpStatus}|{Reply}")];

    // The best that tuning found: in an expression of one kind, .NET looks for the first words of many characters at a time.
    private readonly Regex[] _tuned = [Compiled(Symbol), Compiled(Shape), Compiled(SystemThenCode), Compiled(CodeThenSystem), Compiled(HttpStatus), Compiled(Reply)];

    /// <summary>The size of the log in UTF-8, with the ends of its lines.</summary>
    public static long Bytes { get; } = LogSample.Create().Sum(line => Encoding.UTF8.GetByteCount(line) + 1L);

    /// <summary>All ways find the same codes at the same places.</summary>
    [GlobalSetup]
    public void CheckThatAllFindTheSame()
    {
        foreach (string text in _lines.Append(TraceSample.Text))
        {
            int[] expected = [.. ErrorText.Find(text).Select(match => match.Index)];
            foreach (Regex[] way in (Regex[][])[_one, _tuned])
            {
                int[] found = [.. way.SelectMany(regex => regex.Matches(text)).Select(match => match.Groups["code"].Index).Order()];
                if (!found.SequenceEqual(expected))
                    throw new InvalidOperationException($"Not the same codes: {text}");
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
    public int TunedRegex() => _lines.Sum(line => Count(_tuned, line));

    [Benchmark]
    public int OneRegex() => _lines.Sum(line => Count(_one, line));

    // The least that reading takes.
    [Benchmark]
    public int LineEnds() => _text.AsSpan().Count('\n');

    [Benchmark]
    public int Analyze() => ErrorReport.Analyze(TraceSample.Text).Chain.Count;

    [Benchmark]
    public int TunedRegexOfTrace() => Count(_tuned, TraceSample.Text);

    [Benchmark]
    public int LineEndsOfTrace() => TraceSample.Text.AsSpan().Count('\n');

    private static int Count(Regex[] regexes, string text)
    {
        int found = 0;
        foreach (Regex regex in regexes)
            found += regex.Count(text);
        return found;
    }

    private static Regex Compiled(string rules) =>
        new(rules, RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
