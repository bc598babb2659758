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

    /// <summary>A page for a browser, which somebody on the way answered with.</summary>
    HtmlPage,

    /// <summary>Bytes that are none of the others, as those of a license.</summary>
    Bytes,
}
