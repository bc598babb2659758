using System.CommandLine;

namespace DrmErrorCodes.Tool.Tests;

/// <summary>What shells ask for: the words that may stand at the end of a command line.</summary>
public sealed class CompletionTests
{
    // A shell's line begins with the command, which goes by the name of the process.
    private static readonly string Command = RootCommand.ExecutableName + " ";

    [Theory]
    [InlineData("shaka", "shak")]
    [InlineData("PallyConLicense", "Pally")]
    [InlineData("list", "li")]
    [InlineData("LICENSE_REQUEST_FAILED", "shaka LICENSE_REQ")]
    [InlineData("with-new-token", "list --retry with")]
    [InlineData("output-protection", "scan proxy.log --category outp")]
    [InlineData("widevine", "read body.json --domain wide")]
    [InlineData("csv-spellings", "export --format csv")]
    [InlineData("scan", "help sc")]
    public void A_word_is_completed(string word, string line) => Complete(line).Should().Contain(word);

    [Fact]
    public void Behind_a_domain_no_domain_is_offered() => Complete("shaka ").Should().Contain("LicenseRequestFailed").And.NotContain("pallycon");

    private static string[] Complete(string line) =>
        CommandRun.Of($"[suggest:{Command.Length + line.Length}]", Command + line).Output.Split('\n');
}
