namespace DrmErrorCodes;

/// <summary>License status in the first four bytes of an answer of <c>GetEMMs.cgi</c>.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 3: 69 rows and 2 ranges.
/// </remarks>
[ErrorTable(ErrorDomain.GetEmmsLicense, ErrorLayer.LicenseServer, MessageWording.Vendor,
    Title = "GetEMMs license statuses",
    Description = "The license status in an answer of a Widevine Classic license server, in the words of its GetEMMs.cgi.",
    Vendor = "Widevine Technologies",
    VendorToday = "Google",
    IsLegacy = true,
    Contact = "Whoever runs the license server. Google bought Widevine in 2010 and has ended support for Widevine Classic.",
    Aliases = ["getemms", "emm"])]
[Source("Widevine, \"Status and Error Codes\", section 3", Version = "1.3", Date = "2011-01-24")]
[LogWord("GetEMMs")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The status is neither in the vendor's list nor in the ranges that a service defines for itself.",
    "Check that the bytes are an answer of GetEMMs.cgi at all: a page of HTML or a license makes a status far above 999.")]
public enum GetEmmsLicenseStatus
{
    /// <summary>Unknown</summary>
    /// <remarks>
    /// <para>The server names no cause. Mind the numbering of this table: 0 is not a success here, 1 is.</para>
    /// <para>Send Widevine the complete answer of GetEMMs.cgi with asset id, device and time from the license proxy's log, and
    /// ask for the cause on the server's side.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    Unknown = 0,

    /// <summary>OK, successful</summary>
    /// <remarks>
    /// <para>The license was issued. After these four bytes the answer holds the Asset Id, the Key Id and the EMM, the message
    /// that carries the license to the client.</para>
    /// <para>Do nothing: the license server has done its part. If playback still fails, go on with the client's own status code
    /// in the player log.</para>
    /// </remarks>
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    Ok = 1,

    /// <summary>Server-side database error: Asset not found</summary>
    /// <remarks>
    /// <para>The server's database has no record of the asset asked for: it was never entered, was deleted, or the request names
    /// the wrong asset.</para>
    /// <para>Compare the asset id in the license request (player log) with the asset's record and the packager's log; enter the
    /// asset if its record is missing.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AssetNotFound = 2,

    /// <summary>Servers-side database error: Asset save failed</summary>
    /// <remarks>
    /// <para>The server's database could not store an asset record. The fault lies in the server's own work and may pass, but the
    /// record cannot be relied on until a save succeeds.</para>
    /// <para>Repeat the request after a pause. If 3 comes back, report asset id and time to Widevine; if 5 comes back, check the
    /// stored record, since an earlier save may have gone through.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    AssetSaveFailed = 3,

    /// <summary>Server-side database error: Asset delete failed</summary>
    /// <remarks>
    /// <para>The server's database could not delete an asset record, so the asset may still be there although it was to be
    /// removed.</para>
    /// <para>Repeat the deletion after a pause and look the asset up afterward; if its record remains, report asset id and time
    /// to Widevine.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    AssetDeleteFailed = 4,

    /// <summary>Server-side database error: Asset already exist</summary>
    /// <remarks>
    /// <para>The database already holds a record of this asset, so a second one was not created. Two titles under one asset id,
    /// or a registration run twice, would give this answer.</para>
    /// <para>Check the packager's log for an earlier run with the same asset id; use the existing record, or give the new asset
    /// an id of its own.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AssetAlreadyExists = 5,

    /// <summary>Internal error</summary>
    /// <remarks>
    /// <para>The license server failed in its own work and gives no detail. The code does not show a fault in the request, the
    /// asset or the viewer's rights.</para>
    /// <para>Repeat the request after a pause. If 6 persists, check in the license proxy's log whether one asset or all are hit,
    /// and report that with times to Widevine.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    InternalError = 6,

