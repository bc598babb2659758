using System.CommandLine;
using DrmErrorCodes.Tool.Commands;

namespace DrmErrorCodes.Tool;

/// <summary>The command line of <c>drm-error</c>.</summary>
internal sealed class DrmErrorCommand
{
    private readonly CommandOutput _output;
    private readonly RootCommand _root;

    public DrmErrorCommand(CommandOutput output)
    {
        _output = output;
        _root = TranslateCommand.Create(output);
        Command[] commands =
        [
            ListCommand.Create(output),
            SearchCommand.Create(output),
            ReadCommand.Create(output),
            ScanCommand.Create(output),
            DomainsCommand.Create(output),
            ExportCommand.Create(output),
        ];
        foreach (Command command in commands)
            _root.Subcommands.Add(command);
    }

    public int Run(IReadOnlyList<string> arguments)
    {
        ParseResult result = _root.Parse(arguments);
        if (result.Errors.Count > 0)
            return _output.Refuse(arguments.Count == 0 ? "no code given" : result.Errors[0].Message);
        try
        {
            return result.Invoke(new InvocationConfiguration
            {
                Output = _output.Output,
                Error = _output.Errors,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (OutputException exception)
        {
            int exitCode = _output.Fail($"cannot write: {exception.Message}");
            return exception.IsClosedPipe ? ExitCode.ClosedPipe : exitCode;
        }
    }
}
