namespace DrmErrorCodes;

/// <summary>Results of Media Foundation that concern protected content.</summary>
/// <remarks>
/// Facts: <c>Mferror.h</c> of the Windows SDK, all but one row equal in mingw-w64 <c>mferror.h</c>. The messages are this
/// library's own words. Media Foundation plays media on Windows and Xbox and is what PlayReady works in; its other
/// results, on formats and streams, are not in the table. Players print them as 32-bit numbers of any spelling, Edge as an
/// extended code.
/// </remarks>
[ErrorTable(ErrorDomain.MediaFoundation, ErrorLayer.Platform, MessageWording.Own,
    Title = "Media Foundation protection results",
    Description = "HRESULTs of the Windows media platform on licenses, protected playback and outputs, seen by apps and " +
        "browsers on Windows and Xbox.",
    Vendor = "Microsoft",
    Contact = "Microsoft, by the Feedback Hub or developer support, with the Windows build, graphics driver and a " +
        "media trace; for a driver or display its maker.",
    Aliases = ["mf", "mferror"])]
[Source("Windows SDK, Mferror.h", Version = "10.0.26100.9169")]
[Source("mingw-w64, mingw-w64-headers/include/mferror.h", Date = "2026-08-20",
    Url = "https://github.com/mingw-w64/mingw-w64")]
[CodeGroup(0x00000000, 0x7FFFFFFF, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "A Media Foundation result below 0x80000000 is a success, with a note in its number. The first bit of an HRESULT says " +
    "so.",
    "Do nothing for this number: look for a failure (0xC00D....) in the same log.", Severity = ErrorSeverity.Success)]
[CodeGroup(0xC00D7148, 0xC00D7189, ErrorCategory.Unspecified, ErrorActor.Viewer, RetryAdvice.Never,
    "The content protection part of Media Foundation: licenses, trusted components, revocation lists and outputs. The " +
    "headers have little more than a name for many of these.",
    "Look for another code of this range or of PlayReady near it, and compare the machine with one that plays the title: " +
    "Windows build, graphics driver, displays, tools in the media path.")]
[CodeGroup(0xC00D7153, 0xC00D7158, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Results of the output trust authority of Windows Media DRM, which stands between its protected media and an output. An " +
    "app of today with PlayReady should not meet it.",
    "Check whether the content is still protected by Windows Media DRM, and look in a media trace for the component that " +
    "raised the code.")]
[CodeGroup(0xC00D717A, 0xC00D717E, ErrorCategory.Request, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The input trust authority of Windows Media DRM could not act on what was asked, or on the protection data of the " +
    "license. Its rows differ in the part that it could not read.",
    "Compare the output protection part of the license with one that works, and look which action (play, copy, extract) " +
    "the app asked for.")]
[CodeGroup(0xC00D7180, 0xC00D7182, ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never,
    "The input trust authority does not know an output, or could not build the output protection data for it. License and " +
    "display driver name the outputs with which it deals.",
    "Compare the output protection part of the license with the list that the DRM system defines, then try another output " +
    "and a newer graphics driver.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A result of Media Foundation outside its content protection part, or not its own at all: 0xC00D.... is shared with " +
    "older Windows media parts, 0x8004.... is PlayReady's.",
    "Look the number up in Mferror.h of the Windows SDK, and check in the log which component returned it.")]
[LogWord("Media Foundation", "MediaFoundation", "MF_E")]
[LogRange(0xC00D7150, 0xC00D71FF)]
[LogShape("msExtendedCode #?", "extended error code #?")]
[LogSymbol("MF_E_")]
[LogSample("Microsoft extended error code = c0262500, c00d7159.", "0xC00D7159")]
[LogSample("failed with MF_E_LICENSE_INCORRECT_RIGHTS", "0xC00D7148")]
[LogSample("MediaError code 4, msExtendedCode -1072860839", "0xC00D7159")]
[LogSample("HRESULT 0xC00D36C4")]
public enum MediaFoundationResult : uint
{
    // three of other parts of Media Foundation

