using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error domains</c>: the systems whose codes the catalog has.</summary>
internal static class DomainsCommand
{
    public static Command Create(CommandOutput output)
    {
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new Command("domains", "Lists the domains: the systems whose codes the catalog has.") { json };
        command.AddExamples("drm-error domains", "drm-error domains --json");
        command.SetAction(result =>
        {
            (ErrorDomain Domain, int Rows)[] domains = [.. DomainName.All.Select(domain => (domain, ErrorCatalog.Entries(domain).Count))];
            if (result.GetValue(json))
                JsonView.Write(output.Output, domains);
            else
                TerminalView.Write(output.Output, domains);
            return ExitCode.Known;
        });
        return command;
    }
}
