using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error list</c>: the catalog, or the part of it that the options choose.</summary>
internal static class ListCommand
{
    public static Command Create(CommandOutput output)
    {
        var filter = new EntryFilter();
        var command = new Command("list", "Lists the catalog, or the rows that the options choose.");
        filter.AddTo(command);
        command.AddExamples(
            "drm-error list --domain ftp",
            "drm-error list --category token --retry with-new-token",
            "drm-error list --actor viewer --json");
        command.SetAction(result => filter.Write(output, result, _ => true));
        return command;
    }
}
