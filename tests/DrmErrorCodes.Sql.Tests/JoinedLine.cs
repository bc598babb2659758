namespace DrmErrorCodes.Sql.Tests;

/// <summary>A line of the log with what the catalog says of it: empty texts where it does not know the code.</summary>
public readonly record struct JoinedLine(long Id, string Domain, string Code, string CodeText, string Name, string Message)
{
    /// <summary>As the library answers.</summary>
    public static JoinedLine Of(LogLine line)
    {
        ErrorEntry? row = ErrorCatalog.Lookup(line.Domain, line.Code).Entry;
        return new(line.Id, line.Domain.ToString(), line.Code, row?.CodeText ?? "", row?.Name ?? "", row?.Message ?? "");
    }
}
