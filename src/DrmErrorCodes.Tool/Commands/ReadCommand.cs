using System.CommandLine;
using DrmErrorCodes.Tool.Input;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error read</c>: says what caused the errors in a pasted report or a log, or what a response body, a GetEMMs answer or
/// an FTP reply holds.</summary>
internal static class ReadCommand
{
    /// <summary>All of a file is held in memory.</summary>
    private const int LargestContent = 64 << 20;

    public static Command Create(CommandOutput output)
    {
        var file = new Argument<string>("FILE") { Description = "The file to read; - for standard input." };
        var domain = ChoiceOption.Domain("Whose codes stand in a log, when that is known.");
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new Command("read", "Says what caused the errors in a stack trace, a log or any other text, or what a response body, a GetEMMs answer or an FTP reply holds.") { file, domain, json };
        command.AddExamples(
            "drm-error read report.txt",
            "drm-error read body.json",
            "curl --silent --data-binary @challenge.bin https://license.example.com | drm-error read -",
            "drm-error read upload.log --domain ftp --json");
        command.SetAction(result => domain.TryReadDomain(result, out ErrorDomain wanted) is { } problem
            ? output.Refuse(problem, command.Name)
            : Run(output, result.GetRequiredValue(file), wanted, result.GetValue(json)));
        return command;
    }

    private static int Run(CommandOutput output, string file, ErrorDomain domain, bool json)
    {
        byte[] content;
        try
        {
            content = ReadAll(output, file);
        }
        catch (InputException exception)
        {
            return output.Fail(exception.Message);
        }

        Reading reading = Content.Read(content, domain);
        if (json)
            JsonView.Write(output.Output, reading);
        else if (reading.Findings.Count > 0)
            ReadingView.Write(output.Output, reading);
        else
            output.Errors.WriteLine($"drm-error: {ReadingView.Describe(reading.Kind)}: no code found");
        return reading.Findings.Any(finding => finding.Error.IsKnown) ? ExitCode.Known : ExitCode.Unknown;
    }

    private static byte[] ReadAll(CommandOutput output, string file)
    {
        using var content = new MemoryStream();
        InputFile.Read(output, file, input =>
        {
            byte[] buffer = new byte[1 << 16];
            while (input.Read(buffer) is var read and > 0)
            {
                content.Write(buffer.AsSpan(0, read));
                if (content.Length > LargestContent)
                    throw new InvalidDataException($"it has more than {LargestContent >> 20} MB; for a log of any size use drm-error scan");
            }
        });
        return content.ToArray();
    }
}
