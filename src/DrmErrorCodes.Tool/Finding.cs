namespace DrmErrorCodes.Tool;

/// <summary>An error that a file holds, where, and what else the file says of it.</summary>
internal sealed record Finding(string? Place, DrmError Error, params (string Label, string Text)[] Facts);
