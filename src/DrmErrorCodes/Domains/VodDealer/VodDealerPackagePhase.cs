namespace DrmErrorCodes;

/// <summary>Which part of a package's way through a VOD Dealer a state belongs to.</summary>
public enum VodDealerPackagePhase
{
    /// <summary>None: the package was not begun or is done with, or the state does not tell.</summary>
    None = 0,

    /// <summary>The package is pulled from its source.</summary>
    Import,

    /// <summary>File sizes and checksums are checked.</summary>
    Validate,

    /// <summary>The assets are encrypted.</summary>
    Encrypt,

    /// <summary>The package's metadata is updated.</summary>
    Metadata,

    /// <summary>The package is pushed to its destination.</summary>
    Export,

    /// <summary>The package is deleted from the source FTP server.</summary>
    Delete,
}
