using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>What the vendor says of the license that the client has stored.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class StoredLicenseAttribute(StoredLicenseAction action) : Attribute
{
    public StoredLicenseAction Action { get; } = action;
}
