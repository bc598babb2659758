namespace DrmErrorCodes.Tool.Input;

/// <summary>An error that a file holds, where it stands if the file is a log, and what else the file says of it.</summary>
internal sealed record Finding(DrmError Error, (int Line, int Column)? Place, IReadOnlyList<Fact> Facts);
