namespace DrmErrorCodes;

/// <summary>License status in the first four bytes of an answer of <c>GetEMMs.cgi</c>.</summary>
/// <remarks>
/// <para>Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 3: 69 rows and 2 ranges. The same numbers answer the calls
/// RegisterAsset and GetAsset, which tools of the service make, not players; many rows about assets, owners and policies arise
/// there. What the advice says of parameters and fields follows public code that makes these calls (Kaltura's server, among
/// others).</para>
/// <para>A license proxy is the service's own server between player and GetEMMs.cgi; it signs the request, so its log shows the
/// parameters: assetid, keyid, clientid, mk (make), md (model), ver, version, divInfo, token, portal, sign, ptime. This is
/// Widevine Classic, whose support has ended: where a row says the license server's operator, it is whoever runs that server
/// today.</para>
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
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The status is neither in the vendor's list nor in the ranges that a service defines for itself.",
    "Check that the bytes are an answer of GetEMMs.cgi at all: a page of HTML or a license makes a status far above 999.")]
[LogWord("GetEMMs")]
[LogShape("CA CGI Response code #", "lmResult #?", "GetEMMs cgi returned #?")]
[LogSample("acquireRights failed, code:CA CGI Response code = 801 url:http://h/a.wvm", "801")]
[LogSample("WVLastErrorKey is CA CGI Response code = 10", "10")]
[LogSample("GetEMMs.cgi returned 10", "10")]
public enum GetEmmsLicenseStatus
{
    /// <summary>Unknown</summary>
    /// <remarks>
    /// <para>The server names no cause. Mind the numbering of this table: 0 is not a success here, 1 is.</para>
    /// <para>Send the license server's operator the complete answer of GetEMMs.cgi with asset id, device and time from the
    /// license proxy's log, and ask for the cause in the server's own log.</para>
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
    /// <para>The server's database has no record of the asset asked for: it was never entered, was deleted, or the request
    /// names the wrong asset.</para>
    /// <para>Compare assetid in the license request (player log) with the record that GetAsset returns and with the packager's
    /// log; register the asset if its record is missing. Look also whether test and production servers were mixed up.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AssetNotFound = 2,

    /// <summary>Servers-side database error: Asset save failed</summary>
    /// <remarks>
    /// <para>The server's database could not store an asset record, as when an asset is registered. The fault lies in the
    /// server's own work and may pass, but the record cannot be relied on until a save succeeds.</para>
    /// <para>Repeat the registration after a pause. If 3 comes back, report asset id and time to the license server's operator;
    /// if 5 comes back, check the stored record, since an earlier save may have gone through.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    AssetSaveFailed = 3,

    /// <summary>Server-side database error: Asset delete failed</summary>
    /// <remarks>
    /// <para>The server's database could not delete an asset record, so the asset may still be there although it was to be
    /// removed.</para>
    /// <para>Repeat the deletion after a pause and look the asset up afterward; if its record remains, report asset id and time
    /// to the license server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    AssetDeleteFailed = 4,

    /// <summary>Server-side database error: Asset already exist</summary>
    /// <remarks>
    /// <para>The database already holds a record of this asset, so a second one was not created. Two titles under one asset id,
    /// or a registration run twice, would give this answer.</para>
    /// <para>Check the log of the packager or tool that registered the asset for an earlier run with the same name; use the
    /// existing record, register with replace=1 if it is to be overwritten, or give the new asset a name of its own.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AssetAlreadyExists = 5,

    /// <summary>Internal error</summary>
    /// <remarks>
    /// <para>The license server failed in its own work and gives no detail. The code does not show a fault in the request, the
    /// asset or the viewer's rights.</para>
    /// <para>Repeat the request after a pause. If 6 persists, check in the license proxy's log whether one asset or all are
    /// hit, and report that with times to the license server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    InternalError = 6,

    /// <summary>Operation is not allowed</summary>
    /// <remarks>
    /// <para>The server refuses the operation; the table names neither the operation nor the rule behind the refusal. Repeating
    /// the request does not change it.</para>
    /// <para>Check in the log of the license proxy, or of the tool that registered the asset, which call was made and under
    /// which provider and portal. If your account should allow it, ask the license server's operator for the rule.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    OperationNotAllowed = 7,

