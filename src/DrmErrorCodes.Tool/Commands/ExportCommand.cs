using System.CommandLine;
using System.Text;
using DrmErrorCodes.Tool.Export;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error export</c>: writes the whole catalog for other programs, or as a page.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandOutput output)
    {
        var format = new Option<string>("--format", "-f")
        {
            Required = true,
            Description = $"One of {string.Join(", ", Enum.GetValues<ExportFormat>().Select(EnumName.Of))}.",
            HelpName = "FORMAT",
        };
        var file = new Option<string?>("--output", "-o") { Description = "The file to write; standard output without it.", HelpName = "FILE" };
        var command = new Command("export", "Writes the whole catalog: a page to search in, or data for other programs.") { format, file };
        command.AddExamples(
            "drm-error export --format html --output codes.html",
            "drm-error export --format sql | psql logs",
            "drm-error export --format csv > codes.csv",
            "drm-error export --format csv-spellings > spellings.csv");
        command.SetAction(result => Run(output, result.GetRequiredValue(format), result.GetValue(file)));
        return command;
    }

    private static int Run(CommandOutput output, string formatName, string? file)
    {
        if (EnumName.TryFind("format", formatName, out ExportFormat format) is { } problem)
            return output.Refuse(problem);

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
            return output.Fail($"cannot write '{file}': {exception.Message}");
        }
    }

    private static string Export(ExportFormat format, IReadOnlyList<ErrorEntry> entries) => format switch
    {
        ExportFormat.Html => HtmlExporter.Export(entries),
        ExportFormat.Json => JsonExporter.Export(entries),
        ExportFormat.Csv => CsvExporter.Export(entries),
        ExportFormat.CsvSpellings => CsvExporter.Export(Spelling.All),
        ExportFormat.Sql => SqlExporter.Export(entries, Spelling.All),
        _ => MarkdownExporter.Export(entries),
    };
}
