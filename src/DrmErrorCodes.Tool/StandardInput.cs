using System.Runtime.InteropServices;

namespace DrmErrorCodes.Tool;

/// <summary>Standard input that says when it is closed.</summary>
internal static class StandardInput
{
    /// <summary>Opens it.</summary>
    /// <exception cref="IOException">The shell closed it (<c>&lt;&amp;-</c>), or it is no file to read.</exception>
    public static Stream Open()
    {
        // In the place of a closed one the runtime has opened a file of its own, which would be read for ever. What came from the
        // shell has outlived the start of the program, so it is not marked to be closed at one.
        const int GetFlags = 1;
        const int CloseOnStart = 1;
        if (!OperatingSystem.IsWindows() && FileControl(0, GetFlags) is -1 or CloseOnStart)
            throw new IOException("it is closed");
        return Console.OpenStandardInput();
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(int file, int command);
}
