namespace DrmErrorCodes.Benchmarks;

/// <summary>What the library adds to a program that is compiled ahead of time.</summary>
internal static class ProgramSize
{
    /// <summary>The size of a program in bytes: one of <c>Programs</c>.</summary>
    public static long AheadOfTime(string source, bool usesLibrary)
    {
        using var folder = new ProgramFolder();
        folder.Publish(
            source, usesLibrary, ("TargetFramework", "net10.0"), ("PublishAot", "true"), ("InvariantGlobalization", "true"), ("ImplicitUsings", "disable"));
        return new FileInfo(Path.Combine(folder.Output, OperatingSystem.IsWindows() ? "Program.exe" : "Program")).Length;
    }
}
