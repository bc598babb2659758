namespace DrmErrorCodes.Generator.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_equal_items_are_equal() => Array("a", "b").Equals(Array("a", "b")).Should().BeTrue();

    [Fact]
    public void Arrays_with_equal_items_are_equal_as_objects() =>
        Array("a", "b").Equals((object)Array("a", "b")).Should().BeTrue();

    [Fact]
    public void An_array_of_another_type_is_not_equal() => Array("1").Equals(new[] { 1 }.ToEquatableArray()).Should().BeFalse();

    [Theory]
    [InlineData("a,c")]
    [InlineData("b,a")]
    [InlineData("a")]
    [InlineData("a,b,c")]
    [InlineData("A,B")]
    public void Arrays_with_other_items_are_not_equal(string items) =>
        Array("a", "b").Equals(Array(items.Split(','))).Should().BeFalse();

    [Fact]
    public void The_default_equals_an_empty_array() => default(EquatableArray<string>).Equals(Array()).Should().BeTrue();

    [Fact]
    public void An_empty_array_equals_the_default() => Array().Equals(default).Should().BeTrue();

    [Fact]
    public void The_default_does_not_equal_an_array_with_items() =>
        default(EquatableArray<string>).Equals(Array("a")).Should().BeFalse();

    [Fact]
    public void Arrays_with_equal_items_have_one_hash() =>
        Array("a", "b").GetHashCode().Should().Be(Array("a", "b").GetHashCode());

    [Fact]
    public void The_default_has_the_hash_of_an_empty_array() =>
        default(EquatableArray<string>).GetHashCode().Should().Be(Array().GetHashCode());

    [Fact]
    public void The_hash_depends_on_the_order_of_the_items() =>
        new[] { 1, 2 }.ToEquatableArray().GetHashCode().Should().NotBe(new[] { 2, 1 }.ToEquatableArray().GetHashCode());

    [Fact]
    public void An_array_gives_its_items_in_order() => Array("b", "a").Should().Equal("b", "a");

    [Fact]
    public void An_array_gives_an_item_by_index() => Array("b", "a")[1].Should().Be("a");

    [Fact]
    public void The_default_has_no_items() => default(EquatableArray<string>).Count.Should().Be(0);

    private static EquatableArray<string> Array(params string[] items) => items.ToEquatableArray();
}
