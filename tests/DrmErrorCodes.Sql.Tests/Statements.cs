using System.Reflection;
using System.Text.RegularExpressions;
using DrmErrorCodes.Tool;

namespace DrmErrorCodes.Sql.Tests;

/// <summary>The SQL under test, as users get it: the exported tables, the README's join, and its log.</summary>
internal static partial class Statements
{
    public const string Log = "CREATE TABLE log (line_id BIGINT NOT NULL PRIMARY KEY, domain VARCHAR(64) NOT NULL, code VARCHAR(256) NOT NULL)";

    /// <summary>What the command writes.</summary>
    public static string Catalog { get; } = Export("sql");

    /// <summary>The README's only block of SQL, word for word.</summary>
    public static string Join { get; } = SqlBlock().Matches(Resource("README.md")).Single().Groups["sql"].Value;

    /// <summary>The files that this project's README has the command write for DuckDB, and the statements that read them.</summary>
    public static IReadOnlyList<(string Format, string Name, string View)> Files { get; } =
    [
        .. ExportOfFile().Matches(Resource("Files.md")).Select(export => (export.Groups["format"].Value, export.Groups["file"].Value, Resource("Files.md").Split('\n')
            .Single(line => line.StartsWith("duckdb ", StringComparison.Ordinal) && line.Contains(export.Groups["file"].Value)).Split('"')[1])),
    ];

    public static string Export(string format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var command = new DrmErrorCommand(new CommandOutput(output, TextWriter.Null, () => Stream.Null));
        command.Run(["export", "--format", format]).Should().Be(0);
        return output.ToString();
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^```sql\n(?<sql>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SqlBlock();

    [GeneratedRegex("^drm-error export --format (?<format>\\S+) > (?<file>\\S+)$", RegexOptions.Multiline)]
    private static partial Regex ExportOfFile();
}
