namespace DrmErrorCodes.Sql.Tests;

/// <summary>A line of the log with what the catalog says of it.</summary>
public readonly record struct JoinedLine(long Id, string Domain, long Code, string? Name, string? Message)
{
    /// <summary>As the library answers.</summary>
    public static JoinedLine Of(LogLine line)
    {
        ErrorEntry? row = ErrorCatalog.Lookup(line.Domain, line.Code).Entry;
        return new(line.Id, line.Domain.ToString(), line.Code, row?.Name, row?.Message);
    }
}
