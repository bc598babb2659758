using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DrmErrorCodes.Tests;

/// <summary>Every C# block of the README compiles, runs, and prints the text block that follows it; that of the license proxy's README is
/// a part of the file that it names.</summary>
/// <remarks>Alone, since what a test beside it writes to the console would be taken for a block's output.</remarks>
[Collection(nameof(ReadmeTests))]
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
public sealed partial class ReadmeTests
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static IReadOnlyList<object[]> Blocks =>
        [.. CSharpBlock().Matches(Readme()).Select(match => new object[] { match.Groups["code"].Value, match.Groups["output"].Value })];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_prints_what_the_README_says(string code, string output) => Run(code).Should().Be(output);

    [Fact]
    public void A_block_of_the_license_proxy_is_what_its_tests_run() =>
        Part().Matches(Resource("LicenseProxy.md")).Select(match => match.Groups["code"].Value.TrimEnd().Split("\n\n"))
            .Should().ContainSingle().Which.Should().OnlyContain(part => Unindented("LicenseProxy.cs").Contains(part + "\n", StringComparison.Ordinal));

    [Fact]
    public void No_block_escapes_the_tests() =>
        Regex.Count(Readme(), "^```(csharp|cs|c#)\\b", RegexOptions.Multiline | RegexOptions.IgnoreCase)
            .Should().Be(Blocks.Count);

    private static string Run(string code)
    {
        const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var compilation = CSharpCompilation.Create(
            "Readme" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(ImplicitUsings)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();

        TextWriter before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            MethodInfo main = Assembly.Load(image.ToArray()).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }

    [Fact]
    public void The_table_of_domains_is_the_catalog_s()
    {
        IEnumerable<string> lines = ErrorCatalog.Domains.GroupBy(domain => domain.Layer).OrderBy(layer => layer.Key)
            .Select(layer => $"| {layer.Key} | {string.Join(", ", layer.Select(domain => $"`{domain.Domain}` {domain.Entries.Count}"))} |");

        Readme().Should().Contain("\n|---|---|\n" + string.Join('\n', lines) + "\n\n");
    }

    private static string Readme() => Resource("README.md");

    // A member of a class, as it stands by itself.
    private static string Unindented(string file) => Regex.Replace(Resource(file), "^    ", "", RegexOptions.Multiline);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```\n\n```text\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("^```csharp LicenseProxy\\.cs\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Part();
}
