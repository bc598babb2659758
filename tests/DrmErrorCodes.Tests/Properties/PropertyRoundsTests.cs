namespace DrmErrorCodes.Tests.Properties;

public sealed class PropertyRoundsTests
{
    [Fact]
    public void The_seed_is_printed_before_the_first_round_and_after_the_last()
    {
        ProgramRun run = ProgramRun.Of("hostile-input", "0", "7011", "1000");

        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        run.ExitCode.Should().Be(0);
        lines.Should().HaveCount(3);
        lines[0].Should().EndWith(" properties of the readers, 0 minutes, seed 7011");
        lines[1].Should().EndWith(" DRM_ERROR_CODES_SEED=7011 DRM_ERROR_CODES_INPUTS=1000");
        lines[2].Should().StartWith("Nothing found in 1 rounds of seed 7011");
    }
}
