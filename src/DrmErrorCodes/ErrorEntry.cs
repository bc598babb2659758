using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>One row of a vendor's table: a code, several text codes, or a range of numbers.</summary>
/// <remarks>Each row is one object for the life of the process. Its texts come to life when they are asked for.</remarks>
public sealed record ErrorEntry
{
    private readonly ErrorTable _table;
    private readonly int _row;
    private readonly RowFacts _facts;
    private string? _name;
    private string? _codeText;
    private string? _message;
    private string? _explanation;
    private string? _remedy;
    private IReadOnlyList<string>? _symbols;
    private IReadOnlyList<string>? _serverTexts;
    private IReadOnlyList<ErrorEntry>? _sameCode;

    internal ErrorEntry(ErrorTable table, int row)
    {
        _table = table;
        _row = row;
        _facts = table.Facts(row);
        Value = table.Value(row);
        if (table.TryGetNumbers(row, out long first, out long last))
            (First, Last) = (first, last);
    }

    /// <summary>The domain whose table has the row.</summary>
    public ErrorDomain Domain => _table.Domain;

    /// <summary>The name of the enum's member, for example <c>TokenExpired</c>.</summary>
    public string Name => _name ??= _table.Text(_row, RowCell.Name);

    /// <summary>The code in the domain's notation, as the vendor's table prints it: <c>7011</c>, <c>0x8004C065</c>, <c>512–768</c>,
    /// <c>-2999 to -2500</c>, <c>NA</c>, <c>5XX</c>, <c>processing importStarted importCompleted</c>. Empty where the table leaves the
    /// cell blank.</summary>
    public string CodeText => _codeText ??= WriteCode();

    /// <summary>The vendor's text, word for word; in domains whose <see cref="ErrorDomainInfo.Wording"/> is
    /// <see cref="MessageWording.Own"/>, one sentence of ours.</summary>
    public string Message => _message ??= _table.Text(_row, RowCell.Message);

    /// <summary>The vendor's own identifiers of the row, none or several: text codes first, then symbols and names. A lookup
    /// by each of them finds the row.</summary>
    public IReadOnlyList<string> Symbols => _symbols ??= _table.Symbols(_row);

    /// <summary>Texts by which servers are known to report the row, none or several; other rows may have the same.
    /// <c>&lt;file name&gt;</c> in one stands for any name.</summary>
    public IReadOnlyList<string> ServerTexts => _serverTexts ??= _table.List(_row, RowCell.ServerTexts);

    /// <summary>The number, or the first of a range. Null where the code is a text.</summary>
    public long? First { get; }

    /// <summary>The number, or the last of a range, itself in the range. Null where the code is a text.</summary>
    public long? Last { get; }

    /// <summary>Where in the chain the code arises: the domain's layer, unless the group of the code has another.</summary>
    public ErrorLayer Layer => (ErrorLayer)_facts.Layer;

    /// <summary>Whether the vendor's system does not report the code any more; older versions may.</summary>
    public bool IsRetired => _facts.IsRetired;

    /// <summary>The document that the row is from.</summary>
    public ErrorSource Source => _table.Info.Sources[_facts.Source];

    /// <summary>What the vendor says of the license that the client has stored.</summary>
    public StoredLicenseAction StoredLicense => (StoredLicenseAction)_facts.StoredLicense;

    /// <summary>How serious it is: our judgement.</summary>
    public ErrorSeverity Severity => (ErrorSeverity)_facts.Severity;

    /// <summary>What it is about: our judgement.</summary>
    public ErrorCategory Category => (ErrorCategory)_facts.Category;

    /// <summary>Who can end it: our judgement.</summary>
    public ErrorActor Actor => (ErrorActor)_facts.Actor;

    /// <summary>What a program may do by itself to try again: our judgement.</summary>
    public RetryAdvice Retry => (RetryAdvice)_facts.Retry;

    /// <summary>Whether nothing is broken: the system worked and said no, as it was set up to (outside region or time window, not
    /// entitled, over a limit of plan or devices, a revoked device, a display without protection). A refusal is an
    /// <see cref="ErrorSeverity.Error"/> for who asked, and none for who watches the service. Our judgement.</summary>
    public bool IsRefusal => _facts.IsRefusal;

    /// <summary>Whether explanation, remedy and judgement are of this row; if not, they are those of the group that its code belongs
    /// to, and other rows have the same.</summary>
    public bool HasOwnAdvice => _facts.HasOwnAdvice;

    /// <summary>What it means, in one to three sentences of ours.</summary>
    public string Explanation => _explanation ??= HasOwnAdvice ? _table.Text(_row, RowCell.Explanation) : _table.GroupExplanation(Group);

    /// <summary>The first thing to do, and which log or setting to look at; our words.</summary>
    public string Remedy => _remedy ??= HasOwnAdvice ? _table.Text(_row, RowCell.Remedy) : _table.GroupRemedy(Group);

    /// <summary>The table that has the row.</summary>
    internal ErrorTable Table => _table;

    /// <summary>Whether the row says that somebody stopped the work on purpose.</summary>
    internal bool IsAborted => _facts.IsAborted;

    /// <summary>The value of the enum's member, which is a number of the table where <see cref="First"/> has one.</summary>
    internal long Value { get; }

    /// <summary>The number of a row that has a single one.</summary>
    internal long? Number => First == Last ? First : null;

    /// <summary>The rows of this row's number or range, this one among them, in the table's order.</summary>
    internal IReadOnlyList<ErrorEntry> SameCode => _sameCode ??= _table.RowsWithCodeOf(_row);

    private int Group => _table.GroupOf(First ?? (ErrorCode)Symbols[0]);

    /// <summary>Whether the other is the same row.</summary>
    public bool Equals(ErrorEntry? other) => other is not null && _table == other._table && _row == other._row;

    /// <inheritdoc/>
    public override int GetHashCode() => _row.GetHashCode();

    /// <summary>The row in one line: domain, code, name and message.</summary>
    public override string ToString() => CodeText.Length == 0 ? $"{Domain} {Name}: {Message}" : $"{Domain} {CodeText} {Name}: {Message}";

    private string WriteCode()
    {
        if (_facts.TextCodes > 0)
            return string.Join(" ", Symbols.Take(_facts.TextCodes));
        if (First is not { } first || Last is not { } last)
            return "";
        string between = first < 0 ? " to " : "–";
        return first == last ? _table.Write(first) : _table.Write(first) + between + _table.Write(last);
    }
}