    /// <summary>There is no support for the DRM of this media.</summary>
    /// <remarks>
    /// <para>The media is protected by a DRM system for which Media Foundation has nothing on this machine or in this app. It
    /// is said early, when the source is opened, before any license is asked for.</para>
    /// <para>Check which DRM system the file or stream names and whether the app registers it with its player. Compare with a
    /// machine on which the title plays.</para>
    /// </remarks>
    [Symbol("MF_E_DRM_UNSUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DrmUnsupported = 0xC00D3700,

    /// <summary>No hardware DRM is available.</summary>
    /// <remarks>
    /// <para>Protection in hardware was asked for, and there is no support for it; the header says no more. Firefox stops using
    /// hardware DRM when the media engine of Windows reports this code.</para>
    /// <para>Check with other titles and other PCs whether the machine plays with hardware DRM at all, and which graphics driver
    /// it has. If it does not, let the app ask for software DRM where the license policy permits it.</para>
    /// </remarks>
    [Symbol("MF_E_HARDWARE_DRM_UNSUPPORTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HardwareDrmUnsupported = 0xC00D3706,

    /// <summary>The item is not protected.</summary>
    /// <remarks>
    /// <para>Something that only protected media has was asked of an item that has no protection. So the app takes clear
    /// content for protected, or a step in packaging left the encryption out.</para>
    /// <para>Check whether this title is meant to be encrypted, and look in its manifest or header for the DRM information. If
    /// it is clear on purpose, let the app skip the license step.</para>
    /// </remarks>
    [Symbol("MF_E_NOT_PROTECTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NotProtected = 0xC00D3E9A,

    // licenses

    /// <summary>The license does not hold the right that is asked for.</summary>
    /// <remarks>
    /// <para>A license for the content was found, but not for this action: playing, copying, burning or transferring are rights
    /// of their own. A missing license has 0xC00D714A.</para>
    /// <para>Compare the rights in the license with the action that the app asks for. If viewers should have it, add the right
    /// to the license policy and have the app get a new license.</para>
    /// </remarks>
    [Symbol("MF_E_LICENSE_INCORRECT_RIGHTS")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    LicenseIncorrectRights = 0xC00D7148,

    /// <summary>The license is out of date.</summary>
    /// <remarks>
    /// <para>The license that is stored for the content has passed its time, or a newer one is demanded. Media Foundation
    /// reports it when it checks the license before playback.</para>
    /// <para>Request a new license. If it comes with new ones too, compare the end date in the license policy with clock and
    /// time zone of the device.</para>
    /// </remarks>
    [Symbol("MF_E_LICENSE_OUTOFDATE")]
    [Advice(ErrorCategory.PlaybackWindow, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest, IsRefusal = true)]
    LicenseOutofdate = 0xC00D7149,

    /// <summary>A license is needed and there is none.</summary>
    /// <remarks>
    /// <para>Playback of the protected stream was started without a license. In the normal course the protection manager is
    /// asked for one at this point, so that the app's handler was not set, did not answer, or failed.</para>
    /// <para>Check that the app sets its content protection manager before the source is opened, then look for the license
    /// request and its answer in the network log.</para>
    /// </remarks>
    [Symbol("MF_E_LICENSE_REQUIRED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicenseRequired = 0xC00D714A,

    /// <summary>The hardware does not agree with what DRM has recorded of it.</summary>
    /// <remarks>
    /// <para>The name speaks of hardware, the header's own text of corrupted licenses. Both meet where licenses are bound to a
    /// machine that was changed since, as by a new board or a copied system.</para>
    /// <para>Check whether hardware was changed or the system copied from another machine. If so, licenses and
    /// individualization have to be obtained again on this one.</para>
    /// </remarks>
    [Symbol("MF_E_DRM_HARDWARE_INCONSISTENT")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    DrmHardwareInconsistent = 0xC00D714B,

    /// <summary>The app set no content protection manager.</summary>
    /// <remarks>
    /// <para>Protected media needs an object of the app that gets licenses: IMFContentProtectionManager or
    /// MediaProtectionManager. The media session found none when it resolved the source.</para>
    /// <para>Check that the manager is given to the player (in UWP by MediaPlayer.ProtectionManager, in Win32 in the session's
    /// configuration) before the protected source is set.</para>
    /// </remarks>
    [Symbol("MF_E_NO_CONTENT_PROTECTION_MANAGER")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoContentProtectionManager = 0xC00D714C,

    /// <summary>The license may not be restored from a backup.</summary>
    /// <remarks>
    /// <para>Restoring a backed-up license is a right of its own in Windows Media DRM, and this license does not hold it, by
    /// the code's name. Playing from the original machine is another right.</para>
    /// <para>Check whether the backup function is part of the service. If not, let the app get a new license on this machine in
    /// place of a restored one.</para>
    /// </remarks>
    [Symbol("MF_E_LICENSE_RESTORE_NO_RIGHTS")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    LicenseRestoreNoRights = 0xC00D714D,

    /// <summary>The license may not be backed up.</summary>
    /// <remarks>
    /// <para>The license does not allow that a backup is made of it. Playback on this machine is not touched; the name speaks
    /// of the backup alone.</para>
    /// <para>Check whether the app really has to back licenses up: nearly all of today's apps get a new license after a change
    /// of machine.</para>
    /// </remarks>
    [Symbol("MF_E_BACKUP_RESTRICTED_LICENSE")]
    [Advice(ErrorCategory.Policy, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    BackupRestrictedLicense = 0xC00D714E,

    /// <summary>Restoring licenses needs an individualized machine first.</summary>
    /// <remarks>
    /// <para>Individualization gives a machine its own DRM component. Without it a restored license could not be bound to
    /// anything, so the restore stops before it begins.</para>
    /// <para>Run individualization on the machine, then the restore. If individualization fails, its own code says more than
    /// this one.</para>
    /// </remarks>
    [Symbol("MF_E_LICENSE_RESTORE_NEEDS_INDIVIDUALIZATION")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    LicenseRestoreNeedsIndividualization = 0xC00D714F,

    /// <summary>The content needs no protection.</summary>
    [Symbol("MF_S_PROTECTION_NOT_REQUIRED")]
    ProtectionNotRequired = 0x000D7150,

    /// <summary>A component of the playback path is revoked.</summary>
    /// <remarks>
    /// <para>A driver or media component on this machine is on Microsoft's revocation list and may not touch protected content.
    /// The event or the trust status names the component; often it is an old graphics or audio driver.</para>
    /// <para>Look for the name of the component in the protection manager's load failure event (ComponentLoadFailed). Have its
    /// driver or the system updated, and check that nothing third-party sits in the media path.</para>
    /// </remarks>
    [Symbol("MF_E_COMPONENT_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ComponentRevoked = 0xC00D7151,

    /// <summary>Trusted functions are switched off in a component.</summary>
    /// <remarks>
    /// <para>The component could handle protected content but is not allowed to at present; the header says no more. It is not
    /// revoked: that is 0xC00D7151.</para>
    /// <para>Check in the app's trace which component returned it, and compare the machine with one that works: driver version,
    /// test signing, safe mode.</para>
    /// </remarks>
    [Symbol("MF_E_TRUST_DISABLED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    TrustDisabled = 0xC00D7152,

    // output trust authority of Windows Media DRM

    /// <summary>No action is set at the Windows Media DRM output trust authority.</summary>
    [Symbol("MF_E_WMDRMOTA_NO_ACTION")]
    WmdrmotaNoAction = 0xC00D7153,

    /// <summary>The Windows Media DRM output trust authority has an action already.</summary>
    [Symbol("MF_E_WMDRMOTA_ACTION_ALREADY_SET")]
    WmdrmotaActionAlreadySet = 0xC00D7154,

    /// <summary>The output trust authority has no DRM header.</summary>
    [Symbol("MF_E_WMDRMOTA_DRM_HEADER_NOT_AVAILABLE")]
    WmdrmotaDrmHeaderNotAvailable = 0xC00D7155,

    /// <summary>The output trust authority does not support the encryption scheme.</summary>
    [Symbol("MF_E_WMDRMOTA_DRM_ENCRYPTION_SCHEME_NOT_SUPPORTED")]
    WmdrmotaDrmEncryptionSchemeNotSupported = 0xC00D7156,

    /// <summary>The action does not fit the output trust authority's configuration.</summary>
    [Symbol("MF_E_WMDRMOTA_ACTION_MISMATCH")]
    WmdrmotaActionMismatch = 0xC00D7157,

    /// <summary>The policy is not valid for the output trust authority.</summary>
    [Symbol("MF_E_WMDRMOTA_INVALID_POLICY")]
    WmdrmotaInvalidPolicy = 0xC00D7158,

    // policies, trust and revocation lists

    /// <summary>The outputs do not support the policy that the content demands.</summary>
    /// <remarks>
    /// <para>The license asks for protection, such as HDCP, which the connected displays or the graphics driver cannot give.
    /// The Media Session stops and passes it on as MEPolicyError. A public report shows it beside 0xC0262500, Windows' code for
    /// output protection that is not supported.</para>
    /// <para>Check cable, display, adapter, receiver and remote desktop on the device, and its graphics driver. If many viewers
    /// meet it, compare the output rules of the license, per quality, with their devices.</para>
    /// </remarks>
    [Symbol("MF_E_POLICY_UNSUPPORTED")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    PolicyUnsupported = 0xC00D7159,

    /// <summary>The trust authority does not support the license's output protection level.</summary>
    /// <remarks>
    /// <para>The license names an output protection level that this DRM client does not know. The outputs are not to blame:
    /// where they fall short the code is 0xC00D7159.</para>
    /// <para>Compare the levels (for video, audio, analog) in the license policy with the values that the DRM system defines,
    /// and correct the policy.</para>
    /// </remarks>
    [Symbol("MF_E_OPL_NOT_SUPPORTED")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.BackendTeam, RetryAdvice.Never)]
    OplNotSupported = 0xC00D715A,

    /// <summary>The protected playback topology could not be verified.</summary>
    /// <remarks>
    /// <para>Media Foundation checks every part that protected media passes through, and one of them did not pass. Third-party
    /// decoders, effects and virtual audio or video devices are what differs on most machines.</para>
    /// <para>Check with such filters and virtual devices removed, and look for the part's name in a media trace. An app that
    /// adds effects of its own should leave them out for protected titles.</para>
    /// </remarks>
    [Symbol("MF_E_TOPOLOGY_VERIFICATION_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    TopologyVerificationFailed = 0xC00D715B,

    /// <summary>The signature of a component could not be verified.</summary>
    /// <remarks>
    /// <para>A media component or driver that protected content would pass through is unsigned, damaged or signed by nobody
    /// Windows trusts. Test-signed ones have 0xC00D7179.</para>
    /// <para>Look for the file's name in the Code Integrity event log of Windows, and have that driver or program installed
    /// anew from its maker.</para>
    /// </remarks>
    [Symbol("MF_E_SIGNATURE_VERIFICATION_FAILED")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.Viewer, RetryAdvice.Never)]
    SignatureVerificationFailed = 0xC00D715C,

    /// <summary>A debugger is attached, which protected content does not allow.</summary>
    /// <remarks>
    /// <para>The process that plays the content runs under a debugger. Windows forbids that while protected media is in use, so
    /// developers meet it more than viewers; security tools that attach to processes cause it too.</para>
    /// <para>Check whether the app was started from the development tool: start it without a debugger. At a viewer's, look for
    /// tools that attach to the app.</para>
    /// </remarks>
    [Symbol("MF_E_DEBUGGING_NOT_ALLOWED")]
    [Advice(ErrorCategory.Tampering, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DebuggingNotAllowed = 0xC00D715D,

    /// <summary>A Media Foundation component has passed its end date.</summary>
    /// <remarks>
    /// <para>A part of Media Foundation is past its end date; the header says no more. Parts with such a date come with
    /// pre-release or evaluation builds of Windows. No license has expired; those have 0xC00D7149.</para>
    /// <para>Check the Windows build of the device: an Insider or evaluation build has to be updated before it plays protected
    /// content.</para>
    /// </remarks>
    [Symbol("MF_E_CODE_EXPIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    CodeExpired = 0xC00D715E,

    /// <summary>The revocation list of the machine is older than the content demands.</summary>
    /// <remarks>
    /// <para>Windows keeps a list of revoked components (GRL), and the license asks for a newer version of it. Public code of
    /// player hosts returns this number too when a content enabler asks for new revocation information.</para>
    /// <para>Check that Windows Update runs and has no pending restart. If the machine is up to date, note its build and the
    /// license's demand for the vendor of the DRM system.</para>
    /// </remarks>
    [Symbol("MF_E_GRL_VERSION_TOO_LOW")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    GrlVersionTooLow = 0xC00D715F,

    /// <summary>The revocation list has no renewal for the revoked component.</summary>
    /// <remarks>
    /// <para>A component is revoked and the list does not say where a newer version would come from. The revocation itself is
    /// 0xC00D7151.</para>
    /// <para>Look for the component's name in the load failure event, and ask its maker for a version that is not
    /// revoked.</para>
    /// </remarks>
    [Symbol("MF_E_GRL_RENEWAL_NOT_FOUND")]
    [Advice(ErrorCategory.Device, ErrorActor.Vendor, RetryAdvice.Never)]
    GrlRenewalNotFound = 0xC00D7160,

    /// <summary>The revocation list lacks the extension that was looked up.</summary>
    /// <remarks>
    /// <para>Systems may keep entries of their own in the list, under a GUID; the list on this machine has none for the GUID
    /// asked for. An old list is the likeliest cause.</para>
    /// <para>Check that the machine has its updates. If it has, note the DRM system in use and the Windows build, and ask that
    /// system's vendor.</para>
    /// </remarks>
    [Symbol("MF_E_GRL_EXTENSIBLE_ENTRY_NOT_FOUND")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    GrlExtensibleEntryNotFound = 0xC00D7161,

    /// <summary>The Windows kernel is not trusted for content of high security.</summary>
    /// <remarks>
    /// <para>A driver that is unsigned or not good enough is loaded, or Windows was started in test or debug mode. Content of
    /// lower security may still play.</para>
    /// <para>Check whether test signing or kernel debugging is on (bcdedit) and which unsigned driver is loaded. If the title
    /// has a lower security level, let the app ask for that.</para>
    /// </remarks>
    [Symbol("MF_E_KERNEL_UNTRUSTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    KernelUntrusted = 0xC00D7162,

    /// <summary>The answer of the protected environment's driver is not valid.</summary>
    /// <remarks>
    /// <para>PEAUTH, the kernel driver that vouches for the protected environment, answered in a way that cannot be verified.
    /// Damaged system files or a hooked kernel lead to that; a driver that is not started has 0xC00D7175.</para>
    /// <para>Check the system files of Windows (sfc /scannow) and look for security or anti-cheat drivers that hook the kernel.
    /// Compare with a clean machine of the same build.</para>
    /// </remarks>
    [Symbol("MF_E_PEAUTH_UNTRUSTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    PeauthUntrusted = 0xC00D7163,

    /// <summary>A process outside the protected environment spoke to PEAUTH.</summary>
    /// <remarks>
    /// <para>Only the protected media process may use that driver. The app, or something loaded into it, calls where Media
    /// Foundation's own host should.</para>
    /// <para>Check that the app plays through the media session or MediaPlayer and does not host protected components in its
    /// own process.</para>
    /// </remarks>
    [Symbol("MF_E_NON_PE_PROCESS")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NonPeProcess = 0xC00D7165,

    /// <summary>The machine must be restarted before protected content plays.</summary>
    /// <remarks>
    /// <para>An update or a new revocation list waits for a restart of Windows. In UWP the protection manager raises
    /// RebootNeeded for it.</para>
    /// <para>Ask the viewer to restart the machine, then to play again. If it comes back after that, check Windows Update for
    /// updates that fail to install.</para>
    /// </remarks>
    [Symbol("MF_E_REBOOT_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    RebootRequired = 0xC00D7167,

    /// <summary>Protection is in force only after the policy-set event.</summary>
    /// <remarks>
    /// <para>The call succeeded, but the outputs still negotiate: until MEPolicySet arrives, nobody guarantees the protection
    /// of this stream. A failure of that comes as MEPolicyError.</para>
    /// <para>Wait for the MEPolicySet event before samples are shown; nothing has failed.</para>
    /// </remarks>
    [Symbol("MF_S_WAIT_FOR_POLICY_SET")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    WaitForPolicySet = 0x000D7168,

    /// <summary>Video is switched off because it goes to an unknown software output.</summary>
    /// <remarks>
    /// <para>A success code by its number: audio and session go on, while the picture is withheld since a program outside the
    /// trusted path would receive it, such as a recorder or a virtual display.</para>
    /// <para>Check for screen recorders, mirroring and virtual displays on the device if the viewer reports sound without a
    /// picture.</para>
    /// </remarks>
    [Symbol("MF_S_VIDEO_DISABLED_WITH_UNKNOWN_SOFTWARE_OUTPUT")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    VideoDisabledWithUnknownSoftwareOutput = 0x000D7169,

    /// <summary>The revocation list file is damaged.</summary>
    /// <remarks>
    /// <para>The list of revoked components on disk does not have the right form: it was overwritten or cut off. Protected
    /// content stops, since nothing can be checked against it.</para>
    /// <para>Check the disk and the system files (sfc /scannow), then whether Windows Update brings the list again.</para>
    /// </remarks>
    [Symbol("MF_E_GRL_INVALID_FORMAT")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    GrlInvalidFormat = 0xC00D716A,

    /// <summary>The revocation list has a newer form than this Windows can read.</summary>
    /// <remarks>
    /// <para>The file was written for a later version of the reader, for example after parts of Windows were copied or rolled
    /// back. The file itself is sound; a damaged one has 0xC00D716A.</para>
    /// <para>Check the update history for a rolled-back update, and have Windows updated fully.</para>
    /// </remarks>
    [Symbol("MF_E_GRL_UNRECOGNIZED_FORMAT")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    GrlUnrecognizedFormat = 0xC00D716B,

    /// <summary>Every process that plays protected media must be restarted.</summary>
    /// <remarks>
    /// <para>A new revocation list was loaded, and all processes that can run protected media hold the old one. Restarting one
    /// app does not do; the code for that is 0xC00D716D.</para>
    /// <para>Ask the viewer to close all players and browsers, or to restart the machine, and to play again.</para>
    /// </remarks>
    [Symbol("MF_E_ALL_PROCESS_RESTART_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    AllProcessRestartRequired = 0xC00D716C,

    /// <summary>This process must be restarted because the revocation list was reloaded.</summary>
    /// <remarks>
    /// <para>The list was renewed while the app ran, so that its protected process works with the old one. Other processes may
    /// go on.</para>
    /// <para>Ask the viewer to close and start the app. If the code returns each time, check whether Windows Update renews the
    /// list again and again.</para>
    /// </remarks>
    [Symbol("MF_E_PROCESS_RESTART_REQUIRED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    ProcessRestartRequired = 0xC00D716D,

    /// <summary>The user-mode part of the system is not trusted for protected content.</summary>
    /// <remarks>
    /// <para>A module in the playing process or its protected host failed the check. Overlays, hooks and input tools that load
    /// into other programs are typical; the kernel has its own code, 0xC00D7162.</para>
    /// <para>Check without overlay, recording and security programs, one after the other. Look in the Code Integrity event log
    /// for the module that was refused.</para>
    /// </remarks>
    [Symbol("MF_E_USERMODE_UNTRUSTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    UsermodeUntrusted = 0xC00D716E,

    /// <summary>No session with the protected environment's driver was started.</summary>
    /// <remarks>
    /// <para>The call came before the session with PEAUTH was there, or after it was gone. The driver itself runs: else it
    /// would be 0xC00D7175.</para>
    /// <para>Start playback anew so that the media session sets up its protected process. If it repeats, look in a media trace
    /// for an earlier failure of that set-up.</para>
    /// </remarks>
    [Symbol("MF_E_PEAUTH_SESSION_NOT_STARTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    PeauthSessionNotStarted = 0xC00D716F,

    /// <summary>The buffer is too small.</summary>
    [Symbol("MF_E_INSUFFICIENT_BUFFER")]
    InsufficientBuffer = 0xC00D7170,

    /// <summary>The public key of the protected environment's driver is revoked.</summary>
    /// <remarks>
    /// <para>Microsoft withdrew the key of this version of PEAUTH, so that content no longer accepts it. A newer Windows brings
    /// a newer driver and key.</para>
    /// <para>Check the Windows build and have it updated; a build that gets no updates any more cannot play this
    /// content.</para>
    /// </remarks>
    [Symbol("MF_E_PEAUTH_PUBLICKEY_REVOKED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    PeauthPublickeyRevoked = 0xC00D7171,

    /// <summary>The machine has no revocation list.</summary>
    /// <remarks>
    /// <para>The file is missing, so that no component can be checked and protected content does not start. A file that is
    /// there but unreadable has 0xC00D716A or 0xC00D716B.</para>
    /// <para>Check that Windows Update runs, and whether a cleaning tool or an image of the system left the file out.</para>
    /// </remarks>
    [Symbol("MF_E_GRL_ABSENT")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    GrlAbsent = 0xC00D7172,

    /// <summary>The protected environment is trusted.</summary>
    [Symbol("MF_S_PE_TRUSTED")]
    PeTrusted = 0x000D7173,

    /// <summary>The protected environment is not trusted.</summary>
    /// <remarks>
    /// <para>The whole of kernel, drivers and protected process did not pass. The cause has a code of its own in most cases:
    /// 0xC00D7162 for the kernel, 0xC00D716E for user mode, 0xC00D715C for a signature.</para>
    /// <para>Look for one of those codes near it in the trace, and for unsigned drivers or test mode on the machine.</para>
    /// </remarks>
    [Symbol("MF_E_PE_UNTRUSTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    PeUntrusted = 0xC00D7174,

    /// <summary>The PEAUTH service has not been started.</summary>
    /// <remarks>
    /// <para>The driver that vouches for the protected environment does not run: it was switched off, blocked by a security
    /// tool, or removed from a slimmed-down Windows.</para>
    /// <para>Check with "sc query peauth" whether it runs and start it. On custom images of Windows, have the service
    /// restored.</para>
    /// </remarks>
    [Symbol("MF_E_PEAUTH_NOT_STARTED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    PeauthNotStarted = 0xC00D7175,

    /// <summary>Components cannot agree on how to protect samples between them.</summary>
    /// <remarks>
    /// <para>Protected samples are encrypted on their way from part to part, and two parts of the path have no method in
    /// common. A decoder or sink that the app or a third party brought in is the first suspect.</para>
    /// <para>Check which components the topology holds, and leave out those that are not of Windows or of the graphics
    /// driver.</para>
    /// </remarks>
    [Symbol("MF_E_INCOMPATIBLE_SAMPLE_PROTECTION")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    IncompatibleSampleProtection = 0xC00D7176,

    /// <summary>No more protected environment sessions are possible.</summary>
    /// <remarks>
    /// <para>The number of protected sessions at one time is limited, and it is reached. Several players, tabs or sources that
    /// are not shut down add up.</para>
    /// <para>Check that the app shuts down each media session and source. Then try again after other players are closed.</para>
    /// </remarks>
    [Symbol("MF_E_PE_SESSIONS_MAXED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    PeSessionsMaxed = 0xC00D7177,

    /// <summary>Content of high security level is not allowed in this release.</summary>
    /// <remarks>
    /// <para>The trust authority of Windows Media DRM refuses content marked with a high security level in this version of
    /// Windows. It is a rule of the release, not a fault of the machine.</para>
    /// <para>Check whether the license policy needs that level; a lower one lets older Windows play.</para>
    /// </remarks>
    [Symbol("MF_E_HIGH_SECURITY_LEVEL_CONTENT_NOT_ALLOWED")]
    [Advice(ErrorCategory.Device, ErrorActor.BackendTeam, RetryAdvice.Never, IsRefusal = true)]
    HighSecurityLevelContentNotAllowed = 0xC00D7178,

    /// <summary>A component on the path is not properly signed.</summary>
    /// <remarks>
    /// <para>The trust authority of Windows Media DRM does not allow the action, because a driver or module on the path is
    /// test-signed or not signed well. Developers' machines meet it; a check that fails altogether has 0xC00D715C.</para>
    /// <para>Check with "bcdedit" whether test signing is on, and look for pre-release drivers. Compare with a machine without
    /// them.</para>
    /// </remarks>
    [Symbol("MF_E_TEST_SIGNED_COMPONENTS_NOT_ALLOWED")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    TestSignedComponentsNotAllowed = 0xC00D7179,

    // input trust authority of Windows Media DRM

    /// <summary>The input trust authority does not support the action.</summary>
    [Symbol("MF_E_ITA_UNSUPPORTED_ACTION")]
    ItaUnsupportedAction = 0xC00D717A,

    /// <summary>The Secure Audio Path parameters could not be read.</summary>
    [Symbol("MF_E_ITA_ERROR_PARSING_SAP_PARAMETERS")]
    ItaErrorParsingSapParameters = 0xC00D717B,

    /// <summary>The action given to the policy manager is not valid.</summary>
    [Symbol("MF_E_POLICY_MGR_ACTION_OUTOFBOUNDS")]
    PolicyMgrActionOutofbounds = 0xC00D717C,

    /// <summary>The structure with the output protection levels has the wrong form.</summary>
    [Symbol("MF_E_BAD_OPL_STRUCTURE_FORMAT")]
    BadOplStructureFormat = 0xC00D717D,

    /// <summary>The license names an analog video protection that is not known.</summary>
    [Symbol("MF_E_ITA_UNRECOGNIZED_ANALOG_VIDEO_PROTECTION_GUID")]
    ItaUnrecognizedAnalogVideoProtectionGuid = 0xC00D717E,

    /// <summary>The protected media process has no host object.</summary>
    /// <remarks>
    /// <para>Protected parts live in a process of their own, and IMFPMPHost is the way to create them there. It is missing when
    /// a protected source is used outside the media session or after that session was shut down.</para>
    /// <para>Check that the source is resolved and played by the protected media session, and that nothing uses it after
    /// Shutdown.</para>
    /// </remarks>
    [Symbol("MF_E_NO_PMP_HOST")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    NoPmpHost = 0xC00D717F,

    /// <summary>The output protection data could not be set up.</summary>
    [Symbol("MF_E_ITA_OPL_DATA_NOT_INITIALIZED")]
    ItaOplDataNotInitialized = 0xC00D7180,

    /// <summary>The analog video output is not known to the trust authority.</summary>
    [Symbol("MF_E_ITA_UNRECOGNIZED_ANALOG_VIDEO_OUTPUT")]
    ItaUnrecognizedAnalogVideoOutput = 0xC00D7181,

    /// <summary>The digital video output is not known to the trust authority.</summary>
    [Symbol("MF_E_ITA_UNRECOGNIZED_DIGITAL_VIDEO_OUTPUT")]
    ItaUnrecognizedDigitalVideoOutput = 0xC00D7182,

    // today's content protection systems and HDCP

    /// <summary>The protected stream needs a PMP creation callback to be resolved.</summary>
    /// <remarks>
    /// <para>A source resolver met a protected stream and has no way to create it in the protected process. The property
    /// PKEY_PMP_Creation_Callback, with which the app offers one, is not in the configuration.</para>
    /// <para>Check that the app passes a property store with that callback to the source resolver, or plays through
    /// MediaPlayer, which does it by itself.</para>
    /// </remarks>
    [Symbol("MF_E_RESOLUTION_REQUIRES_PMP_CREATION_CALLBACK")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ResolutionRequiresPmpCreationCallback = 0xC00D7183,

    /// <summary>The DTCP parameters have no usable host name and port.</summary>
    /// <remarks>
    /// <para>Link protection over IP (DTCP) needs host and port for its key exchange, and the stream's description gives none
    /// or wrong ones. It concerns home network streams, not internet DRM.</para>
    /// <para>Check the DTCP entries in the protocol information of the serving device, and compare with one that works.</para>
    /// </remarks>
    [Symbol("MF_E_INVALID_AKE_CHANNEL_PARAMETERS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    InvalidAkeChannelParameters = 0xC00D7184,

    /// <summary>The app did not enable the content protection system.</summary>
    /// <remarks>
    /// <para>The stream is protected by a system that this Windows may have, but the app did not register it for its player: in
    /// UWP by MediaProtectionSystemId and the ID mapping of the protection manager.</para>
    /// <para>Check the properties of the MediaProtectionManager: system ID, container GUID and ID mapping. Compare them with
    /// the protection system that the manifest names.</para>
    /// </remarks>
    [Symbol("MF_E_CONTENT_PROTECTION_SYSTEM_NOT_ENABLED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ContentProtectionSystemNotEnabled = 0xC00D7185,

    /// <summary>The content protection system is not supported.</summary>
    /// <remarks>
    /// <para>The stream names a protection system that this device does not have. It is not a matter of the app's settings: a
    /// system that it forgot to enable has 0xC00D7185.</para>
    /// <para>Compare the system IDs in the manifest (PSSH) with those of the device. Have the packager add PlayReady, or let
    /// the app choose another rendition.</para>
    /// </remarks>
    [Symbol("MF_E_UNSUPPORTED_CONTENT_PROTECTION_SYSTEM")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnsupportedContentProtectionSystem = 0xC00D7186,

    /// <summary>DRM migration is not supported for this content.</summary>
    /// <remarks>
    /// <para>Old Windows Media DRM content cannot be turned into the newer system on this machine. The header says nothing of a
    /// way around it.</para>
    /// <para>Check whether the title exists in PlayReady form on the service, and have the app use that in place of the
    /// migrated file.</para>
    /// </remarks>
    [Symbol("MF_E_DRM_MIGRATION_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DrmMigrationNotSupported = 0xC00D7187,

    /// <summary>The HDCP link could not be authenticated.</summary>
    /// <remarks>
    /// <para>Graphics output and display failed to establish HDCP with each other: cable, adapter, receiver, display firmware
    /// or driver. It is the handshake that failed; a link that broke later has 0xC00D7189.</para>
    /// <para>Try the display directly with another cable, and have the graphics driver updated. If many viewers of one model
    /// meet it, check whether the policy could allow a lower quality without HDCP.</para>
    /// </remarks>
    [Symbol("MF_E_HDCP_AUTHENTICATION_FAILURE")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never)]
    HdcpAuthenticationFailure = 0xC00D7188,

    /// <summary>The HDCP link broke after it had been established.</summary>
    /// <remarks>
    /// <para>Playback had begun under HDCP and the link was lost: a display that sleeps or switches input, a loose cable, a
    /// mode change. A link that never came up has 0xC00D7188.</para>
    /// <para>Check what happened at that time: display off, input switched, resolution changed. Start playback again once the
    /// picture is stable; if it recurs, try another cable.</para>
    /// </remarks>
    [Symbol("MF_E_HDCP_LINK_FAILURE")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never)]
    HdcpLinkFailure = 0xC00D7189,
}
