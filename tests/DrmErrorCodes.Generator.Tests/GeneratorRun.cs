using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DrmErrorCodes.Generator.Tests;

/// <summary>A run of the generator over source texts, and the way to the next run of the same driver after an edit.</summary>
internal sealed class GeneratorRun
{
    public const string DomainFile = "ErrorDomain.cs";

    // As in mutation tests and wherever else no documentation is asked for: comments are not parsed, and yet rows have their texts.
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<SyntaxTree> Declarations =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith("Declarations/", StringComparison.Ordinal))
            .Select(name => Parse(name, Resource(name))),
        Parse("GlobalUsings.cs", """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;
            global using System.Net.Http;
            global using System.Threading;
            global using System.Threading.Tasks;
            """),
    ];

    private readonly Compilation _compilation;
    private readonly Compilation _output;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(Compilation compilation, GeneratorDriver driver, bool isUnfinished = false)
    {
        if (!isUnfinished)
            Require(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        _compilation = compilation;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out _output, out _);
        Result = _driver.GetRunResult().Results.Single();
        if (Result.Exception is { } exception)
            throw new InvalidOperationException("The generator failed.", exception);
    }

    public GeneratorRunResult Result { get; }

    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    public IEnumerable<Finding> Findings =>
        Result.Diagnostics.Select(diagnostic => Finding.Of(diagnostic, Text(diagnostic.Location.GetLineSpan().Path)));

    /// <summary>What the compiler finds wrong with the sources and the generated files together.</summary>
    public IEnumerable<Diagnostic> OutputErrors =>
        _output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>What the generator read of the one table, as it will write it.</summary>
    public TableData Data => new(Tables.Single());

    /// <summary>What the generator read of each table.</summary>
    public IEnumerable<TableModel> Tables =>
        Steps(TrackingNames.Tables).SelectMany(step => step.Outputs).Select(output => (TableModel)output.Value);

    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Reasons(Result.TrackedOutputSteps.Values.SelectMany(steps => steps));

    /// <summary>Runs the generator over one source, where the enum of domains has only <c>Ftp</c>.</summary>
    public static GeneratorRun Of(string source) => Of(["Ftp"], source);

    /// <summary>Runs the generator over one source that does not compile.</summary>
    public static GeneratorRun OfUnfinished(string source) => Of(["Ftp"], [source], isUnfinished: true);

    /// <summary>Runs the generator over sources named <c>Source1.cs</c> and so on.</summary>
    public static GeneratorRun Of(IEnumerable<string> domains, params string[] sources) => Of(domains, sources, isUnfinished: false);

    private static GeneratorRun Of(IEnumerable<string> domains, string[] sources, bool isUnfinished)
    {
        var compilation = CSharpCompilation.Create(
            "Sources",
            [
                .. Declarations,
                Parse(DomainFile, $$"""
                    namespace DrmErrorCodes;

                    public enum ErrorDomain
                    {
                        None = 0,
                        {{string.Join("\n    ", domains.Select(domain => domain + ","))}}
                    }
                    """),
                .. sources.Select((source, index) => Parse($"Source{index + 1}.cs", source)),
            ],
            References,
            new(OutputKind.DynamicallyLinkedLibrary));
        var driver = CSharpGeneratorDriver.Create(
            [new ErrorTableGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(compilation, driver, isUnfinished);
    }

    /// <summary>Runs the same driver again after a text was replaced in one of the files.</summary>
    public GeneratorRun Edit(string path, string oldText, string newText)
    {
        SyntaxTree tree = Tree(path);
        string text = tree.ToString();
        if (!text.Contains(oldText, StringComparison.Ordinal))
            throw new ArgumentException($"{path} does not have the text to replace: {oldText}", nameof(oldText));
        SyntaxTree edited = Parse(path, text.Replace(oldText, newText, StringComparison.Ordinal));
        return new(_compilation.ReplaceSyntaxTree(tree, edited), _driver);
    }

    public IEnumerable<IncrementalGeneratorRunStep> Steps(string trackingName) => Result.TrackedSteps[trackingName];

    public IEnumerable<IncrementalStepRunReason> ReasonsOf(string trackingName) => Reasons(Steps(trackingName));

    /// <summary>The values of an enum that the sources have.</summary>
    public IEnumerable<int> ValuesOf(string enumName) => _compilation.GetTypeByMetadataName($"DrmErrorCodes.{enumName}")!.GetMembers()
        .OfType<IFieldSymbol>().Select(field => (int)field.ConstantValue!);

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Require(IEnumerable<Diagnostic> errors)
    {
        string[] messages = [.. errors.Select(error => error.ToString())];
        if (messages.Length > 0)
            throw new ArgumentException("The sources do not compile:\n" + string.Join('\n', messages));
    }

    private SyntaxTree Tree(string path) => _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    private SourceText Text(string path) => Tree(path).GetText();
}
