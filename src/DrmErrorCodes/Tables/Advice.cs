namespace DrmErrorCodes.Tables;

/// <summary>Our judgement of a row or of codes that the table does not have. Its texts come to life when they are asked for.</summary>
internal sealed class Advice(ErrorTable table, int row)
{
    private string? _explanation;
    private string? _remedy;

    public ErrorSeverity Severity { get; } = (ErrorSeverity)table.Number(row, Column.Severity).GetValueOrDefault();

    public ErrorCategory Category { get; } = (ErrorCategory)table.Number(row, Column.Category).GetValueOrDefault();

    public ErrorActor Actor { get; } = (ErrorActor)table.Number(row, Column.Actor).GetValueOrDefault();

    public RetryAdvice Retry { get; } = (RetryAdvice)table.Number(row, Column.Retry).GetValueOrDefault();

    public string Explanation => _explanation ??= table.Text(row, Column.Explanation);

    public string Remedy => _remedy ??= table.Text(row, Column.Remedy);
}
