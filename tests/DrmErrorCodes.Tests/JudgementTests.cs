using System.Text.RegularExpressions;
using static DrmErrorCodes.ErrorActor;
using static DrmErrorCodes.ErrorCategory;
using static DrmErrorCodes.RetryAdvice;
using static DrmErrorCodes.Tests.JudgementRule;
using static DrmErrorCodes.Tests.Outcome;

namespace DrmErrorCodes.Tests;

/// <summary>What the documentation of the judgement's enums says of a condition holds for all rows that speak of it.</summary>
/// <remarks>
/// A rule has the words by which a row tells the condition, and the judgement that the documentation demands then. They hold for every
/// domain that comes. Where a row breaks one, the row is wrong, or it means something else by the words and is an exception.
/// </remarks>
public sealed partial class JudgementTests
{
    private static readonly JudgementRule[] Rules =
    [
        // ErrorSeverity: the vendor's own words say that nothing failed, or that it goes on although something needs attention.
        Said(@"\b(succeeded|successful(ly)?|without error)\b|_OK$", ErrorSeverity.Success),
        Said(@"warning|\bwill retry\b", ErrorSeverity.Warning),
        Said(@"\b(pull|encrypt|push) queue\b|\b(is|are) being\b", ErrorSeverity.Information),
        Explained(@"\bsuccess code\b|\bcall succeeded\b|^a state on the way",
            ErrorSeverity.Success, ErrorSeverity.Information, ErrorSeverity.Warning),
        Judged(ErrorSeverity.Warning, NotNeeded),
        Judged(NotNeeded, ErrorSeverity.Success, ErrorSeverity.Information, ErrorSeverity.Warning),

        // IsRefusal: nothing is broken; the system said no, as it was set up to. It is an error for who asked, and no vendor's to mend.
        Judged(Refusal, ErrorSeverity.Error),
        Judged(Refusal, Never, WithNewRequest),
        Judged(Refusal, Viewer, PlayerTeam, BackendTeam, ContentOperations),
        Judged(Unspecified, Failure),
        Judged(Token, Failure),
        Judged(Content, Failure),
        Judged(KeyOrCertificate, Failure),
        Judged(Server, Failure),
        Judged(Network, Failure)
            .Except("AppleUrl.InternationalRoamingOff AppleUrl.DataNotAllowed",
                "the viewer's own setting forbids the network that is there"),
        Judged(Storage, Failure)
            .Except("ShakaPlayer.StorageLimitReached", "the app's own limit, asked before anything is stored"),
        Said(@"\bregion\b|\bblackout\b|legal reasons|parental", Entitlement, Never, Refusal)
            .Except("GetEmmsLicense.InvalidRegion GetEmmsLicense.RegionMissing",
                "the value in a setting is wrong, and nobody was refused for it"),
        Said(@"\bas many\b.*\bas\b|limit exceeded|skips left|plays that .* used up", Never, Refusal),
        Said(@"\blicense\b.*(does not (grant|allow|permit)|forbids)|policy forbids|\bright that is asked\b|must not be stored, so",
            Never, Refusal),
        Said(@"terminate_?requested|asked to end playback", Entitlement, Never, Refusal),

        // Token: missing, expired, malformed. Those who issue it are the backend's.
        Said(@"\btoken\b|customdata", Token)
            .Except("GetEmmsLicense.TokenProcessingError GetEmmsLicense.InvalidToken GetEmmsLicense.ClientTokenHashFailed",
                "key data of the device's key box")
            .Except("GetEmmsLicense.ClientTokenKeyUnavailable GetEmmsLicense.TokenMissing", "key data of the device's key box")
            .Except("PlayReady.WrongTokenType PlayReady.DeprecatedWrongTokenType", "a value between parts of the porting kit")
            .Except("PlayReady.NonceStoreTokenNotFound", "a nonce that the client keeps")
            .Except("WidevineOemCrypto.WrongPst", "it names an offline license or a secure stop")
            .Except("PallyConLicense.TokenUseHistorySaveFailed", "the record of its use, in the vendor's database"),
        Said(@"\b(token|sign-in)\b.*\bexpired\b", Token, WithNewToken),
        Judged(WithNewToken, Token),
        Judged(Token, BackendTeam)
            .Except("PallyConLicense.PlayReadyCustomDataMissing",
                "PlayReady alone has a field of its own for it, which the app fills")
            .Except("Media3.AuthenticationExpired", "the viewer signs in"),

        // Request: a call that is missing, malformed or not accepted in the present state.
        Said(@"\bargument\b|\bparameter\b|\bnull\b|\binitialized twice\b|\bnot initialized\b|\bwrong state\b|\bout of range\b",
            Request, Never)
            .Except("ChromiumPipeline.PipelineErrorInvalidState", "parts of the browser among themselves")
            .Except("AndroidMediaDrm.LicenseState", "the state of a stored license, which a new one does not have"),

        // Account: the service's standing with the vendor, which is the backend's.
        Said(@"site id('s)? |^cannot find the site|\bportal\b|\bprovider\b|\bowner\b|\btrial plan\b|\blogged in\b",
            Account, Never)
            .Except("PallyConNcg.InvalidSiteId", "the site's ID in the content's file")
            .Except("WidevineOemCrypto.WrongPst", "a provider session token, which no provider's standing is about"),
        Judged(Account, BackendTeam)
            .Except("VodDealerFtp.NotLoggedIn VodDealerFtp.AccountNeeded", "the FTP servers belong to those who prepare content"),

        // Content: media data is damaged.
        Said(@"(\bfile\b|header|segment|manifest|playlist|\bcontent\b).*(damaged|corrupt|malformed|breaks the rules|cut off)",
            Content)
            .Except("MediaFoundation.GrlInvalidFormat", "a file of Windows"),
        Said(@"\bPSSH\b", Content, Never),

        // Entitlement: not entitled.
        Said(@"entitle|\bnot authorized\b|not registered|purchase|\bsubscription\b|\bright that is asked\b|\bno longer a member\b",
            Entitlement, Never)
            .Except("ShakaPlayer.MsfNoCatalog", "a subscription in the protocol, bought by nobody")
            .Except("AVFoundation.ApplicationIsNotAuthorized", "the app by its certificate, whoever watches"),

        // OutputProtection; the device's output is the viewer's.
        Said(@"\bHDCP\b|CGMS|\bCCI\b|\bAPS\b|\banalog\b|output (protection|rule)s?\b|\boutputs\b", OutputProtection)
            .Except("ShakaPlayer.ErrorCheckingHdcpVersion", "the check failed, whatever the output has"),
        Said(@"(HDCP|output|display)\b.*(not met|not meet|lacks?\b|below|too low|less|lower HDCP|has the protection|connected|asked for|not be played|be shown)",
            OutputProtection, Viewer),

        // PlaybackWindow: not begun, over, or set wrongly. A date that has to come first is Never.
        Said(@"\b(license|lease|keys?|period|time|rental|timer|term)\b.*(\bexpired\b|\bover\b|\b(run|ran) out\b|\bout of date\b|no time left)|past its license",
            PlaybackWindow, Refusal),
        Said(@"\b(license|key|period|time)\b.*(\bhas not (begun|come)\b|\bnot valid yet\b|\blater date\b)",
            PlaybackWindow, Never, Refusal),
        Said(@"(start|end)\b.*\b(date)?time\b|\bdatetime\b|license window", PlaybackWindow, Never),

        // Device: not supported, not provisioned, revoked, or out of a resource of its own.
        Said(@"\b(is|are|was|were|permanently|version|certificate) revoked\b|^revoked", Device, Never, Refusal),
        Said(@"\bnot (yet )?.*provisioned\b|no .*certificate yet|needs before any license", Device),
        Said(@"security level\b.*(too low|below|higher|than|not allowed)|at the security level",
            Device, BackendTeam, Never, Refusal)
            .Except("PlayReady.LicgenChildSecurityLevelTooLow", "that of a license, below its root's"),
        Said(@"\bmemory\b|\bresources\b|crypto resource", Device)
            .Except("Dcp.ExcessiveMemoryUsage", "a sign that somebody collects decrypted media")
            .Except("PlayReady.StackAlreadyInitialized", "the order of calls"),

        // Tampering: manipulated or watched. The device and its clock are the viewer's.
        Said(@"tamper|debugger|rooted|jailb|virtual machine|emulator|\brolled back\b|roll-back .*found|\bturned back\b|restored copy|sniffing",
            Tampering, Never),
        Said(@"\bclock was\b", Tampering, Viewer, Never),

        // KeyOrCertificate: a key, key box, signature or certificate is missing or does not work. A device's own may be missing before
        // it is provisioned, and revoked: see Device.
        Said(@"signature|key ?box|root of trust|private key|hash in client token", KeyOrCertificate),
        Said(@"^(?!.*(revoked|provision|individuali|security level|\byet\b|before any license)).*certificate", KeyOrCertificate)
            .Except("PallyConNcg.FailedToDownloadCertificate", "the connection failed"),

        // Network: a connection could not be made, broke, or did not answer in time. That passes by itself: Later.
        Said(@"\btime[sd]?[- ]?out\b|\bin time\b|\bdid not (answer|respond)\b|\bnot responding\b|\btook too long\b",
            Network, Server, Later, NotNeeded)
            .Except("ShakaPlayer.IndexedDbInitTimedOut", "the browser's database")
            .Except("Media3.Timeout", "a step inside the player")
            .Except("AVFoundation.ContentNotUpdated", "the answer came, with an old playlist"),
        Said(@"connection (was|could|cannot|to the server|failed|closed)|cannot connect|no (internet|network) connection",
            Network)
            .Except("PallyConLicense.DatabaseConnectionFailed", "inside the server, which failed in its own work"),

        // Server: failed in its own work, which passes, or gave an answer that nobody can read. Servers are run by backend or vendor.
        Said(@"\bDB\b|database error: .*failed|internal server|\bserver\b.*(is down|not responding|failed internally)|service unavailable",
            Server, Later),
        Said(@"^(?!.*(signature|\bID\b|driver)).*\b(answer|response)\b.*(cannot be read|could not be (read|parsed)|not valid|wrong form|is empty)",
            Server),
        Judged(Server, BackendTeam, Vendor)
            .Except("AndroidMediaDrm.ProvisioningParse AndroidMediaStatus.DrmProvisioningParse",
                "the app carries the answer from Google's server to the plugin"),

        // Storage: full, over quota.
        Said(@"\bdisk\b|free space|storage (is |limit|allocation|quota)|\bquota\b|\bflash\b", Storage)
            .Except("MozillaMedia.KeyQuotaExceededErr", "sessions and keys that the CDM can hold"),

        // Unspecified: the code does not tell; where it carries another, that one does. Never is also for a code of which nothing is known.
        Said(@"\bunknown (error|cause|failure|code)\b|\bunspecified\b", Unspecified),
        Said(@"\b(server|service)\b.*(answered with an error\b(?! or)|answered with an error code|holds an error|for a reason of its own)",
            Unspecified, BackendTeam, Never),
        Judged(Unspecified, Never, NotNeeded),

        // Vendor: who runs or wrote what failed.
        Explained(@"on PallyCon's (own )?side|a case for Microsoft|inside PlayReady's own|Microsoft's (individualization |provisioning )?server (answered|found)|the device's own software",
            Vendor),

        // RetryAdvice: what is busy passes; what is stale or used up is made anew; what a rule refused it refuses again.
        Judged(Later, Network, Server, Storage, Device),
        Said(@"\bbusy\b|\bis in use\b|\bin use elsewhere\b|\bat the moment\b|\brunning already\b", Later)
            .Except("PlayReady.LicenseUnsupportedInSoftware", "the mode that the client works in"),
        Said(@"\bnonce\b", WithNewRequest)
            .Except("PallyConLicense.InvalidNonce", "the callback page returns another one than it was sent")
            .Except("PlayReady.MsprLicenseResponseSignatureMissing PlayReady.DrmLicenseResponseSignatureMissing",
                "the server leaves it out of each answer"),
        Judged(Entitlement, Never),
        Judged(Policy, Never),
        Judged(OutputProtection, Never, NotNeeded),
        Judged(Tampering, Never),

        // StoredLicenseAction: what the vendor's document says of it.
        Explained(@"stored license.*\bremove", StoredLicenseAction.Remove),
        Explained(@"stored license.*\bretain", StoredLicenseAction.Retain),
    ];

