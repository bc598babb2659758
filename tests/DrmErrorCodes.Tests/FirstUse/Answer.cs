namespace DrmErrorCodes.Tests.FirstUse;

/// <summary>What came of a use of the library: all that it says, as a text, and the rows of the catalog in it.</summary>
internal sealed record Answer(string Text, IReadOnlyList<ErrorEntry> Rows)
{
    public static Answer Of(object value) => value switch
    {
        ErrorEntry row => new(TextOf(row), [row]),
        DrmError error => new($"{error} {error.Severity} {error.Remedy}", error.Entry is null ? [] : [error.Entry]),
        ErrorMatch match => Of(match.Error),
        PallyConErrorResponse response => Of(response.Error),
        GetEmmsResponse response => Of(response.Status),
        FtpReply reply => Of(reply.Error),
        IEnumerable<ErrorEntry> rows => All(rows),
        IEnumerable<DrmError> errors => All(errors),
        IEnumerable<ErrorMatch> matches => All(matches),
        _ => new($"{value}", []),
    };

    private static Answer All<T>(IEnumerable<T> values)
        where T : notnull
    {
        Answer[] answers = [.. values.Select(value => Of(value))];
        return new(string.Join('\n', answers.Select(answer => answer.Text)), [.. answers.SelectMany(answer => answer.Rows)]);
    }

    private static string TextOf(ErrorEntry row) =>
        $"{row} {string.Join('|', row.Symbols)} {string.Join('|', row.ServerTexts)} {row.Severity} {row.Explanation} {row.Remedy}";
}
