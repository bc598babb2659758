using Xunit.Abstractions;

namespace DrmErrorCodes.Tests.Properties;

public sealed class ErrorTextProperties(ITestOutputHelper output)
{
    // A number below this needs more than to be known: it may be an amount.
    private const long SmallestTellingNumber = 100;

    private static readonly ErrorDomain[] Domains = [.. Enum.GetValues<ErrorDomain>(), (ErrorDomain)(-1), (ErrorDomain)int.MaxValue];

    private static readonly string[] Samples =
    [
        """10:20:30,425 ERROR PlayerService:42 {"errorCode":7011,"message":"Token is expired."}""",
        """<response result="7107" message="The License challenge is invalid." />""",
        "NetworkException code : 7011, comment: Token is expired.",
        "got error 7011 from PallyCon, then WVMKStatus_OK and exportRetry",
        "Widevine: error code is 1004 (0x3EC) after 600 ms",
        "GetEMMs.cgi returned 10, dcp status: 2",
        "426-426 Connection closed; transfer aborted",
        " 550-movie.ts: Disk quota exceeded\r\n550 no",
        "FTPReply = [code= 425, text=Can't open data connection]",
        "Widevine license request: HTTP/1.1 500 Internal Server Error",
        "state: \"queued\", package 12 is now Pull Failed",
        "java.net.ConnectException: Connection refused (Connection refused)",
        "VodDealerFtp 5XX, n/a, NA",
    ];

    private static readonly string[] Parts =
    [
        .. ErrorCatalog.All.SelectMany(row => row.Symbols.Concat(row.ServerTexts)).Distinct(),
        .. ErrorCatalog.All.Where(row => row.First is not null).Select(row => $"{row.First}").Distinct(),
        .. Repeated(20, " ", ":", "=", "-", ".", ",", "[", "]", "(", ")", "\"", "error ", "code ", "errorCode ", "status ", "failed ", "PallyCon ", "Widevine ", "FTP "),
        .. Repeated(5, "GetEMMs", "Dcp", "VodDealerPackage ", "HTTP/1.1 ", "response ", "result=", "comment", "is ", "was ", "port ", " ms", "ServerCode", "\t", "\n"),
        .. Repeated(5, "0x1B63", "0xFFFFFFFFFFFFFFFF", "0x8000000000000000", "0x", "999999999999999999", "9999999999999999999", "007011", "7011", "550", "é", "エラー", "_"),
    ];

    [Fact]
    public void Any_text_has_codes_that_stand_in_it_in_their_order() => PropertyRun.CheckInputs(output, Line, (line, random) =>
    {
        IReadOnlyList<ErrorMatch> all = ErrorText.Find(line);
        AssertSound(line, all);

        ErrorDomain domain = random.Pick(Domains);
        IReadOnlyList<ErrorMatch> matches = ErrorText.Find(line, domain);
        AssertSound(line, matches);
        Assert.True(matches.All(match => match.Error.Domain == domain));

        ErrorReport report = ErrorReport.Analyze(line);
        Assert.Equal(all, report.Matches);
        Assert.Equal(report.Chain.Count > 0, report.RootCause is not null);
        Assert.Equal(report.Chain.Distinct(), report.Chain);
        Assert.True(report.Chain.All(error => error.Severity is ErrorSeverity.Error && all.Any(match => match.Error == error)));

        if (random.OneIn(8))
        {
            Assert.Equal(all, ErrorText.Find(line.AsSpan()));
            Assert.Equal(matches, ErrorText.Find(line.AsSpan(), domain));
        }
    });

    [Fact]
    public void A_line_that_was_cut_off_anywhere_is_read()
    {
        foreach (string line in Samples)
        {
            for (int length = 0; length <= line.Length; length++)
            {
                AssertSound(line, ErrorText.Find(line.AsSpan(0, length)));
                foreach (ErrorDomain domain in Domains)
                    AssertSound(line, ErrorText.Find(line.AsSpan(0, length), domain));
            }
        }
    }

    [Fact]
    public void The_line_of_an_error_is_found_to_hold_it() => ErrorCatalog.All
        .Where(row => row.First is not null)
        .SelectMany(row => new[] { row.First!.Value, row.Last!.Value }, (row, number) => ErrorCatalog.Lookup(row.Domain, number))
        .Distinct()
        .Where(error => !IsFoundInItsLines(error))
        .Select(error => error.ToString()).Should().BeEmpty();

    private static bool IsFoundInItsLines(DrmError error) =>
        // The row's message may name further codes, such as the vendor's symbol.
        ErrorText.Find($"code {error.CodeText}: {error.Name}", error.Domain).Any(match => match.Error == error) &&
        ErrorText.Find($"[{error.CodeText}]", error.Domain).Any(match => match.Error == error) &&
        (Math.Abs(error.Code.Number!.Value) < SmallestTellingNumber || ErrorText.Find(error.ToString(), error.Domain).Any(match => match.Error == error));

    private static IEnumerable<string> Repeated(int times, params string[] parts) => Enumerable.Repeat(parts, times).SelectMany(part => part);

    private static string Line(RandomSource random) => random.Next(4) switch
    {
        0 => random.Text(),
        1 => random.Mutated(random.Pick(Samples)),
        _ => random.Concatenated(Parts),
    };

    private static void AssertSound(string line, IReadOnlyList<ErrorMatch> matches)
    {
        int end = 0;
        foreach (ErrorMatch match in matches)
        {
            Assert.True(match.Index >= end, $"{match} stands before the one before it.");
            end = match.Index + match.Length;
            Assert.True(IsCodeOf(match.Error, line.Substring(match.Index, match.Length)), $"{match} is no code of its text.");
        }
    }

    // error_neg_2003 has the code without its sign, and a wrapper's 22004 a digit before it.
    private static bool IsCodeOf(DrmError error, string text) =>
        error == ErrorCatalog.Lookup(error.Domain, text) || error == ErrorCatalog.Lookup(error.Domain, $"-{text}") ||
        (text[0] == '2' && error == ErrorCatalog.Lookup(error.Domain, text[1..]));
}