    /// <summary>Asset is currently blocked (see access criteria settings)</summary>
    /// <remarks>
    /// <para>The asset's access criteria, the settings that say who may have it, block it at present. Player and request are
    /// not at fault.</para>
    /// <para>Check the asset's record (access in the answer of GetAsset) for the block and find out who set it and why; lift it
    /// there if the asset should be available.</para>
    /// </remarks>
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    AssetBlocked = 8,

    /// <summary>Asset is outside license window</summary>
    /// <remarks>
    /// <para>The request came before the asset's license window, the period in which it may be licensed, or after its
    /// end.</para>
    /// <para>Compare the asset's license window (lstart and lend in the answer of GetAsset) with the time of the request in the
    /// license proxy's log, time zones included. Change it if the asset should be available now; if it begins later, wait for
    /// that date.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.ContentOperations, RetryAdvice.Never, IsRefusal = true)]
    AssetOutsideLicenseWindow = 9,

    /// <summary>Asset is outside allowed geographic region</summary>
    /// <remarks>
    /// <para>The request counts as coming from outside the regions in which the asset may be licensed. A new request from the
    /// same place is refused again.</para>
    /// <para>Ask the viewer where they are and whether a VPN or proxy is in use. If they are inside the region, check the asset's
    /// allowed regions and the client address in the license proxy's log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    AssetOutsideRegion = 10,

    /// <summary>Signature is missing in the EMM request</summary>
    /// <remarks>
    /// <para>The EMM request, which asks for the message that carries the license, has no signature, so the server cannot
    /// verify its origin and integrity. It is the service's license proxy that signs (sign, with the time in ptime), not the
    /// player.</para>
    /// <para>Check in the license proxy's log that the request leaves for GetEMMs.cgi with sign and ptime. If it does not,
    /// check the proxy's signing key and IV settings, and that the player goes through the proxy and not past it.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SignatureMissing = 11,

    /// <summary>Signature is not valid in the EMM request</summary>
    /// <remarks>
    /// <para>The EMM request, which asks for the message that carries the license, is signed, but its signature does not fit.
    /// It is made by the license proxy with the provider's key and IV: SHA-1 of assetid, clientid, mk, md and ptime, encrypted
    /// with AES-256-CBC.</para>
    /// <para>Compare key, IV and the order of the fields in the license proxy, and that the ptime sent is the one signed.
    /// Compare the request as signed with the request as sent (proxy's log): nothing may alter it in between.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidSignature = 12,

    /// <summary>Provider is unknown</summary>
    /// <remarks>
    /// <para>The request names a provider that this server does not have: a misspelled name, a provider not set up, or the
    /// wrong server.</para>
    /// <para>Compare the provider in the license proxy's or registration tool's settings, letter by letter, with the name that
    /// the license server's operator issued, and check that requests go to the intended server (test or production).</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ProviderUnknown = 13,

    /// <summary>Network error</summary>
    /// <remarks>
    /// <para>A network connection failed. As the table has a code of its own, 17, for the client's network, this one points to
    /// the server's side.</para>
    /// <para>Repeat the request after a pause. If it lasts, check in the license proxy's log whether its own connection to the
    /// license server stands, and report the times to that server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.Network, ErrorActor.Vendor, RetryAdvice.Later)]
    NetworkError = 14,

    /// <summary>EMM format error</summary>
    /// <remarks>
    /// <para>The EMM, the message that carries the license to the client, is not in the expected format, so the license cannot
    /// be read. The request is not what is blamed; whether server or client found the fault is not said, as 14 to 19 speak of
    /// both.</para>
    /// <para>Repeat the request after a pause and save the answer's raw bytes. Check that no proxy alters them (they are
    /// binary, not text), then send them to the license server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    EmmFormatError = 15,

