namespace DrmErrorCodes;

/// <summary>Error codes of the PallyCon license server.</summary>
/// <remarks>
/// <para>Facts: PallyCon Multi-DRM documentation, "License Error Code" (2020-11-11), 67 rows; 7115 is from DoveRunner's
/// support. The server sends them with HTTP status 200, in the body of its answer. What the advice says of tokens, custom data
/// and callback follows the vendor's guides of 2020 ("License Token Guide", "Native Client Integration", "HTML5 Player
/// Integration").</para>
/// <para>PallyCon is DoveRunner today: its support is at support.doverunner.com, and the PallyCon Console of these rows is the
/// DoveRunner Console. A license proxy is there in the proxy integration alone. With the usual token integration the player asks
/// PallyCon directly: then the player's network log has request and answer, and the Console (Multi-DRM) the licenses.</para>
/// </remarks>
[ErrorTable(ErrorDomain.PallyConLicense, ErrorLayer.LicenseServer, MessageWording.Vendor,
    Title = "PallyCon license errors",
    Description = "What the PallyCon license server, of DoveRunner today, answers in place of a license.",
    Vendor = "PallyCon",
    VendorToday = "DoveRunner",
    Contact = "DoveRunner's support (support.doverunner.com), with the Site ID and the time of the request. Licenses and " +
        "settings are in the DoveRunner Console, the PallyCon Console of before.",
    TextsTell = true,
    Aliases = ["pallycon", "doverunner"])]
[Source("PallyCon Multi-DRM documentation, \"License Error Code\"", Date = "2020-11-11")]
[CodeGroup(1000, 1999, ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 10xx, are about the site and its plan.",
    "Check the Site ID and the plan of the account, then ask PallyCon what the code means.")]
[CodeGroup(2000, 2999, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 2xxx, are about the license server's database.",
    "Ask PallyCon what the code means, with the Site ID and the time from the license proxy's or player's network log.")]
[CodeGroup(7000, 7099, ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Most of its neighbors, 70xx, are about the token and pallycon-customdata.",
    "Check the token that the backend issued, as the license proxy's or player's network log shows it, then ask PallyCon what " +
    "the code means.")]
[CodeGroup(7100, 7199, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 71xx, are about Widevine licenses.",
    "Ask PallyCon what the code means, with the Site ID and the time from the license proxy's or player's network log; " +
    "check whether other devices get Widevine licenses.")]
[CodeGroup(7200, 7299, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 72xx, are about PlayReady licenses.",
    "Ask PallyCon what the code means, with the Site ID and the time from the license proxy's or player's network log; " +
    "check whether other devices get PlayReady licenses.")]
[CodeGroup(7300, 7399, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 73xx, are about FairPlay Streaming licenses.",
    "Ask PallyCon what the code means, with the Site ID and the time from the license proxy's or player's network log; " +
    "check whether other devices get FairPlay licenses.")]
[CodeGroup(8000, 8099, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 80xx, are about the service's callback page.",
    "Check the callback page's log for the request, then ask PallyCon what the code means.")]
[CodeGroup(8700, 8799, ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 87xx, are about the Content Usage Info URL and the playback rules.",
    "Check the playback rules that the backend sends or serves, then ask PallyCon what the code means.")]
[CodeGroup(9000, 9999, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The code is not in the vendor's list. Its neighbors, 9xxx, are about the request and its parameters.",
    "Check the license request in the player log for missing or odd parameters, then ask PallyCon what the code means.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The code is not in the vendor's list, and none of the list's groups, 1xxx to 9xxx, has it.",
    "Check in the license proxy's or player's network log that the code really came from PallyCon, then ask PallyCon what it " +
    "means.")]
[LogWord("PallyCon", "DoveRunner")]
[LogShape("ServerCode #?", "response result #?", "Server Error #?", "PallyCon Error #?", "code #? comment")]
[LogSample("""POST /license 200 {"errorCode":7107,"message":"The License challenge is invalid."}""", "7107")]
[LogSample("PallyCon Error : Token is expired.(7011)", "7011")]
[LogSample("DoveRunner Error: Token is expired. (7011)", "7011")]
[LogSample("Server Error - 7107, The License challenge is invalid.", "7107")]
[LogSample("code:7011, message:Token is expired.", "7011")]
[LogSample("NetworkException code : 7011, comment: Token is expired.", "7011")]
[LogSample("PallyCon error 7120", "7120")]
[LogSample("""{"success":true,"errorCode":0}""")]
[LogSample("""{"message":"Unauthorized","errorCode":1004}""")]
[LogSample("""{"drm":"widevine","errorCode":"1008"}""")]
public enum PallyConLicenseError
{
    // 10xx: site and plan

