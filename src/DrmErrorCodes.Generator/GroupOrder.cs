namespace DrmErrorCodes.Generator;

/// <summary>Which group a row belongs to.</summary>
internal static class GroupOrder
{
    /// <summary>The groups in the order in which a code is looked for in them: the first that has it is the narrowest.</summary>
    public static IEnumerable<GroupModel> NarrowestFirst(IEnumerable<GroupModel> groups) =>
        groups.OrderBy(group => group.IsForAllOthers)
            .ThenBy(group => unchecked((ulong)(group.Last - group.First ?? 0)))
            .ThenByDescending(group => group.Prefix?.Length ?? 0);

    /// <summary>The narrowest group of a row; null where the groups are wrong.</summary>
    public static GroupModel? GroupOf(RowModel row, IEnumerable<GroupModel> narrowestFirst) => narrowestFirst.FirstOrDefault(group =>
        group.IsForAllOthers ||
        (group.First <= row.First && row.First <= group.Last) ||
        (group.Prefix is { } prefix && row.First is null && row.TextCodes.Count > 0 &&
            row.TextCodes[0].StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));
}
