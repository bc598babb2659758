using System.Reflection;
using System.Text.RegularExpressions;
using DrmErrorCodes.Tool;

namespace DrmErrorCodes.Sql.Tests;

/// <summary>The SQL under test, as users get it: the exported table, the README's join, and its log.</summary>
internal static partial class Statements
{
    public const string Log = "CREATE TABLE log (line_id BIGINT NOT NULL PRIMARY KEY, domain VARCHAR(64) NOT NULL, code BIGINT NOT NULL)";

    /// <summary>What the command writes.</summary>
    public static string Catalog { get; } = Export();

    /// <summary>The README's only block of SQL, word for word.</summary>
    public static string Join { get; } = SqlBlock().Matches(Readme()).Single().Groups["sql"].Value;

    private static string Export()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var command = new DrmErrorCommand(new CommandOutput(output, TextWriter.Null, () => Stream.Null));
        command.Run(["export", "--format", "sql"]).Should().Be(0);
        return output.ToString();
    }

    private static string Readme()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("README.md")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^```sql\n(?<sql>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SqlBlock();
}
