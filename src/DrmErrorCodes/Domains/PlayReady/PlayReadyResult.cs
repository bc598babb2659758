namespace DrmErrorCodes;

/// <summary>Results of PlayReady: what its client, its porting kit on devices and its license server report.</summary>
/// <remarks>
/// Facts: headers <c>Windows.Media.Protection.PlayReadyResults.h</c> and <c>Windows.Media.Protection.PlayReadyErrors.h</c> of
/// the Windows SDK, NuGet package Microsoft.Windows.SDK.CPP 10.0.26100.9169: numbers, symbols, ranges. The messages are this
/// library's own words. For the retired rows the headers have no text: their messages are read from the symbols, and for the
/// H.264 parser the fields are too, with the names of the H.264 standard. What the server answers, and what a client should
/// do then, is from Microsoft's pages on its PlayReady test servers and on revocation; what browsers do is from the sources of
/// Chromium and Firefox. By the header 0x8004C000 to 0x8004C5FF are the porting kit's, the client's, and 0x8004C600 to
/// 0x8004C6FF those of servers and services; 0x8004C065 alone is documented as an answer of the server too. A code is a 32-bit
/// HRESULT: <c>0x8004C065</c>, <c>-2147172251</c> and <c>2147795045</c> are one.
/// </remarks>
[ErrorTable(ErrorDomain.PlayReady, ErrorLayer.Cdm, MessageWording.Own,
    Title = "PlayReady results",
    Description = "HRESULTs of Microsoft PlayReady, seen in logs of Windows, Xbox, TVs and boxes, and in a server's SOAP fault.",
    Vendor = "Microsoft",
    Contact = "For a TV, box or phone the device maker, with model and firmware; for Windows and Xbox Microsoft's PlayReady " +
        "support, with the OS build. For a code in a SOAP fault, whoever runs the license server, with challenge and answer.",
    Aliases = ["playready", "mspr"])]
[Source("Windows SDK, Windows.Media.Protection.PlayReadyResults.h and Windows.Media.Protection.PlayReadyErrors.h",
    Version = "10.0.26100.9169")]
[Source("Microsoft, \"Testing Server Exceptions\" of the PlayReady documentation", Date = "2026-05-01",
    Url = "https://learn.microsoft.com/en-us/playready/advanced/testservers/testing-server-exceptions")]
[Source("Microsoft, \"PlayReady Revocation\" of the PlayReady documentation",
    Url = "https://learn.microsoft.com/en-us/playready/overview/revocation")]
[Source("Chromium, media/base/win/hresults.h", Url = "https://github.com/chromium/chromium")]
[Source("Firefox, dom/media/ipc/MFMediaEngineUtils.h", Url = "https://github.com/mozilla/gecko-dev")]
[CodeGroup(0x00000000, 0x7FFFFFFF, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "The first bit of an HRESULT tells failure from success, and here it says success. The text adds what the call found " +
    "out on the way, such as that there is more to fetch.",
    "Do nothing: the call went well. If playback fails all the same, look in the log for a value from 0x80000000 on.",
    Severity = ErrorSeverity.Success)]
[CodeGroup(0x80000000, 0x80004FFF, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A general HRESULT of COM, which any Windows component may return. Even where it came through PlayReady, the number " +
    "alone does not prove that PlayReady is at fault.",
    "Look in the log for the call that returned it and for a more specific code before it. Without one, collect the steps, " +
    "OS build or firmware, and the name of the failed function.")]
[CodeGroup(0x80030000, 0x8003FFFF, ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "An HRESULT of the storage layer (facility 3). In the PlayReady headers it means that a file of the DRM system, such as " +
    "its data store, could not be used.",
    "Check that the path given to PlayReady exists, can be written and has room, and that no second process holds the file.")]
[CodeGroup(0x80040000, 0x80040FFF, ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never,
    "Low-level cryptography: RSA, ECDSA and operations on the P-256 curve, in the range that the header gives to Windows. A " +
    "certificate, key or signature did not pass, or the math failed.",
    "Find out what was checked at that moment: a license response, a domain response or the device's own certificate. If " +
    "all content fails on this device, send its log and OS build to the device maker or Microsoft.")]
[CodeGroup(0x80041000, 0x80047FFF, ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never,
    "Codes from the time of Windows Media Rights Manager: licenses in XML and the expressions in them. Almost all are " +
    "retired, so a present-day client has little reason to report one.",
    "Note the client's version: an old porting kit or Windows Media content is the likeliest source. Ask whoever issued the " +
    "license which format it has.")]
[CodeGroup(0x80041100, 0x8004117F, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "The content header, which tells the client key ID, license server and checksum, could not be used. It stands in the " +
    "manifest or in the file's pssh box and is made when content is packaged.",
    "Compare the PlayReady header in manifest and pssh box (Base64, then UTF-16 XML) with that of a title that plays: " +
    "version, KID, LA_URL, checksum.")]
[CodeGroup(0x80041180, 0x800411FF, ErrorCategory.Content, ErrorActor.Viewer, RetryAdvice.Never,
    "By its symbols, a tool that moves music ripped from the viewer's own CDs over from Windows Media DRM. It gets a " +
    "license from a server, but no streaming service takes part.",
    "Check whether the file was ripped from a CD on this computer and still plays. If it does not play, rip the CD again.")]
[CodeGroup(0x80041300, 0x800413FF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The content decryption module (CDM) behind a browser's or app's MediaKeys found a call that it cannot carry out: wrong " +
    "init data, key system or session type, or a call out of order.",
    "Compare key system, init data type and session type of the player with what the license server issues. A persistent " +
    "license needs a persistent-license session, one with secure stop persistent usage records.")]
[CodeGroup(0x8004130C, 0x8004130D, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest,
    "The MediaKeySession that the call names is not there: it was closed, or the CDM never had it. A session closes by " +
    "itself too, for example when hardware DRM loses its state.",
    "Look in the log for what closed the session, then open a new one and send a newly made license request.")]
[CodeGroup(0x80048000, 0x80049FFF, ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The porting kit's oldest codes, on keys, signatures and certificates of a license. What the license carries does not " +
    "fit the keys of the device that has to use it.",
    "Check that the license was made from this device's own challenge and reached it unaltered. Compare it with the answer " +
    "that another device of the same model gets.")]
[CodeGroup(0x800480D0, 0x800480DF, ErrorCategory.Request, ErrorActor.Vendor, RetryAdvice.Never,
    "The device's own software called a part of the porting kit (cipher, secure store, data store) in a state in which it " +
    "was not ready.",
    "Collect the device log from start-up to the code, with model and firmware, and send it to the device maker: the order " +
    "of its calls is at fault.")]
[CodeGroup(0x8004A000, 0x8004AFFF, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "A mixed range of the porting kit: revocation lists, metering, the device's security level, the data store's cache and " +
    "envelope files. Its numbers share no cause.",
    "Look at the code's own text for the part concerned. With revocation or security level check the license server's " +
    "policy and revocation data; else collect the device log with model and firmware.")]
[CodeGroup(0x8004A013, 0x8004A017, ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never,
    "Metering: the device reports how often content was used, and the answer of the metering server or the certificate for " +
    "it did not fit what the device has stored.",
    "Compare metering certificate and metering ID of the service with those in the response, and look in the metering " +
    "server's log for this transaction.")]
[CodeGroup(0x8004A019, 0x8004A01A, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "An envelope file wraps content of any type, such as an app or an e-book, in PlayReady encryption. The wrapped file " +
    "could not be read.",
    "Compare size and hash of the file with the original, then check which version of PlayReady made it and which the " +
    "device has.")]
[CodeGroup(0x8004B000, 0x8004BFFF, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The range of PlayReady on a Windows PC; the client SDK has 0x8004B800 to 0x8004BEFF of it. These are seen in Edge, in " +
    "Windows and Xbox apps, and as the SystemCode of old Edge's key errors.",
    "Collect the app's exception or the browser's media log with the code, the OS build, and the license request and answer " +
    "of that minute. Ask Microsoft's PlayReady support with these.")]
[CodeGroup(0x8004B804, 0x8004B80C, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "An object of the client SDK (content header, license filter, stub library object) was used before it was filled, or " +
    "changed when it was already fixed. A header that cannot be read ends here too.",
    "Check in the app which PlayReadyContentHeader or filter object was in use. If the app's code is unchanged, compare the " +
    "title's header, above all version and KID, with one that plays.")]
[CodeGroup(0x8004B80D, 0x8004B80E, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "The client SDK opened a file and found that it is not what its name or type says: no ASF file, or none in " +
    "PlayReady's format.",
    "Check the first bytes of the file: an error page or a cut-off download is the first suspect. Compare size and hash " +
    "with the original.")]
[CodeGroup(0x8004B817, 0x8004B81D, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "Individualization, which ties the PlayReady runtime to this computer with the help of a Microsoft server. Before it is " +
    "done, almost no DRM operation works.",
    "Check that the computer reaches Microsoft's servers, that its clock is right and that no other process individualizes " +
    "at the same time. If it still fails, send code, time and OS build to Microsoft.")]
[CodeGroup(0x8004B839, 0x8004B842, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "HTTP between client SDK and a PlayReady server: a wrong URL, a refusal by server or proxy, or an answer that the " +
    "client cannot use.",
    "Look in the network log for URL, HTTP status and body of the request. Check the license server URL that the app or the " +
    "content header gives, and proxy settings on the way.")]
[CodeGroup(0x8004B83A, 0x8004B83C, ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later,
    "HTTP 503, 502 and 504 in words: the server takes no requests for now, or a gateway before it got no answer, or " +
    "none in time. The request itself need not be wrong.",
    "Try again after some seconds, with growing pauses. If it lasts, look at load and maintenance of the license server " +
    "and at the log of the gateway or proxy before it.")]
[CodeGroup(0x8004B858, 0x8004B863, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A portable device on a cable, asked over MTP, gave an answer that the client SDK cannot use, or was used before it was " +
    "initialized. No license server takes part.",
    "Note the device's model and firmware and the MTP response in the log. Check that another PlayReady device works with " +
    "the same app, then ask the device's maker.")]
[CodeGroup(0x8004B87D, 0x8004B882, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "The hardware ID, by which DRM data is bound to a computer, could not be built from the disk and other parts, or the " +
    "stored one has another format. The names of BSD disks point to a client on macOS.",
    "Collect model, disk type, OS version and whether hardware or the system was changed, and send them with the code to " +
    "Microsoft.")]
[CodeGroup(0x8004B884, 0x8004B88A, ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The client SDK received a license or domain join response and could not trust it: signature, response ID, nonce or " +
    "certificate chain is wrong or missing.",
    "Compare the bytes that the server sent with those that the client processed, and look for a proxy that alters, " +
    "shortens or caches them. Check that each answer goes to the request it was made for.")]
[CodeGroup(0x8004B887, 0x8004B888, ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never,
    "Restrictions in a license, as the client SDK sees them: one that must be understood was left unhandled, or the app " +
    "asked for one that is not there.",
    "Compare the restrictions in the license server's policy with those that the app reads and handles, by type and " +
    "index.")]
[CodeGroup(0x8004B88B, 0x8004B88E, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The app used an object of the client SDK in the wrong phase: some need to be committed before use, others may not " +
    "change after that, and some need a property first.",
    "Find in the app the object that the failed call belongs to, and compare the order of its calls with Microsoft's sample " +
    "for this class.")]
[CodeGroup(0x8004B89D, 0x8004B8A6, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "Provisioning gives the machine a certificate from a Microsoft server before it asks for its first license. It is " +
    "missing, was refused, or its answer could not be used.",
    "Check that the machine reaches Microsoft's provisioning server and that its clock is right, then start provisioning " +
    "again. Send code, time and OS build to Microsoft if it is refused again.")]
[CodeGroup(0x8004B8A0, 0x8004B8A2, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest,
    "A provisioning answer or certificate whose time is over, or that belongs to an earlier request. Nothing else needs to " +
    "be wrong.",
    "Start provisioning anew, so that the machine makes a new request, and process its answer at once. Check the machine's " +
    "clock if the same code comes back.")]
[CodeGroup(0x8004B8A7, 0x8004B8AD, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The MediaKeys side of the client SDK: the player asked for a key system, CDM data or a kind of session that this " +
    "client does not have or not at this moment.",
    "Check key system name and CDM data that the player passes: PlayReady takes only the type LicenseAcquisition. Look " +
    "whether a license is requested in advance while playback already runs.")]
[CodeGroup(0x8004B8AE, 0x8004B8B3, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "PlayReady for network devices (PRND), where a transmitter in the home serves a receiver. The session between the two " +
    "is not in a state for the call.",
    "Collect the logs of transmitter and receiver for the same minute and compare session state, protocol and host " +
    "certificate in both.")]
[CodeGroup(0x8004B8C1, 0x8004B8C2, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Windows' client SDK gave up on the media itself, as a whole or at the H.264 slice headers. The license had been " +
    "accepted; a wrong key can give broken media as well.",
    "Check the same spot in a clear copy, and in another title of the packager. If the clear copy plays, look at the " +
    "key ID and at which bytes the packager left unencrypted.")]
[CodeGroup(0x8004B8C3, 0x8004B8C5, ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The license that came is of another kind than the session that asked: stored, temporary, or with secure stop. The " +
    "CDM's own codes for this are 0x80041302 to 0x80041304.",
    "Compare the session type in the player (temporary, persistent-license) with the persistence that the license " +
    "server's policy sets, and change one of the two.")]
[CodeGroup(0x8004B8C8, 0x8004B8CB, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "Windows protects the license store against being rolled back to an older copy, and keeps data on that in the registry. " +
    "This data could not be read, or says that licenses have to go.",
    "Note whether the system was restored from a backup or image lately. Check the rights on PlayReady's registry keys, and " +
    "fetch the licenses again if they were removed.")]
[CodeGroup(0x8004B8CC, 0x8004B8D3, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Content and client do not agree on how samples are encrypted: AES-CTR or AES-CBC, with a pattern or without. Headers " +
    "before version 4.3 cannot name CBC at all.",
    "Compare the encryption scheme of the package (cenc, cens, cbc1, cbcs) with the ALGID in the PlayReady header and with " +
    "what this client supports; cenc is the widest.")]
[CodeGroup(0x8004B8CE, 0x8004B8CF, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Hardware DRM was asked for and cannot be used: the system has it but does not support it, or the app did not give " +
    "the DRM system a place for its data.",
    "Check in the app whether it asks for hardware DRM on all devices, and let it fall back to software DRM where the " +
    "policy permits. Look for a missing data store path.")]
[CodeGroup(0x8004C000, 0x8004C5FF, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The core of PlayReady's porting kit, which runs in TVs, boxes, phones and inside Windows: licenses, stores, " +
    "certificates, clocks, domains. These codes are the client's, but for 0x8004C065.",
    "Collect the device log from the license request to the code, challenge and answer, and the device's model and " +
    "firmware. Ask the device maker, for Windows and Xbox Microsoft.")]
[CodeGroup(0x8004C003, 0x8004C015, ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The client looked for a usable license. It found none, or one that is over, lacks the right to play, or does not " +
    "belong to this content or device.",
    "Compare key ID, begin and end date and rights of the issued license with the content's header. If no license was asked " +
    "for, look in the network log why the request did not go out.")]
[CodeGroup(0x8004C019, 0x8004C03A, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "The file in which PlayReady keeps licenses and secrets (data store, secure store) is full, locked, damaged or of " +
    "another version.",
    "Check free space and access rights where the store lies, and that only one process uses it. If it is damaged, note " +
    "which licenses it held before it is made anew: they have to be fetched again.")]
[CodeGroup(0x8004C01E, 0x8004C021, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The parser for PlayReady's XML missed a tag or CDATA part. Its XML is the content header or the server's answer; the " +
    "code does not say which.",
    "Compare both: the header from manifest or pssh box, and the body of the server's answer. An HTML page or an empty body " +
    "in place of XML has this effect.")]
[CodeGroup(0x8004C02C, 0x8004C030, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "The content header was read, but a part that the client needs is not in it, or is in it twice. The header is made when " +
    "content is packaged.",
    "Look into the WRMHEADER of manifest and pssh box for KID, LA_URL or LAINFO and CHECKSUM, and compare it with a title " +
    "that plays. Package again if a part is missing.")]
[CodeGroup(0x8004C042, 0x8004C049, ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never,
    "The device's own certificate, its template or its private key cannot be read or does not fit. They are installed at " +
    "the factory or by an update, never by a license server.",
    "Check whether all units of this model fail or only this one, and whether other PlayReady services work on it. Send " +
    "serial number, model and firmware to the device maker.")]
[CodeGroup(0x8004C05B, 0x8004C05C, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A license with a time limit needs a clock that the viewer cannot turn. The device has none, or it has not been set " +
    "from a PlayReady secure clock service yet.",
    "Check whether the app or firmware sets the secure clock before playback, and whether the device reaches that service. " +
    "Without a trusted clock, the device can use no license with begin or end dates.")]
[CodeGroup(0x8004C065, 0x8004C065, ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The one code of this range that Microsoft documents as an answer of the license server: it refuses a device whose " +
    "certificate is revoked. All others from 0x8004C000 to 0x8004C5FF are the client's.",
    "Look at the SOAP fault of the license server for StatusCode 0x8004c065, and find the device's model and " +
    "certificate in the challenge.",
    Layer = ErrorLayer.LicenseServer,
    IsRefusal = true)]
[CodeGroup(0x8004C076, 0x8004C07A, ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The porting kit received a license or domain join response and could not trust it: the signature is wrong, or the " +
    "parts that tie the answer to its request are missing.",
    "Check that challenge and answer belong together and that no proxy changes line ends, encoding or length of the body. " +
    "Compare with an answer from Microsoft's test server.")]
[CodeGroup(0x8004C07B, 0x8004C07F, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Activation, the porting kit's counterpart of individualization: a server gives the client its certificate. The client " +
    "has none, or the server did not accept it.",
    "Check which version of the client library the app ships and whether the activation server is reached. Ask the " +
    "library's supplier for a newer one where the text says so.")]
[CodeGroup(0x8004C080, 0x8004C081, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "The operating system failed a file operation of the porting kit or, by the retired 0x8004C081, there was an error " +
    "of disk space.",
    "Check free space and rights of the folder for PlayReady's data, and look in the system log for disk errors at that " +
    "time.")]
[CodeGroup(0x8004C0A0, 0x8004C0FF, ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never,
    "Evaluation of a license in XMR, PlayReady's binary format: a part is missing, its key ID is another, or a condition " +
    "such as a required revocation list is not met.",
    "Compare the key ID of header and license, and check in the license server's settings which restrictions it adds. If " +
    "revocation data is missing, check that the server sends it along.")]
[CodeGroup(0x8004C300, 0x8004C3E7, ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never,
    "Codes of the porting kit's own tests, with which a device maker checks an implementation. No viewer should meet one on " +
    "a device that is sold.",
    "Note the name of the test and the firmware build, and look in the test log for the value it expected. On a retail " +
    "device ask its maker why test code is in it.")]
[CodeGroup(0x8004C500, 0x8004C5FF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Domains: a group of devices of one account that share licenses. The device's record of the domain, or the answer to " +
    "its request to join, is missing or cannot be used.",
    "Check that the device joined the domain of this account before it asked for the license. Look in the domain server's " +
    "log for the join, and let the app join again where the record is lost.")]
[CodeGroup(0x8004C502, 0x8004C506, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "The store for the keys and certificates of domains could not be opened, read or written on this device. The domain " +
    "server has no part in it.",
    "Check free space and access rights where PlayReady keeps its data, and whether other stores fail too (0x8004C019 " +
    "to 0x8004C03A).")]
[CodeGroup(0x8004C600, 0x8004C6FF, ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never,
    "An answer of a PlayReady server, not of the device. It comes as HTTP 500 with a SOAP fault; the code is in " +
    "StatusCode, and CustomData beside it may hold the service's own reason.",
    "Look into the SOAP fault for StatusCode and CustomData, then find the request in the license server's log by its " +
    "time. Ask whoever runs that server, with challenge and answer.",
    Layer = ErrorLayer.LicenseServer)]
[CodeGroup(0x8004C605, 0x8004C606, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The server wants the device to be in a domain, with a present-day certificate of it, before it gives the license. The " +
    "app can do this and then ask again.",
    "Check that the app handles this answer: it has to join the domain or renew its certificate at the domain server, then " +
    "send a new license request.",
    Layer = ErrorLayer.LicenseServer)]
[CodeGroup(0x8004C607, 0x8004C60D, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The request does not fit this server: an account or metering ID that it does not know, a protocol version that it " +
    "does not speak, or an address that has moved.",
    "Compare ID, protocol version and URL in the challenge with what the service issued to this client. Look whether " +
    "app and server belong to one environment, such as test or production.",
    Layer = ErrorLayer.LicenseServer)]
[CodeGroup(0x8004C610, 0x8004C612, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The server does not accept an ID that the client refers to: of a transaction that it should acknowledge, or of " +
    "licenses, as to their form or their number.",
    "Look in the challenge for the transaction or license IDs, and compare them with the server's earlier answers to this " +
    "device.",
    Layer = ErrorLayer.LicenseServer)]
[CodeGroup(0x8004C700, 0x8004DC7F, ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never,
    "Later parts of the porting kit, each with a block of 0x80 or 0x100 numbers. Whole parts (secure trace, network " +
    "devices, ASF, move and copy, key files, MPEG-2 TS) are retired and say so in their names.",
    "Note the block and the symbol. A retired one points to an old porting kit: ask the device maker which version the " +
    "firmware has, with model, firmware and device log.")]
[CodeGroup(0x8004C700, 0x8004C7FF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "License acquisition on the client: the answer with the licenses was processed, or an initiator file that starts an " +
    "acquisition, join or metering was read (retired).",
    "Look in the server's answer how many licenses and which transaction ID it holds, and compare that with what the app " +
    "makes room for.")]
[CodeGroup(0x8004C800, 0x8004C8FF, ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never,
    "A certificate in PlayReady's binary format (BCert), or a chain of them, has a field that is missing, wrong or out of " +
    "bounds. Such certificates belong to device, domain, metering or secure stop.",
    "Find out whose certificate was read: the device's own fails with every service, one from a server only with that " +
    "server. Then send it to the device maker or the server's owner.")]
[CodeGroup(0x8004C900, 0x8004C9FF, ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never,
    "Signature or encryption inside the XML that client and server exchange did not check out: hash, ECDSA signature, key " +
    "format or their sizes.",
    "Check that XML reaches the other side byte by byte: no new line ends, no other encoding, no pretty printing by a " +
    "proxy. Then compare with an answer of another server.")]
[CodeGroup(0x8004CA00, 0x8004CBFF, ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The body that came as the server's answer is no valid SOAP message: broken UTF characters, missing nodes, the wrong " +
    "type of message, or an odd status code.",
    "Look at the raw body and its HTTP status. An error page of a proxy, a cut-off answer, or JSON from a license proxy in " +
    "place of the SOAP envelope has this effect.")]
[CodeGroup(0x8004CC00, 0x8004CCFF, ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never,
    "A key arrived but cannot be opened: it was wrapped for another public key, or the license chain or tree of keys gives " +
    "this device no way to it.",
    "Check for which device certificate the server wrapped the key, and whether the content is in a blackout or needs a " +
    "root license that the device lacks.")]
[CodeGroup(0x8004CD10, 0x8004CDFF, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "Hardware DRM: the trusted environment (TEE) below PlayReady has lost its state, is not provisioned, has no valid " +
    "clock, or got a message it cannot read from the layer above.",
    "Note whether it began after sleep, a driver or firmware update, or a change of display, and whether a restart ends it. " +
    "Send that with model, graphics driver and firmware to the device maker.")]
[CodeGroup(0x8004D000, 0x8004D0FF, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest,
    "Licenses that are kept in memory only are tied to the nonce of their request. The nonce of this answer is not held any " +
    "more, or a license came for it already.",
    "Check that each license answer is processed once, in the session that made the request, and not from a cache. Then " +
    "send a newly made challenge.")]
[CodeGroup(0x8004D001, 0x8004D002, ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never,
    "The store in which the client remembers the nonces of its requests could not be opened or closed. The fault is " +
    "inside the device, not in a license.",
    "Check whether a restart of the device ends it. If the code stays, collect the device log from start-up on and send " +
    "it with model and firmware to the maker.")]
[CodeGroup(0x8004D200, 0x8004D2FF, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "The secure store holds what the client has to remember about a license, such as its first play. This state is missing " +
    "or damaged, so the license cannot be evaluated.",
    "Check whether the store was restored, copied or cut off lately, and fetch the license again after noting which rights " +
    "depend on the lost state.")]
[CodeGroup(0x8004D400, 0x8004D4FF, ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never,
    "XB is the extensible binary format behind licenses and certificates of the porting kit. A builder or parser met data " +
    "that its description does not permit.",
    "Find out which object was read when it failed: a license from the server, a certificate or a stored record. Send its " +
    "bytes and the client's version to whoever made it.")]
[CodeGroup(0x8004D900, 0x8004D9FF, ErrorCategory.Policy, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The device itself makes licenses here, for content that it records or passes on. The description of the wanted license " +
    "breaks one of PlayReady's rules.",
    "Check the license description that app or firmware passes to license generation: persistence, play enablers, security " +
    "level, root and leaf.")]
[CodeGroup(0x8004DA00, 0x8004DAFF, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "An H.264 parser inside PlayReady gave up on the title's video. The symbol names the place and nothing else: SPS and " +
    "PPS are the parameter sets of sequence and picture, SH is a slice header.",
    "Check the title's video with an H.264 analyzer at the named field, and that the packager left NAL and slice headers " +
    "unencrypted. Compare it with a title from the same encoder that plays.")]
[CodeGroup(0x8004DB00, 0x8004DBFF, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "Remote provisioning, by which a device's trusted environment gets its keys and certificates from a server after it was " +
    "sold. Request, answer or firmware were not accepted.",
    "Check for a firmware update and that the device reaches its provisioning server. Collect the device log with firmware " +
    "version and send it to the device maker.")]
[CodeGroup(0x8004DC00, 0x8004DC7F, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Secure stop: the client keeps a signed record that playback of a session ended and reports it to the server, which may " +
    "count streams by it. Record, session or answer do not fit.",
    "Check in the app that a session is stopped before its record is reported and that the answer goes back to the same " +
    "session. Compare publisher certificate and ID with the license server's settings.")]
[CodeGroup(0x8004DC80, 0x8004DDFF, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "The range that the header leaves to device makers and graphics vendors. Microsoft publishes no list; one is known " +
    "from Chromium: 0x8004DD2E, which old AMD drivers give on sleep or when a display is plugged in.",
    "Note model, graphics card, driver and firmware, and whether another output or driver version changes anything. " +
    "Treat 0x8004DD2E as 0x8004CD12; for all others ask the device or driver maker.")]
[CodeGroup(0x8004DE00, 0x8004DEFF, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Secure time: the client gets a trusted time from a server, with the license request or on its own, so that dates in " +
    "licenses can be enforced.",
    "Check that app or firmware asks for the secure time and that the device reaches the time server. Then look " +
    "whether the license with dates was fetched before the time was set.")]
[CodeGroup(0x8004DF00, 0x8004DF9F, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "The check against roll-back of the license store: it is to find out that an older copy of the store file was put back, " +
    "with licenses that are used up by now. It keeps its data under a registry key with its own access list.",
    "Note whether the system was restored or the store copied from another place. Check rights on the registry key, then " +
    "fetch the licenses again.")]
[CodeGroup(0x8004DFA0, 0x8004DFAF, ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never,
    "Secure delete: a client proves to the server that it removed a license, for example after a return. The server's " +
    "answer to that proof is not usable.",
    "Compare the answer's bytes with what the secure delete server sent, and find the transaction in its log.")]
[CodeGroup(0x8004DFB0, 0x8004DFCF, ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never,
    "Provenance of media files (C2PA) and the MP4 parser for it: manifest, certificate chain or boxes of the file do not " +
    "fit. Licenses play no part.",
    "Check the file with an MP4 box viewer and a C2PA validator, and compare its hash with the published one to see whether " +
    "it was changed on the way.")]
[CodeGroup(0x8004DFB4, 0x8004DFB5, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The program that uses the MP4 parser asked for a chunk that the file does not have, or gave it no file to read. " +
    "The media file need not be at fault.",
    "Look in the program at how it opens the file and counts its chunks before the parser is called.")]
[CodeGroup(0x8004DFB7, 0x8004DFB7, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The program that had started the MP4 parser ended it by itself; nothing was found wrong in the file.",
    "Find in the program what stops the parsing: a cancel by the user, a time limit, or an error before it that is the " +
    "real cause.")]
[CodeGroup(0x8004DFBA, 0x8004DFBA, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The MP4 parser works in steps, and the program called one before the step that it builds on.",
    "Compare the order of the program's calls with the parser's documentation, and look for a call that failed before " +
    "and was passed over.")]
[CodeGroup(0x8004DFC6, 0x8004DFC6, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The MP4 parser was set up for a kind of work that it does not know; the file has not been looked at yet.",
    "Check the type value that the program passes when it makes the parser, and that program and PlayReady library are " +
    "of one version.")]
[CodeGroup(0x8004DFC8, 0x8004DFC9, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The program named a track that the MP4 file does not have, or passed a rule for leaving out boxes that the parser " +
    "cannot read.",
    "Compare the track ID with the file's moov box, and the exclusion rules with the form that the parser's " +
    "documentation gives.")]
[CodeGroup(0x8004FA00, 0x8004FBFF, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The range that Chromium reserves for its own results, for example when Media Foundation or its CDM proxy cannot be " +
    "started. It is no PlayReady range, but stands beside PlayReady codes in logs of Edge.",
    "Look in chrome://media-internals or edge://media-internals for the failed step, and in Chromium's " +
    "media/base/win/hresults.h for the name of the number.")]
[CodeGroup(0x80070000, 0x8007FFFF, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A Windows error number wrapped as an HRESULT: the last four digits are the Win32 error. PlayReady passes it on, and " +
    "other components use the same number.",
    "Look in the log for the function that failed and what it was given: path, handle, buffer size. Check the last four " +
    "digits in Windows' list of system errors.")]
[CodeGroup(0xC00D2700, 0xC00D27FF, ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never,
    "Numbers of Windows Media DRM that PlayReady took over. They concern storing of licenses, or hide an internal problem " +
    "behind a general code.",
    "Check free space and rights of the account on the folder of the DRM data. Collect OS build and the code that the log " +
    "has before it.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never,
    "An HRESULT outside the ranges that PlayReady's headers give to its parts. Another component of Windows or of the " +
    "device may own it, even if the log speaks of PlayReady.",
    "Look at the third and fourth digit, the facility, to find the owner: 04 is PlayReady's and others', 0D Media " +
    "Foundation's, 07 Windows'. Then collect the log around it for the failed call.")]
[LogWord("PlayReady", "MSPR")]
[LogRange(0x80048000, 0x8004CFFF)]
[LogRange(0x8004D100, 0x8004DFFF)]
[LogSymbol("DRM_E_", "MSPR_E_", "DRM_S_", "MSPR_S_")]
[LogSample("PlayReady error: DRM_E_NO_URL (0x8004C05D), Can not find URL info at drmlicacqv3.c(2840)", "0x8004C05D")]
[LogSample("<StatusCode>0x8004c065</StatusCode>", "0x8004C065")]
[LogSample("MS error 8004b896", "0x8004B896")]
[LogSample("HRESULT: -2147172251", "0x8004C065")]
[LogSample("COMException (0x80004005): Unspecified error")]
public enum PlayReadyResult : uint
{
    // 0x0000xxxx and 0x0004xxxx: successes

    /// <summary>The call succeeded, and its answer is false.</summary>
    [Symbol("DRM_S_FALSE")]
    False = 0x00000001,

    /// <summary>The call succeeded, and more data can be fetched.</summary>
    [Symbol("DRM_S_MORE_DATA")]
    MoreData = 0x00000002,

    /// <summary>The network operation succeeded.</summary>
    [Symbol("MSPR_S_NETWORK_ACTIVITY_SUCCEEDED")]
    NetworkActivitySucceeded = 0x0004B801,

    /// <summary>Individualization was finished elsewhere; this attempt has to be given up.</summary>
    [Symbol("MSPR_S_HTTP_INDIVIDUALIZION_ALREADY_OCCURRED")]
    HttpIndividualizionAlreadyOccurred = 0x0004B802,

    /// <summary>An in-memory license came that nobody had asked for; it was dropped.</summary>
    [Symbol("MSPR_S_IN_MEMORY_LICENSE_DISCARDED")]
    InMemoryLicenseDiscarded = 0x0004B803,

    /// <summary>Retired code: a test skipped a file.</summary>
    [Symbol("DRM_S_DEPRECATED_TEST_SKIP_FILE")]
    [Retired]
    DeprecatedTestSkipFile = 0x0004C300,

    /// <summary>Retired code: a test converted a file.</summary>
    [Symbol("DRM_S_DEPRECATED_TEST_CONVERTED_FILE")]
    [Retired]
    DeprecatedTestConvertedFile = 0x0004C301,

    // 0x8000xxxx and 0x8003xxxx: general codes of COM and storage

    /// <summary>The system has not enough memory for the operation.</summary>
    /// <remarks>
    /// <para>Memory ran out on the device or in the process, and the DRM code was the one to notice. On TVs and boxes the
    /// secure part has a small memory of its own, which open sessions fill.</para>
    /// <para>Count the open DRM sessions and players in the app, and close those that are not in use. Ask the viewer to end
    /// other apps, and compare with a fresh start of the device.</para>
    /// </remarks>
    [Symbol("DRM_E_OUTOFMEMORY")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Later)]
    Outofmemory = 0x80000002,

    /// <summary>The function is not implemented in this build.</summary>
    /// <remarks>
    /// <para>A function is not there in this build of PlayReady. Porting kits let device makers leave features out, so that the
    /// same app works on another model.</para>
    /// <para>Look which call or feature (domains, metering, secure stop) was asked for, and check the model's data sheet or its
    /// maker.</para>
    /// </remarks>
    [Symbol("DRM_E_NOTIMPL")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    Notimpl = 0x80004001,

    /// <summary>A pointer that was handed over is null or not valid.</summary>
    [Symbol("DRM_E_POINTER")]
    Pointer = 0x80004003,

    /// <summary>The operation failed, and the code does not say why.</summary>
    /// <remarks>
    /// <para>PlayReady gives E_FAIL where it has no closer reason. The number belongs to Windows as a whole, so first be sure
    /// that it comes from DRM.</para>
    /// <para>Look for another code right before it in the log, then for the call that returned it. Send both with firmware or
    /// Windows build to the maker.</para>
    /// </remarks>
    [Symbol("DRM_E_FAIL")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    Fail = 0x80004005,

    /// <summary>The storage layer (STG) did not find the file.</summary>
    /// <remarks>
    /// <para>A file that PlayReady needs was not found: data store, key file or certificate. At a first start that may be
    /// normal, since some are made then.</para>
    /// <para>Look in the log for the path, and check whether the app's data folder exists and which user may read it.</para>
    /// </remarks>
    [Symbol("DRM_E_FILENOTFOUND")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Filenotfound = 0x80030002,

    /// <summary>The storage layer (STG) refused because a file is open.</summary>
    [Symbol("DRM_E_FILEOPEN")]
    Fileopen = 0x8003006E,

    // 0x80040000 to 0x80040FFF: cryptography (Windows)

    /// <summary>A certificate could not be validated.</summary>
    /// <remarks>
    /// <para>A certificate did not pass its check: chain, signature or form. It can be the device's own or one that a server
    /// sent.</para>
    /// <para>Look which certificate was checked at that moment. If it came from a server, compare it with the one that should
    /// be installed there.</para>
    /// </remarks>
    [Symbol("DRM_E_VERIFICATION_FAILURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    VerificationFailure = 0x80040E80,

    /// <summary>The RSA-PSS signature is wrong.</summary>
    /// <remarks>
    /// <para>An RSA-PSS signature on a message or certificate is wrong. Altered bytes and a certificate of another environment
    /// (test and production mixed) are likelier than a fault in the cipher.</para>
    /// <para>Check that client and server use the same environment, then compare the message on both sides of any proxy.</para>
    /// </remarks>
    [Symbol("DRM_E_RSA_SIGNATURE_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    RsaSignatureError = 0x80040E82,

    /// <summary>The RSA public key has a bad exponent.</summary>
    [Symbol("DRM_E_BAD_RSA_EXPONENT")]
    BadRsaExponent = 0x80040E86,

    /// <summary>A conversion between P-256 data types failed.</summary>
    [Symbol("DRM_E_P256_CONVERSION_FAILURE")]
    P256ConversionFailure = 0x80040E87,

    /// <summary>A P-256 public key operation failed.</summary>
    [Symbol("DRM_E_P256_PKCRYPTO_FAILURE")]
    P256PkcryptoFailure = 0x80040E88,

    /// <summary>The plain data cannot be mapped to a point of the P-256 curve.</summary>
    [Symbol("DRM_E_P256_PLAINTEXT_MAPPING_FAILURE")]
    P256PlaintextMappingFailure = 0x80040E89,

    /// <summary>The ECDSA signature is not in a valid format.</summary>
    [Symbol("DRM_E_P256_INVALID_SIGNATURE")]
    P256InvalidSignature = 0x80040E8A,

    /// <summary>The check of an ECDSA signature failed for an unknown reason.</summary>
    /// <remarks>
    /// <para>An ECDSA signature could not be verified and the library gives no reason. Messages and certificates of PlayReady 2
    /// and later are signed so.</para>
    /// <para>Compare the signed message as sent and as received. If it is unaltered, check the certificate of the
    /// signer.</para>
    /// </remarks>
    [Symbol("DRM_E_P256_ECDSA_VERIFICATION_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    P256EcdsaVerificationError = 0x80040E8B,

    /// <summary>Signing with ECDSA failed for an unknown reason.</summary>
    [Symbol("DRM_E_P256_ECDSA_SIGNING_ERROR")]
    P256EcdsaSigningError = 0x80040E8C,

    /// <summary>No HMAC key that fits the P-256 curve could be made.</summary>
    [Symbol("DRM_E_P256_HMAC_KEYGEN_FAILURE")]
    P256HmacKeygenFailure = 0x80040E8D,

    // 0x80041000 to 0x80047FFF: content header

    /// <summary>The content header lacks its version.</summary>
    [Symbol("DRM_E_CH_VERSION_MISSING")]
    ChVersionMissing = 0x80041103,

    /// <summary>The content header lacks the key ID (KID).</summary>
    /// <remarks>
    /// <para>The content header has no key ID in the place where this client looks. Without it no license can be named.
    /// 0x8004C02E is the porting kit's number for it.</para>
    /// <para>Look at the header in the manifest or init segment, and add the key ID in packaging.</para>
    /// </remarks>
    [Symbol("DRM_E_CH_KID_MISSING")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ChKidMissing = 0x80041104,

    /// <summary>The content header lacks LAINFO, the data on where to get a license.</summary>
    [Symbol("DRM_E_CH_LAINFO_MISSING")]
    ChLainfoMissing = 0x80041105,

    /// <summary>The content header lacks its checksum.</summary>
    [Symbol("DRM_E_CH_CHECKSUM_MISSING")]
    ChChecksumMissing = 0x80041106,

    /// <summary>Retired code: an attribute of the content header was missing.</summary>
    [Symbol("DRM_E_DEPRECATED_CH_ATTR_MISSING")]
    [Retired]
    DeprecatedChAttrMissing = 0x80041107,

    /// <summary>The content header is not valid.</summary>
    /// <remarks>
    /// <para>It parses neither as 4.0 nor as a later version: wrong XML, unknown version, or elements in the wrong place. A
    /// missing key ID has 0x80041104, a wrong checksum 0x80041109.</para>
    /// <para>Run the WRMHEADER of the title through a validator, and compare with one from the vendor's packager.</para>
    /// </remarks>
    [Symbol("DRM_E_CH_INVALID_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ChInvalidHeader = 0x80041108,

    /// <summary>The checksum of the content header is wrong.</summary>
    /// <remarks>
    /// <para>The checksum in the header, made of key ID and content key, does not fit the key in the license. So the license
    /// brought another key than the content was encrypted with.</para>
    /// <para>Compare key ID and key between packager and license server: key seed, byte order, a key that was changed later.
    /// Test one title with a known key.</para>
    /// </remarks>
    [Symbol("DRM_E_CH_INVALID_CHECKSUM")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ChInvalidChecksum = 0x80041109,

    /// <summary>Retired code: the content header could not be verified.</summary>
    [Symbol("DRM_E_DEPRECATED_CH_UNABLE_TO_VERIFY")]
    [Retired]
    DeprecatedChUnableToVerify = 0x8004110A,

    /// <summary>The version of the content header is not supported.</summary>
    /// <remarks>
    /// <para>The header's version is newer than this client knows. 4.1 brought another place for the key ID, 4.2 several key
    /// IDs, 4.3 CBC.</para>
    /// <para>Check the version in the WRMHEADER, and package with 4.0 for old devices.</para>
    /// </remarks>
    [Symbol("DRM_E_CH_UNSUPPORTED_VERSION")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ChUnsupportedVersion = 0x8004110B,

    /// <summary>Retired code: the content header named an unsupported hash algorithm.</summary>
    [Symbol("DRM_E_DEPRECATED_CH_UNSUPPORTED_HASH_ALGORITHM")]
    [Retired]
    DeprecatedChUnsupportedHashAlgorithm = 0x8004110C,

    /// <summary>Retired code: the content header named an unsupported signature algorithm.</summary>
    [Symbol("DRM_E_DEPRECATED_CH_UNSUPPORTED_SIGN_ALGORITHM")]
    [Retired]
    DeprecatedChUnsupportedSignAlgorithm = 0x8004110D,

    /// <summary>The content header holds a bad key.</summary>
    [Symbol("DRM_E_CH_BAD_KEY")]
    ChBadKey = 0x8004110E,

    /// <summary>The content header is of a type that does not fit the operation.</summary>
    /// <remarks>
    /// <para>For example a header of Windows Media DRM came where one of PlayReady is needed, or the other way round. The
    /// header may be sound in itself.</para>
    /// <para>Look at the root element and version of the header of this title.</para>
    /// </remarks>
    [Symbol("DRM_E_CH_INCOMPATIBLE_HEADER_TYPE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ChIncompatibleHeaderType = 0x8004110F,

    /// <summary>A content header is set already; only a new initialization can change it.</summary>
    /// <remarks>
    /// <para>The app or middleware gave a second content header to an object that holds one already. It is the order of calls
    /// and no fault of the content.</para>
    /// <para>Initialize the DRM context anew for each title, and look in the log for two calls that set a header without that
    /// between them.</para>
    /// </remarks>
    [Symbol("DRM_E_HEADER_ALREADY_SET")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HeaderAlreadySet = 0x80041110,

    /// <summary>The content header names several key IDs, which this operation cannot handle.</summary>
    /// <remarks>
    /// <para>From version 4.2 on a header may list one key ID for each track or quality; older calls take the single KID
    /// only.</para>
    /// <para>Check whether the client has a newer call for it. Else package one header for each key.</para>
    /// </remarks>
    [Symbol("DRM_E_CH_MULTIPLE_KIDS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ChMultipleKids = 0x80041111,

    /// <summary>Retired code: the content header was not signed.</summary>
    [Symbol("DRM_E_DEPRECATED_CH_NOT_SIGNED")]
    [Retired]
    DeprecatedChNotSigned = 0x80041113,

    /// <summary>Retired code: the content header failed for an unknown reason.</summary>
    [Symbol("DRM_E_DEPRECATED_CH_UNKNOWN_ERROR")]
    [Retired]
    DeprecatedChUnknownError = 0x80041116,

    // CD migration tool

    /// <summary>CD migration found that the file is not valid.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_INVALID_FILE")]
    CdmigrationtoolInvalidFile = 0x80041180,

    /// <summary>CD migration found a file that was not ripped from a CD.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_FILE_IS_NOT_CD_RIPPED")]
    CdmigrationtoolFileIsNotCdRipped = 0x80041181,

    /// <summary>CD migration found a file that is not protected.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_FILE_IS_NOT_PROTECTED")]
    CdmigrationtoolFileIsNotProtected = 0x80041182,

    /// <summary>CD migration got a license with a malformed key ID from the server.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_LICENSE_KID_INVALID")]
    CdmigrationtoolLicenseKidInvalid = 0x80041183,

    /// <summary>CD migration got a license for another key ID from the server.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_LICENSE_KID_MISMATCH")]
    CdmigrationtoolLicenseKidMismatch = 0x80041184,

    /// <summary>CD migration got a license with a bad content key from the server.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_LICENSE_CONTENT_KEY_INVALID")]
    CdmigrationtoolLicenseContentKeyInvalid = 0x80041185,

    /// <summary>CD migration found a corrupt ASF file.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_INVALID_ASF_FORMAT")]
    CdmigrationtoolInvalidAsfFormat = 0x80041186,

    /// <summary>CD migration found corrupt ASF packets.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_INVALID_ASF_PACKETS")]
    CdmigrationtoolInvalidAsfPackets = 0x80041187,

    /// <summary>CD migration found a content key in the local cache that is not valid.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_CONTENT_KEY_CACHE_CORRUPT")]
    CdmigrationtoolContentKeyCacheCorrupt = 0x80041188,

    /// <summary>CD migration could not write the file.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_FILE_WRITE_ERROR")]
    CdmigrationtoolFileWriteError = 0x80041189,

    /// <summary>CD migration was canceled.</summary>
    [Symbol("DRM_E_CDMIGRATIONTOOL_CANCELLED")]
    CdmigrationtoolCancelled = 0x8004118A,

    // licenses in XML

    /// <summary>Retired code: the license object could not be initialized.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_INIT_FAILURE")]
    [Retired]
    DeprecatedLicInitFailure = 0x80041201,

    /// <summary>Retired code: no license was set in the license object.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_LICENSE_NOTSET")]
    [Retired]
    DeprecatedLicLicenseNotset = 0x80041202,

    /// <summary>Retired code: a parameter of a license call may not be left out.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_PARAM_NOT_OPTIONAL")]
    [Retired]
    DeprecatedLicParamNotOptional = 0x80041203,

    /// <summary>Retired code: the license code could not get memory.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_MEMORY_ALLOCATION_ERROR")]
    [Retired]
    DeprecatedLicMemoryAllocationError = 0x80041204,

    /// <summary>Retired code: the license was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_INVALID_LICENSE")]
    [Retired]
    DeprecatedLicInvalidLicense = 0x80041205,

    /// <summary>Retired code: a field of the license was missing.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_FIELD_MISSING")]
    [Retired]
    DeprecatedLicFieldMissing = 0x80041206,

    /// <summary>The license holds a value that is not supported.</summary>
    /// <remarks>
    /// <para>A value in the license is one that this client does not support, such as a new output rule or key type.</para>
    /// <para>Compare the license policy with the features of the client's PlayReady version, value by value.</para>
    /// </remarks>
    [Symbol("DRM_E_LIC_UNSUPPORTED_VALUE")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicUnsupportedValue = 0x80041207,

    /// <summary>Retired code: the license failed for an unknown reason.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_UNKNOWN_ERROR")]
    [Retired]
    DeprecatedLicUnknownError = 0x80041208,

    /// <summary>Retired code: the revocation list of the license was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_INVALID_REVLIST")]
    [Retired]
    DeprecatedLicInvalidRevlist = 0x80041209,

    /// <summary>Retired code: a certificate in the license had expired.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_EXPIRED_CERT")]
    [Retired]
    DeprecatedLicExpiredCert = 0x8004120A,

    // content decryption module (CDM)

    /// <summary>The init data handed to the CDM is not valid.</summary>
    /// <remarks>
    /// <para>The init data given to the CDM cannot be read: not a pssh box or PlayReady object, empty, or of another DRM
    /// system.</para>
    /// <para>Compare the pssh or PRO in the init segment with that of a title that plays, then the initDataType and bytes that
    /// the player passes.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_INVALID_INITIALIZATION_DATA")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    CdmiInvalidInitializationData = 0x80041301,

    /// <summary>A persistent license came into a CDM session of another type.</summary>
    /// <remarks>
    /// <para>The server sent a license that is meant to be stored, into an EME session for temporary ones. The standard wants
    /// both to agree.</para>
    /// <para>Check session type (temporary or persistent-license) in the player and license type in the server's policy, and
    /// make them agree.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_PERSISTENT_LICENSE_FOR_NON_PERSISTENT_LICENSE_SESSION")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CdmiPersistentLicenseForNonPersistentLicenseSession = 0x80041302,

    /// <summary>A secure stop license came into a session without persistent usage records.</summary>
    /// <remarks>
    /// <para>By EME such a license belongs in a session of type persistent-usage-record. Policy and player chose different
    /// things.</para>
    /// <para>Check whether the policy should have secure stop. If so, let the player open that type of session.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_SECURE_STOP_LICENSE_FOR_NON_PERSISTENT_USAGE_RECORD_SESSION")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CdmiSecureStopLicenseForNonPersistentUsageRecordSession = 0x80041303,

    /// <summary>A temporary license came into a CDM session that is not temporary.</summary>
    /// <remarks>
    /// <para>The license is temporary and the session is one for stored licenses, so that nothing could be stored. Downloads
    /// for offline use get it when the server's policy forgets them.</para>
    /// <para>Check that the token or policy for downloads asks for a persistent license.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_TEMPORARY_LICENSE_FOR_NON_TEMPORARY_SESSION")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CdmiTemporaryLicenseForNonTemporarySession = 0x80041304,

    /// <summary>The CDM does not support the key system.</summary>
    /// <remarks>
    /// <para>The key system name is not one that this CDM serves. com.microsoft.playready has variants (.recommendation,
    /// .hardware) that are not on every platform.</para>
    /// <para>Check which key systems the platform offers, by requestMediaKeySystemAccess, and the name that the player
    /// uses.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_KEY_SYSTEM")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CdmiUnsupportedKeySystem = 0x80041305,

    /// <summary>The CDM supports none of the requested init data types.</summary>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_INITIALIZATION_DATA_TYPES")]
    CdmiUnsupportedInitializationDataTypes = 0x80041306,

    /// <summary>The CDM does not support the requested use of distinctive identifiers.</summary>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_DISTINCTIVE_IDENTIFIER")]
    CdmiUnsupportedDistinctiveIdentifier = 0x80041307,

    /// <summary>The CDM does not support the session type.</summary>
    /// <remarks>
    /// <para>The player asked for persistent-license or persistent-usage-record, and this platform's CDM has temporary sessions
    /// only, or no such store.</para>
    /// <para>Check with requestMediaKeySystemAccess and sessionTypes before the session is made, and fall back to
    /// streaming.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_SESSION_TYPE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CdmiUnsupportedSessionType = 0x80041308,

    /// <summary>The CDM does not support this init data.</summary>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_INITIALIZATION_DATA")]
    CdmiUnsupportedInitializationData = 0x80041309,

    /// <summary>The CDM session was used already and cannot be used for this again.</summary>
    /// <remarks>
    /// <para>A CDM session makes one license request, and this one has made it. A player that uses one session for two key IDs
    /// or a second attempt gets the code.</para>
    /// <para>Open a new session for the next request, and check that the player's retry does so too.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_SESSION_ALREADY_USED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    CdmiSessionAlreadyUsed = 0x8004130A,

    /// <summary>The CDM session was used before it was initialized.</summary>
    [Symbol("DRM_E_CDMI_SESSION_UNINITIALIZED")]
    CdmiSessionUninitialized = 0x8004130B,

    /// <summary>The CDM session is closed.</summary>
    /// <remarks>
    /// <para>The session was closed, by the player or by the CDM itself after a hardware change, and cannot be used any
    /// more.</para>
    /// <para>Look in the log for what closed it, then open a new session and ask for a license.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_SESSION_CLOSED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    CdmiSessionClosed = 0x8004130C,

    /// <summary>The CDM found no session with this ID.</summary>
    /// <remarks>
    /// <para>A stored session was to be loaded and its ID is unknown here: deleted, made by another app or origin, or never
    /// persistent.</para>
    /// <para>Check the stored session ID against the one that was given at the download; ask for a new license if it is
    /// gone.</para>
    /// </remarks>
    [Symbol("DRM_E_CDMI_SESSION_ID_NOT_FOUND")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    CdmiSessionIdNotFound = 0x8004130D,

    /// <summary>The type of the CDM session does not fit the call to load or remove.</summary>
    [Symbol("DRM_E_CDMI_SESSION_TYPE_MISMATCH")]
    CdmiSessionTypeMismatch = 0x8004130E,

    // expressions in licenses (CPRMEXP)

    /// <summary>Retired code: by its name, an expression (CPRMEXP) had no error.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_NOERROR")]
    [Retired]
    DeprecatedCprmexpNoerror = 0x80041400,

    /// <summary>Retired code: a parameter of an expression call may not be left out.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_PARAM_NOT_OPTIONAL")]
    [Retired]
    DeprecatedCprmexpParamNotOptional = 0x80041401,

    /// <summary>Retired code: the expression code (CPRMEXP) could not get memory.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_MEMORY_ALLOCATION_ERROR")]
    [Retired]
    DeprecatedCprmexpMemoryAllocationError = 0x80041402,

    /// <summary>Retired code: an expression had no operands.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_NO_OPERANDS_IN_EXPRESSION")]
    [Retired]
    DeprecatedCprmexpNoOperandsInExpression = 0x80041403,

    /// <summary>Retired code: an expression had a token that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_INVALID_TOKEN")]
    [Retired]
    DeprecatedCprmexpInvalidToken = 0x80041404,

    /// <summary>Retired code: an expression had a constant that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_INVALID_CONSTANT")]
    [Retired]
    DeprecatedCprmexpInvalidConstant = 0x80041405,

    /// <summary>Retired code: an expression had a variable that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_INVALID_VARIABLE")]
    [Retired]
    DeprecatedCprmexpInvalidVariable = 0x80041406,

    /// <summary>Retired code: an expression had a function that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_INVALID_FUNCTION")]
    [Retired]
    DeprecatedCprmexpInvalidFunction = 0x80041407,

    /// <summary>Retired code: an expression had an argument that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_INVALID_ARGUMENT")]
    [Retired]
    DeprecatedCprmexpInvalidArgument = 0x80041408,

    /// <summary>Retired code: an expression was evaluated in a context that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_INVALID_CONTEXT")]
    [Retired]
    DeprecatedCprmexpInvalidContext = 0x80041409,

    /// <summary>Retired code: an expression reached the end of its buffer.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_ENDOFBUFFER")]
    [Retired]
    DeprecatedCprmexpEndofbuffer = 0x8004140A,

    /// <summary>Retired code: an expression lacked an operand.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_MISSING_OPERAND")]
    [Retired]
    DeprecatedCprmexpMissingOperand = 0x8004140B,

    /// <summary>Retired code: an expression overflowed.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_OVERFLOW")]
    [Retired]
    DeprecatedCprmexpOverflow = 0x8004140C,

    /// <summary>Retired code: an expression underflowed.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_UNDERFLOW")]
    [Retired]
    DeprecatedCprmexpUnderflow = 0x8004140D,

    /// <summary>Retired code: a function in an expression got a wrong number of arguments.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_INCORRECT_NUM_ARGS")]
    [Retired]
    DeprecatedCprmexpIncorrectNumArgs = 0x8004140E,

    /// <summary>Retired code: an expression needed a variable in this place.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_VARIABLE_EXPECTED")]
    [Retired]
    DeprecatedCprmexpVariableExpected = 0x8004140F,

    /// <summary>Retired code: a value for an expression could not be retrieved.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_RETRIEVAL_FAILURE")]
    [Retired]
    DeprecatedCprmexpRetrievalFailure = 0x80041410,

    /// <summary>Retired code: a value could not be updated by an expression.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_UPDATE_FAILURE")]
    [Retired]
    DeprecatedCprmexpUpdateFailure = 0x80041411,

    /// <summary>Retired code: a string in an expression was not terminated.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_STRING_UNTERMINATED")]
    [Retired]
    DeprecatedCprmexpStringUnterminated = 0x80041412,

    /// <summary>Retired code: an expression may not update this value.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_UPDATE_UNSUPPORTED")]
    [Retired]
    DeprecatedCprmexpUpdateUnsupported = 0x80041413,

    /// <summary>Retired code: an operand or operator stood alone in an expression.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_ISOLATED_OPERAND_OR_OPERATOR")]
    [Retired]
    DeprecatedCprmexpIsolatedOperandOrOperator = 0x80041414,

    /// <summary>Retired code: a pair in an expression was not closed (unmatched).</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_UNMATCHED")]
    [Retired]
    DeprecatedCprmexpUnmatched = 0x80041415,

    /// <summary>Retired code: an operand in an expression had the wrong type.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_WRONG_TYPE_OPERAND")]
    [Retired]
    DeprecatedCprmexpWrongTypeOperand = 0x80041416,

    /// <summary>Retired code: an expression had too many operands.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_TOO_MANY_OPERANDS")]
    [Retired]
    DeprecatedCprmexpTooManyOperands = 0x80041417,

    /// <summary>Retired code: an expression could not be parsed for an unknown reason.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_UNKNOWN_PARSE_ERROR")]
    [Retired]
    DeprecatedCprmexpUnknownParseError = 0x80041418,

    /// <summary>Retired code: an expression called an unsupported function.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_UNSUPPORTED_FUNCTION")]
    [Retired]
    DeprecatedCprmexpUnsupportedFunction = 0x80041419,

    /// <summary>Retired code: an expression needed a clock.</summary>
    [Symbol("DRM_E_DEPRECATED_CPRMEXP_CLOCK_REQUIRED")]
    [Retired]
    DeprecatedCprmexpClockRequired = 0x8004141A,

    // 0x80048000 to 0x8004AFFF: porting kit, keys and stores

    /// <summary>The key in the license could not be decoded.</summary>
    /// <remarks>
    /// <para>The content key in the license cannot be decrypted by this device. The license was made for another device's key,
    /// or the chain to it is broken.</para>
    /// <para>Check that each device gets its own license and that nothing caches them. Compare the client's certificate in the
    /// challenge with the binding in the license.</para>
    /// </remarks>
    [Symbol("DRM_E_LIC_KEY_DECODE_FAILURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicKeyDecodeFailure = 0x80048007,

    /// <summary>Retired code: the signature of the license failed.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_SIGNATURE_FAILURE")]
    [Retired]
    DeprecatedLicSignatureFailure = 0x80048008,

    /// <summary>Retired code: key and certificate of the license did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_LIC_KEY_AND_CERT_MISMATCH")]
    [Retired]
    DeprecatedLicKeyAndCertMismatch = 0x80048013,

    /// <summary>The public key and the private key do not belong together.</summary>
    /// <remarks>
    /// <para>The device's public and private key are no pair. A mix-up in production or a half-restored device is the way to
    /// it.</para>
    /// <para>Check other units of the model; note the serial number for the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_KEY_MISMATCH")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    KeyMismatch = 0x80048014,

    /// <summary>The signature of the license is wrong.</summary>
    /// <remarks>
    /// <para>The signature on the license itself is wrong. The answer around it has its own, 0x8004C076; so the license was
    /// damaged in storage, or made with a key that this client does not hold.</para>
    /// <para>Check whether a fresh license works. If it does, the stored one was damaged; if not, compare server certificate
    /// and environment.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_SIGNATURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidSignature = 0x800480CF,

    /// <summary>Retired code: an entry of the sync list was not found.</summary>
    [Symbol("DRM_E_DEPRECATED_SYNC_ENTRY_NOT_FOUND")]
    [Retired]
    DeprecatedSyncEntryNotFound = 0x800480D0,

    /// <summary>Retired code: the DRM memory stack was too small.</summary>
    [Symbol("DRM_E_DEPRECATED_STACK_TOO_SMALL")]
    [Retired]
    DeprecatedStackTooSmall = 0x800480D1,

    /// <summary>A cipher was used before it was initialized.</summary>
    [Symbol("DRM_E_CIPHER_NOT_INITIALIZED")]
    CipherNotInitialized = 0x800480D2,

    /// <summary>Decryption was used before it was initialized.</summary>
    /// <remarks>
    /// <para>Samples were to be decrypted before a license had been bound for them, or after the session had ended. A license
    /// that is there but not bound has 0x8004C00F.</para>
    /// <para>Look in the player log for the license step before the first sample, and start decryption after it.</para>
    /// </remarks>
    [Symbol("DRM_E_DECRYPT_NOT_INITIALIZED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DecryptNotInitialized = 0x800480D3,

    /// <summary>The secure store was used in raw mode without its lock.</summary>
    [Symbol("DRM_E_SECURESTORE_LOCK_NOT_OBTAINED")]
    SecurestoreLockNotObtained = 0x800480D4,

    /// <summary>A public key operation failed.</summary>
    /// <remarks>
    /// <para>An operation with a public or private key failed below the license code; the header names neither key nor step.
    /// 0x80040E88 is the same for the P-256 curve.</para>
    /// <para>Look in the device log for what was signed, verified or decrypted at that moment. If all content fails on the
    /// model, send the log with the firmware version to its maker.</para>
    /// </remarks>
    [Symbol("DRM_E_PKCRYPTO_FAILURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    PkcryptoFailure = 0x800480D5,

    /// <summary>The slot size for the data store is not valid.</summary>
    [Symbol("DRM_E_INVALID_DST_SLOT_SIZE")]
    InvalidDstSlotSize = 0x800480D6,

    /// <summary>The version string is malformed.</summary>
    [Symbol("DRM_E_UNSUPPORTED_VERSION")]
    UnsupportedVersion = 0x80049005,

    /// <summary>Retired code: a certificate had expired.</summary>
    [Symbol("DRM_E_DEPRECATED_EXPIRED_CERT")]
    [Retired]
    DeprecatedExpiredCert = 0x80049006,

    /// <summary>Retired code: a DRM utility found a certificate that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_DRMUTIL_INVALID_CERT")]
    [Retired]
    DeprecatedDrmutilInvalidCert = 0x80049007,

    // porting kit, revocation and metering

    /// <summary>Retired code: the device was not registered.</summary>
    [Symbol("DRM_E_DEPRECATED_DEVICE_NOT_REGISTERED")]
    [Retired]
    DeprecatedDeviceNotRegistered = 0x8004A000,

    /// <summary>Retired code: there were too many inclusion GUIDs.</summary>
    [Symbol("DRM_E_DEPRECATED_TOO_MANY_INCLUSION_GUIDS")]
    [Retired]
    DeprecatedTooManyInclusionGuids = 0x8004A001,

    /// <summary>The type of the revocation list is unknown.</summary>
    /// <remarks>
    /// <para>Server or content sent a list of a kind (GUID) that this client does not know, such as one made for later clients.
    /// A list that is too old has 0x8004A01E.</para>
    /// <para>Compare the client's version with what the server sends as revocation data, and update the device.</para>
    /// </remarks>
    [Symbol("DRM_E_REVOCATION_GUID_NOT_RECOGNIZED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    RevocationGuidNotRecognized = 0x8004A002,

    /// <summary>The license chain is deeper than supported.</summary>
    /// <remarks>
    /// <para>The license hangs on more licenses above it than this client can follow: its certificate states the depth, mostly
    /// one root and one leaf.</para>
    /// <para>Count the links from leaf to root in the server's policy, and shorten the chain.</para>
    /// </remarks>
    [Symbol("DRM_E_LIC_CHAIN_TOO_DEEP")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicChainTooDeep = 0x8004A003,

    /// <summary>The security level of the remote device is too low for the license.</summary>
    /// <remarks>
    /// <para>The license demands a minimum security level (150, 2000 or 3000), and the certificate of the device that is to
    /// receive it has a lower one. The header speaks of a remote device: one to which the license is passed on.</para>
    /// <para>Compare the minimum security level in the policy with that in the device's certificate. Offer a rendition under a
    /// lower level, or tell the viewer that this device cannot have it.</para>
    /// </remarks>
    [Symbol("DRM_E_DEVICE_SECURITY_LEVEL_TOO_LOW")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DeviceSecurityLevelTooLow = 0x8004A004,

    /// <summary>The cache of data store block headers returned bad data.</summary>
    [Symbol("DRM_E_DST_BLOCK_CACHE_CORRUPT")]
    DstBlockCacheCorrupt = 0x8004A005,

    /// <summary>Retired code: a contract in the code was broken.</summary>
    [Symbol("DRM_E_DEPRECATED_CONTRACT_FAILED")]
    [Retired]
    DeprecatedContractFailed = 0x8004A006,

    /// <summary>The wanted block header is not in the cache of the data store.</summary>
    [Symbol("DRM_E_DST_BLOCK_CACHE_MISS")]
    DstBlockCacheMiss = 0x8004A007,

    /// <summary>The signature of the metering response is not valid.</summary>
    [Symbol("DRM_E_INVALID_METERRESPONSE_SIGNATURE")]
    InvalidMeterresponseSignature = 0x8004A013,

    /// <summary>Retired code: the signature of a license revocation list was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_LICENSE_REVOCATION_LIST_SIGNATURE")]
    [Retired]
    DeprecatedInvalidLicenseRevocationListSignature = 0x8004A014,

    /// <summary>Retired code: the signature of a metering certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_METERCERT_SIGNATURE")]
    [Retired]
    DeprecatedInvalidMetercertSignature = 0x8004A015,

    /// <summary>The metering response does not match any stored metering data.</summary>
    [Symbol("DRM_E_METERSTORE_DATA_NOT_FOUND")]
    MeterstoreDataNotFound = 0x8004A016,

    /// <summary>Retired code: there were no licenses to sync.</summary>
    [Symbol("DRM_E_DEPRECATED_NO_LICENSES_TO_SYNC")]
    [Retired]
    DeprecatedNoLicensesToSync = 0x8004A017,

    /// <summary>The revocation list has another version than the current one.</summary>
    /// <remarks>
    /// <para>The revocation list that came is of another version than the information around it says. The parts were mixed on
    /// the server.</para>
    /// <para>Check how the license server gets its revocation package, and install the current one whole.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_REVOCATION_LIST")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidRevocationList = 0x8004A018,

    /// <summary>The envelope file is corrupt.</summary>
    /// <remarks>
    /// <para>The PlayReady envelope, a protected file of any type, is damaged. A cut download is likelier than wrong
    /// packaging.</para>
    /// <para>Compare the file's size and hash with the original, then the packager's version.</para>
    /// </remarks>
    [Symbol("DRM_E_ENVELOPE_CORRUPT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    EnvelopeCorrupt = 0x8004A019,

    /// <summary>The envelope file does not fit this version of the porting kit.</summary>
    [Symbol("DRM_E_ENVELOPE_FILE_NOT_COMPATIBLE")]
    EnvelopeFileNotCompatible = 0x8004A01A,

    /// <summary>The application does not understand a restriction that it must follow.</summary>
    /// <remarks>
    /// <para>The license has an extended restriction that is marked as one that must be understood, and the app on the device
    /// does not know it.</para>
    /// <para>Look in the policy for extended restrictions, such as custom ones, and issue them to apps alone that handle them.
    /// 0x8004B887 is the client SDK's code for it.</para>
    /// </remarks>
    [Symbol("DRM_E_EXTENDED_RESTRICTION_NOT_UNDERSTOOD")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    ExtendedRestrictionNotUnderstood = 0x8004A01B,

    /// <summary>Retired code: the SLK was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_SLK")]
    [Retired]
    DeprecatedInvalidSlk = 0x8004A01C,

    /// <summary>Retired code: the device certificate was for another model.</summary>
    [Symbol("DRM_E_DEPRECATED_DEVCERT_MODEL_MISMATCH")]
    [Retired]
    DeprecatedDevcertModelMismatch = 0x8004A01D,

    /// <summary>The revocation list is too old; it must be refreshed at least every 90 days.</summary>
    /// <remarks>
    /// <para>The revocation list that the client holds is older than 90 days, the longest that the porting kit accepts.
    /// 0x8004C063 is a license that demands a newer one.</para>
    /// <para>Check the age of the revocation data that the license server sends along and whether the server refreshes it from
    /// Microsoft. Then have the client fetch a license or the list anew.</para>
    /// </remarks>
    [Symbol("DRM_E_OUTDATED_REVOCATION_LIST")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    OutdatedRevocationList = 0x8004A01E,

    /// <summary>Retired code: the DSTR was not found.</summary>
    [Symbol("DRM_E_DEPRECATED_DSTR_NOT_FOUND")]
    [Retired]
    DeprecatedDstrNotFound = 0x8004A01F,

    // 0x8004B800 to 0x8004BEFF: client SDK

    /// <summary>The signature of the individualized component does not verify.</summary>
    /// <remarks>
    /// <para>The individualized component of Windows does not verify: its file is damaged, or test-signed on a machine that
    /// does not trust test signing.</para>
    /// <para>Check on a developer's machine whether test signing is on. At a viewer's, have Windows repaired and individualized
    /// anew.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIVBOX_HAS_BAD_SIGNATURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Viewer, RetryAdvice.Never)]
    IndivboxHasBadSignature = 0x8004B801,

    /// <summary>No key ID is set in the PlayReady object.</summary>
    /// <remarks>
    /// <para>The app uses a PlayReady header object before it has put a key ID into it. In proactive requests the app has to
    /// set it.</para>
    /// <para>Check that the content header is made with key ID, or from the PRO of the title, before the request.</para>
    /// </remarks>
    [Symbol("MSPR_E_PRO_HEADER_KID_NOT_SET")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ProHeaderKidNotSet = 0x8004B804,

    /// <summary>No bytes are set in the PlayReady object.</summary>
    [Symbol("MSPR_E_PRO_HEADER_BYTES_NOT_SET")]
    ProHeaderBytesNotSet = 0x8004B805,

    /// <summary>The PlayReady object is fixed to a key ID or a content header already.</summary>
    [Symbol("MSPR_E_PRO_HEADER_ALREADY_COMMITTED")]
    ProHeaderAlreadyCommitted = 0x8004B806,

    /// <summary>The PlayReady object has neither a key ID nor a content header yet.</summary>
    [Symbol("MSPR_E_PRO_HEADER_NOT_YET_COMMITTED")]
    ProHeaderNotYetCommitted = 0x8004B807,

    /// <summary>One call mixed objects with and without the protection of a stub library.</summary>
    [Symbol("MSPR_E_UNPROTECTED_PROTECTED_OBJECT_MISMATCH")]
    UnprotectedProtectedObjectMismatch = 0x8004B808,

    /// <summary>A leaf license has no domain ID: only root licenses are bound to a domain.</summary>
    [Symbol("MSPR_E_LEAF_LICENSE_NOT_DOMAINBOUND")]
    LeafLicenseNotDomainbound = 0x8004B809,

    /// <summary>The license filter has no header object.</summary>
    [Symbol("MSPR_E_FILTER_HEADER_NOT_SET")]
    FilterHeaderNotSet = 0x8004B80A,

    /// <summary>The object is protected by a stub library already.</summary>
    [Symbol("MSPR_E_ALREADY_STUBLIB_PROTECTED")]
    AlreadyStublibProtected = 0x8004B80B,

    /// <summary>A license filter cannot ask for an action and for unusable licenses at once.</summary>
    [Symbol("MSPR_E_UNUSABLE_LICENSES_CAN_NOT_BE_EVALUATED")]
    UnusableLicensesCanNotBeEvaluated = 0x8004B80C,

    /// <summary>The file is not a valid ASF file.</summary>
    [Symbol("MSPR_E_INVALID_ASF_FILE")]
    InvalidAsfFile = 0x8004B80D,

    /// <summary>The file is not in a valid PlayReady format.</summary>
    [Symbol("MSPR_E_INVALID_PLAYREADY_FORMAT_FILE")]
    InvalidPlayreadyFormatFile = 0x8004B80E,

    /// <summary>The connected device does not support PlayReady.</summary>
    /// <remarks>
    /// <para>A device was connected to which the title should go, and it does not know PlayReady. It concerns transfer to
    /// portable devices, not playback here.</para>
    /// <para>Check the connected device's data sheet, or play on the computer itself.</para>
    /// </remarks>
    [Symbol("MSPR_E_DEVICE_NOT_PLAYREADY")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    DeviceNotPlayready = 0x8004B80F,

    /// <summary>The key file on the disk is not valid.</summary>
    [Symbol("MSPR_E_INVALID_KEY_FILE")]
    InvalidKeyFile = 0x8004B811,

    /// <summary>The certificate is of the wrong type for the operation.</summary>
    [Symbol("MSPR_E_UNEXPECTED_CERTIFICATE_TYPE")]
    UnexpectedCertificateType = 0x8004B812,

    /// <summary>No key in the key history can decrypt the request.</summary>
    [Symbol("MSPR_E_NO_MATCHING_KEY")]
    NoMatchingKey = 0x8004B814,

    // client SDK: individualization and general

    /// <summary>Individualization is running already; a second one cannot start beside it.</summary>
    /// <remarks>
    /// <para>One individualization is under way on this computer, perhaps by another app, and a second cannot run beside it.
    /// 0x8004B8BC is the other view: an attempt that a later one has disturbed.</para>
    /// <para>Wait some seconds until the running one is done, then ask for the license again. If it never ends, look which
    /// process holds it.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIV_INDIVIDUALIZING")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    IndivIndividualizing = 0x8004B817,

    /// <summary>The application canceled individualization.</summary>
    /// <remarks>
    /// <para>Nobody but the calling app ends an individualization with this code; server and network had no part in it.</para>
    /// <para>Look in the app for the call that canceled, such as a page that was left or a time limit that was too short, and
    /// let individualization run to its end once.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIV_CANCELLED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    IndivCancelled = 0x8004B818,

    /// <summary>Individualization needs a key file that could not be read from the disk.</summary>
    /// <remarks>
    /// <para>The file is from an earlier run, and is missing or not readable now. Cleaning tools and restored profiles take it
    /// away; with a data store still there it is 0x8004B8BE.</para>
    /// <para>Check rights and presence of the DRM data folder, and whether a tool cleans it.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIV_EXPECTED_KEY_FILE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    IndivExpectedKeyFile = 0x8004B819,

    /// <summary>Individualization found a key file where none should be.</summary>
    [Symbol("MSPR_E_INDIV_UNEXPECTED_KEY_FILE")]
    IndivUnexpectedKeyFile = 0x8004B81A,

    /// <summary>The individualization server found the request malformed.</summary>
    /// <remarks>
    /// <para>Microsoft's individualization server found the request malformed. Apps do not build it, so that the client's data
    /// or a proxy on the way must have damaged it.</para>
    /// <para>Check for a proxy or TLS inspection between the device and Microsoft. Try another network.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIV_BAD_REQUEST")]
    [Advice(ErrorCategory.Request, ErrorActor.Vendor, RetryAdvice.Never)]
    IndivBadRequest = 0x8004B81B,

    /// <summary>The individualization server failed internally and gave no closer code.</summary>
    /// <remarks>
    /// <para>Microsoft's individualization server answered with an internal error and with nothing closer. The computer's own
    /// state is not said to be wrong.</para>
    /// <para>Try again after some minutes. If it lasts on several computers and networks, send code, time and OS build to
    /// Microsoft.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIV_SERVER_ERROR")]
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    IndivServerError = 0x8004B81C,

    /// <summary>The individualization server says that the client is up to date.</summary>
    /// <remarks>
    /// <para>The server says that this client is up to date and needs no individualization. It is listed as a failure; the
    /// machine can ask for licenses.</para>
    /// <para>Check why individualization was asked for, and go on to the license request. If that says 0x8004B822 again, the
    /// DRM data are inconsistent.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIV_CLIENT_CURRENT")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    IndivClientCurrent = 0x8004B81D,

    /// <summary>The security version in an XML certificate could not be read.</summary>
    [Symbol("MSPR_E_INVALID_SECURITY_VERSION")]
    InvalidSecurityVersion = 0x8004B81E,

    /// <summary>A network operation failed for an unknown reason.</summary>
    /// <remarks>
    /// <para>A request of the client SDK did not come through, and no reason is known. License, individualization and metering
    /// requests share this code.</para>
    /// <para>Try again after some seconds, then look in the network log for the request that failed: DNS, TLS and proxy first.
    /// Compare with another network.</para>
    /// </remarks>
    [Symbol("MSPR_E_NETWORK_ACTIVITY_FAILED")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    NetworkActivityFailed = 0x8004B820,

    /// <summary>The security level of the certificate is too low.</summary>
    /// <remarks>
    /// <para>The license names a minimum security level, and the certificate that the client SDK was given is below it.
    /// Software DRM on a PC has 2000, hardware DRM 3000.</para>
    /// <para>Check in the license server's policy which level this quality needs, and issue lower resolutions with a lower one.
    /// If the PC should reach 3000, look why hardware DRM is not in use.</para>
    /// </remarks>
    [Symbol("MSPR_E_CERTIFICATE_SECURITY_LEVEL_TOO_LOW")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    CertificateSecurityLevelTooLow = 0x8004B821,

    /// <summary>The client has to be individualized to the latest version first.</summary>
    /// <remarks>
    /// <para>Individualization fetches PlayReady's runtime for this computer from a Microsoft server, and the one in place is
    /// missing or not the latest. An app does it in answer to a service request of the content protection manager.</para>
    /// <para>Check in the app that it carries out the individualization service request and waits for its end. If it does and
    /// the code stays, look for what keeps the computer from Microsoft's server.</para>
    /// </remarks>
    [Symbol("MSPR_E_NEEDS_INDIVIDUALIZATION")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NeedsIndividualization = 0x8004B822,

    /// <summary>A change of the hardware was found; the hardware ID no longer matches.</summary>
    /// <remarks>
    /// <para>DRM data is bound to a computer's hardware, and PlayReady found that the hardware has changed since. A new disk or
    /// main board, or a system copied to another computer, has this effect.</para>
    /// <para>Ask what was changed. Have the app individualize again and fetch the licenses anew, after noting which offline
    /// licenses are lost by that.</para>
    /// </remarks>
    [Symbol("MSPR_E_HARDWAREID_MISMATCH")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    HardwareidMismatch = 0x8004B823,

    /// <summary>A PlayReady component found that parameters do not match.</summary>
    /// <remarks>
    /// <para>A parameter mismatch inside PlayReady's own parts; the header makes it a case for Microsoft.</para>
    /// <para>Collect the Windows build, the app's version and the steps, and send them to Microsoft.</para>
    /// </remarks>
    [Symbol("MSPR_E_PARAMETERS_MISMATCHED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    MsprParametersMismatched = 0x8004B824,

    /// <summary>The function needs a stub library issued by Microsoft.</summary>
    [Symbol("MSPR_E_STUBLIB_REQUIRED")]
    StublibRequired = 0x8004B825,

    /// <summary>A debugger is not allowed while protected content is used.</summary>
    /// <remarks>
    /// <para>PlayReady found a debugger at the process and does not let protected content play under it. Media Foundation
    /// reports the same as 0xC00D715D.</para>
    /// <para>Detach the debugger and start the app without it; test protected playback in a release build. On a viewer's
    /// machine look for tools that attach to other processes.</para>
    /// </remarks>
    [Symbol("MSPR_E_DEBUGGING_NOT_ALLOWED")]
    [Advice(ErrorCategory.Tampering, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DebuggingNotAllowed = 0x8004B82A,

    /// <summary>The license does not grant the right that is asked for.</summary>
    /// <remarks>
    /// <para>The client SDK checked the license of this file for the requested action and found no right for it. The header
    /// words it more widely: the operation cannot be performed on this file. 0x8004C00B is the porting kit's code.</para>
    /// <para>Compare the action that the app asked for with the rights that the license server issued for this key ID, and
    /// correct the policy or the app.</para>
    /// </remarks>
    [Symbol("MSPR_E_NO_RIGHTS")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    NoRights = 0x8004B82B,

    /// <summary>The property is not supported.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_PROPERTY")]
    UnsupportedProperty = 0x8004B82C,

    /// <summary>The server failed internally, as the client SDK saw it.</summary>
    /// <remarks>
    /// <para>The server met an unexpected condition and could not fulfill the request; HTTP 500 has this wording. If it was a
    /// PlayReady server, the SOAP fault in the body has the true code, such as 0x8004C600.</para>
    /// <para>Look in the body of the answer for StatusCode and CustomData, and in the server's log for that minute. Repeat the
    /// request a few times with pauses; if it stays, the server's owner has to act.</para>
    /// </remarks>
    [Symbol("MSPR_E_INTERNAL_SERVER_ERROR")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    InternalServerError = 0x8004B82D,

    /// <summary>The PlayReady data store could not be opened.</summary>
    /// <remarks>
    /// <para>The file in which Windows keeps PlayReady's licenses and secrets would not open: no rights, locked by another
    /// process, or damaged. The header gives no reason and sends to Microsoft.</para>
    /// <para>Check free space and the account's rights on the app's DRM folder, and whether a restored profile is in use. Note
    /// which offline licenses the file holds before it is made anew.</para>
    /// </remarks>
    [Symbol("MSPR_E_UNABLE_TO_OPEN_DATA_STORE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    UnableToOpenDataStore = 0x8004B82E,

    /// <summary>The client SDK found that the client's certificate is revoked.</summary>
    /// <remarks>
    /// <para>The certificate of this Windows client is on a revocation list that the client SDK applies, so it may use no
    /// license until it has another certificate.</para>
    /// <para>Check for Windows and app updates, which bring a new certificate, and whether all machines of this build fail. Ask
    /// the license server's operator whether it can make an exception for them.</para>
    /// </remarks>
    [Symbol("MSPR_E_CERTIFICATE_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    MsprCertificateRevoked = 0x8004B82F,

    /// <summary>The data is not valid or is damaged.</summary>
    /// <remarks>
    /// <para>PlayReady was given data that are invalid or damaged. Header, license answer and stored files are all possible,
    /// the call tells which.</para>
    /// <para>Look which call returned it and save the bytes that it was given; compare with a title that works.</para>
    /// </remarks>
    [Symbol("MSPR_E_INVALID_DATA")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidData = 0x8004B830,

    /// <summary>The individualization server gave an error that the client does not know.</summary>
    /// <remarks>
    /// <para>Microsoft's server answered with a number that is newer than this client, or was garbled on its way. What failed
    /// cannot be told from it.</para>
    /// <para>Try again after a pause, and check that Windows is up to date.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIV_SERVER_UNKNOWN_ERROR")]
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    IndivServerUnknownError = 0x8004B831,

    /// <summary>There is too little data for the operation.</summary>
    [Symbol("MSPR_E_INSUFFICIENT_DATA")]
    InsufficientData = 0x8004B832,

    /// <summary>The requested action is not supported.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_ACTION")]
    UnsupportedAction = 0x8004B833,

    /// <summary>The device clock is not set, so the file could not be transferred.</summary>
    /// <remarks>
    /// <para>A file with its license was to go to a portable device whose clock is not set, and the license cannot do without
    /// one.</para>
    /// <para>Set the portable device's clock first, by the app's synchronization with the service, and repeat the
    /// transfer.</para>
    /// </remarks>
    [Symbol("MSPR_E_LIC_NEEDS_DEVICE_CLOCK_SET")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicNeedsDeviceClockSet = 0x8004B834,

    /// <summary>The client SDK found only an expired license.</summary>
    /// <remarks>
    /// <para>Windows' client SDK had a license for the file, and its time is over. A license that nobody renewed during long
    /// playback and one that was stored for offline use both end so. The porting kit's code for it is 0x8004C009.</para>
    /// <para>Let the app request the license again, and look at the dates in what the server issues. Check the computer's clock
    /// if the new license counts as over at once.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    MsprLicenseExpired = 0x8004B835,

    /// <summary>An unnamed problem arose inside a PlayReady component.</summary>
    [Symbol("MSPR_E_INVALID_APPLICATION")]
    InvalidApplication = 0x8004B836,

    /// <summary>The application was ended by force during a PlayReady petition.</summary>
    [Symbol("MSPR_E_PROTOCOL_FORCEFUL_TERMINATION_ON_PETITION")]
    ProtocolForcefulTerminationOnPetition = 0x8004B837,

    /// <summary>The application was ended by force during a PlayReady challenge.</summary>
    [Symbol("MSPR_E_PROTOCOL_FORCEFUL_TERMINATION_ON_CHALLENGE")]
    ProtocolForcefulTerminationOnChallenge = 0x8004B838,

    // client SDK: network

    /// <summary>The server redirects the client to another server.</summary>
    /// <remarks>
    /// <para>The server wants the client to ask elsewhere; an app that sends the request itself has to follow. Too many turns
    /// give 0x8004B89B.</para>
    /// <para>Find the new address in the answer and send the challenge there.</para>
    /// </remarks>
    [Symbol("MSPR_E_REDIRECT")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    Redirect = 0x8004B839,

    /// <summary>The server takes no requests for now: overload or maintenance.</summary>
    /// <remarks>
    /// <para>The server said that it cannot take the request now, because of overload or maintenance: the words of HTTP 503. A
    /// server that cannot be reached at all is 0x8004B820 on this client.</para>
    /// <para>Try again after some seconds, with growing pauses. If it lasts, look at load and maintenance of the license
    /// server, or of the gateway before it, at that time.</para>
    /// </remarks>
    [Symbol("MSPR_E_SERVER_UNAVAILABLE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ServerUnavailable = 0x8004B83A,

    /// <summary>The proxy could not reach the media server.</summary>
    /// <remarks>
    /// <para>A proxy or gateway had an error when it passed the request on to the server: the words of HTTP 502. The gateway
    /// before the license server is the first suspect, a proxy at the viewer's the second.</para>
    /// <para>Try again after some seconds. If many viewers have it, look in the gateway's log for what the license server
    /// answered; if one has it, try without that viewer's proxy.</para>
    /// </remarks>
    [Symbol("MSPR_E_ERROR_FROM_PROXY")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ErrorFromProxy = 0x8004B83B,

    /// <summary>The proxy got no answer from the media server in time.</summary>
    /// <remarks>
    /// <para>A proxy or gateway waited in vain for the server behind it: the words of HTTP 504. The request may have arrived
    /// there all the same.</para>
    /// <para>Try again after some seconds. If it lasts, compare the time that the license server takes for its answer with the
    /// gateway's time limit.</para>
    /// </remarks>
    [Symbol("MSPR_E_PROXY_TIMEOUT")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ProxyTimeout = 0x8004B83C,

    /// <summary>The HTTP server denies access; user name or password may be wrong.</summary>
    /// <remarks>
    /// <para>The HTTP server wants credentials or does not accept those that came, as with HTTP 401 or 403. License server,
    /// token and account are the suspects; a proxy's refusal is 0x8004B83E.</para>
    /// <para>Look in the network log for status and body of the answer. Check the token or login that the app sends with the
    /// license request, and what the server's log says of it.</para>
    /// </remarks>
    [Symbol("MSPR_E_SERVER_ACCESSDENIED")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerAccessdenied = 0x8004B83D,

    /// <summary>The proxy denies access; user name or password may be wrong.</summary>
    /// <remarks>
    /// <para>A proxy in the viewer's network asks for name and password and does not accept what it got; the server behind it
    /// has not seen the request.</para>
    /// <para>Ask the viewer for the proxy's login or for another network. In a company network ask its administrators which
    /// hosts the proxy lets through.</para>
    /// </remarks>
    [Symbol("MSPR_E_PROXY_ACCESSDENIED")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Never)]
    ProxyAccessdenied = 0x8004B83E,

    /// <summary>The URL cannot be reached in offline mode.</summary>
    /// <remarks>
    /// <para>System or app is set to work offline, so the request was not sent at all. The server may be in the best of
    /// health.</para>
    /// <para>Check the connection and the offline setting. For playback without a network the license has to be stored
    /// before.</para>
    /// </remarks>
    [Symbol("MSPR_E_OFFLINE_MODE")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Never)]
    OfflineMode = 0x8004B83F,

    /// <summary>The host name in the URL is not valid.</summary>
    /// <remarks>
    /// <para>The URL that the request was to go to has no valid host name. It comes from the app, from a redirect, or from
    /// LA_URL in the content header.</para>
    /// <para>Read the URL in the app's log and in the PlayReady header of the title. Correct a stray blank, a missing part or a
    /// placeholder that was not filled in.</para>
    /// </remarks>
    [Symbol("MSPR_E_CURL_INVALIDHOSTNAME")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CurlInvalidhostname = 0x8004B840,

    /// <summary>The server cannot do the requested operation.</summary>
    [Symbol("MSPR_E_ERROR_BAD_NET_RESP")]
    ErrorBadNetResp = 0x8004B841,

    /// <summary>The server did not understand the request.</summary>
    [Symbol("MSPR_E_BAD_SERVER_REQUEST")]
    BadServerRequest = 0x8004B842,

    // client SDK: proximity, licenses and protection

    /// <summary>The proximity check could not confirm that the receiver is near.</summary>
    /// <remarks>
    /// <para>Streaming to a receiver in the home needs proof that it is near, and the round trip took too long. Wi-Fi under
    /// load, VPN and powerline adapters are the usual reasons.</para>
    /// <para>Check that both devices are in the same network without VPN, and try by cable.</para>
    /// </remarks>
    [Symbol("MSPR_E_UNABLE_TO_VERIFY_PROXIMITY")]
    [Advice(ErrorCategory.Policy, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    UnableToVerifyProximity = 0x8004B844,

    /// <summary>The answer to the proximity challenge is not valid.</summary>
    [Symbol("MSPR_E_INVALID_PROXIMITY_RESPONSE")]
    InvalidProximityResponse = 0x8004B845,

    /// <summary>The requested session is not valid.</summary>
    [Symbol("MSPR_E_INVALID_SESSION")]
    InvalidSession = 0x8004B846,

    /// <summary>The client SDK does not support this version of the protocol.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_PROTOCOL_VERSION")]
    UnsupportedProtocolVersion = 0x8004B847,

    /// <summary>The certificate is not one for sample protection.</summary>
    [Symbol("MSPR_E_CERTIFICATE_NOT_SAMPLE_PROTECTION")]
    CertificateNotSampleProtection = 0x8004B848,

    /// <summary>The secure clock of the device could not be set.</summary>
    /// <remarks>
    /// <para>Licenses with dates need a time that nobody can turn. Its request to the clock server failed on the way or was
    /// answered wrongly.</para>
    /// <para>Check that the network reaches the clock server, and try again.</para>
    /// </remarks>
    [Symbol("MSPR_E_UNABLE_TO_SET_SECURE_CLOCK")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    UnableToSetSecureClock = 0x8004B84A,

    /// <summary>The message is not in a valid format.</summary>
    [Symbol("MSPR_E_BAD_REQUEST")]
    BadRequest = 0x8004B84C,

    /// <summary>The license becomes valid only at a later date.</summary>
    /// <remarks>
    /// <para>The license is good but has a begin date, and by this computer's clock that date has not come. The old porting kit
    /// code for it, 0x8004C00A, is retired.</para>
    /// <para>Compare the begin date that the license server issued with the computer's clock and time zone. If both are right,
    /// have the app tell the viewer when playback starts; if the date is wrong, correct the window.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_NOTENABLED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.ContentOperations, RetryAdvice.Never, IsRefusal = true)]
    LicenseNotenabled = 0x8004B84D,

    /// <summary>The license asks for a higher security level than the player has.</summary>
    /// <remarks>
    /// <para>The license was made for players of a higher security level than this app's. It is a verdict of the policy on the
    /// app, not a fault in the license.</para>
    /// <para>Check whether a newer version of the app reaches the level, as Microsoft suggests for this code. Otherwise compare
    /// the level in the policy with what the service wants to allow on such players.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_APPSECLOW")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    LicenseAppseclow = 0x8004B84E,

    /// <summary>The license needs an application that has special terms with Microsoft.</summary>
    [Symbol("MSPR_E_RESTRICTED_SOURCE")]
    RestrictedSource = 0x8004B84F,

    /// <summary>The registry has no override for the hardware ID.</summary>
    [Symbol("MSPR_E_HWID_REGISTRY_OVERRIDE_NOT_PRESENT")]
    HwidRegistryOverrideNotPresent = 0x8004B850,

    /// <summary>The policy of the license could not be converted.</summary>
    [Symbol("MSPR_E_POLICY_CONVERSION_FAILURE")]
    PolicyConversionFailure = 0x8004B853,

    /// <summary>An output protection level in the license is not supported.</summary>
    /// <remarks>
    /// <para>The license carries an output protection level (OPL) that this client does not know how to enforce, so it does not
    /// play at all. A number outside PlayReady's compliance rules is the first suspect.</para>
    /// <para>Compare the OPL numbers for compressed and uncompressed video and audio in the policy with the values in
    /// PlayReady's compliance rules, and correct the policy.</para>
    /// </remarks>
    [Symbol("MSPR_E_UNSUPPORTED_OPL")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never)]
    UnsupportedOpl = 0x8004B854,

    /// <summary>The configuration data of a protection type is not supported.</summary>
    /// <remarks>
    /// <para>An output protection in the license comes with configuration data, and the client cannot use that data for this
    /// type of protection. The level itself is another matter (0x8004B854).</para>
    /// <para>Look in the policy for explicit output protections and the data that go with their IDs, and compare it with a
    /// policy that plays on this client.</para>
    /// </remarks>
    [Symbol("MSPR_E_UNSUPPORTED_CONFIG_DATA")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never)]
    UnsupportedConfigData = 0x8004B855,

    /// <summary>The key file that overrides the individualized component is missing.</summary>
    [Symbol("MSPR_E_KEY_FILE_NOTFOUND")]
    KeyFileNotfound = 0x8004B856,

    // client SDK: portable devices (MTP)

    /// <summary>The device returned an error value that is no failure HRESULT.</summary>
    [Symbol("MSPR_E_DEVICE_ERROR_INVALID")]
    DeviceErrorInvalid = 0x8004B858,

    /// <summary>The device returned an empty value where none is allowed.</summary>
    [Symbol("MSPR_E_DEVICE_EMPTY_INVALID")]
    DeviceEmptyInvalid = 0x8004B859,

    /// <summary>The device returned a value of an unexpected type.</summary>
    [Symbol("MSPR_E_DEVICE_RETURN_TYPE_INVALID")]
    DeviceReturnTypeInvalid = 0x8004B85A,

    /// <summary>The device reported an MTP failure without a known error code.</summary>
    [Symbol("MSPR_E_DEVICE_MTP_ERROR_INVALID")]
    DeviceMtpErrorInvalid = 0x8004B85B,

    /// <summary>The device returned an MTP response code that cannot be translated.</summary>
    [Symbol("MSPR_E_DEVICE_MTP_UNRECOGNIZED_RESPONSE_CODE")]
    DeviceMtpUnrecognizedResponseCode = 0x8004B85C,

    /// <summary>The device returned an MTP response without any out parameter.</summary>
    [Symbol("MSPR_E_DEVICE_MTP_RESPONSE_NO_OUT_PARAMS")]
    DeviceMtpResponseNoOutParams = 0x8004B85D,

    /// <summary>The device returned too few MTP out parameters.</summary>
    [Symbol("MSPR_E_DEVICE_MTP_RESPONSE_INCOMPLETE")]
    DeviceMtpResponseIncomplete = 0x8004B85E,

    /// <summary>The device returned its MTP vendor extension in an unknown format.</summary>
    [Symbol("MSPR_E_DEVICE_MTP_VENDOR_EXTENSION_MALFORMED")]
    DeviceMtpVendorExtensionMalformed = 0x8004B85F,

    /// <summary>The device returned an MTP property without data.</summary>
    [Symbol("MSPR_E_DEVICE_MTP_PROPERTY_EMPTY")]
    DeviceMtpPropertyEmpty = 0x8004B860,

    /// <summary>The device interface is initialized already.</summary>
    [Symbol("MSPR_E_DEVICEAPP_ALREADY_INITIALIZED")]
    DeviceappAlreadyInitialized = 0x8004B861,

    /// <summary>The device interface is not initialized yet.</summary>
    [Symbol("MSPR_E_DEVICEAPP_NOT_INITIALIZED")]
    DeviceappNotInitialized = 0x8004B862,

    /// <summary>The property can be used only after the device certificate is set.</summary>
    [Symbol("MSPR_E_DEVICE_CERTIFICATE_NOT_SET")]
    DeviceCertificateNotSet = 0x8004B863,

    // client SDK: files, licenses and stores

    /// <summary>A directory was found where a file is expected.</summary>
    [Symbol("MSPR_E_DIRECTORY_UNEXPECTED")]
    DirectoryUnexpected = 0x8004B864,

    /// <summary>The interface does not use a stub library.</summary>
    [Symbol("MSPR_E_NO_STUBLIB_INTERFACE")]
    NoStublibInterface = 0x8004B865,

    /// <summary>The secured copy of a file could not be made.</summary>
    [Symbol("MSPR_E_SECURE_FILE_COPY_ERROR")]
    SecureFileCopyError = 0x8004B866,

    /// <summary>A decryptor was asked for a root license, which encrypts no content.</summary>
    /// <remarks>
    /// <para>Roots only open leaf licenses; the content keys are in the leaves. So the app used the root's key ID, or the leaf
    /// has not arrived.</para>
    /// <para>Check which key ID the app uses, and that the leaf license has arrived.</para>
    /// </remarks>
    [Symbol("MSPR_E_ROOT_LICENSE_DECRYPTOR_UNSUPPORTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    RootLicenseDecryptorUnsupported = 0x8004B867,

    /// <summary>The client SDK is out of date and has to be updated.</summary>
    /// <remarks>
    /// <para>Microsoft's individualization service turns away clients that are this old. A license server has no part in
    /// it.</para>
    /// <para>Check the version of the PlayReady client in app or system, and update it.</para>
    /// </remarks>
    [Symbol("MSPR_E_SDK_UPDATE_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    SdkUpdateRequired = 0x8004B868,

    /// <summary>The debug shim could not set up its data.</summary>
    [Symbol("MSPR_E_CHKDR_DEBUG_SETUP_ERROR")]
    ChkdrDebugSetupError = 0x8004B869,

    /// <summary>The debug shim could not read the registry.</summary>
    [Symbol("MSPR_E_CHKDR_DEBUG_REGISTRY_ERROR")]
    ChkdrDebugRegistryError = 0x8004B86A,

    /// <summary>The license needs a newer device firmware.</summary>
    /// <remarks>
    /// <para>A license was there to be passed on to a connected device, but that device is a PlayReady device of an old
    /// generation and lacks a function that the license needs.</para>
    /// <para>Look for a firmware update of the connected device, and ask its maker if there is none. Playback on the computer
    /// itself is not concerned.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_REQUIRES_NEWER_DEVICE_FIRMWARE")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    LicenseRequiresNewerDeviceFirmware = 0x8004B86B,

    /// <summary>The individualized component is no longer loaded.</summary>
    /// <remarks>
    /// <para>The individualized component was unloaded while an object still uses it, as after a new individualization in the
    /// running app.</para>
    /// <para>Start the app's PlayReady objects anew; a restart of the app does it for sure.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIVBOX_NOT_LOADED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    IndivboxNotLoaded = 0x8004B86C,

    /// <summary>The object comes from another instance of the individualized component.</summary>
    [Symbol("MSPR_E_INDIVBOX_MODULE_OBJECT_MISMATCH")]
    IndivboxModuleObjectMismatch = 0x8004B86D,

    /// <summary>The HTTP answer is too large.</summary>
    [Symbol("MSPR_E_HTTP_RESPONSE_TOO_LARGE")]
    HttpResponseTooLarge = 0x8004B86E,

    /// <summary>A license that may not be stored is not marked as a temporary one.</summary>
    /// <remarks>
    /// <para>The policy forbids to store the license, yet its type is persistent. The two settings contradict each
    /// other.</para>
    /// <para>Check license type and cannot-persist in the server's policy, and make them agree.</para>
    /// </remarks>
    [Symbol("MSPR_E_CANNOT_PERSIST_INVALID")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CannotPersistInvalid = 0x8004B86F,

    /// <summary>The license filter was not protected.</summary>
    [Symbol("MSPR_E_FILTER_UNPROTECTED")]
    FilterUnprotected = 0x8004B870,

    /// <summary>HTTP request and HTTP answer belong to different operations.</summary>
    [Symbol("MSPR_E_HTTP_MESSAGE_MISMATCH")]
    HttpMessageMismatch = 0x8004B871,

    /// <summary>The content key is not set.</summary>
    /// <remarks>
    /// <para>A content key was needed and none was given to the object. It arises where an app makes licenses or protected
    /// files itself.</para>
    /// <para>Check that key ID and key are set before the call.</para>
    /// </remarks>
    [Symbol("MSPR_E_CONTENT_KEY_NOT_SET")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ContentKeyNotSet = 0x8004B872,

    /// <summary>The content key was not made from a seed.</summary>
    [Symbol("MSPR_E_CONTENT_KEY_SEED_NOT_SET")]
    ContentKeySeedNotSet = 0x8004B873,

    /// <summary>A right of the license needs authorization by a Microsoft service first.</summary>
    /// <remarks>
    /// <para>A right in the license has to be authorized by a service of Microsoft first. Ordinary streaming licenses do not
    /// have such rights.</para>
    /// <para>Look which right the license names, and whether the policy needs it.</para>
    /// </remarks>
    [Symbol("MSPR_E_SERVER_AUTHORIZATION_REQUIRED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerAuthorizationRequired = 0x8004B874,

    /// <summary>The PlayReady object names an unknown encryption type.</summary>
    [Symbol("MSPR_E_PRO_HEADER_UNRECOGNIZED_ENCRYPTION_TYPE")]
    ProHeaderUnrecognizedEncryptionType = 0x8004B875,

    /// <summary>The recovery from a failed secured file copy failed too.</summary>
    [Symbol("MSPR_E_SECURE_FILE_RECOVERY_ERROR")]
    SecureFileRecoveryError = 0x8004B876,

    /// <summary>The clock was turned back; licenses on the machine may be unusable.</summary>
    /// <remarks>
    /// <para>PlayReady noticed that the computer's clock was set back and enforces its policy against that: licenses that are
    /// there may stay unusable.</para>
    /// <para>Ask the viewer to let Windows set the clock by itself. Then fetch the licenses again; if it comes back, look
    /// whether the clock loses time while the computer is off.</para>
    /// </remarks>
    [Symbol("MSPR_E_CLOCK_ROLLBACK_POLICY_ENFORCED")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ClockRollbackPolicyEnforced = 0x8004B878,

    /// <summary>The move list has to be refreshed before licenses can be moved.</summary>
    [Symbol("MSPR_E_MOVE_LIST_REFRESH_REQUIRED")]
    MoveListRefreshRequired = 0x8004B87A,

    /// <summary>The license must not be stored, so the store refused it.</summary>
    /// <remarks>
    /// <para>The license must not be stored at all, and it was to be stored. Streaming licenses given to a download function do
    /// that.</para>
    /// <para>Check that downloads ask for a persistent license and that the policy grants one.</para>
    /// </remarks>
    [Symbol("MSPR_E_UNABLE_TO_STORE_CANNOT_PERSIST_LICENSE")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    UnableToStoreCannotPersistLicense = 0x8004B87B,

    /// <summary>License and store do not fit, such as a temporary license in permanent storage.</summary>
    /// <remarks>
    /// <para>The kind of license does not fit the store: a temporary one was to go to disk, or a persistent one into memory
    /// alone.</para>
    /// <para>Compare license type in the policy with the store that the app uses.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_AND_STORE_TYPE_MISMATCH")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicenseAndStoreTypeMismatch = 0x8004B87C,

    // client SDK: hardware ID

    /// <summary>A property needed for the hardware ID is missing or wrong.</summary>
    [Symbol("MSPR_E_HWID_OBJECT_PROPERTY_NOT_FOUND")]
    HwidObjectPropertyNotFound = 0x8004B87D,

    /// <summary>The disk is of an unknown type, so no hardware ID can be built.</summary>
    [Symbol("MSPR_E_HWID_HDD_UNKNOWN_TYPE")]
    HwidHddUnknownType = 0x8004B87E,

    /// <summary>The BSD name of the disk is not valid.</summary>
    [Symbol("MSPR_E_HWID_HDD_INVALID_BSD_NAME")]
    HwidHddInvalidBsdName = 0x8004B87F,

    /// <summary>No service matches the BSD name of the disk.</summary>
    [Symbol("MSPR_E_HWID_HDD_NO_MATCHING_SERVICE")]
    HwidHddNoMatchingService = 0x8004B880,

    /// <summary>The I/O registry could not be read for the hardware ID.</summary>
    [Symbol("MSPR_E_HWID_HDD_ERROR_ACCESS_IOREGISTRY")]
    HwidHddErrorAccessIoregistry = 0x8004B881,

    /// <summary>The stored hardware ID has an incompatible version.</summary>
    /// <remarks>
    /// <para>The stored hardware ID is of an incompatible version. The header's way out is to clear the DRM data and
    /// individualize again, at the price of all stored licenses.</para>
    /// <para>Check whether the system was upgraded from an old one. Note which persistent licenses would be lost before DRM
    /// data are cleared.</para>
    /// </remarks>
    [Symbol("MSPR_E_HWID_INVALID_HWID_VERSION")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    HwidInvalidHwidVersion = 0x8004B882,

    /// <summary>The target partition does not support persistent access control lists.</summary>
    [Symbol("MSPR_E_PERSISTENT_ACLS_NOT_SUPPORTED")]
    PersistentAclsNotSupported = 0x8004B883,

    // client SDK: responses and objects

    /// <summary>The client SDK found a wrong signature on the license response.</summary>
    /// <remarks>
    /// <para>The license answer's signature is wrong, as the Windows client sees it. A proxy that changes the SOAP text is the
    /// first suspect.</para>
    /// <para>Compare the answer on both sides of each proxy; then check the server's certificate.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_RESPONSE_SIGNATURE_INVALID")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    LicenseResponseSignatureInvalid = 0x8004B884,

    /// <summary>The client SDK found a wrong response ID in the license response.</summary>
    /// <remarks>
    /// <para>The answer carries the response ID of another request, so that the Windows client drops it as not its own. The
    /// porting kit says 0x8004C077 for it.</para>
    /// <para>Request a license with a new challenge, and check for cached or swapped answers in app and proxy.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_RESPONSE_RESPONSEID_INVALID")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LicenseResponseResponseidInvalid = 0x8004B885,

    /// <summary>The license response lacks response ID, nonce or signature (client SDK).</summary>
    /// <remarks>
    /// <para>The client cannot tie such an answer to its request and does not trust it. Old license servers and gateways that
    /// rebuild the SOAP text leave these out.</para>
    /// <para>Look at the answer's XML in the network log and check the license server's version.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_RESPONSE_SIGNATURE_MISSING")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MsprLicenseResponseSignatureMissing = 0x8004B886,

    /// <summary>Nothing handled a restriction that the license says must be understood.</summary>
    /// <remarks>
    /// <para>An extension in the license carries that mark, and no part of the app took care of it; the client then must not
    /// play. The porting kit says 0x8004A01B.</para>
    /// <para>Check which restriction it is, and whether the app should handle it or the policy leave it out.</para>
    /// </remarks>
    [Symbol("MSPR_E_MUST_UNDERSTAND_RESTRICTION_UNPROCESSED")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    MustUnderstandRestrictionUnprocessed = 0x8004B887,

    /// <summary>The license has no such restriction.</summary>
    [Symbol("MSPR_E_NO_RESTRICTION")]
    NoRestriction = 0x8004B888,

    /// <summary>The client SDK found a wrong signature on the domain join response.</summary>
    /// <remarks>
    /// <para>The Windows client could not verify what the domain server signed, and does not join. Altered XML is likelier than
    /// a wrong key; 0x8004C079 is the porting kit's number.</para>
    /// <para>Compare the join answer on both sides of each proxy, and check the domain server's certificate.</para>
    /// </remarks>
    [Symbol("MSPR_E_DOMAIN_JOIN_RESPONSE_SIGNATURE_INVALID")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DomainJoinResponseSignatureInvalid = 0x8004B889,

    /// <summary>The join response lacks signature or certificate chain (client SDK).</summary>
    [Symbol("MSPR_E_DOMAIN_JOIN_RESPONSE_SIGNATURE_MISSING")]
    MsprDomainJoinResponseSignatureMissing = 0x8004B88A,

    /// <summary>The object has to be committed first.</summary>
    [Symbol("MSPR_E_NOT_YET_COMMITTED")]
    NotYetCommitted = 0x8004B88B,

    /// <summary>The object is committed and can no longer be changed.</summary>
    [Symbol("MSPR_E_ALREADY_COMMITTED")]
    AlreadyCommitted = 0x8004B88C,

    /// <summary>A required property is not set.</summary>
    [Symbol("MSPR_E_REQUIRED_PROPERTY_NOT_SET")]
    RequiredPropertyNotSet = 0x8004B88D,

    /// <summary>The value of a property is not valid.</summary>
    [Symbol("MSPR_E_INVALID_PROPERTY_VALUE")]
    InvalidPropertyValue = 0x8004B88E,

    // client SDK: license chains and content enabling

    /// <summary>The license chain lacks the objects from which the key is derived.</summary>
    /// <remarks>
    /// <para>The license chain lacks parts from which the content key would be derived. Leaf and root come from different
    /// services or policies.</para>
    /// <para>Compare root and leaf license on the server: uplink key ID and the objects for derived keys.</para>
    /// </remarks>
    [Symbol("MSPR_E_DERIVED_KEY_LICENSE")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DerivedKeyLicense = 0x8004B88F,

    /// <summary>Several store contexts exist for this type.</summary>
    [Symbol("MSPR_E_MULTIPLE_STORE_CONTEXTS_FOR_TYPE")]
    MultipleStoreContextsForType = 0x8004B891,

    /// <summary>The license stores are set for single chain depths and not for all.</summary>
    [Symbol("MSPR_E_LICENSE_STORE_SET_FOR_CHAIN_DEPTH")]
    LicenseStoreSetForChainDepth = 0x8004B892,

    /// <summary>Scalable licenses are not allowed for streaming to network devices.</summary>
    [Symbol("MSPR_E_SCALABLE_LICENSE_NOT_ALLOWED_FOR_WMDRMND")]
    ScalableLicenseNotAllowedForWmdrmnd = 0x8004B893,

    /// <summary>A PlayReady module could not start.</summary>
    /// <remarks>
    /// <para>The PlayReady module could not be started. Damaged system files or a security tool that blocks it stand behind it
    /// on Windows.</para>
    /// <para>Check the system files (sfc /scannow) and the security tool's log, and whether other apps play protected
    /// titles.</para>
    /// </remarks>
    [Symbol("MSPR_E_MODULE_INIT_FAILURE")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    ModuleInitFailure = 0x8004B894,

    /// <summary>Another content enabling step is needed before playback.</summary>
    /// <remarks>
    /// <para>The content cannot be used before a further step: a license, individualization or a domain join, which the client
    /// SDK hands to the app as a service request. Firefox's source has this number under the name of its neighbor
    /// 0x8004B896.</para>
    /// <para>Look in the app which service request it got and whether it carried it out; without a handler playback stops here.
    /// Then read the code of that step.</para>
    /// </remarks>
    [Symbol("MSPR_E_CONTENT_ENABLING_ACTION_REQUIRED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ContentEnablingActionRequired = 0x8004B895,

    /// <summary>No decryptor is available for the content.</summary>
    /// <remarks>
    /// <para>No license on the machine gave a decryptor for this content, and Microsoft's text says no more. Firefox's source
    /// counts as typical that a license wants hardware decryption on a machine without it.</para>
    /// <para>Compare the content's key ID with the licenses that were fetched, then the security level that they demand with
    /// what this machine has (hardware DRM, or a virtual machine). Try a license for software DRM.</para>
    /// </remarks>
    [Symbol("MSPR_E_NO_DECRYPTOR_AVAILABLE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoDecryptorAvailable = 0x8004B896,

    /// <summary>Too many attempts were made to enable the content.</summary>
    /// <remarks>
    /// <para>The client fetched what the content asks for again and again, and after each answer it was asked once more. The
    /// header points to a license server that is set up wrongly.</para>
    /// <para>Compare the key ID of the content with that of the license that comes back, and look whether the license is usable
    /// on arrival: dates, security level, output rules.</para>
    /// </remarks>
    [Symbol("MSPR_E_MAX_CE_ATTEMPTS_EXCEEDED")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MaxCeAttemptsExceeded = 0x8004B897,

    /// <summary>The client SDK needs a domain membership that the client does not have.</summary>
    /// <remarks>
    /// <para>The license or action belongs to a domain, and this client has no membership. 0x8004C580 is the porting kit's code
    /// for it, 0x8004C605 the server's.</para>
    /// <para>Check that the app carries out the domain join service request and then asks for the license again, and that the
    /// account permits this device.</para>
    /// </remarks>
    [Symbol("MSPR_E_DOMAIN_JOIN_REQUIRED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    DomainJoinRequired = 0x8004B898,

    /// <summary>The root license does not allow deriving a license for this action.</summary>
    /// <remarks>
    /// <para>With chained licenses the leaf may be used only as far as its root permits, and here root and leaf disagree about
    /// what the viewer may do.</para>
    /// <para>Compare the rights of root and leaf in the policy.</para>
    /// </remarks>
    [Symbol("MSPR_E_NO_LICENSE_DERIVATION_PATH")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    NoLicenseDerivationPath = 0x8004B899,

    /// <summary>There is no root license for this action.</summary>
    /// <remarks>
    /// <para>Leaf licenses were found, but no root that permits this action: it was not fetched, is over, or lacks the right. A
    /// root that is missing altogether has 0x8004C082.</para>
    /// <para>Check that the app gets the root license, often that of the subscription, before the leaf, and how long it
    /// lasts.</para>
    /// </remarks>
    [Symbol("MSPR_E_NO_ROOT_LICENSE_RIGHTS")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never)]
    NoRootLicenseRights = 0x8004B89A,

    /// <summary>The license server redirected the client too often.</summary>
    /// <remarks>
    /// <para>Each server that the challenge was sent to named another one, until the client gave up. 0x8004B839 is a single
    /// redirect.</para>
    /// <para>Follow the redirects from LA_URL on, look for a circle, and give the app the final URL.</para>
    /// </remarks>
    [Symbol("MSPR_E_REDIRECT_FAILURE")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    RedirectFailure = 0x8004B89B,

    /// <summary>There is no metering data for this metering ID.</summary>
    [Symbol("MSPR_E_NO_METERING_DATA_AVAILABLE")]
    NoMeteringDataAvailable = 0x8004B89C,

    // client SDK: provisioning

    /// <summary>The provisioning server returned an error.</summary>
    /// <remarks>
    /// <para>The machine asked Microsoft's server for its certificate, as it does before its first license, and was given an
    /// error. The service's own servers are not concerned.</para>
    /// <para>Try again after a pause; note Windows build, graphics driver and time if it stays.</para>
    /// </remarks>
    [Symbol("MSPR_E_PREC_SERVER_RETURNED_ERROR")]
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    PrecServerReturnedError = 0x8004B89D,

    /// <summary>The provisioning response holds data that is not valid.</summary>
    [Symbol("MSPR_E_PREC_INVALID_RESPONSE_MESSAGE")]
    PrecInvalidResponseMessage = 0x8004B89E,

    /// <summary>A provisioning response came although no request was made.</summary>
    [Symbol("MSPR_E_PREC_NO_REQUEST_CREATED")]
    PrecNoRequestCreated = 0x8004B89F,

    /// <summary>The provisioning response has expired.</summary>
    /// <remarks>
    /// <para>Provisioning answers may be used for a while only, and this one was processed too late, or the machine's clock is
    /// wrong. 0x8004CD13 is the trusted environment's code for it.</para>
    /// <para>Start provisioning anew and process its answer at once. If that one counts as expired too, compare the machine's
    /// clock with real time.</para>
    /// </remarks>
    [Symbol("MSPR_E_PREC_RESPONSE_EXPIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    PrecResponseExpired = 0x8004B8A0,

    /// <summary>The provisioned certificate has expired.</summary>
    /// <remarks>
    /// <para>The certificate that provisioning put on the machine is past its end date by the machine's clock. License and
    /// content are not concerned.</para>
    /// <para>Have the app provision the machine again, which brings a new certificate. Check the clock if the new one counts as
    /// expired at once.</para>
    /// </remarks>
    [Symbol("MSPR_E_PREC_CERT_EXPIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    PrecCertExpired = 0x8004B8A1,

    /// <summary>The provisioning response does not match the nonce of the request.</summary>
    /// <remarks>
    /// <para>The provisioning answer that was presented belongs to another request: an old answer, or two requests in parallel.
    /// 0x8004CD17 is the trusted environment's code for it.</para>
    /// <para>Start one provisioning and process its own answer. Look in the log for a second player or app that provisions at
    /// the same time.</para>
    /// </remarks>
    [Symbol("MSPR_E_PREC_NONCE_MISMATCH")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    PrecNonceMismatch = 0x8004B8A2,

    /// <summary>The provisioning response has an unexpected version.</summary>
    [Symbol("MSPR_E_PREC_BAD_RESPONSE_VERSION")]
    PrecBadResponseVersion = 0x8004B8A3,

    /// <summary>The provisioning response is malformed.</summary>
    [Symbol("MSPR_E_PREC_BAD_RESPONSE")]
    PrecBadResponse = 0x8004B8A4,

    /// <summary>A cryptographic operation failed during provisioning.</summary>
    [Symbol("MSPR_E_PREC_CRYPTO_ERROR")]
    PrecCryptoError = 0x8004B8A5,

    /// <summary>The machine has not been provisioned yet.</summary>
    /// <remarks>
    /// <para>Before its first license a machine needs a certificate from Microsoft's provisioning server, and it has none yet.
    /// A new machine, or one whose DRM data was cleared, is in this state.</para>
    /// <para>Start provisioning from the app and process the answer before a license is requested. If the machine was
    /// provisioned before, find out what removed its DRM data.</para>
    /// </remarks>
    [Symbol("MSPR_E_PREC_PROVISIONING_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PrecProvisioningRequired = 0x8004B8A6,

    // client SDK: CDM and network devices

    /// <summary>The client SDK does not support the key system.</summary>
    /// <remarks>
    /// <para>The CDM of Windows was asked for a DRM system by a name that it does not serve: Widevine's, a misspelled one, or a
    /// variant that this build lacks.</para>
    /// <para>Check the name that the app passes against those that the browser offers; com.microsoft.playready.recommendation
    /// is the one of current systems.</para>
    /// </remarks>
    [Symbol("MSPR_E_UNSUPPORTED_KEYSYSTEM")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedKeysystem = 0x8004B8A7,

    /// <summary>The CDM data is of a type other than LicenseAcquisition.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_CDMDATA_TYPE")]
    UnsupportedCdmdataType = 0x8004B8A8,

    /// <summary>The CDM data has no key ID, or one that the init data had set already.</summary>
    /// <remarks>
    /// <para>An app may hand extra data (LicenseAcquisition) to the CDM beside the init data; key IDs in it have to be new
    /// ones.</para>
    /// <para>Check the CDM data that the app builds, or leave it out where the init data is enough.</para>
    /// </remarks>
    [Symbol("MSPR_E_INVALID_CDMDATA_KEYID")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidCdmdataKeyid = 0x8004B8A9,

    /// <summary>Domains are not supported here.</summary>
    /// <remarks>
    /// <para>The header does not say whether build, mode or platform is meant. Licenses that are bound to a domain cannot be
    /// used here; others may play.</para>
    /// <para>Check whether the policy needs domains for this platform.</para>
    /// </remarks>
    [Symbol("MSPR_E_DOMAIN_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DomainNotSupported = 0x8004B8AA,

    /// <summary>The provisioned certificate is not available.</summary>
    /// <remarks>
    /// <para>The certificate that provisioning puts on the machine could not be had when it was needed. 0x8004B8A6 says that
    /// provisioning never took place; this code leaves open why the certificate is absent.</para>
    /// <para>Look in the log for an earlier code of provisioning (0x8004B89D to 0x8004B8A6) and treat that as the cause.
    /// Without one provision the machine again, and compare it with another of the same build.</para>
    /// </remarks>
    [Symbol("MSPR_E_PREC_CERT_NOT_AVAILABLE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PrecCertNotAvailable = 0x8004B8AB,

    /// <summary>A license was asked for in advance while the CDM serves a media source.</summary>
    /// <remarks>
    /// <para>Proactive acquisition fetches a license ahead of time, and needs a CDM to which no playing source is
    /// attached.</para>
    /// <para>Check that proactive requests run before playback or on a CDM object of their own.</para>
    /// </remarks>
    [Symbol("MSPR_E_INVALID_PROACTIVE_LICENSE_ACQUISITION")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidProactiveLicenseAcquisition = 0x8004B8AC,

    /// <summary>A second reactive CDM session was attached to one playback.</summary>
    [Symbol("MSPR_E_INVALID_CDMSESSION")]
    InvalidCdmsession = 0x8004B8AD,

    /// <summary>The transmitter of the network device does not support the protocol.</summary>
    [Symbol("MSPR_E_PRND_PROTOCOL_NOT_SUPPORTED")]
    PrndProtocolNotSupported = 0x8004B8AE,

    /// <summary>No network device socket became ready in time.</summary>
    /// <remarks>
    /// <para>The app waited for the network device on its sockets, and the time ran out. Receiver, transmitter or the home
    /// network between them was silent.</para>
    /// <para>Try again after some seconds. Check that both devices are in one network and that no firewall is between them,
    /// then compare their logs.</para>
    /// </remarks>
    [Symbol("MSPR_E_PRND_SOCKET_NOT_READY")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    PrndSocketNotReady = 0x8004B8AF,

    /// <summary>The network device client has to be stopped before it is started again.</summary>
    [Symbol("MSPR_E_PRND_START_NOT_ALLOWED")]
    PrndStartNotAllowed = 0x8004B8B0,

    /// <summary>The application rejected the certificate of the remote host.</summary>
    [Symbol("MSPR_E_PRND_HOST_CERTIFICATE_REJECTED")]
    PrndHostCertificateRejected = 0x8004B8B1,

    /// <summary>The license filter has no license object.</summary>
    /// <remarks>
    /// <para>A license filter was used that has no embedded license to work on. It has no part in network devices, although its
    /// number stands among theirs; 0x8004B80A is a filter without a header.</para>
    /// <para>Find in the app where the license filter is made, and set its license object before the call.</para>
    /// </remarks>
    [Symbol("MSPR_E_FILTER_EMBEDDED_LICENSE_NOT_SET")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FilterEmbeddedLicenseNotSet = 0x8004B8B2,

    /// <summary>The network device session is not ready yet.</summary>
    [Symbol("MSPR_E_PRND_SESSION_NOT_READY")]
    PrndSessionNotReady = 0x8004B8B3,

    // client SDK: modes, content and hardware DRM

    /// <summary>The path for the data store of individualization is missing.</summary>
    [Symbol("MSPR_E_IBX_DATAPATH_REQUIRED")]
    IbxDatapathRequired = 0x8004B8B4,

    /// <summary>Hardware and software mode cannot be switched while interfaces are in use.</summary>
    /// <remarks>
    /// <para>The header asks to release every PlayReady interface before the switch. One is still held, for example by a player
    /// that was not closed.</para>
    /// <para>Check that all players and sessions are released, then switch and open new ones.</para>
    /// </remarks>
    [Symbol("MSPR_E_INVALID_MODE_SWITCH")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    InvalidModeSwitch = 0x8004B8B5,

    /// <summary>The H.264 content has a format error.</summary>
    /// <remarks>
    /// <para>PlayReady looks into H.264 streams by itself and met a format error there. Codes from 0x8004DA00 to 0x8004DA93
    /// name the place, where the log has one beside this.</para>
    /// <para>Look in the log for such a code at the same moment, then check that field with an H.264 analyzer. Compare with
    /// another encode of the title.</para>
    /// </remarks>
    [Symbol("MSPR_E_H264_FORMAT_ERROR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    H264FormatError = 0x8004B8B6,

    /// <summary>The protected environment failed, so high-security content is denied.</summary>
    /// <remarks>
    /// <para>The check of Windows' protected environment (PEAUTH) did not pass, so content of high security is withheld. Media
    /// Foundation has codes for the reasons behind it, such as 0xC00D7174.</para>
    /// <para>Look on this computer for unsigned drivers, test signing mode and a kernel debugger, then for Media Foundation's
    /// codes in the same log.</para>
    /// </remarks>
    [Symbol("MSPR_E_PEAUTH_FAILED_HIGH_SECURITY_CONTENT_DENIED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    PeauthFailedHighSecurityContentDenied = 0x8004B8B7,

    /// <summary>The signature of the secure stop publisher's certificate is not valid.</summary>
    [Symbol("MSPR_E_SECURE_STOP_CERT_SIGNATURE_INVALID")]
    SecureStopCertSignatureInvalid = 0x8004B8B8,

    /// <summary>The license response holds a secure stop ID that is not valid.</summary>
    [Symbol("MSPR_E_SECURE_STOP_ID_INVALID")]
    SecureStopIdInvalid = 0x8004B8B9,

    /// <summary>The license server calls the client revoked; the provisioning server does not.</summary>
    /// <remarks>
    /// <para>The license server refuses this client as revoked, while Microsoft's provisioning server holds that it is not. The
    /// symbol blames the license server's setup; old or wrong revocation data there is the first suspect.</para>
    /// <para>Check which revocation data the license server has loaded and from when, and bring it up to date. If it is,
    /// collect OS build and challenge of the client for Microsoft.</para>
    /// </remarks>
    [Symbol("MSPR_E_MISCONFIGURED_SERVER")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    MisconfiguredServer = 0x8004B8BA,

    /// <summary>The H.264 content is not valid; playback cannot go on.</summary>
    /// <remarks>
    /// <para>The client SDK gave up on the H.264 stream as a whole; where the slice headers are at fault, 0x8004B8C2 says so.
    /// License and keys had been accepted.</para>
    /// <para>Run the title's video through an H.264 analyzer, and compare the subsample ranges that were encrypted with those
    /// of a title that plays.</para>
    /// </remarks>
    [Symbol("MSPR_E_INVALID_H264_CONTENT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidH264Content = 0x8004B8BB,

    /// <summary>Another individualization is running; a later attempt may succeed.</summary>
    /// <remarks>
    /// <para>While this attempt was under way another individualization was started, which is not supported. The header warns
    /// of retrying at once: two attempts can disturb each other without end.</para>
    /// <para>Wait for the other attempt, then repeat the whole scenario after a pause; once individualization has succeeded the
    /// code is gone. Find the second caller in the log and leave one of the two.</para>
    /// </remarks>
    [Symbol("MSPR_E_INDIV_RETRY_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    IndivRetryRequired = 0x8004B8BC,

    /// <summary>An on-demand header is not allowed in this license challenge.</summary>
    /// <remarks>
    /// <para>The content header asks for a decryptor on demand (DECRYPTORSETUP), so that its keys become known only with the
    /// samples, and this challenge does not allow such.</para>
    /// <para>Check the header of the title, and package it with its key IDs if they do not rotate.</para>
    /// </remarks>
    [Symbol("MSPR_E_INVALID_ON_DEMAND_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidOnDemandHeader = 0x8004B8BD,

    /// <summary>The key file is missing although the data store exists.</summary>
    /// <remarks>
    /// <para>The data store is there and its key file is not. Cleaning tools or a partial restore separate the two.</para>
    /// <para>Check what removed the file. DRM data and licenses have to be made anew if it cannot be restored.</para>
    /// </remarks>
    [Symbol("MSPR_E_MISSING_KEY_FILE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    MissingKeyFile = 0x8004B8BE,

    /// <summary>The client did not recover, and individualization calls it up to date.</summary>
    /// <remarks>
    /// <para>After a failure the client tried to make its own state anew. As the server holds it for current, no new component
    /// came, and the fault is still there.</para>
    /// <para>Check for Windows updates and note the build; stored licenses may have to be given up before DRM data are made
    /// anew.</para>
    /// </remarks>
    [Symbol("MSPR_E_FAILED_RECOVERY_ON_INDIV_CURRENT")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    FailedRecoveryOnIndivCurrent = 0x8004B8BF,

    /// <summary>An internal structure was not found.</summary>
    [Symbol("MSPR_E_STRUCT_NOT_FOUND")]
    StructNotFound = 0x8004B8C0,

    /// <summary>The content is not valid; playback cannot go on.</summary>
    [Symbol("MSPR_E_INVALID_CONTENT")]
    InvalidContent = 0x8004B8C1,

    /// <summary>The slice headers of the H.264 content are not valid; playback cannot go on.</summary>
    [Symbol("MSPR_E_INVALID_H264_SLICE_HEADERS")]
    InvalidH264SliceHeaders = 0x8004B8C2,

    /// <summary>The client SDK got a persistent license in a session of another type.</summary>
    /// <remarks>
    /// <para>A license to be stored came into a temporary session. Microsoft's PlayReady team calls this mismatch the most
    /// common cause of a failed update() with .recommendation (shaka-player 1495).</para>
    /// <para>Check MediaLicense.Type on the server against the session type of the player, and make them agree.</para>
    /// </remarks>
    [Symbol("MSPR_E_CDM_PERSISTENT_LICENSE_NOT_ALLOWED")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CdmPersistentLicenseNotAllowed = 0x8004B8C3,

    /// <summary>The client SDK got a temporary license in a session of another type.</summary>
    /// <remarks>
    /// <para>The player asked for a license to keep, for example for a download, and the policy sent one that ends with the
    /// session.</para>
    /// <para>Check that the policy for downloads sends persistent licenses, or open a temporary session.</para>
    /// </remarks>
    [Symbol("MSPR_E_CDM_TEMPORARY_LICENSE_NOT_ALLOWED")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CdmTemporaryLicenseNotAllowed = 0x8004B8C4,

    /// <summary>A temporary secure stop license came into a client SDK session of another type.</summary>
    [Symbol("MSPR_E_CDM_PERSISTENT_USAGE_RECORD_NOT_ALLOWED")]
    CdmPersistentUsageRecordNotAllowed = 0x8004B8C5,

    /// <summary>The license needs hardware DRM, but software DRM is in use.</summary>
    /// <remarks>
    /// <para>The client ran in software DRM, and the license that came may be used in hardware mode only. A policy for the
    /// highest resolution that was issued to a session without hardware DRM has this effect.</para>
    /// <para>Look in the app which mode it asked for and whether this PC has hardware DRM. Use that, or have the license server
    /// issue a policy for software DRM at lower resolution.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_UNSUPPORTED_IN_SOFTWARE")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    LicenseUnsupportedInSoftware = 0x8004B8C6,

    /// <summary>The firmware does not support this license, which is for hardware DRM.</summary>
    /// <remarks>
    /// <para>A license for hardware DRM arrived, and the firmware of this machine cannot handle it. Keys and request need not
    /// be at fault: another firmware may take the same license.</para>
    /// <para>Look for firmware and graphics driver updates of this model. Until then have the app ask for software DRM and the
    /// server issue a license that permits it.</para>
    /// </remarks>
    [Symbol("MSPR_E_LICENSE_UNSUPPORTED_IN_CURRENT_FIRMWARE")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    LicenseUnsupportedInCurrentFirmware = 0x8004B8C7,

    /// <summary>The security information of the roll-back registry data could not be read.</summary>
    [Symbol("MSPR_E_LSRD_GET_SECURITY_INFO")]
    LsrdGetSecurityInfo = 0x8004B8C8,

    /// <summary>The security descriptor of the roll-back data could not be turned into text.</summary>
    [Symbol("MSPR_E_LSRD_CONVERT_SECURITYDESCRIPTOR_TO_STRING")]
    LsrdConvertSecuritydescriptorToString = 0x8004B8C9,

    /// <summary>The security descriptor of the roll-back data has a wrong size.</summary>
    [Symbol("MSPR_E_LSRD_SECURITYDESCRIPTOR_SIZE")]
    LsrdSecuritydescriptorSize = 0x8004B8CA,

    /// <summary>A roll-back of the license store was found, so licenses have to be deleted.</summary>
    /// <remarks>
    /// <para>An older copy of the store was put back, as by a backup or an image, with licenses in it that may be used up. The
    /// client demands that they be deleted first.</para>
    /// <para>Check whether the system was restored. Fetch new licenses once the old ones are deleted.</para>
    /// </remarks>
    [Symbol("MSPR_E_LSRD_LICENSE_DELETION_REQUIRED")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    LsrdLicenseDeletionRequired = 0x8004B8CB,

    /// <summary>A PlayReady object older than version 4.3 names no encryption type.</summary>
    [Symbol("MSPR_E_PRO_HEADER_UNSPECIFIED_ENCRYPTION_TYPE")]
    ProHeaderUnspecifiedEncryptionType = 0x8004B8CC,

    /// <summary>A PlayReady object older than version 4.3 names a CBC encryption type.</summary>
    [Symbol("MSPR_E_PRO_HEADER_INVALID_CBC_ENCRYPTION_TYPE")]
    ProHeaderInvalidCbcEncryptionType = 0x8004B8CD,

    /// <summary>Hardware DRM is present on the system, but is not supported.</summary>
    /// <remarks>
    /// <para>The system has hardware DRM, and PlayReady cannot use it here; the header gives no reason. Old drivers or firmware
    /// are the first suspects. A license for hardware DRM alone does not play then.</para>
    /// <para>Check graphics model, driver and firmware of the machine. Have the app fall back to software DRM, with a license
    /// that permits it.</para>
    /// </remarks>
    [Symbol("MSPR_E_HWDRM_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HwdrmNotSupported = 0x8004B8CE,

    /// <summary>The DRM system cannot start because it got no path for its data store.</summary>
    /// <remarks>
    /// <para>Hardware DRM exists on the machine, yet the app or host named no folder in which it may keep its data.</para>
    /// <para>Check that the app gives the DRM system its store path before use.</para>
    /// </remarks>
    [Symbol("MSPR_E_HWDRM_SUPPORTED_BUT_NO_PATHS")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HwdrmSupportedButNoPaths = 0x8004B8CF,

    /// <summary>The content uses AES-CBC (cbcs or cbc1), which is not supported here.</summary>
    /// <remarks>
    /// <para>CBC is what FairPlay and common HLS packaging use; PlayReady has it from version 4 on, and not in every mode. A
    /// pattern that is not supported has 0x8004B8D1.</para>
    /// <para>Compare the scheme of the title with what the client reports, and offer a rendition in cenc.</para>
    /// </remarks>
    [Symbol("MSPR_E_AES_CBC_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AesCbcNotSupported = 0x8004B8D0,

    /// <summary>The content uses pattern encryption (cbcs or cens), not supported here.</summary>
    /// <remarks>
    /// <para>The title uses pattern encryption (cbcs, cens), which leaves blocks clear in turn, and the client cannot do
    /// that.</para>
    /// <para>Check the pattern in the tenc box, and offer cenc without pattern for this client.</para>
    /// </remarks>
    [Symbol("MSPR_E_AES_STRIPING_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AesStripingNotSupported = 0x8004B8D1,

    /// <summary>The content uses 16-byte IVs, which are not supported here.</summary>
    /// <remarks>
    /// <para>The title uses IVs of 16 bytes, and the client takes only those of 8 in this mode.</para>
    /// <para>Check the IV size in tenc or senc, and package with 8 bytes for cenc.</para>
    /// </remarks>
    [Symbol("MSPR_E_AES_SIXTEEN_BYTE_IVS_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    AesSixteenByteIvsNotSupported = 0x8004B8D2,

    /// <summary>The samples are encrypted in another way than the license says.</summary>
    /// <remarks>
    /// <para>One side says AES-CTR, the other AES-CBC: the title was packaged anew, or the license handler takes the algorithm
    /// from a default.</para>
    /// <para>Compare the scheme in the media (schm box) with the key's algorithm in header and license policy.</para>
    /// </remarks>
    [Symbol("MSPR_E_SAMPLE_ENCRYPTION_TYPE_DOES_NOT_MATCH_LICENSE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    SampleEncryptionTypeDoesNotMatchLicense = 0x8004B8D3,

    /// <summary>A server certificate has to be set first (setServerCertificate of EME).</summary>
    /// <remarks>
    /// <para>The operation needs the license server's certificate, which the page gives to the decryption module by
    /// MediaKeys.setServerCertificate. The call was not made, or not before this.</para>
    /// <para>Call setServerCertificate with the service's PlayReady certificate before the session makes its request, and check
    /// that the promise of that call was resolved.</para>
    /// </remarks>
    [Symbol("MSPR_E_SET_SERVER_CERTIFICATE_REQUIRED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SetServerCertificateRequired = 0x8004B8D4,

    // 0x8004C000 to 0x8004C5FF: porting kit, licenses

    /// <summary>The device was never initialized with a DRM service.</summary>
    /// <remarks>
    /// <para>PlayReady on this device was never set up with a DRM service, so that it has no identity with which to ask for a
    /// license. Set-up belongs to the first start of the app or device.</para>
    /// <para>Check that the app runs the set-up or individualization before its first license request, and that its data folder
    /// was not emptied in between.</para>
    /// </remarks>
    [Symbol("DRM_E_DEVICE_NOT_INITIALIZED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DeviceNotInitialized = 0x8004C001,

    /// <summary>The application has not initialized DRM.</summary>
    /// <remarks>
    /// <para>A DRM function was called before the app opened its DRM context, or after it closed it. The device itself may be
    /// set up well; if it is not, the code is 0x8004C001.</para>
    /// <para>Check in the player log the order of calls around opening and closing, also on other threads.</para>
    /// </remarks>
    [Symbol("DRM_E_DRM_NOT_INITIALIZED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmNotInitialized = 0x8004C002,

    /// <summary>Retired code: a right was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_RIGHT")]
    [Retired]
    DeprecatedInvalidRight = 0x8004C003,

    /// <summary>Retired code: the size of the license did not fit.</summary>
    [Symbol("DRM_E_DEPRECATED_INCOMPATABLE_LICENSE_SIZE")]
    [Retired]
    DeprecatedIncompatableLicenseSize = 0x8004C004,

    /// <summary>Retired code: the flags of the license were not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_LICENSE_FLAGS")]
    [Retired]
    DeprecatedInvalidLicenseFlags = 0x8004C005,

    /// <summary>The license is not valid.</summary>
    /// <remarks>
    /// <para>The license was read and found wrong in itself: parts that contradict each other, or a value that must not be. A
    /// bad signature has 0x800480CF, an expired license 0x8004C009.</para>
    /// <para>Check whether every title or every client fails with this server. Send license, challenge and policy to its
    /// vendor, and compare with a license that works.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_LICENSE")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidLicense = 0x8004C006,

    /// <summary>Retired code: a condition of the license was not met.</summary>
    [Symbol("DRM_E_DEPRECATED_CONDITION_FAIL")]
    [Retired]
    DeprecatedConditionFail = 0x8004C007,

    /// <summary>Retired code: a condition of the license was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_CONDITION_NOT_SUPPORTED")]
    [Retired]
    DeprecatedConditionNotSupported = 0x8004C008,

    /// <summary>The license has expired: its end date has come or its plays are used up.</summary>
    /// <remarks>
    /// <para>The porting kit found a license for this content, but its end date has come or its count of plays is used up.
    /// Right after a new license arrived, a wrong date in the policy or a wrong device clock is likelier. 0x8004B835 is the
    /// same in the Windows client SDK.</para>
    /// <para>Have the player acquire a new license. If that one is over on arrival too, compare begin, end and play count that
    /// the server issued with the device's clock; if the server refuses, the viewer's right has ended.</para>
    /// </remarks>
    [Symbol("DRM_E_LICENSE_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    DrmLicenseExpired = 0x8004C009,

    /// <summary>Retired code: the license was not valid yet.</summary>
    /// <remarks>
    /// <para>By its name, the begin date of the license had not come. Only old porting kits report it; the Windows client SDK
    /// has 0x8004B84D for the same.</para>
    /// <para>Check which porting kit the firmware has, and compare the license's begin date with the device's clock. Correct
    /// the availability window if the date is wrong, the clock if that is.</para>
    /// </remarks>
    [Symbol("DRM_E_DEPRECATED_LICENSE_NOT_YET_VALID")]
    [Retired]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.ContentOperations, RetryAdvice.Never, IsRefusal = true)]
    DeprecatedLicenseNotYetValid = 0x8004C00A,

    /// <summary>The license does not grant the requested action.</summary>
    /// <remarks>
    /// <para>A license is there, but among its rights is not the one that the app asked for, such as play or copy. Nothing
    /// failed: the server issued the license so.</para>
    /// <para>Look up in the license server's log which rights this license was given, and compare them with the action in the
    /// device log. Extend the policy if the viewer should have the right, or stop the app from asking.</para>
    /// </remarks>
    [Symbol("DRM_E_RIGHTS_NOT_AVAILABLE")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    RightsNotAvailable = 0x8004C00B,

    /// <summary>Retired code: the license did not match.</summary>
    /// <remarks>
    /// <para>License and content do not fit, by the name; no text is left in the header. A key ID that differs is 0x8004C0C1
    /// today.</para>
    /// <para>Compare the key ID in the content's header with the one in the license. If they differ, check packaging and the
    /// server's key record.</para>
    /// </remarks>
    [Symbol("DRM_E_DEPRECATED_LICENSE_MISMATCH")]
    [Retired]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DeprecatedLicenseMismatch = 0x8004C00C,

    /// <summary>The token is of an incompatible type.</summary>
    /// <remarks>
    /// <para>A value that parts of the porting kit pass to each other (a token in its terms) had another type than the callee
    /// takes. The service's access tokens are not meant; the header explains no more.</para>
    /// <para>Collect the device log up to the code, with model and firmware, and send it to the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_WRONG_TOKEN_TYPE")]
    [Advice(ErrorCategory.Request, ErrorActor.Vendor, RetryAdvice.Never)]
    WrongTokenType = 0x8004C00D,

    /// <summary>Retired code: no rights were requested.</summary>
    [Symbol("DRM_E_DEPRECATED_NO_RIGHTS_REQUESTED")]
    [Retired]
    DeprecatedNoRightsRequested = 0x8004C00E,

    /// <summary>No license is bound, so nothing can be decrypted.</summary>
    /// <remarks>
    /// <para>Decryption was asked for before a license had been bound, or after the bind call had failed with a code of its
    /// own.</para>
    /// <para>Look in the log for the bind call before it: its code is the cause. Without one, correct the order of calls in app
    /// or middleware.</para>
    /// </remarks>
    [Symbol("DRM_E_LICENSE_NOT_BOUND")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicenseNotBound = 0x8004C00F,

    /// <summary>A keyed hash does not match its data.</summary>
    /// <remarks>
    /// <para>A keyed hash over protected data came out otherwise: the data was altered, or the key is not the one it was made
    /// with. The header does not say whether it was a license or a stored record.</para>
    /// <para>Fetch a new license and see whether the code stays. If it does on one device alone, its store is suspect: send the
    /// log to the maker; if on all, compare the license's bytes on server and device.</para>
    /// </remarks>
    [Symbol("DRM_E_HASH_MISMATCH")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    HashMismatch = 0x8004C010,

    /// <summary>Retired code: a time was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_TIME")]
    [Retired]
    DeprecatedInvalidTime = 0x8004C011,

    /// <summary>Retired code: the license store was not found.</summary>
    [Symbol("DRM_E_DEPRECATED_LICENSESTORE_NOT_FOUND")]
    [Retired]
    DeprecatedLicensestoreNotFound = 0x8004C012,

    /// <summary>No license was found for the content.</summary>
    /// <remarks>
    /// <para>The license store was searched for the content's key ID and has nothing for it. In most flows that is the normal
    /// start, and a license request follows; as a final error none was made, or it failed.</para>
    /// <para>Look in the log whether a license request went out after it and how it ended. If a license came, compare its key
    /// ID with the header's, and check whether it was stored for this session.</para>
    /// </remarks>
    [Symbol("DRM_E_LICENSE_NOT_FOUND")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicenseNotFound = 0x8004C013,

    /// <summary>The DRM on the device does not support the version of the license.</summary>
    /// <remarks>
    /// <para>The license is of a newer version than this client can read. The server normally fits it to the challenge, so
    /// either the client is very old or a setting forces a version.</para>
    /// <para>Check the client version in the challenge against the version of the license. Have the device updated, or the
    /// server issue the older version.</para>
    /// </remarks>
    [Symbol("DRM_E_LICENSE_VERSION_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    LicenseVersionNotSupported = 0x8004C014,

    /// <summary>Retired code: the bind ID was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_BIND_ID")]
    [Retired]
    DeprecatedInvalidBindId = 0x8004C015,

    /// <summary>The algorithm is not supported.</summary>
    /// <remarks>
    /// <para>Content, license or message names a cipher or signature algorithm that this client lacks. AES in another mode than
    /// CTR is the usual reason; the Windows client has 0x8004B8D0 for CBC.</para>
    /// <para>Compare the encryption scheme of the title (cenc, cbcs) with the PlayReady version of the device: CBC needs
    /// version 4. Package in cenc for older ones.</para>
    /// </remarks>
    [Symbol("DRM_E_UNSUPPORTED_ALGORITHM")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    UnsupportedAlgorithm = 0x8004C016,

    /// <summary>Retired code: no algorithm was set.</summary>
    [Symbol("DRM_E_DEPRECATED_ALGORITHM_NOT_SET")]
    [Retired]
    DeprecatedAlgorithmNotSet = 0x8004C017,

    /// <summary>Retired code: the license server needed a key.</summary>
    [Symbol("DRM_E_DEPRECATED_LICENSE_SERVER_NEEDS_KEY")]
    [Retired]
    DeprecatedLicenseServerNeedsKey = 0x8004C018,

    // stores, files, XML and headers

    /// <summary>The license store has a wrong version or is damaged.</summary>
    /// <remarks>
    /// <para>The file with the licenses cannot be used: it was written by another version or is damaged, as after a power cut
    /// during a write. Licenses in it are out of reach.</para>
    /// <para>Check whether it follows an update, a restore or a power cut. The store can be made anew by the device or app;
    /// persistent licenses then have to be fetched again.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_LICENSE_STORE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    InvalidLicenseStore = 0x8004C019,

    /// <summary>A file could not be read.</summary>
    /// <remarks>
    /// <para>Reading a file of PlayReady (data store, certificate, key file) failed. The code does not name the file; missing
    /// rights and defective flash are the causes apart from a file that is not there.</para>
    /// <para>Look in the system log for the path, and check rights and file system. A device that also fails after a restart
    /// needs service.</para>
    /// </remarks>
    [Symbol("DRM_E_FILE_READ_ERROR")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    FileReadError = 0x8004C01A,

    /// <summary>A file could not be written.</summary>
    /// <remarks>
    /// <para>PlayReady could not write one of its files. A full or read-only partition is the first suspect, as the store must
    /// be written whenever a license changes.</para>
    /// <para>Check the free space of the partition with the DRM data and whether it is mounted for writing, then try
    /// again.</para>
    /// </remarks>
    [Symbol("DRM_E_FILE_WRITE_ERROR")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    FileWriteError = 0x8004C01B,

    /// <summary>Retired code: the time of the client was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CLIENT_TIME_INVALID")]
    [Retired]
    DeprecatedClientTimeInvalid = 0x8004C01C,

    /// <summary>The data store is full.</summary>
    /// <remarks>
    /// <para>The data store has reached its size and takes no more licenses. Persistent licenses that are never deleted fill
    /// it, also expired ones.</para>
    /// <para>Check whether the app deletes licenses of removed titles and whether the device cleans up expired ones; free room
    /// that way.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_STORE_FULL")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DstStoreFull = 0x8004C01D,

    /// <summary>An XML start tag is missing.</summary>
    /// <remarks>
    /// <para>An XML text of PlayReady, such as the content header or a server message, lacks a start tag that should be there.
    /// Text that was cut off or is in another encoding looks like that.</para>
    /// <para>Look at the XML itself: the WRMHEADER is UTF-16 little-endian and often Base64 around it. Compare with a title
    /// that works.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_XML_OPEN_TAG")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    NoXmlOpenTag = 0x8004C01E,

    /// <summary>An XML end tag is missing.</summary>
    /// <remarks>
    /// <para>The XML begins well and its end tag is missing: it was cut off, or its length field is too small. A missing start
    /// tag is 0x8004C01E.</para>
    /// <para>Compare the length fields of the PlayReady object with the real length, and check the packager's output.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_XML_CLOSE_TAG")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    NoXmlCloseTag = 0x8004C01F,

    /// <summary>An XML tag is not valid.</summary>
    /// <remarks>
    /// <para>A tag in an XML text of PlayReady is not one that may stand there, or is misspelled; names are
    /// case-sensitive.</para>
    /// <para>Run the header through an XML validator and compare its tags with the header specification of its version.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_XML_TAG")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidXmlTag = 0x8004C020,

    /// <summary>An XML CDATA section is missing.</summary>
    /// <remarks>
    /// <para>An element that should hold data in a CDATA section has none. It is rare outside of hand-made headers and
    /// messages.</para>
    /// <para>Look at the XML that the app or packager built, and compare with one made by the vendor's tools.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_XML_CDATA")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    NoXmlCdata = 0x8004C021,

    /// <summary>Retired code: a namespace of the data store was full.</summary>
    /// <remarks>
    /// <para>A part of the data store was full, by the name. The living code is 0x8004C01D.</para>
    /// <para>Check whether the app deletes licenses that it does not need any more, and note the device's PlayReady
    /// version.</para>
    /// </remarks>
    [Symbol("DRM_E_DEPRECATED_DST_NAMESPACE_FULL")]
    [Retired]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DeprecatedDstNamespaceFull = 0x8004C022,

    /// <summary>The namespace of the data store was not found.</summary>
    /// <remarks>
    /// <para>The data store has no part of the name that was asked for. Before the first license of its kind that may be
    /// normal; else the store was made by another version.</para>
    /// <para>Check whether the code is followed by one that ends playback. If so, give model, firmware and log to the device
    /// maker.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_NAMESPACE_NOT_FOUND")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    DstNamespaceNotFound = 0x8004C023,

    /// <summary>The slot of the data store was not found.</summary>
    /// <remarks>
    /// <para>The data store has no entry (slot) for what was looked up, mostly a license or a record that was never stored. DRM
    /// often asks this way whether something exists.</para>
    /// <para>Look for the next code in the log: alone this one is seldom the cause. If playback ends with it, check whether the
    /// license was stored.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_SLOT_NOT_FOUND")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    DstSlotNotFound = 0x8004C024,

    /// <summary>The slot of the data store exists already.</summary>
    /// <remarks>
    /// <para>An entry of that name is in the data store already, while a new one was to be made. Two processes on one store, or
    /// a license stored twice, get there.</para>
    /// <para>Check whether two players or processes use one store at a time, and look for 0x8004C070 near it.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_SLOT_EXISTS")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    DstSlotExists = 0x8004C025,

    /// <summary>The data store is damaged.</summary>
    /// <remarks>
    /// <para>The data store's inner structure is broken: a write was interrupted, the flash is bad, or something else wrote to
    /// the file. All persistent licenses in it are affected.</para>
    /// <para>Check whether it follows a power cut or an update. Note model and firmware; the store has to be made anew by the
    /// device, and licenses fetched again.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_CORRUPTED")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    DstCorrupted = 0x8004C026,

    /// <summary>A seek in the data store failed.</summary>
    /// <remarks>
    /// <para>Moving to a position within the data store's file failed. A file shorter than its own tables say is the usual
    /// reason.</para>
    /// <para>Check size and rights of the store file and the health of the partition, then compare with a device that
    /// works.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_SEEK_ERROR")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    DstSeekError = 0x8004C027,

    /// <summary>Retired code: by its name, a namespace of the data store was in use.</summary>
    /// <remarks>
    /// <para>By its name a part of the data store was held by somebody else. Today locks have codes of their own, 0x8004C036 to
    /// 0x8004C039.</para>
    /// <para>Check whether two processes use the same store, and note the device's PlayReady version.</para>
    /// </remarks>
    [Symbol("DRM_E_DEPRECATED_DST_NAMESPACE_IN_USE")]
    [Retired]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DeprecatedDstNamespaceInUse = 0x8004C028,

    /// <summary>The password of the secure store does not fit its hash.</summary>
    /// <remarks>
    /// <para>Records in the secure store are guarded by a secret derived from the device, and it does not fit. The device's
    /// keys or its ID changed, or the store came from another device.</para>
    /// <para>Check whether the store was copied, or the device's identity changed by service or update; give both facts to the
    /// device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_SECURESTORE_PASSWORD")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    InvalidSecurestorePassword = 0x8004C029,

    /// <summary>The secure store is damaged.</summary>
    /// <remarks>
    /// <para>The part of the data store that holds protected states (counts, first-play times) is broken. Licenses that need
    /// such a state do not play, others may.</para>
    /// <para>Check whether a license without counts or first-play duration works. Note model, firmware and what happened before
    /// for the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURESTORE_CORRUPT")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    SecurestoreCorrupt = 0x8004C02A,

    /// <summary>The key in the secure store has no room for more data.</summary>
    /// <remarks>
    /// <para>The record in the secure store cannot take more data for this license or key. A license with very many states can
    /// do that.</para>
    /// <para>Compare the license's restrictions (counts, durations) with one that plays, and simplify the policy if one title
    /// alone is hit.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURESTORE_FULL")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    SecurestoreFull = 0x8004C02B,

    /// <summary>Retired code: the license request named no action.</summary>
    [Symbol("DRM_E_DEPRECATED_NO_ACTION_IN_LICENSE_REQUEST")]
    [Retired]
    DeprecatedNoActionInLicenseRequest = 0x8004C02C,

    /// <summary>An attribute appears twice in the header.</summary>
    /// <remarks>
    /// <para>The content header has one attribute twice. Tools that add custom attributes to a header that has them already
    /// make such.</para>
    /// <para>Look at the WRMHEADER of the title for the doubled name, and correct the packager's settings.</para>
    /// </remarks>
    [Symbol("DRM_E_DUPLICATED_HEADER_ATTRIBUTE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DuplicatedHeaderAttribute = 0x8004C02D,

    /// <summary>No key ID was found in the header.</summary>
    /// <remarks>
    /// <para>The content header has no key ID, so that no license can be found or asked for. Headers of version 4.1 and later
    /// have it elsewhere (PROTECTINFO), which old clients do not read.</para>
    /// <para>Look at the header's version and key ID. For old devices package with version 4.0; else add the key ID.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_KID_IN_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NoKidInHeader = 0x8004C02E,

    /// <summary>No LAINFO was found in the header.</summary>
    /// <remarks>
    /// <para>The content header names no license server (LAINFO, LA_URL). Players that get the URL from the app do not need it;
    /// some old clients insist.</para>
    /// <para>Check whether the app sets the license URL itself. If the client insists, add the URL to the header in
    /// packaging.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_LAINFO_IN_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NoLainfoInHeader = 0x8004C02F,

    /// <summary>No checksum was found in the header.</summary>
    /// <remarks>
    /// <para>The content header has no checksum of the key ID, which this client wants. From header version 4.3 on it may be
    /// left out for CBC, older forms have it.</para>
    /// <para>Compare header version and checksum with a title that plays on the device, and package with the checksum.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_CHECKSUM_IN_HEADER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NoChecksumInHeader = 0x8004C030,

    /// <summary>Blocks of the data store do not match.</summary>
    /// <remarks>
    /// <para>Two blocks of the data store that belong together do not fit. An interrupted write or two writers are behind such
    /// a state.</para>
    /// <para>Check whether two processes use the store and whether power was cut. Note model and firmware for the device
    /// maker.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_BLOCK_MISMATCH")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    DstBlockMismatch = 0x8004C031,

    /// <summary>Retired code: a backup existed already.</summary>
    [Symbol("DRM_E_DEPRECATED_BACKUP_EXISTS")]
    [Retired]
    DeprecatedBackupExists = 0x8004C032,

    /// <summary>Retired code: the license was too long.</summary>
    [Symbol("DRM_E_DEPRECATED_LICENSE_TOO_LONG")]
    [Retired]
    DeprecatedLicenseTooLong = 0x8004C033,

    /// <summary>A data store exists already in this place.</summary>
    /// <remarks>
    /// <para>A data store is at this place already, while a new one was to be created. An app that calls its first-start set-up
    /// again gets it; the old store is not harmed.</para>
    /// <para>Check whether the app should open the store in place of creating it.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_EXISTS")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DstExists = 0x8004C034,

    /// <summary>The device certificate is not valid.</summary>
    /// <remarks>
    /// <para>The device's own certificate did not pass the check, although its number stands among those of the data store. The
    /// maker or provisioning installs it, never a license server.</para>
    /// <para>Check whether other PlayReady services work on this unit and whether all units of the model fail. Send model,
    /// firmware and serial number to the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_DEVICE_CERTIFICATE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    InvalidDeviceCertificate = 0x8004C035,

    /// <summary>A part of the data store could not be locked.</summary>
    /// <remarks>
    /// <para>A part of the data store could not be locked because someone else holds it, mostly a second player or process. It
    /// passes when the other is done.</para>
    /// <para>Try again after a short pause, and check that all players of the app share one DRM context.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_LOCK_FAILED")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    DstLockFailed = 0x8004C036,

    /// <summary>A seek in a file failed.</summary>
    /// <remarks>
    /// <para>A seek in a file failed in the layer that the device maker provides. The file is not named; the data store has
    /// 0x8004C027 for the same.</para>
    /// <para>Look in the system log for the file, and check whether it is shorter than expected.</para>
    /// </remarks>
    [Symbol("DRM_E_FILE_SEEK_ERROR")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    FileSeekError = 0x8004C037,

    /// <summary>The existing lock of the data store is not exclusive.</summary>
    /// <remarks>
    /// <para>The data store is locked, but not in the exclusive way that this step needs. It is a matter of the porting layer,
    /// not of content or license.</para>
    /// <para>Note model, firmware and the calls before it for the device maker, and whether two players ran at once.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_NOT_LOCKED_EXCLUSIVE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    DstNotLockedExclusive = 0x8004C038,

    /// <summary>The data store accepts only an exclusive lock.</summary>
    /// <remarks>
    /// <para>The storage layer of the device only offers exclusive locks, and a shared one was asked for. A port that differs
    /// from what the client expects does that.</para>
    /// <para>Ask the device maker, with firmware version and log. Check also whether the app opens the store a second
    /// time.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_EXCLUSIVE_LOCK_ONLY")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    DstExclusiveLockOnly = 0x8004C039,

    /// <summary>Retired code: a reserved key was found in the data store.</summary>
    [Symbol("DRM_E_DEPRECATED_DST_RESERVED_KEY_DETECTED")]
    [Retired]
    DeprecatedDstReservedKeyDetected = 0x8004C03A,

    // certificates and clocks

    /// <summary>Retired code: version 1 was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_V1_NOT_SUPPORTED")]
    [Retired]
    DeprecatedV1NotSupported = 0x8004C03B,

    /// <summary>No content header is set.</summary>
    /// <remarks>
    /// <para>A license was to be asked for or found before the content's header was given to DRM. The app did not pass it, or
    /// the player met no protection data in the stream.</para>
    /// <para>Check in the player log that the PlayReady object (pssh, PRO) of the title was found and passed on, before the
    /// license step.</para>
    /// </remarks>
    [Symbol("DRM_E_HEADER_NOT_SET")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HeaderNotSet = 0x8004C03C,

    /// <summary>Retired code: the device certificate had to be individualized.</summary>
    /// <remarks>
    /// <para>An old way to say that the device had to get its own certificate first. Today's codes for it are 0x8004B822 on
    /// Windows and 0x8004C603 from the server.</para>
    /// <para>Check whether the device was individualized, and run it if the platform offers it.</para>
    /// </remarks>
    [Symbol("DRM_E_DEPRECATED_NEED_DEVCERT_INDIV")]
    [Retired]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DeprecatedNeedDevcertIndiv = 0x8004C03D,

    /// <summary>The device certificate was made for another machine.</summary>
    /// <remarks>
    /// <para>The certificate on the device names another machine ID than the device has. A main board that was changed, or
    /// storage copied from another unit, has this effect.</para>
    /// <para>Ask whether the unit was repaired or restored from an image. Then send serial number, model and firmware to the
    /// maker, who can issue the certificate again.</para>
    /// </remarks>
    [Symbol("DRM_E_MACHINE_ID_MISMATCH")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    MachineIdMismatch = 0x8004C03E,

    /// <summary>The response of the secure clock server is not valid.</summary>
    /// <remarks>
    /// <para>The answer of the secure clock server could not be used: of the wrong form, or not signed as it should be. Proxies
    /// that answer in place of the server do that.</para>
    /// <para>Look at the body of the answer from the clock server in the network log, and check the clock URL in content or
    /// app.</para>
    /// </remarks>
    [Symbol("DRM_E_CLK_INVALID_RESPONSE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ClkInvalidResponse = 0x8004C03F,

    /// <summary>Retired code: the secure clock had a date that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CLK_INVALID_DATE")]
    [Retired]
    DeprecatedClkInvalidDate = 0x8004C040,

    /// <summary>Retired code: the secure clock had an unsupported value.</summary>
    [Symbol("DRM_E_DEPRECATED_CLK_UNSUPPORTED_VALUE")]
    [Retired]
    DeprecatedClkUnsupportedValue = 0x8004C041,

    /// <summary>Retired code: the template of the device certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_DEVCERT_TEMPLATE")]
    [Retired]
    DeprecatedInvalidDevcertTemplate = 0x8004C042,

    /// <summary>The device certificate is too large.</summary>
    /// <remarks>
    /// <para>The device certificate is larger than the client's buffer for it. Chains with many levels or long manufacturer
    /// names reach it; it is a fault of the device's build.</para>
    /// <para>Note model, firmware and PlayReady version, and ask the device maker; other units of the model will fail
    /// alike.</para>
    /// </remarks>
    [Symbol("DRM_E_DEVCERT_EXCEEDS_SIZE_LIMIT")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    DevcertExceedsSizeLimit = 0x8004C043,

    /// <summary>Retired code: the template of the device certificate was too large.</summary>
    [Symbol("DRM_E_DEPRECATED_DEVCERT_TEMPLATE_EXCEEDS_SIZE_LIMIT")]
    [Retired]
    DeprecatedDevcertTemplateExceedsSizeLimit = 0x8004C044,

    /// <summary>Retired code: the device certificate could not be read.</summary>
    [Symbol("DRM_E_DEPRECATED_DEVCERT_READ_ERROR")]
    [Retired]
    DeprecatedDevcertReadError = 0x8004C045,

    /// <summary>Retired code: the device certificate could not be written.</summary>
    [Symbol("DRM_E_DEPRECATED_DEVCERT_WRITE_ERROR")]
    [Retired]
    DeprecatedDevcertWriteError = 0x8004C046,

    /// <summary>The private key of the device could not be read.</summary>
    /// <remarks>
    /// <para>The device's private key, the counterpart of its certificate, could not be read from secure storage. Every license
    /// is bound to it, so that none can be used.</para>
    /// <para>Check whether the unit had a repair or a failed update. It needs its maker's service; note the serial
    /// number.</para>
    /// </remarks>
    [Symbol("DRM_E_PRIVKEY_READ_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    PrivkeyReadError = 0x8004C047,

    /// <summary>Retired code: the private key of the device could not be written.</summary>
    [Symbol("DRM_E_DEPRECATED_PRIVKEY_WRITE_ERROR")]
    [Retired]
    DeprecatedPrivkeyWriteError = 0x8004C048,

    /// <summary>The template of the device certificate could not be read.</summary>
    /// <remarks>
    /// <para>It comes with the firmware, and the device makes its own certificate from it. Without it no license can be asked
    /// for.</para>
    /// <para>Check whether the file is in the firmware and readable. At a viewer's, report model and firmware to the
    /// maker.</para>
    /// </remarks>
    [Symbol("DRM_E_DEVCERT_TEMPLATE_READ_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    DevcertTemplateReadError = 0x8004C049,

    /// <summary>The device has no secure clock.</summary>
    /// <remarks>
    /// <para>The porting kit of this device has no secure clock. Licenses that need one cannot be used; 0x8004C05C says so at
    /// the license itself.</para>
    /// <para>Check whether the policy sets begin or end dates, and issue licenses without them to this model. Its maker alone
    /// can add a clock, by firmware.</para>
    /// </remarks>
    [Symbol("DRM_E_CLK_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ClkNotSupported = 0x8004C04A,

    /// <summary>Retired code: individualizing the device certificate was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_DEVCERT_INDIV_NOT_SUPPORTED")]
    [Retired]
    DeprecatedDevcertIndivNotSupported = 0x8004C04B,

    /// <summary>Metering is not supported on this device.</summary>
    /// <remarks>
    /// <para>Metering, the reporting of plays, is not built into this client, and app or license asked for it. Most clients of
    /// today leave it out.</para>
    /// <para>Check whether the license policy has a metering ID; take it out for these devices if the service does not use the
    /// reports.</para>
    /// </remarks>
    [Symbol("DRM_E_METERING_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MeteringNotSupported = 0x8004C04C,

    /// <summary>Retired code: the reset state of the secure clock could not be read.</summary>
    [Symbol("DRM_E_DEPRECATED_CLK_RESET_STATE_READ_ERROR")]
    [Retired]
    DeprecatedClkResetStateReadError = 0x8004C04D,

    /// <summary>Retired code: the reset state of the secure clock could not be written.</summary>
    [Symbol("DRM_E_DEPRECATED_CLK_RESET_STATE_WRITE_ERROR")]
    [Retired]
    DeprecatedClkResetStateWriteError = 0x8004C04E,

    // metering, cryptography and objects

    /// <summary>A required XML tag was not found.</summary>
    /// <remarks>
    /// <para>An XML message from a server, or a header, lacks an element that the client needs; which one is not said. A SOAP
    /// answer that a proxy rewrote, or an error page, is likely.</para>
    /// <para>Look at the body of the last server answer in the network log, and compare it with a good one.</para>
    /// </remarks>
    [Symbol("DRM_E_XMLNOTFOUND")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    Xmlnotfound = 0x8004C04F,

    /// <summary>The metering response has a wrong transaction ID.</summary>
    /// <remarks>
    /// <para>The answer to a metering report carries another transaction ID than the report. It belongs to an older report, or
    /// two ran at once.</para>
    /// <para>Send the metering report again, one at a time, and check that no proxy caches the answers.</para>
    /// </remarks>
    [Symbol("DRM_E_METERING_WRONG_TID")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    MeteringWrongTid = 0x8004C050,

    /// <summary>Retired code: a metering command was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_METERING_INVALID_COMMAND")]
    [Retired]
    DeprecatedMeteringInvalidCommand = 0x8004C051,

    /// <summary>The metering store is damaged.</summary>
    /// <remarks>
    /// <para>The counts of plays that wait to be reported are damaged. Playback may be refused for licenses with
    /// metering.</para>
    /// <para>Check whether power was cut or the store restored; unreported counts are lost. Note model and firmware for the
    /// device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_METERING_STORE_CORRUPT")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    MeteringStoreCorrupt = 0x8004C052,

    /// <summary>A certificate that was given to the DRM is revoked.</summary>
    /// <remarks>
    /// <para>A certificate that the porting kit checked stands on a revocation list: that of the device, of its model, or of a
    /// server. The number does not say whose. As an answer of the license server, revocation of the device is
    /// 0x8004C065.</para>
    /// <para>Find in the device log which certificate was checked at that moment. For the device's own ask its maker for an
    /// update, and the license server's operator whether its policy can accept revoked models.</para>
    /// </remarks>
    [Symbol("DRM_E_CERTIFICATE_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DrmCertificateRevoked = 0x8004C053,

    /// <summary>A cryptographic operation failed.</summary>
    /// <remarks>
    /// <para>A cryptographic step failed without a closer reason, in the client or in the device's secure part. If only one
    /// title fails, its key or header is wrong; if all fail, the device is.</para>
    /// <para>Check whether one title, one device or all fail, and look for a code of TEE (0x8004CD..) or key near it.</para>
    /// </remarks>
    [Symbol("DRM_E_CRYPTO_FAILED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    CryptoFailed = 0x8004C054,

    /// <summary>The DRM memory stack is damaged, probably by a buffer overrun.</summary>
    /// <remarks>
    /// <para>The memory that the client uses as a stack was overwritten, most likely by a buffer that ran over. It is a
    /// programming fault in the client's port or in the app around it.</para>
    /// <para>Collect a crash or memory report of the process and the firmware version, and give both to the device
    /// maker.</para>
    /// </remarks>
    [Symbol("DRM_E_STACK_CORRUPT")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    StackCorrupt = 0x8004C055,

    /// <summary>Retired code: the binding key was unknown.</summary>
    [Symbol("DRM_E_DEPRECATED_UNKNOWN_BINDING_KEY")]
    [Retired]
    DeprecatedUnknownBindingKey = 0x8004C056,

    /// <summary>License chains do not work with version 1 content.</summary>
    /// <remarks>
    /// <para>A chain of licenses (root and leaf) was used with content of version 1, which only knows single ones.</para>
    /// <para>Check the header version of the title. Package it anew, or let the server issue a simple license for it.</para>
    /// </remarks>
    [Symbol("DRM_E_V1_LICENSE_CHAIN_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    V1LicenseChainNotSupported = 0x8004C057,

    /// <summary>Retired code: a token had the wrong type.</summary>
    /// <remarks>
    /// <para>An older number for a value of the wrong type; 0x8004C00D is the living one of the same name. Neither is about
    /// login tokens.</para>
    /// <para>Note the PlayReady version on the device, which is an old one, and send it with model, firmware and the log up to
    /// the code to the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_DEPRECATED_WRONG_TOKEN_TYPE")]
    [Retired]
    [Advice(ErrorCategory.Request, ErrorActor.Vendor, RetryAdvice.Never)]
    DeprecatedWrongTokenType = 0x8004C058,

    /// <summary>Retired code: metering was disabled by policy.</summary>
    [Symbol("DRM_E_DEPRECATED_POLICY_METERING_DISABLED")]
    [Retired]
    DeprecatedPolicyMeteringDisabled = 0x8004C059,

    /// <summary>Retired code: online use was disabled by policy.</summary>
    [Symbol("DRM_E_DEPRECATED_POLICY_ONLINE_DISABLED")]
    [Retired]
    DeprecatedPolicyOnlineDisabled = 0x8004C05A,

    /// <summary>The secure clock of the device is not set.</summary>
    /// <remarks>
    /// <para>The device has a secure clock, but it was not set yet or lost its time without power. Licenses with dates cannot
    /// be judged until it is.</para>
    /// <para>Run the secure clock step of the client (a request to the clock server), or let the next license request set it,
    /// then play again. Check that the network reaches the clock server.</para>
    /// </remarks>
    [Symbol("DRM_E_CLK_NOT_SET")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ClkNotSet = 0x8004C05B,

    /// <summary>Time-limited licenses cannot be used because the device has no clock.</summary>
    /// <remarks>
    /// <para>The license is limited in time and this device has no clock that it can trust, so that it may not be used at all.
    /// The limit itself is not at fault.</para>
    /// <para>Check whether the policy may leave out dates for such devices (for instance a license that is not stored). Else
    /// the device cannot play this title.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_CLK_SUPPORTED")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    NoClkSupported = 0x8004C05C,

    /// <summary>No URL was found that the request could go to.</summary>
    /// <remarks>
    /// <para>The client was to make a request, and neither the app nor the content header (LA_URL) named an address. Content
    /// whose license URL is left to the app is made so on purpose.</para>
    /// <para>Check whether the app sets the license server's URL for this title, then look for LA_URL in the PlayReady header.
    /// Set one of the two.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_URL")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoUrl = 0x8004C05D,

    /// <summary>The device property is unknown.</summary>
    /// <remarks>
    /// <para>The app or port asked for a property of the device that this client does not have. It is a question of versions,
    /// not of rights.</para>
    /// <para>Compare the property's name with the API of the PlayReady version in use.</para>
    /// </remarks>
    [Symbol("DRM_E_UNKNOWN_DEVICE_PROPERTY")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnknownDeviceProperty = 0x8004C05E,

    /// <summary>Retired code: the metering ID did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_METERING_MID_MISMATCH")]
    [Retired]
    DeprecatedMeteringMidMismatch = 0x8004C05F,

    /// <summary>Retired code: the metering response could not be decrypted.</summary>
    [Symbol("DRM_E_DEPRECATED_METERING_RESPONSE_DECRYPT_FAILED")]
    [Retired]
    DeprecatedMeteringResponseDecryptFailed = 0x8004C060,

    /// <summary>Revocation information on the machine is older than the license demands.</summary>
    /// <remarks>
    /// <para>The license names the least version of revocation information (RIV) that it accepts, and what the client holds is
    /// older. 0x8004C0C4 says that a needed list is not there at all.</para>
    /// <para>Have the app fetch revocation data (on Windows by a revocation service request) and ask for the license again.
    /// Compare the RIV in the license with the data that the server sends along.</para>
    /// </remarks>
    [Symbol("DRM_E_RIV_TOO_SMALL")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    RivTooSmall = 0x8004C063,

    /// <summary>The DRM memory stack was initialized twice.</summary>
    /// <remarks>
    /// <para>The client's memory stack was set up a second time without being closed. Two DRM contexts in one process, or a
    /// restart of the player without clean-up, do that.</para>
    /// <para>Check that the app opens PlayReady once and closes it before it opens it again.</para>
    /// </remarks>
    [Symbol("DRM_E_STACK_ALREADY_INITIALIZED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    StackAlreadyInitialized = 0x8004C064,

    /// <summary>The device certificate is revoked, so the server gives no license.</summary>
    /// <remarks>
    /// <para>The license server found the device's certificate on its revocation list and refuses licenses to it. By
    /// Microsoft's page licenses that were fetched earlier may go on working. The list names models, so that all units may be
    /// concerned.</para>
    /// <para>Stop asking for licenses until a firmware or system update brings a new certificate, and ask the device maker for
    /// one. A PlayReady server from 4.3 on can accept revoked certificates that its operator lists
    /// (RevocationAllowFile).</para>
    /// </remarks>
    [Symbol("DRM_E_DEVCERT_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DevcertRevoked = 0x8004C065,

    /// <summary>The device maker's code failed at RSA decryption.</summary>
    /// <remarks>
    /// <para>RSA decryption in the code of the device maker failed: the key is wrong or missing, or its hardware refused. Old
    /// licenses with RSA use it, newer ones ECC.</para>
    /// <para>Note model, firmware and whether all titles fail, and give that to the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_OEM_RSA_DECRYPTION_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    OemRsaDecryptionError = 0x8004C066,

    /// <summary>Retired code: an attribute of the device store was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_DEVSTORE_ATTRIBUTE")]
    [Retired]
    DeprecatedInvalidDevstoreAttribute = 0x8004C067,

    /// <summary>Retired code: an entry of the device store was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_DEVSTORE_ENTRY")]
    [Retired]
    DeprecatedInvalidDevstoreEntry = 0x8004C068,

    /// <summary>The device maker's code failed at RSA encryption.</summary>
    /// <remarks>
    /// <para>The counterpart of 0x8004C066: the maker's code could not encrypt with RSA. A key of unexpected length is one
    /// reason. Content and license are not in question.</para>
    /// <para>Note the call, model and firmware for the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_OEM_RSA_ENCRYPTION_ERROR")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    OemRsaEncryptionError = 0x8004C069,

    /// <summary>The namespace of the data store exists already.</summary>
    /// <remarks>
    /// <para>A part of that name is in the data store already. Making it twice points to two processes or to an interrupted
    /// set-up.</para>
    /// <para>Check whether two processes share the store. If it stays alone in the log, playback is not hurt by it.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_NAMESPACE_EXISTS")]
    [Advice(ErrorCategory.Storage, ErrorActor.Vendor, RetryAdvice.Never)]
    DstNamespaceExists = 0x8004C06A,

    /// <summary>The context of a performance measurement failed.</summary>
    /// <remarks>
    /// <para>Measuring performance inside the client failed; it is a tool of developers and touches no license. Builds for the
    /// market do not have it.</para>
    /// <para>Check whether the device has a development build. If so, switch the measuring off.</para>
    /// </remarks>
    [Symbol("DRM_E_PERF_SCOPING_ERROR")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    PerfScopingError = 0x8004C06B,

    /// <summary>Retired code: precision arithmetic failed.</summary>
    [Symbol("DRM_E_DEPRECATED_PRECISION_ARITHMETIC_FAIL")]
    [Retired]
    DeprecatedPrecisionArithmeticFail = 0x8004C06C,

    /// <summary>The private RSA key is not valid.</summary>
    /// <remarks>
    /// <para>The private RSA key of the device is not usable: wrong form, damaged, or not the one for the certificate. A key
    /// that cannot even be read is 0x8004C047.</para>
    /// <para>Check whether one unit or all of a firmware are hit, and give the device maker the serial number.</para>
    /// </remarks>
    [Symbol("DRM_E_OEM_RSA_INVALID_PRIVATE_KEY")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    OemRsaInvalidPrivateKey = 0x8004C06D,

    /// <summary>The application set no callback for the output restrictions of the license.</summary>
    /// <remarks>
    /// <para>The license has output restrictions, and the porting kit hands them to a callback of the application, which has to
    /// enforce them. None was set, so the license is not used.</para>
    /// <para>Set the output policy callback in the app or the device's middleware before the license is used. On a retail
    /// device send model and firmware to its maker.</para>
    /// </remarks>
    [Symbol("DRM_E_NO_OPL_CALLBACK")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoOplCallback = 0x8004C06E,

    /// <summary>The structure of the PlayReady object is not valid.</summary>
    /// <remarks>
    /// <para>The PlayReady object wraps content header and licenses in records, each with type and length. These do not fit the
    /// bytes that came from manifest, pssh box or app.</para>
    /// <para>Decode the object (Base64, then little-endian lengths) and compare it with one that plays. Look for a text that
    /// was cut off or encoded twice, or a whole pssh box in place of its data.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_PLAYREADY_OBJECT")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidPlayreadyObject = 0x8004C06F,

    /// <summary>The same license is in the store already.</summary>
    /// <remarks>
    /// <para>This very license is in the store already. Storing it again changes nothing, so the first copy can be used.</para>
    /// <para>Check why the app hands the same answer over twice; go on with the stored license.</para>
    /// </remarks>
    [Symbol("DRM_E_DUPLICATE_LICENSE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DuplicateLicense = 0x8004C070,

    /// <summary>Retired code: revocation was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_REVOCATION_NOT_SUPPORTED")]
    [Retired]
    DeprecatedRevocationNotSupported = 0x8004C071,

    /// <summary>The PlayReady object has no record of the requested type.</summary>
    /// <remarks>
    /// <para>The PlayReady object is well formed, but a record of the wanted type (1 content header, 3 embedded license store)
    /// is not in it.</para>
    /// <para>List the records of the object from pssh box or manifest. If the header record is missing, have the content
    /// packaged again; an embedded license store may be left out.</para>
    /// </remarks>
    [Symbol("DRM_E_RECORD_NOT_FOUND")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    RecordNotFound = 0x8004C072,

    /// <summary>An array index is out of bounds.</summary>
    /// <remarks>
    /// <para>An index lay outside its array inside the client. Damaged input can lead there, a programming fault too.</para>
    /// <para>Check whether one title fails (then its header or samples) or all, and give that with the firmware version to the
    /// device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_BUFFER_BOUNDS_EXCEEDED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    BufferBoundsExceeded = 0x8004C073,

    /// <summary>The text is not valid Base64.</summary>
    /// <remarks>
    /// <para>A text that should be Base64 is not: wrong alphabet (URL form with - and _), missing padding, blanks, or XML
    /// escapes in it. Header, key ID or a server's answer are where it stands.</para>
    /// <para>Look at the text in the manifest or answer and decode it with a strict decoder.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_BASE64")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidBase64 = 0x8004C074,

    /// <summary>The version of the protocol is not supported.</summary>
    /// <remarks>
    /// <para>Server and client have no version of the license protocol in common, as the client sees it. The server's own word
    /// for it is 0x8004C60B.</para>
    /// <para>Compare the protocol version in the challenge with the versions that the license server supports.</para>
    /// </remarks>
    [Symbol("DRM_E_PROTOCOL_VERSION_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ProtocolVersionNotSupported = 0x8004C075,

    // responses and activation

    /// <summary>The signature of the license response is not valid.</summary>
    /// <remarks>
    /// <para>The answer is whole but its signature does not fit: it was changed on the way, or signed with another certificate
    /// than the client accepts. Proxies that re-encode XML break signatures.</para>
    /// <para>Compare the answer as sent with the answer as received, byte by byte. Check the license server's certificate if
    /// they agree.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_LICENSE_RESPONSE_SIGNATURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidLicenseResponseSignature = 0x8004C076,

    /// <summary>The response ID of the license response is not valid.</summary>
    /// <remarks>
    /// <para>The ID in the answer is not the one that belongs to the request: an old or cached answer, or answers mixed up
    /// between sessions.</para>
    /// <para>Request a license with a new challenge. Check that neither app nor proxy caches answers and that each goes to its
    /// own session.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_LICENSE_RESPONSE_ID")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    InvalidLicenseResponseId = 0x8004C077,

    /// <summary>The license response lacks its response ID, nonce or signature.</summary>
    /// <remarks>
    /// <para>The answer has no response ID, nonce or signature at all, which this client demands since protocol version 2. A
    /// very old server, or a proxy that rebuilds the answer, leaves them out.</para>
    /// <para>Check the server's version and what a proxy does to the SOAP answer.</para>
    /// </remarks>
    [Symbol("DRM_E_LICENSE_RESPONSE_SIGNATURE_MISSING")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DrmLicenseResponseSignatureMissing = 0x8004C078,

    /// <summary>The signature of the domain join response is not valid.</summary>
    /// <remarks>
    /// <para>The answer to joining a domain is signed, and the signature is wrong. License answers have 0x8004C076 for the
    /// same.</para>
    /// <para>Compare the answer on both sides of any proxy, then check the domain server's certificate.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_DOMAIN_JOIN_RESPONSE_SIGNATURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidDomainJoinResponseSignature = 0x8004C079,

    /// <summary>The domain join response lacks its certificate chain or signature.</summary>
    /// <remarks>
    /// <para>Without them the client cannot tell who sent the answer, and does not join. Old domain servers and proxies that
    /// rebuild XML leave them out; a wrong signature has 0x8004C079.</para>
    /// <para>Look at the answer in the network log, and check the domain server's version and settings.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_JOIN_RESPONSE_SIGNATURE_MISSING")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DrmDomainJoinResponseSignatureMissing = 0x8004C07A,

    /// <summary>The device has to be activated first.</summary>
    /// <remarks>
    /// <para>This client must be activated with a server before it may ask for licenses: a step of some app-bundled clients.
    /// Nothing was wrong with the license request.</para>
    /// <para>Run the activation of the client library and ask for the license after it; check that the network reaches the
    /// activation server.</para>
    /// </remarks>
    [Symbol("DRM_E_ACTIVATION_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ActivationRequired = 0x8004C07B,

    /// <summary>The activation server failed.</summary>
    /// <remarks>
    /// <para>The activation server had an error of its own while it was to make the certificate for this client. The request
    /// itself is refused with 0x8004C07F.</para>
    /// <para>Repeat activation after some minutes. If it fails for all clients, ask the client library's supplier who runs that
    /// server, with the time of the request.</para>
    /// </remarks>
    [Symbol("DRM_E_ACTIVATION_INTERNAL_ERROR")]
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]
    ActivationInternalError = 0x8004C07C,

    /// <summary>The activation certificate is revoked; a newer client library is needed.</summary>
    /// <remarks>
    /// <para>The certificate of a whole group, that of the app's client library, is revoked. Each installation of this app
    /// version is hit, so that it looks like an outage.</para>
    /// <para>Check which version of the client library the app has, and ship an app with a current one. Viewers must update the
    /// app.</para>
    /// </remarks>
    [Symbol("DRM_E_ACTIVATION_GROUP_CERT_REVOKED_ERROR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    ActivationGroupCertRevokedError = 0x8004C07D,

    /// <summary>The client library is too old for the activation server.</summary>
    /// <remarks>
    /// <para>The activation server demands a newer client library than the app brings. The app still starts; it only gets no
    /// activation.</para>
    /// <para>Check the library's version in the app against the vendor's present one, and ship an update.</para>
    /// </remarks>
    [Symbol("DRM_E_ACTIVATION_NEW_CLIENT_LIB_REQUIRED_ERROR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    ActivationNewClientLibRequiredError = 0x8004C07E,

    /// <summary>The activation server found the request not valid.</summary>
    /// <remarks>
    /// <para>The activation server could not read the request. A library that talks to the wrong address, or a proxy that
    /// changes the body, does that.</para>
    /// <para>Compare the activation URL and the body of the request in the network log with those of a device that
    /// works.</para>
    /// </remarks>
    [Symbol("DRM_E_ACTIVATION_BAD_REQUEST")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ActivationBadRequest = 0x8004C07F,

    /// <summary>The operating system reported an error on access to a file.</summary>
    /// <remarks>
    /// <para>The system reported an error while PlayReady used a file; its own number is not passed on. Rights, a removed card,
    /// or defective storage are the candidates.</para>
    /// <para>Look in the system log at the same second for the file and the system's error number.</para>
    /// </remarks>
    [Symbol("DRM_E_FILEIO_ERROR")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    FileioError = 0x8004C080,

    /// <summary>Retired code: there was an error of disk space.</summary>
    /// <remarks>
    /// <para>Space on the disk was short, says the old name. Today a write that fails has 0x8004C01B.</para>
    /// <para>Check the free space of the partition with the DRM data.</para>
    /// </remarks>
    [Symbol("DRM_E_DEPRECATED_DISK_SPACE_ERROR")]
    [Retired]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    DeprecatedDiskSpaceError = 0x8004C081,

    /// <summary>The root license that belongs to the found license is missing.</summary>
    /// <remarks>
    /// <para>License chains have a leaf with the content's key and a root that opens it. The leaf is there; its root was never
    /// fetched, was removed, or has another ID.</para>
    /// <para>Fetch the root license again and compare its ID with the uplink ID in the leaf. Check that the service issues both
    /// to this device, as with subscriptions.</para>
    /// </remarks>
    [Symbol("DRM_E_UPLINK_LICENSE_NOT_FOUND")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UplinkLicenseNotFound = 0x8004C082,

    /// <summary>The activation client is up to date already.</summary>
    /// <remarks>
    /// <para>The activation server says that this client is activated with a current version already. The header counts it
    /// among failures, yet only the wish to activate again has failed.</para>
    /// <para>Check why the app activates once more, and go on to the license request; if that fails, its own code
    /// counts.</para>
    /// </remarks>
    [Symbol("DRM_E_ACTIVATION_CLIENT_ALREADY_CURRENT")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ActivationClientAlreadyCurrent = 0x8004C083,

    /// <summary>The license expired during playback (real-time expiration).</summary>
    /// <remarks>
    /// <para>The license carries the real-time expiration restriction, so its end is enforced in the middle of playback and not
    /// only at the next start. 0x8004C009 is met when a license is opened.</para>
    /// <para>Request a new license before the old one ends: compare its end date with the length of the session in the server's
    /// log. If only some devices stop early, look at their clocks.</para>
    /// </remarks>
    [Symbol("DRM_E_LICENSE_REALTIME_EXPIRED")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    LicenseRealtimeExpired = 0x8004C084,

    /// <summary>The license forbids a second decryptor.</summary>
    /// <remarks>
    /// <para>The app wanted a second decryptor for the same license, for instance for a second stream, and a restriction of the
    /// license does not allow that.</para>
    /// <para>Check which restriction of the license limits decryptors. Change the policy, or let the app use one decryptor for
    /// all streams.</para>
    /// </remarks>
    [Symbol("DRM_E_DECRYPTOR_CANNOT_CLONE")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    DecryptorCannotClone = 0x8004C085,

    /// <summary>The device has to be activated, or activated again, first.</summary>
    /// <remarks>
    /// <para>As with 0x8004C07B the client has no usable activation; here the porting kit adds that activating it once more is
    /// possible too.</para>
    /// <para>Have the app run activation and watch for its server's answer (0x8004C07C to 0x8004C07F). If activation succeeds
    /// and the code returns, send the client library's version to its supplier.</para>
    /// </remarks>
    [Symbol("DRM_E_ACTIVATION_REQUIRED_REACTIVATION_POSSIBLE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ActivationRequiredReactivationPossible = 0x8004C086,

    // license evaluation

    /// <summary>Retired code: the LRB had no LGPUBKEY.</summary>
    [Symbol("DRM_E_DEPRECATED_LRB_NO_LGPUBKEY")]
    [Retired]
    DeprecatedLrbNoLgpubkey = 0x8004C0A0,

    /// <summary>Retired code: the signature of the LRB was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_LRB_INVALID_SIGNATURE")]
    [Retired]
    DeprecatedLrbInvalidSignature = 0x8004C0A1,

    /// <summary>Retired code: the LGPUBKEY of the LRB did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_LRB_LGPUBKEY_MISMATCH")]
    [Retired]
    DeprecatedLrbLgpubkeyMismatch = 0x8004C0A2,

    /// <summary>Retired code: license data in the LRB was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_LRB_INVALID_LICENSE_DATA")]
    [Retired]
    DeprecatedLrbInvalidLicenseData = 0x8004C0A3,

    /// <summary>License evaluation was given no license.</summary>
    /// <remarks>
    /// <para>The step that judges a license was called without one. The search before it found nothing (0x8004C013), or its
    /// result was not passed on.</para>
    /// <para>Look in the player log for the license search before it, and whether a license had arrived by then.</para>
    /// </remarks>
    [Symbol("DRM_E_LICEVAL_LICENSE_NOT_SUPPLIED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicevalLicenseNotSupplied = 0x8004C0C0,

    /// <summary>The key IDs of content header and license differ.</summary>
    /// <remarks>
    /// <para>License and content header name different key IDs: the server issued a license for another key, or byte order was
    /// mixed up (the GUID form of PlayReady against the big-endian form of CENC).</para>
    /// <para>Compare both key IDs. If they are the same bytes in another order, correct the conversion in packager or proxy;
    /// else check the key record on the server.</para>
    /// </remarks>
    [Symbol("DRM_E_LICEVAL_KID_MISMATCH")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    LicevalKidMismatch = 0x8004C0C1,

    /// <summary>Retired code: evaluation found that the license was revoked.</summary>
    [Symbol("DRM_E_DEPRECATED_LICEVAL_LICENSE_REVOKED")]
    [Retired]
    DeprecatedLicevalLicenseRevoked = 0x8004C0C2,

    /// <summary>Retired code: evaluation could not update data.</summary>
    [Symbol("DRM_E_DEPRECATED_LICEVAL_UPDATE_FAILURE")]
    [Retired]
    DeprecatedLicevalUpdateFailure = 0x8004C0C3,

    /// <summary>The revocation list that the license needs is not available.</summary>
    /// <remarks>
    /// <para>The license demands that a revocation list be present, and the device has none. License answers can bring it;
    /// proactive clients fetch it.</para>
    /// <para>Check that the license server sends revocation data in its answer and that the app processes the whole answer. On
    /// Windows run a revocation service request.</para>
    /// </remarks>
    [Symbol("DRM_E_LICEVAL_REQUIRED_REVOCATION_LIST_NOT_AVAILABLE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicevalRequiredRevocationListNotAvailable = 0x8004C0C4,

    /// <summary>Retired code: evaluation found a PRND license that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_LICEVAL_INVALID_PRND_LICENSE")]
    [Retired]
    DeprecatedLicevalInvalidPrndLicense = 0x8004C0C5,

    /// <summary>Retired code: an object was in the XMR license already.</summary>
    [Symbol("DRM_E_DEPRECATED_XMR_OBJECT_ALREADY_EXISTS")]
    [Retired]
    DeprecatedXmrObjectAlreadyExists = 0x8004C0E0,

    /// <summary>Retired code: an object was not found in the XMR license.</summary>
    [Symbol("DRM_E_DEPRECATED_XMR_OBJECT_NOT_FOUND")]
    [Retired]
    DeprecatedXmrObjectNotFound = 0x8004C0E1,

    /// <summary>The license (XMR) lacks a required object.</summary>
    /// <remarks>
    /// <para>The binary license (XMR) lacks a part without which it cannot be used, such as content key or signature. A server
    /// that cuts a license down, or a damaged answer, leads to it.</para>
    /// <para>Compare the answer on both sides of the proxy. If it is whole, send the license to the server's vendor.</para>
    /// </remarks>
    [Symbol("DRM_E_XMR_REQUIRED_OBJECT_MISSING")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    XmrRequiredObjectMissing = 0x8004C0E2,

    /// <summary>Retired code: an unknown object in the XMR license was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_XMR_INVALID_UNKNOWN_OBJECT")]
    [Retired]
    DeprecatedXmrInvalidUnknownObject = 0x8004C0E3,

    /// <summary>Retired code: by its name, the XMR license was bindable.</summary>
    [Symbol("DRM_E_DEPRECATED_XMR_LICENSE_BINDABLE")]
    [Retired]
    DeprecatedXmrLicenseBindable = 0x8004C0E4,

    /// <summary>The license (XMR) may not be bound.</summary>
    /// <remarks>
    /// <para>The license carries the mark that it must not be bound to content by itself: it is a root, meant to open leaf
    /// licenses. Somebody used it as if it held the content key.</para>
    /// <para>Check that the server sends the leaf license too, and that its key ID is that of the content.</para>
    /// </remarks>
    [Symbol("DRM_E_XMR_LICENSE_NOT_BINDABLE")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    XmrLicenseNotBindable = 0x8004C0E5,

    /// <summary>Retired code: the version of the XMR license was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_XMR_UNSUPPORTED_XMR_VERSION")]
    [Retired]
    DeprecatedXmrUnsupportedXmrVersion = 0x8004C0E6,

    // revocation lists and device certificate

    /// <summary>Retired code: the data was not a CRL blob.</summary>
    [Symbol("DRM_E_DEPRECATED_NOT_CRL_BLOB")]
    [Retired]
    DeprecatedNotCrlBlob = 0x8004C100,

    /// <summary>Retired code: the CRL blob was bad.</summary>
    [Symbol("DRM_E_DEPRECATED_BAD_CRL_BLOB")]
    [Retired]
    DeprecatedBadCrlBlob = 0x8004C101,

    /// <summary>The attributes of the device certificate are not valid.</summary>
    /// <remarks>
    /// <para>An attribute in the device certificate has a value that the porting kit does not accept. The certificate is the
    /// maker's; license and content are not concerned.</para>
    /// <para>Compare units and firmware versions of the model: if one firmware fails, the fault came with it. Send the log to
    /// the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_DEVCERT_ATTRIBUTE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    InvalidDevcertAttribute = 0x8004C200,

    // tests of the porting kit

    /// <summary>Retired code: a test of public key operations failed.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_PKCRYPTO_FAILURE")]
    [Retired]
    DeprecatedTestPkcryptoFailure = 0x8004C300,

    /// <summary>Retired code: a test could not verify a public key signature.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_PKSIGN_VERIFY_ERROR")]
    [Retired]
    DeprecatedTestPksignVerifyError = 0x8004C301,

    /// <summary>In a test, encryption failed.</summary>
    [Symbol("DRM_E_TEST_ENCRYPT_ERROR")]
    TestEncryptError = 0x8004C302,

    /// <summary>Retired code: a test of an RC4 key failed.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_RC4KEY_FAILED")]
    [Retired]
    DeprecatedTestRc4keyFailed = 0x8004C303,

    /// <summary>In a test, decryption failed.</summary>
    [Symbol("DRM_E_TEST_DECRYPT_ERROR")]
    TestDecryptError = 0x8004C304,

    /// <summary>Retired code: a test of a DES key failed.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_DESKEY_FAILED")]
    [Retired]
    DeprecatedTestDeskeyFailed = 0x8004C305,

    /// <summary>Retired code: a test of the inverse CBC MAC failed.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_CBC_INVERSEMAC_FAILURE")]
    [Retired]
    DeprecatedTestCbcInversemacFailure = 0x8004C306,

    /// <summary>Retired code: a test of HMAC failed.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_HMAC_FAILURE")]
    [Retired]
    DeprecatedTestHmacFailure = 0x8004C307,

    /// <summary>The arguments of a test are wrong.</summary>
    [Symbol("DRM_E_TEST_INVALIDARG")]
    TestInvalidarg = 0x8004C308,

    /// <summary>Retired code: a test found the device's private key stored wrongly.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_DEVICE_PRIVATE_KEY_INCORRECTLY_STORED")]
    [Retired]
    DeprecatedTestDevicePrivateKeyIncorrectlyStored = 0x8004C30A,

    /// <summary>Retired code: a test found that the DRM manager context was null.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_DRMMANAGER_CONTEXT_NULL")]
    [Retired]
    DeprecatedTestDrmmanagerContextNull = 0x8004C30B,

    /// <summary>In a test, the revocation cache gave an unexpected result.</summary>
    [Symbol("DRM_E_TEST_UNEXPECTED_REVINFO_RESULT")]
    TestUnexpectedRevinfoResult = 0x8004C30C,

    /// <summary>In a test, the revocation information has another version than expected.</summary>
    [Symbol("DRM_E_TEST_RIV_MISMATCH")]
    TestRivMismatch = 0x8004C30D,

    /// <summary>In a test, the URL of the challenge is wrong.</summary>
    [Symbol("DRM_E_TEST_URL_ERROR")]
    TestUrlError = 0x8004C310,

    /// <summary>In a test, the metering ID differs from the expected one.</summary>
    [Symbol("DRM_E_TEST_MID_MISMATCH")]
    TestMidMismatch = 0x8004C311,

    /// <summary>In a test, the metering certificate differs from the expected one.</summary>
    [Symbol("DRM_E_TEST_METER_CERTIFICATE_MISMATCH")]
    TestMeterCertificateMismatch = 0x8004C312,

    /// <summary>Retired code: a test found another license state than expected.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_LICENSE_STATE_MISMATCH")]
    [Retired]
    DeprecatedTestLicenseStateMismatch = 0x8004C313,

    /// <summary>In a test, the license state or source ID differs from the expected one.</summary>
    [Symbol("DRM_E_TEST_SOURCE_ID_MISMATCH")]
    TestSourceIdMismatch = 0x8004C316,

    /// <summary>In a test, the number of licenses differs from the expected one.</summary>
    [Symbol("DRM_E_TEST_UNEXPECTED_LICENSE_COUNT")]
    TestUnexpectedLicenseCount = 0x8004C317,

    /// <summary>In a test, a device property is unknown.</summary>
    [Symbol("DRM_E_TEST_UNEXPECTED_DEVICE_PROPERTY")]
    TestUnexpectedDeviceProperty = 0x8004C318,

    /// <summary>In a test, bytes are misaligned.</summary>
    [Symbol("DRM_E_TEST_DRMMANAGER_MISALIGNED_BYTES")]
    TestDrmmanagerMisalignedBytes = 0x8004C319,

    /// <summary>Retired code: a test got an error in the license response.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_LICENSE_RESPONSE_ERROR")]
    [Retired]
    DeprecatedTestLicenseResponseError = 0x8004C31A,

    /// <summary>In a test, the output protection levels differ from the expected ones.</summary>
    [Symbol("DRM_E_TEST_OPL_MISMATCH")]
    TestOplMismatch = 0x8004C31B,

    /// <summary>In a test, the output protection callback has a bad type.</summary>
    [Symbol("DRM_E_TEST_INVALID_OPL_CALLBACK")]
    TestInvalidOplCallback = 0x8004C31C,

    /// <summary>In a test, the function did not finish.</summary>
    [Symbol("DRM_E_TEST_INCOMPLETE")]
    TestIncomplete = 0x8004C31D,

    /// <summary>In a test, the output differs from the expected one.</summary>
    [Symbol("DRM_E_TEST_UNEXPECTED_OUTPUT")]
    TestUnexpectedOutput = 0x8004C31E,

    /// <summary>Retired code: a DLA test had no content header.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_DLA_NO_CONTENT_HEADER")]
    [Retired]
    DeprecatedTestDlaNoContentHeader = 0x8004C31F,

    /// <summary>Retired code: a DLA test had a content header.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_DLA_CONTENT_HEADER_FOUND")]
    [Retired]
    DeprecatedTestDlaContentHeaderFound = 0x8004C320,

    /// <summary>Retired code: a sync test had incorrect LSD data.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_SYNC_LSD_INCORRECT")]
    [Retired]
    DeprecatedTestSyncLsdIncorrect = 0x8004C321,

    /// <summary>In a test, the operation was too slow.</summary>
    [Symbol("DRM_E_TEST_TOO_SLOW")]
    TestTooSlow = 0x8004C322,

    /// <summary>In a test, the license store is not open.</summary>
    [Symbol("DRM_E_TEST_LICENSESTORE_NOT_OPEN")]
    TestLicensestoreNotOpen = 0x8004C323,

    /// <summary>Retired code: the device in a test was not initialized.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_DEVICE_NOT_INITED")]
    [Retired]
    DeprecatedTestDeviceNotInited = 0x8004C324,

    /// <summary>In a test, a needed variable is not set.</summary>
    [Symbol("DRM_E_TEST_VARIABLE_NOT_SET")]
    TestVariableNotSet = 0x8004C325,

    /// <summary>In a test, there is no more data.</summary>
    [Symbol("DRM_E_TEST_NOMORE")]
    TestNomore = 0x8004C326,

    /// <summary>In a test, a data file could not be loaded.</summary>
    [Symbol("DRM_E_TEST_FILE_LOAD_ERROR")]
    TestFileLoadError = 0x8004C327,

    /// <summary>Retired code: a test failed to acquire a license.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_LICENSE_ACQ_FAILED")]
    [Retired]
    DeprecatedTestLicenseAcqFailed = 0x8004C328,

    /// <summary>In a test, the file format is not supported.</summary>
    [Symbol("DRM_E_TEST_UNSUPPORTED_FILE_FORMAT")]
    TestUnsupportedFileFormat = 0x8004C329,

    /// <summary>In a test, an input parameter could not be parsed.</summary>
    [Symbol("DRM_E_TEST_PARSING_ERROR")]
    TestParsingError = 0x8004C32A,

    /// <summary>The function that a test asked for is not implemented.</summary>
    [Symbol("DRM_E_TEST_NOTIMPL")]
    TestNotimpl = 0x8004C32B,

    /// <summary>In a test, the variable was not found.</summary>
    [Symbol("DRM_E_TEST_VARIABLE_NOTFOUND")]
    TestVariableNotfound = 0x8004C32C,

    /// <summary>In a test, the table of variables is full.</summary>
    [Symbol("DRM_E_TEST_VARIABLE_LISTFULL")]
    TestVariableListfull = 0x8004C32D,

    /// <summary>In a test, a content property is unknown.</summary>
    [Symbol("DRM_E_TEST_UNEXPECTED_CONTENT_PROPERTY")]
    TestUnexpectedContentProperty = 0x8004C32E,

    /// <summary>In a test, the PlayReady header is not set.</summary>
    [Symbol("DRM_E_TEST_PRO_HEADER_NOT_SET")]
    TestProHeaderNotSet = 0x8004C32F,

    /// <summary>In a test, the header is not a PlayReady header.</summary>
    [Symbol("DRM_E_TEST_NON_PRO_HEADER_TYPE")]
    TestNonProHeaderType = 0x8004C330,

    /// <summary>Retired code: the device wrapper of a test was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_INVALID_DEVICE_WRAPPER")]
    [Retired]
    DeprecatedTestInvalidDeviceWrapper = 0x8004C331,

    /// <summary>Retired code: the WMDM wrapper of a test was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_INVALID_WMDM_WRAPPER")]
    [Retired]
    DeprecatedTestInvalidWmdmWrapper = 0x8004C332,

    /// <summary>Retired code: the WPD wrapper of a test was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_INVALID_WPD_WRAPPER")]
    [Retired]
    DeprecatedTestInvalidWpdWrapper = 0x8004C333,

    /// <summary>In a test, the data file is not valid.</summary>
    [Symbol("DRM_E_TEST_INVALID_FILE")]
    TestInvalidFile = 0x8004C334,

    /// <summary>Retired code: a test did not find a property.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_PROPERTY_NOT_FOUND")]
    [Retired]
    DeprecatedTestPropertyNotFound = 0x8004C335,

    /// <summary>In a test, the metering data is wrong.</summary>
    [Symbol("DRM_E_TEST_METERING_DATA_INCORRECT")]
    TestMeteringDataIncorrect = 0x8004C336,

    /// <summary>Retired code: the file of a test was open already.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_FILE_ALREADY_OPEN")]
    [Retired]
    DeprecatedTestFileAlreadyOpen = 0x8004C337,

    /// <summary>In a test, the file is not open.</summary>
    [Symbol("DRM_E_TEST_FILE_NOT_OPEN")]
    TestFileNotOpen = 0x8004C338,

    /// <summary>Retired code: a PICT column of a test was too wide.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_PICT_COLUMN_TOO_WIDE")]
    [Retired]
    DeprecatedTestPictColumnTooWide = 0x8004C339,

    /// <summary>Retired code: a PICT column of a test did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_PICT_COLUMN_MISMATCH")]
    [Retired]
    DeprecatedTestPictColumnMismatch = 0x8004C33A,

    /// <summary>Retired code: a Tux test was skipped.</summary>
    [Symbol("DRM_E_DEPRECATED_TEST_TUX_TEST_SKIPPED")]
    [Retired]
    DeprecatedTestTuxTestSkipped = 0x8004C33B,

    /// <summary>In a test, the key file could not be verified.</summary>
    [Symbol("DRM_E_TEST_KEYFILE_VERIFICATION_FAILURE")]
    TestKeyfileVerificationFailure = 0x8004C33C,

    /// <summary>In a test, data differs from the expected value.</summary>
    [Symbol("DRM_E_TEST_DATA_VERIFICATION_FAILURE")]
    TestDataVerificationFailure = 0x8004C33D,

    /// <summary>In a test, network access failed.</summary>
    [Symbol("DRM_E_TEST_NET_FAIL")]
    TestNetFail = 0x8004C33E,

    /// <summary>In a test, the cleanup failed.</summary>
    [Symbol("DRM_E_TEST_CLEANUP_FAIL")]
    TestCleanupFail = 0x8004C33F,

    /// <summary>In a test, license generation got an unsupported property.</summary>
    [Symbol("DRM_E_TEST_LICGEN_UNSUPPORTED_VALUE")]
    TestLicgenUnsupportedValue = 0x8004C340,

    // internal, revocation and RSA

    /// <summary>The DRM code reached a path that should be impossible.</summary>
    [Symbol("DRM_E_LOGICERR")]
    Logicerr = 0x8004C3E8,

    /// <summary>The revocation information is not valid.</summary>
    /// <remarks>
    /// <para>RevInfo lists the versions of all revocation lists. It came damaged, or is not signed by Microsoft. The lists
    /// themselves have 0x8004C3F5 and 0x8004A018.</para>
    /// <para>Check which revocation package the license server hands out, and fetch the current one.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALID_REV_INFO")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    InvalidRevInfo = 0x8004C3E9,

    /// <summary>Retired code: the sync list was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_SYNCLIST_NOT_SUPPORTED")]
    [Retired]
    DeprecatedSynclistNotSupported = 0x8004C3EA,

    /// <summary>The buffer for the revocation data is too small.</summary>
    [Symbol("DRM_E_REVOCATION_BUFFER_TOO_SMALL")]
    RevocationBufferTooSmall = 0x8004C3EB,

    /// <summary>Retired code: the device was registered already.</summary>
    [Symbol("DRM_E_DEPRECATED_DEVICE_ALREADY_REGISTERED")]
    [Retired]
    DeprecatedDeviceAlreadyRegistered = 0x8004C3EC,

    /// <summary>The data store has a version that this DRM cannot use.</summary>
    /// <remarks>
    /// <para>The data store was written by a version of PlayReady that this one does not match, as after a downgrade.</para>
    /// <para>Compare the versions before and after the last update; licenses in that store have to be fetched again.</para>
    /// </remarks>
    [Symbol("DRM_E_DST_NOT_COMPATIBLE")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DstNotCompatible = 0x8004C3ED,

    /// <summary>The data for RSA-OAEP decoding is wrong.</summary>
    [Symbol("DRM_E_RSA_DECRYPTION_ERROR")]
    RsaDecryptionError = 0x8004C3F0,

    /// <summary>The RSA message is larger than the modulus.</summary>
    [Symbol("DRM_E_OEM_RSA_MESSAGE_TOO_BIG")]
    OemRsaMessageTooBig = 0x8004C3F1,

    /// <summary>The metering certificate is not in the store.</summary>
    [Symbol("DRM_E_METERCERT_NOT_FOUND")]
    MetercertNotFound = 0x8004C3F2,

    /// <summary>An operation on big numbers failed.</summary>
    [Symbol("DRM_E_MODULAR_ARITHMETIC_FAILURE")]
    ModularArithmeticFailure = 0x8004C3F3,

    /// <summary>Retired code: a feature was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_FEATURE_NOT_SUPPORTED")]
    [Retired]
    DeprecatedFeatureNotSupported = 0x8004C3F4,

    /// <summary>The revocation package is not valid.</summary>
    /// <remarks>
    /// <para>The package holds RevInfo and the lists together, and none of its lists was taken: it was cut off, or put together
    /// from parts.</para>
    /// <para>Check the package on the license server, and whether a proxy changed it.</para>
    /// </remarks>
    [Symbol("DRM_E_REVOCATION_INVALID_PACKAGE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    RevocationInvalidPackage = 0x8004C3F5,

    /// <summary>Retired code: there was an error with the hardware ID.</summary>
    [Symbol("DRM_E_DEPRECATED_HWID_ERROR")]
    [Retired]
    DeprecatedHwidError = 0x8004C3F6,

    /// <summary>A variable was used before it was set.</summary>
    [Symbol("DRM_E_VAR_NOT_INITIALIZED")]
    VarNotInitialized = 0x8004C3F7,

    // domains

    /// <summary>A GUID in domain handling is not valid.</summary>
    /// <remarks>
    /// <para>Service ID, account ID and revision are GUIDs. One of them has a wrong form in what the app passed or in the
    /// server's answer.</para>
    /// <para>Check how the app writes the GUIDs: braces, hyphens, byte order, Base64.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_INVALID_GUID")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DomainInvalidGuid = 0x8004C500,

    /// <summary>The type of the domain's custom data is not valid.</summary>
    /// <remarks>
    /// <para>Custom data goes along with join and leave, marked with a type. The app set a mark that the client does not have;
    /// text that is broken has 0x8004C508.</para>
    /// <para>Check the type that the app sets for the custom data of the join.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_INVALID_CUSTOM_DATA_TYPE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DomainInvalidCustomDataType = 0x8004C501,

    /// <summary>The domain store could not take the data.</summary>
    /// <remarks>
    /// <para>The domain data could not be written to the store, so that a join succeeded on the server but not on the
    /// device.</para>
    /// <para>Check free space and write access of the DRM partition, then join again.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_STORE_ADD_DATA")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    DomainStoreAddData = 0x8004C502,

    /// <summary>The domain store could not return the data.</summary>
    /// <remarks>
    /// <para>What the device keeps of its domains, with certificate and keys, could not be read back. A write that fails has
    /// 0x8004C502.</para>
    /// <para>Check whether the device is still a member by a new join; if reading fails again, the store is damaged.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_STORE_GET_DATA")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    DomainStoreGetData = 0x8004C503,

    /// <summary>The domain store could not delete the data.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_DELETE_DATA")]
    DomainStoreDeleteData = 0x8004C504,

    /// <summary>The domain store could not be opened.</summary>
    /// <remarks>
    /// <para>It holds certificates and keys of the domains that the device has joined. Licenses without a domain are not
    /// touched.</para>
    /// <para>Check rights and state of the DRM data folder, and whether other titles play.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_STORE_OPEN_STORE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    DomainStoreOpenStore = 0x8004C505,

    /// <summary>The domain store could not be closed.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_CLOSE_STORE")]
    DomainStoreCloseStore = 0x8004C506,

    /// <summary>A license for the domain could not be bound.</summary>
    /// <remarks>
    /// <para>The domain license could not be bound, since the domain's key is not there or does not fit: the device left the
    /// domain, or the domain has a newer version.</para>
    /// <para>Run the domain join again, then bind the license. If it stays, ask for a new license of the domain's present
    /// version.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_BIND_LICENSE")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DomainBindLicense = 0x8004C507,

    /// <summary>The domain's custom data is not valid.</summary>
    /// <remarks>
    /// <para>The custom data that came with a domain message cannot be used: broken XML, or too long.</para>
    /// <para>Check the text that app and domain server exchange as custom data.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_INVALID_CUSTOM_DATA")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DomainInvalidCustomData = 0x8004C508,

    /// <summary>The client holds no information about the domain.</summary>
    /// <remarks>
    /// <para>The device knows nothing of the domain to which the license is bound: it never joined or has left.</para>
    /// <para>Run the domain join for the service and account ID in the license, then try again.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_NOT_FOUND")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    DomainNotFound = 0x8004C509,

    /// <summary>The domain join response holds a bad private key.</summary>
    /// <remarks>
    /// <para>Members of a domain share a private key, which comes with the answer to the join. This one cannot be used, so
    /// domain licenses would not open.</para>
    /// <para>Check the domain server's key for this account, and whether the answer came unaltered.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_INVALID_DOMKEYXMR_DATA")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DomainInvalidDomkeyxmrData = 0x8004C50A,

    /// <summary>A key record in the domain store is malformed.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_INVALID_KEY_RECORD")]
    DomainStoreInvalidKeyRecord = 0x8004C50B,

    /// <summary>The server returned more domain keys than the client can handle.</summary>
    /// <remarks>
    /// <para>A domain gets a new version, with a new key, whenever a member leaves, and the answer brings all of them. Here
    /// there are more than the client can keep.</para>
    /// <para>Count the versions of this domain. Have the server send fewer old ones, or make a new domain.</para>
    /// </remarks>
    [Symbol("DRM_E_DOMAIN_JOIN_TOO_MANY_KEYS")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    DomainJoinTooManyKeys = 0x8004C50C,

    /// <summary>The device is not a member of the domain, and may join it.</summary>
    /// <remarks>
    /// <para>The license is bound to a domain of which this device is no member, and the service lets it ask to join. On
    /// Windows the same is said by 0x8004B898, by the server as 0x8004C605.</para>
    /// <para>Run the domain join with the data that come with this code, then ask for the license again.</para>
    /// </remarks>
    [Symbol("DRM_E_DEVICE_DOMAIN_JOIN_REQUIRED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    DeviceDomainJoinRequired = 0x8004C580,

    // 0x8004C600 to 0x8004C6FF: server and services

    /// <summary>The PlayReady server failed in its own work.</summary>
    /// <remarks>
    /// <para>The license server failed inside: its database, its license handler, a service behind it. Nothing says that
    /// request or device is at fault.</para>
    /// <para>Repeat the request silently up to three times, as Microsoft asks of devices, then tell the viewer to try later.
    /// Find the exception in the server's log by time; the faultstring of the SOAP fault may name it.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_INTERNAL_ERROR")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ServerInternalError = 0x8004C600,

    /// <summary>The server received a request that is not valid.</summary>
    /// <remarks>
    /// <para>The server could not take the challenge for a valid protocol message. Microsoft says that this should never happen
    /// unless somebody altered it on the way, which a license proxy that wraps or re-encodes the body does too.</para>
    /// <para>Send a newly made challenge once, as Microsoft asks of devices. If it fails again, compare the bytes that left the
    /// client with those that reached the server, and the request's Content-Type and SOAPAction.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_INVALID_MESSAGE")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.WithNewRequest)]
    ServerInvalidMessage = 0x8004C601,

    /// <summary>The account has as many devices in the domain as are allowed.</summary>
    /// <remarks>
    /// <para>The service was ready to add this device to the account's domain, but the domain is full. The limit is the
    /// service's own; devices that nobody uses any more may still count.</para>
    /// <para>Tell the viewer that the limit is reached and how to remove a device from the account. If the number looks wrong,
    /// check the domain's list of members in the service.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_DEVICE_LIMIT_REACHED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ServerDeviceLimitReached = 0x8004C602,

    /// <summary>The server demands that the client is individualized first.</summary>
    /// <remarks>
    /// <para>The server looked at the challenge and wants the client individualized before it issues anything. It is the
    /// counterpart of the client's own 0x8004B822.</para>
    /// <para>Check that the app runs individualization on this answer and then sends a new license request. If it comes after
    /// that too, compare the client's version in the challenge with what the server demands.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_INDIV_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ServerIndivRequired = 0x8004C603,

    /// <summary>The service refused for a reason of its own, which its custom data may name.</summary>
    /// <remarks>
    /// <para>The service's license handler raised a reason of its own, such as a missing right or a token that it does not
    /// accept. PlayReady gives the number no other meaning; CustomData in the SOAP fault is there for that.</para>
    /// <para>Read CustomData in the fault and look it up in the service's own documents: license services often put their error
    /// code there. Where it is empty, find the request in the license handler's log.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_SERVICE_SPECIFIC")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerServiceSpecific = 0x8004C604,

    /// <summary>The license is bound to a domain that the client has to join first.</summary>
    /// <remarks>
    /// <para>The server gives this license to members of a domain only, which is the service's group of a viewer's devices. The
    /// fault names the URL of the domain server.</para>
    /// <para>Find that URL in the fault, have the client join, then ask for the license again. If no domain is wanted, change
    /// the policy of the title.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_DOMAIN_REQUIRED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.PlayerTeam, RetryAdvice.Never, IsRefusal = true)]
    ServerDomainRequired = 0x8004C605,

    /// <summary>The domain certificate of the client is out of date.</summary>
    /// <remarks>
    /// <para>The client is a member, but its domain certificate is of an older version than the server's. Versions rise when a
    /// member leaves.</para>
    /// <para>Request a new domain certificate (a join with the same domain), then the license with it. Most clients do both
    /// when told.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_RENEW_DOMAIN")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ServerRenewDomain = 0x8004C606,

    /// <summary>The server does not know the metering ID.</summary>
    /// <remarks>
    /// <para>The server has no record for the metering ID in the report. License policy and metering service name different
    /// IDs, or the ID was never set up.</para>
    /// <para>Compare the metering ID in the license with those on the metering server.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_UNKNOWN_METERINGID")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerUnknownMeteringid = 0x8004C607,

    /// <summary>The account has as many computers as are allowed.</summary>
    /// <remarks>
    /// <para>The domain has a limit for computers beside the one for devices (0x8004C602), and it is used up. Which machines
    /// count as computers is for the service to say.</para>
    /// <para>Ask the viewer to remove a computer from the account, and check in the service's domain data which ones it
    /// counts.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_COMPUTER_LIMIT_REACHED")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ServerComputerLimitReached = 0x8004C608,

    /// <summary>The server asks the client to use an older protocol.</summary>
    /// <remarks>
    /// <para>The server does not take the newer protocol and asks the client to come again with the older. Clients do that by
    /// themselves, so that it ends playback only when a proxy hides the answer from them.</para>
    /// <para>Check that the fault reaches the CDM unaltered and that a second request follows in the network log.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_PROTOCOL_FALLBACK")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ServerProtocolFallback = 0x8004C609,

    /// <summary>The client is no longer a member of the domain.</summary>
    /// <remarks>
    /// <para>The service has removed this device from the domain without the device taking part, so that it still holds the
    /// domain's certificate. The next license request shows it.</para>
    /// <para>Have the app drop the domain certificate and join again, if the viewer adds the device to the account. Check in
    /// the service who removed it.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_NOT_A_MEMBER")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ServerNotAMember = 0x8004C60A,

    /// <summary>The server does not support the protocol version of the request.</summary>
    /// <remarks>
    /// <para>The challenge names a protocol version that the server does not have: a new client with an old server, or one that
    /// is too old for it. The client's own word for it is 0x8004C075.</para>
    /// <para>Compare the version in the challenge with the license server's. Have the server updated, or the client version
    /// that the app asks for lowered.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_PROTOCOL_VERSION_MISMATCH")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ServerProtocolVersionMismatch = 0x8004C60B,

    /// <summary>The service does not know the account ID.</summary>
    /// <remarks>
    /// <para>The domain request names an account ID that the service does not know: deleted, of another environment, or made up
    /// by the app.</para>
    /// <para>Compare the account ID in the request with the domain server's records, and check whether test and production are
    /// mixed.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_UNKNOWN_ACCOUNTID")]
    [Advice(ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerUnknownAccountid = 0x8004C60C,

    /// <summary>The server redirects the request to another address.</summary>
    /// <remarks>
    /// <para>The server sends the client to another address, which stands in the fault. An app that makes the HTTP request
    /// itself has to follow it.</para>
    /// <para>Find the redirect URL in the fault and send the challenge there. Check that the app's license URL is the present
    /// one.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_PROTOCOL_REDIRECT")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ServerProtocolRedirect = 0x8004C60D,

    /// <summary>The server does not know the transaction ID.</summary>
    /// <remarks>
    /// <para>The acknowledgment or report names a transaction that the server does not know: it was closed, came from another
    /// server of a cluster, or came twice.</para>
    /// <para>Request the license anew and acknowledge it once. Check that a load balancer keeps both requests on one
    /// database.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_UNKNOWN_TRANSACTIONID")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    ServerUnknownTransactionid = 0x8004C610,

    /// <summary>The server finds a license ID in the request that is not valid.</summary>
    /// <remarks>
    /// <para>A license ID in the request has no valid form or is none of this server. IDs cut short or in another byte order
    /// are the usual slips.</para>
    /// <para>Compare the license ID in the request with the one in the license that was issued.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_INVALID_LICENSEID")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ServerInvalidLicenseid = 0x8004C611,

    /// <summary>The request names more license IDs than the server takes.</summary>
    /// <remarks>
    /// <para>The request names more license IDs at once than the server accepts, as when many stored licenses are acknowledged,
    /// renewed or deleted together.</para>
    /// <para>Send the IDs in smaller groups, and check why so many have piled up.</para>
    /// </remarks>
    [Symbol("DRM_E_SERVER_MAXIMUM_LICENSEID_EXCEEDED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ServerMaximumLicenseidExceeded = 0x8004C612,

    // 0x8004C700 to 0x8004DC7F: porting kit, license acquisition

    /// <summary>The license response holds more licenses than the client takes.</summary>
    /// <remarks>
    /// <para>The caller had made room for a fixed number of results. The licenses themselves are sound.</para>
    /// <para>Check the size of the array that the app gives for the results, and call with more room.</para>
    /// </remarks>
    [Symbol("DRM_E_LICACQ_TOO_MANY_LICENSES")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicacqTooManyLicenses = 0x8004C700,

    /// <summary>The transaction ID from the server is too long.</summary>
    [Symbol("DRM_E_LICACQ_ACK_TRANSACTION_ID_TOO_BIG")]
    LicacqAckTransactionIdTooBig = 0x8004C701,

    /// <summary>Retired code: the acknowledgment of a license was not created.</summary>
    [Symbol("DRM_E_DEPRECATED_LICACQ_ACK_MESSAGE_NOT_CREATED")]
    [Retired]
    DeprecatedLicacqAckMessageNotCreated = 0x8004C702,

    /// <summary>Retired code: the type of an initiator was unknown.</summary>
    [Symbol("DRM_E_DEPRECATED_INITIATORS_UNKNOWN_TYPE")]
    [Retired]
    DeprecatedInitiatorsUnknownType = 0x8004C780,

    /// <summary>Retired code: the service ID of an initiator was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INITIATORS_INVALID_SERVICEID")]
    [Retired]
    DeprecatedInitiatorsInvalidServiceid = 0x8004C781,

    /// <summary>Retired code: the account ID of an initiator was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INITIATORS_INVALID_ACCOUNTID")]
    [Retired]
    DeprecatedInitiatorsInvalidAccountid = 0x8004C782,

    /// <summary>Retired code: the metering ID (MID) of an initiator was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INITIATORS_INVALID_MID")]
    [Retired]
    DeprecatedInitiatorsInvalidMid = 0x8004C783,

    /// <summary>Retired code: an initiator lacked the URL of the domain controller (DC).</summary>
    [Symbol("DRM_E_DEPRECATED_INITIATORS_MISSING_DC_URL")]
    [Retired]
    DeprecatedInitiatorsMissingDcUrl = 0x8004C784,

    /// <summary>Retired code: an initiator lacked the content header.</summary>
    [Symbol("DRM_E_DEPRECATED_INITIATORS_MISSING_CONTENT_HEADER")]
    [Retired]
    DeprecatedInitiatorsMissingContentHeader = 0x8004C785,

    /// <summary>Retired code: an initiator's content header lacked the license server URL.</summary>
    [Symbol("DRM_E_DEPRECATED_INITIATORS_MISSING_LAURL_IN_CONTENT_HEADER")]
    [Retired]
    DeprecatedInitiatorsMissingLaurlInContentHeader = 0x8004C786,

    /// <summary>Retired code: an initiator lacked the URL of the metering certificate.</summary>
    [Symbol("DRM_E_DEPRECATED_INITIATORS_MISSING_METERCERT_URL")]
    [Retired]
    DeprecatedInitiatorsMissingMetercertUrl = 0x8004C787,

    // binary certificates (BCert)

    /// <summary>The signature type of the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_SIGNATURE_TYPE")]
    BcertInvalidSignatureType = 0x8004C800,

    /// <summary>The certificate chain is too long.</summary>
    /// <remarks>
    /// <para>The certificate chain has more links than the client reads. A wrong file in its place is likelier than a chain
    /// that is really so long.</para>
    /// <para>Check whether the right file is installed as device or server certificate.</para>
    /// </remarks>
    [Symbol("DRM_E_BCERT_CHAIN_TOO_DEEP")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    BcertChainTooDeep = 0x8004C801,

    /// <summary>The type of the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_CERT_TYPE")]
    BcertInvalidCertType = 0x8004C802,

    /// <summary>A feature in the certificate is not valid or contradicts the porting kit.</summary>
    [Symbol("DRM_E_BCERT_INVALID_FEATURE")]
    BcertInvalidFeature = 0x8004C803,

    /// <summary>The key usage in the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_KEY_USAGE")]
    BcertInvalidKeyUsage = 0x8004C804,

    /// <summary>The security version in the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_SECURITY_VERSION")]
    BcertInvalidSecurityVersion = 0x8004C805,

    /// <summary>The key type in the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_KEY_TYPE")]
    BcertInvalidKeyType = 0x8004C806,

    /// <summary>The key length in the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_KEY_LENGTH")]
    BcertInvalidKeyLength = 0x8004C807,

    /// <summary>Retired code: the maximum license size in the certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_MAX_LICENSE_SIZE")]
    [Retired]
    DeprecatedBcertInvalidMaxLicenseSize = 0x8004C808,

    /// <summary>Retired code: the maximum header size in the certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_MAX_HEADER_SIZE")]
    [Retired]
    DeprecatedBcertInvalidMaxHeaderSize = 0x8004C809,

    /// <summary>The maximum depth of license chains in the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_MAX_LICENSE_CHAIN_DEPTH")]
    BcertInvalidMaxLicenseChainDepth = 0x8004C80A,

    /// <summary>The security level in the certificate is not valid.</summary>
    /// <remarks>
    /// <para>The security level in a certificate is not one that may stand there, or is higher than that of its issuer.</para>
    /// <para>Check which certificate it is, and ask its issuer.</para>
    /// </remarks>
    [Symbol("DRM_E_BCERT_INVALID_SECURITY_LEVEL")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    BcertInvalidSecurityLevel = 0x8004C80B,

    /// <summary>No private key was given for signing a new certificate.</summary>
    [Symbol("DRM_E_BCERT_PRIVATE_KEY_NOT_SPECIFIED")]
    BcertPrivateKeyNotSpecified = 0x8004C80C,

    /// <summary>No issuer key was given for building a certificate.</summary>
    [Symbol("DRM_E_BCERT_ISSUER_KEY_NOT_SPECIFIED")]
    BcertIssuerKeyNotSpecified = 0x8004C80D,

    /// <summary>No account ID was given for building a certificate.</summary>
    [Symbol("DRM_E_BCERT_ACCOUNT_ID_NOT_SPECIFIED")]
    BcertAccountIdNotSpecified = 0x8004C80E,

    /// <summary>No service ID was given for building a certificate.</summary>
    [Symbol("DRM_E_BCERT_SERVICE_ID_NOT_SPECIFIED")]
    BcertServiceIdNotSpecified = 0x8004C80F,

    /// <summary>Retired code: no client ID was given for building a certificate.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_CLIENT_ID_NOT_SPECIFIED")]
    [Retired]
    DeprecatedBcertClientIdNotSpecified = 0x8004C810,

    /// <summary>No domain URL was given for building a certificate.</summary>
    [Symbol("DRM_E_BCERT_DOMAIN_URL_NOT_SPECIFIED")]
    BcertDomainUrlNotSpecified = 0x8004C811,

    /// <summary>The domain URL in the certificate is too long.</summary>
    [Symbol("DRM_E_BCERT_DOMAIN_URL_TOO_LONG")]
    BcertDomainUrlTooLong = 0x8004C812,

    /// <summary>Retired code: no hardware ID was given for building a certificate.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_HARDWARE_ID_NOT_SPECIFIED")]
    [Retired]
    DeprecatedBcertHardwareIdNotSpecified = 0x8004C813,

    /// <summary>Retired code: the hardware ID in the certificate was too long.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_HARDWARE_ID_TOO_LONG")]
    [Retired]
    DeprecatedBcertHardwareIdTooLong = 0x8004C814,

    /// <summary>Retired code: no serial number was given for building a certificate.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_SERIAL_NUM_NOT_SPECIFIED")]
    [Retired]
    DeprecatedBcertSerialNumNotSpecified = 0x8004C815,

    /// <summary>No certificate ID was given for building a certificate.</summary>
    [Symbol("DRM_E_BCERT_CERT_ID_NOT_SPECIFIED")]
    BcertCertIdNotSpecified = 0x8004C816,

    /// <summary>The certificate has no public key.</summary>
    [Symbol("DRM_E_BCERT_PUBLIC_KEY_NOT_SPECIFIED")]
    BcertPublicKeyNotSpecified = 0x8004C817,

    /// <summary>The certificate does not say what its key may be used for.</summary>
    [Symbol("DRM_E_BCERT_KEY_USAGES_NOT_SPECIFIED")]
    BcertKeyUsagesNotSpecified = 0x8004C818,

    /// <summary>A string in the certificate does not end with a zero byte.</summary>
    [Symbol("DRM_E_BCERT_STRING_NOT_NULL_TERMINATED")]
    BcertStringNotNullTerminated = 0x8004C819,

    /// <summary>Retired code: an object header of the certificate stated too large a length.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_OBJECTHEADER_LEN_TOO_BIG")]
    [Retired]
    DeprecatedBcertObjectheaderLenTooBig = 0x8004C81A,

    /// <summary>Retired code: the issuer key length in the certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_ISSUERKEY_LENGTH")]
    [Retired]
    DeprecatedBcertInvalidIssuerkeyLength = 0x8004C81B,

    /// <summary>The certificate has expired.</summary>
    /// <remarks>
    /// <para>A certificate is past its end date. Server certificates expire; those of devices mostly do not, unless the clock
    /// is wrong.</para>
    /// <para>Check the dates of the license or domain server's certificate, then the device's clock.</para>
    /// </remarks>
    [Symbol("DRM_E_BCERT_BASICINFO_CERT_EXPIRED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    BcertBasicinfoCertExpired = 0x8004C81C,

    /// <summary>Retired code: the certificate had an unexpected object header.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_UNEXPECTED_OBJECT_HEADER")]
    [Retired]
    DeprecatedBcertUnexpectedObjectHeader = 0x8004C81D,

    /// <summary>The issuer key does not match the next certificate of the chain.</summary>
    [Symbol("DRM_E_BCERT_ISSUERKEY_KEYINFO_MISMATCH")]
    BcertIssuerkeyKeyinfoMismatch = 0x8004C81E,

    /// <summary>Retired code: the maximum of key usages in the certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_MAX_KEY_USAGES")]
    [Retired]
    DeprecatedBcertInvalidMaxKeyUsages = 0x8004C81F,

    /// <summary>Retired code: the maximum of features in the certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_MAX_FEATURES")]
    [Retired]
    DeprecatedBcertInvalidMaxFeatures = 0x8004C820,

    /// <summary>The header of the certificate chain is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_CHAIN_HEADER_TAG")]
    BcertInvalidChainHeaderTag = 0x8004C821,

    /// <summary>The version of the certificate chain is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_CHAIN_VERSION")]
    BcertInvalidChainVersion = 0x8004C822,

    /// <summary>The length of the certificate chain is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_CHAIN_LENGTH")]
    BcertInvalidChainLength = 0x8004C823,

    /// <summary>Retired code: the header tag of a certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_CERT_HEADER_TAG")]
    [Retired]
    DeprecatedBcertInvalidCertHeaderTag = 0x8004C824,

    /// <summary>The version of the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_CERT_VERSION")]
    BcertInvalidCertVersion = 0x8004C825,

    /// <summary>Retired code: the length of a certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_CERT_LENGTH")]
    [Retired]
    DeprecatedBcertInvalidCertLength = 0x8004C826,

    /// <summary>The length of the signed part of the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_SIGNEDCERT_LENGTH")]
    BcertInvalidSignedcertLength = 0x8004C827,

    /// <summary>The platform named in the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_PLATFORM_IDENTIFIER")]
    BcertInvalidPlatformIdentifier = 0x8004C828,

    /// <summary>Retired code: the count of extended data records was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_NUMBER_EXTDATARECORDS")]
    [Retired]
    DeprecatedBcertInvalidNumberExtdatarecords = 0x8004C829,

    /// <summary>An extended data record of the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_EXTDATARECORD")]
    BcertInvalidExtdatarecord = 0x8004C82A,

    /// <summary>Retired code: the length of extended data was missing.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_EXTDATA_LENGTH_MUST_PRESENT")]
    [Retired]
    DeprecatedBcertExtdataLengthMustPresent = 0x8004C82B,

    /// <summary>An extended data record lacks its length; the symbol names the private key.</summary>
    [Symbol("DRM_E_BCERT_EXTDATA_PRIVKEY_MUST_PRESENT")]
    BcertExtdataPrivkeyMustPresent = 0x8004C82C,

    /// <summary>Retired code: the length of extended data was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_EXTDATA_LENGTH")]
    [Retired]
    DeprecatedBcertInvalidExtdataLength = 0x8004C82D,

    /// <summary>Retired code: no extended data was provided for the certificate.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_EXTDATA_IS_NOT_PROVIDED")]
    [Retired]
    DeprecatedBcertExtdataIsNotProvided = 0x8004C82E,

    /// <summary>The certificate has no hardware ID and cannot be used yet.</summary>
    [Symbol("DRM_E_BCERT_HWIDINFO_IS_MISSING")]
    BcertHwidinfoIsMissing = 0x8004C82F,

    /// <summary>Retired code: the signed length of extended data was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_EXTDATA_SIGNED_LENGTH")]
    [Retired]
    DeprecatedBcertInvalidExtdataSignedLength = 0x8004C830,

    /// <summary>Retired code: the type of an extended data record was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_INVALID_EXTDATA_RECORD_TYPE")]
    [Retired]
    DeprecatedBcertInvalidExtdataRecordType = 0x8004C831,

    /// <summary>Retired code: the extended data flag did not fit the certificate's type.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_EXTDATAFLAG_CERT_TYPE_MISMATCH")]
    [Retired]
    DeprecatedBcertExtdataflagCertTypeMismatch = 0x8004C832,

    /// <summary>No metering ID was given for building a certificate.</summary>
    [Symbol("DRM_E_BCERT_METERING_ID_NOT_SPECIFIED")]
    BcertMeteringIdNotSpecified = 0x8004C833,

    /// <summary>No metering URL was given for building a certificate.</summary>
    [Symbol("DRM_E_BCERT_METERING_URL_NOT_SPECIFIED")]
    BcertMeteringUrlNotSpecified = 0x8004C834,

    /// <summary>The metering URL for the certificate is too long.</summary>
    [Symbol("DRM_E_BCERT_METERING_URL_TOO_LONG")]
    BcertMeteringUrlTooLong = 0x8004C835,

    /// <summary>The certificate chain does not verify.</summary>
    /// <remarks>
    /// <para>The certificate chain does not verify, without a closer reason here: order of links, a foreign root, test against
    /// production.</para>
    /// <para>Look which certificate was checked (client or server) and compare its root with the environment in use.</para>
    /// </remarks>
    [Symbol("DRM_E_BCERT_VERIFICATION_ERRORS")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    BcertVerificationErrors = 0x8004C836,

    /// <summary>The certificate lacks a key usage that is required.</summary>
    [Symbol("DRM_E_BCERT_REQUIRED_KEYUSAGE_MISSING")]
    BcertRequiredKeyusageMissing = 0x8004C837,

    /// <summary>The certificate has no public key for the requested usage.</summary>
    [Symbol("DRM_E_BCERT_NO_PUBKEY_WITH_REQUESTED_KEYUSAGE")]
    BcertNoPubkeyWithRequestedKeyusage = 0x8004C838,

    /// <summary>The manufacturer name in the certificate is too long.</summary>
    [Symbol("DRM_E_BCERT_MANUFACTURER_STRING_TOO_LONG")]
    BcertManufacturerStringTooLong = 0x8004C839,

    /// <summary>The certificate has too many public keys.</summary>
    [Symbol("DRM_E_BCERT_TOO_MANY_PUBLIC_KEYS")]
    BcertTooManyPublicKeys = 0x8004C83A,

    /// <summary>Retired code: an object header of the certificate stated too small a length.</summary>
    [Symbol("DRM_E_DEPRECATED_BCERT_OBJECTHEADER_LEN_TOO_SMALL")]
    [Retired]
    DeprecatedBcertObjectheaderLenTooSmall = 0x8004C83B,

    /// <summary>The number of warning days before expiry is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_WARNING_DAYS")]
    BcertInvalidWarningDays = 0x8004C83C,

    /// <summary>The digest of the certificate is not valid.</summary>
    [Symbol("DRM_E_BCERT_INVALID_DIGEST")]
    BcertInvalidDigest = 0x8004C83D,

    /// <summary>This type of certificate needs manufacturer, model name and model number.</summary>
    [Symbol("DRM_E_BCERT_MANUFACTURING_INFO_REQUIRED")]
    BcertManufacturingInfoRequired = 0x8004C83E,

    // XML signature

    /// <summary>The ECDSA signature in the XML is wrong.</summary>
    /// <remarks>
    /// <para>The ECDSA signature in a message's XML is wrong. Pretty-printing, changed line ends or namespaces are enough to
    /// break it.</para>
    /// <para>Check what stands between server and client: nothing may format the XML anew. Compare the bytes.</para>
    /// </remarks>
    [Symbol("DRM_E_XMLSIG_ECDSA_VERIFY_FAILURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    XmlsigEcdsaVerifyFailure = 0x8004C900,

    /// <summary>The SHA hash in the XML does not match its data.</summary>
    /// <remarks>
    /// <para>Somebody changed the signed text after it was hashed: line ends, blanks or encoding are enough. With a signature
    /// that is wrong itself it is 0x8004C900.</para>
    /// <para>Compare the message as sent and as received, and look for a gateway that rewrites XML.</para>
    /// </remarks>
    [Symbol("DRM_E_XMLSIG_SHA_VERIFY_FAILURE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    XmlsigShaVerifyFailure = 0x8004C901,

    /// <summary>The signature or encryption part of the XML has a wrong format.</summary>
    [Symbol("DRM_E_XMLSIG_FORMAT")]
    XmlsigFormat = 0x8004C902,

    /// <summary>The ID of the pre-shared public key is not valid.</summary>
    [Symbol("DRM_E_XMLSIG_PUBLIC_KEY_ID")]
    XmlsigPublicKeyId = 0x8004C903,

    /// <summary>A key in the XML has a wrong format.</summary>
    [Symbol("DRM_E_XMLSIG_INVALID_KEY_FORMAT")]
    XmlsigInvalidKeyFormat = 0x8004C904,

    /// <summary>A hash in the XML has an unexpected size.</summary>
    [Symbol("DRM_E_XMLSIG_SHA_HASH_SIZE")]
    XmlsigShaHashSize = 0x8004C905,

    /// <summary>An ECDSA signature in the XML has an unexpected size.</summary>
    [Symbol("DRM_E_XMLSIG_ECDSA_SIGNATURE_SIZE")]
    XmlsigEcdsaSignatureSize = 0x8004C906,

    // text and SOAP

    /// <summary>The text ends inside a multibyte UTF character.</summary>
    [Symbol("DRM_E_UTF_UNEXPECTED_END")]
    UtfUnexpectedEnd = 0x8004CA00,

    /// <summary>The text has a UTF character with an invalid code.</summary>
    [Symbol("DRM_E_UTF_INVALID_CODE")]
    UtfInvalidCode = 0x8004CA01,

    /// <summary>The status code in the server's error answer is not valid.</summary>
    /// <remarks>
    /// <para>The server answered with an error whose status code is no valid number. A fault made by a proxy or a handler of
    /// the service is likely.</para>
    /// <para>Look at StatusCode in the SOAP fault, and at who wrote it: PlayReady wants an HRESULT there.</para>
    /// </remarks>
    [Symbol("DRM_E_SOAPXML_INVALID_STATUS_CODE")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SoapxmlInvalidStatusCode = 0x8004CB00,

    /// <summary>An expected XML node of the SOAP message could not be read.</summary>
    /// <remarks>
    /// <para>The answer is XML, but a node that the client expects could not be read in it. An HTML error page under HTTP 200
    /// looks the same.</para>
    /// <para>Look at the body of the answer, and compare its envelope with a good one.</para>
    /// </remarks>
    [Symbol("DRM_E_SOAPXML_XML_FORMAT")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SoapxmlXmlFormat = 0x8004CB01,

    /// <summary>The SOAP message is of the wrong type.</summary>
    /// <remarks>
    /// <para>For instance a domain answer was given to the call that waits for a license. Each kind of answer has its own
    /// call.</para>
    /// <para>Check that the app gives each answer to the call whose request it belongs to.</para>
    /// </remarks>
    [Symbol("DRM_E_SOAPXML_WRONG_MESSAGE_TYPE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SoapxmlWrongMessageType = 0x8004CB02,

    /// <summary>The SOAP message needs a signature and has none.</summary>
    /// <remarks>
    /// <para>Gateways that rebuild the XML of an answer leave it out. One that is there and does not verify is
    /// 0x8004C900.</para>
    /// <para>Check the answer at the license server and behind each gateway.</para>
    /// </remarks>
    [Symbol("DRM_E_SOAPXML_SIGNATURE_MISSING")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SoapxmlSignatureMissing = 0x8004CB03,

    /// <summary>The SOAP parser does not support the protocol.</summary>
    [Symbol("DRM_E_SOAPXML_PROTOCOL_NOT_SUPPORTED")]
    SoapxmlProtocolNotSupported = 0x8004CB04,

    /// <summary>The wanted data is missing in the SOAP answer.</summary>
    /// <remarks>
    /// <para>The SOAP envelope is sound, but what the call wants is not in it, for instance the license itself.</para>
    /// <para>Look at the answer for an empty Licenses element; then check in the server's log why it issued none.</para>
    /// </remarks>
    [Symbol("DRM_E_SOAPXML_DATA_NOT_FOUND")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SoapxmlDataNotFound = 0x8004CB05,

    // key derivation

    /// <summary>The server encrypted the domain key for a public key that is not the device's.</summary>
    /// <remarks>
    /// <para>The domain server encrypted the domain key for another public key than this device has. The device's identity
    /// changed, or the request of another device was used.</para>
    /// <para>Run the join again with a fresh challenge; if it stays, compare the device key in the request with the
    /// answer.</para>
    /// </remarks>
    [Symbol("DRM_E_CRYPTO_PUBLIC_KEY_NOT_MATCH")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    CryptoPublicKeyNotMatch = 0x8004CC00,

    /// <summary>The key could not be derived, as in a blackout or without the right.</summary>
    /// <remarks>
    /// <para>The license gives this device no way to the content's key. Microsoft names a blackout and a missing right to the
    /// service as possible reasons, so it is a refusal more often than a fault.</para>
    /// <para>Check whether the event is blacked out for this viewer's place, and whether the account has the service. If both
    /// are fine, look at the key tree that the server issued.</para>
    /// </remarks>
    [Symbol("DRM_E_UNABLE_TO_RESOLVE_LOCATION_TREE")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    UnableToResolveLocationTree = 0x8004CC01,

    // secure trace

    /// <summary>Retired code: secure trace had a bad pointer to global data.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_BAD_GLOBAL_DATA_POINTER")]
    [Retired]
    DeprecatedSecureTraceBadGlobalDataPointer = 0x8004CD00,

    /// <summary>Retired code: the global data of secure trace was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_INVALID_GLOBAL_DATA")]
    [Retired]
    DeprecatedSecureTraceInvalidGlobalData = 0x8004CD01,

    /// <summary>Retired code: secure trace failed at formatting.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_FORMATTING_ERROR")]
    [Retired]
    DeprecatedSecureTraceFormattingError = 0x8004CD02,

    /// <summary>Retired code: secure trace had a bad pointer to scheme data.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_BAD_SCHEME_DATA_POINTER")]
    [Retired]
    DeprecatedSecureTraceBadSchemeDataPointer = 0x8004CD03,

    /// <summary>Retired code: secure trace had a bad pointer to AES data of a thread.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_BAD_PER_THREAD_AES_DATA_POINTER")]
    [Retired]
    DeprecatedSecureTraceBadPerThreadAesDataPointer = 0x8004CD04,

    /// <summary>Retired code: secure trace had a bad pointer to the AES buffer of a thread.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_BAD_PER_THREAD_AES_BUFFER_POINTER")]
    [Retired]
    DeprecatedSecureTraceBadPerThreadAesBufferPointer = 0x8004CD05,

    /// <summary>Retired code: the AES buffer of secure trace was too small.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_AES_INSUFFICIENT_BUFFER")]
    [Retired]
    DeprecatedSecureTraceAesInsufficientBuffer = 0x8004CD06,

    /// <summary>Retired code: the versions of secure trace did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_VERSION_MISMATCH")]
    [Retired]
    DeprecatedSecureTraceVersionMismatch = 0x8004CD07,

    /// <summary>Retired code: secure trace failed unexpectedly.</summary>
    [Symbol("DRM_E_DEPRECATED_SECURE_TRACE_UNEXPECTED_ERROR")]
    [Retired]
    DeprecatedSecureTraceUnexpectedError = 0x8004CD08,

    // trusted environment (TEE)

    /// <summary>The trusted environment (TEE) got key data that is not valid.</summary>
    /// <remarks>
    /// <para>The keys that were handed down belong to another device or firmware, or are damaged. The header does not say at
    /// which step they were handed down.</para>
    /// <para>Check whether a firmware update came before it. If provisioning anew does not end it, give model and firmware to
    /// the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_INVALID_KEY_DATA")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Vendor, RetryAdvice.Never)]
    TeeInvalidKeyData = 0x8004CD10,

    /// <summary>The trusted environment (TEE) has to be provisioned first.</summary>
    /// <remarks>
    /// <para>The trusted environment has no keys and certificate for PlayReady, or lost them, and has to get them from its
    /// provisioning server before the device can ask for a license.</para>
    /// <para>Check that app and device start provisioning and that its server is reached. If one unit asks for it after each
    /// start, it does not keep what it got: send its log to the maker.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_PROVISIONING_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    TeeProvisioningRequired = 0x8004CD11,

    /// <summary>The state of hardware DRM is lost, for example after sleep.</summary>
    /// <remarks>
    /// <para>Hardware DRM lost the keys that it held. Chromium's source names sleep and resume, and a move of the video to
    /// another graphics adapter; it counts this as a reset, not as an error. Old AMD drivers report 0x8004DD2E in its
    /// place.</para>
    /// <para>Make new MediaKeys and a new session, send a newly made license request and go on at the last position. If it
    /// comes without sleep or display change, collect the versions of graphics driver and firmware.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_INVALID_HWDRM_STATE")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    TeeInvalidHwdrmState = 0x8004CD12,

    /// <summary>The provisioning request of the trusted environment (TEE) has expired.</summary>
    /// <remarks>
    /// <para>The trusted environment made a provisioning request, and its time had run out before the answer was processed. The
    /// request counts for a while only, by the environment's own clock.</para>
    /// <para>Start provisioning anew and process the answer at once. If it expires each time, compare the device's secure clock
    /// with the provisioning server's time.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_PROVISIONING_REQUEST_EXPIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    TeeProvisioningRequestExpired = 0x8004CD13,

    /// <summary>The secure clock of the trusted environment (TEE) has to be set again.</summary>
    /// <remarks>
    /// <para>The secure clock inside the trusted environment has to be set again before licenses with dates can be used.
    /// 0x8004CD1F is a clock that runs wrongly.</para>
    /// <para>Check that app or firmware sets the secure time and reaches the time server. If it is lost after each power cut,
    /// send model and firmware to the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_CLOCK_NOT_SET")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    TeeClockNotSet = 0x8004CD14,

    /// <summary>The data must not leave the trusted environment (TEE).</summary>
    /// <remarks>
    /// <para>Something was to leave the trusted environment that must not, such as a key or clear frames. The porting layer
    /// asked for it, not the license.</para>
    /// <para>Note model, firmware and the call for the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_BLOB_ACCESS_DENIED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    TeeBlobAccessDenied = 0x8004CD15,

    /// <summary>The nonce for provisioning the TEE is malformed.</summary>
    [Symbol("DRM_E_TEE_PROVISIONING_BAD_NONCE")]
    TeeProvisioningBadNonce = 0x8004CD16,

    /// <summary>The nonce for provisioning the TEE does not match.</summary>
    /// <remarks>
    /// <para>The provisioning answer carries the nonce of another request. The header's guess is that a second request was made
    /// in parallel.</para>
    /// <para>Start one provisioning at a time and use its own answer. Look in the device log for two requests shortly after
    /// each other, and for an answer that came from a cache.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_PROVISIONING_NONCE_MISMATCH")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    TeeProvisioningNonceMismatch = 0x8004CD17,

    /// <summary>The root key of the TEE has changed, and all that is bound to it is lost.</summary>
    /// <remarks>
    /// <para>The root key of the trusted environment changed, and everything that was bound to it is lost: licenses,
    /// provisioning, stored states. A firmware update or a repair is behind it.</para>
    /// <para>Check what was done to the device. It has to be provisioned anew and licenses fetched again; if it recurs, tell
    /// the maker.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_ROOT_KEY_CHANGED")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    TeeRootKeyChanged = 0x8004CD18,

    /// <summary>The provisioning response for the TEE is not valid.</summary>
    [Symbol("DRM_E_TEE_PROVISIONING_INVALID_RESPONSE")]
    TeeProvisioningInvalidResponse = 0x8004CD19,

    /// <summary>The TEE proxy got a message that is not valid.</summary>
    [Symbol("DRM_E_TEE_PROXY_INVALID_SERIALIZATION_MESSAGE")]
    TeeProxyInvalidSerializationMessage = 0x8004CD1A,

    /// <summary>The TEE proxy got a message with a type that is not valid.</summary>
    [Symbol("DRM_E_TEE_PROXY_INVALID_SERIALIZATION_TYPE")]
    TeeProxyInvalidSerializationType = 0x8004CD1B,

    /// <summary>The layer of the trusted environment (TEE) is not initialized.</summary>
    /// <remarks>
    /// <para>A call reached the layer between client and trusted environment before it was set up, or after it was closed. The
    /// app does not make these calls itself.</para>
    /// <para>Check whether a player was released right before it. If it comes at the first use, note model and firmware for the
    /// device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_LAYER_UNINITIALIZED")]
    [Advice(ErrorCategory.Request, ErrorActor.Vendor, RetryAdvice.Never)]
    TeeLayerUninitialized = 0x8004CD1C,

    /// <summary>Header or footer of the device maker's TEE messages is no multiple of 8 bytes.</summary>
    [Symbol("DRM_E_TEE_INVALID_HEADER_FOOTER_SIZE")]
    TeeInvalidHeaderFooterSize = 0x8004CD1D,

    /// <summary>The message to the trusted environment (TEE) is too large.</summary>
    /// <remarks>
    /// <para>The secure memory behind the call is small. Very large licenses, or samples with very many subsamples, do not
    /// fit.</para>
    /// <para>Compare license and sample sizes with a title that plays, and note them for the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_MESSAGE_TOO_LARGE")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    TeeMessageTooLarge = 0x8004CD1E,

    /// <summary>The clock of the trusted environment (TEE) drifts.</summary>
    /// <remarks>
    /// <para>The clock of the trusted environment runs away from the real time by more than is allowed. A clock that was
    /// turned, or bad hardware, does that.</para>
    /// <para>Check date and time of the device and let it go online; if it recurs, it is for the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_CLOCK_DRIFTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    TeeClockDrifted = 0x8004CD1F,

    /// <summary>A buffer for the TEE proxy is not aligned to 8 bytes.</summary>
    [Symbol("DRM_E_TEE_PROXY_INVALID_BUFFER_ALIGNMENT")]
    TeeProxyInvalidBufferAlignment = 0x8004CD20,

    /// <summary>Parameters for the TEE proxy are not aligned.</summary>
    [Symbol("DRM_E_TEE_PROXY_INVALID_ALIGNMENT")]
    TeeProxyInvalidAlignment = 0x8004CD21,

    /// <summary>The output protection that the license demands is not met, most often HDCP.</summary>
    /// <remarks>
    /// <para>The trusted environment looked at the outputs, and one of them lacks what the license demands; in most cases HDCP
    /// is not on. It judges all outputs, also those that do not show the video.</para>
    /// <para>Ask which displays, adapters and docks are connected, and try the built-in screen alone. If many viewers have it,
    /// compare the policy's output protection levels with their devices, or offer a lower resolution.</para>
    /// </remarks>
    [Symbol("DRM_E_TEE_OUTPUT_PROTECTION_REQUIREMENTS_NOT_MET")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    TeeOutputProtectionRequirementsNotMet = 0x8004CD22,

    // network devices (ND)

    /// <summary>Retired code: a network device (ND) had to validate again.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_MUST_REVALIDATE")]
    [Retired]
    DeprecatedNdMustRevalidate = 0x8004CE00,

    /// <summary>Retired code: a network device (ND) message was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_INVALID_MESSAGE")]
    [Retired]
    DeprecatedNdInvalidMessage = 0x8004CE01,

    /// <summary>Retired code: the type of a network device (ND) message was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_INVALID_MESSAGE_TYPE")]
    [Retired]
    DeprecatedNdInvalidMessageType = 0x8004CE02,

    /// <summary>Retired code: the version of a network device (ND) message was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_INVALID_MESSAGE_VERSION")]
    [Retired]
    DeprecatedNdInvalidMessageVersion = 0x8004CE03,

    /// <summary>Retired code: the session of a network device (ND) was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_INVALID_SESSION")]
    [Retired]
    DeprecatedNdInvalidSession = 0x8004CE04,

    /// <summary>Retired code: the limit of network device (ND) media sessions was reached.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_MEDIA_SESSION_LIMIT_REACHED")]
    [Retired]
    DeprecatedNdMediaSessionLimitReached = 0x8004CE05,

    /// <summary>Retired code: the proximity of a network device (ND) was not verified.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_UNABLE_TO_VERIFY_PROXIMITY")]
    [Retired]
    DeprecatedNdUnableToVerifyProximity = 0x8004CE06,

    /// <summary>Retired code: a network device (ND) gave an invalid proximity response.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_INVALID_PROXIMITY_RESPONSE")]
    [Retired]
    DeprecatedNdInvalidProximityResponse = 0x8004CE07,

    /// <summary>Retired code: the limit of network devices (ND) was reached.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_DEVICE_LIMIT_REACHED")]
    [Retired]
    DeprecatedNdDeviceLimitReached = 0x8004CE08,

    /// <summary>Retired code: a network device (ND) request was bad.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_BAD_REQUEST")]
    [Retired]
    DeprecatedNdBadRequest = 0x8004CE09,

    /// <summary>Retired code: a seek on a network device (ND) failed.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_FAILED_SEEK")]
    [Retired]
    DeprecatedNdFailedSeek = 0x8004CE0A,

    /// <summary>Retired code: the context of a network device (ND) was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_ND_INVALID_CONTEXT")]
    [Retired]
    DeprecatedNdInvalidContext = 0x8004CE0B,

    // ASF

    /// <summary>Retired code: the header of an ASF file was bad.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_BAD_ASF_HEADER")]
    [Retired]
    DeprecatedAsfBadAsfHeader = 0x8004CF00,

    /// <summary>Retired code: the header of an ASF packet was bad.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_BAD_PACKET_HEADER")]
    [Retired]
    DeprecatedAsfBadPacketHeader = 0x8004CF01,

    /// <summary>Retired code: the header of an ASF payload was bad.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_BAD_PAYLOAD_HEADER")]
    [Retired]
    DeprecatedAsfBadPayloadHeader = 0x8004CF02,

    /// <summary>Retired code: the header of ASF data was bad.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_BAD_DATA_HEADER")]
    [Retired]
    DeprecatedAsfBadDataHeader = 0x8004CF03,

    /// <summary>Retired code: an operation on ASF was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_INVALID_OPERATION")]
    [Retired]
    DeprecatedAsfInvalidOperation = 0x8004CF04,

    /// <summary>Retired code: an AES payload was found in ASF.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_AES_PAYLOAD_FOUND")]
    [Retired]
    DeprecatedAsfAesPayloadFound = 0x8004CF05,

    /// <summary>Retired code: an ASF extended stream properties object was not found.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_EXTENDED_STREAM_PROPERTIES_OBJ_NOT_FOUND")]
    [Retired]
    DeprecatedAsfExtendedStreamPropertiesObjNotFound = 0x8004CF06,

    /// <summary>Retired code: ASF data was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_INVALID_DATA")]
    [Retired]
    DeprecatedAsfInvalidData = 0x8004CF20,

    /// <summary>Retired code: an ASF packet had too many payloads.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_TOO_MANY_PAYLOADS")]
    [Retired]
    DeprecatedAsfTooManyPayloads = 0x8004CF21,

    /// <summary>Retired code: the bandwidth of ASF was overrun.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_BANDWIDTH_OVERRUN")]
    [Retired]
    DeprecatedAsfBandwidthOverrun = 0x8004CF22,

    /// <summary>Retired code: an ASF stream number was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_INVALID_STREAM_NUMBER")]
    [Retired]
    DeprecatedAsfInvalidStreamNumber = 0x8004CF23,

    /// <summary>Retired code: an ASF sample came late.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_LATE_SAMPLE")]
    [Retired]
    DeprecatedAsfLateSample = 0x8004CF24,

    /// <summary>Retired code: the ASF code was not accepting data.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_NOT_ACCEPTING")]
    [Retired]
    DeprecatedAsfNotAccepting = 0x8004CF25,

    /// <summary>Retired code: the ASF code met something unexpected.</summary>
    [Symbol("DRM_E_DEPRECATED_ASF_UNEXPECTED")]
    [Retired]
    DeprecatedAsfUnexpected = 0x8004CF26,

    // nonce store

    /// <summary>The nonce store has no such token.</summary>
    /// <remarks>
    /// <para>The nonce of a license that must not be stored is not known: the answer is too late, came twice, or the app was
    /// restarted in between.</para>
    /// <para>Request the license with a new challenge, and use its answer once and in the same session.</para>
    /// </remarks>
    [Symbol("DRM_E_NONCE_STORE_TOKEN_NOT_FOUND")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    NonceStoreTokenNotFound = 0x8004D000,

    /// <summary>The nonce store could not be opened.</summary>
    [Symbol("DRM_E_NONCE_STORE_OPEN_STORE")]
    NonceStoreOpenStore = 0x8004D001,

    /// <summary>The nonce store could not be closed.</summary>
    [Symbol("DRM_E_NONCE_STORE_CLOSE_STORE")]
    NonceStoreCloseStore = 0x8004D002,

    /// <summary>A license belongs to this nonce already.</summary>
    /// <remarks>
    /// <para>A license with this nonce has been taken already, so that the second one is refused as a replay.</para>
    /// <para>Check why the same answer is processed twice, and request a new license if another is needed.</para>
    /// </remarks>
    [Symbol("DRM_E_NONCE_STORE_ADD_LICENSE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    NonceStoreAddLicense = 0x8004D003,

    // license generation and policy state

    /// <summary>Retired code: license generation did not support the policy.</summary>
    [Symbol("DRM_E_DEPRECATED_LICGEN_POLICY_NOT_SUPPORTED")]
    [Retired]
    DeprecatedLicgenPolicyNotSupported = 0x8004D100,

    /// <summary>The policy state is not in the secure store.</summary>
    /// <remarks>
    /// <para>The state of a policy, such as a first-play time, was looked up and is not stored. For a license that was never
    /// played that is normal.</para>
    /// <para>Check whether the code ends playback; if so, compare with a fresh license.</para>
    /// </remarks>
    [Symbol("DRM_E_POLICYSTATE_NOT_FOUND")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    PolicystateNotFound = 0x8004D200,

    /// <summary>The policy state in the secure store is damaged.</summary>
    /// <remarks>
    /// <para>First-play times and counts are kept there. Without them the client cannot judge the license, and does not play
    /// it.</para>
    /// <para>Check for a power cut before it; the license has to be fetched again.</para>
    /// </remarks>
    [Symbol("DRM_E_POLICYSTATE_CORRUPTED")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    PolicystateCorrupted = 0x8004D201,

    // move and copy

    /// <summary>Retired code: a move was denied.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_DENIED")]
    [Retired]
    DeprecatedMoveDenied = 0x8004D300,

    /// <summary>Retired code: the response to a move was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_MOVE_RESPONSE")]
    [Retired]
    DeprecatedInvalidMoveResponse = 0x8004D301,

    /// <summary>Retired code: the nonce of a move did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_NONCE_MISMATCH")]
    [Retired]
    DeprecatedMoveNonceMismatch = 0x8004D302,

    /// <summary>Retired code: the transaction ID of a move did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_TXID_MISMATCH")]
    [Retired]
    DeprecatedMoveTxidMismatch = 0x8004D303,

    /// <summary>Retired code: the store for moves could not be opened.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_STORE_OPEN_STORE")]
    [Retired]
    DeprecatedMoveStoreOpenStore = 0x8004D304,

    /// <summary>Retired code: the store for moves could not be closed.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_STORE_CLOSE_STORE")]
    [Retired]
    DeprecatedMoveStoreCloseStore = 0x8004D305,

    /// <summary>Retired code: data could not be added to the store for moves.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_STORE_ADD_DATA")]
    [Retired]
    DeprecatedMoveStoreAddData = 0x8004D306,

    /// <summary>Retired code: data could not be read from the store for moves.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_STORE_GET_DATA")]
    [Retired]
    DeprecatedMoveStoreGetData = 0x8004D307,

    /// <summary>Retired code: the format of a move message was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_FORMAT_INVALID")]
    [Retired]
    DeprecatedMoveFormatInvalid = 0x8004D308,

    /// <summary>Retired code: the signature of a move message was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_MOVE_SIGNATURE_INVALID")]
    [Retired]
    DeprecatedMoveSignatureInvalid = 0x8004D309,

    /// <summary>Retired code: a copy was denied.</summary>
    [Symbol("DRM_E_DEPRECATED_COPY_DENIED")]
    [Retired]
    DeprecatedCopyDenied = 0x8004D30A,

    // extensible binary format (XB)

    /// <summary>The object was not found in the binary format (XB).</summary>
    [Symbol("DRM_E_XB_OBJECT_NOTFOUND")]
    XbObjectNotfound = 0x8004D400,

    /// <summary>The object in the binary format (XB) is malformed.</summary>
    [Symbol("DRM_E_XB_INVALID_OBJECT")]
    XbInvalidObject = 0x8004D401,

    /// <summary>An object in the binary format (XB) that may occur once occurs again.</summary>
    [Symbol("DRM_E_XB_OBJECT_ALREADY_EXISTS")]
    XbObjectAlreadyExists = 0x8004D402,

    /// <summary>A required object is missing when the binary format (XB) is built.</summary>
    [Symbol("DRM_E_XB_REQUIRED_OBJECT_MISSING")]
    XbRequiredObjectMissing = 0x8004D403,

    /// <summary>The description of the binary format (XB) has an element of unknown type.</summary>
    [Symbol("DRM_E_XB_UNKNOWN_ELEMENT_TYPE")]
    XbUnknownElementType = 0x8004D404,

    /// <summary>The version of the object is not in the binary format's (XB) description.</summary>
    [Symbol("DRM_E_XB_INVALID_VERSION")]
    XbInvalidVersion = 0x8004D405,

    /// <summary>Unknown containers in the binary format (XB) are nested too deep.</summary>
    [Symbol("DRM_E_XB_MAX_UNKNOWN_CONTAINER_DEPTH")]
    XbMaxUnknownContainerDepth = 0x8004D406,

    /// <summary>The message in the binary format (XB) is not aligned as described.</summary>
    [Symbol("DRM_E_XB_INVALID_ALIGNMENT")]
    XbInvalidAlignment = 0x8004D407,

    /// <summary>Size or count of an object in the binary format (XB) is outside its limits.</summary>
    [Symbol("DRM_E_XB_OBJECT_OUT_OF_RANGE")]
    XbObjectOutOfRange = 0x8004D408,

    // key file

    /// <summary>Retired code: the platform of a key file was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_INVALID_PLATFORM")]
    [Retired]
    DeprecatedKeyfileInvalidPlatform = 0x8004D500,

    /// <summary>Retired code: a key file was too large.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_TOO_LARGE")]
    [Retired]
    DeprecatedKeyfileTooLarge = 0x8004D501,

    /// <summary>Retired code: a key file had no private key.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_PRIVATE_KEY_NOT_FOUND")]
    [Retired]
    DeprecatedKeyfilePrivateKeyNotFound = 0x8004D502,

    /// <summary>Retired code: a key file had no certificate chain.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_CERTIFICATE_CHAIN_NOT_FOUND")]
    [Retired]
    DeprecatedKeyfileCertificateChainNotFound = 0x8004D503,

    /// <summary>Retired code: a key was not found in a key file.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_KEY_NOT_FOUND")]
    [Retired]
    DeprecatedKeyfileKeyNotFound = 0x8004D504,

    /// <summary>Retired code: the decryption method of a key file was unknown.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_UNKNOWN_DECRYPTION_METHOD")]
    [Retired]
    DeprecatedKeyfileUnknownDecryptionMethod = 0x8004D505,

    /// <summary>Retired code: the signature of a key file was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_INVALID_SIGNATURE")]
    [Retired]
    DeprecatedKeyfileInvalidSignature = 0x8004D506,

    /// <summary>Retired code: the buffer to decrypt a key file was too small.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_INTERNAL_DECRYPTION_BUFFER_TOO_SMALL")]
    [Retired]
    DeprecatedKeyfileInternalDecryptionBufferTooSmall = 0x8004D507,

    /// <summary>Retired code: the platform ID of a key file did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_PLATFORMID_MISMATCH")]
    [Retired]
    DeprecatedKeyfilePlatformidMismatch = 0x8004D508,

    /// <summary>Retired code: the issuer key of a key file's certificate did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_CERTIFICATE_ISSUER_KEY_MISMATCH")]
    [Retired]
    DeprecatedKeyfileCertificateIssuerKeyMismatch = 0x8004D509,

    /// <summary>Retired code: the robustness version of a key file did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_ROBUSTNESSVERSION_MISMATCH")]
    [Retired]
    DeprecatedKeyfileRobustnessversionMismatch = 0x8004D50A,

    /// <summary>Retired code: a key file was not closed.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_FILE_NOT_CLOSED")]
    [Retired]
    DeprecatedKeyfileFileNotClosed = 0x8004D50B,

    /// <summary>Retired code: a key file was not initialized.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_NOT_INITED")]
    [Retired]
    DeprecatedKeyfileNotInited = 0x8004D50C,

    /// <summary>Retired code: the format of a key file was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_FORMAT_INVALID")]
    [Retired]
    DeprecatedKeyfileFormatInvalid = 0x8004D50D,

    /// <summary>Retired code: a key file may not be updated.</summary>
    [Symbol("DRM_E_DEPRECATED_KEYFILE_UPDATE_NOT_ALLOWED")]
    [Retired]
    DeprecatedKeyfileUpdateNotAllowed = 0x8004D50E,

    // network devices (PRND)

    /// <summary>Retired code: the version of a PRND message was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_MESSAGE_VERSION_INVALID")]
    [Retired]
    DeprecatedPrndMessageVersionInvalid = 0x8004D700,

    /// <summary>Retired code: a PRND message had the wrong type.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_MESSAGE_WRONG_TYPE")]
    [Retired]
    DeprecatedPrndMessageWrongType = 0x8004D701,

    /// <summary>Retired code: a PRND message was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_MESSAGE_INVALID")]
    [Retired]
    DeprecatedPrndMessageInvalid = 0x8004D702,

    /// <summary>Retired code: the session ID of PRND was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_SESSION_ID_INVALID")]
    [Retired]
    DeprecatedPrndSessionIdInvalid = 0x8004D703,

    /// <summary>Retired code: a PRND proximity request used an unsupported channel type.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_PROXIMITY_DETECTION_REQUEST_CHANNEL_TYPE_UNSUPPORTED")]
    [Retired]
    DeprecatedPrndProximityDetectionRequestChannelTypeUnsupported = 0x8004D704,

    /// <summary>Retired code: a PRND proximity response was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_PROXIMITY_DETECTION_RESPONSE_INVALID")]
    [Retired]
    DeprecatedPrndProximityDetectionResponseInvalid = 0x8004D705,

    /// <summary>Retired code: a PRND proximity response did not come in time.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_PROXIMITY_DETECTION_RESPONSE_TIMEOUT")]
    [Retired]
    DeprecatedPrndProximityDetectionResponseTimeout = 0x8004D706,

    /// <summary>Retired code: a PRND license request needed a callback for the content ID.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_LICENSE_REQUEST_CID_CALLBACK_REQUIRED")]
    [Retired]
    DeprecatedPrndLicenseRequestCidCallbackRequired = 0x8004D707,

    /// <summary>Retired code: the CLMID of a PRND license response was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_LICENSE_RESPONSE_CLMID_INVALID")]
    [Retired]
    DeprecatedPrndLicenseResponseClmidInvalid = 0x8004D708,

    /// <summary>Retired code: a PRND certificate was not that of a receiver.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_CERTIFICATE_NOT_RECEIVER")]
    [Retired]
    DeprecatedPrndCertificateNotReceiver = 0x8004D709,

    /// <summary>Retired code: PRND cannot renew with a new session.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_CANNOT_RENEW_USING_NEW_SESSION")]
    [Retired]
    DeprecatedPrndCannotRenewUsingNewSession = 0x8004D70A,

    /// <summary>Retired code: the type of PRND custom data was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_INVALID_CUSTOM_DATA_TYPE")]
    [Retired]
    DeprecatedPrndInvalidCustomDataType = 0x8004D70B,

    /// <summary>Retired code: the clock of PRND was out of sync.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_CLOCK_OUT_OF_SYNC")]
    [Retired]
    DeprecatedPrndClockOutOfSync = 0x8004D70C,

    /// <summary>Retired code: PRND cannot rebind a license that came by PRND.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_CANNOT_REBIND_PRND_RECEIVED_LICENSE")]
    [Retired]
    DeprecatedPrndCannotRebindPrndReceivedLicense = 0x8004D70D,

    /// <summary>Retired code: PRND cannot register with an existing session.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_CANNOT_REGISTER_USING_EXISTING_SESSION")]
    [Retired]
    DeprecatedPrndCannotRegisterUsingExistingSession = 0x8004D70E,

    /// <summary>Retired code: PRND was busy with a renewal.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_BUSY_PERFORMING_RENEWAL")]
    [Retired]
    DeprecatedPrndBusyPerformingRenewal = 0x8004D70F,

    /// <summary>Retired code: a PRND license request had an action that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_LICENSE_REQUEST_INVALID_ACTION")]
    [Retired]
    DeprecatedPrndLicenseRequestInvalidAction = 0x8004D710,

    /// <summary>Retired code: the PRND transmitter was not authorized.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_TRANSMITTER_UNAUTHORIZED")]
    [Retired]
    DeprecatedPrndTransmitterUnauthorized = 0x8004D711,

    /// <summary>Retired code: the PRND transmitter's session had expired.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_TX_SESSION_EXPIRED")]
    [Retired]
    DeprecatedPrndTxSessionExpired = 0x8004D712,

    /// <summary>Retired code: PRND proximity detection was not complete.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_INCOMPLETE_PROXIMITY_DETECTION")]
    [Retired]
    DeprecatedPrndIncompleteProximityDetection = 0x8004D713,

    /// <summary>Retired code: the digest of a PRND certificate was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_PRND_INVALID_CERT_DIGEST")]
    [Retired]
    DeprecatedPrndInvalidCertDigest = 0x8004D714,

    // device maker's layer (OEM HAL)

    /// <summary>Retired code: the device maker's layer (OEM HAL) was not initialized.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_NOT_INITIALIZED")]
    [Retired]
    DeprecatedOemhalNotInitialized = 0x8004D780,

    /// <summary>Retired code: the OEM HAL had no free key register.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_OUT_OF_KEY_REGISTERS")]
    [Retired]
    DeprecatedOemhalOutOfKeyRegisters = 0x8004D781,

    /// <summary>Retired code: keys of the OEM HAL were in use.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_KEYS_IN_USE")]
    [Retired]
    DeprecatedOemhalKeysInUse = 0x8004D782,

    /// <summary>Retired code: the OEM HAL had no key.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_NO_KEY")]
    [Retired]
    DeprecatedOemhalNoKey = 0x8004D783,

    /// <summary>Retired code: the OEM HAL did not support the key type.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_UNSUPPORTED_KEY_TYPE")]
    [Retired]
    DeprecatedOemhalUnsupportedKeyType = 0x8004D784,

    /// <summary>Retired code: the OEM HAL did not support the key wrapping format.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_UNSUPPORTED_KEY_WRAPPING_FORMAT")]
    [Retired]
    DeprecatedOemhalUnsupportedKeyWrappingFormat = 0x8004D785,

    /// <summary>Retired code: the OEM HAL did not support the key length.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_UNSUPPORTED_KEY_LENGTH")]
    [Retired]
    DeprecatedOemhalUnsupportedKeyLength = 0x8004D786,

    /// <summary>Retired code: the OEM HAL did not support the hash type.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_UNSUPPORTED_HASH_TYPE")]
    [Retired]
    DeprecatedOemhalUnsupportedHashType = 0x8004D787,

    /// <summary>Retired code: the OEM HAL did not support the signature scheme.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_UNSUPPORTED_SIGNATURE_SCHEME")]
    [Retired]
    DeprecatedOemhalUnsupportedSignatureScheme = 0x8004D788,

    /// <summary>Retired code: a buffer for the OEM HAL was too large.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_BUFFER_TOO_LARGE")]
    [Retired]
    DeprecatedOemhalBufferTooLarge = 0x8004D789,

    /// <summary>Retired code: the OEM HAL did not permit the sample encryption mode.</summary>
    [Symbol("DRM_E_DEPRECATED_OEMHAL_SAMPLE_ENCRYPTION_MODE_NOT_PERMITTED")]
    [Retired]
    DeprecatedOemhalSampleEncryptionModeNotPermitted = 0x8004D78A,

    // MPEG-2 TS

    /// <summary>Retired code: the PID of the MPEG-2 TS program table (PAT) was not zero.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PAT_PID_IS_NOT_ZERO")]
    [Retired]
    DeprecatedM2tsPatPidIsNotZero = 0x8004D800,

    /// <summary>Retired code: a time stamp (PTS) was missing in MPEG-2 TS.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PTS_NOT_EXIST")]
    [Retired]
    DeprecatedM2tsPtsNotExist = 0x8004D801,

    /// <summary>Retired code: the length of an MPEG-2 TS PES packet was not stated.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PES_PACKET_LENGTH_NOT_SPECIFIED")]
    [Retired]
    DeprecatedM2tsPesPacketLengthNotSpecified = 0x8004D802,

    /// <summary>Retired code: the output buffer for MPEG-2 TS was full.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_OUTPUT_BUFFER_FULL")]
    [Retired]
    DeprecatedM2tsOutputBufferFull = 0x8004D803,

    /// <summary>Retired code: the MPEG-2 TS context was not initialized.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_CONTEXT_NOT_INITIALIZED")]
    [Retired]
    DeprecatedM2tsContextNotInitialized = 0x8004D804,

    /// <summary>Retired code: the MPEG-2 TS code needed key data.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_NEED_KEY_DATA")]
    [Retired]
    DeprecatedM2tsNeedKeyData = 0x8004D805,

    /// <summary>Retired code: the DD+ format in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_DDPLUS_FORMAT_INVALID")]
    [Retired]
    DeprecatedM2tsDdplusFormatInvalid = 0x8004D806,

    /// <summary>Retired code: an MPEG-2 TS packet did not start a unit.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_NOT_UNIT_START_PACKET")]
    [Retired]
    DeprecatedM2tsNotUnitStartPacket = 0x8004D807,

    /// <summary>Retired code: MPEG-2 TS had too many subsamples.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_TOO_MANY_SUBSAMPLES")]
    [Retired]
    DeprecatedM2tsTooManySubsamples = 0x8004D808,

    /// <summary>Retired code: the table ID in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_TABLE_ID_INVALID")]
    [Retired]
    DeprecatedM2tsTableIdInvalid = 0x8004D809,

    /// <summary>Retired code: the sync byte of an MPEG-2 TS packet was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PACKET_SYNC_BYTE_INVALID")]
    [Retired]
    DeprecatedM2tsPacketSyncByteInvalid = 0x8004D80A,

    /// <summary>Retired code: the adaptation length in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_ADAPTATION_LENGTH_INVALID")]
    [Retired]
    DeprecatedM2tsAdaptationLengthInvalid = 0x8004D80B,

    /// <summary>Retired code: the PAT header in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PAT_HEADER_INVALID")]
    [Retired]
    DeprecatedM2tsPatHeaderInvalid = 0x8004D80C,

    /// <summary>Retired code: the PMT header in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PMT_HEADER_INVALID")]
    [Retired]
    DeprecatedM2tsPmtHeaderInvalid = 0x8004D80D,

    /// <summary>Retired code: the PES start code in MPEG-2 TS was not found.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PES_START_CODE_NOT_FOUND")]
    [Retired]
    DeprecatedM2tsPesStartCodeNotFound = 0x8004D80E,

    /// <summary>Retired code: the stream or packet type in MPEG-2 TS changed.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_STREAM_OR_PACKET_TYPE_CHANGED")]
    [Retired]
    DeprecatedM2tsStreamOrPacketTypeChanged = 0x8004D80F,

    /// <summary>Retired code: the MPEG-2 TS code failed internally.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_INTERNAL_ERROR")]
    [Retired]
    DeprecatedM2tsInternalError = 0x8004D810,

    /// <summary>Retired code: the ADTS format in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_ADTS_FORMAT_INVALID")]
    [Retired]
    DeprecatedM2tsAdtsFormatInvalid = 0x8004D811,

    /// <summary>Retired code: the MPEG audio format in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_MPEGA_FORMAT_INVALID")]
    [Retired]
    DeprecatedM2tsMpegaFormatInvalid = 0x8004D812,

    /// <summary>Retired code: the CA descriptor length in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_CA_DESCRIPTOR_LENGTH_INVALID")]
    [Retired]
    DeprecatedM2tsCaDescriptorLengthInvalid = 0x8004D813,

    /// <summary>Retired code: a CRC field in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_CRC_FIELD_INVALID")]
    [Retired]
    DeprecatedM2tsCrcFieldInvalid = 0x8004D814,

    /// <summary>Retired code: a section header in MPEG-2 TS was not complete.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_INCOMPLETE_SECTION_HEADER")]
    [Retired]
    DeprecatedM2tsIncompleteSectionHeader = 0x8004D815,

    /// <summary>Retired code: MPEG-2 TS had unaligned data that was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_INVALID_UNALIGNED_DATA")]
    [Retired]
    DeprecatedM2tsInvalidUnalignedData = 0x8004D816,

    /// <summary>Retired code: encrypted MPEG-2 TS data had to be fetched first.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_GET_ENCRYPTED_DATA_FIRST")]
    [Retired]
    DeprecatedM2tsGetEncryptedDataFirst = 0x8004D817,

    /// <summary>Retired code: a parameter of the MPEG-2 TS code cannot be changed.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_CANNOT_CHANGE_PARAMETER")]
    [Retired]
    DeprecatedM2tsCannotChangeParameter = 0x8004D818,

    /// <summary>Retired code: MPEG-2 TS had an unknown packet.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_UNKNOWN_PACKET")]
    [Retired]
    DeprecatedM2tsUnknownPacket = 0x8004D819,

    /// <summary>Retired code: an MPEG-2 TS packet was dropped.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_DROP_PACKET")]
    [Retired]
    DeprecatedM2tsDropPacket = 0x8004D820,

    /// <summary>Retired code: an MPEG-2 TS PES was dropped.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_DROP_PES")]
    [Retired]
    DeprecatedM2tsDropPes = 0x8004D821,

    /// <summary>Retired code: an MPEG-2 TS PES was not complete.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_INCOMPLETE_PES")]
    [Retired]
    DeprecatedM2tsIncompletePes = 0x8004D822,

    /// <summary>Retired code: the MPEG-2 TS code waited too long.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_WAITED_TOO_LONG")]
    [Retired]
    DeprecatedM2tsWaitedTooLong = 0x8004D823,

    /// <summary>Retired code: the section length in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_SECTION_LENGTH_INVALID")]
    [Retired]
    DeprecatedM2tsSectionLengthInvalid = 0x8004D824,

    /// <summary>Retired code: the program info length in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PROGRAM_INFO_LENGTH_INVALID")]
    [Retired]
    DeprecatedM2tsProgramInfoLengthInvalid = 0x8004D825,

    /// <summary>Retired code: a PES header in MPEG-2 TS was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_PES_HEADER_INVALID")]
    [Retired]
    DeprecatedM2tsPesHeaderInvalid = 0x8004D826,

    /// <summary>Retired code: an ECM payload in MPEG-2 TS was over the limit.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_ECM_PAYLOAD_OVER_LIMIT")]
    [Retired]
    DeprecatedM2tsEcmPayloadOverLimit = 0x8004D827,

    /// <summary>Retired code: the CA PID of MPEG-2 TS could not be set.</summary>
    [Symbol("DRM_E_DEPRECATED_M2TS_SET_CA_PID_FAILED")]
    [Retired]
    DeprecatedM2tsSetCaPidFailed = 0x8004D828,

    // license generation

    /// <summary>License generation got a license that must not be stored.</summary>
    /// <remarks>
    /// <para>The device makes licenses itself here, as for recordings. The description asks for a persistent license that at
    /// the same time must not be stored.</para>
    /// <para>Check license type and the cannot-persist setting in the description that app or firmware passes.</para>
    /// </remarks>
    [Symbol("DRM_E_LICGEN_CANNOT_PERSIST_LICENSE")]
    [Advice(ErrorCategory.Policy, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicgenCannotPersistLicense = 0x8004D901,

    /// <summary>Retired code: license generation got a persistent remote license.</summary>
    [Symbol("DRM_E_DEPRECATED_LICGEN_PERSISTENT_REMOTE_LICENSE")]
    [Retired]
    DeprecatedLicgenPersistentRemoteLicense = 0x8004D902,

    /// <summary>Retired code: a remote license was to expire after its first play.</summary>
    [Symbol("DRM_E_DEPRECATED_LICGEN_EXPIRE_AFTER_FIRST_PLAY_REMOTE_LICENSE")]
    [Retired]
    DeprecatedLicgenExpireAfterFirstPlayRemoteLicense = 0x8004D903,

    /// <summary>A root license must not encrypt content.</summary>
    /// <remarks>
    /// <para>The description of the wanted license makes a root that holds a content key. By the rules a root opens leaf
    /// licenses only.</para>
    /// <para>Check kind of license and key in the description: content keys belong in leaves or simple licenses.</para>
    /// </remarks>
    [Symbol("DRM_E_LICGEN_ROOT_LICENSE_CANNOT_ENCRYPT")]
    [Advice(ErrorCategory.Policy, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicgenRootLicenseCannotEncrypt = 0x8004D904,

    /// <summary>A locally bound license cannot be embedded.</summary>
    [Symbol("DRM_E_LICGEN_EMBED_LOCAL_LICENSE")]
    LicgenEmbedLocalLicense = 0x8004D905,

    /// <summary>Retired code: a local license was to be made with a remote certificate.</summary>
    [Symbol("DRM_E_DEPRECATED_LICGEN_LOCAL_LICENSE_WITH_REMOTE_CERTIFICATE")]
    [Retired]
    DeprecatedLicgenLocalLicenseWithRemoteCertificate = 0x8004D906,

    /// <summary>Retired code: a remote license had a play enabler.</summary>
    [Symbol("DRM_E_DEPRECATED_LICGEN_PLAY_ENABLER_REMOTE_LICENSE")]
    [Retired]
    DeprecatedLicgenPlayEnablerRemoteLicense = 0x8004D907,

    /// <summary>The license description names a play enabler twice.</summary>
    [Symbol("DRM_E_LICGEN_DUPLICATE_PLAY_ENABLER")]
    LicgenDuplicatePlayEnabler = 0x8004D908,

    /// <summary>The security level of the chained license is too low.</summary>
    /// <remarks>
    /// <para>The description gives the leaf a lower security level than its root allows. A chain must not get weaker towards
    /// the leaf.</para>
    /// <para>Compare the levels of root and leaf in the description that app or firmware passes.</para>
    /// </remarks>
    [Symbol("DRM_E_LICGEN_CHILD_SECURITY_LEVEL_TOO_LOW")]
    [Advice(ErrorCategory.Policy, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicgenChildSecurityLevelTooLow = 0x8004D909,

    // H.264 parser

    /// <summary>The H.264 stream could not be parsed.</summary>
    [Symbol("DRM_E_H264_PARSING_FAILED")]
    H264ParsingFailed = 0x8004DA00,

    /// <summary>The H.264 parser stopped in the SPS at the profile.</summary>
    [Symbol("DRM_E_H264_SPS_PROFILE")]
    H264SpsProfile = 0x8004DA01,

    /// <summary>The H.264 parser stopped in the SPS at an idc value.</summary>
    [Symbol("DRM_E_H264_SPS_IDC")]
    H264SpsIdc = 0x8004DA02,

    /// <summary>The H.264 parser stopped in the SPS at its own ID (spsid).</summary>
    [Symbol("DRM_E_H264_SPS_SPSID")]
    H264SpsSpsid = 0x8004DA03,

    /// <summary>The H.264 parser stopped in the SPS at the frame number.</summary>
    [Symbol("DRM_E_H264_SPS_FRAMENUM")]
    H264SpsFramenum = 0x8004DA04,

    /// <summary>The H.264 parser stopped in the SPS at the picture order count type.</summary>
    [Symbol("DRM_E_H264_SPS_POCTYPE")]
    H264SpsPoctype = 0x8004DA05,

    /// <summary>The H.264 parser stopped in the SPS at the picture order count LSB.</summary>
    [Symbol("DRM_E_H264_SPS_POCLSB")]
    H264SpsPoclsb = 0x8004DA06,

    /// <summary>The H.264 parser stopped in the SPS at the picture order count cycle.</summary>
    [Symbol("DRM_E_H264_SPS_POCCYCLE")]
    H264SpsPoccycle = 0x8004DA07,

    /// <summary>The H.264 parser stopped in the SPS at the number of reference frames.</summary>
    [Symbol("DRM_E_H264_SPS_NUMREFFRAMES")]
    H264SpsNumrefframes = 0x8004DA08,

    /// <summary>The H.264 parser stopped in the SPS at the chroma location of the top field.</summary>
    [Symbol("DRM_E_H264_SPS_CHROMATOP")]
    H264SpsChromatop = 0x8004DA09,

    /// <summary>The H.264 parser stopped in the SPS at the chroma location of the bottom field.</summary>
    [Symbol("DRM_E_H264_SPS_CHROMABOTTOM")]
    H264SpsChromabottom = 0x8004DA0A,

    /// <summary>The H.264 parser stopped in the SPS at the NAL HRD parameters.</summary>
    [Symbol("DRM_E_H264_SPS_NALHRD")]
    H264SpsNalhrd = 0x8004DA0B,

    /// <summary>The H.264 parser stopped in the SPS at the HRD parameters named VLD.</summary>
    [Symbol("DRM_E_H264_SPS_VLDHRD")]
    H264SpsVldhrd = 0x8004DA0C,

    /// <summary>The H.264 parser stopped in the SPS at VUI BPPD (bytes per picture).</summary>
    [Symbol("DRM_E_H264_SPS_VUIBPPD")]
    H264SpsVuibppd = 0x8004DA0D,

    /// <summary>The H.264 parser stopped in the SPS at VUI BPMD (bits per macroblock).</summary>
    [Symbol("DRM_E_H264_SPS_VUIBPMD")]
    H264SpsVuibpmd = 0x8004DA0E,

    /// <summary>The H.264 parser stopped in the SPS at VUI MMLH (horizontal vector length).</summary>
    [Symbol("DRM_E_H264_SPS_VUIMMLH")]
    H264SpsVuimmlh = 0x8004DA0F,

    /// <summary>The H.264 parser stopped in the SPS at VUI MMLV (vertical vector length).</summary>
    [Symbol("DRM_E_H264_SPS_VUIMMLV")]
    H264SpsVuimmlv = 0x8004DA10,

    /// <summary>The H.264 parser stopped in the SPS at VUI NRF (reorder frames).</summary>
    [Symbol("DRM_E_H264_SPS_VUINRF")]
    H264SpsVuinrf = 0x8004DA11,

    /// <summary>The H.264 parser stopped in the SPS at VUI MDFB (frame buffering).</summary>
    [Symbol("DRM_E_H264_SPS_VUIMDFB")]
    H264SpsVuimdfb = 0x8004DA12,

    /// <summary>The H.264 parser stopped in the SPS at width or height.</summary>
    [Symbol("DRM_E_H264_SPS_WIDTH_HEIGHT")]
    H264SpsWidthHeight = 0x8004DA13,

    /// <summary>The H.264 parser stopped in the SPS at the area of the picture.</summary>
    [Symbol("DRM_E_H264_SPS_AREA")]
    H264SpsArea = 0x8004DA14,

    /// <summary>The H.264 parser stopped in the SPS at the second check of the least height.</summary>
    [Symbol("DRM_E_H264_SPS_MINHEIGHT2")]
    H264SpsMinheight2 = 0x8004DA15,

    /// <summary>The H.264 parser stopped in the SPS at the third check of the least height.</summary>
    [Symbol("DRM_E_H264_SPS_MINHEIGHT3")]
    H264SpsMinheight3 = 0x8004DA16,

    /// <summary>The H.264 parser stopped in the SPS at the crop width.</summary>
    [Symbol("DRM_E_H264_SPS_CROPWIDTH")]
    H264SpsCropwidth = 0x8004DA17,

    /// <summary>The H.264 parser stopped in the SPS at the crop height.</summary>
    [Symbol("DRM_E_H264_SPS_CROPHEIGHT")]
    H264SpsCropheight = 0x8004DA18,

    /// <summary>The H.264 parser stopped in the SPS at more RBSP data.</summary>
    [Symbol("DRM_E_H264_SPS_MORE_RBSP")]
    H264SpsMoreRbsp = 0x8004DA19,

    /// <summary>The H.264 parser stopped in the SPS at the chroma format (chroma idc).</summary>
    [Symbol("DRM_E_H264_SPS_CHROMA_IDC")]
    H264SpsChromaIdc = 0x8004DA1A,

    /// <summary>The H.264 parser stopped in the SPS at the bit depth of luma.</summary>
    [Symbol("DRM_E_H264_SPS_BITDEPTHLUMA")]
    H264SpsBitdepthluma = 0x8004DA1B,

    /// <summary>The H.264 parser stopped in the SPS at the bit depth of chroma.</summary>
    [Symbol("DRM_E_H264_SPS_BITDEPTHCHROMA")]
    H264SpsBitdepthchroma = 0x8004DA1C,

    /// <summary>The H.264 parser stopped in the SPS at the first delta scale.</summary>
    [Symbol("DRM_E_H264_SPS_DELTASCALE1")]
    H264SpsDeltascale1 = 0x8004DA1D,

    /// <summary>The H.264 parser stopped in the SPS at the second delta scale.</summary>
    [Symbol("DRM_E_H264_SPS_DELTASCALE2")]
    H264SpsDeltascale2 = 0x8004DA1E,

    /// <summary>The H.264 parser read too many bits of the bit stream.</summary>
    [Symbol("DRM_E_H264_BITSTREAM_TOOMANY")]
    H264BitstreamToomany = 0x8004DA30,

    /// <summary>The H.264 bit stream is too short (place 1 of 5).</summary>
    [Symbol("DRM_E_H264_BITSTREAM_TOOSHORT1")]
    H264BitstreamTooshort1 = 0x8004DA31,

    /// <summary>The H.264 bit stream is too short (place 2 of 5).</summary>
    [Symbol("DRM_E_H264_BITSTREAM_TOOSHORT2")]
    H264BitstreamTooshort2 = 0x8004DA32,

    /// <summary>The H.264 bit stream is too short (place 3 of 5).</summary>
    [Symbol("DRM_E_H264_BITSTREAM_TOOSHORT3")]
    H264BitstreamTooshort3 = 0x8004DA33,

    /// <summary>The H.264 bit stream is too short (place 4 of 5).</summary>
    [Symbol("DRM_E_H264_BITSTREAM_TOOSHORT4")]
    H264BitstreamTooshort4 = 0x8004DA34,

    /// <summary>The H.264 bit stream is too short (place 5 of 5).</summary>
    [Symbol("DRM_E_H264_BITSTREAM_TOOSHORT5")]
    H264BitstreamTooshort5 = 0x8004DA35,

    /// <summary>An Exp-Golomb code in the H.264 bit stream is too long (place 1 of 2).</summary>
    [Symbol("DRM_E_H264_BITSTREAM_EXGOLOBMTOOLONG1")]
    H264BitstreamExgolobmtoolong1 = 0x8004DA36,

    /// <summary>An Exp-Golomb code in the H.264 bit stream is too long (place 2 of 2).</summary>
    [Symbol("DRM_E_H264_BITSTREAM_EXGOLOBMTOOLONG2")]
    H264BitstreamExgolobmtoolong2 = 0x8004DA37,

    /// <summary>An H.264 NAL unit has no start code.</summary>
    [Symbol("DRM_E_H264_NALU_NO_START_CODE")]
    H264NaluNoStartCode = 0x8004DA40,

    /// <summary>An H.264 NAL unit is all zero.</summary>
    [Symbol("DRM_E_H264_NALU_ALL_ZERO")]
    H264NaluAllZero = 0x8004DA41,

    /// <summary>The H.264 parser stopped in a NAL unit at emulation prevention.</summary>
    [Symbol("DRM_E_H264_NALU_EMULATION")]
    H264NaluEmulation = 0x8004DA42,

    /// <summary>The H.264 parser stopped in the PPS at its own ID (ppsid).</summary>
    [Symbol("DRM_E_H264_PPS_PPSID")]
    H264PpsPpsid = 0x8004DA50,

    /// <summary>The H.264 parser stopped in the PPS at the ID of its SPS (spsid).</summary>
    [Symbol("DRM_E_H264_PPS_SPSID")]
    H264PpsSpsid = 0x8004DA51,

    /// <summary>The SPS that an H.264 PPS names was not found.</summary>
    [Symbol("DRM_E_H264_PPS_SPS_NOT_FOUND")]
    H264PpsSpsNotFound = 0x8004DA52,

    /// <summary>The H.264 parser stopped in the PPS at the number of slice groups.</summary>
    [Symbol("DRM_E_H264_PPS_NUM_SLICE_GROUPS")]
    H264PpsNumSliceGroups = 0x8004DA53,

    /// <summary>The H.264 parser stopped in the PPS at the maximum of slice groups.</summary>
    [Symbol("DRM_E_H264_PPS_SLICE_GROUP_MAX")]
    H264PpsSliceGroupMax = 0x8004DA54,

    /// <summary>The H.264 parser stopped in the PPS at the run length.</summary>
    [Symbol("DRM_E_H264_PPS_RUN_LENGTH")]
    H264PpsRunLength = 0x8004DA55,

    /// <summary>The H.264 parser stopped in the PPS at top left.</summary>
    [Symbol("DRM_E_H264_PPS_TOP_LEFT")]
    H264PpsTopLeft = 0x8004DA56,

    /// <summary>The H.264 parser stopped in the PPS at the slice group rate.</summary>
    [Symbol("DRM_E_H264_PPS_SLICE_GROUP_RATE")]
    H264PpsSliceGroupRate = 0x8004DA57,

    /// <summary>The H.264 parser stopped in the PPS at the slice group map.</summary>
    [Symbol("DRM_E_H264_PPS_SLICE_GROUP_MAP")]
    H264PpsSliceGroupMap = 0x8004DA58,

    /// <summary>The H.264 parser stopped in the PPS at the slice group ID.</summary>
    [Symbol("DRM_E_H264_PPS_SLICE_GROUP_ID")]
    H264PpsSliceGroupId = 0x8004DA59,

    /// <summary>The H.264 parser stopped in the PPS at the reference index of list 0.</summary>
    [Symbol("DRM_E_H264_PPS_REF_IDX_L0")]
    H264PpsRefIdxL0 = 0x8004DA5A,

    /// <summary>The H.264 parser stopped in the PPS at the reference index of list 1.</summary>
    [Symbol("DRM_E_H264_PPS_REF_IDX_L1")]
    H264PpsRefIdxL1 = 0x8004DA5B,

    /// <summary>The H.264 parser stopped in the PPS at weighted biprediction.</summary>
    [Symbol("DRM_E_H264_PPS_WEIGHTED_BIPRED")]
    H264PpsWeightedBipred = 0x8004DA5C,

    /// <summary>The H.264 parser stopped in the PPS at the initial QP of pictures.</summary>
    [Symbol("DRM_E_H264_PPS_PIC_INIT_QP")]
    H264PpsPicInitQp = 0x8004DA5D,

    /// <summary>The H.264 parser stopped in the PPS at the initial QS of pictures.</summary>
    [Symbol("DRM_E_H264_PPS_PIC_INIT_QS")]
    H264PpsPicInitQs = 0x8004DA5E,

    /// <summary>The H.264 parser stopped in the PPS at the chroma QP.</summary>
    [Symbol("DRM_E_H264_PPS_PIC_CHROMA_QP")]
    H264PpsPicChromaQp = 0x8004DA5F,

    /// <summary>The H.264 parser stopped in the PPS at the redundant picture count.</summary>
    [Symbol("DRM_E_H264_PPS_REDUN_PIC_COUNT")]
    H264PpsRedunPicCount = 0x8004DA61,

    /// <summary>The H.264 parser stopped in the PPS at the first delta scale.</summary>
    [Symbol("DRM_E_H264_PPS_DELTA_SCALE1")]
    H264PpsDeltaScale1 = 0x8004DA62,

    /// <summary>The H.264 parser stopped in the PPS at the second delta scale.</summary>
    [Symbol("DRM_E_H264_PPS_DELTA_SCALE2")]
    H264PpsDeltaScale2 = 0x8004DA63,

    /// <summary>The H.264 parser stopped in the PPS at the second chroma QP.</summary>
    [Symbol("DRM_E_H264_PPS_SECOND_CHROMA_QP")]
    H264PpsSecondChromaQp = 0x8004DA64,

    /// <summary>The H.264 parser stopped in the PPS at more RBSP data.</summary>
    [Symbol("DRM_E_H264_PPS_MORE_RBSP")]
    H264PpsMoreRbsp = 0x8004DA65,

    /// <summary>The H.264 parser stopped in a slice header at the slice type.</summary>
    [Symbol("DRM_E_H264_SH_SLICE_TYPE")]
    H264ShSliceType = 0x8004DA70,

    /// <summary>An H.264 slice header has a slice type that is not supported.</summary>
    [Symbol("DRM_E_H264_SH_SLICE_TYPE_UNSUPPORTED")]
    H264ShSliceTypeUnsupported = 0x8004DA71,

    /// <summary>The H.264 parser stopped in a slice header at the ID of its PPS.</summary>
    [Symbol("DRM_E_H264_SH_PPSID")]
    H264ShPpsid = 0x8004DA72,

    /// <summary>The PPS that an H.264 slice header names was not found.</summary>
    [Symbol("DRM_E_H264_SH_PPS_NOT_FOUND")]
    H264ShPpsNotFound = 0x8004DA73,

    /// <summary>The SPS that an H.264 slice header needs was not found.</summary>
    [Symbol("DRM_E_H264_SH_SPS_NOT_FOUND")]
    H264ShSpsNotFound = 0x8004DA74,

    /// <summary>The slice type in an H.264 slice header does not go with the profile.</summary>
    [Symbol("DRM_E_H264_SH_SLICE_TYPE_PROFILE")]
    H264ShSliceTypeProfile = 0x8004DA75,

    /// <summary>The H.264 parser stopped in a slice header at the frame number of an IDR.</summary>
    [Symbol("DRM_E_H264_SH_IDR_FRAME_NUM")]
    H264ShIdrFrameNum = 0x8004DA76,

    /// <summary>The H.264 parser stopped in a slice header at the first macroblock.</summary>
    [Symbol("DRM_E_H264_SH_FIRST_MB_IN_SLICE")]
    H264ShFirstMbInSlice = 0x8004DA77,

    /// <summary>The H.264 parser stopped in a slice header at the IDR picture ID.</summary>
    [Symbol("DRM_E_H264_SH_IDR_PIC_ID")]
    H264ShIdrPicId = 0x8004DA78,

    /// <summary>The H.264 parser stopped in a slice header at the redundant picture count.</summary>
    [Symbol("DRM_E_H264_SH_REDUN_PIC_COUNT")]
    H264ShRedunPicCount = 0x8004DA79,

    /// <summary>The H.264 parser stopped in a slice header at the reference count of list 0.</summary>
    [Symbol("DRM_E_H264_SH_NUM_REF_IDX_LX0")]
    H264ShNumRefIdxLx0 = 0x8004DA7A,

    /// <summary>The H.264 parser stopped in a slice header at the reference count of list 1.</summary>
    [Symbol("DRM_E_H264_SH_NUM_REF_IDX_LX1")]
    H264ShNumRefIdxLx1 = 0x8004DA7B,

    /// <summary>The H.264 parser stopped in a slice header at the reordering of list 0.</summary>
    [Symbol("DRM_E_H264_SH_REF_PIC_LIST_REORDER0")]
    H264ShRefPicListReorder0 = 0x8004DA7C,

    /// <summary>The H.264 parser stopped in a slice header at the reordering of list 1.</summary>
    [Symbol("DRM_E_H264_SH_REF_PIC_LIST_REORDER1")]
    H264ShRefPicListReorder1 = 0x8004DA7D,

    /// <summary>The H.264 parser stopped in a slice header at the luma weight denominator.</summary>
    [Symbol("DRM_E_H264_SH_LUMA_WEIGHT_DENOM")]
    H264ShLumaWeightDenom = 0x8004DA7E,

    /// <summary>The H.264 parser stopped in a slice header at the chroma weight denominator.</summary>
    [Symbol("DRM_E_H264_SH_CHROMA_WEIGHT_DENOM")]
    H264ShChromaWeightDenom = 0x8004DA7F,

    /// <summary>The H.264 parser stopped in a slice header at luma weight 0.</summary>
    [Symbol("DRM_E_H264_SH_WP_WEIGHT_LUMA0")]
    H264ShWpWeightLuma0 = 0x8004DA80,

    /// <summary>The H.264 parser stopped in a slice header at luma offset 0.</summary>
    [Symbol("DRM_E_H264_SH_WP_OFFSET_LUMA0")]
    H264ShWpOffsetLuma0 = 0x8004DA81,

    /// <summary>The H.264 parser stopped in a slice header at chroma weight 0.</summary>
    [Symbol("DRM_E_H264_SH_WP_WEIGHT_CHROMA0")]
    H264ShWpWeightChroma0 = 0x8004DA82,

    /// <summary>The H.264 parser stopped in a slice header at chroma offset 0.</summary>
    [Symbol("DRM_E_H264_SH_WP_OFFSET_CHROMA0")]
    H264ShWpOffsetChroma0 = 0x8004DA83,

    /// <summary>The H.264 parser stopped in a slice header at luma weight 1.</summary>
    [Symbol("DRM_E_H264_SH_WP_WEIGHT_LUMA1")]
    H264ShWpWeightLuma1 = 0x8004DA84,

    /// <summary>The H.264 parser stopped in a slice header at luma offset 1.</summary>
    [Symbol("DRM_E_H264_SH_WP_OFFSET_LUMA1")]
    H264ShWpOffsetLuma1 = 0x8004DA85,

    /// <summary>The H.264 parser stopped in a slice header at chroma weight 1.</summary>
    [Symbol("DRM_E_H264_SH_WP_WEIGHT_CHROMA1")]
    H264ShWpWeightChroma1 = 0x8004DA86,

    /// <summary>The H.264 parser stopped in a slice header at chroma offset 1.</summary>
    [Symbol("DRM_E_H264_SH_WP_OFFSET_CHROMA1")]
    H264ShWpOffsetChroma1 = 0x8004DA87,

    /// <summary>The H.264 parser stopped in a slice header at the reference marking count.</summary>
    [Symbol("DRM_E_H264_SH_NUM_REF_PIC_MARKING")]
    H264ShNumRefPicMarking = 0x8004DA88,

    /// <summary>An H.264 slice header has the marking operation MMCO 4 twice.</summary>
    [Symbol("DRM_E_H264_SH_MMCO4_DUPLICATE")]
    H264ShMmco4Duplicate = 0x8004DA89,

    /// <summary>The H.264 parser stopped at the long-term frame limit of MMCO 4.</summary>
    [Symbol("DRM_E_H264_SH_MMCO4_MAX_LONG_TERM_FRAME")]
    H264ShMmco4MaxLongTermFrame = 0x8004DA8A,

    /// <summary>An H.264 slice header has the marking operation MMCO 5 twice.</summary>
    [Symbol("DRM_E_H264_SH_MMCO5_DUPLICATE")]
    H264ShMmco5Duplicate = 0x8004DA8B,

    /// <summary>An H.264 slice header has MMCO 5 after MMCO 6.</summary>
    [Symbol("DRM_E_H264_SH_MMCO5_FOLLOWS_MMC06")]
    H264ShMmco5FollowsMmc06 = 0x8004DA8C,

    /// <summary>An H.264 slice header has MMCO 5 together with MMCO 1 or 3.</summary>
    [Symbol("DRM_E_H264_SH_MMCO5_COEXIST_MMCO_1_OR_3")]
    H264ShMmco5CoexistMmco1Or3 = 0x8004DA8D,

    /// <summary>An H.264 slice header has the marking operation MMCO 6 twice.</summary>
    [Symbol("DRM_E_H264_SH_MMCO6_DUPLICATE")]
    H264ShMmco6Duplicate = 0x8004DA8E,

    /// <summary>The H.264 parser stopped in a slice header at the model number.</summary>
    [Symbol("DRM_E_H264_SH_MODEL_NUMBER")]
    H264ShModelNumber = 0x8004DA8F,

    /// <summary>The H.264 parser stopped in a slice header at the slice QP.</summary>
    [Symbol("DRM_E_H264_SH_SLICE_QP")]
    H264ShSliceQp = 0x8004DA90,

    /// <summary>The H.264 parser stopped in a slice header at the loop filter's alpha offset.</summary>
    [Symbol("DRM_E_H264_SH_LF_ALPHA_C0_OFFSET")]
    H264ShLfAlphaC0Offset = 0x8004DA91,

    /// <summary>The H.264 parser stopped in a slice header at the loop filter's beta offset.</summary>
    [Symbol("DRM_E_H264_SH_LF_BETA_OFFSET")]
    H264ShLfBetaOffset = 0x8004DA92,

    /// <summary>The H.264 parser stopped in a slice header at the slice group change.</summary>
    [Symbol("DRM_E_H264_SH_SLICE_GROUP_CHANGE")]
    H264ShSliceGroupChange = 0x8004DA93,

    // remote provisioning

    /// <summary>The request for remote provisioning is not valid.</summary>
    /// <remarks>
    /// <para>The device's own software builds this request, from data of its factory or firmware. No app and no license server
    /// can mend it.</para>
    /// <para>Check whether all units of this firmware fail. Note model, firmware and time for the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_RPROV_INVALID_REQUEST")]
    [Advice(ErrorCategory.Request, ErrorActor.Vendor, RetryAdvice.Never)]
    RprovInvalidRequest = 0x8004DB00,

    /// <summary>Remote provisioning has the wrong version.</summary>
    [Symbol("DRM_E_RPROV_VERSION_MISSMATCH")]
    RprovVersionMissmatch = 0x8004DB01,

    /// <summary>The answer of remote provisioning is not valid.</summary>
    /// <remarks>
    /// <para>The answer with which the trusted environment should get its keys cannot be used. A proxy in between or a fault of
    /// that server is likely.</para>
    /// <para>Try another network. If it fails there too, give times, model and firmware to the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_RPROV_INVALID_RESPONSE")]
    [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Never)]
    RprovInvalidResponse = 0x8004DB02,

    /// <summary>Remote provisioning could not be started up.</summary>
    [Symbol("DRM_E_RPROV_BOOTSTRAP_FAILURE")]
    RprovBootstrapFailure = 0x8004DB03,

    /// <summary>The firmware of the TEE is revoked and has to be updated.</summary>
    /// <remarks>
    /// <para>The firmware of the secure environment is revoked: it has a known weakness, and the device gets no new keys until
    /// it is updated.</para>
    /// <para>Check for a firmware or graphics driver update of the device. If there is none, it can only play what software DRM
    /// may.</para>
    /// </remarks>
    [Symbol("DRM_E_FIRMWARE_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    FirmwareRevoked = 0x8004DB04,

    /// <summary>Remote provisioning needs no start-up on this device.</summary>
    [Symbol("DRM_E_RPROV_SKIP_BOOTSTRAP")]
    RprovSkipBootstrap = 0x8004DB05,

    // secure stop

    /// <summary>The secure stop store is damaged.</summary>
    /// <remarks>
    /// <para>The records of ended sessions that wait for their report cannot be read any more. Licenses are kept elsewhere and
    /// are not concerned.</para>
    /// <para>Check whether the device lost power while it wrote, or was restored from a copy. Tell the server's operator that
    /// reports of this device may be missing.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURESTOP_STORE_CORRUPT")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    SecurestopStoreCorrupt = 0x8004DC00,

    /// <summary>The secure stop session is locked.</summary>
    /// <remarks>
    /// <para>A secure stop session is locked by another part of the app, such as one that reports stops.</para>
    /// <para>Try again after that part is done, and check that each session has one owner.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURESTOP_SESSION_LOCKED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    SecurestopSessionLocked = 0x8004DC02,

    /// <summary>The secure stop session is damaged.</summary>
    /// <remarks>
    /// <para>The record of one secure stop session is damaged; others in the store may be in order (0x8004DC00 is the whole
    /// store).</para>
    /// <para>Note the session's ID for the server's operator, since its report will not come. Start a new session, and look
    /// whether its record is damaged as well.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURESTOP_SESSION_CORRUPT")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    SecurestopSessionCorrupt = 0x8004DC03,

    /// <summary>The secure stop session is still active.</summary>
    [Symbol("DRM_E_SECURESTOP_SESSION_ACTIVE")]
    SecurestopSessionActive = 0x8004DC04,

    /// <summary>The secure stop session was not found.</summary>
    [Symbol("DRM_E_SECURESTOP_SESSION_NOT_FOUND")]
    SecurestopSessionNotFound = 0x8004DC05,

    /// <summary>The secure stop response is not valid.</summary>
    [Symbol("DRM_E_SECURESTOP_INVALID_RESPONSE")]
    SecurestopInvalidResponse = 0x8004DC06,

    /// <summary>The secure stop session has ended and can no longer decrypt.</summary>
    /// <remarks>
    /// <para>That is how secure stop works: after the stop the keys are gone, and the record waits to be reported. A player
    /// that goes on with the old session gets it.</para>
    /// <para>Open a new session and get a new license for further playback.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURESTOP_SESSION_STOPPED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    SecurestopSessionStopped = 0x8004DC07,

    /// <summary>The publisher ID is not the one of the secure stop session.</summary>
    /// <remarks>
    /// <para>Secure stop names its publisher by a certificate, and record and session have two different ones: certificates of
    /// two services, or of test and production, were mixed.</para>
    /// <para>Compare the publisher certificate in the app with the one that the license server names.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURESTOP_INVALID_PUBLISHER_ID")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SecurestopInvalidPublisherId = 0x8004DC08,

    /// <summary>The licenses of one session name different secure stop publishers.</summary>
    [Symbol("DRM_E_SECURESTOP_PUBLISHER_ID_INCONSISTENT")]
    SecurestopPublisherIdInconsistent = 0x8004DC09,

    /// <summary>Some licenses of the session have secure stop, and others do not.</summary>
    /// <remarks>
    /// <para>Secure stop reports the end of a session, not of a key, so the keys of one session must all have secure stop or
    /// all not.</para>
    /// <para>Check the policies of all keys of the title: audio and video must agree.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURESTOP_INCONSISTENT")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never)]
    SecurestopInconsistent = 0x8004DC0A,

    // 0x8004DE00 to 0x8004DFFF: porting kit, secure time

    /// <summary>The secure time request is not valid.</summary>
    [Symbol("DRM_E_SECURETIME_INVALID_REQUEST_DATA")]
    SecuretimeInvalidRequestData = 0x8004DE00,

    /// <summary>Secure time has not been set on the client yet.</summary>
    /// <remarks>
    /// <para>The client has no trusted time from a server yet, so that licenses with dates cannot be judged. The header says no
    /// more; 0x8004C05B is the older secure clock that is not set.</para>
    /// <para>Check that app or firmware asks for the secure time, and that the device reaches the time server. If the time is
    /// lost after each power cut, collect model and firmware for the device maker.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURETIME_CLOCK_NOT_SET")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SecuretimeClockNotSet = 0x8004DE01,

    /// <summary>The secure time server did not answer in time.</summary>
    /// <remarks>
    /// <para>The request for a trusted time went out, and no answer came within the time limit. Licenses without dates are not
    /// concerned.</para>
    /// <para>Try again after some seconds. If it lasts, check from the viewer's network whether the time server is reached, and
    /// whether a firewall holds it back.</para>
    /// </remarks>
    [Symbol("DRM_E_SECURETIME_RESPONSE_TIMEOUT")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    SecuretimeResponseTimeout = 0x8004DE02,

    /// <summary>The security level of the secure time server is too low.</summary>
    [Symbol("DRM_E_SECURETIME_SERVER_SECURITY_LEVEL_TOO_LOW")]
    SecuretimeServerSecurityLevelTooLow = 0x8004DE03,

    /// <summary>An old time-limited license has to be fetched again.</summary>
    /// <remarks>
    /// <para>The stored license has dates and is from before the client's switch to LicenseServerTime, by which it takes its
    /// time from the license server, so that it can no longer be judged.</para>
    /// <para>Acquire this license again, as the header demands. Have the app do the same for other stored licenses that were
    /// fetched before the client's update.</para>
    /// </remarks>
    [Symbol("DRM_E_LICENSESERVERTIME_MUST_REACQUIRE_LICENSE")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    LicenseservertimeMustReacquireLicense = 0x8004DE04,

    // roll-back check of the license store

    /// <summary>The license store file was found to be rolled back.</summary>
    /// <remarks>
    /// <para>The license store file was put back to an older state, as by a backup or a system image; used-up licenses would
    /// come back that way.</para>
    /// <para>Check whether the system was restored. Licenses have to be fetched anew from the server.</para>
    /// </remarks>
    [Symbol("DRM_E_LSRD_DETECTED")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    LsrdDetected = 0x8004DF00,

    /// <summary>The access list of the license store's registry key is not valid.</summary>
    [Symbol("DRM_E_LSRD_INVALID_ACL")]
    LsrdInvalidAcl = 0x8004DF01,

    /// <summary>A roll-back check of the license store is running already.</summary>
    /// <remarks>
    /// <para>Two checks against roll-back cannot run at once, and one is under way, perhaps in another process.</para>
    /// <para>Wait until it is done and try again after some seconds. If it never ends, look which process holds the
    /// check.</para>
    /// </remarks>
    [Symbol("DRM_E_LSRD_DETECTION_IN_PROGRESS")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    LsrdDetectionInProgress = 0x8004DF02,

    /// <summary>The security descriptor for the roll-back check has no access list.</summary>
    [Symbol("DRM_E_LSRD_ACL_NOT_PRESENT")]
    LsrdAclNotPresent = 0x8004DF03,

    /// <summary>The roll-back check got a command that is not valid.</summary>
    [Symbol("DRM_E_LSRD_INVALID_COMMAND")]
    LsrdInvalidCommand = 0x8004DF04,

    /// <summary>The sequence number of the roll-back check is at its limit.</summary>
    [Symbol("DRM_E_LSRD_SEQUENCE_NUMBER_IS_AT_MAX_LIMIT")]
    LsrdSequenceNumberIsAtMaxLimit = 0x8004DF05,

    // secure delete

    /// <summary>The answer to a secure delete is not valid.</summary>
    [Symbol("DRM_E_SECUREDELETE_INVALID_RESPONSE")]
    SecuredeleteInvalidResponse = 0x8004DFA0,

    // provenance (C2PA) and MP4

    /// <summary>The provenance check failed: the media file was changed.</summary>
    [Symbol("DRM_E_PROVENANCE_VALIDATION_FAILED")]
    ProvenanceValidationFailed = 0x8004DFB0,

    /// <summary>The provenance manifest is not valid.</summary>
    [Symbol("DRM_E_INVALID_PROVENANCE_MANIFEST")]
    InvalidProvenanceManifest = 0x8004DFB1,

    /// <summary>The certificate chain of the provenance manifest is not valid.</summary>
    [Symbol("DRM_E_INVALID_PROVENANCE_CERTIFICATE_CHAIN")]
    InvalidProvenanceCertificateChain = 0x8004DFB2,

    /// <summary>No trusted root certificate was given to check the provenance chain against.</summary>
    [Symbol("DRM_E_PROVENANCE_UNTRUSTED_ROOT_CERTIFICATE")]
    ProvenanceUntrustedRootCertificate = 0x8004DFB3,

    /// <summary>The MP4 parser was asked for a chunk that does not exist.</summary>
    [Symbol("DRM_E_MP4_EXCEEDED_NUM_CHUNKS")]
    Mp4ExceededNumChunks = 0x8004DFB4,

    /// <summary>The MP4 parser got no file stream.</summary>
    [Symbol("DRM_E_MP4_NULL_FILE_STREAM")]
    Mp4NullFileStream = 0x8004DFB5,

    /// <summary>The MP4 file is malformed.</summary>
    [Symbol("DRM_E_MP4_INVALID_MP4_FILE")]
    Mp4InvalidMp4File = 0x8004DFB6,

    /// <summary>The caller stopped the MP4 parser.</summary>
    [Symbol("DRM_E_MP4_PARSING_ABORTED")]
    Mp4ParsingAborted = 0x8004DFB7,

    /// <summary>An MP4 box points beyond its own end.</summary>
    [Symbol("DRM_E_MP4_EXCEEDED_BOX_SIZE")]
    Mp4ExceededBoxSize = 0x8004DFB8,

    /// <summary>An MP4 box has a size that is not valid.</summary>
    [Symbol("DRM_E_MP4_INVALID_BOX_SIZE")]
    Mp4InvalidBoxSize = 0x8004DFB9,

    /// <summary>The functions of the MP4 parser were called in the wrong order.</summary>
    [Symbol("DRM_E_MP4_INVALID_PARSING_STATE")]
    Mp4InvalidParsingState = 0x8004DFBA,

    /// <summary>An MP4 box has a malformed attribute.</summary>
    [Symbol("DRM_E_MP4_INVALID_BOX_ATTRIBUTE")]
    Mp4InvalidBoxAttribute = 0x8004DFBB,

    /// <summary>An MP4 box has an unknown version.</summary>
    [Symbol("DRM_E_MP4_INVALID_BOX_VERSION")]
    Mp4InvalidBoxVersion = 0x8004DFBC,

    /// <summary>The stts box has entries although the MP4 file is fragmented only.</summary>
    [Symbol("DRM_E_MP4_INVALID_STTS_CONTAINS_ENTRIES")]
    Mp4InvalidSttsContainsEntries = 0x8004DFBD,

    /// <summary>The ftyp box does not name the c2pa brand.</summary>
    [Symbol("DRM_E_C2PA_FTYP_NOT_SET")]
    C2paFtypNotSet = 0x8004DFBE,

    /// <summary>An MP4 box is larger than 4 GB, which is not supported.</summary>
    [Symbol("DRM_E_MP4_BOX_LARGER_THAN_4GB")]
    Mp4BoxLargerThan4gb = 0x8004DFBF,

    /// <summary>The MP4 file has a C2PA box already.</summary>
    [Symbol("DRM_E_MP4_C2PA_BOX_ALREADY_PRESENT")]
    Mp4C2paBoxAlreadyPresent = 0x8004DFC0,

    /// <summary>The MP4 file lacks the C2PA manifest box.</summary>
    [Symbol("DRM_E_C2PA_MANIFEST_BOX_NOT_PRESENT")]
    C2paManifestBoxNotPresent = 0x8004DFC2,

    /// <summary>The MP4 file lacks the C2PA Merkle box.</summary>
    [Symbol("DRM_E_C2PA_MERKLE_BOX_NOT_PRESENT")]
    C2paMerkleBoxNotPresent = 0x8004DFC3,

    /// <summary>The C2PA manifest box is not valid.</summary>
    [Symbol("DRM_E_MP4_INVALID_C2PA_MANIFEST_BOX")]
    Mp4InvalidC2paManifestBox = 0x8004DFC4,

    /// <summary>The C2PA Merkle box is not valid.</summary>
    [Symbol("DRM_E_MP4_INVALID_C2PA_MERKLE_BOX")]
    Mp4InvalidC2paMerkleBox = 0x8004DFC5,

    /// <summary>The MP4 parser was set up with a type that is not valid.</summary>
    [Symbol("DRM_E_MP4_INVALID_PARSING_TYPE")]
    Mp4InvalidParsingType = 0x8004DFC6,

    /// <summary>The MP4 file has no moov box.</summary>
    [Symbol("DRM_E_MP4_FILE_LACKS_MOOV_BOX")]
    Mp4FileLacksMoovBox = 0x8004DFC7,

    /// <summary>The MP4 parser was asked for a track that does not exist.</summary>
    [Symbol("DRM_E_MP4_EXCEEDED_NUM_TRACK_IDS")]
    Mp4ExceededNumTrackIds = 0x8004DFC8,

    /// <summary>An exclusion rule for the MP4 parser is malformed.</summary>
    [Symbol("DRM_E_MP4_INVALID_EXCLUSION_RULE")]
    Mp4InvalidExclusionRule = 0x8004DFC9,

    // 0x8007xxxx: Win32 errors

    /// <summary>Windows did not find the file.</summary>
    /// <remarks>
    /// <para>Win32 error 2 as an HRESULT: a file that PlayReady or its caller wanted is not there. Which file the number does
    /// not say; a content URL is not meant.</para>
    /// <para>Look in the log for the path before the code; a trace of file access shows it too. Check the data store path that
    /// the app gave.</para>
    /// </remarks>
    [Symbol("DRM_E_WIN32_FILE_NOT_FOUND")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Win32FileNotFound = 0x80070002,

    /// <summary>The handle is not valid.</summary>
    /// <remarks>
    /// <para>Mostly it belongs to an object that the app has released, or that was closed with its session. Windows uses this
    /// number everywhere; look who returned it.</para>
    /// <para>Check in the app's log the release of player and sessions before the call, and open new ones.</para>
    /// </remarks>
    [Symbol("DRM_E_HANDLE")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    Handle = 0x80070006,

    /// <summary>Windows has no more files to list.</summary>
    [Symbol("DRM_E_WIN32_NO_MORE_FILES")]
    Win32NoMoreFiles = 0x80070012,

    /// <summary>An argument of the call is not valid.</summary>
    /// <remarks>
    /// <para>An argument is not valid: a missing pointer, a length of 0, an ID of the wrong form. Windows uses the number
    /// everywhere, so that the caller tells whose it is.</para>
    /// <para>Look at the arguments of the call in the log, first at init data and key ID.</para>
    /// </remarks>
    [Symbol("DRM_E_INVALIDARG")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Invalidarg = 0x80070057,

    /// <summary>The buffer that was handed over is too small.</summary>
    /// <remarks>
    /// <para>The buffer that the caller gave is too small; PlayReady mostly tells the needed size along with it, so that a
    /// second call succeeds.</para>
    /// <para>Check whether the same call follows with success. If not, let the app use the size that it was told.</para>
    /// </remarks>
    [Symbol("DRM_E_BUFFERTOOSMALL")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Buffertoosmall = 0x8007007A,

    /// <summary>There is no more data to list.</summary>
    [Symbol("DRM_E_NOMORE")]
    Nomore = 0x80070103,

    /// <summary>An arithmetic operation overflowed.</summary>
    [Symbol("DRM_E_ARITHMETIC_OVERFLOW")]
    ArithmeticOverflow = 0x80070216,

    /// <summary>The item was not found.</summary>
    [Symbol("DRM_E_NOT_FOUND")]
    NotFound = 0x80070490,

    /// <summary>A command line argument is not valid.</summary>
    [Symbol("DRM_E_INVALID_COMMAND_LINE")]
    InvalidCommandLine = 0x80070667,

    // 0xC00Dxxxx: Windows Media

    /// <summary>Licenses cannot be stored.</summary>
    /// <remarks>
    /// <para>Licenses cannot be stored. The number is of the Windows Media DRM line, which PlayReady has kept.</para>
    /// <para>Check free space and write access of the DRM data folder.</para>
    /// </remarks>
    [Symbol("DRM_E_FAILED_TO_STORE_LICENSE")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    FailedToStoreLicense = 0xC00D2712,

    /// <summary>An unnamed problem arose inside the DRM component.</summary>
    /// <remarks>
    /// <para>Windows Media DRM's number for a problem inside the DRM component that it does not name; storage need not be
    /// concerned, although its neighbors are about that. 0x8004B824 is the client SDK's own.</para>
    /// <para>Look in the log for a closer code before it, and note OS build and the call that failed. Without one send both to
    /// Microsoft.</para>
    /// </remarks>
    [Symbol("DRM_E_PARAMETERS_MISMATCHED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    DrmParametersMismatched = 0xC00D272F,

    /// <summary>Some of the licenses could not be stored.</summary>
    /// <remarks>
    /// <para>One answer brought several licenses, and the store took a part of them. Titles whose license was taken
    /// play.</para>
    /// <para>Check the code of each license in the result, then free space, and ask for the missing ones again.</para>
    /// </remarks>
    [Symbol("DRM_E_NOT_ALL_STORED")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    NotAllStored = 0xC00D275F,
}
