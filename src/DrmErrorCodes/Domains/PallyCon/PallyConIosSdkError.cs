namespace DrmErrorCodes;

/// <summary>Errors of the PallyCon FairPlay SDK for iOS.</summary>
/// <remarks>
/// Facts: Swift interface of the DoveRunner (formerly PallyCon) FairPlay SDK 2.5.0, enum <c>SDKError</c>. The messages are this
/// library's own words. The enum has no numbers: the name of the case is the code. Older releases call the enum
/// <c>PallyConError</c>. Apps get it in the results of the license and download delegates.
/// </remarks>
[ErrorTable(ErrorDomain.PallyConIosSdk, ErrorLayer.Player, MessageWording.Own,
    Title = "PallyCon FairPlay SDK errors (iOS)",
    Description = "Cases of the error enum that the vendor's FairPlay SDK gives to an iOS app on licenses and " +
        "downloads.",
    Vendor = "PallyCon",
    VendorToday = "DoveRunner",
    Contact = "DoveRunner at support.doverunner.com, with SDK version, iOS version, the case with errorCode and " +
        "comment, content ID and time.",
    Aliases = ["pallycon-ios", "doverunner-ios"])]
[Source("DoveRunner FairPlay SDK for iOS, Swift interface", Version = "2.5.0", Date = "2025-10-01",
    Url = "https://github.com/doverunner/fps-ios-sdk")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "An error of the FairPlay SDK that the interface of 2.5.0 does not have. Other releases may have more cases, and " +
    "associated values carry the number that matters.",
    "Look at errorCode and comment of the case, and compare the SDK's version in the app with its interface file.")]
[LogWord("PallyConFPSSDK", "PallyConSDKError", "SDKError", "fps-ios-sdk")]
[LogShape("SDKError $", "PallyConSDKError $")]
[LogSample("PallyConSDKError.database", "database")]
[LogSample("network error")]
public enum PallyConIosSdkError
{
    // cases of SDKError, in the order of the interface

    /// <summary>The SDK's database failed.</summary>
    /// <remarks>
    /// <para>The FairPlay SDK keeps downloads and licenses in a database on the device, and an access to it failed. The case
    /// carries a comment only, no number, so the comment is all there is.</para>
    /// <para>Look at the comment that comes with the case, and at the device's free space. If space is there, note SDK version
    /// and what the app did last (update, restore, removal) for DoveRunner.</para>
    /// </remarks>
    [TextCode("database")]
    [Symbol("SDKError.database")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    Database = 1,

    /// <summary>The license server answered with an error.</summary>
    /// <remarks>
    /// <para>The connection worked and the server said no. The case carries errorCode, the number of the PallyCon license
    /// server, and a comment with its text; -1 means that no number was set.</para>
    /// <para>Look up errorCode among those of PallyConLicense: 7011, for example, is an expired token. With -1 read the
    /// comment, and look in the license proxy's log for the answer at that time.</para>
    /// </remarks>
    [TextCode("server")]
    [Symbol("SDKError.server")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    Server = 2,

    /// <summary>The network failed while the SDK sent a request.</summary>
    /// <remarks>
    /// <para>A license, certificate or content request did not get through. The case carries errorCode and comment; the
    /// interface does not say whose number it is, and values near -1000 look like Apple's NSURLErrorDomain.</para>
    /// <para>Look at errorCode and comment, then try again after a pause. If other networks work, check for a firewall, proxy
    /// or TLS inspection in this one.</para>
    /// </remarks>
    [TextCode("network")]
    [Symbol("SDKError.network")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    Network = 3,

    /// <summary>The key system of the device failed.</summary>
    /// <remarks>
    /// <para>FairPlay on the device, or AVFoundation around it, could not handle the key request or the key. errorCode and
    /// comment come from below the SDK; a simulator has no FairPlay at all.</para>
    /// <para>Look at errorCode: numbers such as -11800 are AVFoundation's, -42xxx CoreMedia's. Check that the app runs on a
    /// real device, and that the FairPlay certificate belongs to the site.</para>
    /// </remarks>
    [TextCode("system")]
    [Symbol("SDKError.system")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    System = 4,

    /// <summary>A download of the SDK failed.</summary>
    /// <remarks>
    /// <para>Fetching HLS content for offline use broke off. The license is another step: a server that refuses it has the case
    /// server. errorCode is optional and -1 if it was not set.</para>
    /// <para>Look at errorCode and comment for an HTTP status or an error of Apple. Check free space and connection, then start
    /// the download again.</para>
    /// </remarks>
    [TextCode("download")]
    [Symbol("SDKError.download")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    Download = 5,

    /// <summary>The SDK could not do something, without a class of its own.</summary>
    /// <remarks>
    /// <para>The interface calls these various failures: what does not belong to database, server, network, system or download.
    /// The comment says which call and why.</para>
    /// <para>Look at the comment and at the SDK call that returned it. If they do not tell, send both with SDK version and
    /// console log to DoveRunner.</para>
    /// </remarks>
    [TextCode("failed")]
    [Symbol("SDKError.failed")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Failed = 6,

    /// <summary>An input or data of the SDK is not valid.</summary>
    /// <remarks>
    /// <para>Something that the app handed over, or that was read back, is missing or of the wrong form: a URL, content ID,
    /// certificate, token or configuration. No number comes with it.</para>
    /// <para>Look at the comment for the name of the value, and check the FairPlayConfiguration that the app builds:
    /// certificate URL, license URL, token, content ID.</para>
    /// </remarks>
    [TextCode("invalid")]
    [Symbol("SDKError.invalid")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Invalid = 7,

    /// <summary>The SDK met an error that it does not know.</summary>
    /// <remarks>
    /// <para>An error from the system or a server reached the SDK and fits none of its other cases. Its number, if there is
    /// one, stands in errorCode and belongs to whoever raised it.</para>
    /// <para>Look in the device's console at the same second for an NSError with a domain; that domain tells whose number
    /// errorCode is. Send it with the SDK version to DoveRunner.</para>
    /// </remarks>
    [TextCode("unknown")]
    [Symbol("SDKError.unknown")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    Unknown = 8,
}
