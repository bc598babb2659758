namespace DrmErrorCodes.Tool;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCode
{
    public const int Known = 0;

    public const int Unknown = 1;

    public const int WrongUsage = 2;

    /// <summary>Nobody reads the output any more; as shells number it.</summary>
    public const int ClosedPipe = 141;

    /// <summary>Stopped by Ctrl-C, as shells number it.</summary>
    public const int Interrupted = 130;
}
