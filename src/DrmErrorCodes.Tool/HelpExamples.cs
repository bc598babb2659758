using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DrmErrorCodes.Tool.Commands;

namespace DrmErrorCodes.Tool;

/// <summary>Puts examples at the end of a command's help.</summary>
internal static class HelpExamples
{
    public static void AddExamples(this Command command, params string[] lines)
    {
        // The root command has one, which its subcommands would share.
        HelpOption? help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
            command.Options.Add(help = new HelpOption());
        help.Action = new HelpAndExamples((HelpAction)help.Action!, lines);
    }

    private sealed class HelpAndExamples(HelpAction help, string[] lines) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            Command command = parseResult.CommandResult.Command;
            // "drm-error CODE" does not go before "scan FILE".
            foreach (Argument argument in command.Parents.OfType<Command>().SelectMany(parent => parent.Arguments))
                argument.Hidden = true;
            foreach (ChoiceOption option in command.Options.OfType<ChoiceOption>())
                option.Describe();
            int exitCode = help.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string line in lines)
                output.WriteLine($"  {line}");
            return exitCode;
        }
    }
}
