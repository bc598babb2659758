namespace DrmErrorCodes.Freshness;

/// <summary>How a row of the catalog and of a source differ.</summary>
internal enum DifferenceKind
{
    /// <summary>The catalog has neither the code nor the symbol.</summary>
    Lacking,

    /// <summary>The source has neither the code nor the symbol.</summary>
    Gone,

    /// <summary>The code has another symbol.</summary>
    Renamed,

    /// <summary>The symbol has another code.</summary>
    Renumbered,
}
