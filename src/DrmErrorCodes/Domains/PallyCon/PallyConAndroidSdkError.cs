namespace DrmErrorCodes;

/// <summary>Exceptions of the PallyCon Widevine SDK for Android.</summary>
/// <remarks>
/// Facts: API document 4.5.0 and change log to 4.5.1 of the DoveRunner (formerly PallyCon) Widevine SDK. The messages are
/// this library's own words. The exceptions have no numbers: the name of the class is the code, with or without the
/// <c>WvException.</c> before it. In releases before 4.4 the classes beginning with Wv begin with PallyCon. They come as
/// exceptions and in the event listener's <c>onFailed</c>.
/// </remarks>
[ErrorTable(ErrorDomain.PallyConAndroidSdk, ErrorLayer.Player, MessageWording.Own,
    Title = "PallyCon Widevine SDK exceptions (Android)",
    Description = "Classes of exceptions that the vendor's Widevine SDK gives to an Android app on playback, licenses " +
        "and downloads.",
    Vendor = "PallyCon",
    VendorToday = "DoveRunner",
    Contact = "DoveRunner at support.doverunner.com, with SDK version, device model, stack trace with all causes, " +
        "content ID and time.",
    Aliases = ["pallycon-android", "doverunner-android"])]
[Source("DoveRunner Widevine SDK for Android, API document", Version = "4.5.0", Date = "2025-10-20",
    Url = "https://github.com/doverunner/widevine-android-sdk")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "An exception that the API document of 4.5.0 does not list. It may be of another release, or of Media3 or Android " +
    "below the SDK.",
    "Look at the package of the class: com.doverunner.widevine or com.pallycon.widevine is the SDK's. Then look at the " +
    "causes in the stack trace.")]
[LogWord("PallyConWvSDK", "com.pallycon", "com.doverunner")]
[LogSymbol("WvException", "WvLicense", "DetectedDeviceTimeModifiedException", "MigrationLocalPathException", "NetworkConnectedException")]
[LogSample("com.doverunner.widevine.exception.DetectedDeviceTimeModifiedException: the time was changed", "DetectedDeviceTimeModifiedException")]
[LogSample("java.io.IOException: no")]
public enum PallyConAndroidSdkError
{
    // exceptions, in the order of the document

