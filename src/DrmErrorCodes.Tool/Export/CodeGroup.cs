using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Tool.Export;

/// <summary>A group of a domain's codes: what is said of its rows without advice of their own, and of codes that are not listed.</summary>
/// <remarks>The id is its anchor on the page; the title says which codes: <c>7000–7099</c>, <c>keySystem…</c>, <c>All other
/// codes</c>. A group of numbers has a range.</remarks>
internal sealed record CodeGroup(
    string Id, string Title, (long First, long Last)? Range,
    ErrorSeverity Severity, ErrorCategory Category, ErrorActor Actor, RetryAdvice Retry, string Explanation, string Remedy)
{
    /// <summary>The groups of a domain in the order of their numbers, a wider one before those in it, that of all other codes
    /// last.</summary>
    public static IReadOnlyList<CodeGroup> Of(ErrorDomain domain)
    {
        ErrorTable table = ErrorTables.Of(domain);
        return
        [
            .. Enumerable.Range(0, table.GroupCount).Select(group => Read(table, group))
                .OrderBy(group => group.Range is null).ThenBy(group => group.Range?.First).ThenByDescending(group => group.Range?.Last),
        ];
    }

    private static CodeGroup Read(ErrorTable table, int group)
    {
        (long first, long last) = table.GroupNumbers(group);
        string prefix = table.GroupText(group, GroupCell.Prefix);
        (long, long)? range = first <= last ? (first, last) : null;
        string title = range is not null ? Write(table, first, last) : prefix.Length > 0 ? prefix + "…" : "All other codes";
        string suffix = range is not null ? $"{Number(table, first)}-{Number(table, last)}" : prefix.Length > 0 ? prefix.TrimEnd('-') : "other";
        RowFacts facts = table.GroupFacts(group);
        return new CodeGroup(
            $"{Anchors.Of(table.Domain)}-group-{suffix.ToLowerInvariant()}", title, range,
            (ErrorSeverity)facts.Severity, (ErrorCategory)facts.Category, (ErrorActor)facts.Actor, (RetryAdvice)facts.Retry,
            table.GroupExplanation(group), table.GroupRemedy(group));
    }

    private static string Write(ErrorTable table, long first, long last) => first == last
        ? Number(table, first)
        : Number(table, first) + (first < 0 ? " to " : "–") + Number(table, last);

    private static string Number(ErrorTable table, long number) => table.Write(number);
}
