namespace DrmErrorCodes.Generator;

/// <summary>Names of the pipeline's steps, by which a test sees that an unrelated edit runs none of them again.</summary>
internal static class TrackingNames
{
    public const string Tables = nameof(Tables);

    public const string Domains = nameof(Domains);
}
