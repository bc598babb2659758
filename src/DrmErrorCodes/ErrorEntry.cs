using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>One row of a vendor's table: a code, several text codes, or a range of numbers.</summary>
/// <remarks>Each row is one object for the life of the process. Its texts come to life when they are asked for.</remarks>
public sealed record ErrorEntry
{
    private readonly ErrorTable _table;
    private readonly int _row;
    private string? _name;
    private string? _codeText;
    private string? _message;
    private IReadOnlyList<string>? _symbols;
    private IReadOnlyList<string>? _serverTexts;
    private IReadOnlyList<ErrorEntry>? _sameCode;
    private Advice? _advice;

    internal ErrorEntry(ErrorTable table, int row)
    {
        _table = table;
        _row = row;
        Value = table.Number(row, Column.Value)!.Value;
        First = table.Number(row, Column.First);
        Last = table.Number(row, Column.Last);
        StoredLicense = (StoredLicenseAction)table.Number(row, Column.StoredLicense)!.Value;
    }

    /// <summary>The domain whose table has the row.</summary>
    public ErrorDomain Domain => _table.Domain;

    /// <summary>The name of the enum's member, for example <c>TokenExpired</c>.</summary>
    public string Name => _name ??= _table.Text(_row, Column.Name);

    /// <summary>The code as the vendor's table prints it: <c>7011</c>, <c>512–768</c>, <c>NA</c>, <c>5XX</c>,
    /// <c>processing importStarted importCompleted</c>. Empty where the table leaves the cell blank.</summary>
    public string CodeText => _codeText ??= _table.Text(_row, Column.CodeText);

    /// <summary>The vendor's text, word for word.</summary>
    public string Message => _message ??= _table.Text(_row, Column.Message);

    /// <summary>The vendor's own identifiers of the row, none or several: text codes first, then symbols and names. A lookup
    /// by each of them finds the row.</summary>
    public IReadOnlyList<string> Symbols => _symbols ??= _table.List(_row, Column.Symbols);

    /// <summary>Texts by which servers are known to report the row, none or several; other rows may have the same.
    /// <c>&lt;file name&gt;</c> in one stands for any name.</summary>
    public IReadOnlyList<string> ServerTexts => _serverTexts ??= _table.List(_row, Column.ServerTexts);

    /// <summary>The number, or the first of a range. Null where the code is a text.</summary>
    public long? First { get; }

    /// <summary>The number, or the last of a range, itself in the range. Null where the code is a text.</summary>
    public long? Last { get; }

    /// <summary>What the vendor says of the license that the client has stored.</summary>
    public StoredLicenseAction StoredLicense { get; }

    /// <summary>How serious it is: our judgement.</summary>
    public ErrorSeverity Severity => Advice.Severity;

    /// <summary>What it is about: our judgement.</summary>
    public ErrorCategory Category => Advice.Category;

    /// <summary>Who can end it: our judgement.</summary>
    public ErrorActor Actor => Advice.Actor;

    /// <summary>Whether, and with what, to try again: our judgement.</summary>
    public RetryAdvice Retry => Advice.Retry;

    /// <summary>What it means, in one to three sentences of ours.</summary>
    public string Explanation => Advice.Explanation;

    /// <summary>The first thing to do, and which log or setting to look at; our words.</summary>
    public string Remedy => Advice.Remedy;

    /// <summary>Our judgement of the row.</summary>
    internal Advice Advice => _advice ??= new Advice(_table, _row);

    /// <summary>The value of the enum's member. Negative values stand for no number.</summary>
    internal long Value { get; }

    /// <summary>The number of a row that has a single one.</summary>
    internal long? Number => First == Last ? First : null;

    /// <summary>The rows of this row's number or range, this one among them, in the table's order.</summary>
    internal IReadOnlyList<ErrorEntry> SameCode => _sameCode ??= _table.RowsWithCodeOf(this);

    /// <summary>Whether the other is the same row.</summary>
    public bool Equals(ErrorEntry? other) => other is not null && _table == other._table && _row == other._row;

    /// <inheritdoc/>
    public override int GetHashCode() => _row.GetHashCode();

    /// <summary>The row in one line: domain, code, name and message.</summary>
    public override string ToString() => CodeText.Length == 0 ? $"{Domain} {Name}: {Message}" : $"{Domain} {CodeText} {Name}: {Message}";
}