    /// <summary>Operation is not allowed</summary>
    /// <remarks>
    /// <para>The server refuses the operation; the table names neither the operation nor the rule behind the refusal. Repeating
    /// the request does not change it.</para>
    /// <para>Check in the license proxy's log what was asked, for which viewer and asset, and whether the service grants that
    /// right; ask Widevine for the rule if it does.</para>
    /// </remarks>
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never)]
    OperationNotAllowed = 7,

    /// <summary>Asset is currently blocked (see access criteria settings)</summary>
    /// <remarks>
    /// <para>The asset's access criteria, the settings that say who may have it, block it at present. Player and request are not
    /// at fault.</para>
    /// <para>Check the asset's access criteria settings for the block and find out who set it and why; lift it there if the asset
    /// should be available.</para>
    /// </remarks>
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never)]
    AssetBlocked = 8,

    /// <summary>Asset is outside license window</summary>
    /// <remarks>
    /// <para>The request came before the asset's license window, the period in which it may be licensed, or after its end.</para>
    /// <para>Compare the asset's license window with the time of the request in the license proxy's log, time zones included;
    /// change the window if the asset should be available now.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AssetOutsideLicenseWindow = 9,

    /// <summary>Asset is outside allowed geographic region</summary>
    /// <remarks>
    /// <para>The request counts as coming from outside the regions in which the asset may be licensed. A new request from the
    /// same place is refused again.</para>
    /// <para>Ask the viewer where they are and whether a VPN or proxy is in use. If they are inside the region, check the asset's
    /// allowed regions and the client address in the license proxy's log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never)]
    AssetOutsideRegion = 10,

    /// <summary>Signature is missing in the EMM request</summary>
    /// <remarks>
    /// <para>The EMM request, which asks for the message that carries the license, bears no signature, so the server cannot
    /// verify its origin and integrity. The table does not say who has to sign it.</para>
    /// <para>Check in the license proxy's log whether the request is signed when it leaves for GetEMMs.cgi. If not, check the
    /// proxy's signing settings, or, where the player signs, find the step that drops the signature.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.WithNewRequest)]
    SignatureMissing = 11,

    /// <summary>Signature is not valid in the EMM request</summary>
    /// <remarks>
    /// <para>The EMM request, which asks for the message that carries the license, is signed, but the signature does not fit it:
    /// made with another key, or the request was changed after signing.</para>
    /// <para>Check in the license proxy's configuration which signing key it uses, and compare the request as signed with the
    /// request as sent (proxy's log): nothing may alter it in between.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.WithNewRequest)]
    InvalidSignature = 12,

    /// <summary>Provider is unknown</summary>
    /// <remarks>
    /// <para>The request names a provider that this server does not have: a misspelled name, a provider not set up, or the wrong
    /// server.</para>
    /// <para>Compare the provider in the license proxy's settings, letter by letter, with the name held at Widevine, and check
    /// that requests go to the intended server (test or production).</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ProviderUnknown = 13,

    /// <summary>Network error</summary>
    /// <remarks>
    /// <para>A network connection failed. As the table has a code of its own, 17, for the client's network, this one points to
    /// the server's side.</para>
    /// <para>Repeat the request after a pause. If it lasts, check the license proxy's connection to Widevine in its log and
    /// report the times to Widevine.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Vendor, RetryAdvice.Later)]
    NetworkError = 14,

    /// <summary>EMM format error</summary>
    /// <remarks>
    /// <para>The EMM, the message that carries the license to the client, is not in the expected format. The table does not say
    /// whether the server or the client found this.</para>
    /// <para>Send a new license request and save the answer's raw bytes. Check that no proxy alters them (they are binary, not
    /// text), then send them to Widevine.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.WithNewRequest)]
    EmmFormatError = 15,

    /// <summary>EMM decode failed</summary>
    /// <remarks>
    /// <para>The EMM, the message that carries the license to the client, could not be decoded, so the license in it cannot be
    /// used. The table lists a wrong format separately, as 15.</para>
    /// <para>Send a new license request; if it fails too, compare the same asset on another device and give Widevine both answers
    /// from the license proxy's log.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.WithNewRequest)]
    EmmDecodeFailed = 16,

    /// <summary>Client network error</summary>
    /// <remarks>
    /// <para>A network connection failed on the client's side, as opposed to the general network error 14.</para>
    /// <para>Repeat the request after a pause. Check the viewer's connection, proxy and firewall, and look in the player log for
    /// the address to which the connection failed.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    ClientNetworkError = 17,

    /// <summary>Request aborted</summary>
    /// <remarks>
    /// <para>The request was ended before it was complete; the table does not say by whom. It is no verdict on the viewer's right
    /// to the content.</para>
    /// <para>Check the player log for a stop, a timeout or a change of page around that time, and send a new request.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    RequestAborted = 18,

    /// <summary>Client key is missing</summary>
    /// <remarks>
    /// <para>The key that belongs to this client is not there. The table does not say whether the request or the server's records
    /// lack it; the content key is not meant.</para>
    /// <para>Check in the player log that the client was fully initialized before the license request, then send a new one; ask
    /// Widevine about the device if the key is still missing.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ClientKeyMissing = 19,

    /// <summary>Registration server is not responding</summary>
    /// <remarks>
    /// <para>The registration server, on which this request depends, gave no answer. Whether it is overloaded or out of reach is
    /// not said; a server known to be down has code 21.</para>
    /// <para>Repeat the request at growing intervals; if it lasts, take the first and last occurrence from the license proxy's
    /// log and report them to Widevine.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    RegistrationServerNotResponding = 20,

    /// <summary>Registration server is down</summary>
    /// <remarks>
    /// <para>The registration server, on which this request depends, is out of service. Expect every request that needs it to
    /// fail until it is back.</para>
    /// <para>Ask Widevine about an outage and let clients retry at long intervals; watch the license proxy's log until codes 20
    /// and 21 end.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    RegistrationServerDown = 21,

    /// <summary>Portal information is missing</summary>
    /// <remarks>
    /// <para>No portal was given, so the server cannot tell to which of its portals the request belongs. A portal that was given
    /// but is not known has code 23.</para>
    /// <para>Check in the license proxy's log whether the request names a portal as it comes in and as it goes out, and set it
    /// where it is empty: in the player's settings or the proxy's configuration.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PortalMissing = 22,

    /// <summary>Portal is unknown</summary>
    /// <remarks>
    /// <para>A portal was given, but the server has none of that name: misspelled, not set up, or removed.</para>
    /// <para>Compare the portal in the license proxy's log, letter by letter, with the portal of your account at Widevine; ask
    /// Widevine whether it was renamed or removed.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PortalUnknown = 23,

    /// <summary>Asset Id is missing</summary>
    /// <remarks>
    /// <para>The request does not name an asset, so the server cannot tell for what a license is wanted.</para>
    /// <para>Check in the player log that the asset id was known before the license request was built, and in the license proxy's
    /// log that it arrived.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    AssetIdMissing = 24,

    /// <summary>Owner information is missing</summary>
    /// <remarks>
    /// <para>No owner was given where the server needs one. The table tells owner, provider (26) and portal (22) apart, so
    /// neither of the other two stands in for it.</para>
    /// <para>Compare the request in the license proxy's log with one that works. If that one names an owner, set it where this
    /// one lacks it, in the proxy's or the player's settings; if not, ask Widevine where the owner is to be set.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    OwnerMissing = 25,

    /// <summary>Provider information is missing</summary>
    /// <remarks>
    /// <para>No provider was given, so the server cannot assign the request to one. A provider that was given but is not known
    /// has code 13.</para>
    /// <para>Check that the license proxy is configured with your provider name and that each outgoing request in its log carries
    /// it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ProviderMissing = 26,

    /// <summary>Name is missing</summary>
    /// <remarks>
    /// <para>A required name was not given; the table does not say whose name, for example an asset's or a policy's.</para>
    /// <para>Compare the request in the player log with one that succeeds, and fill in the name that is empty or absent.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    NameMissing = 27,

    /// <summary>Invalid CCI</summary>
    /// <remarks>
    /// <para>The CCI (copy control information: whether the output may be copied) for the license is not an acceptable
    /// value.</para>
    /// <para>Check the CCI value in the license policy, and in the license proxy's log if the proxy sets it, and correct it to a
    /// value that Widevine defines.</para>
    /// </remarks>
    [Advice(ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidCci = 28,

    /// <summary>Invalid DCP</summary>
    /// <remarks>
    /// <para>The setting for DCP, the vendor's protection that reports debuggers, virtual machines and the like, is not valid. It
    /// is a wrong setting, not a detection.</para>
    /// <para>Check the DCP values in the license policy, and in the license proxy's log if the proxy sends any; start with the
    /// latest change.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidDcp = 29,

    /// <summary>Invalid license window</summary>
    /// <remarks>
    /// <para>The license window itself, the period in which the asset may be licensed, is set wrongly, for instance with its end
    /// before its start. A request outside a valid window gets 9.</para>
    /// <para>Check start, end, date format and time zone of the license window where your service sets it; the license proxy's
    /// log shows the values sent.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidLicenseWindow = 30,

    /// <summary>Policy not found</summary>
    /// <remarks>
    /// <para>The license policy that applies to the request does not exist on the server, so there are no rules by which to issue
    /// a license.</para>
    /// <para>Compare the policy name in the license proxy's log with the policies that exist at Widevine; create the policy or
    /// correct the reference to it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PolicyNotFound = 31,

    /// <summary>License request rejected due to Policy</summary>
    /// <remarks>
    /// <para>A policy was applied and its rules refuse this license. The refusal may be what the service intended.</para>
    /// <para>Check the rules of the policy that applies against viewer, device and time in the license proxy's log; change the
    /// policy only if the refusal is unintended.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    RejectedByPolicy = 32,

    /// <summary>Policy server is not responding</summary>
    /// <remarks>
    /// <para>The policy server gave no answer, so no decision was made: the policy has neither granted nor refused the
    /// license.</para>
    /// <para>Repeat the request after a pause. If it lasts, find out who runs the policy server: read its log if your service
    /// does, otherwise report the times to Widevine.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    PolicyServerNotResponding = 33,

    /// <summary>Error processing token sent by client</summary>
    /// <remarks>
    /// <para>An error came up while the server worked on the token that the client sent. The table keeps this apart from an
    /// invalid token (38); a token that was cut off or wrongly encoded on its way could cause it.</para>
    /// <para>Send the request with a new token. If it fails again, compare length and encoding of the token in the license
    /// proxy's log with one that works.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    TokenProcessingError = 34,

    /// <summary>Invalid geo-graphic region</summary>
    /// <remarks>
    /// <para>A geographic region was given that is not an acceptable value. It is a wrong value, not a viewer in the wrong place
    /// (10).</para>
    /// <para>Check spelling and notation of the regions in the asset's access criteria, and of the region that the license proxy
    /// sends, if its log shows one.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidRegion = 35,

    /// <summary>Invalid Nonce</summary>
    /// <remarks>
    /// <para>The nonce, a value meant for one use so that a request cannot be replayed, is not accepted; a request sent twice or
    /// altered is a usual reason.</para>
    /// <para>Send a newly made license request, never a stored one; check the player log and the license proxy's log for the same
    /// request sent twice.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidNonce = 36,

    /// <summary>Invalid Hardware Id</summary>
    /// <remarks>
    /// <para>The hardware id, by which the request identifies the device, is not an acceptable value.</para>
    /// <para>Check the hardware id in the player log for an empty, default or cut-off value, and compare it with that of a
    /// working device of the same model.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidHardwareId = 37,

    /// <summary>Invalid Token</summary>
    /// <remarks>
    /// <para>The token sent with the request is not accepted. The table gives no reason and does not say who makes the token, the
    /// service or the client library.</para>
    /// <para>Send the request with a new token. If that is refused too and your service makes the tokens, check clock, key and
    /// fields in the token server's log; if the client library makes them, give Widevine the player log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    InvalidToken = 38,

    /// <summary>Invalid asset Id</summary>
    /// <remarks>
    /// <para>The asset id in the request is not an acceptable value. That differs from 2, where no record is found, and from 24,
    /// where the id is absent.</para>
    /// <para>Check the asset id in the player log: the answer of GetEMMs.cgi holds it as an unsigned integer of 4 bytes, so look
    /// for text, a negative or a too large number.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidAssetId = 39,

    /// <summary>Invalid name</summary>
    /// <remarks>
    /// <para>A name in the request is not acceptable as a name; the table says neither whose name it is nor which rule it
    /// breaks.</para>
    /// <para>Check the names in the request (player log) for blanks, special characters and excessive length, the most recently
    /// changed first.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidName = 40,

    /// <summary>Invalid client diversity</summary>
    /// <remarks>
    /// <para>The client's diversity information was sent but is not acceptable. The table does not define it; in DRM, diversity
    /// means that clients differ from one another, so that breaking one does not break all.</para>
    /// <para>Compare client build and device in the player log with a combination that works, and ask Widevine whether this
    /// client build is valid on this server.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidClientDiversity = 41,

    /// <summary>Invalid Key Id</summary>
    /// <remarks>
    /// <para>The key id in the request is not an acceptable value, so the server cannot tell which content key is wanted.</para>
    /// <para>Compare the key id in the license request (player log) with the key id in the packager's log; the answer of
    /// GetEMMs.cgi holds it as an unsigned integer of 4 bytes.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidKeyId = 42,

    /// <summary>Model not supported</summary>
    /// <remarks>
    /// <para>The device's model is not among those for which the server issues this license. Other models of the same make may
    /// work.</para>
    /// <para>Compare the model in the player log with the models agreed with Widevine; ask to have it added, or keep the app from
    /// offering playback on it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ModelNotSupported = 43,

    /// <summary>Invalid keybox system Id</summary>
    /// <remarks>
    /// <para>The device's keybox, the set of secrets it was built with, bears a system id that is not valid. Neither the viewer
    /// nor the app can change it.</para>
    /// <para>Check in the license proxy's log whether all units of the model are hit, and give Widevine make, model, firmware
    /// version and system id.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    InvalidKeyboxSystemId = 44,

    /// <summary>No device license is available</summary>
    /// <remarks>
    /// <para>There is no device license, as distinct from the license for an asset, that this device could be given. A new
    /// request alone does not change that.</para>
    /// <para>Ask Widevine whether device licenses for this make and model exist or are used up; list the devices concerned from
    /// the license proxy's log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    NoDeviceLicense = 45,

    /// <summary>Unknown code</summary>
    /// <remarks>
    /// <para>The server met a code that it does not know. The table says neither which code nor where it came from, and keeps
    /// this apart from 0.</para>
    /// <para>Check whether client, license proxy or server was updated shortly before, and ask Widevine which code it was, with
    /// request and answer from the license proxy's log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    UnknownCode = 46,

    /// <summary>Invalid access criteria</summary>
    /// <remarks>
    /// <para>The access criteria, the settings that say who may have the asset, are themselves not valid. No rule has refused the
    /// viewer; the rules cannot be used.</para>
    /// <para>Check the latest change to the asset's access criteria and any criteria that the license proxy sends (its log); go
    /// back to the last set that worked.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidAccessCriteria = 47,

    /// <summary>Geographic region is missing</summary>
    /// <remarks>
    /// <para>A geographic region is needed and none is given; the table does not say whether the request or the asset's settings
    /// lack it.</para>
    /// <para>Check whether the asset's access criteria call for a region, and whether the license proxy's log shows one for this
    /// request; fill in the one that is empty.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    RegionMissing = 48,

    /// <summary>Key verification failed</summary>
    /// <remarks>
    /// <para>A key was checked and did not pass. The table does not say whether it was the client's, the asset's or another key;
    /// the same key will fail again.</para>
    /// <para>Check in the license proxy's log whether one device, one asset or everything fails, which shows whose key it is, and
    /// take that to Widevine.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    KeyVerificationFailed = 49,

    /// <summary>Hash in client token failed</summary>
    /// <remarks>
    /// <para>The hash in the client's token does not match the rest of the token: it was altered or damaged on its way, or the
    /// hash was made wrongly.</para>
    /// <para>Send a new token and compare it as made with the token in the license proxy's log. If they differ, find what alters
    /// the token on the way; if they are the same, check how its maker computes the hash.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    ClientTokenHashFailed = 50,

    /// <summary>Unable to get key for client token verification</summary>
    /// <remarks>
    /// <para>The server could not get the key with which it verifies the client's token. The token was therefore not judged, and
    /// a new one may not help.</para>
    /// <para>Check in the license proxy's log whether all tokens fail or only those of some devices, then ask Widevine why the
    /// server has no key for them; name any key that you changed lately.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    ClientTokenKeyUnavailable = 51,

    /// <summary>Wrong system Id sent by client</summary>
    /// <remarks>
    /// <para>The client sent a system id other than the one the server expects from it. A keybox whose own system id is invalid
    /// has code 44.</para>
    /// <para>Check in the player log which system id was sent, and compare it with the same app on a working device; a client
    /// library built for another platform is a possible cause.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    WrongSystemId = 52,

    /// <summary>Revoked client version</summary>
    /// <remarks>
    /// <para>This version of the client has been revoked, so no license is issued to it. A version that is not revoked is needed;
    /// repeating the request does not help.</para>
    /// <para>Check the client version in the player log, ask Widevine which versions are still valid, and ship an app with one of
    /// them or have viewers update.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ClientVersionRevoked = 53,

    /// <summary>Client version tampered</summary>
    /// <remarks>
    /// <para>The version that the client states was found to be manipulated, as with a modified app that poses as another
    /// version.</para>
    /// <para>Ask the viewer to reinstall the app from its official source, and compare the version in the player log with the
    /// versions you shipped.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ClientVersionTampered = 54,

    /// <summary>Client version missing</summary>
    /// <remarks>
    /// <para>The request does not state the client's version, so the server cannot tell whether that version is still
    /// allowed.</para>
    /// <para>Compare the license request in the player log with one from a working build; ship a client that states its
    /// version.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ClientVersionMissing = 55,

    /// <summary>Asset provider already exists</summary>
    /// <remarks>
    /// <para>An asset provider was to be created that the server already has. No viewer is concerned; two records collide.</para>
    /// <para>Check in the log of the tool or script that made the call whether the provider was set up before; use the existing
    /// one or choose another name.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    AssetProviderAlreadyExists = 56,

    /// <summary>Missing diversity information</summary>
    /// <remarks>
    /// <para>The request lacks the client's diversity information, by which one client differs from another. Information that is
    /// present but not acceptable has code 41.</para>
    /// <para>Check in the player log that the Widevine client was initialized before the license request, and that the app ships
    /// the complete, unaltered client library.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DiversityMissing = 57,

    /// <summary>Missing token</summary>
    /// <remarks>
    /// <para>The request carries no token although the server requires one. Nothing has been decided about the viewer's
    /// rights.</para>
    /// <para>Check in the player log whether the request left with a token, and in the license proxy's log whether it still had
    /// one. If your service issues the tokens, check the token server's log for a failure.</para>
    /// </remarks>
    [Advice(ErrorCategory.Token, ErrorActor.BackendTeam, RetryAdvice.WithNewToken)]
    TokenMissing = 58,

    /// <summary>Client model tampered</summary>
    /// <remarks>
    /// <para>The device model that the client states was found to be manipulated, as on a device or emulator that poses as
    /// another model.</para>
    /// <para>Ask the viewer which device it really is and whether it is rooted, modified or emulated; compare the answer with the
    /// model in the player log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ClientModelTampered = 59,

    /// <summary>Asset key is too large</summary>
    /// <remarks>
    /// <para>The content key given for the asset is longer than the server accepts.</para>
    /// <para>Check the length and encoding of the key in the packager's settings or at its key source: a key passed as
    /// hexadecimal or base64 text is longer than its bytes.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AssetKeyTooLarge = 60,

    /// <summary>Failed decryption</summary>
    /// <remarks>
    /// <para>Something could not be decrypted; the table does not say what. A wrong key or data damaged on the way are the usual
    /// reasons.</para>
    /// <para>Send a new license request. If that fails as well, compare it in the license proxy's log with one that works, look
    /// for changed keys, and give both to Widevine.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.WithNewRequest)]
    DecryptionFailed = 61,

    /// <summary>Too many assets</summary>
    /// <remarks>
    /// <para>There are more assets than the server allows; the table does not say whether in one request or altogether.</para>
    /// <para>Count the assets in the failing request (license proxy's log) and those on record; split the request or remove
    /// unused assets, and ask Widevine for the limit.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TooManyAssets = 62,

    /// <summary>Make not supported</summary>
    /// <remarks>
    /// <para>The device's make, that is its manufacturer, is not supported, whatever the model.</para>
    /// <para>Check the make in the player log for a wrong or default value. If it is right, ask Widevine whether this make can be
    /// supported, and exclude it in the app until then.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MakeNotSupported = 63,

    /// <summary>Policy already exists</summary>
    /// <remarks>
    /// <para>A policy was to be created that the server already has. The rules in force may therefore still be the old
    /// ones.</para>
    /// <para>Check the existing policy of that name: change it instead of creating it, or choose another name. Look for a setup
    /// script that ran twice.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PolicyAlreadyExists = 64,

    /// <summary>Invalid XML</summary>
    /// <remarks>
    /// <para>The XML sent to the server is not acceptable: not well-formed, or not of the expected structure.</para>
    /// <para>Check the XML in the player log, and as forwarded in the license proxy's log, with an XML parser: look for unescaped
    /// characters, a wrong encoding, a missing end.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidXml = 65,

    /// <summary>Provider violation</summary>
    /// <remarks>
    /// <para>The request goes against a rule about providers; the table gives no more than the name.</para>
    /// <para>Compare the provider in the license proxy's log with the provider of the asset; if they agree, ask Widevine which
    /// rule was broken.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ProviderViolation = 66,

    /// <summary>Portal verification failed</summary>
    /// <remarks>
    /// <para>The portal was checked and did not pass. The table keeps this apart from a portal that is missing (22) or unknown
    /// (23).</para>
    /// <para>Compare portal, provider and owner in the license proxy's configuration with your account at Widevine, and ask
    /// Widevine against what the portal is verified.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PortalVerificationFailed = 67,

    /// <summary>Portal override not allowed</summary>
    /// <remarks>
    /// <para>The request tried to put another portal in place of the one that is already set, and may not.</para>
    /// <para>Check the player's settings and the license proxy's outgoing requests (its log) for a portal that overrides the set
    /// one, and remove it; ask Widevine if your account needs the override.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PortalOverrideNotAllowed = 68,

    /// <summary>3rd party-defined error codes (remove existing stored license, if any)</summary>
    /// <remarks>
    /// <para>The service itself chose this number; Widevine gives the range 512-768 no meaning but one: a stored license, if
    /// there is one, is removed.</para>
    /// <para>Check the exact number against your service's own list of codes and the license proxy's log. Once the cause is
    /// fixed, the client has to get a new license.</para>
    /// </remarks>
    [CodeRange(512, 768)]
    [StoredLicense(StoredLicenseAction.Remove)]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CustomErrorRemoveLicense = 512,

    /// <summary>3rd party-defined error codes (retain existing stored license, if any)</summary>
    /// <remarks>
    /// <para>The service itself chose this number; Widevine gives the range 769-999 no meaning but one: a stored license, if
    /// there is one, is retained.</para>
    /// <para>Find the exact number in your service's own list of codes and in the license proxy's log. Do not take playback from
    /// a stored license as a sign that the cause is gone.</para>
    /// </remarks>
    [CodeRange(769, 999)]
    [StoredLicense(StoredLicenseAction.Retain)]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CustomErrorRetainLicense = 769,
}
