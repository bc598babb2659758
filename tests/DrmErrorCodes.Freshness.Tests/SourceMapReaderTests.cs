namespace DrmErrorCodes.Freshness.Tests;

public sealed class SourceMapReaderTests
{
    private const string Map = """
        {
          "version": 3,
          "sources": ["webpack://player/./src/errors/Errors.js", "webpack://player/./src/errors/NoErrors.js", "webpack://player/./src/Last.js"],
          "sourcesContent": ["this.A = 1;\n", "this.B = 2;\n", "this.C = 3;\n"]
        }
        """;

    [Fact]
    public void The_files_are_found_by_the_ends_of_their_names() =>
        SourceMapReader.Files(Map, "/Errors.js", "/Last.js").Should().Equal("this.A = 1;\n", "this.C = 3;\n");

    [Theory]
    [InlineData("no JSON")]
    [InlineData("""{ "sources": ["Errors.js"] }""")]
    [InlineData("[]")]
    public void What_is_no_source_map_is_refused(string map) =>
        ((Action)(() => SourceMapReader.Files(map, "Errors.js"))).Should().Throw<InvalidDataException>();
}
