using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error domains</c>: the systems whose codes the catalog has.</summary>
internal static class DomainsCommand
{
    public static Command Create(CommandOutput output)
    {
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new Command("domains", "Lists the domains: the systems whose codes the catalog has, with what they are, vendor, source and date.") { json };
        command.AddExamples("drm-error domains", "drm-error domains --json");
        command.SetAction(result =>
        {
            if (result.GetValue(json))
                JsonView.Write(output.Output, ErrorCatalog.Domains);
            else
                DomainsView.Write(output.Output, ErrorCatalog.Domains);
            return ExitCode.Known;
        });
        return command;
    }
}