    /// <summary>EMM decode failed</summary>
    /// <remarks>
    /// <para>The EMM, the message that carries the license to the client, could not be decoded, so the license in it cannot be
    /// used. The table lists a wrong format separately, as 15.</para>
    /// <para>Repeat the request after a pause; if it fails again, compare the same asset on another device and give the license
    /// server's operator both answers from the license proxy's log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
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
    [Aborted]
    RequestAborted = 18,

    /// <summary>Client key is missing</summary>
    /// <remarks>
    /// <para>The key that belongs to this client is not there. The table does not say whether the request or the server's
    /// records lack it; the content key is not meant.</para>
    /// <para>Check in the player log that the client was fully initialized before the license request, and that the device has
    /// a keybox. If other devices of the model get licenses, name this device's id to the license server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ClientKeyMissing = 19,

    /// <summary>Registration server is not responding</summary>
    /// <remarks>
    /// <para>The registration server, on which this request depends, gave no answer. Whether it is overloaded or out of reach
    /// is not said; a server known to be down has code 21.</para>
    /// <para>Repeat the request at growing intervals; if it lasts, take the first and last occurrence from the log of the
    /// license proxy or registration tool and report them to the license server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    RegistrationServerNotResponding = 20,

    /// <summary>Registration server is down</summary>
    /// <remarks>
    /// <para>The registration server, on which this request depends, is out of service. Expect every request that needs it to
    /// fail until it is back.</para>
    /// <para>Ask the license server's operator about an outage and let clients retry at long intervals; watch the license
    /// proxy's log until codes 20 and 21 end.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    RegistrationServerDown = 21,

    /// <summary>Portal information is missing</summary>
    /// <remarks>
    /// <para>No portal was given. The portal identifies the operator whose service it is; the app hands one to the client
    /// (WVPortalKey on Android), and the license proxy may set it itself, as parameter or in the URL's path. An unknown one has
    /// code 23.</para>
    /// <para>Check in the license proxy's log whether the request names a portal as it comes in and as it goes out, and set it
    /// where it is empty: in the app's credentials or the proxy's configuration.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PortalMissing = 22,

    /// <summary>Portal is unknown</summary>
    /// <remarks>
    /// <para>A portal, which identifies the operator whose service it is, was given, but the server has none of that name:
    /// misspelled, not set up, or removed. The app or the license proxy sets it.</para>
    /// <para>Compare portal in the license proxy's log, or in the URL's path, letter by letter with the name issued to your
    /// service; ask the license server's operator whether it was renamed or removed.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PortalUnknown = 23,

    /// <summary>Asset Id is missing</summary>
    /// <remarks>
    /// <para>The request does not name an asset, so the server cannot tell for what a license is wanted.</para>
    /// <para>Check in the player log that the asset id was known before the license request was built, and in the license
    /// proxy's log that assetid arrived with a value.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    AssetIdMissing = 24,

    /// <summary>Owner information is missing</summary>
    /// <remarks>
    /// <para>No owner was given where the server needs one. An owner belongs to an asset's record, beside provider (26) and
    /// portal (22); neither of these stands in for it.</para>
    /// <para>Check owner= in the request of the tool that registered or looked up the asset, and set it in the tool's
    /// configuration. If a license request got this answer, look at the asset's record with GetAsset.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    OwnerMissing = 25,

    /// <summary>Provider information is missing</summary>
    /// <remarks>
    /// <para>No provider was given, so the server cannot assign the request to one. A provider that was given but is not known
    /// has code 13.</para>
    /// <para>Check that the license proxy, or the tool that registered the asset, is configured with your provider name and
    /// that each outgoing request in its log carries it (provider=, at registration provider=name:…).</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ProviderMissing = 26,

    /// <summary>Name is missing</summary>
    /// <remarks>
    /// <para>A required name was not given; the table does not say whose. Players send ids, not names: names of assets,
    /// providers and policies are sent when an asset is registered (asset=, provider=name:…,policy:…).</para>
    /// <para>Look in the log of the packager or script that called RegisterAsset for a request in which asset= or the name in
    /// provider= is empty, and fill it in.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NameMissing = 27,

