using System.Reflection;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator.Tests;

public sealed class RowFactsTests
{
    private static readonly Dictionary<string, object> Lowest = new()
    {
        [nameof(RowFacts.Severity)] = 0,
        [nameof(RowFacts.Category)] = 0,
        [nameof(RowFacts.Actor)] = 0,
        [nameof(RowFacts.Retry)] = 0,
        [nameof(RowFacts.Layer)] = 0,
        [nameof(RowFacts.StoredLicense)] = 0,
        [nameof(RowFacts.Source)] = 0,
        [nameof(RowFacts.TextCodes)] = 0,
        [nameof(RowFacts.IsRefusal)] = false,
        [nameof(RowFacts.HasOwnAdvice)] = false,
        [nameof(RowFacts.IsRetired)] = false,
        [nameof(RowFacts.HasNumber)] = false,
        [nameof(RowFacts.IsRange)] = false,
        [nameof(RowFacts.IsAborted)] = false,
    };

    private static readonly Dictionary<string, object> Highest = new()
    {
        [nameof(RowFacts.Severity)] = 3,
        [nameof(RowFacts.Category)] = 15,
        [nameof(RowFacts.Actor)] = 7,
        [nameof(RowFacts.Retry)] = 7,
        [nameof(RowFacts.Layer)] = 7,
        [nameof(RowFacts.StoredLicense)] = 3,
        [nameof(RowFacts.Source)] = RowFacts.MostSources - 1,
        [nameof(RowFacts.TextCodes)] = RowFacts.MostTextCodes,
        [nameof(RowFacts.IsRefusal)] = true,
        [nameof(RowFacts.HasOwnAdvice)] = true,
        [nameof(RowFacts.IsRetired)] = true,
        [nameof(RowFacts.HasNumber)] = true,
        [nameof(RowFacts.IsRange)] = true,
        [nameof(RowFacts.IsAborted)] = true,
    };

    public static TheoryData<string> Facts => [.. Lowest.Keys];

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_highest_of_one_fact_is_read_back_and_changes_no_other(string fact) =>
        ReadBack(With(Lowest, fact, Highest[fact])).Should().Equal(With(Lowest, fact, Highest[fact]));

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_lowest_of_one_fact_is_read_back_and_changes_no_other(string fact) =>
        ReadBack(With(Highest, fact, Lowest[fact])).Should().Equal(With(Highest, fact, Lowest[fact]));

    [Fact]
    public void All_facts_are_checked() =>
        typeof(RowFacts).GetProperties().Select(property => property.Name).Should()
            .BeEquivalentTo([.. Lowest.Keys, nameof(RowFacts.Bits)]);

    [Theory]
    [InlineData("ErrorSeverity", nameof(RowFacts.Severity))]
    [InlineData("ErrorCategory", nameof(RowFacts.Category))]
    [InlineData("ErrorActor", nameof(RowFacts.Actor))]
    [InlineData("RetryAdvice", nameof(RowFacts.Retry))]
    [InlineData("ErrorLayer", nameof(RowFacts.Layer))]
    [InlineData("StoredLicenseAction", nameof(RowFacts.StoredLicense))]
    public void Each_value_of_an_enum_has_room(string enumName, string fact) =>
        GeneratorRun.Of(TableSource.Ftp("")).ValuesOf(enumName).Should().NotBeEmpty().And
            .OnlyContain(value => value >= 0 && value <= (int)Highest[fact]);

    private static Dictionary<string, object> With(Dictionary<string, object> facts, string fact, object value) =>
        new(facts) { [fact] = value };

    // Arguments and properties have the same names.
    private static Dictionary<string, object> ReadBack(Dictionary<string, object> facts)
    {
        ConstructorInfo constructor = typeof(RowFacts).GetConstructors().Single(constructor => constructor.GetParameters().Length > 1);
        object[] arguments = [.. constructor.GetParameters().Select(parameter =>
            facts.Single(fact => fact.Key.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)).Value)];
        int bits = ((RowFacts)constructor.Invoke(arguments)).Bits;
        return facts.Keys.ToDictionary(fact => fact, fact => typeof(RowFacts).GetProperty(fact)!.GetValue(new RowFacts(bits))!);
    }
}
