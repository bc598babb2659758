namespace DrmErrorCodes.Freshness;

/// <summary>Whose client fetches a package.</summary>
internal enum PackageKind
{
    Npm,
    NuGet,
}
