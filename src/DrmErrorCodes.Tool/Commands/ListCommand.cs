using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error list</c>: the catalog, or the part of it that the options choose.</summary>
internal static class ListCommand
{
    public static Command Create(CommandOutput output)
    {
        var filter = new EntryFilter();
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new Command("list", "Lists the catalog, or the codes that the options choose.");
        filter.AddTo(command);
        command.Options.Add(json);
        command.AddExamples(
            "drm-error list --domain ftp",
            "drm-error list --category token --retry with-new-token",
            "drm-error list --actor viewer --json");
        command.SetAction(result => filter.TryRead(result, out EntryChoice choice) is { } problem
            ? output.Refuse(problem, command.Name)
            : Show(output, [.. ErrorCatalog.All.Where(choice.Matches)], result.GetValue(json)));
        return command;
    }

    /// <summary>Writes rows of the catalog, or that there are none.</summary>
    public static int Show(CommandOutput output, IReadOnlyList<ErrorEntry> entries, bool json)
    {
        if (json)
            JsonView.Write(output.Output, entries);
        else if (entries.Count > 0)
            ListView.Write(output.Output, entries);
        else
            output.Errors.WriteLine("drm-error: no code found");
        return entries.Count > 0 ? ExitCode.Known : ExitCode.Unknown;
    }
}
