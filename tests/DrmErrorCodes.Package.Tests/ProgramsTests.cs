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
        False 7014
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

    private const string StatesProgram = CallSites + """
        Export False True

        """;

    private const string JsonProgram = CallSites + """
        PallyConLicense 7011 TokenExpired: Token is expired.
        WithNewToken

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
        string output = PublishWithLibrary("netstandard", "net10.0", "Program", ["CallSites"]);

        Run(output).Should().Be(CallSites);
    }

    /// <summary>The C# that .NET Standard 2.0 and .NET Framework default to has no extension properties, and the methods beside
    /// them.</summary>
    [PackageFact(Requirement.Mono)]
    public void A_NET_Standard_library_in_CSharp_7_3_under_Mono()
    {
        string output = PublishWithLibrary("csharp7", "net472", "StatesProgram", ["CallSites", "States"], ("LangVersion", "7.3"));

        Succeed(CommandRun.Of(output, "mono", "Program.exe")).Should().Be(StatesProgram);
    }

    /// <summary>The C# that .NET 8 defaults to has none either. It runs here as what is installed.</summary>
    [PackageFact]
    public void NET_8_in_CSharp_12() =>
        Run(Publish("csharp12", "net8.0", ["StatesProgram", "CallSites", "States"], ("LangVersion", "12"), ("RollForward", "Major")))
            .Should().Be(StatesProgram);

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

    /// <summary>Publishes the one project of a folder. Every warning counts, also the linker's, which the compiler cannot make errors.</summary>
    private string Publish(string folder)
    {
        CommandRun publish = CommandRun.Dotnet(
            folder,
            ["publish", "--configuration", "Release", "--output", "out", .. packages.Compiler.Arguments]);
        publish.Output.Should().NotMatchRegex(@"\bwarning\b");
        return Path.Combine(folder, "out");
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

    /// <summary>Publishes a program whose calls stand in a library for .NET Standard.</summary>
    private string PublishWithLibrary(
        string name,
        string target,
        string source,
        IEnumerable<string> librarySources,
        params (string Name, string Value)[] properties)
    {
        string library = packages.NewFolder(name + "-library");
        WriteProject(library, "Library", "netstandard2.0", librarySources, [Package()], properties);
        string program = packages.NewFolder(name + "-program");
        XElement reference = new("ProjectReference", new XAttribute("Include", Path.Combine(library, "Library.csproj")));
        WriteProject(program, "Program", target, [source], [reference], [("OutputType", "Exe"), .. properties]);
        return Publish(program);
    }

    private XElement Package() =>
        new("PackageReference", new XAttribute("Include", "DrmErrorCodes"), new XAttribute("Version", $"[{packages.Version}]"));
}
