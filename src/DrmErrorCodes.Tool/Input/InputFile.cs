namespace DrmErrorCodes.Tool.Input;

/// <summary>Opens what a user named, and says in our words why that cannot be read.</summary>
internal static class InputFile
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file, or standard input.</summary>
    /// <exception cref="InputException">It cannot be opened or read.</exception>
    public static void Read(CommandOutput output, string file, Action<Stream> read)
    {
        if (file.Length == 0)
            throw new InputException("no file given: its name is empty");
        try
        {
            using Stream input = file == StandardInput ? output.OpenInput() : File.OpenRead(file);
            read(input);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            string name = file == StandardInput ? "standard input" : $"'{file}'";
            throw new InputException($"cannot read {name}: {FileProblem.Describe(file, exception)}", exception);
        }
    }
}
