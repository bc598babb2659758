namespace DrmErrorCodes.Benchmarks;

/// <summary>What the library adds to a program, in bytes.</summary>
internal static class ProgramSize
{
    /// <summary>The size of the assembly.</summary>
    public static long OfAssembly() => new FileInfo(typeof(ErrorCatalog).Assembly.Location).Length;

    /// <summary>The size of a program that is compiled ahead of time: an empty one, one that looks codes up, and one that reads bodies
    /// too.</summary>
    public static (long Empty, long Lookups, long Bodies) AheadOfTime()
    {
        return (Publish("Empty.cs", usesLibrary: false), Publish("Lookups.cs", usesLibrary: true), Publish("LookupsAndBodies.cs", usesLibrary: true));

        static long Publish(string source, bool usesLibrary)
        {
            using var folder = new ProgramFolder();
            folder.Publish(
                source, usesLibrary, ("TargetFramework", "net8.0"), ("PublishAot", "true"), ("InvariantGlobalization", "true"), ("ImplicitUsings", "disable"));
            return new FileInfo(Path.Combine(folder.Output, OperatingSystem.IsWindows() ? "Program.exe" : "Program")).Length;
        }
    }
}
