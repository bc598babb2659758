namespace DrmErrorCodes.Tool;

/// <summary>Where the command reads and writes.</summary>
internal sealed record CommandOutput(TextWriter Output, TextWriter Errors, Func<Stream> OpenInput)
{
    /// <summary>Says in one line what was wrong with the call, and what is right.</summary>
    public int Refuse(string reason)
    {
        Errors.WriteLine($"drm-error: {reason.TrimEnd('.')}. Try 'drm-error 7011', 'drm-error pallycon 7011' or 'drm-error --help'.");
        return ExitCode.WrongUsage;
    }

    /// <summary>Says in one line why a right call could not be carried out.</summary>
    public int Fail(string reason)
    {
        Errors.WriteLine($"drm-error: {reason}");
        return ExitCode.WrongUsage;
    }
}