    /// <summary>Trial plan’s license limit or user limit exceeded.</summary>
    /// <remarks>
    /// <para>The site is on a trial plan and has used up the number of licenses or of users that the plan allows. The code does
    /// not tell which of the two limits was reached.</para>
    /// <para>Check the plan and the license and user counts of this Site ID in the PallyCon Console, and move the site to a
    /// paid plan or a higher limit. Until then new requests fail the same way.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    TrialLimitExceeded = 1002,

    /// <summary>Cannot find the Site ID.</summary>
    /// <remarks>
    /// <para>The license server knows no site under the Site ID that the request carries. It may be mistyped, cut off, or a
    /// placeholder left in the configuration.</para>
    /// <para>Compare the Site ID in the token or custom data, as the license proxy's or player's network log shows it, with the
    /// one in the PallyCon Console, and correct the backend's configuration.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SiteIdNotFound = 1003,

    /// <summary>The Site ID's service is stopped.</summary>
    /// <remarks>
    /// <para>The Site ID exists, but its service is switched off or, in the words of the list's Korean edition, has ended: no
    /// DRM system gets a license under it. The code does not tell who stopped it or why; the end of a trial has a code of its
    /// own (1005).</para>
    /// <para>Check first that the Site ID in the token or custom data is the one in use, not one left over from a trial. If it
    /// is, check contract and billing of the site in the PallyCon Console, and ask PallyCon why its service was stopped.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    SiteServiceStopped = 1004,

    /// <summary>Trial plan period ended.</summary>
    /// <remarks>
    /// <para>The time of the trial plan has run out for this site. It is the plan's end date, not a count of licenses or users
    /// (that is 1002).</para>
    /// <para>Check the plan's end date in the PallyCon Console and order a regular plan or an extension of the trial. No change
    /// to requests or tokens helps.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    TrialPeriodEnded = 1005,

    /// <summary>Failed to decrypt SITE KEY.</summary>
    /// <remarks>
    /// <para>The license server could not decrypt the site key, the secret that PallyCon issues with the Site ID and keeps
    /// itself. This concerns the site as a whole, not one viewer or one token; a wrong Site ID would be 1003.</para>
    /// <para>Check in the license proxy's or player's network log whether every request of the site fails. Report code, Site ID
    /// and time to PallyCon: nobody else can mend the stored key.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    SiteKeyDecryptionFailed = 1006,

    // 2xxx: database of the license server

    /// <summary>DB connection failed.</summary>
    /// <remarks>
    /// <para>The license server could not reach its own database. The fault is on PallyCon's side; token, player and content
    /// are not the cause.</para>
    /// <para>Send the same request again after a pause, with growing intervals. If it lasts, report the times and count of
    /// failures from the license proxy's or player's network log to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    DatabaseConnectionFailed = 2001,

    /// <summary>Failed to write license issuance record on DB.</summary>
    /// <remarks>
    /// <para>The license server could not store its record of a license that it was issuing. The fault is in PallyCon's
    /// database; assume that this answer carries no usable license.</para>
    /// <para>Send the same request again later. If it repeats, give PallyCon the Site ID and request times from the license
    /// proxy's or player's network log, and compare the license counts in the Console afterward.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    IssuanceRecordWriteFailed = 2701,

    /// <summary>Failed to write unsuccessful license record on DB.</summary>
    /// <remarks>
    /// <para>A license request failed, and the license server then could not store its record of that failure. This code hides
    /// the first cause, which may be anything.</para>
    /// <para>Send the request again later: once the database works, a lasting cause will show its own code. If 2702 stays, ask
    /// PallyCon for the first failure, with times from the license proxy's or player's network log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    FailureRecordWriteFailed = 2702,

    // 70xx: package information, custom data and token

    /// <summary>Cannot find package info.</summary>
    /// <remarks>
    /// <para>The license server holds no package record for the content asked for: it was not packaged under this Site ID, or the
    /// content ID in the request differs from that used in packaging.</para>
    /// <para>Compare the content ID (CID) of the request with the one in the packager's log, and check that packaging ran under
    /// the same Site ID. Package the content if no record exists.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    PackageInfoNotFound = 7001,

    /// <summary>Failed to create data for Content Usage Info URL.</summary>
    /// <remarks>
    /// <para>The license server could not build the data that it sends to the Content Usage Info URL to ask the service for usage
    /// rules. By its name it fails before the service's page is called.</para>
    /// <para>Send the request again after a pause, and check in the access log of the Content Usage Info page that no call
    /// arrived. If it repeats, report Site ID and time to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    ContentUsageInfoDataCreationFailed = 7002,

    /// <summary>Failed to decrypt KEY on license request.</summary>
    /// <remarks>
    /// <para>The license server could not decrypt a key while it handled a license request. The document does not tell which
    /// key; besides the one stored at packaging, a token can bring content keys of the service's own (external_key in its
    /// policy).</para>
    /// <para>Compare a title that fails with one that works: the policy in their tokens, above all external_key, and how each
    /// was packaged. If all titles fail, or the tokens differ in nothing, ask PallyCon which key is meant, with Site ID, CID
    /// and time.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    RequestKeyDecryptionFailed = 7006,

