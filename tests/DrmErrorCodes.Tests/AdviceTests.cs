using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tests;

/// <summary>Our texts and judgement of the rows: rules that hold over all of them, and facts that single rows must carry.</summary>
public sealed partial class AdviceTests
{
    // What remedies begin with: the imperative of something that a reader can do. "Do" is followed by "nothing".
    private static readonly string[] Actions =
    [
        "Acquire", "Add", "Ask", "Await", "Begin", "Call", "Check", "Close", "Collect", "Compare", "Configure", "Connect",
        "Correct", "Count", "Decode", "Detach", "Do", "Download", "Drop", "Dump", "Fetch", "Find", "Follow", "Free", "Get",
        "Go", "Have", "Ignore", "Initialize", "Issue", "Leave", "Let", "List", "Load", "Log", "Look", "Make", "Note", "Open",
        "Package", "Pass", "Play", "Print", "Provision", "Put", "Read", "Release", "Repeat", "Request",
        "Resolve", "Run", "Save", "Search", "Send", "Serve", "Set", "Skip", "Start", "Stop", "Take", "Tell",
        "Treat", "Try", "Turn", "Update", "Wait", "Watch", "Write",
    ];

    // A group's texts are its rows' and count once.
    private static IEnumerable<string> Texts => WithOwnAdvice.SelectMany(TextsOf)
        .Concat(ErrorCatalog.All.Where(entry => !entry.HasOwnAdvice).SelectMany(TextsOf).Distinct());

    private static IEnumerable<ErrorEntry> WithOwnAdvice => ErrorCatalog.All.Where(entry => entry.HasOwnAdvice);

    [Fact]
    public void A_success_or_a_state_on_the_way_needs_nobody_and_no_retry() => ShouldHoldFor(ErrorCatalog.All, entry =>
    {
        bool isFine = entry.Severity is ErrorSeverity.Success or ErrorSeverity.Information;
        return (entry.Category == ErrorCategory.None) == isFine && (entry.Actor == ErrorActor.Nobody) == isFine &&
            (!isFine || entry.Retry == RetryAdvice.NotNeeded);
    });

    [Fact]
    public void An_explanation_is_one_to_three_sentences() => ShouldHoldFor(WithOwnAdvice, entry => IsShort(entry.Explanation));

    [Fact]
    public void An_explanation_says_more_than_the_message() =>
        ShouldHoldFor(WithOwnAdvice, entry => SaysMore(entry.Explanation, entry.Message));

    [Fact]
    public void A_remedy_begins_with_an_action() => ShouldHoldFor(ErrorCatalog.All, entry => IsRemedy(entry.Remedy));

