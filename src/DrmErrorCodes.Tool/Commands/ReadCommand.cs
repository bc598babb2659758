using System.CommandLine;
using DrmErrorCodes.Tool.Input;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error read</c>: says what a response body, a GetEMMs answer, an FTP reply or a log holds.</summary>
internal static class ReadCommand
{
    public static Command Create(CommandOutput output)
    {
        var file = new Argument<string>("FILE") { Description = "The file to read; - for standard input." };
        var domain = new Option<string?>("--domain", "-d") { Description = "Whose codes stand in a log, when that is known.", HelpName = "DOMAIN" };
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new Command("read", "Says what a response body, the bytes of a GetEMMs answer, an FTP reply or a log holds.") { file, domain, json };
        command.AddExamples(
            "drm-error read body.json",
            "curl --silent --data-binary @challenge.bin https://license.example.com | drm-error read -",
            "drm-error read upload.log --domain ftp --json");
        command.SetAction(result => Run(output, result.GetRequiredValue(file), result.GetValue(domain), result.GetValue(json)));
        return command;
    }

    private static int Run(CommandOutput output, string file, string? domainName, bool json)
    {
        var domain = ErrorDomain.None;
        if (domainName is not null && DomainName.TryFind(domainName, out domain) is { } problem)
            return output.Refuse(problem);

        byte[] content;
        try
        {
            content = file == "-" ? ReadStandardInput(output) : File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return output.Fail($"cannot read '{file}': {exception.Message}");
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

    private static byte[] ReadStandardInput(CommandOutput output)
    {
        using var content = new MemoryStream();
        using Stream input = output.OpenInput();
        input.CopyTo(content);
        return content.ToArray();
    }
}
