using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrmErrorCodes.Generator;

/// <summary>Turns each enum marked with <c>[ErrorTable]</c> into the table of its domain and its typed extension methods.</summary>
[Generator]
public sealed class ErrorTableGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TableReading> tableReadings = context.SyntaxProvider.ForAttributeWithMetadataName(
            "DrmErrorCodes.ErrorTableAttribute",
            predicate: static (node, _) => node is EnumDeclarationSyntax,
            transform: static (match, cancellation) => TableReader.Read(match, cancellation));
        IncrementalValueProvider<EquatableArray<DomainReading>> domainReadings =
            context.CompilationProvider.Select(static (compilation, _) => DomainReader.Read(compilation));

        // Places in the source change with every line above them: from here on tables and diagnostics go apart.
        IncrementalValuesProvider<TableModel> tables = tableReadings
            .Where(static reading => reading.Table is not null)
            .Select(static (reading, _) => reading.Table!)
            .WithTrackingName(TrackingNames.Tables);
        IncrementalValueProvider<EquatableArray<DomainModel>> domains = domainReadings
            .Select(static (readings, _) => readings.Select(reading => reading.Domain).ToEquatableArray())
            .WithTrackingName(TrackingNames.Domains);

        context.RegisterSourceOutput(tables, static (output, table) =>
        {
            output.AddSource($"{table.EnumName}.Table.g.cs", TableWriter.Write(table));
            output.AddSource($"{table.EnumName}.Extensions.g.cs", ExtensionsWriter.Write(table));
        });
        context.RegisterSourceOutput(tables.Collect().Combine(domains), static (output, all) =>
            output.AddSource("ErrorTables.g.cs", RegistryWriter.Write(all.Left, all.Right)));
        context.RegisterSourceOutput(tables.Collect(), static (output, all) =>
            output.AddSource("Vocabulary.g.cs", VocabularyWriter.Write(all)));

        context.RegisterSourceOutput(tableReadings, static (output, reading) => Report(output, reading.Diagnostics));
        context.RegisterSourceOutput(tableReadings.Collect().Combine(domainReadings), static (output, all) =>
            Report(output, DomainReader.Check(all.Left, all.Right)));
    }

    private static void Report(SourceProductionContext output, IEnumerable<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics)
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }
}
