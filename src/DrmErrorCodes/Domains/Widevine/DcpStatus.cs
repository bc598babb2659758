namespace DrmErrorCodes;

/// <summary>Status codes of Widevine DCP.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 4: 13 rows. DCP reports what it finds; whether playback is
/// refused for it, the license policy decides. Widevine is Google's since 2010 and Widevine Classic out of support, so
/// questions go to whoever delivered the client library: its vendor.
/// </remarks>
[ErrorTable(ErrorDomain.Dcp, ErrorLayer.Cdm, MessageWording.Vendor,
    Title = "Widevine DCP statuses",
    Description = "What DCP, the copy protection of a Widevine Classic client, reports of the device.",
    Vendor = "Widevine Technologies",
    VendorToday = "Google",
    IsLegacy = true,
    Contact = "Whoever delivered the client library. Google bought Widevine in 2010 and has ended support for Widevine Classic.")]
[Source("Widevine, \"Status and Error Codes\", section 4", Version = "1.3", Date = "2011-01-24")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The status is not in the vendor's list, which ends with 12.",
    "Check the version of the Widevine client against the list's, then ask its vendor what the status means.")]
[LogSample("dcp status: 2", "2")]
[LogSample("DCP 10")]
public enum DcpStatus
{
    /// <summary>Unknown</summary>
    /// <remarks>
    /// <para>DCP, Widevine's copy protection on the client, gave a status that it could not name. It neither clears the device
    /// nor accuses it of anything.</para>
    /// <para>Check in the player log whether the same device reported a more exact DCP code before or after this one. If not,
    /// send the log with the client version and the time of the report to the vendor of the client library.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never)]
    Unknown = 0,

    /// <summary>Normal</summary>
    /// <remarks>
    /// <para>DCP is at work on the client and reports nothing unusual.</para>
    /// <para>Do nothing: copy protection is in order. If playback still fails, look at the client's own WVMKStatus code in the
    /// player log.</para>
    /// </remarks>
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    Normal = 1,

    /// <summary>Debugger detected</summary>
    /// <remarks>
    /// <para>DCP noticed a debugger on the client, which could read keys or decrypted media out of a running player. The code
    /// does not tell for what purpose it was started.</para>
    /// <para>Ask the viewer to close debuggers and development tools, then to restart the player. If the report comes from a
    /// developer's own computer, run the player there without a debugger attached.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    DebuggerDetected = 2,

    /// <summary>Heartbeat failure</summary>
    /// <remarks>
    /// <para>A regular sign of life failed. Whether it is the one inside, by which a protection component shows that it still
    /// runs, or the one that the client sends to the service's heartbeat server is not said; for the latter a blocked
    /// connection is cause enough.</para>
    /// <para>Check the player log for the last heartbeat and for a crash, freeze or suspend of the device at that time, then
    /// heartbeat URL and connection (WidevineClient 2010 and 463 are about that heartbeat). Reports from one client version
    /// alone point to a defect in it.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    HeartbeatFailure = 3,

    /// <summary>Thread early exit</summary>
    /// <remarks>
    /// <para>A thread ended before it was due to; the code does not say which. The protection may no longer be complete, whether
    /// the thread crashed or somebody ended it.</para>
    /// <para>Check the player log and the device's crash reports for the moment at which the thread ended. Compare client
    /// versions: one version with many reports has a defect, single devices suggest interference.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ThreadEarlyExit = 4,

    /// <summary>DCP not running</summary>
    /// <remarks>
    /// <para>Copy protection is not active on the client at all, so content that demands DCP has no protection there. Whether it
    /// was never started or has been stopped, the code does not tell.</para>
    /// <para>Check in the player log whether DCP was started before playback and whether an error was reported. Compare with a
    /// device on which the same player version works.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DcpNotRunning = 5,

    /// <summary>Illegal application</summary>
    /// <remarks>
    /// <para>An application that DCP does not tolerate was found on the client. The code carries no name for it.</para>
    /// <para>Ask the viewer which programs were running, above all recorders, screen grabbers and stream rippers, and have them
    /// closed before playback. Check the player log for a program's name.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    IllegalApplication = 6,

    /// <summary>Excessive writes</summary>
    /// <remarks>
    /// <para>More was written on the client than DCP tolerates, as when content is being copied to a file. The table gives
    /// neither the limit nor the target of the writes.</para>
    /// <para>Ask the viewer to stop recording, copying and backup programs and to play again. If it hits many viewers at once,
    /// compare the reports by player version and have the player team check what the player itself writes.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ExcessiveWrites = 7,

    /// <summary>Excessive network usage</summary>
    /// <remarks>
    /// <para>There was more network traffic on the client than DCP tolerates, as when content is being passed on to another
    /// machine. The table gives no limit and no direction.</para>
    /// <para>Ask the viewer to stop file sharing, uploads, screen sharing and large downloads and to play again. Compare the time
    /// of the report with the download rate in the player log.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ExcessiveNetworkUsage = 8,

    /// <summary>Excessive memory usage</summary>
    /// <remarks>
    /// <para>More memory was in use on the client than DCP tolerates, as when decrypted media is being collected in memory. It is
    /// a finding of copy protection, not an out-of-memory error.</para>
    /// <para>Ask the viewer to close other programs, restart the player and try again. If the reports grow with playing time,
    /// have the player team check the player for a memory leak.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    ExcessiveMemoryUsage = 9,

    /// <summary>Virtual machine detected</summary>
    /// <remarks>
    /// <para>The client runs inside a virtual machine, whose host can watch memory and picture unseen by the guest system.</para>
    /// <para>Ask the viewer to play on a physical computer, outside any virtual machine or emulator. Check the device model in
    /// the player log if the viewer denies using one.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    VirtualMachineDetected = 10,

    /// <summary>RDP detected</summary>
    /// <remarks>
    /// <para>A remote desktop (RDP) session was found on the client. Such a session carries the picture to another machine, past
    /// the client's output protection.</para>
    /// <para>Ask the viewer to end every remote desktop session and to play at the device itself. Have the player restarted
    /// afterward.</para>
    /// </remarks>
    [Advice(ErrorCategory.Tampering, ErrorActor.Viewer, RetryAdvice.Never)]
    RdpDetected = 11,

    /// <summary>Unhandled exception</summary>
    /// <remarks>
    /// <para>A program error ran through to the end without being handled, in the copy protection itself or in the player
    /// around it. It is a crash, not a finding: nothing says that the device was manipulated.</para>
    /// <para>Look in the player log and the device's crash report for the exception and its call stack: the topmost module says
    /// whose it is. In the client library, send stack and client version to its vendor; in the app, to the player team.</para>
    /// </remarks>
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    UnhandledException = 12,
}
