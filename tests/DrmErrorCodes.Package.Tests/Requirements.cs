using System.ComponentModel;

namespace DrmErrorCodes.Package.Tests;

/// <summary>Whether this machine has what a test needs.</summary>
internal static class Requirements
{
    private static readonly Lazy<string?> Git = new(MissingGit);
    private static readonly Lazy<string?> Linker = new(MissingLinker);
    private static readonly Lazy<string?> Mono = new(MissingMono);

    /// <summary>Why a test with these requirements cannot run here; null when it can.</summary>
    public static string? Missing(IEnumerable<Requirement> requirements) =>
        requirements.Prepend(Requirement.Git).Select(Missing).FirstOrDefault(reason => reason is not null);

    private static string? Missing(Requirement requirement) => requirement switch
    {
        Requirement.Git => Git.Value,
        Requirement.Linker => Linker.Value,
        Requirement.Mono => Mono.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, message: null),
    };

    private static string? MissingGit() =>
        !Path.Exists(Path.Combine(Repository.Root, ".git")) ? "The sources are no git repository that could be cloned."
        : Starts("git", "--version") ? null
        : "git is not installed.";

    private static string? MissingLinker()
    {
        if (OperatingSystem.IsWindows())
            return "The linker of Visual Studio is not looked for.";
        DirectoryInfo folder = Directory.CreateTempSubdirectory("drm-error-codes-linker-");
        try
        {
            string source = Path.Combine(folder.FullName, "main.c");
            File.WriteAllText(source, "int main(void) { return 0; }");
            string[] arguments = [source, "-lz", "-o", Path.Combine(folder.FullName, "main")];
            return Starts("clang", arguments) || Starts("gcc", arguments)
                ? null
                : "Compiling ahead of time needs clang or gcc, and zlib (on Debian: apt-get install gcc zlib1g-dev).";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? MissingMono()
    {
        string? mono = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "mono"))
            .FirstOrDefault(File.Exists);
        if (mono is null)
            return "mono is not installed (on Debian: apt-get install mono-devel).";

        // The bare runtime comes without the assembly that every .NET Standard library refers to.
        string real = File.ResolveLinkTarget(mono, returnFinalTarget: true)?.FullName ?? mono;
        return File.Exists(Path.Combine(Path.GetDirectoryName(real)!, "..", "lib", "mono", "4.5", "Facades", "netstandard.dll"))
            ? null
            : "mono is installed without netstandard.dll (on Debian: apt-get install mono-devel).";
    }

    private static bool Starts(string program, params string[] arguments)
    {
        try
        {
            return CommandRun.Of(Path.GetTempPath(), program, arguments).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
