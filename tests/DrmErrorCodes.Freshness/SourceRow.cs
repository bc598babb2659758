namespace DrmErrorCodes.Freshness;

/// <summary>A row as a package has it; the code is written as the catalog writes it.</summary>
internal sealed record SourceRow(string Code, string Symbol);