    /// <summary>Failed to parse pallycon-customdata.</summary>
    /// <remarks>
    /// <para>The license server received pallycon-customdata but could not take it apart: broken base64, a value cut off or
    /// encoded twice, or missing parts.</para>
    /// <para>Compare pallycon-customdata-v2 in the player's network log byte by byte with what the backend built: base64 of
    /// JSON with drm_type, site_id and data. Correct the code that builds or passes it; new custom data of the same code fails
    /// again.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CustomDataParseFailed = 7007,

    /// <summary>Failed to decrypt pallycon-customdata.</summary>
    /// <remarks>
    /// <para>The encrypted part of pallycon-customdata cannot be decrypted for this site: it was encrypted with a wrong key or
    /// cipher setting, for another site, or changed on the way.</para>
    /// <para>Check that the backend encrypts with the site key of exactly this Site ID, not the access key, and as PallyCon
    /// specifies: AES-256 in CBC mode, PKCS7 padding, the fixed IV. Correct that first; new custom data made the same way fails
    /// again.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CustomDataDecryptionFailed = 7008,

    /// <summary>Failed to parse token.</summary>
    /// <remarks>
    /// <para>A token reached the license server, but its outer form cannot be read: wrong encoding, cut off, or not a token at
    /// all.</para>
    /// <para>Check in the player's network log that the whole token is sent unaltered, and decode it from base64; look for line
    /// breaks and URL encoding. Correct the backend or app that breaks it: a new token takes the same way.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never)]
    TokenParseFailed = 7009,

    /// <summary>Cannot find token data.</summary>
    /// <remarks>
    /// <para>The license server found no token data for the request: the token is empty, was not sent, or is not where the
    /// server looks for it.</para>
    /// <para>Check in the player's network log that the license request carries a value in pallycon-customdata-v2, as header or
    /// URL parameter. If it is empty there, find out whether the backend handed out an empty token or the app asked before it
    /// had one.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never)]
    TokenDataNotFound = 7010,

    /// <summary>Token is expired.</summary>
    /// <remarks>
    /// <para>The token is outside its time of validity, 600 seconds from its time stamp unless the Console sets another. There
    /// are two causes: it has expired, or its time stamp lies in the future because the backend's clock or time zone is
    /// wrong.</para>
    /// <para>Issue a new token; repeating the request with the old one fails again. If new tokens fail too, check clock and
    /// time zone of the server that writes the time stamp, and that tokens are not cached.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    TokenExpired = 7011,

    /// <summary>Does not match with token's CID.</summary>
    /// <remarks>
    /// <para>The token was issued for another content ID (CID) than the content for which the license is requested. Typical
    /// causes are a token reused for the next title and IDs that differ in spelling.</para>
    /// <para>Request a token for exactly this content; the app has to take a new one per title. If that is refused too, compare
    /// the CID in the decoded token with the content ID used in packaging, letter case included.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    TokenContentIdMismatch = 7012,

    /// <summary>Invalid JSON data in token.</summary>
    /// <remarks>
    /// <para>The token can be read, but its JSON is not valid: broken syntax, or fields whose name or type is not as
    /// specified.</para>
    /// <para>Run the decoded token's JSON through a validator and compare field names and types with PallyCon's token
    /// specification, then correct the backend's token code: it writes the same JSON into each new token.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidTokenJson = 7013,

    /// <summary>Invalid token.</summary>
    /// <remarks>
    /// <para>The license server will not accept the token and names no part of it; the Korean edition of the list says that the
    /// token cannot be used. It may have been used before, or be at fault in a field that has no code of its own.</para>
    /// <para>Request a new token first. If that is refused too, check each field of the decoded token against PallyCon's token
    /// specification, above all policy and user_id, and send the decoded token to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    InvalidToken = 7016,

    /// <summary>Failed to save token use history.</summary>
    /// <remarks>
    /// <para>The license server could not store that this token was used. The token itself is not at fault; the failure is in
    /// PallyCon's record keeping.</para>
    /// <para>Send the request again later. If the token has run out by then (7011), issue a new one; if 7017 repeats, report
    /// Site ID and times from the license proxy's or player's network log to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    TokenUseHistorySaveFailed = 7017,

    /// <summary>Invalid DRM type in token.</summary>
    /// <remarks>
    /// <para>The DRM type named in the token is unknown, misspelled, or not that of the DRM system from which the license
    /// request comes. A token without drm_type counts as one for PlayReady, whatever the player uses.</para>
    /// <para>Compare drm_type in the decoded token (NCG, Widevine, PlayReady, FairPlay, letter case included) with the DRM
    /// system that the player log shows, and have the backend set it for each request.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidTokenDrmType = 7018,

