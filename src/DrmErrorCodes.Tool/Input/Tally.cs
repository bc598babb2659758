namespace DrmErrorCodes.Tool.Input;

/// <summary>How often a code stands in logs, and where.</summary>
internal sealed class Tally(DrmError error, LogPlace first)
{
    public DrmError Error { get; } = error;

    public long Count { get; private set; } = 1;

    public LogPlace First { get; } = first;

    public LogPlace Last { get; private set; } = first;

    public void Add(LogPlace place)
    {
        Count++;
        Last = place;
    }
}
