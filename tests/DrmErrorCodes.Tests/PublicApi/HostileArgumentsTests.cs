using System.Reflection;

namespace DrmErrorCodes.Tests.PublicApi;

/// <summary>Whatever a member is given, null where it is not allowed included, it answers, or throws what its documentation says.
/// A member that is added is tested with the others.</summary>
public sealed class HostileArgumentsTests
{
    // What a converter has to throw is said by System.Text.Json.
    private static readonly Type[] Converters = [typeof(ErrorCodeJsonConverter), typeof(DrmErrorJsonConverter)];

    // Any text is a code, and a domain without rows has no member to get.
    private static readonly string[] SayOneThing =
    [
        .. PublicMembers.Methods.Where(pair => pair.Value.DeclaringType == typeof(ErrorCode) && pair.Value.Name == "TryParse").Select(pair => pair.Key),
        .. PublicMembers.Methods.Where(pair => pair.Value.Name == "TryGet" && Enum.GetValues(pair.Value.GetParameters()[1].ParameterType.GetElementType()!).Length == 0).Select(pair => pair.Key),
    ];

    public static TheoryData<string> TryMethods => [.. PublicMembers.Methods.Where(pair => IsTryMethod(pair.Value)).Select(pair => pair.Key)];

    public static TheoryData<string> OtherMethods => [.. PublicMembers.Methods
        .Where(pair => !IsTryMethod(pair.Value) && !Converters.Contains(pair.Value.DeclaringType)).Select(pair => pair.Key)];

    [Theory]
    [MemberData(nameof(TryMethods))]
    public void A_Try_method_never_throws_and_gives_nothing_where_it_says_false(string name)
    {
        MethodBase method = PublicMembers.Methods[name];
        ParameterInfo[] outputs = [.. method.GetParameters().Where(parameter => parameter.IsOut)];
        Func<object?, object?[], object?> call = Call.Of(method);
        var answers = new HashSet<bool>();

        foreach ((object? instance, object?[] arguments) in Samples.CallsOf(method))
        {
            bool isTrue = (bool)call(instance, arguments)!;
            answers.Add(isTrue);
            foreach (ParameterInfo output in outputs)
            {
                object? value = arguments[output.Position];
                if (isTrue)
                    Assert.NotNull(value);
                else if (value is DrmError error)
                    Assert.False(error.IsKnown);
                else
                    Assert.True(value is null || value.Equals(Activator.CreateInstance(value.GetType())), $"It says false and gives {value}.");
            }
        }

        if (!SayOneThing.Contains(name))
            answers.Should().HaveCount(2, "the samples are to make it say both");
    }

    [Theory]
    [MemberData(nameof(OtherMethods))]
    public void A_member_throws_nothing_but_what_is_documented(string name)
    {
        MethodBase method = PublicMembers.Methods[name];
        Type? documented = DocumentedException(method);
        Func<object?, object?[], object?> call = Call.Of(method);

        foreach ((object? instance, object?[] arguments) in Samples.CallsOf(method))
        {
            try
            {
                call(instance, arguments);
            }
            catch (Exception exception) when (documented?.IsInstanceOfType(exception) is true)
            {
                exception.Message.Should().NotBeEmpty();
            }
        }
    }

    // Were it to say false, as for too little room, an interpolated string would try again with more room, and never end.
    [Fact]
    public void A_format_that_there_is_not_is_a_mistake_of_the_caller()
    {
        ((Action)(() => new ErrorCode(1).TryFormat(new char[100], out _, "Q"))).Should().Throw<FormatException>();
        ((Action)(() => default(DrmError).TryFormat(new char[100], out _, "Q"))).Should().Throw<FormatException>();
    }

    private static bool IsTryMethod(MethodBase method) => method.Name.StartsWith("Try", StringComparison.Ordinal);

    private static Type? DocumentedException(MethodBase method) => method switch
    {
        { Name: "Parse" } => typeof(FormatException),
        { IsConstructor: true } when method.DeclaringType == typeof(FtpReply) || method.DeclaringType == typeof(PallyConErrorResponse) => typeof(ArgumentException),
        _ => null,
    };
}
