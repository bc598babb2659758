namespace DrmErrorCodes.Tool.Tests;

/// <summary>A test of signals, pipes or terminals of Unix, skipped elsewhere and where a file that it needs is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute(params string[] files)
    {
        if (OperatingSystem.IsWindows())
            Skip = "needs signals, pipes and terminals of Unix";
        else if (Array.Find(files, file => !File.Exists(file)) is { } missing)
            Skip = $"there is no {missing}";
    }
}
