using DrmErrorCodes.Tool;

Console.CancelKeyPress += (_, _) =>
{
    Console.Error.WriteLine("drm-error: stopped");
    Environment.Exit(ExitCode.Interrupted);
};
return new DrmErrorCommand(new CommandOutput(Console.Out, Console.Error, Console.OpenStandardInput)).Run(args);
