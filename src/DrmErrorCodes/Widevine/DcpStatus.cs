namespace DrmErrorCodes;

/// <summary>Status codes of Widevine DCP.</summary>
/// <remarks>
/// Facts: Widevine, "Status and Error Codes" 1.3 (2011), section 4: 13 rows.
/// </remarks>
[ErrorTable(ErrorDomain.Dcp)]
public enum DcpStatus
{
    /// <summary>Unknown</summary>
    Unknown = 0,

    /// <summary>Normal</summary>
    Normal = 1,

    /// <summary>Debugger detected</summary>
    DebuggerDetected = 2,

    /// <summary>Heartbeat failure</summary>
    HeartbeatFailure = 3,

    /// <summary>Thread early exit</summary>
    ThreadEarlyExit = 4,

    /// <summary>DCP not running</summary>
    DcpNotRunning = 5,

    /// <summary>Illegal application</summary>
    IllegalApplication = 6,

    /// <summary>Excessive writes</summary>
    ExcessiveWrites = 7,

    /// <summary>Excessive network usage</summary>
    ExcessiveNetworkUsage = 8,

    /// <summary>Excessive memory usage</summary>
    ExcessiveMemoryUsage = 9,

    /// <summary>Virtual machine detected</summary>
    VirtualMachineDetected = 10,

    /// <summary>RDP detected</summary>
    RdpDetected = 11,

    /// <summary>Unhandled exception</summary>
    UnhandledException = 12,
}
