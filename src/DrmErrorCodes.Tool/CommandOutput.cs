namespace DrmErrorCodes.Tool;

/// <summary>Where the command reads and writes.</summary>
internal sealed record CommandOutput(TextWriter Output, TextWriter Errors, Func<Stream> OpenInput)
{
    /// <summary>Says in one line what was wrong with the call, and whose help says what is right.</summary>
    public int Refuse(string reason, string command = "")
    {
        string end = reason.EndsWith('?') || reason.EndsWith('.') ? "" : ".";
        return Fail($"{reason}{end} Try 'drm-error {command}{(command.Length > 0 ? " " : "")}--help'.");
    }

    /// <summary>Says in one line why a right call could not be carried out.</summary>
    public int Fail(string reason)
    {
        Errors.WriteLine($"drm-error: {reason}");
        return ExitCode.WrongUsage;
    }
}
