using DrmErrorCodes.Tests.PublicApi;

namespace DrmErrorCodes.Tests.FirstUse;

/// <summary>Whatever a program does first with the library, it gets what it would get later.</summary>
public sealed class FirstUseTests
{
    private static readonly string[] Names = [.. FirstUses.EntryPoints.Keys];

    public static TheoryData<string> EntryPoints => [.. Names];

    public static TheoryData<string> Types => [.. FirstUses.Types.Keys.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(EntryPoints))]
    public void Whatever_comes_first_all_answers_are_as_ever(string entryPoint)
    {
        string[] names = [entryPoint, .. Names];

        FreshLibrary.Answers(nameof(FirstUses.AnswersOf), names).Should().Equal(FirstUses.AnswersOf(names));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_that_comes_to_life_alone_is_as_ever(string type) =>
        FreshLibrary.Answers(nameof(FirstUses.AnswersAfter), type).Should().Equal(FirstUses.AnswersAfter(type));

    [Fact]
    public void Every_public_type_has_a_first_use() =>
        FirstUses.Types.Keys.Should().BeEquivalentTo(PublicMembers.Types.Where(type => !type.IsEnum));

    [Theory]
    [MemberData(nameof(EntryPoints))]
    public void All_threads_of_a_new_process_get_one_answer(string entryPoint)
    {
        ProgramRun run = ProgramRun.Of("first-use", entryPoint);

        run.Output.Should().Be(Answer.Of(FirstUses.EntryPoints[entryPoint]()).Text);
        run.ExitCode.Should().Be(0);
    }
}
