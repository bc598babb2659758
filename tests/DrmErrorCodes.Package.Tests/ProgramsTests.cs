using System.Reflection;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace DrmErrorCodes.Package.Tests;

/// <summary>Programs that take the library from its package print what they should, however they are built.</summary>
[Collection(Packages.Collection)]
public sealed class ProgramsTests(Packages packages)
{
    private const string CallSites = """
        True 7011 TokenExpired Token is expired.
        True
        False 7115
        True VirtualMachineDetected False
        Remove
        Retain
        MiscFtpError
        Pulling
        PullFailed
        1004
        ConfigurationError, KeyError
        True True
        TokenExpired
        True PallyConLicense, WidevineClient
        InvalidWidevineChallenge: refused
        FileUnavailable, movie.ts
        PallyConLicense 7011 TokenExpired: Token is expired. (at 39)

        """;

    private const string JsonProgram = CallSites + """
        PallyConLicense 7011 TokenExpired: Token is expired.

        """;

    private static readonly string Here = RuntimeInformation.RuntimeIdentifier;

    // One warning for a whole library is the default, and would not say what is wrong.
    private static readonly (string Name, string Value)[] Linked = [("RuntimeIdentifier", Here), ("TrimmerSingleWarn", "false")];

    [PackageFact]
    public void NET_10() => Run(Publish("net10", "net10.0", ["JsonProgram", "CallSites"])).Should().Be(JsonProgram);

    /// <summary>With its own runtime: the one of .NET 8 need not be installed where the SDK of .NET 10 is.</summary>
    [PackageFact]
    public void NET_8_with_its_own_runtime() =>
        Run(Publish("net8", "net8.0", ["JsonProgram", "CallSites"], ("RuntimeIdentifier", Here), ("SelfContained", "true")))
            .Should().Be(JsonProgram);

    /// <summary>.NET 6 takes the assembly for .NET Standard, and runs here as what is installed.</summary>
    [PackageFact]
    public void NET_6_with_the_assembly_for_NET_Standard() =>
        Run(Publish("net6", "net6.0", ["Program", "CallSites"], ("RollForward", "Major"))).Should().Be(CallSites);

    /// <summary>The library is compiled against one assembly and runs with the other.</summary>
    [PackageFact]
    public void A_NET_Standard_library_in_a_NET_10_program()
    {
        string library = packages.NewFolder("netstandard-library");
        WriteProject(library, "Library", "netstandard2.0", ["CallSites"], [Package()], []);
        string program = packages.NewFolder("netstandard-program");
        XElement reference = new("ProjectReference", new XAttribute("Include", Path.Combine(library, "Library.csproj")));
        WriteProject(program, "Program", "net10.0", ["Program"], [reference], [("OutputType", "Exe")]);

        Run(Publish(program)).Should().Be(CallSites);
    }

    /// <summary>.NET Framework takes the assembly for .NET Standard too, and Mono runs its programs.</summary>
    [PackageFact(Requirement.Mono)]
    public void NET_Framework_under_Mono()
    {
        string output = Publish("net472", "net472", ["Program", "CallSites"]);

        Succeed(CommandRun.Of(output, "mono", "Program.exe")).Should().Be(CallSites);
    }

    [PackageFact]
    public void NET_10_trimmed_without_a_warning()
    {
        string output = Publish("trimmed", "net10.0", ["JsonProgram", "CallSites"], [.. Linked, ("PublishTrimmed", "true")]);

        Run(output).Should().Be(JsonProgram);
        new FileInfo(Path.Combine(output, "DrmErrorCodes.dll")).Length
            .Should().BeLessThan(packages.Library.Read("lib/net10.0/DrmErrorCodes.dll").Length);
    }

    [PackageTheory(Requirement.Linker)]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void Compiled_ahead_of_time_without_a_warning(string target)
    {
        string output = Publish("aot-" + target, target, ["JsonProgram", "CallSites"], [.. Linked, ("PublishAot", "true")]);

        Run(output).Should().Be(JsonProgram);
        Directory.EnumerateFiles(output, "*.dll").Should().BeEmpty();
    }

    private static string Run(string output) =>
        Succeed(CommandRun.Of(output, Path.Combine(output, OperatingSystem.IsWindows() ? "Program.exe" : "Program")));

    private static string Succeed(CommandRun run) => run.ThatSucceeds().Output;

    /// <summary>Publishes the one project of a folder. Every warning counts, also the linker's, which the compiler cannot make errors.</summary>
    private static string Publish(string folder)
    {
        CommandRun publish = CommandRun.Dotnet(folder, "publish", "--configuration", "Release", "--output", "out");
        publish.Output.Should().NotMatchRegex(@"\bwarning\b");
        return Path.Combine(folder, "out");
    }

    private static void WriteProject(
        string folder,
        string name,
        string target,
        IEnumerable<string> sources,
        IEnumerable<XElement> references,
        IEnumerable<(string Name, string Value)> properties)
    {
        foreach (string source in sources)
        {
            using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(source + ".cs")!;
            using FileStream file = File.Create(Path.Combine(folder, source + ".cs"));
            content.CopyTo(file);
        }

        new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", target),
                new XElement("AssemblyName", name),
                new XElement("TreatWarningsAsErrors", true),
                new XElement("CheckEolTargetFramework", false),
                // An advisory of tomorrow is no news about the package of today.
                new XElement("NuGetAudit", false),
                properties.Select(property => new XElement(property.Name, property.Value))),
            new XElement("ItemGroup", references)).Save(Path.Combine(folder, name + ".csproj"));
    }

    private string Publish(
        string name,
        string target,
        IEnumerable<string> sources,
        params IEnumerable<(string Name, string Value)> properties)
    {
        string folder = packages.NewFolder(name);
        WriteProject(folder, "Program", target, sources, [Package()], [("OutputType", "Exe"), .. properties]);
        return Publish(folder);
    }

    private XElement Package() =>
        new("PackageReference", new XAttribute("Include", "DrmErrorCodes"), new XAttribute("Version", $"[{packages.Version}]"));
}
