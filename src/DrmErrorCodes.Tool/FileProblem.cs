namespace DrmErrorCodes.Tool;

/// <summary>Why a file cannot be read or written, in our words where .NET's speak to programmers.</summary>
internal static class FileProblem
{
    public static string Describe(string file, Exception exception) => exception switch
    {
        _ when file.Length == 0 => "its name is empty",
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException when Directory.Exists(file) => "it is a directory",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "its name is too long",
        _ => exception.Message,
    };
}
