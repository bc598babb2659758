using System.Text.Json;

namespace DrmErrorCodes.Freshness;

/// <summary>Reads the files that a source map carries.</summary>
internal static class SourceMapReader
{
    /// <summary>The files whose names end so.</summary>
    public static IReadOnlyList<string> Files(string map, params string[] ends)
    {
        SourceMap? content;
        try
        {
            content = JsonSerializer.Deserialize<SourceMap>(map, JsonSerializerOptions.Web);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("a source map is not as expected", exception);
        }

        if (content is not { Sources: { } names, SourcesContent: { } files })
            throw new InvalidDataException("a source map has no files");
        return [.. names.Zip(files).Where(pair => Array.Exists(ends, end => pair.First.EndsWith(end, StringComparison.Ordinal))).Select(pair => pair.Second)];
    }

    private sealed record SourceMap(string[]? Sources, string[]? SourcesContent);
}
