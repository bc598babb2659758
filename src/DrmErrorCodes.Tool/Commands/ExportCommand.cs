using System.CommandLine;
using System.Text;
using DrmErrorCodes.Tool.Export;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error export</c>: writes the whole catalog for other programs, or as a page.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandOutput output)
    {
        ChoiceOption format = ChoiceOption.Of<ExportFormat>("--format", "-f", "What to write.");
        format.Required = true;
        var file = new Option<string?>("--output", "-o") { Description = "The file to write; standard output without it.", HelpName = "FILE" };
        var command = new Command("export", "Writes the whole catalog: a page to search in, or data for other programs.") { format, file };
        command.AddExamples(
            "drm-error export --format html --output codes.html",
            "drm-error export --format sql | psql logs",
            "drm-error export --format csv > codes.csv",
            "drm-error export --format csv-spellings > spellings.csv");
        command.SetAction(result => format.TryRead(result, out ExportFormat? wanted) is { } problem
            ? output.Refuse(problem, command.Name)
            : Run(output, wanted.GetValueOrDefault(), result.GetValue(file)));
        return command;
    }

    private static int Run(CommandOutput output, ExportFormat format, string? file)
    {
        string text = Export(format, ErrorCatalog.All);
        if (file is null)
        {
            output.Output.Write(text);
            return ExitCode.Known;
        }

        try
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return ExitCode.Known;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return output.Fail($"cannot write '{file}': {FileProblem.Describe(file, exception)}");
        }
    }

    private static string Export(ExportFormat format, IReadOnlyList<ErrorEntry> entries) => format switch
    {
        ExportFormat.Html => HtmlExporter.Export(ErrorCatalog.Domains),
        ExportFormat.Json => JsonExporter.Export(entries),
        ExportFormat.Csv => CsvExporter.Export(entries),
        ExportFormat.CsvSpellings => CsvExporter.Export(Spelling.All),
        ExportFormat.Sql => SqlExporter.Export(entries, Spelling.All),
        _ => MarkdownExporter.Export(entries),
    };
}
