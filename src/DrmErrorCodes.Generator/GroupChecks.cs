namespace DrmErrorCodes.Generator;

/// <summary>Finds what is wrong with the groups of a table's codes.</summary>
internal static class GroupChecks
{
    public static IEnumerable<DiagnosticInfo> Check(TableModel table, LocationInfo location)
    {
        if (table.Groups.Count(group => group.IsForAllOthers) != 1)
            yield return new(Diagnostics.NoGroupForAllOthers, location, new([table.EnumName]));

        for (int i = 0; i < table.Groups.Count; i++)
        {
            GroupModel group = table.Groups[i];
            string[] texts = [group.Advice.Explanation, group.Advice.Remedy];
            if (texts.Any(string.IsNullOrWhiteSpace))
                yield return new(Diagnostics.NoExplanation, location, new([table.EnumName]));
            if (texts.Append(group.Prefix ?? "").FirstOrDefault(text => !RowChecks.IsStorable(text)) is { } wrong)
                yield return new(Diagnostics.TextNotStorable, location, new([table.EnumName, wrong]));
            if (group.Last < group.First || group.Prefix is "" || table.Groups.Take(i).Any(other => DoNotNest(group, other)))
                yield return new(Diagnostics.GroupsDoNotNest, location, new([table.EnumName, NameOf(group)]));
        }
    }

    private static bool DoNotNest(GroupModel group, GroupModel other)
    {
        if (group.Prefix is not null)
            return string.Equals(group.Prefix, other.Prefix, StringComparison.OrdinalIgnoreCase);
        if (group.First is null || other.First is null || group.First > other.Last || other.First > group.Last)
            return false;
        bool isInside = group.First >= other.First && group.Last <= other.Last;
        bool isAround = group.First <= other.First && group.Last >= other.Last;
        return isInside == isAround;
    }

    private static string NameOf(GroupModel group) => group.Prefix ?? FormattableString.Invariant($"{group.First} to {group.Last}");
}
