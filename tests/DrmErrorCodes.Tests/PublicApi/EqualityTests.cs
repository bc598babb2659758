using System.Reflection;

namespace DrmErrorCodes.Tests.PublicApi;

/// <summary>A type that can be compared can be compared in every way, always with the same answer.</summary>
public sealed class EqualityTests
{
    private static readonly string[] Parts = [nameof(Equals), nameof(GetHashCode), "op_Equality", "op_Inequality"];

    public static TheoryData<string> ComparedTypes => [.. PublicMembers.Types.Where(IsCompared).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(ComparedTypes))]
    public void A_value_or_a_type_with_a_part_of_equality_has_all_of_it(string name)
    {
        Type type = PublicMembers.TypeNamed(name);

        type.Should().Implement(typeof(IEquatable<>).MakeGenericType(type));
        Declared(type, nameof(Equals), typeof(object)).Should().NotBeNull();
        Declared(type, nameof(Equals), type).Should().NotBeNull();
        Declared(type, nameof(GetHashCode)).Should().NotBeNull();
        Declared(type, "op_Equality", type, type).Should().NotBeNull();
        Declared(type, "op_Inequality", type, type).Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(ComparedTypes))]
    public void All_ways_to_compare_two_values_agree(string name)
    {
        Type type = PublicMembers.TypeNamed(name);
        Func<object?, object?[], object?> equals = Call.Of(Declared(type, nameof(Equals), type)!);
        Func<object?, object?[], object?> isEqual = Call.Of(Declared(type, "op_Equality", type, type)!);
        Func<object?, object?[], object?> isUnequal = Call.Of(Declared(type, "op_Inequality", type, type)!);
        object[] values = [.. Samples.Of(type)!];
        int equalPairs = 0;
        int unequalPairs = 0;

        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                (object left, object right) = (values[i], values[j]);
                bool areEqual = left.Equals(right);
                Assert.Equal(areEqual || i == j, right.Equals(left));
                Assert.Equal(areEqual, equals(left, [right]));
                Assert.Equal(areEqual, isEqual(null, [left, right]));
                Assert.Equal(!areEqual, isUnequal(null, [left, right]));
                Assert.True(!areEqual || left.GetHashCode() == right.GetHashCode(), $"{left} and {right} are equal and have two hash codes.");
                equalPairs += areEqual && i != j ? 1 : 0;
                unequalPairs += areEqual ? 0 : 1;
            }
        }

        equalPairs.Should().BePositive("some samples are equal and not the same");
        unequalPairs.Should().BePositive("some samples differ");
    }

    [Theory]
    [MemberData(nameof(ComparedTypes))]
    public void No_value_equals_null_or_something_else(string name)
    {
        Type type = PublicMembers.TypeNamed(name);
        Func<object?, object?[], object?> isEqual = Call.Of(Declared(type, "op_Equality", type, type)!);

        foreach (object? value in Samples.Of(type))
        {
            Assert.False(value!.Equals(null));
            Assert.False(value.Equals(new object()));
            if (!type.IsValueType)
                Assert.Equal((false, false), (isEqual(null, [value, null]), isEqual(null, [null, value])));
        }
    }

    private static bool IsCompared(Type type) =>
        !type.IsEnum && (type.IsValueType || Parts.Any(part => type.GetMember(part, PublicMembers.Declared).Length > 0));

    private static MethodInfo? Declared(Type type, string method, params Type[] parameters) =>
        type.GetMethod(method, PublicMembers.Declared, parameters);
}
