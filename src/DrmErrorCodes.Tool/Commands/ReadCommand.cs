using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error read</c>: says what a response body, a GetEMMs answer, an FTP reply or a log holds.</summary>
internal static class ReadCommand
{
    public static Command Create(CommandOutput output)
    {
        var file = new Argument<string>("FILE") { Description = "The file to read; - for standard input." };
        var domain = new Option<string?>("--domain", "-d") { Description = "Whose codes stand in a log, when that is known.", HelpName = "DOMAIN" };
        var command = new Command("read", "Says what a response body, the bytes of a GetEMMs answer, an FTP reply or a log holds.") { file, domain };
        command.SetAction(result => Run(output, result.GetRequiredValue(file), result.GetValue(domain)));
        return command;
    }

    private static int Run(CommandOutput output, string file, string? domainName)
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
            return output.Refuse($"cannot read '{file}': {exception.Message}");
        }

        IReadOnlyList<Finding> findings = Content.Find(content, domain, out string what);
        if (findings.Count == 0)
        {
            output.Errors.WriteLine($"drm-error: {what}: no code found");
            return ExitCode.Unknown;
        }

        output.Output.WriteLine(what);
        foreach (Finding finding in findings)
        {
            output.Output.WriteLine();
            if (finding.Place is not null)
                output.Output.WriteLine($"{finding.Place}:");
            TerminalView.Write(output.Output, finding.Error, finding.Facts);
        }

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
