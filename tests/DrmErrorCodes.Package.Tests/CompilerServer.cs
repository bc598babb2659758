namespace DrmErrorCodes.Package.Tests;

/// <summary>A compiler that stays warm from one build to the next: a cold start for each costs more than what most of them compile. The
/// first build starts it, nobody else's builds use it, and it ends with this object.</summary>
public sealed class CompilerServer : IDisposable
{
    private readonly string _name = Guid.NewGuid().ToString("N");

    /// <summary>What tells a build to use it. The build stays in one process, since the compiler has threads of its own, and another
    /// process would be started for each build anew.</summary>
    public IReadOnlyList<string> Arguments => ["-maxCpuCount:1", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_name}"];

    public void Dispose()
    {
        string project = Path.Combine("src", "DrmErrorCodes");
        string folder = CommandRun.Dotnet(Repository.Root, "msbuild", project, "-getProperty:RoslynTargetsPath").Output.Trim();

        // This returns when the server has ended, or at once when no build has started it.
        CommandRun.Dotnet(Repository.Root, Path.Combine(folder, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _name);
    }
}