    // Who pastes it should find nothing wrong but the words.
    [Fact]
    public void The_row_that_CONTRIBUTING_has_for_a_template_keeps_the_rules()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("CONTRIBUTING.md")!);
        GroupCollection template = Template().Match(reader.ReadToEnd()).Groups;
        (string message, string explanation, string remedy) = (template["message"].Value, template["explanation"].Value, template["remedy"].Value);

        message.Should().EndWith(".");
        IsShort(explanation).Should().BeTrue();
        SaysMore(explanation, message).Should().BeTrue();
        IsRemedy(remedy).Should().BeTrue();
    }

    [Fact]
    public void No_text_of_ours_stands_twice() =>
        Texts.GroupBy(text => text).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();

    [Fact]
    public void No_text_of_ours_is_British_or_empty_talk() =>
        Texts.Where(text => Unwanted().IsMatch(text)).Should().BeEmpty();

    [Fact]
    public void The_bands_of_a_service_s_own_codes_differ_in_the_stored_license()
    {
        foreach (ErrorDomain domain in new[] { ErrorDomain.WidevineClient, ErrorDomain.GetEmmsLicense })
        {
            DrmError remove = ErrorCatalog.Lookup(domain, 512);
            DrmError retain = ErrorCatalog.Lookup(domain, 769);

            remove.StoredLicense.Should().Be(StoredLicenseAction.Remove);
            retain.StoredLicense.Should().Be(StoredLicenseAction.Retain);
            remove.Explanation.Should().Contain("stored license").And.Contain("remove").And.NotBe(retain.Explanation);
            retain.Explanation.Should().Contain("stored license").And.Contain("retain");
            (remove.Category, remove.Actor, remove.Retry).Should().Be((ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never));
            (retain.Category, retain.Actor, retain.Retry).Should().Be((remove.Category, remove.Actor, remove.Retry));
        }
    }

    // Each line names one condition in several domains.
    [Theory]
    [InlineData("WidevineClient.Unknown GetEmmsLicense.Unknown Dcp.Unknown")]
    [InlineData("WidevineClient.Ok GetEmmsLicense.Ok Dcp.Normal VodDealerPackage.Completed VodDealerPackage.PackageDeleteCompleted")]
    [InlineData("WidevineClient.CustomErrorRemoveLicense GetEmmsLicense.CustomErrorRemoveLicense PallyConLicense.CustomError")]
    [InlineData("PallyConLicense.DatabaseConnectionFailed GetEmmsLicense.AssetSaveFailed GetEmmsLicense.AssetDeleteFailed")]
    [InlineData("GetEmmsLicense.PolicyServerNotResponding GetEmmsLicense.RegistrationServerDown GetEmmsLicense.RegistrationServerNotResponding")]
    [InlineData("WidevineClient.RequestTimeout GetEmmsLicense.ClientNetworkError")]
    [InlineData("PallyConLicense.PlaybackPeriodOver PallyConLicense.PlaybackPeriodNotStarted GetEmmsLicense.AssetOutsideLicenseWindow")]
    [InlineData("PallyConLicense.InvalidPlaybackPeriod GetEmmsLicense.InvalidLicenseWindow")]
    [InlineData("PallyConLicense.PackageInfoNotFound GetEmmsLicense.AssetNotFound WidevineClient.NotFound")]
    [InlineData("PallyConLicense.TokenExpired PallyConLicense.InvalidToken")]
    [InlineData("GetEmmsLicense.TokenProcessingError GetEmmsLicense.InvalidToken GetEmmsLicense.ClientTokenHashFailed GetEmmsLicense.InvalidKeyboxSystemId WidevineClient.InvalidKeybox")]
    [InlineData("WidevineClient.InternalServerError WidevineClient.ServiceUnavailable PallyConLicense.InvalidCallbackXml")]
    [InlineData("WidevineClient.TamperDetected GetEmmsLicense.ClientVersionTampered GetEmmsLicense.ClientModelTampered Dcp.DebuggerDetected Dcp.VirtualMachineDetected")]
    [InlineData("WidevineClient.InvalidKeybox GetEmmsLicense.InvalidKeyboxSystemId")]
    [InlineData("PallyConLicense.RequestParameterMissing WidevineClient.BadRequest WidevineClient.InvalidParameter GetEmmsLicense.AssetIdMissing")]
    [InlineData("PallyConLicense.SiteIdNotFound GetEmmsLicense.ProviderUnknown GetEmmsLicense.PortalUnknown")]
    [InlineData("PallyConLicense.InvalidHdcpSetting PallyConLicense.InvalidCgmsASetting GetEmmsLicense.InvalidCci")]
    [InlineData("WidevineClient.InternalError WidevineClient.InternalError2008 WidevineClient.SystemError")]
    [InlineData("PallyConLicense.WidevineServerCommunicationFailed PallyConLicense.PlayReadyServerCommunicationFailed")]
    [InlineData("VodDealerFtp.CantOpenDataConnection VodDealerFtp.ConnectionClosed VodDealerFtp.ReceiveTimeout VodDealerFtp.ServerNotRunning")]
    public void The_same_condition_is_judged_the_same_in_every_domain(string rows) =>
        rows.Split(' ').Select(row => Row(Enum.Parse<ErrorDomain>(row.Split('.')[0]), row.Split('.')[1]))
            .Select(entry => (entry.Severity, entry.Category, entry.Actor, entry.Retry)).Distinct().Should().ContainSingle();

    [Theory]
    [InlineData(ErrorDomain.WidevineClient, "200", ErrorSeverity.Success)]
    [InlineData(ErrorDomain.Dcp, "1", ErrorSeverity.Success)]
    [InlineData(ErrorDomain.GetEmmsLicense, "1", ErrorSeverity.Success)]
    [InlineData(ErrorDomain.VodDealerPackage, "successful", ErrorSeverity.Success)]
    [InlineData(ErrorDomain.WidevineClient, "2000", ErrorSeverity.Warning)]
    [InlineData(ErrorDomain.WidevineClient, "2001", ErrorSeverity.Warning)]
    [InlineData(ErrorDomain.WidevineClient, "2002", ErrorSeverity.Warning)]
    [InlineData(ErrorDomain.VodDealerPackage, "exportRetry", ErrorSeverity.Warning)]
    [InlineData(ErrorDomain.WidevineClient, "2003", ErrorSeverity.Information)]
    [InlineData(ErrorDomain.VodDealerPackage, "queued", ErrorSeverity.Information)]
    [InlineData(ErrorDomain.PallyConLicense, "7011", ErrorSeverity.Error)]
    [InlineData(ErrorDomain.WidevineClient, "0", ErrorSeverity.Error)]
    public void A_code_is_as_serious_as_the_vendor_s_words_say(ErrorDomain domain, string code, ErrorSeverity severity) =>
        ErrorCatalog.Lookup(domain, code).Severity.Should().Be(severity);

    [Theory]
    [InlineData(425, RetryAdvice.Later)]
    [InlineData(426, RetryAdvice.Later)]
    [InlineData(450, RetryAdvice.Later)]
    [InlineData(451, RetryAdvice.Later)]
    [InlineData(530, RetryAdvice.Never)]
    [InlineData(532, RetryAdvice.Never)]
    [InlineData(550, RetryAdvice.Never)]
    [InlineData(552, RetryAdvice.Never)]
    [InlineData(553, RetryAdvice.Never)]
    public void An_FTP_error_is_retried_as_its_first_digit_says(int code, RetryAdvice retry) =>
        ErrorCatalog.Lookup(ErrorDomain.VodDealerFtp, code).Retry.Should().Be(retry);

    [Fact]
    public void An_expired_token_has_two_causes_and_is_cured_by_a_new_one()
    {
        DrmError error = PallyConLicenseError.TokenExpired.ToDrmError();

        error.Retry.Should().Be(RetryAdvice.WithNewToken);
        error.Explanation.Should().Contain("expired").And.Contain("future");
        error.Remedy.Should().Contain("new token").And.Contain("clock");
    }

    [Fact]
    public void A_revoked_device_names_the_override_and_the_permanent_case()
    {
        DrmError error = PallyConLicenseError.DeviceCertificateRevoked.ToDrmError();

        (error.Explanation + error.Remedy).Should().Contain("revoked").And.Contain("override").And.Contain("7115");
    }

    [Fact]
    public void A_custom_error_leads_to_the_callback_page()
    {
        PallyConLicenseError.CustomError.ToDrmError().Remedy.Should().Contain("callback page");
    }

    [Theory]
    [InlineData(PallyConLicenseError.DatabaseConnectionFailed)]
    [InlineData(PallyConLicenseError.IssuanceRecordWriteFailed)]
    [InlineData(PallyConLicenseError.FailureRecordWriteFailed)]
    public void The_vendor_s_database_is_the_vendor_s_to_mend(PallyConLicenseError code)
    {
        DrmError error = code.ToDrmError();

        (error.Category, error.Actor, error.Retry).Should().Be((ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later));
    }

    [Theory]
    [InlineData(ErrorDomain.PallyConLicense, 7199, ErrorCategory.Unspecified, "71xx")]
    [InlineData(ErrorDomain.PallyConLicense, 7299, ErrorCategory.Unspecified, "PlayReady")]
    [InlineData(ErrorDomain.PallyConLicense, 7300 + 99, ErrorCategory.Unspecified, "FairPlay")]
    [InlineData(ErrorDomain.PallyConLicense, 7000, ErrorCategory.Token, "token")]
    [InlineData(ErrorDomain.PallyConLicense, 8799, ErrorCategory.Policy, "playback rules")]
    [InlineData(ErrorDomain.PallyConLicense, 1999, ErrorCategory.Account, "site")]
    [InlineData(ErrorDomain.PallyConLicense, 6999, ErrorCategory.Unspecified, "none of the list's groups")]
    [InlineData(ErrorDomain.PallyConLicense, -1, ErrorCategory.Unspecified, "none of the list's groups")]
    [InlineData(ErrorDomain.WidevineClient, 511, ErrorCategory.Unspecified, "HTTP and RTSP")]
    [InlineData(ErrorDomain.WidevineClient, 1999, ErrorCategory.Unspecified, "10xx")]
    [InlineData(ErrorDomain.GetEmmsLicense, 1000, ErrorCategory.Unspecified, "neither")]
    [InlineData(ErrorDomain.VodDealerFtp, 421, ErrorCategory.Server, "RFC 959")]
    [InlineData(ErrorDomain.VodDealerFtp, 600, ErrorCategory.Unspecified, "not in the vendor's list")]
    [InlineData(ErrorDomain.None, 7011, ErrorCategory.Unspecified, "without a system")]
    [InlineData((ErrorDomain)4711, 7011, ErrorCategory.Unspecified, "without a system")]
    public void An_unknown_code_answers_by_its_group_and_stays_unknown(ErrorDomain domain, int code, ErrorCategory category, string about)
    {
        DrmError error = ErrorCatalog.Lookup(domain, code);

        error.IsKnown.Should().BeFalse();
        error.Severity.Should().Be(ErrorSeverity.Error);
        error.Category.Should().Be(category);
        error.Retry.Should().Be(code == 421 ? RetryAdvice.Later : RetryAdvice.Never);
        error.Explanation.Should().Contain(about);
        error.Remedy.Should().NotBeEmpty();
    }

    [Fact]
    public void A_reply_that_is_no_error_is_none_though_the_table_does_not_have_it()
    {
        DrmError reply = FtpReply.Parse("226 Transfer complete.").Error;

        (reply.IsKnown, reply.Severity, reply.Category, reply.Actor, reply.Retry).Should().Be(
            (false, ErrorSeverity.Information, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded));
    }

    [Fact]
    public void An_unknown_text_answers_for_its_domain() =>
        ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "exploded").Actor.Should().Be(ErrorActor.ContentOperations);

    [Fact]
    public void Default_has_advice_too() => default(DrmError).Remedy.Should().StartWith("Find out which system");

    [Fact]
    public void An_occurrence_has_the_advice_of_its_row()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600);
        ErrorEntry entry = error.Entry!;

        (error.Severity, error.Category, error.Actor, error.Retry, error.Explanation, error.Remedy).Should().Be(
            (entry.Severity, entry.Category, entry.Actor, entry.Retry, entry.Explanation, entry.Remedy));
    }

    [Fact]
    public void Advice_is_written_to_JSON_by_name() =>
        JsonSerializer.Serialize(PallyConLicenseError.TokenExpired.ToDrmError().Entry).Should()
            .Contain("\"Severity\":\"Error\",\"Category\":\"Token\",\"Actor\":\"BackendTeam\",\"Retry\":\"WithNewToken\"");

    [Fact]
    public void There_are_at_most_16_categories() => Enum.GetValues<ErrorCategory>().Length.Should().BeLessThanOrEqualTo(16);

    private static void ShouldHoldFor(IEnumerable<ErrorEntry> rows, Func<ErrorEntry, bool> rule) =>
        rows.Where(row => !rule(row)).Select(row => $"{row}").Should().BeEmpty();

    private static bool IsShort(string explanation) =>
        explanation.Length is >= 40 and <= 320 && explanation.EndsWith('.') && SentenceEnd().Count(explanation) is >= 1 and <= 3;

    private static bool SaysMore(string explanation, string message) => Words(explanation).Except(Words(message)).Count() > 4;

    private static bool IsRemedy(string remedy) =>
        Actions.Contains(remedy.Split(' ', ':')[0]) && remedy.Length is >= 20 and <= 320 && remedy.EndsWith('.');

    private static IEnumerable<string> TextsOf(ErrorEntry entry) => [entry.Explanation, entry.Remedy];

    private static ErrorEntry Row(ErrorDomain domain, string name) => ErrorCatalog.Entries(domain).Single(entry => entry.Name == name);

    private static IEnumerable<string> Words(string text) => Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"^\+ +/// <summary>(?<message>.*)</summary>\n.*\n.*<para>(?<explanation>.*)</para>\n.*<para>(?<remedy>.*)</para>$", RegexOptions.Multiline)]
    private static partial Regex Template();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\.(?=\s+[A-Z0-9]|$)")]
    private static partial Regex SentenceEnd();

    // What no text of ours may have: British spelling, empty talk, a mark of unfinished work.
    [GeneratedRegex(@"\b(please|simply|just|licence|colour|behaviour|cancelled|catalogue|TODO)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unwanted();
}
