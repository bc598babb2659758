namespace DrmErrorCodes.Freshness;

/// <summary>A package as its registry's client takes it: the newest where no version is given.</summary>
internal sealed record PackageName(PackageKind Kind, string Name, string? Version = null)
{
    public override string ToString() => Version is null ? Name : $"{Name}@{Version}";
}
