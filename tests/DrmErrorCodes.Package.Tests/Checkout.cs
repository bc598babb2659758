namespace DrmErrorCodes.Package.Tests;

/// <summary>A fresh clone of the repository, with the changes not committed yet: the tests tell about the code at hand.</summary>
public sealed class Checkout
{
    /// <summary>Where the clone's remote is found: any place that SourceLink knows, since it writes nothing without.</summary>
    public const string Home = "https://github.com/example/clone";

    /// <summary>What the clone says it was cloned from, as a build server's does.</summary>
    private const string Remote = Home + ".git";

    private Checkout(string folder) => Folder = folder;

    public string Folder { get; }

    public string Commit => CommandRun.Git(Folder, "rev-parse", "HEAD").Output.Trim();

    public static Checkout Make(string folder)
    {
        CommandRun.Git(Repository.Root, "clone", "--quiet", Repository.Root, folder);
        CommandRun.Git(folder, "remote", "set-url", "origin", Remote);
        foreach (string path in Files(Repository.Root, "--cached", "--others", "--exclude-standard"))
        {
            var source = new FileInfo(Path.Combine(Repository.Root, path));
            string target = Path.Combine(folder, path);
            if (!source.Exists)
            {
                File.Delete(target);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            source.CopyTo(target, overwrite: true);
        }

        // New files are the repository's too, though no commit has them yet.
        CommandRun.Git(folder, "add", "--all");
        return new(folder);
    }

    public IReadOnlySet<string> TrackedFiles() => Files(Folder, "--cached").ToHashSet();

    /// <summary>The addresses that a package of the library would name, were this the clone's remote.</summary>
    public string Addresses(string remote)
    {
        CommandRun.Git(Folder, "remote", "set-url", "origin", remote);
        try
        {
            return CommandRun.Dotnet(
                Folder,
                "msbuild",
                Path.Combine("src", "DrmErrorCodes"),
                "-target:InitializeSourceControlInformation",
                "-property:TargetFramework=net10.0",
                "-property:CI=true",
                "-getProperty:PrivateRepositoryUrl,PackageProjectUrl").Output;
        }
        finally
        {
            CommandRun.Git(Folder, "remote", "set-url", "origin", Remote);
        }
    }

    /// <summary>Packs a project of src; the packages go to the output folder.</summary>
    public void Pack(string project, string version, string output, CompilerServer compiler) => CommandRun.Dotnet(
        Folder,
        [
            "pack",
            Path.Combine("src", project),
            "--configuration", "Release",
            "--output", output,
            $"-p:Version={version}",
            "-p:CI=true",
            // The build of the tests has checked the code already, and the generator runs all the same.
            "-p:RunAnalyzers=false",
            .. compiler.Arguments,
        ]);

    // Quoted names would need parsing, so the list is separated by NUL.
    private static string[] Files(string folder, params IEnumerable<string> which) =>
        CommandRun.Git(folder, ["ls-files", "-z", .. which]).Output
            .TrimEnd('\n')
            .Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