    [Fact]
    public void A_row_is_judged_as_its_words_demand() => ShouldHaveNone(rule => rule.Broken);

    [Fact]
    public void An_exception_breaks_its_rule() => ShouldHaveNone(rule => rule.NeedlessExceptions);

    [Fact]
    public void A_rule_is_kept_by_a_row_that_could_break_it() => Rules.Where(rule => !rule.IsOfUse).Should().BeEmpty();

    [Fact]
    public void A_row_is_judged_as_its_twin_in_another_interface()
    {
        (ErrorEntry Row, DrmError Twin)[] pairs = [.. ErrorCatalog.All.Where(row => row.HasOwnAdvice).SelectMany(row =>
            Twin().Matches(row.Explanation).Select(twin => (row, ErrorCatalog.Lookup(Enum.Parse<ErrorDomain>(twin.Groups["domain"].Value), twin.Groups["code"].Value))))];

        pairs.Should().NotBeEmpty();
        pairs.Where(pair => Judgement(pair.Row) != Judgement(pair.Twin.Entry!)).Select(pair => $"{pair.Row} and {pair.Twin}").Should().BeEmpty();
    }

    private static (ErrorSeverity, ErrorCategory, ErrorActor, RetryAdvice, bool) Judgement(ErrorEntry row) =>
        (row.Severity, row.Category, row.Actor, row.Retry, row.IsRefusal);

    // All in one text: an assertion on a collection shows the first alone.
    private static void ShouldHaveNone(Func<JudgementRule, IEnumerable<string>> faults) =>
        string.Join('\n', Rules.SelectMany(rule => faults(rule).Select(fault => $"{rule}: {fault}"))).Should().BeEmpty();

    // How the interfaces of Android, which have one condition in several numberings, name each other.
    [GeneratedRegex(@"(Java twin|[Nn]ative|Replaced by) (?<domain>[A-Z]\w+) (?<code>-?\d+)")]
    private static partial Regex Twin();
}
