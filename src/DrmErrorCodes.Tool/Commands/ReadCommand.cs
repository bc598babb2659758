using System.CommandLine;
using DrmErrorCodes.Tool.Input;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error read</c>: says what a response body, a GetEMMs answer, an FTP reply or a log holds.</summary>
internal static class ReadCommand
{
    /// <summary>All findings are held in memory; a log of this size may have a hundred thousand.</summary>
    private const int LargestContent = 8 << 20;

    public static Command Create(CommandOutput output)
    {
        var file = new Argument<string>("FILE") { Description = "The file to read; - for standard input." };
        var domain = ChoiceOption.Domain("Whose codes stand in a log, when that is known.");
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new Command("read", "Says what a response body, the bytes of a GetEMMs answer, an FTP reply or a log holds.") { file, domain, json };
        command.AddExamples(
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

        IReadOnlyList<Finding> findings = Content.Find(content, domain, out ContentKind kind);
        if (json)
            JsonView.Write(output.Output, kind, findings);
        else if (findings.Count > 0)
            TerminalView.Write(output.Output, kind, findings);
        else
            output.Errors.WriteLine($"drm-error: {TerminalView.Describe(kind)}: no code found");
        return findings.Any(finding => finding.Error.IsKnown) ? ExitCode.Known : ExitCode.Unknown;
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
