namespace DrmErrorCodes.Tool;

/// <summary>What stands around a number that a domain lacks.</summary>
/// <param name="Below">The row with the next lower number.</param>
/// <param name="Above">The row with the next higher number.</param>
internal sealed record Neighbors(ErrorEntry? Below, ErrorEntry? Above)
{
    // Two rows that are further apart say nothing of what is between them, and a group nothing of what is far from its rows.
    private const int WidestGap = 100;
    private const int FarthestOfGroup = 1000;

    private static readonly ErrorCode NoCode = "no code of any domain";

    /// <summary>Those of an unknown code; both null where it is a text.</summary>
    public static Neighbors Of(DrmError error)
    {
        if (error.Code.Number is not { } number)
            return new(null, null);
        IReadOnlyList<ErrorEntry> entries = ErrorCatalog.Entries(error.Domain);
        return new(
            entries.Where(entry => entry.Last < number).MaxBy(entry => entry.Last),
            entries.Where(entry => entry.First > number).MinBy(entry => entry.First));
    }

    /// <summary>The domains that an unknown number may be from, the likeliest first: those with a group that has it, or with rows close
    /// to it on both sides.</summary>
    public static IEnumerable<DrmError> MayBe(ErrorCode code)
    {
        if (code.Number is not { } number)
            return [];
        return ErrorCatalog.Domains
            .Select(info => ErrorCatalog.Lookup(info.Domain, code))
            .Where(error => error.Severity is ErrorSeverity.Error && Of(error) is var neighbors && (neighbors.AreClose || (neighbors.DistanceTo(number) <= FarthestOfGroup && IsInGroup(error))))
            .OrderBy(error => ErrorCatalog.Describe(error.Domain).IsLegacy)
            .ThenBy(error => Of(error).DistanceTo(number));
    }

    /// <summary>The neighbors for a person, a line each; empty where there are none.</summary>
    public override string ToString() =>
        string.Join("\n", new[] { Below, Above }.OfType<ErrorEntry>().Select(entry => $"{entry.CodeText} {entry.Name}"));

    private bool AreClose => Above?.First - Below?.Last <= WidestGap;

    private long DistanceTo(long number) => Math.Min(number - Below?.Last ?? long.MaxValue, Above?.First - number ?? long.MaxValue);

    // The group of all other codes is that of a text, too.
    private static bool IsInGroup(DrmError error) => error.Explanation != ErrorCatalog.Lookup(error.Domain, NoCode).Explanation;
}