    /// <summary>The hash values do not match.</summary>
    /// <remarks>
    /// <para>The hash in the token differs from the one that the license server computed. The usual slip is the site key in
    /// place of the access key; else the fields were joined in another order, or the token was changed after hashing.</para>
    /// <para>Check the backend's hash: SHA-256 over access key, drm_type, site_id, user_id, cid, policy and timestamp, joined
    /// in this order exactly as sent. The digest goes into base64 as bytes, not as hexadecimal text.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never)]
    HashMismatch = 7019,

    /// <summary>The value of Drm type of not NCG.</summary>
    /// <remarks>
    /// <para>The request was handled as one for NCG, one of the DRM types that PallyCon serves, but the DRM type that came with
    /// it is not NCG.</para>
    /// <para>Check in the player log whether the player means to use NCG. If so, have the backend set drm_type to NCG; if not,
    /// correct the license URL or parameters that lead to NCG, such as mode=getserverinfo.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DrmTypeNotNcg = 7021,

    // 71xx: Widevine

    /// <summary>Failed to create Widevine license request data.</summary>
    /// <remarks>
    /// <para>The license server could not build the data that it passes on to obtain a Widevine license. No license was asked
    /// for yet.</para>
    /// <para>Send the request again after a pause. If only one title or player fails, compare its challenge and token with a
    /// working one in the license proxy's or player's network log and report both to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    WidevineRequestDataCreationFailed = 7101,

    /// <summary>Failed to create Widevine license.</summary>
    /// <remarks>
    /// <para>The server failed to make the Widevine license. The code names no cause; connection, challenge and PSSH have codes
    /// of their own (7103, 7107, 7112).</para>
    /// <para>Send the request again later. If it repeats, note device model, content ID and time from the license proxy's or
    /// player's network log, and ask PallyCon for the cause behind 7102.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    WidevineLicenseCreationFailed = 7102,

    /// <summary>Failed to communicate with Widevine license server.</summary>
    /// <remarks>
    /// <para>The connection between PallyCon's license server and the Widevine license server behind it failed. Player and
    /// backend are not part of that connection.</para>
    /// <para>Repeat the request after a pause. If the license proxy's or player's network log shows all Widevine requests
    /// failing while PlayReady or FairPlay work, report the outage to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Vendor, RetryAdvice.Later)]
    WidevineServerCommunicationFailed = 7103,

    /// <summary>This Site ID does not have Widevine service.</summary>
    /// <remarks>
    /// <para>Widevine is not part of what the site has booked or enabled, so no Widevine license can be issued under this Site
    /// ID; other DRM systems may work. Either the order is missing, or the request carries another Site ID than it
    /// should.</para>
    /// <para>Check in the PallyCon Console which DRM systems this Site ID has, and order or enable Widevine. Check also that
    /// production requests do not carry a test Site ID.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    WidevineServiceMissing = 7104,

    /// <summary>Cannot find Widevine Device ID.</summary>
    /// <remarks>
    /// <para>The license server found no Widevine device ID for the request. The table does not say from which part of the
    /// request it is taken; whether the device is allowed is not in question.</para>
    /// <para>Check in the player log that the device's CDM made the license challenge and that it is sent unaltered, not empty or
    /// as a certificate request. Compare with a device that works.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    WidevineDeviceIdNotFound = 7105,

    /// <summary>Failed to get Widevine service cert.</summary>
    /// <remarks>
    /// <para>The license server could not get the Widevine service certificate, with which clients encrypt their identity in a
    /// license request. A player that asks for it may not go on without it.</para>
    /// <para>Configure the player with the certificate, and it need not ask for it: Shaka's serverCertificate, or
    /// setServerCertificate of EME. Look in the player's network log for a short request before the challenge, and report its
    /// time and Site ID to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    WidevineServiceCertificateUnavailable = 7106,

