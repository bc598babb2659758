namespace DrmErrorCodes.Sql.Tests;

/// <summary>A line of a log: which system said which code, as it was written there.</summary>
public readonly record struct LogLine(long Id, ErrorDomain Domain, string Code);
