using DrmErrorCodes.Tool;

return new DrmErrorCommand(new CommandOutput(Console.Out, Console.Error, Console.OpenStandardInput)).Run(args);
