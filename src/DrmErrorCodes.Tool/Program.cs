using DrmErrorCodes.Tool;

Console.CancelKeyPress += (_, _) =>
{
    // A progress bar hides the cursor, and a terminal shows ^C in its place.
    if (!Console.IsErrorRedirected)
        Console.Error.Write("\e[?25h\n");
    Console.Error.WriteLine("drm-error: stopped");
    Environment.Exit(ExitCode.Interrupted);
};
return new DrmErrorCommand(new CommandOutput(StandardOutput.Open(), Console.Error, StandardInput.Open)).Run(args);
