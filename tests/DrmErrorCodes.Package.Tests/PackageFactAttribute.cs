namespace DrmErrorCodes.Package.Tests;

/// <summary>A test that skips itself, and says why, where the machine lacks what it needs. Git is needed by all.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute(params Requirement[] requirements) => Skip = Requirements.Missing(requirements);
}
