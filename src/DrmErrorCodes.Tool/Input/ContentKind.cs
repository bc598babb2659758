namespace DrmErrorCodes.Tool.Input;

/// <summary>What a file is.</summary>
internal enum ContentKind
{
    /// <summary>Lines of a log, or any other text.</summary>
    Text,

    /// <summary>The body that a PallyCon license server answers errors with.</summary>
    PallyConErrorResponse,

    /// <summary>The bytes of a GetEMMs answer.</summary>
    GetEmmsResponse,

    /// <summary>A reply of an FTP server.</summary>
    FtpReply,
}
