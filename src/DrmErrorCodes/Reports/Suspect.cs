namespace DrmErrorCodes.Reports;

/// <summary>An error of a failure, however often it stands there.</summary>
internal sealed class Suspect(DrmError error)
{
    /// <summary>Deeper than this nothing nests that a person wrote.</summary>
    private const int DeepestNesting = 32;

    public DrmError Error { get; } = error;

    /// <summary>The error that wraps it; null where none does.</summary>
    public Suspect? Outer { get; private set; }

    /// <summary>Whether it wraps an error that may be its cause.</summary>
    public bool IsWrapping { get; private set; }

    /// <summary>Whether the request was one of DRM, or of the media that failed; asked of those that need it alone.</summary>
    public bool IsOfOwnRequest { get; set; }

    /// <summary>Its place in the chain: that of its layer, or of an error that it wraps and that is of an outer layer.</summary>
    public ErrorLayer Place { get; set; } = error.Layer;

    /// <summary>How many errors wrap it.</summary>
    public int Depth
    {
        get
        {
            int depth = 0;
            for (Suspect? outer = Outer; outer is not null; outer = outer.Outer)
                depth++;
            return depth;
        }
    }

    private bool NeedsContext => Vocabulary.NeedsContext(Error.Domain);

    /// <summary>Whether it belongs to the failure: the status of another request does not.</summary>
    public bool Counts => !NeedsContext || IsOfOwnRequest || Outer is not null;

    public bool IsInside(Suspect other)
    {
        for (Suspect? outer = Outer; outer is not null; outer = outer.Outer)
        {
            if (outer == other)
                return true;
        }

        return false;
    }

    /// <summary>Notes that an error wraps this one.</summary>
    public void PutInside(Suspect outer)
    {
        // A license server's own code says more than the status that it came with.
        bool isBare = NeedsContext && outer.Error.Layer is ErrorLayer.LicenseServer;
        if (Outer is not null || outer == this || isBare || outer.IsInside(this) || outer.Depth == DeepestNesting)
            return;
        Outer = outer;
        outer.IsWrapping |= !Error.IsAborted;
    }
}
