using System.CommandLine;
using System.CommandLine.Completions;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error help</c> and <c>drm-error help COMMAND</c>: what <c>--help</c> writes.</summary>
internal static class HelpCommand
{
    public static Command Create(CommandOutput output, RootCommand root)
    {
        var name = new Argument<string?>("COMMAND") { Arity = ArgumentArity.ZeroOrOne, HelpName = "COMMAND", Description = "The command to explain." };
        name.CompletionSources.Add(_ => DrmErrorCommand.Names.Select(known => new CompletionItem(known)));
        var command = new Command("help", "Shows how to use drm-error, or one of its commands.") { name };
        command.AddExamples("drm-error help", "drm-error help scan");
        command.SetAction(result =>
        {
            string? wanted = result.GetValue(name);
            return wanted is null || DrmErrorCommand.Names.Contains(wanted)
                ? root.Parse(wanted is null ? ["--help"] : [wanted, "--help"]).Invoke(result.InvocationConfiguration)
                : output.Refuse($"'{wanted}' is no command.{DidYouMean.Ask(wanted, DrmErrorCommand.Names)}", command.Name);
        });
        return command;
    }
}
