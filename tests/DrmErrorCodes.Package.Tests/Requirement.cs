namespace DrmErrorCodes.Package.Tests;

/// <summary>What a test needs that the .NET SDK does not bring.</summary>
public enum Requirement
{
    /// <summary>A repository, and git to clone it.</summary>
    Git,

    /// <summary>A linker with zlib, which compiling ahead of time ends with.</summary>
    Linker,

    /// <summary>Mono, which runs .NET Framework programs outside Windows.</summary>
    Mono,
}
