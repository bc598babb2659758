namespace DrmErrorCodes.Tool.Tests;

/// <summary>One run of the command, in this process.</summary>
public sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public static CommandRun Of(params string[] arguments) => WithInput([], arguments);

    public static CommandRun WithInput(byte[] input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        int exitCode = new DrmErrorCommand(new CommandOutput(output, errors, () => new MemoryStream(input))).Run(arguments);
        return new(exitCode, output.ToString(), errors.ToString());
    }
}
