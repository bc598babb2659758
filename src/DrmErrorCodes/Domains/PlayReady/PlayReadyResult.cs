namespace DrmErrorCodes;

/// <summary>Results of PlayReady: what its client, its porting kit on devices and its license server report.</summary>
/// <remarks>
/// Facts: headers <c>Windows.Media.Protection.PlayReadyResults.h</c> and <c>Windows.Media.Protection.PlayReadyErrors.h</c> of
/// the Windows SDK, NuGet package Microsoft.Windows.SDK.CPP 10.0.26100.9169: numbers, symbols, ranges. The messages are this
/// library's own words. For the retired rows the headers have no text: their messages are read from the symbols, and for the
/// H.264 parser the fields are too, with the names of the H.264 standard. What the server answers, and what a client should
/// do then, is from Microsoft's pages on its PlayReady test servers. A code is a 32-bit HRESULT: <c>0x8004C065</c>,
/// <c>-2147172251</c> and <c>2147795045</c> are one.
/// </remarks>
[ErrorTable(ErrorDomain.PlayReady, ErrorLayer.Cdm, MessageWording.Own,
    Title = "PlayReady results",
    Description = "HRESULTs of Microsoft PlayReady, seen in logs of Windows, Xbox, TVs and boxes, and in a server's SOAP fault.",
    Vendor = "Microsoft",
    Contact = "For a TV, box or phone the device maker, with model and firmware; for Windows and Xbox Microsoft's PlayReady " +
        "support, with the OS build. For a code in a SOAP fault, whoever runs the license server, with challenge and answer.",
    Aliases = ["playready", "mspr"])]
[Source("Windows SDK, Windows.Media.Protection.PlayReadyResults.h and Windows.Media.Protection.PlayReadyErrors.h",
    Version = "10.0.26100.9169", Url = "https://www.nuget.org/packages/Microsoft.Windows.SDK.CPP")]
[Source("Microsoft, \"Testing Server Exceptions\" of the PlayReady documentation", Date = "2026-05-01",
    Url = "https://learn.microsoft.com/en-us/playready/advanced/testservers/testing-server-exceptions")]
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
[CodeGroup(0x8004B817, 0x8004B81D, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "Individualization, which ties the PlayReady runtime to this computer with the help of a Microsoft server. Before it is " +
    "done, almost no DRM operation works.",
    "Check that the computer reaches Microsoft's servers, that its clock is right and that no other process individualizes " +
    "at the same time. If it still fails, send code, time and OS build to Microsoft.")]
[CodeGroup(0x8004B839, 0x8004B842, ErrorCategory.Network, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "HTTP between client SDK and a PlayReady server: a wrong URL, a refusal by server or proxy, or an answer that the " +
    "client cannot use.",
    "Look in the network log for URL, HTTP status and body of the request. Check the license server URL that the app or the " +
    "content header gives, and proxy settings on the way.")]
[CodeGroup(0x8004B83A, 0x8004B83C, ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later,
    "The request left the client SDK and found no server, or a proxy on the way found none or got no answer in time.",
    "Try again after some seconds. If it lasts, check connection and proxy of this viewer, then with a second line whether " +
    "the server answers at all.")]
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
    "The client SDK received a license or domain join response and could not accept it: signature, response ID, nonce, or a " +
    "restriction that nothing handles.",
    "Compare the bytes that the server sent with those that the client processed, and look for a proxy that alters, " +
    "shortens or caches them. Check that each answer goes to the request it was made for.")]
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
    "Hardware DRM was asked for, and this machine has none or the app did not give it a place for its data.",
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
[CodeGroup(0x8004C065, 0x8004C065, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "The one code of this range that Microsoft documents as an answer of the license server: the certificate in the " +
    "challenge is on the revocation list. Licenses fetched earlier may go on working.",
    "Check for a firmware or system update that brings a new certificate, and stop asking for licenses until then. Ask the " +
    "device maker with model and firmware; the server's owner cannot lift it.",
    Layer = ErrorLayer.LicenseServer,
    IsRefusal = true)]
[CodeGroup(0x8004C076, 0x8004C07A, ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The porting kit received a license or domain join response and could not trust it: the signature is wrong, or the " +
    "parts that tie the answer to its request are missing.",
    "Check that challenge and answer belong together and that no proxy changes line ends, encoding or length of the body. " +
    "Compare with an answer from Microsoft's test server.")]
[CodeGroup(0x8004C07B, 0x8004C07F, ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never,
    "Activation, the porting kit's counterpart of individualization: a server gives the client its certificate. The client " +
    "has none, or the server did not accept it.",
    "Check which version of the client library the app ships and whether the activation server is reached. Ask the " +
    "library's supplier for a newer one where the text says so.")]
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
[CodeGroup(0x8004C600, 0x8004C6FF, ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never,
    "An answer of a PlayReady server, not of the device. It comes as HTTP 500 with a SOAP fault; the code is in StatusCode, " +
    "and CustomData beside it may hold the service's own reason.",
    "Look into the SOAP fault for StatusCode and CustomData, then find the request in the license server's log by its time. " +
    "Ask whoever runs that server, with challenge and answer.",
    Layer = ErrorLayer.LicenseServer)]
[CodeGroup(0x8004C605, 0x8004C606, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The server wants the device to be in a domain, with a present-day certificate of it, before it gives the license. The " +
    "app can do this and then ask again.",
    "Check that the app handles this answer: it has to join the domain or renew its certificate at the domain server, then " +
    "send a new license request.",
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
    "The range that the header leaves to device makers and graphics vendors. Microsoft publishes no list; one is known from " +
    "Chromium and Firefox, 0x8004DD2E, a display failure in hardware DRM.",
    "Note model, graphics card, driver and firmware, and whether another output or driver version changes anything. Send " +
    "the code with these to the device or driver maker: only they know its meaning.")]
