namespace DrmErrorCodes.Sql.Tests;

/// <summary>A line of a log: which system said which number.</summary>
public readonly record struct LogLine(long Id, ErrorDomain Domain, long Code);