    /// <summary>Invalid Widevine license challenge data.</summary>
    /// <remarks>
    /// <para>The body of the request is not a valid Widevine license challenge. It may be cut off, encoded twice, sent as text,
    /// or not the message that the CDM produced.</para>
    /// <para>Compare the bytes that the CDM made with those that arrive behind each proxy: the body has to be the raw binary,
    /// neither base64 nor JSON. Check content type and any wrapping, and correct the code that does it.</para>
    /// </remarks>
    [ServerText("The License challenge is invalid.")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidWidevineChallenge = 7107,

    /// <summary>DRM device certificate revoked from Widevine DRM Proxy (Widevine Proxy internal_status : 127)</summary>
    /// <remarks>
    /// <para>The Widevine proxy reports (internal_status 127) that the device's DRM certificate is revoked, as Google does with
    /// devices that can no longer be made safe by updates. The token's policy can override this; where it cannot, the code is
    /// 7115.</para>
    /// <para>Set override_device_revocation to true in security_policy.widevine of the token if the service accepts such
    /// devices; since 2022-05-24 it is false by default. If it does not, tell the viewer that another device is needed.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DeviceCertificateRevoked = 7110,

    /// <summary>Widevine proxy response parsing fail</summary>
    /// <remarks>
    /// <para>The Widevine proxy behind PallyCon's license server answered, but the license server could not read that answer.
    /// Whether a license was in it is unknown.</para>
    /// <para>Send the request again later. If it persists, report Site ID, device model and time from the license proxy's or
    /// player's network log to PallyCon, as the unreadable answer never reaches you.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    WidevineProxyResponseParseFailed = 7111,

    /// <summary>Widevine proxy response : invalid widevine pssh data (Widevine Proxy internal_status : 152)</summary>
    /// <remarks>
    /// <para>The Widevine proxy (internal_status 152) found the PSSH invalid. PSSH is the DRM header of the content, which the
    /// player takes from the manifest or init segment and which goes into the challenge.</para>
    /// <para>Compare the PSSH in manifest and init segment with the packager's output, and decode it. If it is wrong there,
    /// package the content again; if it is right, compare it with what the player passes on: then the app or player alters
    /// it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidWidevinePssh = 7112,

    /// <summary>Failed to get Widevine server certificate file.</summary>
    /// <remarks>
    /// <para>The file with the Widevine server certificate could not be fetched on PallyCon's side. It says nothing against the
    /// certificate or the device; 7106 is its neighbor with nearly the same words, and the list does not tell them
    /// apart.</para>
    /// <para>Configure the player with the certificate, as for 7106, so that it asks for none. Check in the player's network
    /// log whether all devices fail or only those that request it, and report that with Site ID and time to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    WidevineServerCertificateFileUnavailable = 7113,

    /// <summary>The device is permanently revoked, so overriding is not possible.</summary>
    /// <remarks>
    /// <para>The device's Widevine certificate is withdrawn for good, and no policy of the service can let it in; that sets it
    /// apart from 7110, whose refusal override_device_revocation lifts. Google does this with devices that can no longer be
    /// updated.</para>
    /// <para>Note the device model from the player log and tell the viewer that this device cannot play protected titles;
    /// another device is needed. If devices of many models report it, ask PallyCon whether the revocation is right.</para>
    /// </remarks>
    [Source("DoveRunner support, \"DRM license policy update for Widevine device revocation\" (article 47902444113689)",
        Date = "2022", Url = "https://support.doverunner.com/hc/en-us/articles/47902444113689")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    DevicePermanentlyRevoked = 7115,

    // 72xx: PlayReady

    /// <summary>Failed to create PlayReady license.</summary>
    /// <remarks>
    /// <para>PlayReady license generation failed on the server. Faults in building, reading or parsing the request have codes
    /// of their own (7203 to 7205), so the cause is left open.</para>
    /// <para>Repeat the request later. If the license proxy's or player's network log shows that one title or one policy always
    /// fails, send its content ID and token to PallyCon with the time of the failure.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    PlayReadyLicenseCreationFailed = 7201,

    /// <summary>Failed to communicate with PlayReady license server.</summary>
    /// <remarks>
    /// <para>PallyCon's license server and the PlayReady license server behind it could not talk to each other. The link
    /// between player and PallyCon worked, or this code would not arrive.</para>
    /// <para>Repeat the request after a pause. Check in the license proxy's or player's network log whether only PlayReady
    /// requests are hit, and report start and extent to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Vendor, RetryAdvice.Later)]
    PlayReadyServerCommunicationFailed = 7202,

    /// <summary>Failed to create request data for PlayReady license.</summary>
    /// <remarks>
    /// <para>PallyCon's license server could not build its own request to the PlayReady server behind it, before a license was
    /// made (7201) and after yours was read (7204). What differs by title in it are the token's policy and keys.</para>
    /// <para>Send the request again after a pause. If only some titles fail, compare the policy and external_key in their
    /// tokens with those of a title that works, and report one example of each to PallyCon.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    PlayReadyRequestDataCreationFailed = 7203,

    /// <summary>Failed to read request data for PlayReady license.</summary>
    /// <remarks>
    /// <para>The license server could not read the body of the PlayReady license request. It may be empty, cut off, or sent in
    /// a way that the server does not expect.</para>
    /// <para>Check in the player's network log that the request is a POST with a complete body, and, where a license proxy
    /// stands between, that it forwards body and length unaltered.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PlayReadyRequestDataReadFailed = 7204,

    /// <summary>Failed to parse PlayReady request data.</summary>
    /// <remarks>
    /// <para>The PlayReady request arrived, but its content could not be parsed. A PlayReady client produces its license
    /// challenge as an XML (SOAP) message.</para>
    /// <para>Compare the body in the license proxy's or player's network log with the challenge that the player's CDM produced.
    /// Look for the PlayReadyKeyMessage wrapper sent in place of the challenge inside it, and for wrong text encoding.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PlayReadyRequestDataParseFailed = 7205,

    /// <summary>No PlayReady Customdata in request.</summary>
    /// <remarks>
    /// <para>The PlayReady license request carries no custom data, so the license server has no token to judge. PlayReady has a
    /// field of its own for custom data besides HTTP headers.</para>
    /// <para>Check in the player's network log that the request has pallycon-customdata-v2, as header or URL parameter, or a
    /// CustomData element in its challenge. If not, have the app set it before the license request is made; check also that the
    /// backend hands out a token for PlayReady.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PlayReadyCustomDataMissing = 7206,

    // 73xx: FairPlay Streaming

    /// <summary>Failed to decrypt FairPlay Streaming service cert.</summary>
    /// <remarks>
    /// <para>The license server could not decrypt the FairPlay Streaming certificate stored for the service. Expect every
    /// FairPlay request under this Site ID to fail.</para>
    /// <para>Check which FairPlay certificate and key files, and which key password, are registered for the Site ID in the
    /// PallyCon Console (Integration Settings), and register them again if they do not belong together.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    FairPlayServiceCertificateDecryptionFailed = 7300,

    /// <summary>This Site ID does not have FairPlay Streaming service.</summary>
    /// <remarks>
    /// <para>The site has not applied for FairPlay Streaming, as the list's Korean edition puts it, so no FairPlay license can
    /// be issued under this Site ID; other DRM systems may work. With an order in place, the request carries another Site ID
    /// than it should.</para>
    /// <para>Check in the PallyCon Console whether FairPlay is enabled for this Site ID, and order or enable it. Check in the
    /// decoded token that it names the right Site ID.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    FairPlayServiceMissing = 7301,

    /// <summary>Cannot find private key for FairPlay Streaming.</summary>
    /// <remarks>
    /// <para>No private key for FairPlay Streaming is stored for the site. It is the counterpart of the certificate with which
    /// the player makes the SPC; without it no SPC can be opened.</para>
    /// <para>Check the FairPlay files registered for the Site ID in the PallyCon Console (Integration Settings), and supply the
    /// private key (.pem) that was made together with the certificate request to Apple.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    FairPlayPrivateKeyNotFound = 7302,

    /// <summary>Invalid FairPlay Streaming key for the Site ID.</summary>
    /// <remarks>
    /// <para>A FairPlay Streaming key exists for the Site ID but is not valid: the wrong one, damaged, or not matching the
    /// certificate. The code does not tell whether the private key or Apple's application secret key (ASK) is meant.</para>
    /// <para>Compare FairPlay certificate, private key and ASK registered for the Site ID in the PallyCon Console with what the
    /// service holds from its FairPlay request to Apple, and register the matching set.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidFairPlayKey = 7303,

    /// <summary>Failed to create FairPlay Streaming license.</summary>
    /// <remarks>
    /// <para>The license server failed to create the FairPlay license (CKC). Problems of SPC, asset ID and keys have codes of
    /// their own, so this one leaves the cause open.</para>
    /// <para>Send the request again later. If it repeats, give PallyCon the content ID, the device's system version and the time
    /// from the player log, and ask what failed in making the CKC.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    FairPlayLicenseCreationFailed = 7304,

    /// <summary>FairPlay Streaming SPC value is Null.</summary>
    /// <remarks>
    /// <para>The FairPlay request contains no SPC, the encrypted key request that an Apple device produces. The field is
    /// missing or empty, or has another name than the server expects.</para>
    /// <para>Check in the player's network log that the device produced an SPC, and that the app sends it as PallyCon asks: a
    /// form body of spc= and the SPC in base64, the token in pallycon-customdata-v2.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FairPlaySpcNull = 7305,

    /// <summary>FairPlay Streaming Device ID is Null.</summary>
    /// <remarks>
    /// <para>The license server has no device ID for the FairPlay request. The list does not say where it takes one from; the
    /// documented request has no field for it, so the SPC, which the device makes, is the first suspect.</para>
    /// <para>Compare the SPC's length and the header pallycon-client-meta, if the app sends it, with those of a device that
    /// gets licenses. Note device model and system version of the failing one, and ask PallyCon where the ID is read
    /// from.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FairPlayDeviceIdNull = 7306,

    /// <summary>FairPlay assetId is invalid.</summary>
    /// <remarks>
    /// <para>The assetId of the FairPlay request is empty, malformed, or otherwise not accepted. As a rule the app takes it from
    /// the skd URI in the HLS playlist.</para>
    /// <para>Compare the assetId that the app used for the SPC (player log) with the skd URI of the playlist. Look for a prefix
    /// left in, URL encoding, or a wrong text encoding.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidFairPlayAssetId = 7308,

    /// <summary>Failed to get FPS server certificate file.</summary>
    /// <remarks>
    /// <para>The file with the service's FairPlay Streaming (FPS) certificate could not be obtained. The player needs it before
    /// it can make an SPC.</para>
    /// <para>Check that an FPS certificate is registered for this Site ID in the PallyCon Console, and in the player's network
    /// log that the request to fpsKeyManager.do names the right siteId.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    FairPlayServerCertificateFileUnavailable = 7315,

    /// <summary>Failed to decrypt Spc with RSA.</summary>
    /// <remarks>
    /// <para>The SPC could not be opened with the site's private RSA key. The usual reason is an app that makes the SPC with
    /// another FairPlay certificate than the one registered for the site; a damaged SPC has the same effect.</para>
    /// <para>Compare the FairPlay certificate that the app loads (player log) with the one registered for the Site ID, and
    /// correct the app: each SPC that it makes with another one fails. Check base64 and URL encoding of the SPC too.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FairPlaySpcDecryptionFailed = 7316,

    /// <summary>FairPlay Spc data is invalid.</summary>
    /// <remarks>
    /// <para>The SPC is there, but its data is not valid: cut off, altered by encoding, or not an SPC at all.</para>
    /// <para>Compare length and bytes of the SPC that the device made (player log) with what was sent (network log or license
    /// proxy). Look for plus signs lost in form encoding, and correct the encoding in the app.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidFairPlaySpc = 7317,

    // 80xx: callback page

    /// <summary>Custom Error. Contains error code and message returned from callback page for user authentication. (JSON format) {"ERROR":"custom error code", "MESSAGE":"custom error message"}</summary>
    /// <remarks>
    /// <para>The service's own callback page, asked to authenticate the user, answered with an error. The real cause is the
    /// service's own error code and text, which come as JSON (ERROR and MESSAGE) in message.</para>
    /// <para>Check the callback page's log for this user and content, and look up the ERROR value from the JSON in the service's
    /// own list of codes.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CustomError = 8002,

    /// <summary>Invalid nonce value.</summary>
    /// <remarks>
    /// <para>A nonce, a value meant for one use, is not the expected one. PallyCon sends one to the callback page, which has to
    /// return it unaltered; an old, cached or changed answer has this effect.</para>
    /// <para>Check in the callback page's log that the answer carries exactly the nonce of the same call, and that no cache
    /// answers for the page. Correct the page or the cache; a new license request meets the same page.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidNonce = 8004,

    /// <summary>Invalid XML data from callback page.</summary>
    /// <remarks>
    /// <para>The service's callback page answered, but its body is not the XML that the license server expects. An HTML error
    /// page or stray output before the XML has this effect.</para>
    /// <para>Check the callback page's log for the body it returned at that time. If it was an error page, the next call may
    /// succeed; if it is always so, look for output before the XML header or unescaped characters, and correct the page.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    InvalidCallbackXml = 8006,

    // 87xx: content usage information and playback rules

    /// <summary>Failed to access Content Usage Info URL.</summary>
    /// <remarks>
    /// <para>PallyCon's license server could not fetch usage rules from the service's Content Usage Info URL: the page may be
    /// down, cut off by firewall, DNS or TLS, or too slow (PallyCon's callback timeout is 3 seconds as of 2020-09).</para>
    /// <para>Check the access log of the Content Usage Info page for the call, and its reachability from outside (DNS,
    /// certificate, firewall). The same request may succeed once the page answers.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ContentUsageInfoUrlAccessFailed = 8701,

    /// <summary>Invalid URL for Content Usage Info.</summary>
    /// <remarks>
    /// <para>The Content Usage Info URL given for the site cannot be used as a URL: it may be empty, mistyped, or lack a part
    /// such as the scheme. Unlike 8701, waiting does not help.</para>
    /// <para>Check the Content Usage Info URL that the site has registered in the PallyCon Console: scheme, host name, path,
    /// spaces. Correct it, then look for the next call in the page's access log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidContentUsageInfoUrl = 8705,

    /// <summary>Failed to decrypt data from Content Usage Info URL.</summary>
    /// <remarks>
    /// <para>The Content Usage Info page answered, but the license server could not decrypt its answer. It was encrypted with
    /// another site key or other cipher settings, or not at all.</para>
    /// <para>Check that the Content Usage Info page encrypts with this site's key (AES-256 in CBC mode, PKCS7 padding,
    /// PallyCon's fixed IV), and in its log whether it returned a plain-text error page instead of encrypted usage
    /// rules.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ContentUsageInfoDecryptionFailed = 8706,

    /// <summary>Invalid start or end datetime for playback period.</summary>
    /// <remarks>
    /// <para>The start or the end of the playback period in the usage rules is not a usable date and time, for example empty or
    /// out of range. The code does not tell which of the two.</para>
    /// <para>Check the start and end values that the backend supplied for this user and content in its log, and correct the code
    /// or data that fills them.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidPlaybackPeriod = 8707,

    /// <summary>Invalid datetime format for playback period.</summary>
    /// <remarks>
    /// <para>The playback period's dates are not written in the format that the license server reads. The moment meant may be
    /// right; its notation is wrong.</para>
    /// <para>Compare the date format that the backend writes with PallyCon's specification: order of the parts, separators,
    /// time zone mark (in a token's policy, expire_date is yyyy-mm-ddThh:mm:ssZ in GMT). Look for a locale setting that changed
    /// it.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidPlaybackPeriodFormat = 8708,

    /// <summary>Start of playback period should be earlier than end of the period.</summary>
    /// <remarks>
    /// <para>The playback period ends before it starts, or at the same moment. Swapped fields and a time zone applied to only one
    /// of the two values are usual causes.</para>
    /// <para>Check in the backend's log which start and end it supplied for this content, then correct swapped fields, time zone
    /// conversion, or the record the values come from.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PlaybackPeriodReversed = 8709,

    /// <summary>Start of playback period has not come yet.</summary>
    /// <remarks>
    /// <para>The content may not be played yet: the playback period given for it begins later. If it should have begun by now,
    /// the time zone of the value may be wrong.</para>
    /// <para>Compare the start of the content's availability window with the current time in UTC. Move the start if it is
    /// wrong; otherwise tell the viewer when playback begins, and let the app ask again on that date, not in a loop.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.ContentOperations, RetryAdvice.Never, IsRefusal = true)]
    PlaybackPeriodNotStarted = 8710,

    /// <summary>Playback period is over.</summary>
    /// <remarks>
    /// <para>The playback period given for the content has ended, so no license is issued any more. Later attempts fail as well
    /// unless the period is extended.</para>
    /// <para>Check the end of the content's availability window against the current time in UTC. Extend it if the rights allow,
    /// or take the title out of the catalog.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.ContentOperations, RetryAdvice.Never, IsRefusal = true)]
    PlaybackPeriodOver = 8711,

    /// <summary>Invalid HDCP setting.</summary>
    /// <remarks>
    /// <para>The usage rules carry an HDCP value that the license server does not accept. HDCP protects digital outputs such as
    /// HDMI; the viewer's display is not what is wrong here.</para>
    /// <para>Check the HDCP value in the license policy or usage rules that the backend sends (its log). In a token that is
    /// required_hdcp_version for Widevine, hdcp_enforcement for FairPlay and control_hdcp for NCG; set a value that PallyCon's
    /// token guide lists.</para>
    /// </remarks>
    [Advice(ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidHdcpSetting = 8712,

    /// <summary>Invalid CGMS-A setting.</summary>
    /// <remarks>
    /// <para>The usage rules carry a value for CGMS-A, the copy control mark on analog outputs, that the license server does not
    /// accept.</para>
    /// <para>Compare the CGMS-A value in the backend's usage rules with those that PallyCon allows (in a token,
    /// required_cgms_flags for Widevine: CGMS_NONE, COPY_FREE, COPY_ONCE, COPY_NEVER), and correct the rule, not the
    /// player.</para>
    /// </remarks>
    [Advice(ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidCgmsASetting = 8715,

    /// <summary>Invalid APS setting.</summary>
    /// <remarks>
    /// <para>The usage rules carry a value for APS, the analog protection system that disturbs analog recording, that the license
    /// server does not accept.</para>
    /// <para>Look up the APS value that the backend put in its usage rules (its log), and set one from PallyCon's specification.
    /// A rule that works for another title shows a valid value.</para>
    /// </remarks>
    [Advice(ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidApsSetting = 8716,

    // 9xxx: request

    /// <summary>Missing request parameter.</summary>
    /// <remarks>
    /// <para>A parameter that the license server requires is not in the request, and the code does not name it. A documented
    /// request needs two things: pallycon-customdata-v2 (header or URL) and the CDM's challenge as the POST body.</para>
    /// <para>Check the failing request in the player's network log, and behind the license proxy if there is one: the method, a
    /// body that is not empty (for FairPlay spc= and base64), and the header, which a proxy on the way may have removed.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    RequestParameterMissing = 9001,

    /// <summary>Unsupported mode.</summary>
    /// <remarks>
    /// <para>The request asks for a mode of operation that the license server does not offer. The list has no modes; one is
    /// public, mode=getserverinfo, which NCG clients send by GET. A mistyped value or a wrong endpoint is the first
    /// suspect.</para>
    /// <para>Check the mode parameter, the HTTP method and the URL (licenseManager.do) of the request in the player's network
    /// log, and whether a proxy rewrites any of them.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedMode = 9999,
}
