using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace DrmErrorCodes.Benchmarks;

/// <summary>A folder in which a program is built, to be measured as users would have it. It lies outside of the repository, whose settings
/// are not theirs.</summary>
internal sealed class ProgramFolder : IDisposable
{
    private static readonly string Library = Path.Combine(Repository.Root, "src", "DrmErrorCodes", "DrmErrorCodes.csproj");

    private static readonly string Tool = Path.Combine(Repository.Root, "src", "DrmErrorCodes.Tool", "DrmErrorCodes.Tool.csproj");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("drm-error-codes-");

    public string Output => Path.Combine(_folder.FullName, "out");

    /// <summary>Publishes a program that stands among this assembly's resources, in the configuration Release.</summary>
    /// <param name="source">The resource.</param>
    /// <param name="usesLibrary">Whether it refers to the library.</param>
    /// <param name="properties">The properties of its project.</param>
    public void Publish(string source, bool usesLibrary, params (string Name, string Value)[] properties)
    {
        using (Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(source)!)
        using (FileStream file = File.Create(Path.Combine(_folder.FullName, "Program.cs")))
            content.CopyTo(file);

        XElement? reference = usesLibrary ? new("ItemGroup", new XElement("ProjectReference", new XAttribute("Include", Library))) : null;
        new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("OutputType", "Exe"),
                new XElement("Nullable", "enable"),
                new XElement("CheckEolTargetFramework", false),
                new XElement("NuGetAudit", false),
                new XElement("AssemblyName", "Program"),
                properties.Select(property => new XElement(property.Name, property.Value))),
            reference).Save(Path.Combine(_folder.FullName, "Program.csproj"));
        Run("dotnet", ["publish", "Program.csproj", "--configuration", "Release", "--output", Output]);
    }

    /// <summary>Publishes the command from the repository's project.</summary>
    /// <returns>The file that <c>dotnet</c> runs.</returns>
    public string PublishTool(string name, params string[] arguments)
    {
        // What is built on the way stays out of the repository, whose next build would have other properties.
        string output = Path.Combine(_folder.FullName, name);
        string artifacts = Path.Combine(_folder.FullName, "artifacts-" + name);
        Run("dotnet", ["publish", Tool, "--configuration", "Release", "--output", output, "--artifacts-path", artifacts, .. arguments]);
        return Path.Combine(output, "drm-error.dll");
    }

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    /// <summary>Runs a program in the folder to its end.</summary>
    /// <returns>What it printed.</returns>
    public string Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true };
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{output}");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
