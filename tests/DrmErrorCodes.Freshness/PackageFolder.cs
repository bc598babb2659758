using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace DrmErrorCodes.Freshness;

/// <summary>A package that was fetched and unpacked, in a folder that goes with it.</summary>
/// <remarks>npm and the .NET SDK fetch it, each from the registry that it is configured for.</remarks>
internal sealed class PackageFolder(string folder, string version) : IDisposable
{
    public string Version { get; } = version;

    public static PackageFolder Fetch(PackageName name)
    {
        string folder = Directory.CreateTempSubdirectory("freshness-").FullName;
        try
        {
            return new(folder, name.Kind == PackageKind.Npm ? FetchFromNpm(name, folder) : FetchFromNuGet(name, folder));
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>The one file whose path ends so.</summary>
    public string Read(string file)
    {
        string end = Path.DirectorySeparatorChar + file.Replace('/', Path.DirectorySeparatorChar);
        string[] found = [.. Directory.EnumerateFiles(folder, Path.GetFileName(file), SearchOption.AllDirectories)
            .Where(path => path.EndsWith(end, StringComparison.Ordinal))];
        return found is [var path] ? File.ReadAllText(path) : throw new InvalidDataException($"it has {found.Length} files {file}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string FetchFromNpm(PackageName name, string folder)
    {
        Run("npm", "pack", name.ToString(), "--pack-destination", folder);
        using (var archive = new GZipStream(File.OpenRead(Directory.GetFiles(folder, "*.tgz").Single()), CompressionMode.Decompress))
            TarFile.ExtractToDirectory(archive, folder, overwriteFiles: false);
        // The archive has one folder, most often named package.
        string manifest = Path.Combine(Directory.GetDirectories(folder).Single(), "package.json");
        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(manifest));
        return package.RootElement.GetProperty("version").GetString()!;
    }

    private static string FetchFromNuGet(PackageName name, string folder)
    {
        Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "package", "download", name.ToString(), "--output", folder);
        // Name, then version.
        return Path.GetFileName(Directory.GetDirectories(Directory.GetDirectories(folder).Single()).Single());
    }

    private static void Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new IOException($"{program} does not start", exception);
        }

        using (process)
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            string problems = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new IOException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}\n{output.Result}{problems}");
        }
    }
}
