using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DrmErrorCodes.Tests.PublicApi;

/// <summary>What the library gives out cannot be changed, so that all threads may share it.</summary>
public sealed class ImmutabilityTests
{
    private const string CopyingMethod = nameof(GetEmmsResponse.ToArray);

    public static TheoryData<string> Types => [.. PublicMembers.Types.Where(type => !type.IsEnum).Select(type => type.Name)];

    public static TheoryData<string> ListMethods =>
        [.. PublicMembers.Methods.Where(pair => IsCollection(ResultOf(pair.Value)) && pair.Value.Name != CopyingMethod).Select(pair => pair.Key)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_sealed_and_has_nothing_that_can_be_set(string name)
    {
        Type type = PublicMembers.TypeNamed(name);
        IEnumerable<FieldInfo> fields = type.GetFields(PublicMembers.Declared | BindingFlags.NonPublic).Where(IsVisible);
        IEnumerable<MethodInfo> setters = type.GetProperties(PublicMembers.Declared).Select(property => property.SetMethod).OfType<MethodInfo>();

        type.IsSealed.Should().BeTrue();
        (!type.IsValueType || type.IsDefined(typeof(IsReadOnlyAttribute))).Should().BeTrue("a struct is to be readonly");
        fields.Should().NotContain(field => !field.IsInitOnly && !field.IsLiteral);
        // A part of a record may be set while the record is made, and not later.
        setters.Should().NotContain(setter => !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
    }

    [Theory]
    [MemberData(nameof(ListMethods))]
    public void A_list_cannot_be_changed(string name)
    {
        MethodBase method = PublicMembers.Methods[name];
        Func<object?, object?[], object?> call = Call.Of(method);
        int items = 0;

        ResultOf(method).GetGenericTypeDefinition().Should().Be(typeof(IReadOnlyList<>));
        foreach ((object? instance, object?[] arguments) in Samples.CallsOf(method))
        {
            var result = (IEnumerable)call(instance, arguments)!;
            items += result.Cast<object>().Count();
            // What has no way to be changed is as good.
            if (result is not IList list)
                continue;
            if (list.Count > 0)
                Assert.Throws<NotSupportedException>(() => list[0] = list[0]);
            Assert.Throws<NotSupportedException>(() => list.Insert(0, null));
        }

        items.Should().BePositive("the samples are to find something");
    }

    [Fact]
    public void An_array_is_a_copy_of_its_own()
    {
        PublicMembers.Methods.Values.Where(method => method.Name == CopyingMethod).Should().ContainSingle();
        var answer = new GetEmmsResponse(10, 1, 2, new byte[] { 3 });

        byte[] bytes = answer.ToArray();
        Array.Fill(bytes, (byte)0xFF);

        answer.ToArray().Should().Equal(0, 0, 0, 10, 0, 0, 0, 1, 0, 0, 0, 2, 3);
    }

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static Type ResultOf(MethodBase method) => method is MethodInfo { ReturnType: { } type } ? type : method.DeclaringType!;

    private static bool IsCollection(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));
}