    /// <summary>A license was asked for ClearKey or unprotected content.</summary>
    /// <remarks>
    /// <para>Since SDK 4.3.2 the attempt to download a license for such content ends so, because it needs none. Downloads of
    /// the content itself go on without a license.</para>
    /// <para>Check whether the title is meant to be protected by Widevine. If not, let the app skip the license download; if
    /// so, look in the manifest for the Widevine PSSH.</para>
    /// </remarks>
    [TextCode("ClearKeyLicenseException")]
    [Advice(ErrorCategory.Content, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ClearKeyLicenseException = 1,

    /// <summary>The content data given to the SDK is wrong.</summary>
    /// <remarks>
    /// <para>ContentData, with URL, content ID and DRM configuration, lacks something or cannot be used, so that no media
    /// source is made. The message of the exception says which part.</para>
    /// <para>Look at the message and check what the app puts into ContentData and DrmConfigration: URL, site ID, token. Compare
    /// with the vendor's sample.</para>
    /// </remarks>
    [TextCode("ContentDataException")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ContentDataException = 2,

    /// <summary>The device's clock was changed.</summary>
    /// <remarks>
    /// <para>The SDK found that the time was moved, which could stretch an offline license. The vendor's guide says that
    /// playback is to be prevented then. Viewers who set the clock by hand meet it too.</para>
    /// <para>Ask the viewer to set date and time to automatic, go online and open the app again. Do not let the title play
    /// before.</para>
    /// </remarks>
    [TextCode("DetectedDeviceTimeModifiedException")]
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    DetectedDeviceTimeModifiedException = 3,

    /// <summary>A download failed.</summary>
    /// <remarks>
    /// <para>Media3, which the SDK uses, could not fetch all parts of the title, or was not able to store them. Its own
    /// exception is the cause and has the HTTP status or the I/O error.</para>
    /// <para>Look at getE() or the cause for the HTTP status. Check connection and free space; since 4.5.1 check also that the
    /// app declares the foreground service permissions itself.</para>
    /// </remarks>
    [TextCode("DownloadException")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    DownloadException = 4,

    /// <summary>DRM failed on the device.</summary>
    /// <remarks>
    /// <para>Android's MediaDrm or the Widevine module below it refused: no session, no provisioning, a license that was not
    /// accepted. The exception wraps that error, which tells far more.</para>
    /// <para>Look at the cause chain for MediaDrmStateException, its error code or diagnostic info, and in logcat for WVCdm
    /// lines at the same time.</para>
    /// </remarks>
    [TextCode("DrmException")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmException = 5,

    /// <summary>The migration of stored content failed.</summary>
    /// <remarks>
    /// <para>Downloads of an older SDK generation (2.x) are turned into the present form, and that did not succeed. What was
    /// stored is in question, not the network. A failure over the path has MigrationLocalPathException.</para>
    /// <para>Look at the message and at the SDK version from which the app comes: releases from 3.4.2 on narrowed what can be
    /// migrated. The old files are worth keeping until the title plays again.</para>
    /// </remarks>
    [TextCode("MigrationException")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MigrationException = 6,

    /// <summary>The migration failed because of the local path.</summary>
    /// <remarks>
    /// <para>Content of an SDK 2.x is looked for at a path, and the path is missing, wrong or not readable. Since 4.5.0
    /// localFileUrl in ContentData plays such content without migration.</para>
    /// <para>Check in the app where the old version stored its files, and whether the new one may read there (scoped storage).
    /// Pass that path.</para>
    /// </remarks>
    [TextCode("MigrationLocalPathException")]
    [Advice(ErrorCategory.Storage, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MigrationLocalPathException = 7,

    /// <summary>The device is not connected to a network.</summary>
    /// <remarks>
    /// <para>The SDK needs a connection at this point, for a license or a download, and Android reports none. Playing a
    /// downloaded title with its license does not need one.</para>
    /// <para>Check the device's connection and try again. If it is online, check for a VPN or for restrictions on data use of
    /// the app.</para>
    /// </remarks>
    [TextCode("NetworkConnectedException")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    NetworkConnectedException = 8,

    /// <summary>An error of the SDK without a class of its own.</summary>
    /// <remarks>
    /// <para>The parent of the SDK's exceptions, except WvLicenseServerException, which is none of them and must be caught
    /// apart. Up to version 4.3 it was called PallyConException.</para>
    /// <para>Look at getMsg() and getE(), which hold the text and the wrapped exception, and catch the derived classes before
    /// this one.</para>
    /// </remarks>
    [TextCode("WvException")]
    [Symbol("PallyConException")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    WvException = 9,

    /// <summary>The license cipher failed.</summary>
    /// <remarks>
    /// <para>License cipher is an option by which the vendor encrypts the license traffic once more; it needs a file that the
    /// app names in licenseCipherPath. The vendor's sample ignores the exception in apps that do not use the option.</para>
    /// <para>Check whether the service uses license cipher. If not, ignore it; if so, check the path, and that the file fits
    /// site and app version.</para>
    /// </remarks>
    [TextCode("WvLicenseCipherException")]
    [Symbol("PallyConLicenseCipherException")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    WvLicenseCipherException = 10,

    /// <summary>The license server answered with an error.</summary>
    /// <remarks>
    /// <para>The request arrived and was refused. errorCode() holds the number of the PallyCon license server, message() its
    /// text, body() the raw answer. It does not derive from WvException, so that a catch of that misses it.</para>
    /// <para>Look up errorCode() among those of PallyConLicense; without a number read body(), which may be a proxy's HTML
    /// page. Check the token that the app sent.</para>
    /// </remarks>
    [TextCode("WvLicenseServerException")]
    [Symbol("PallyConLicenseServerException")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.BackendTeam, RetryAdvice.Never)]
    WvLicenseServerException = 11,
}
