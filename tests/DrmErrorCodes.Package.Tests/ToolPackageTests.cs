namespace DrmErrorCodes.Package.Tests;

/// <summary>The command, installed from its package.</summary>
[Collection(Packages.Collection)]
public sealed class ToolPackageTests(Packages packages)
{
    [PackageFact]
    public void The_command_is_installed_and_answers()
    {
        string folder = packages.NewFolder("tool");
        CommandRun.Dotnet(folder, "tool", "install", "DrmErrorCodes.Tool", "--version", packages.Version, "--tool-path", "bin");
        string command = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "drm-error.exe" : "drm-error");

        CommandRun known = CommandRun.Of(folder, command, "7011");
        known.Output.Should().StartWith("PallyConLicense 7011 TokenExpired\n").And.Contain("Token is expired.");
        known.ExitCode.Should().Be(0);

        CommandRun unknown = CommandRun.Of(folder, command, "99999");
        unknown.Output.Should().Contain("99999");
        unknown.ExitCode.Should().Be(1);
    }
}
