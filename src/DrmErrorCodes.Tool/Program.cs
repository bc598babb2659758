using DrmErrorCodes.Tool;

return new DrmErrorCommand(Console.Out, Console.Error).Run(args);
