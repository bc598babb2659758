namespace DrmErrorCodes.Package.Tests;

/// <summary>A <see cref="PackageFactAttribute"/> with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageTheoryAttribute : TheoryAttribute
{
    public PackageTheoryAttribute(params Requirement[] requirements) => Skip = Requirements.Missing(requirements);
}