[CodeGroup(0x8004DE00, 0x8004DEFF, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Secure time: the client gets a trusted time from a server, with the license request or on its own, so that dates in " +
    "licenses can be enforced.",
    "Check that the device reaches the time server and that a new license request was sent: it sets the time. Then look " +
    "whether the license with dates was fetched before that.")]
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
    [Symbol("DRM_E_OUTOFMEMORY")]
    Outofmemory = 0x80000002,

    /// <summary>The function is not implemented in this build.</summary>
    [Symbol("DRM_E_NOTIMPL")]
    Notimpl = 0x80004001,

    /// <summary>A pointer that was handed over is null or not valid.</summary>
    [Symbol("DRM_E_POINTER")]
    Pointer = 0x80004003,

    /// <summary>The operation failed, and the code does not say why.</summary>
    [Symbol("DRM_E_FAIL")]
    Fail = 0x80004005,

    /// <summary>The storage layer (STG) did not find the file.</summary>
    [Symbol("DRM_E_FILENOTFOUND")]
    Filenotfound = 0x80030002,

    /// <summary>The storage layer (STG) could not open the file.</summary>
    [Symbol("DRM_E_FILEOPEN")]
    Fileopen = 0x8003006E,

    // 0x80040000 to 0x80040FFF: cryptography (Windows)

    /// <summary>A certificate could not be validated.</summary>
    [Symbol("DRM_E_VERIFICATION_FAILURE")]
    VerificationFailure = 0x80040E80,

    /// <summary>The RSA-PSS signature is wrong.</summary>
    [Symbol("DRM_E_RSA_SIGNATURE_ERROR")]
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
    [Symbol("DRM_E_P256_ECDSA_VERIFICATION_ERROR")]
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
    [Symbol("DRM_E_CH_KID_MISSING")]
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
    [Symbol("DRM_E_CH_INVALID_HEADER")]
    ChInvalidHeader = 0x80041108,

    /// <summary>The checksum of the content header is wrong.</summary>
    [Symbol("DRM_E_CH_INVALID_CHECKSUM")]
    ChInvalidChecksum = 0x80041109,

    /// <summary>Retired code: the content header could not be verified.</summary>
    [Symbol("DRM_E_DEPRECATED_CH_UNABLE_TO_VERIFY")]
    [Retired]
    DeprecatedChUnableToVerify = 0x8004110A,

    /// <summary>The version of the content header is not supported.</summary>
    [Symbol("DRM_E_CH_UNSUPPORTED_VERSION")]
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
    [Symbol("DRM_E_CH_INCOMPATIBLE_HEADER_TYPE")]
    ChIncompatibleHeaderType = 0x8004110F,

    /// <summary>A content header is set already; only a new initialization can change it.</summary>
    [Symbol("DRM_E_HEADER_ALREADY_SET")]
    HeaderAlreadySet = 0x80041110,

    /// <summary>The content header names several key IDs, which this operation cannot handle.</summary>
    [Symbol("DRM_E_CH_MULTIPLE_KIDS")]
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
    [Symbol("DRM_E_LIC_UNSUPPORTED_VALUE")]
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
    [Symbol("DRM_E_CDMI_INVALID_INITIALIZATION_DATA")]
    CdmiInvalidInitializationData = 0x80041301,

    /// <summary>A persistent license came into a CDM session of another type.</summary>
    [Symbol("DRM_E_CDMI_PERSISTENT_LICENSE_FOR_NON_PERSISTENT_LICENSE_SESSION")]
    CdmiPersistentLicenseForNonPersistentLicenseSession = 0x80041302,

    /// <summary>A secure stop license came into a session without persistent usage records.</summary>
    [Symbol("DRM_E_CDMI_SECURE_STOP_LICENSE_FOR_NON_PERSISTENT_USAGE_RECORD_SESSION")]
    CdmiSecureStopLicenseForNonPersistentUsageRecordSession = 0x80041303,

    /// <summary>A temporary license came into a CDM session that is not temporary.</summary>
    [Symbol("DRM_E_CDMI_TEMPORARY_LICENSE_FOR_NON_TEMPORARY_SESSION")]
    CdmiTemporaryLicenseForNonTemporarySession = 0x80041304,

    /// <summary>The CDM does not support the key system.</summary>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_KEY_SYSTEM")]
    CdmiUnsupportedKeySystem = 0x80041305,

    /// <summary>The CDM supports none of the requested init data types.</summary>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_INITIALIZATION_DATA_TYPES")]
    CdmiUnsupportedInitializationDataTypes = 0x80041306,

    /// <summary>The CDM does not support the requested use of distinctive identifiers.</summary>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_DISTINCTIVE_IDENTIFIER")]
    CdmiUnsupportedDistinctiveIdentifier = 0x80041307,

    /// <summary>The CDM does not support the session type.</summary>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_SESSION_TYPE")]
    CdmiUnsupportedSessionType = 0x80041308,

    /// <summary>The CDM does not support this init data.</summary>
    [Symbol("DRM_E_CDMI_UNSUPPORTED_INITIALIZATION_DATA")]
    CdmiUnsupportedInitializationData = 0x80041309,

    /// <summary>The CDM session was used already and cannot be used for this again.</summary>
    [Symbol("DRM_E_CDMI_SESSION_ALREADY_USED")]
    CdmiSessionAlreadyUsed = 0x8004130A,

    /// <summary>The CDM session was used before it was initialized.</summary>
    [Symbol("DRM_E_CDMI_SESSION_UNINITIALIZED")]
    CdmiSessionUninitialized = 0x8004130B,

    /// <summary>The CDM session is closed.</summary>
    [Symbol("DRM_E_CDMI_SESSION_CLOSED")]
    CdmiSessionClosed = 0x8004130C,

    /// <summary>The CDM found no session with this ID.</summary>
    [Symbol("DRM_E_CDMI_SESSION_ID_NOT_FOUND")]
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
    [Symbol("DRM_E_LIC_KEY_DECODE_FAILURE")]
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
    [Symbol("DRM_E_KEY_MISMATCH")]
    KeyMismatch = 0x80048014,

    /// <summary>The signature of the license is wrong.</summary>
    [Symbol("DRM_E_INVALID_SIGNATURE")]
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
    [Symbol("DRM_E_DECRYPT_NOT_INITIALIZED")]
    DecryptNotInitialized = 0x800480D3,

    /// <summary>The secure store was used in raw mode without its lock.</summary>
    [Symbol("DRM_E_SECURESTORE_LOCK_NOT_OBTAINED")]
    SecurestoreLockNotObtained = 0x800480D4,

    /// <summary>A public key operation failed.</summary>
    [Symbol("DRM_E_PKCRYPTO_FAILURE")]
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
    [Symbol("DRM_E_REVOCATION_GUID_NOT_RECOGNIZED")]
    RevocationGuidNotRecognized = 0x8004A002,

    /// <summary>The license chain is deeper than supported.</summary>
    [Symbol("DRM_E_LIC_CHAIN_TOO_DEEP")]
    LicChainTooDeep = 0x8004A003,

    /// <summary>The security level of the device is too low for the license.</summary>
    [Symbol("DRM_E_DEVICE_SECURITY_LEVEL_TOO_LOW")]
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
    [Symbol("DRM_E_INVALID_REVOCATION_LIST")]
    InvalidRevocationList = 0x8004A018,

    /// <summary>The envelope file is corrupt.</summary>
    [Symbol("DRM_E_ENVELOPE_CORRUPT")]
    EnvelopeCorrupt = 0x8004A019,

    /// <summary>The envelope file does not fit this version of the porting kit.</summary>
    [Symbol("DRM_E_ENVELOPE_FILE_NOT_COMPATIBLE")]
    EnvelopeFileNotCompatible = 0x8004A01A,

    /// <summary>The application does not understand a restriction that it must follow.</summary>
    [Symbol("DRM_E_EXTENDED_RESTRICTION_NOT_UNDERSTOOD")]
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
    [Symbol("DRM_E_OUTDATED_REVOCATION_LIST")]
    OutdatedRevocationList = 0x8004A01E,

    /// <summary>Retired code: the DSTR was not found.</summary>
    [Symbol("DRM_E_DEPRECATED_DSTR_NOT_FOUND")]
    [Retired]
    DeprecatedDstrNotFound = 0x8004A01F,

    // 0x8004B800 to 0x8004BEFF: client SDK

    /// <summary>The signature of the individualized component does not verify.</summary>
    [Symbol("MSPR_E_INDIVBOX_HAS_BAD_SIGNATURE")]
    IndivboxHasBadSignature = 0x8004B801,

    /// <summary>No key ID is set in the PlayReady object.</summary>
    [Symbol("MSPR_E_PRO_HEADER_KID_NOT_SET")]
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
    [Symbol("MSPR_E_DEVICE_NOT_PLAYREADY")]
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
    [Symbol("MSPR_E_INDIV_INDIVIDUALIZING")]
    IndivIndividualizing = 0x8004B817,

    /// <summary>The application canceled individualization.</summary>
    [Symbol("MSPR_E_INDIV_CANCELLED")]
    IndivCancelled = 0x8004B818,

    /// <summary>Individualization needs a key file that could not be read from the disk.</summary>
    [Symbol("MSPR_E_INDIV_EXPECTED_KEY_FILE")]
    IndivExpectedKeyFile = 0x8004B819,

    /// <summary>Individualization found a key file where none should be.</summary>
    [Symbol("MSPR_E_INDIV_UNEXPECTED_KEY_FILE")]
    IndivUnexpectedKeyFile = 0x8004B81A,

    /// <summary>The individualization server found the request malformed.</summary>
    [Symbol("MSPR_E_INDIV_BAD_REQUEST")]
    IndivBadRequest = 0x8004B81B,

    /// <summary>The individualization server failed internally and gave no closer code.</summary>
    [Symbol("MSPR_E_INDIV_SERVER_ERROR")]
    IndivServerError = 0x8004B81C,

    /// <summary>The individualization server says that the client is up to date.</summary>
    [Symbol("MSPR_E_INDIV_CLIENT_CURRENT")]
    IndivClientCurrent = 0x8004B81D,

    /// <summary>The security version in an XML certificate could not be read.</summary>
    [Symbol("MSPR_E_INVALID_SECURITY_VERSION")]
    InvalidSecurityVersion = 0x8004B81E,

    /// <summary>A network operation failed for an unknown reason.</summary>
    [Symbol("MSPR_E_NETWORK_ACTIVITY_FAILED")]
    NetworkActivityFailed = 0x8004B820,

    /// <summary>The security level of the certificate is too low.</summary>
    [Symbol("MSPR_E_CERTIFICATE_SECURITY_LEVEL_TOO_LOW")]
    CertificateSecurityLevelTooLow = 0x8004B821,

    /// <summary>The device has to be individualized first.</summary>
    [Symbol("MSPR_E_NEEDS_INDIVIDUALIZATION")]
    NeedsIndividualization = 0x8004B822,

    /// <summary>The hardware ID of the machine does not match the expected one.</summary>
    [Symbol("MSPR_E_HARDWAREID_MISMATCH")]
    HardwareidMismatch = 0x8004B823,

    /// <summary>A PlayReady component found that parameters do not match.</summary>
    [Symbol("MSPR_E_PARAMETERS_MISMATCHED")]
    MsprParametersMismatched = 0x8004B824,

    /// <summary>The function needs a stub library issued by Microsoft.</summary>
    [Symbol("MSPR_E_STUBLIB_REQUIRED")]
    StublibRequired = 0x8004B825,

    /// <summary>A debugger is not allowed while protected content is used.</summary>
    [Symbol("MSPR_E_DEBUGGING_NOT_ALLOWED")]
    DebuggingNotAllowed = 0x8004B82A,

    /// <summary>The license does not grant the right that is asked for.</summary>
    [Symbol("MSPR_E_NO_RIGHTS")]
    NoRights = 0x8004B82B,

    /// <summary>The property is not supported.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_PROPERTY")]
    UnsupportedProperty = 0x8004B82C,

    /// <summary>The server failed internally, as the client SDK saw it.</summary>
    [Symbol("MSPR_E_INTERNAL_SERVER_ERROR")]
    InternalServerError = 0x8004B82D,

    /// <summary>The PlayReady data store could not be opened.</summary>
    [Symbol("MSPR_E_UNABLE_TO_OPEN_DATA_STORE")]
    UnableToOpenDataStore = 0x8004B82E,

    /// <summary>The client SDK found a revoked certificate.</summary>
    [Symbol("MSPR_E_CERTIFICATE_REVOKED")]
    MsprCertificateRevoked = 0x8004B82F,

    /// <summary>The data is not valid or is damaged.</summary>
    [Symbol("MSPR_E_INVALID_DATA")]
    InvalidData = 0x8004B830,

    /// <summary>The individualization server gave an error that the client does not know.</summary>
    [Symbol("MSPR_E_INDIV_SERVER_UNKNOWN_ERROR")]
    IndivServerUnknownError = 0x8004B831,

    /// <summary>There is too little data for the operation.</summary>
    [Symbol("MSPR_E_INSUFFICIENT_DATA")]
    InsufficientData = 0x8004B832,

    /// <summary>The requested action is not supported.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_ACTION")]
    UnsupportedAction = 0x8004B833,

    /// <summary>The device clock is not set, so the file could not be transferred.</summary>
    [Symbol("MSPR_E_LIC_NEEDS_DEVICE_CLOCK_SET")]
    LicNeedsDeviceClockSet = 0x8004B834,

    /// <summary>The client SDK found only an expired license.</summary>
    [Symbol("MSPR_E_LICENSE_EXPIRED")]
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
    [Symbol("MSPR_E_REDIRECT")]
    Redirect = 0x8004B839,

    /// <summary>The server cannot be reached.</summary>
    [Symbol("MSPR_E_SERVER_UNAVAILABLE")]
    ServerUnavailable = 0x8004B83A,

    /// <summary>The proxy could not reach the media server.</summary>
    [Symbol("MSPR_E_ERROR_FROM_PROXY")]
    ErrorFromProxy = 0x8004B83B,

    /// <summary>The proxy got no answer from the media server in time.</summary>
    [Symbol("MSPR_E_PROXY_TIMEOUT")]
    ProxyTimeout = 0x8004B83C,

    /// <summary>The HTTP server denies access; user name or password may be wrong.</summary>
    [Symbol("MSPR_E_SERVER_ACCESSDENIED")]
    ServerAccessdenied = 0x8004B83D,

    /// <summary>The proxy denies access; user name or password may be wrong.</summary>
    [Symbol("MSPR_E_PROXY_ACCESSDENIED")]
    ProxyAccessdenied = 0x8004B83E,

    /// <summary>The URL cannot be reached in offline mode.</summary>
    [Symbol("MSPR_E_OFFLINE_MODE")]
    OfflineMode = 0x8004B83F,

    /// <summary>The host name in the URL is not valid.</summary>
    [Symbol("MSPR_E_CURL_INVALIDHOSTNAME")]
    CurlInvalidhostname = 0x8004B840,

    /// <summary>The server cannot do the requested operation.</summary>
    [Symbol("MSPR_E_ERROR_BAD_NET_RESP")]
    ErrorBadNetResp = 0x8004B841,

    /// <summary>The server did not understand the request.</summary>
    [Symbol("MSPR_E_BAD_SERVER_REQUEST")]
    BadServerRequest = 0x8004B842,

    // client SDK: proximity, licenses and protection

    /// <summary>The proximity check could not confirm that the receiver is near.</summary>
    [Symbol("MSPR_E_UNABLE_TO_VERIFY_PROXIMITY")]
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
    [Symbol("MSPR_E_UNABLE_TO_SET_SECURE_CLOCK")]
    UnableToSetSecureClock = 0x8004B84A,

    /// <summary>The message is not in a valid format.</summary>
    [Symbol("MSPR_E_BAD_REQUEST")]
    BadRequest = 0x8004B84C,

    /// <summary>The license becomes valid only at a later date.</summary>
    [Symbol("MSPR_E_LICENSE_NOTENABLED")]
    LicenseNotenabled = 0x8004B84D,

    /// <summary>The license asks for a higher security level than the player has.</summary>
    [Symbol("MSPR_E_LICENSE_APPSECLOW")]
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
    [Symbol("MSPR_E_UNSUPPORTED_OPL")]
    UnsupportedOpl = 0x8004B854,

    /// <summary>The configuration data of a protection type is not supported.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_CONFIG_DATA")]
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
    [Symbol("MSPR_E_ROOT_LICENSE_DECRYPTOR_UNSUPPORTED")]
    RootLicenseDecryptorUnsupported = 0x8004B867,

    /// <summary>The individualization service requires a newer client.</summary>
    [Symbol("MSPR_E_SDK_UPDATE_REQUIRED")]
    SdkUpdateRequired = 0x8004B868,

    /// <summary>The debug shim could not set up its data.</summary>
    [Symbol("MSPR_E_CHKDR_DEBUG_SETUP_ERROR")]
    ChkdrDebugSetupError = 0x8004B869,

    /// <summary>The debug shim could not read the registry.</summary>
    [Symbol("MSPR_E_CHKDR_DEBUG_REGISTRY_ERROR")]
    ChkdrDebugRegistryError = 0x8004B86A,

    /// <summary>The license needs a newer device firmware.</summary>
    [Symbol("MSPR_E_LICENSE_REQUIRES_NEWER_DEVICE_FIRMWARE")]
    LicenseRequiresNewerDeviceFirmware = 0x8004B86B,

    /// <summary>The individualized component is no longer loaded.</summary>
    [Symbol("MSPR_E_INDIVBOX_NOT_LOADED")]
    IndivboxNotLoaded = 0x8004B86C,

    /// <summary>The object comes from another instance of the individualized component.</summary>
    [Symbol("MSPR_E_INDIVBOX_MODULE_OBJECT_MISMATCH")]
    IndivboxModuleObjectMismatch = 0x8004B86D,

    /// <summary>The HTTP answer is too large.</summary>
    [Symbol("MSPR_E_HTTP_RESPONSE_TOO_LARGE")]
    HttpResponseTooLarge = 0x8004B86E,

    /// <summary>A license that may not be stored is not marked as a temporary one.</summary>
    [Symbol("MSPR_E_CANNOT_PERSIST_INVALID")]
    CannotPersistInvalid = 0x8004B86F,

    /// <summary>The license filter was not protected.</summary>
    [Symbol("MSPR_E_FILTER_UNPROTECTED")]
    FilterUnprotected = 0x8004B870,

    /// <summary>HTTP request and HTTP answer belong to different operations.</summary>
    [Symbol("MSPR_E_HTTP_MESSAGE_MISMATCH")]
    HttpMessageMismatch = 0x8004B871,

    /// <summary>The content key is not set.</summary>
    [Symbol("MSPR_E_CONTENT_KEY_NOT_SET")]
    ContentKeyNotSet = 0x8004B872,

    /// <summary>The content key was not made from a seed.</summary>
    [Symbol("MSPR_E_CONTENT_KEY_SEED_NOT_SET")]
    ContentKeySeedNotSet = 0x8004B873,

    /// <summary>A right of the license needs authorization by a Microsoft service first.</summary>
    [Symbol("MSPR_E_SERVER_AUTHORIZATION_REQUIRED")]
    ServerAuthorizationRequired = 0x8004B874,

    /// <summary>The PlayReady object names an unknown encryption type.</summary>
    [Symbol("MSPR_E_PRO_HEADER_UNRECOGNIZED_ENCRYPTION_TYPE")]
    ProHeaderUnrecognizedEncryptionType = 0x8004B875,

    /// <summary>The recovery from a failed secured file copy failed too.</summary>
    [Symbol("MSPR_E_SECURE_FILE_RECOVERY_ERROR")]
    SecureFileRecoveryError = 0x8004B876,

    /// <summary>The clock was turned back; licenses on the machine may be unusable.</summary>
    [Symbol("MSPR_E_CLOCK_ROLLBACK_POLICY_ENFORCED")]
    ClockRollbackPolicyEnforced = 0x8004B878,

    /// <summary>The move list has to be refreshed before licenses can be moved.</summary>
    [Symbol("MSPR_E_MOVE_LIST_REFRESH_REQUIRED")]
    MoveListRefreshRequired = 0x8004B87A,

    /// <summary>The license must not be stored, so the store refused it.</summary>
    [Symbol("MSPR_E_UNABLE_TO_STORE_CANNOT_PERSIST_LICENSE")]
    UnableToStoreCannotPersistLicense = 0x8004B87B,

    /// <summary>License and store do not fit, such as a temporary license in permanent storage.</summary>
    [Symbol("MSPR_E_LICENSE_AND_STORE_TYPE_MISMATCH")]
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
    [Symbol("MSPR_E_HWID_INVALID_HWID_VERSION")]
    HwidInvalidHwidVersion = 0x8004B882,

    /// <summary>The target partition does not support persistent access control lists.</summary>
    [Symbol("MSPR_E_PERSISTENT_ACLS_NOT_SUPPORTED")]
    PersistentAclsNotSupported = 0x8004B883,

    // client SDK: responses and objects

    /// <summary>The client SDK found a wrong signature on the license response.</summary>
    [Symbol("MSPR_E_LICENSE_RESPONSE_SIGNATURE_INVALID")]
    LicenseResponseSignatureInvalid = 0x8004B884,

    /// <summary>The client SDK found a wrong response ID in the license response.</summary>
    [Symbol("MSPR_E_LICENSE_RESPONSE_RESPONSEID_INVALID")]
    LicenseResponseResponseidInvalid = 0x8004B885,

    /// <summary>The license response lacks response ID, nonce or signature (client SDK).</summary>
    [Symbol("MSPR_E_LICENSE_RESPONSE_SIGNATURE_MISSING")]
    MsprLicenseResponseSignatureMissing = 0x8004B886,

    /// <summary>Nothing handled a restriction that the license says must be understood.</summary>
    [Symbol("MSPR_E_MUST_UNDERSTAND_RESTRICTION_UNPROCESSED")]
    MustUnderstandRestrictionUnprocessed = 0x8004B887,

    /// <summary>The license has no such restriction.</summary>
    [Symbol("MSPR_E_NO_RESTRICTION")]
    NoRestriction = 0x8004B888,

    /// <summary>The client SDK found a wrong signature on the domain join response.</summary>
    [Symbol("MSPR_E_DOMAIN_JOIN_RESPONSE_SIGNATURE_INVALID")]
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
    [Symbol("MSPR_E_DERIVED_KEY_LICENSE")]
    DerivedKeyLicense = 0x8004B88F,

    /// <summary>Several store contexts exist for this type.</summary>
    [Symbol("MSPR_E_MULTIPLE_STORE_CONTEXTS_FOR_TYPE")]
    MultipleStoreContextsForType = 0x8004B891,

    /// <summary>License stores can be set for single chain depths only.</summary>
    [Symbol("MSPR_E_LICENSE_STORE_SET_FOR_CHAIN_DEPTH")]
    LicenseStoreSetForChainDepth = 0x8004B892,

    /// <summary>Scalable licenses are not allowed for streaming to network devices.</summary>
    [Symbol("MSPR_E_SCALABLE_LICENSE_NOT_ALLOWED_FOR_WMDRMND")]
    ScalableLicenseNotAllowedForWmdrmnd = 0x8004B893,

    /// <summary>A PlayReady module could not start.</summary>
    [Symbol("MSPR_E_MODULE_INIT_FAILURE")]
    ModuleInitFailure = 0x8004B894,

    /// <summary>Another content enabling step is needed before playback.</summary>
    [Symbol("MSPR_E_CONTENT_ENABLING_ACTION_REQUIRED")]
    ContentEnablingActionRequired = 0x8004B895,

    /// <summary>No decryptor is available for the content.</summary>
    [Symbol("MSPR_E_NO_DECRYPTOR_AVAILABLE")]
    NoDecryptorAvailable = 0x8004B896,

    /// <summary>Too many attempts were made to enable the content.</summary>
    [Symbol("MSPR_E_MAX_CE_ATTEMPTS_EXCEEDED")]
    MaxCeAttemptsExceeded = 0x8004B897,

    /// <summary>The client SDK needs a domain membership that the client does not have.</summary>
    [Symbol("MSPR_E_DOMAIN_JOIN_REQUIRED")]
    DomainJoinRequired = 0x8004B898,

    /// <summary>The root license does not allow deriving a license for this action.</summary>
    [Symbol("MSPR_E_NO_LICENSE_DERIVATION_PATH")]
    NoLicenseDerivationPath = 0x8004B899,

    /// <summary>There is no root license for this action.</summary>
    [Symbol("MSPR_E_NO_ROOT_LICENSE_RIGHTS")]
    NoRootLicenseRights = 0x8004B89A,

    /// <summary>The license server redirected the client too often.</summary>
    [Symbol("MSPR_E_REDIRECT_FAILURE")]
    RedirectFailure = 0x8004B89B,

    /// <summary>There is no metering data for this metering ID.</summary>
    [Symbol("MSPR_E_NO_METERING_DATA_AVAILABLE")]
    NoMeteringDataAvailable = 0x8004B89C,

    // client SDK: provisioning

    /// <summary>The provisioning server returned an error.</summary>
    [Symbol("MSPR_E_PREC_SERVER_RETURNED_ERROR")]
    PrecServerReturnedError = 0x8004B89D,

    /// <summary>The provisioning response holds data that is not valid.</summary>
    [Symbol("MSPR_E_PREC_INVALID_RESPONSE_MESSAGE")]
    PrecInvalidResponseMessage = 0x8004B89E,

    /// <summary>A provisioning response came although no request was made.</summary>
    [Symbol("MSPR_E_PREC_NO_REQUEST_CREATED")]
    PrecNoRequestCreated = 0x8004B89F,

    /// <summary>The provisioning response has expired.</summary>
    [Symbol("MSPR_E_PREC_RESPONSE_EXPIRED")]
    PrecResponseExpired = 0x8004B8A0,

    /// <summary>The provisioned certificate has expired.</summary>
    [Symbol("MSPR_E_PREC_CERT_EXPIRED")]
    PrecCertExpired = 0x8004B8A1,

    /// <summary>The provisioning response does not match the nonce of the request.</summary>
    [Symbol("MSPR_E_PREC_NONCE_MISMATCH")]
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
    [Symbol("MSPR_E_PREC_PROVISIONING_REQUIRED")]
    PrecProvisioningRequired = 0x8004B8A6,

    // client SDK: CDM and network devices

    /// <summary>The client SDK does not support the key system.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_KEYSYSTEM")]
    UnsupportedKeysystem = 0x8004B8A7,

    /// <summary>The CDM data is of a type other than LicenseAcquisition.</summary>
    [Symbol("MSPR_E_UNSUPPORTED_CDMDATA_TYPE")]
    UnsupportedCdmdataType = 0x8004B8A8,

    /// <summary>The CDM data has no key ID, or one that the init data had set already.</summary>
    [Symbol("MSPR_E_INVALID_CDMDATA_KEYID")]
    InvalidCdmdataKeyid = 0x8004B8A9,

    /// <summary>Domains are not supported here.</summary>
    [Symbol("MSPR_E_DOMAIN_NOT_SUPPORTED")]
    DomainNotSupported = 0x8004B8AA,

    /// <summary>The provisioned certificate is not available.</summary>
    [Symbol("MSPR_E_PREC_CERT_NOT_AVAILABLE")]
    PrecCertNotAvailable = 0x8004B8AB,

    /// <summary>A license was asked for in advance while the CDM serves a media source.</summary>
    [Symbol("MSPR_E_INVALID_PROACTIVE_LICENSE_ACQUISITION")]
    InvalidProactiveLicenseAcquisition = 0x8004B8AC,

    /// <summary>A second reactive CDM session was attached to one playback.</summary>
    [Symbol("MSPR_E_INVALID_CDMSESSION")]
    InvalidCdmsession = 0x8004B8AD,

    /// <summary>The transmitter of the network device does not support the protocol.</summary>
    [Symbol("MSPR_E_PRND_PROTOCOL_NOT_SUPPORTED")]
    PrndProtocolNotSupported = 0x8004B8AE,

    /// <summary>No network device socket became ready in time.</summary>
    [Symbol("MSPR_E_PRND_SOCKET_NOT_READY")]
    PrndSocketNotReady = 0x8004B8AF,

    /// <summary>The network device client has to be stopped before it is started again.</summary>
    [Symbol("MSPR_E_PRND_START_NOT_ALLOWED")]
    PrndStartNotAllowed = 0x8004B8B0,

    /// <summary>The application rejected the certificate of the remote host.</summary>
    [Symbol("MSPR_E_PRND_HOST_CERTIFICATE_REJECTED")]
    PrndHostCertificateRejected = 0x8004B8B1,

    /// <summary>The license filter has no license object.</summary>
    [Symbol("MSPR_E_FILTER_EMBEDDED_LICENSE_NOT_SET")]
    FilterEmbeddedLicenseNotSet = 0x8004B8B2,

    /// <summary>The network device session is not ready yet.</summary>
    [Symbol("MSPR_E_PRND_SESSION_NOT_READY")]
    PrndSessionNotReady = 0x8004B8B3,

    // client SDK: modes, content and hardware DRM

    /// <summary>The path for the data store of individualization is missing.</summary>
    [Symbol("MSPR_E_IBX_DATAPATH_REQUIRED")]
    IbxDatapathRequired = 0x8004B8B4,

    /// <summary>Hardware and software mode cannot be switched while interfaces are in use.</summary>
    [Symbol("MSPR_E_INVALID_MODE_SWITCH")]
    InvalidModeSwitch = 0x8004B8B5,

    /// <summary>The H.264 content has a format error.</summary>
    [Symbol("MSPR_E_H264_FORMAT_ERROR")]
    H264FormatError = 0x8004B8B6,

    /// <summary>The protected environment failed, so high-security content is denied.</summary>
    [Symbol("MSPR_E_PEAUTH_FAILED_HIGH_SECURITY_CONTENT_DENIED")]
    PeauthFailedHighSecurityContentDenied = 0x8004B8B7,

    /// <summary>The signature of the secure stop publisher's certificate is not valid.</summary>
    [Symbol("MSPR_E_SECURE_STOP_CERT_SIGNATURE_INVALID")]
    SecureStopCertSignatureInvalid = 0x8004B8B8,

    /// <summary>The license response holds a secure stop ID that is not valid.</summary>
    [Symbol("MSPR_E_SECURE_STOP_ID_INVALID")]
    SecureStopIdInvalid = 0x8004B8B9,

    /// <summary>The license server calls the client revoked; the provisioning server does not.</summary>
    [Symbol("MSPR_E_MISCONFIGURED_SERVER")]
    MisconfiguredServer = 0x8004B8BA,

    /// <summary>The slice headers of the H.264 content are not valid; playback cannot go on.</summary>
    [Symbol("MSPR_E_INVALID_H264_CONTENT")]
    InvalidH264Content = 0x8004B8BB,

    /// <summary>Another individualization is running; a later attempt may succeed.</summary>
    [Symbol("MSPR_E_INDIV_RETRY_REQUIRED")]
    IndivRetryRequired = 0x8004B8BC,

    /// <summary>An on-demand header is not allowed in this license challenge.</summary>
    [Symbol("MSPR_E_INVALID_ON_DEMAND_HEADER")]
    InvalidOnDemandHeader = 0x8004B8BD,

    /// <summary>The key file is missing although the data store exists.</summary>
    [Symbol("MSPR_E_MISSING_KEY_FILE")]
    MissingKeyFile = 0x8004B8BE,

    /// <summary>The client did not recover, and individualization calls it up to date.</summary>
    [Symbol("MSPR_E_FAILED_RECOVERY_ON_INDIV_CURRENT")]
    FailedRecoveryOnIndivCurrent = 0x8004B8BF,

    /// <summary>An internal structure was not found.</summary>
    [Symbol("MSPR_E_STRUCT_NOT_FOUND")]
    StructNotFound = 0x8004B8C0,

    /// <summary>The content is not valid; playback cannot go on.</summary>
    [Symbol("MSPR_E_INVALID_CONTENT")]
    InvalidContent = 0x8004B8C1,

    /// <summary>By its name, H.264 slice headers are not valid; Microsoft gives no text on it.</summary>
    [Symbol("MSPR_E_INVALID_H264_SLICE_HEADERS")]
    InvalidH264SliceHeaders = 0x8004B8C2,

    /// <summary>The client SDK got a persistent license in a session of another type.</summary>
    [Symbol("MSPR_E_CDM_PERSISTENT_LICENSE_NOT_ALLOWED")]
    CdmPersistentLicenseNotAllowed = 0x8004B8C3,

    /// <summary>The client SDK got a temporary license in a session of another type.</summary>
    [Symbol("MSPR_E_CDM_TEMPORARY_LICENSE_NOT_ALLOWED")]
    CdmTemporaryLicenseNotAllowed = 0x8004B8C4,

    /// <summary>By its name, a persistent usage record is not allowed in this CDM session.</summary>
    [Symbol("MSPR_E_CDM_PERSISTENT_USAGE_RECORD_NOT_ALLOWED")]
    CdmPersistentUsageRecordNotAllowed = 0x8004B8C5,

    /// <summary>The license needs hardware DRM, but software DRM is in use.</summary>
    [Symbol("MSPR_E_LICENSE_UNSUPPORTED_IN_SOFTWARE")]
    LicenseUnsupportedInSoftware = 0x8004B8C6,

    /// <summary>The firmware is too old for a license that needs hardware DRM.</summary>
    [Symbol("MSPR_E_LICENSE_UNSUPPORTED_IN_CURRENT_FIRMWARE")]
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

    /// <summary>License revocation data was found, so licenses have to be deleted.</summary>
    [Symbol("MSPR_E_LSRD_LICENSE_DELETION_REQUIRED")]
    LsrdLicenseDeletionRequired = 0x8004B8CB,

    /// <summary>A PlayReady object older than version 4.3 names no encryption type.</summary>
    [Symbol("MSPR_E_PRO_HEADER_UNSPECIFIED_ENCRYPTION_TYPE")]
    ProHeaderUnspecifiedEncryptionType = 0x8004B8CC,

    /// <summary>A PlayReady object older than version 4.3 names a CBC encryption type.</summary>
    [Symbol("MSPR_E_PRO_HEADER_INVALID_CBC_ENCRYPTION_TYPE")]
    ProHeaderInvalidCbcEncryptionType = 0x8004B8CD,

    /// <summary>This device has no hardware DRM.</summary>
    [Symbol("MSPR_E_HWDRM_NOT_SUPPORTED")]
    HwdrmNotSupported = 0x8004B8CE,

    /// <summary>The DRM system cannot start because it got no path for its data store.</summary>
    [Symbol("MSPR_E_HWDRM_SUPPORTED_BUT_NO_PATHS")]
    HwdrmSupportedButNoPaths = 0x8004B8CF,

    /// <summary>The content uses AES-CBC (cbcs or cbc1), which is not supported here.</summary>
    [Symbol("MSPR_E_AES_CBC_NOT_SUPPORTED")]
    AesCbcNotSupported = 0x8004B8D0,

    /// <summary>The content uses pattern encryption (cbcs or cens), not supported here.</summary>
    [Symbol("MSPR_E_AES_STRIPING_NOT_SUPPORTED")]
    AesStripingNotSupported = 0x8004B8D1,

    /// <summary>The content uses 16-byte IVs, which are not supported here.</summary>
    [Symbol("MSPR_E_AES_SIXTEEN_BYTE_IVS_NOT_SUPPORTED")]
    AesSixteenByteIvsNotSupported = 0x8004B8D2,

    /// <summary>The samples are encrypted in another way than the license says.</summary>
    [Symbol("MSPR_E_SAMPLE_ENCRYPTION_TYPE_DOES_NOT_MATCH_LICENSE")]
    SampleEncryptionTypeDoesNotMatchLicense = 0x8004B8D3,

    /// <summary>A server certificate has to be set first.</summary>
    [Symbol("MSPR_E_SET_SERVER_CERTIFICATE_REQUIRED")]
    SetServerCertificateRequired = 0x8004B8D4,

    // 0x8004C000 to 0x8004C5FF: porting kit, licenses

    /// <summary>The device was never initialized with a DRM service.</summary>
    [Symbol("DRM_E_DEVICE_NOT_INITIALIZED")]
    DeviceNotInitialized = 0x8004C001,

    /// <summary>The application has not initialized DRM.</summary>
    [Symbol("DRM_E_DRM_NOT_INITIALIZED")]
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
    [Symbol("DRM_E_INVALID_LICENSE")]
    InvalidLicense = 0x8004C006,

    /// <summary>Retired code: a condition of the license was not met.</summary>
    [Symbol("DRM_E_DEPRECATED_CONDITION_FAIL")]
    [Retired]
    DeprecatedConditionFail = 0x8004C007,

    /// <summary>Retired code: a condition of the license was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_CONDITION_NOT_SUPPORTED")]
    [Retired]
    DeprecatedConditionNotSupported = 0x8004C008,

    /// <summary>The license has expired.</summary>
    [Symbol("DRM_E_LICENSE_EXPIRED")]
    DrmLicenseExpired = 0x8004C009,

    /// <summary>Retired code: the license was not valid yet.</summary>
    [Symbol("DRM_E_DEPRECATED_LICENSE_NOT_YET_VALID")]
    [Retired]
    DeprecatedLicenseNotYetValid = 0x8004C00A,

    /// <summary>The license does not grant the requested action.</summary>
    [Symbol("DRM_E_RIGHTS_NOT_AVAILABLE")]
    RightsNotAvailable = 0x8004C00B,

    /// <summary>Retired code: the license did not match.</summary>
    [Symbol("DRM_E_DEPRECATED_LICENSE_MISMATCH")]
    [Retired]
    DeprecatedLicenseMismatch = 0x8004C00C,

    /// <summary>The token is of an incompatible type.</summary>
    [Symbol("DRM_E_WRONG_TOKEN_TYPE")]
    WrongTokenType = 0x8004C00D,

    /// <summary>Retired code: no rights were requested.</summary>
    [Symbol("DRM_E_DEPRECATED_NO_RIGHTS_REQUESTED")]
    [Retired]
    DeprecatedNoRightsRequested = 0x8004C00E,

    /// <summary>No license is bound, so nothing can be decrypted.</summary>
    [Symbol("DRM_E_LICENSE_NOT_BOUND")]
    LicenseNotBound = 0x8004C00F,

    /// <summary>A keyed hash does not match its data.</summary>
    [Symbol("DRM_E_HASH_MISMATCH")]
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
    [Symbol("DRM_E_LICENSE_NOT_FOUND")]
    LicenseNotFound = 0x8004C013,

    /// <summary>The license has a newer version than the DRM on the device.</summary>
    [Symbol("DRM_E_LICENSE_VERSION_NOT_SUPPORTED")]
    LicenseVersionNotSupported = 0x8004C014,

    /// <summary>Retired code: the bind ID was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_INVALID_BIND_ID")]
    [Retired]
    DeprecatedInvalidBindId = 0x8004C015,

    /// <summary>The algorithm is not supported.</summary>
    [Symbol("DRM_E_UNSUPPORTED_ALGORITHM")]
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
    [Symbol("DRM_E_INVALID_LICENSE_STORE")]
    InvalidLicenseStore = 0x8004C019,

    /// <summary>A file could not be read.</summary>
    [Symbol("DRM_E_FILE_READ_ERROR")]
    FileReadError = 0x8004C01A,

    /// <summary>A file could not be written.</summary>
    [Symbol("DRM_E_FILE_WRITE_ERROR")]
    FileWriteError = 0x8004C01B,

    /// <summary>Retired code: the time of the client was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_CLIENT_TIME_INVALID")]
    [Retired]
    DeprecatedClientTimeInvalid = 0x8004C01C,

    /// <summary>The data store is full.</summary>
    [Symbol("DRM_E_DST_STORE_FULL")]
    DstStoreFull = 0x8004C01D,

    /// <summary>An XML start tag is missing.</summary>
    [Symbol("DRM_E_NO_XML_OPEN_TAG")]
    NoXmlOpenTag = 0x8004C01E,

    /// <summary>An XML end tag is missing.</summary>
    [Symbol("DRM_E_NO_XML_CLOSE_TAG")]
    NoXmlCloseTag = 0x8004C01F,

    /// <summary>An XML tag is not valid.</summary>
    [Symbol("DRM_E_INVALID_XML_TAG")]
    InvalidXmlTag = 0x8004C020,

    /// <summary>An XML CDATA section is missing.</summary>
    [Symbol("DRM_E_NO_XML_CDATA")]
    NoXmlCdata = 0x8004C021,

    /// <summary>Retired code: a namespace of the data store was full.</summary>
    [Symbol("DRM_E_DEPRECATED_DST_NAMESPACE_FULL")]
    [Retired]
    DeprecatedDstNamespaceFull = 0x8004C022,

    /// <summary>The namespace of the data store was not found.</summary>
    [Symbol("DRM_E_DST_NAMESPACE_NOT_FOUND")]
    DstNamespaceNotFound = 0x8004C023,

    /// <summary>The slot of the data store was not found.</summary>
    [Symbol("DRM_E_DST_SLOT_NOT_FOUND")]
    DstSlotNotFound = 0x8004C024,

    /// <summary>The slot of the data store exists already.</summary>
    [Symbol("DRM_E_DST_SLOT_EXISTS")]
    DstSlotExists = 0x8004C025,

    /// <summary>The data store is damaged.</summary>
    [Symbol("DRM_E_DST_CORRUPTED")]
    DstCorrupted = 0x8004C026,

    /// <summary>A seek in the data store failed.</summary>
    [Symbol("DRM_E_DST_SEEK_ERROR")]
    DstSeekError = 0x8004C027,

    /// <summary>Retired code: a namespace of the data store was in use.</summary>
    [Symbol("DRM_E_DEPRECATED_DST_NAMESPACE_IN_USE")]
    [Retired]
    DeprecatedDstNamespaceInUse = 0x8004C028,

    /// <summary>The password of the secure store does not fit its hash.</summary>
    [Symbol("DRM_E_INVALID_SECURESTORE_PASSWORD")]
    InvalidSecurestorePassword = 0x8004C029,

    /// <summary>The secure store is damaged.</summary>
    [Symbol("DRM_E_SECURESTORE_CORRUPT")]
    SecurestoreCorrupt = 0x8004C02A,

    /// <summary>The key in the secure store has no room for more data.</summary>
    [Symbol("DRM_E_SECURESTORE_FULL")]
    SecurestoreFull = 0x8004C02B,

    /// <summary>Retired code: the license request named no action.</summary>
    [Symbol("DRM_E_DEPRECATED_NO_ACTION_IN_LICENSE_REQUEST")]
    [Retired]
    DeprecatedNoActionInLicenseRequest = 0x8004C02C,

    /// <summary>An attribute appears twice in the header.</summary>
    [Symbol("DRM_E_DUPLICATED_HEADER_ATTRIBUTE")]
    DuplicatedHeaderAttribute = 0x8004C02D,

    /// <summary>No key ID was found in the header.</summary>
    [Symbol("DRM_E_NO_KID_IN_HEADER")]
    NoKidInHeader = 0x8004C02E,

    /// <summary>No LAINFO was found in the header.</summary>
    [Symbol("DRM_E_NO_LAINFO_IN_HEADER")]
    NoLainfoInHeader = 0x8004C02F,

    /// <summary>No checksum was found in the header.</summary>
    [Symbol("DRM_E_NO_CHECKSUM_IN_HEADER")]
    NoChecksumInHeader = 0x8004C030,

    /// <summary>Blocks of the data store do not match.</summary>
    [Symbol("DRM_E_DST_BLOCK_MISMATCH")]
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
    [Symbol("DRM_E_DST_EXISTS")]
    DstExists = 0x8004C034,

    /// <summary>The device certificate is not valid.</summary>
    [Symbol("DRM_E_INVALID_DEVICE_CERTIFICATE")]
    InvalidDeviceCertificate = 0x8004C035,

    /// <summary>A part of the data store could not be locked.</summary>
    [Symbol("DRM_E_DST_LOCK_FAILED")]
    DstLockFailed = 0x8004C036,

    /// <summary>A seek in a file failed.</summary>
    [Symbol("DRM_E_FILE_SEEK_ERROR")]
    FileSeekError = 0x8004C037,

    /// <summary>The existing lock of the data store is not exclusive.</summary>
    [Symbol("DRM_E_DST_NOT_LOCKED_EXCLUSIVE")]
    DstNotLockedExclusive = 0x8004C038,

    /// <summary>The data store accepts only an exclusive lock.</summary>
    [Symbol("DRM_E_DST_EXCLUSIVE_LOCK_ONLY")]
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
    [Symbol("DRM_E_HEADER_NOT_SET")]
    HeaderNotSet = 0x8004C03C,

    /// <summary>Retired code: the device certificate had to be individualized.</summary>
    [Symbol("DRM_E_DEPRECATED_NEED_DEVCERT_INDIV")]
    [Retired]
    DeprecatedNeedDevcertIndiv = 0x8004C03D,

    /// <summary>The device certificate was made for another machine.</summary>
    [Symbol("DRM_E_MACHINE_ID_MISMATCH")]
    MachineIdMismatch = 0x8004C03E,

    /// <summary>The response of the secure clock server is not valid.</summary>
    [Symbol("DRM_E_CLK_INVALID_RESPONSE")]
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
    [Symbol("DRM_E_DEVCERT_EXCEEDS_SIZE_LIMIT")]
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
    [Symbol("DRM_E_PRIVKEY_READ_ERROR")]
    PrivkeyReadError = 0x8004C047,

    /// <summary>Retired code: the private key of the device could not be written.</summary>
    [Symbol("DRM_E_DEPRECATED_PRIVKEY_WRITE_ERROR")]
    [Retired]
    DeprecatedPrivkeyWriteError = 0x8004C048,

    /// <summary>The template of the device certificate could not be read.</summary>
    [Symbol("DRM_E_DEVCERT_TEMPLATE_READ_ERROR")]
    DevcertTemplateReadError = 0x8004C049,

    /// <summary>The device has no secure clock.</summary>
    [Symbol("DRM_E_CLK_NOT_SUPPORTED")]
    ClkNotSupported = 0x8004C04A,

    /// <summary>Retired code: individualizing the device certificate was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_DEVCERT_INDIV_NOT_SUPPORTED")]
    [Retired]
    DeprecatedDevcertIndivNotSupported = 0x8004C04B,

    /// <summary>Metering is not supported on this device.</summary>
    [Symbol("DRM_E_METERING_NOT_SUPPORTED")]
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
    [Symbol("DRM_E_XMLNOTFOUND")]
    Xmlnotfound = 0x8004C04F,

    /// <summary>The metering response has a wrong transaction ID.</summary>
    [Symbol("DRM_E_METERING_WRONG_TID")]
    MeteringWrongTid = 0x8004C050,

    /// <summary>Retired code: a metering command was not valid.</summary>
    [Symbol("DRM_E_DEPRECATED_METERING_INVALID_COMMAND")]
    [Retired]
    DeprecatedMeteringInvalidCommand = 0x8004C051,

    /// <summary>The metering store is damaged.</summary>
    [Symbol("DRM_E_METERING_STORE_CORRUPT")]
    MeteringStoreCorrupt = 0x8004C052,

    /// <summary>A certificate in the chain is revoked.</summary>
    [Symbol("DRM_E_CERTIFICATE_REVOKED")]
    DrmCertificateRevoked = 0x8004C053,

    /// <summary>A cryptographic operation failed.</summary>
    [Symbol("DRM_E_CRYPTO_FAILED")]
    CryptoFailed = 0x8004C054,

    /// <summary>The DRM memory stack is damaged, probably by a buffer overrun.</summary>
    [Symbol("DRM_E_STACK_CORRUPT")]
    StackCorrupt = 0x8004C055,

    /// <summary>Retired code: the binding key was unknown.</summary>
    [Symbol("DRM_E_DEPRECATED_UNKNOWN_BINDING_KEY")]
    [Retired]
    DeprecatedUnknownBindingKey = 0x8004C056,

    /// <summary>License chains do not work with version 1 content.</summary>
    [Symbol("DRM_E_V1_LICENSE_CHAIN_NOT_SUPPORTED")]
    V1LicenseChainNotSupported = 0x8004C057,

    /// <summary>Retired code: a token had the wrong type.</summary>
    [Symbol("DRM_E_DEPRECATED_WRONG_TOKEN_TYPE")]
    [Retired]
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
    [Symbol("DRM_E_CLK_NOT_SET")]
    ClkNotSet = 0x8004C05B,

    /// <summary>Time-limited licenses cannot be used because the device has no clock.</summary>
    [Symbol("DRM_E_NO_CLK_SUPPORTED")]
    NoClkSupported = 0x8004C05C,

    /// <summary>No URL was found in the content header.</summary>
    [Symbol("DRM_E_NO_URL")]
    NoUrl = 0x8004C05D,

    /// <summary>The device property is unknown.</summary>
    [Symbol("DRM_E_UNKNOWN_DEVICE_PROPERTY")]
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
    [Symbol("DRM_E_RIV_TOO_SMALL")]
    RivTooSmall = 0x8004C063,

    /// <summary>The DRM memory stack was initialized twice.</summary>
    [Symbol("DRM_E_STACK_ALREADY_INITIALIZED")]
    StackAlreadyInitialized = 0x8004C064,

    /// <summary>The device certificate is revoked, so the server gives no license.</summary>
    [Symbol("DRM_E_DEVCERT_REVOKED")]
    DevcertRevoked = 0x8004C065,

    /// <summary>The device maker's code failed at RSA decryption.</summary>
    [Symbol("DRM_E_OEM_RSA_DECRYPTION_ERROR")]
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
    [Symbol("DRM_E_OEM_RSA_ENCRYPTION_ERROR")]
    OemRsaEncryptionError = 0x8004C069,

    /// <summary>The namespace of the data store exists already.</summary>
    [Symbol("DRM_E_DST_NAMESPACE_EXISTS")]
    DstNamespaceExists = 0x8004C06A,

    /// <summary>The context of a performance measurement failed.</summary>
    [Symbol("DRM_E_PERF_SCOPING_ERROR")]
    PerfScopingError = 0x8004C06B,

    /// <summary>Retired code: precision arithmetic failed.</summary>
    [Symbol("DRM_E_DEPRECATED_PRECISION_ARITHMETIC_FAIL")]
    [Retired]
    DeprecatedPrecisionArithmeticFail = 0x8004C06C,

    /// <summary>The private RSA key is not valid.</summary>
    [Symbol("DRM_E_OEM_RSA_INVALID_PRIVATE_KEY")]
    OemRsaInvalidPrivateKey = 0x8004C06D,

    /// <summary>The application set no callback for the output restrictions of the license.</summary>
    [Symbol("DRM_E_NO_OPL_CALLBACK")]
    NoOplCallback = 0x8004C06E,

    /// <summary>The structure of the PlayReady object is not valid.</summary>
    [Symbol("DRM_E_INVALID_PLAYREADY_OBJECT")]
    InvalidPlayreadyObject = 0x8004C06F,

    /// <summary>The same license is in the store already.</summary>
    [Symbol("DRM_E_DUPLICATE_LICENSE")]
    DuplicateLicense = 0x8004C070,

    /// <summary>Retired code: revocation was not supported.</summary>
    [Symbol("DRM_E_DEPRECATED_REVOCATION_NOT_SUPPORTED")]
    [Retired]
    DeprecatedRevocationNotSupported = 0x8004C071,

    /// <summary>The PlayReady object has no record of the requested type.</summary>
    [Symbol("DRM_E_RECORD_NOT_FOUND")]
    RecordNotFound = 0x8004C072,

    /// <summary>An array index is out of bounds.</summary>
    [Symbol("DRM_E_BUFFER_BOUNDS_EXCEEDED")]
    BufferBoundsExceeded = 0x8004C073,

    /// <summary>The text is not valid Base64.</summary>
    [Symbol("DRM_E_INVALID_BASE64")]
    InvalidBase64 = 0x8004C074,

    /// <summary>The version of the protocol is not supported.</summary>
    [Symbol("DRM_E_PROTOCOL_VERSION_NOT_SUPPORTED")]
    ProtocolVersionNotSupported = 0x8004C075,

    // responses and activation

    /// <summary>The signature of the license response is not valid.</summary>
    [Symbol("DRM_E_INVALID_LICENSE_RESPONSE_SIGNATURE")]
    InvalidLicenseResponseSignature = 0x8004C076,

    /// <summary>The response ID of the license response is not valid.</summary>
    [Symbol("DRM_E_INVALID_LICENSE_RESPONSE_ID")]
    InvalidLicenseResponseId = 0x8004C077,

    /// <summary>The license response lacks its response ID, nonce or signature.</summary>
    [Symbol("DRM_E_LICENSE_RESPONSE_SIGNATURE_MISSING")]
    DrmLicenseResponseSignatureMissing = 0x8004C078,

    /// <summary>The signature of the domain join response is not valid.</summary>
    [Symbol("DRM_E_INVALID_DOMAIN_JOIN_RESPONSE_SIGNATURE")]
    InvalidDomainJoinResponseSignature = 0x8004C079,

    /// <summary>The domain join response lacks its certificate chain or signature.</summary>
    [Symbol("DRM_E_DOMAIN_JOIN_RESPONSE_SIGNATURE_MISSING")]
    DrmDomainJoinResponseSignatureMissing = 0x8004C07A,

    /// <summary>The device has to be activated first.</summary>
    [Symbol("DRM_E_ACTIVATION_REQUIRED")]
    ActivationRequired = 0x8004C07B,

    /// <summary>The activation server failed.</summary>
    [Symbol("DRM_E_ACTIVATION_INTERNAL_ERROR")]
    ActivationInternalError = 0x8004C07C,

    /// <summary>The activation certificate is revoked; a newer client library is needed.</summary>
    [Symbol("DRM_E_ACTIVATION_GROUP_CERT_REVOKED_ERROR")]
    ActivationGroupCertRevokedError = 0x8004C07D,

    /// <summary>The client library is too old for the activation server.</summary>
    [Symbol("DRM_E_ACTIVATION_NEW_CLIENT_LIB_REQUIRED_ERROR")]
    ActivationNewClientLibRequiredError = 0x8004C07E,

    /// <summary>The activation server found the request not valid.</summary>
    [Symbol("DRM_E_ACTIVATION_BAD_REQUEST")]
    ActivationBadRequest = 0x8004C07F,

    /// <summary>The operating system reported an error on access to a file.</summary>
    [Symbol("DRM_E_FILEIO_ERROR")]
    FileioError = 0x8004C080,

    /// <summary>Retired code: there was an error of disk space.</summary>
    [Symbol("DRM_E_DEPRECATED_DISK_SPACE_ERROR")]
    [Retired]
    DeprecatedDiskSpaceError = 0x8004C081,

    /// <summary>The root license that belongs to the found license is missing.</summary>
    [Symbol("DRM_E_UPLINK_LICENSE_NOT_FOUND")]
    UplinkLicenseNotFound = 0x8004C082,

    /// <summary>The activation client is up to date already.</summary>
    [Symbol("DRM_E_ACTIVATION_CLIENT_ALREADY_CURRENT")]
    ActivationClientAlreadyCurrent = 0x8004C083,

    /// <summary>The license expired during playback (real-time expiration).</summary>
    [Symbol("DRM_E_LICENSE_REALTIME_EXPIRED")]
    LicenseRealtimeExpired = 0x8004C084,

    /// <summary>The license forbids a second decryptor.</summary>
    [Symbol("DRM_E_DECRYPTOR_CANNOT_CLONE")]
    DecryptorCannotClone = 0x8004C085,

    /// <summary>The device has to be activated, or activated again, first.</summary>
    [Symbol("DRM_E_ACTIVATION_REQUIRED_REACTIVATION_POSSIBLE")]
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
    [Symbol("DRM_E_LICEVAL_LICENSE_NOT_SUPPLIED")]
    LicevalLicenseNotSupplied = 0x8004C0C0,

    /// <summary>The key IDs of content header and license differ.</summary>
    [Symbol("DRM_E_LICEVAL_KID_MISMATCH")]
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
    [Symbol("DRM_E_LICEVAL_REQUIRED_REVOCATION_LIST_NOT_AVAILABLE")]
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
    [Symbol("DRM_E_XMR_REQUIRED_OBJECT_MISSING")]
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
    [Symbol("DRM_E_XMR_LICENSE_NOT_BINDABLE")]
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
    [Symbol("DRM_E_INVALID_DEVCERT_ATTRIBUTE")]
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
    [Symbol("DRM_E_INVALID_REV_INFO")]
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
    [Symbol("DRM_E_DST_NOT_COMPATIBLE")]
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
    [Symbol("DRM_E_REVOCATION_INVALID_PACKAGE")]
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
    [Symbol("DRM_E_DOMAIN_INVALID_GUID")]
    DomainInvalidGuid = 0x8004C500,

    /// <summary>The type of the domain's custom data is not valid.</summary>
    [Symbol("DRM_E_DOMAIN_INVALID_CUSTOM_DATA_TYPE")]
    DomainInvalidCustomDataType = 0x8004C501,

    /// <summary>The domain store could not take the data.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_ADD_DATA")]
    DomainStoreAddData = 0x8004C502,

    /// <summary>The domain store could not return the data.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_GET_DATA")]
    DomainStoreGetData = 0x8004C503,

    /// <summary>The domain store could not delete the data.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_DELETE_DATA")]
    DomainStoreDeleteData = 0x8004C504,

    /// <summary>The domain store could not be opened.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_OPEN_STORE")]
    DomainStoreOpenStore = 0x8004C505,

    /// <summary>The domain store could not be closed.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_CLOSE_STORE")]
    DomainStoreCloseStore = 0x8004C506,

    /// <summary>A license for the domain could not be bound.</summary>
    [Symbol("DRM_E_DOMAIN_BIND_LICENSE")]
    DomainBindLicense = 0x8004C507,

    /// <summary>The domain's custom data is not valid.</summary>
    [Symbol("DRM_E_DOMAIN_INVALID_CUSTOM_DATA")]
    DomainInvalidCustomData = 0x8004C508,

    /// <summary>The client holds no information about the domain.</summary>
    [Symbol("DRM_E_DOMAIN_NOT_FOUND")]
    DomainNotFound = 0x8004C509,

    /// <summary>The domain join response holds a bad private key.</summary>
    [Symbol("DRM_E_DOMAIN_INVALID_DOMKEYXMR_DATA")]
    DomainInvalidDomkeyxmrData = 0x8004C50A,

    /// <summary>A key record in the domain store is malformed.</summary>
    [Symbol("DRM_E_DOMAIN_STORE_INVALID_KEY_RECORD")]
    DomainStoreInvalidKeyRecord = 0x8004C50B,

    /// <summary>The server returned more domain keys than the client can handle.</summary>
    [Symbol("DRM_E_DOMAIN_JOIN_TOO_MANY_KEYS")]
    DomainJoinTooManyKeys = 0x8004C50C,

    /// <summary>The device is not a member of the domain, and may join it.</summary>
    [Symbol("DRM_E_DEVICE_DOMAIN_JOIN_REQUIRED")]
    DeviceDomainJoinRequired = 0x8004C580,

    // 0x8004C600 to 0x8004C6FF: server and services

    /// <summary>The PlayReady server failed in its own work.</summary>
    [Symbol("DRM_E_SERVER_INTERNAL_ERROR")]
    ServerInternalError = 0x8004C600,

    /// <summary>The server received a request that is not valid.</summary>
    [Symbol("DRM_E_SERVER_INVALID_MESSAGE")]
    ServerInvalidMessage = 0x8004C601,

    /// <summary>The account has as many devices in the domain as are allowed.</summary>
    [Symbol("DRM_E_SERVER_DEVICE_LIMIT_REACHED")]
    ServerDeviceLimitReached = 0x8004C602,

    /// <summary>The server demands that the client is individualized first.</summary>
    [Symbol("DRM_E_SERVER_INDIV_REQUIRED")]
    ServerIndivRequired = 0x8004C603,

    /// <summary>The service refused for a reason of its own, which its custom data may name.</summary>
    [Symbol("DRM_E_SERVER_SERVICE_SPECIFIC")]
    ServerServiceSpecific = 0x8004C604,

    /// <summary>The license is bound to a domain that the client has to join first.</summary>
    [Symbol("DRM_E_SERVER_DOMAIN_REQUIRED")]
    ServerDomainRequired = 0x8004C605,

    /// <summary>The domain certificate of the client is out of date.</summary>
    [Symbol("DRM_E_SERVER_RENEW_DOMAIN")]
    ServerRenewDomain = 0x8004C606,

    /// <summary>The server does not know the metering ID.</summary>
    [Symbol("DRM_E_SERVER_UNKNOWN_METERINGID")]
    ServerUnknownMeteringid = 0x8004C607,

    /// <summary>The account has as many computers as are allowed.</summary>
    [Symbol("DRM_E_SERVER_COMPUTER_LIMIT_REACHED")]
    ServerComputerLimitReached = 0x8004C608,

    /// <summary>The server asks the client to use an older protocol.</summary>
    [Symbol("DRM_E_SERVER_PROTOCOL_FALLBACK")]
    ServerProtocolFallback = 0x8004C609,

    /// <summary>The client is no longer a member of the domain.</summary>
    [Symbol("DRM_E_SERVER_NOT_A_MEMBER")]
    ServerNotAMember = 0x8004C60A,

    /// <summary>The server does not support the protocol version of the request.</summary>
    [Symbol("DRM_E_SERVER_PROTOCOL_VERSION_MISMATCH")]
    ServerProtocolVersionMismatch = 0x8004C60B,

    /// <summary>The service does not know the account ID.</summary>
    [Symbol("DRM_E_SERVER_UNKNOWN_ACCOUNTID")]
    ServerUnknownAccountid = 0x8004C60C,

    /// <summary>The server redirects the request to another address.</summary>
    [Symbol("DRM_E_SERVER_PROTOCOL_REDIRECT")]
    ServerProtocolRedirect = 0x8004C60D,

    /// <summary>The server does not know the transaction ID.</summary>
    [Symbol("DRM_E_SERVER_UNKNOWN_TRANSACTIONID")]
    ServerUnknownTransactionid = 0x8004C610,

    /// <summary>The server finds a license ID in the request that is not valid.</summary>
    [Symbol("DRM_E_SERVER_INVALID_LICENSEID")]
    ServerInvalidLicenseid = 0x8004C611,

    /// <summary>The request names more license IDs than the server takes.</summary>
    [Symbol("DRM_E_SERVER_MAXIMUM_LICENSEID_EXCEEDED")]
    ServerMaximumLicenseidExceeded = 0x8004C612,

    // 0x8004C700 to 0x8004DC7F: porting kit, license acquisition

    /// <summary>More licenses came than the caller made room for.</summary>
    [Symbol("DRM_E_LICACQ_TOO_MANY_LICENSES")]
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

    /// <summary>Retired code: an initiator lacked the DC URL.</summary>
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
    [Symbol("DRM_E_BCERT_CHAIN_TOO_DEEP")]
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
    [Symbol("DRM_E_BCERT_INVALID_SECURITY_LEVEL")]
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
    [Symbol("DRM_E_BCERT_BASICINFO_CERT_EXPIRED")]
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
    [Symbol("DRM_E_BCERT_VERIFICATION_ERRORS")]
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
    [Symbol("DRM_E_XMLSIG_ECDSA_VERIFY_FAILURE")]
    XmlsigEcdsaVerifyFailure = 0x8004C900,

    /// <summary>The SHA hash in the XML does not match its data.</summary>
    [Symbol("DRM_E_XMLSIG_SHA_VERIFY_FAILURE")]
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
    [Symbol("DRM_E_SOAPXML_INVALID_STATUS_CODE")]
    SoapxmlInvalidStatusCode = 0x8004CB00,

    /// <summary>An expected XML node of the SOAP message could not be read.</summary>
    [Symbol("DRM_E_SOAPXML_XML_FORMAT")]
    SoapxmlXmlFormat = 0x8004CB01,

    /// <summary>The SOAP message is of the wrong type.</summary>
    [Symbol("DRM_E_SOAPXML_WRONG_MESSAGE_TYPE")]
    SoapxmlWrongMessageType = 0x8004CB02,

    /// <summary>The SOAP message needs a signature and has none.</summary>
    [Symbol("DRM_E_SOAPXML_SIGNATURE_MISSING")]
    SoapxmlSignatureMissing = 0x8004CB03,

    /// <summary>The SOAP parser does not support the protocol.</summary>
    [Symbol("DRM_E_SOAPXML_PROTOCOL_NOT_SUPPORTED")]
    SoapxmlProtocolNotSupported = 0x8004CB04,

    /// <summary>The wanted data is missing in the SOAP answer.</summary>
    [Symbol("DRM_E_SOAPXML_DATA_NOT_FOUND")]
    SoapxmlDataNotFound = 0x8004CB05,

    // key derivation

    /// <summary>The server encrypted the domain key for a public key that is not the device's.</summary>
    [Symbol("DRM_E_CRYPTO_PUBLIC_KEY_NOT_MATCH")]
    CryptoPublicKeyNotMatch = 0x8004CC00,

    /// <summary>The key could not be derived, as in a blackout or without the right.</summary>
    [Symbol("DRM_E_UNABLE_TO_RESOLVE_LOCATION_TREE")]
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
    [Symbol("DRM_E_TEE_INVALID_KEY_DATA")]
    TeeInvalidKeyData = 0x8004CD10,

    /// <summary>The trusted environment (TEE) has to be provisioned first.</summary>
    [Symbol("DRM_E_TEE_PROVISIONING_REQUIRED")]
    TeeProvisioningRequired = 0x8004CD11,

    /// <summary>The state of hardware DRM is lost, for example after sleep.</summary>
    [Symbol("DRM_E_TEE_INVALID_HWDRM_STATE")]
    TeeInvalidHwdrmState = 0x8004CD12,

    /// <summary>The provisioning request of the trusted environment (TEE) has expired.</summary>
    [Symbol("DRM_E_TEE_PROVISIONING_REQUEST_EXPIRED")]
    TeeProvisioningRequestExpired = 0x8004CD13,

    /// <summary>The secure clock of the trusted environment (TEE) has to be set again.</summary>
    [Symbol("DRM_E_TEE_CLOCK_NOT_SET")]
    TeeClockNotSet = 0x8004CD14,

    /// <summary>The data must not leave the trusted environment (TEE).</summary>
    [Symbol("DRM_E_TEE_BLOB_ACCESS_DENIED")]
    TeeBlobAccessDenied = 0x8004CD15,

    /// <summary>The nonce for provisioning the TEE is malformed.</summary>
    [Symbol("DRM_E_TEE_PROVISIONING_BAD_NONCE")]
    TeeProvisioningBadNonce = 0x8004CD16,

    /// <summary>The nonce for provisioning the TEE does not match.</summary>
    [Symbol("DRM_E_TEE_PROVISIONING_NONCE_MISMATCH")]
    TeeProvisioningNonceMismatch = 0x8004CD17,

    /// <summary>The root key of the TEE has changed, and all that is bound to it is lost.</summary>
    [Symbol("DRM_E_TEE_ROOT_KEY_CHANGED")]
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
    [Symbol("DRM_E_TEE_LAYER_UNINITIALIZED")]
    TeeLayerUninitialized = 0x8004CD1C,

    /// <summary>Header or footer of the device maker's TEE messages is no multiple of 8 bytes.</summary>
    [Symbol("DRM_E_TEE_INVALID_HEADER_FOOTER_SIZE")]
    TeeInvalidHeaderFooterSize = 0x8004CD1D,

    /// <summary>The message to the trusted environment (TEE) is too large.</summary>
    [Symbol("DRM_E_TEE_MESSAGE_TOO_LARGE")]
    TeeMessageTooLarge = 0x8004CD1E,

    /// <summary>The clock of the trusted environment (TEE) drifts.</summary>
    [Symbol("DRM_E_TEE_CLOCK_DRIFTED")]
    TeeClockDrifted = 0x8004CD1F,

    /// <summary>A buffer for the TEE proxy is not aligned to 8 bytes.</summary>
    [Symbol("DRM_E_TEE_PROXY_INVALID_BUFFER_ALIGNMENT")]
    TeeProxyInvalidBufferAlignment = 0x8004CD20,

    /// <summary>Parameters for the TEE proxy are not aligned.</summary>
    [Symbol("DRM_E_TEE_PROXY_INVALID_ALIGNMENT")]
    TeeProxyInvalidAlignment = 0x8004CD21,

    /// <summary>The output protection that the license demands is not met, most often HDCP.</summary>
    [Symbol("DRM_E_TEE_OUTPUT_PROTECTION_REQUIREMENTS_NOT_MET")]
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
    [Symbol("DRM_E_NONCE_STORE_TOKEN_NOT_FOUND")]
    NonceStoreTokenNotFound = 0x8004D000,

    /// <summary>The nonce store could not be opened.</summary>
    [Symbol("DRM_E_NONCE_STORE_OPEN_STORE")]
    NonceStoreOpenStore = 0x8004D001,

    /// <summary>The nonce store could not be closed.</summary>
    [Symbol("DRM_E_NONCE_STORE_CLOSE_STORE")]
    NonceStoreCloseStore = 0x8004D002,

    /// <summary>A license belongs to this nonce already.</summary>
    [Symbol("DRM_E_NONCE_STORE_ADD_LICENSE")]
    NonceStoreAddLicense = 0x8004D003,

    // license generation and policy state

    /// <summary>Retired code: license generation did not support the policy.</summary>
    [Symbol("DRM_E_DEPRECATED_LICGEN_POLICY_NOT_SUPPORTED")]
    [Retired]
    DeprecatedLicgenPolicyNotSupported = 0x8004D100,

    /// <summary>The policy state is not in the secure store.</summary>
    [Symbol("DRM_E_POLICYSTATE_NOT_FOUND")]
    PolicystateNotFound = 0x8004D200,

    /// <summary>The policy state in the secure store is damaged.</summary>
    [Symbol("DRM_E_POLICYSTATE_CORRUPTED")]
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
    [Symbol("DRM_E_LICGEN_CANNOT_PERSIST_LICENSE")]
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
    [Symbol("DRM_E_LICGEN_ROOT_LICENSE_CANNOT_ENCRYPT")]
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
    [Symbol("DRM_E_LICGEN_CHILD_SECURITY_LEVEL_TOO_LOW")]
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
    [Symbol("DRM_E_RPROV_INVALID_REQUEST")]
    RprovInvalidRequest = 0x8004DB00,

    /// <summary>Remote provisioning has the wrong version.</summary>
    [Symbol("DRM_E_RPROV_VERSION_MISSMATCH")]
    RprovVersionMissmatch = 0x8004DB01,

    /// <summary>The answer of remote provisioning is not valid.</summary>
    [Symbol("DRM_E_RPROV_INVALID_RESPONSE")]
    RprovInvalidResponse = 0x8004DB02,

    /// <summary>Remote provisioning could not be started up.</summary>
    [Symbol("DRM_E_RPROV_BOOTSTRAP_FAILURE")]
    RprovBootstrapFailure = 0x8004DB03,

    /// <summary>The firmware of the TEE is revoked and has to be updated.</summary>
    [Symbol("DRM_E_FIRMWARE_REVOKED")]
    FirmwareRevoked = 0x8004DB04,

    /// <summary>Remote provisioning needs no start-up on this device.</summary>
    [Symbol("DRM_E_RPROV_SKIP_BOOTSTRAP")]
    RprovSkipBootstrap = 0x8004DB05,

    // secure stop

    /// <summary>The secure stop store is damaged.</summary>
    [Symbol("DRM_E_SECURESTOP_STORE_CORRUPT")]
    SecurestopStoreCorrupt = 0x8004DC00,

    /// <summary>The secure stop session is locked.</summary>
    [Symbol("DRM_E_SECURESTOP_SESSION_LOCKED")]
    SecurestopSessionLocked = 0x8004DC02,

    /// <summary>The secure stop session is damaged.</summary>
    [Symbol("DRM_E_SECURESTOP_SESSION_CORRUPT")]
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
    [Symbol("DRM_E_SECURESTOP_SESSION_STOPPED")]
    SecurestopSessionStopped = 0x8004DC07,

    /// <summary>The publisher ID is not the one of the secure stop session.</summary>
    [Symbol("DRM_E_SECURESTOP_INVALID_PUBLISHER_ID")]
    SecurestopInvalidPublisherId = 0x8004DC08,

    /// <summary>The licenses of one session name different secure stop publishers.</summary>
    [Symbol("DRM_E_SECURESTOP_PUBLISHER_ID_INCONSISTENT")]
    SecurestopPublisherIdInconsistent = 0x8004DC09,

    /// <summary>Some licenses of the session have secure stop, and others do not.</summary>
    [Symbol("DRM_E_SECURESTOP_INCONSISTENT")]
    SecurestopInconsistent = 0x8004DC0A,

    // 0x8004DE00 to 0x8004DFFF: porting kit, secure time

    /// <summary>The secure time request is not valid.</summary>
    [Symbol("DRM_E_SECURETIME_INVALID_REQUEST_DATA")]
    SecuretimeInvalidRequestData = 0x8004DE00,

    /// <summary>Secure time is not set yet; a license request sets it.</summary>
    [Symbol("DRM_E_SECURETIME_CLOCK_NOT_SET")]
    SecuretimeClockNotSet = 0x8004DE01,

    /// <summary>The secure time server did not answer in time.</summary>
    [Symbol("DRM_E_SECURETIME_RESPONSE_TIMEOUT")]
    SecuretimeResponseTimeout = 0x8004DE02,

    /// <summary>The security level of the secure time server is too low.</summary>
    [Symbol("DRM_E_SECURETIME_SERVER_SECURITY_LEVEL_TOO_LOW")]
    SecuretimeServerSecurityLevelTooLow = 0x8004DE03,

    /// <summary>An old time-limited license has to be fetched again.</summary>
    [Symbol("DRM_E_LICENSESERVERTIME_MUST_REACQUIRE_LICENSE")]
    LicenseservertimeMustReacquireLicense = 0x8004DE04,

    // roll-back check of the license store

    /// <summary>The license store file was found to be rolled back.</summary>
    [Symbol("DRM_E_LSRD_DETECTED")]
    LsrdDetected = 0x8004DF00,

    /// <summary>The access list of the license store's registry key is not valid.</summary>
    [Symbol("DRM_E_LSRD_INVALID_ACL")]
    LsrdInvalidAcl = 0x8004DF01,

    /// <summary>A roll-back check of the license store is running already.</summary>
    [Symbol("DRM_E_LSRD_DETECTION_IN_PROGRESS")]
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

    /// <summary>The provenance chain has no trusted root certificate.</summary>
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
    [Symbol("DRM_E_WIN32_FILE_NOT_FOUND")]
    Win32FileNotFound = 0x80070002,

    /// <summary>The handle is not valid.</summary>
    [Symbol("DRM_E_HANDLE")]
    Handle = 0x80070006,

    /// <summary>Windows has no more files to list.</summary>
    [Symbol("DRM_E_WIN32_NO_MORE_FILES")]
    Win32NoMoreFiles = 0x80070012,

    /// <summary>An argument of the call is not valid.</summary>
    [Symbol("DRM_E_INVALIDARG")]
    Invalidarg = 0x80070057,

    /// <summary>The buffer that was handed over is too small.</summary>
    [Symbol("DRM_E_BUFFERTOOSMALL")]
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
    [Symbol("DRM_E_FAILED_TO_STORE_LICENSE")]
    FailedToStoreLicense = 0xC00D2712,

    /// <summary>An unnamed problem arose inside the DRM component.</summary>
    [Symbol("DRM_E_PARAMETERS_MISMATCHED")]
    DrmParametersMismatched = 0xC00D272F,

    /// <summary>Some of the licenses could not be stored.</summary>
    [Symbol("DRM_E_NOT_ALL_STORED")]
    NotAllStored = 0xC00D275F,
}
