namespace DrmErrorCodes.Generator;

/// <summary>Finds what is wrong with what a table says of the codes that it does not have.</summary>
internal static class UnknownCodesChecks
{
    public static IEnumerable<DiagnosticInfo> Check(TableModel table, LocationInfo location)
    {
        if (table.UnknownCodes.Count(group => group.First is null) != 1)
            yield return new(Diagnostics.NoUnknownCodes, location, new([table.EnumName]));

        int last = -1;
        foreach (UnknownCodesModel group in table.UnknownCodes)
        {
            string[] texts = [group.Advice.Explanation, group.Advice.Remedy];
            if (texts.Any(string.IsNullOrWhiteSpace))
                yield return new(Diagnostics.NoExplanation, location, new([table.EnumName]));
            if (texts.FirstOrDefault(text => !RowChecks.IsStorable(text)) is { } wrong)
                yield return new(Diagnostics.TextNotStorable, location, new([table.EnumName, wrong]));
            if (group.First <= last || group.Last < group.First)
                yield return new(
                    Diagnostics.GroupsOutOfOrder, location, new([table.EnumName, FormattableString.Invariant($"{group.First}–{group.Last}")]));
            last = Math.Max(last, group.Last ?? last);
        }
    }
}
