using System.Xml.Linq;

namespace DrmErrorCodes.Package.Tests;

/// <summary>The packages, packed once from a fresh clone for all tests, at the first that asks.</summary>
public sealed class Packages : IDisposable
{
    public const string Collection = "packages";

    private static readonly string[] Projects = ["DrmErrorCodes", "DrmErrorCodes.Tool"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("drm-error-codes-");
    private readonly Lazy<Checkout> _checkout;

    public Packages() => _checkout = new(Pack);

    /// <summary>New in every run, so that no cache holds an older package of the same name.</summary>
    public string Version { get; } = $"1.0.0-test.{DateTime.UtcNow.Ticks}";

    public Checkout Checkout => _checkout.Value;

    public CompilerServer Compiler { get; } = new();

    public PackageFile Library => Open("DrmErrorCodes", "nupkg");

    public PackageFile Symbols => Open("DrmErrorCodes", "snupkg");

    public PackageFile Tool => Open("DrmErrorCodes.Tool", "nupkg");

    private string Feed => Path.Combine(_root.FullName, "packages");

    /// <summary>A folder outside the repository, where the packages are found beside those of the usual sources.</summary>
    public string NewFolder(string name)
    {
        _ = Checkout;
        string folder = _root.CreateSubdirectory(name).FullName;
        XElement source = new("add", new XAttribute("key", "packed"), new XAttribute("value", Feed));
        new XElement("configuration", new XElement("packageSources", source)).Save(Path.Combine(folder, "nuget.config"));
        return folder;
    }

    /// <summary>Packs the library again, from another clone in another folder, and with another compiler: what differs from one
    /// process to the next, such as the hash codes of texts, must not show.</summary>
    public PackageFile PackLibraryAgain(out PackageFile symbols)
    {
        string output = Path.Combine(_root.FullName, "again");
        using var compiler = new CompilerServer();
        Checkout.Make(Path.Combine(_root.FullName, "another folder")).Pack("DrmErrorCodes", Version, output, compiler);
        symbols = new(Path.Combine(output, $"DrmErrorCodes.{Version}.snupkg"));
        return new(Path.Combine(output, $"DrmErrorCodes.{Version}.nupkg"));
    }

    public void Dispose()
    {
        Compiler.Dispose();
        if (_checkout.IsValueCreated)
        {
            string cache = GlobalPackagesFolder();
            foreach (string unpacked in Projects.Select(name => Path.Combine(cache, name.ToLowerInvariant(), Version)))
                if (Directory.Exists(unpacked))
                    Directory.Delete(unpacked, recursive: true);
        }

        // Git writes its objects read-only, which some systems do not delete.
        foreach (FileInfo file in _root.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
            file.IsReadOnly = false;
        _root.Delete(recursive: true);
    }

    private static string GlobalPackagesFolder()
    {
        string output = CommandRun.Dotnet(Path.GetTempPath(), "nuget", "locals", "global-packages", "--list").Output;
        return output[(output.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private PackageFile Open(string project, string extension)
    {
        _ = Checkout;
        return new(Path.Combine(Feed, $"{project}.{Version}.{extension}"));
    }

    private Checkout Pack()
    {
        var checkout = Checkout.Make(Path.Combine(_root.FullName, "clone"));
        foreach (string project in Projects)
            checkout.Pack(project, Version, Feed, Compiler);
        return checkout;
    }
}

[CollectionDefinition(Packages.Collection)]
public sealed class PackagesDefinition : ICollectionFixture<Packages>;