    /// <summary>Invalid CCI</summary>
    /// <remarks>
    /// <para>The CCI (copy control information: whether the output may be copied) is a value that the server does not know. It
    /// is a number in the asset's record, cci in the answer of GetAsset, which comes from the policy or the
    /// registration.</para>
    /// <para>Look at cci in the asset's record and in the policy that it names, and compare it with an asset that gets licenses
    /// (0 in the public example). Correct it in the policy or in the tool that registered the asset.</para>
    /// </remarks>
    [Advice(ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidCci = 28,

    /// <summary>Invalid DCP</summary>
    /// <remarks>
    /// <para>The setting for DCP, the vendor's protection that reports debuggers, virtual machines and the like, is not valid.
    /// It is a wrong setting, not a detection.</para>
    /// <para>Check dcp in the asset's record (GetAsset), in the policy, and in the log of the tool that registered the asset;
    /// start with the latest change.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidDcp = 29,

    /// <summary>Invalid license window</summary>
    /// <remarks>
    /// <para>The license window itself, the period in which the asset may be licensed, is set wrongly, for instance with its
    /// end before its start. A request outside a valid window gets 9.</para>
    /// <para>Check licstart and licend in the log of the tool that registered the asset: order, date format (2033-05-18
    /// 00:00:00) and time zone. The record itself shows them as lstart and lend.</para>
    /// </remarks>
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidLicenseWindow = 30,

    /// <summary>Policy not found</summary>
    /// <remarks>
    /// <para>The license policy that applies to the request does not exist on the server, so there are no rules by which to
    /// issue a license.</para>
    /// <para>Compare the policy's name, setpolicy= in the license proxy's log or policy: at the asset's registration, with the
    /// policies that exist on the server; create the policy or correct the reference to it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PolicyNotFound = 31,

    /// <summary>License request rejected due to Policy</summary>
    /// <remarks>
    /// <para>A policy was applied and its rules refuse this license. The refusal may be what the service intended.</para>
    /// <para>Check the rules of the policy that applies against viewer, device and time in the license proxy's log; change the
    /// policy only if the refusal is unintended.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    RejectedByPolicy = 32,

    /// <summary>Policy server is not responding</summary>
    /// <remarks>
    /// <para>The policy server gave no answer, so no decision was made: the policy has neither granted nor refused the
    /// license.</para>
    /// <para>Repeat the request after a pause. If it lasts, find out who runs the policy server: read its log if your service
    /// does, otherwise report the times to the license server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    PolicyServerNotResponding = 33,

    /// <summary>Error processing token sent by client</summary>
    /// <remarks>
    /// <para>The server could not process the client's token. In the public GetEMMs requests that is no token of the service:
    /// it is the key data of the device's keybox, 72 bytes in base64, which the device carries from its making.</para>
    /// <para>Check in the license proxy's log that token arrives and leaves unaltered (96 characters; plus signs lost in form
    /// encoding damage it), and whether one device, one model or all fail. Then ask the maker of the device about its
    /// keybox.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    TokenProcessingError = 34,

    /// <summary>Invalid geo-graphic region</summary>
    /// <remarks>
    /// <para>A geographic region was given that is not an acceptable value. It is a wrong value, not a viewer in the wrong
    /// place (10).</para>
    /// <para>Check spelling and notation of the regions in the asset's record (region in the answer of GetAsset) and in the
    /// request of the tool that registered the asset.</para>
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
    /// <para>The hardware id, by which the request identifies the device, cannot be right: empty, cut off or of another form.
    /// The table does not name the parameter; in the known requests clientid carries the device's id.</para>
    /// <para>Look at clientid (and deviceid in userdata) in the license proxy's or player's log for an empty, default or
    /// cut-off value, and compare it with that of a working device of the same model.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidHardwareId = 37,

    /// <summary>Invalid Token</summary>
    /// <remarks>
    /// <para>The token sent with the request is refused. In the public requests it is nothing that a server of the service
    /// issues, but the key data of the device's keybox; so the keybox is wrong, damaged, or of another environment (test or
    /// production).</para>
    /// <para>Check in the license proxy's log whether one device, one model or all fail: one points to its keybox, all to the
    /// server or a proxy that damages token. Send model, firmware version and token to the maker of the device.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    InvalidToken = 38,

    /// <summary>Invalid asset Id</summary>
    /// <remarks>
    /// <para>The asset id in the request is not an acceptable value. That differs from 2, where no record is found, and from 24,
    /// where the id is absent.</para>
    /// <para>Check the asset id in the player log: the answer of GetEMMs.cgi holds it as an unsigned integer of 4 bytes, so look
    /// for text, a negative or a too large number.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidAssetId = 39,

    /// <summary>Invalid name</summary>
    /// <remarks>
    /// <para>A name breaks a rule that the table does not give, nor whose name it is. Names are sent when an asset is
    /// registered (asset=, owner=, provider=name:…,policy:…), not by a player.</para>
    /// <para>Check the names in the log of the packager or script that called RegisterAsset for blanks, commas, colons and
    /// semicolons, which part the fields of provider=, and for excessive length; the latest change first.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidName = 40,

    /// <summary>Invalid client diversity</summary>
    /// <remarks>
    /// <para>The client's diversity information (divInfo in the request) was sent but is not acceptable. The table does not
    /// define it; in DRM, diversity means that clients differ from one another, so that breaking one does not break all.</para>
    /// <para>Compare divInfo, ver and version in the license proxy's log with those of a build that works: cut off, altered by
    /// URL encoding, or of another client. Then ask the vendor of the client whether this build is valid.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidClientDiversity = 41,

    /// <summary>Invalid Key Id</summary>
    /// <remarks>
    /// <para>The key id names no key of the asset, or is no number at all, so the server cannot tell which content key is
    /// wanted. The parameter is keyid, 0 in the requests that are public; an answer of GetEMMs.cgi holds it as an unsigned
    /// integer of 4 bytes.</para>
    /// <para>Look at keyid in the license proxy's log: is it the 0 of a request that works, or text, negative, too large?
    /// Compare it with the key id in the packager's log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidKeyId = 42,

    /// <summary>Model not supported</summary>
    /// <remarks>
    /// <para>The device's model, md in the request, is not among those for which the server issues this license. Other models
    /// of the same make (mk) may work.</para>
    /// <para>Compare md in the player's or license proxy's log with the models that the license server's operator has on its
    /// list; ask to have it added, or keep the app from offering playback on it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    ModelNotSupported = 43,

    /// <summary>Invalid keybox system Id</summary>
    /// <remarks>
    /// <para>The device's keybox, the set of secrets it was built with, bears a system id that is not valid. Neither the viewer
    /// nor the app can change it.</para>
    /// <para>Check in the license proxy's log whether all units of the model are hit, and decode token, the keybox's key data,
    /// from base64: bytes 5 to 8 are the system id. Give the maker of the device model, firmware version and the token of a
    /// failing unit.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    InvalidKeyboxSystemId = 44,

    /// <summary>No device license is available</summary>
    /// <remarks>
    /// <para>There is no device license, as distinct from the license for an asset, that this device could be given. A new
    /// request alone does not change that.</para>
    /// <para>Ask the license server's operator whether device licenses for this make and model exist or are used up; list the
    /// devices concerned (mk, md, clientid) from the license proxy's log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    NoDeviceLicense = 45,

    /// <summary>Unknown code</summary>
    /// <remarks>
    /// <para>The server met a code that it does not know: it may be one of a component behind it (policy or registration
    /// server) or of a newer client. Nothing more is public; 0 is the status for an unknown cause, this one for an unknown
    /// number.</para>
    /// <para>Compare the request, above all ver and version, with one that works, and look whether client, license proxy or
    /// server was updated shortly before. The license server's operator alone knows the code: send request, answer and
    /// time.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    UnknownCode = 46,

    /// <summary>Invalid access criteria</summary>
    /// <remarks>
    /// <para>The access criteria, the settings that say who may have the asset, are themselves not valid. No rule has refused
    /// the viewer; the rules cannot be used.</para>
    /// <para>Check the latest change to the asset's access criteria (access in the answer of GetAsset) and the log of the tool
    /// that registered the asset; go back to the last set that worked.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidAccessCriteria = 47,

    /// <summary>Geographic region is missing</summary>
    /// <remarks>
    /// <para>A geographic region is needed and none is given; the table does not say whether the request or the asset's
    /// settings lack it.</para>
    /// <para>Check whether the asset's record (region in the answer of GetAsset) is empty although its access criteria call for
    /// one, and whether ip in userdata is empty in the license proxy's log; fill in the one that is missing.</para>
    /// </remarks>
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    RegionMissing = 48,

    /// <summary>Key verification failed</summary>
    /// <remarks>
    /// <para>A key did not pass a check, and the table does not say whose. Its neighbors 50 and 51 are about the key in the
    /// device's keybox, so that one is the first suspect; the content key of the asset and the provider's signing key are the
    /// others.</para>
    /// <para>Check in the license proxy's log what the failures share: one device or model points to its keybox, one asset to
    /// its content key, all requests of the proxy to its signing key. Take that to the license server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    KeyVerificationFailed = 49,

    /// <summary>Hash in client token failed</summary>
    /// <remarks>
    /// <para>The hash that guards the client's token, the key data of the device's keybox, does not fit the rest: damaged in
    /// the device or on its way. Another name of this status speaks of the set-top box's key hash.</para>
    /// <para>Compare token in the license proxy's log as it comes in and goes out, and with that of the same device on another
    /// day. If it is always the same 72 bytes, the keybox is at fault: send model and firmware version to the maker of the
    /// device.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    ClientTokenHashFailed = 50,

    /// <summary>Unable to get key for client token verification</summary>
    /// <remarks>
    /// <para>The server could not get the key with which it verifies the client's token, the key data of the device's keybox.
    /// The token was therefore not judged; keyboxes of a kind or environment unknown to this server would have this
    /// effect.</para>
    /// <para>Check in the license proxy's log whether all devices fail or only those of some models, and whether test devices
    /// ask the production server. Then ask the license server's operator why it has no key for them.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    ClientTokenKeyUnavailable = 51,

    /// <summary>Wrong system Id sent by client</summary>
    /// <remarks>
    /// <para>The client sent a system id other than the one that the server expects; one that is not valid at all has code 44.
    /// The public requests have no parameter for it: it stands in token, the key data of the device's keybox.</para>
    /// <para>Compare bytes 5 to 8 of token, decoded from base64 (license proxy's log), with those of a device that gets
    /// licenses. If they differ, ask the license server's operator which system ids it serves, and the maker of the device why
    /// it has this one.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    WrongSystemId = 52,

    /// <summary>Revoked client version</summary>
    /// <remarks>
    /// <para>This version of the client has been revoked, so no license is issued to it. A version that is not revoked is
    /// needed; repeating the request does not help.</para>
    /// <para>Check the client version (ver, version) in the player's or license proxy's log, ask the vendor of the client which
    /// versions are still valid, and ship an app with one of them or have viewers update.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    ClientVersionRevoked = 53,

    /// <summary>Client version tampered</summary>
    /// <remarks>
    /// <para>The version that the client states was found to be manipulated, as with a modified app that poses as another
    /// version.</para>
    /// <para>Compare ver and version in the player's or license proxy's log with the versions you shipped. If they are none of
    /// yours, ask the viewer to use the app from its official source; if they are, send request and time to the vendor of the
    /// client.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ClientVersionTampered = 54,

    /// <summary>Client version missing</summary>
    /// <remarks>
    /// <para>The request does not state the client's version, so the server cannot tell whether that version is still
    /// allowed.</para>
    /// <para>Compare the license request in the player's or license proxy's log with one from a working build: ver and version
    /// have to be there. Ship a client that states them, or correct the proxy that drops them.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
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
    /// <para>The request lacks the client's diversity information, by which one client differs from another. Information that
    /// is present but not acceptable has code 41.</para>
    /// <para>Check in the license proxy's log whether divInfo came in and went out. If it did not come, look in the player log
    /// whether the Widevine client was initialized, and that the app ships the complete, unaltered client library.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DiversityMissing = 57,

    /// <summary>Missing token</summary>
    /// <remarks>
    /// <para>The request carries no token. That is the key data of the device's keybox, which the client adds by itself: the
    /// device has no keybox, the client was not initialized, or a license proxy does not pass token on.</para>
    /// <para>Check in the license proxy's log whether token came in and went out: if only the latter fails, correct the proxy.
    /// If it never came, check in the player log that the client was initialized and that this platform has a keybox.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
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
    /// <para>Something could not be decrypted; the table does not say what. A wrong key or data damaged on the way are the
    /// usual reasons.</para>
    /// <para>Compare the request in the license proxy's log with one that works: does one device fail (its keybox), one asset
    /// (its content key), or all (keys changed in proxy or server)? Give both to the license server's operator.</para>
    /// </remarks>
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    DecryptionFailed = 61,

    /// <summary>Too many assets</summary>
    /// <remarks>
    /// <para>There are more assets than the server allows; the table does not say whether in one request or altogether.</para>
    /// <para>Count the assets in the failing request (log of the license proxy or registration tool): send them in smaller
    /// requests if there are several. Ask the license server's operator for the limit, and delete no record to get below it:
    /// requests for its asset would then get 2.</para>
    /// </remarks>
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    TooManyAssets = 62,

    /// <summary>Make not supported</summary>
    /// <remarks>
    /// <para>The device's make, that is its manufacturer (mk in the request), is not on the server's list, whatever the model
    /// (md). A default value left in the client, or another spelling of the name, has the same effect.</para>
    /// <para>Compare mk in the player's or license proxy's log with that of a device that works. If it is right, ask the
    /// license server's operator whether this make can be added, and exclude it in the app until then.</para>
    /// </remarks>
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
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
    /// <para>XML sent to the server is not well-formed, or not of the expected structure. A player's license request is a form,
    /// not XML, so a tool of the service that manages assets or policies is the likelier sender.</para>
    /// <para>Find in the log of the tools that call the license server which one sent XML at that time, and check it with an
    /// XML parser: look for unescaped characters, a wrong encoding, a missing end.</para>
    /// </remarks>
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidXml = 65,

    /// <summary>Provider violation</summary>
    /// <remarks>
    /// <para>The request goes against a rule about providers. Nothing more is public; the rule that lies nearest is that an
    /// asset belongs to a provider and an owner, and another provider asked for it.</para>
    /// <para>Compare provider and portal in the license proxy's settings with provider and owner in the asset's record
    /// (GetAsset). If they agree, ask the license server's operator which rule was broken, with request and time.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ProviderViolation = 66,

    /// <summary>Portal verification failed</summary>
    /// <remarks>
    /// <para>The portal, which identifies the operator, exists but did not stand the check; missing (22) and unknown (23) are
    /// other codes. Against what it is checked is not public: the provider that signed and the URL's path are the likely
    /// ones.</para>
    /// <para>Compare portal as parameter and in the URL's path, and with provider and owner in the license proxy's
    /// configuration: all have to be of one account. Then ask the license server's operator what the check compares.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PortalVerificationFailed = 67,

    /// <summary>Portal override not allowed</summary>
    /// <remarks>
    /// <para>The request tried to put another portal in place of the one that is already set, and may not. A portal can come
    /// from the app's credentials, from the license proxy and from the URL's path, so two of them may differ.</para>
    /// <para>Look at portal in the license proxy's incoming and outgoing requests and in the URL's path, and leave one. Ask the
    /// license server's operator if your account needs the override.</para>
    /// </remarks>
    [Advice(ErrorCategory.Account, ErrorActor.BackendTeam, RetryAdvice.Never)]
    PortalOverrideNotAllowed = 68,

    /// <summary>3rd party-defined error codes (remove existing stored license, if any)</summary>
    /// <remarks>
    /// <para>The service itself chose this number; the range 512-768 has but one meaning of Widevine's: a stored license, if
    /// there is one, is removed. A license proxy that answers in place of GetEMMs.cgi sends such numbers.</para>
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
