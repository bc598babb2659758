namespace DrmErrorCodes.Freshness;

/// <summary>What is not the same in the catalog and in a source.</summary>
internal sealed record Difference(DifferenceKind Kind, string Code, string Symbol, string? Before = null)
{
    public override string ToString() => Kind switch
    {
        DifferenceKind.Lacking => $"the catalog lacks {Code} {Symbol}",
        DifferenceKind.Gone => $"the source has no {Code} {Symbol}",
        DifferenceKind.Renamed => $"{Code} was {Before} and is {Symbol}",
        _ => $"{Symbol} was {Before} and is {Code}",
    };
}
