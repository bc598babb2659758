namespace DrmErrorCodes.Tests;

/// <summary>A test of a run for which the environment asks for a culture, as <c>.ci/run</c> does; elsewhere it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AskedCultureFactAttribute : FactAttribute
{
    public AskedCultureFactAttribute()
    {
        if (AskedCulture is null)
            Skip = "no culture is asked for: it needs LC_ALL or DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1, and Linux";
    }

    /// <summary>The name of the culture, empty for the invariant one; null where none is asked for.</summary>
    public static string? AskedCulture { get; } = Asked();

    private static string? Asked()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true")
            return "";
        if (!OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("LC_ALL") is not { Length: > 0 } locale)
            return null;
        // tr_TR.UTF-8 is tr-TR; the C locale is .NET's invariant culture.
        string name = locale.Split('.')[0];
        return name is "C" or "POSIX" ? "" : name.Replace('_', '-');
    }
}
