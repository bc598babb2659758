using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tool.Tests;

public sealed class ExportTests : IDisposable
{
    private static readonly string[] Columns =
    [
        "domain", "name", "code_text", "first_code", "last_code", "message", "symbols", "server_texts", "stored_license", "severity", "category",
        "actor", "retry", "explanation", "remedy",
    ];

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Csv_read_back_is_the_catalog()
    {
        string csv = Export("csv");
        List<string[]> rows = ReadCsv(csv);

        csv.Should().EndWith("\r\n");
        rows[0].Should().Equal(Columns);
        rows.Skip(1).Should().BeEquivalentTo(ErrorCatalog.All.Select(TextsOf), options => options.WithStrictOrdering());
    }

    [Fact]
    public void Json_has_the_columns_with_lists_as_arrays_and_null_for_no_number()
    {
        using JsonDocument json = JsonDocument.Parse(Export("json"));
        JsonElement[] rows = [.. json.RootElement.EnumerateArray()];

        rows.Should().HaveCount(ErrorCatalog.All.Count);
        rows.Should().OnlyContain(row => row.EnumerateObject().Select(property => property.Name).SequenceEqual(Columns));
        foreach ((JsonElement row, ErrorEntry entry) in rows.Zip(ErrorCatalog.All))
            row.EnumerateObject().Select(property => TextOf(property.Value)).Should().Equal(TextsOf(entry));
        JsonElement pulling = rows.Single(row => row.GetProperty("name").GetString() == "Pulling");
        pulling.GetProperty("first_code").ValueKind.Should().Be(JsonValueKind.Null);
        pulling.GetProperty("symbols").EnumerateArray().Select(symbol => symbol.GetString())
            .Should().Equal("processing", "importStarted", "importCompleted", "Pulling");
    }

    [Fact]
    public void Markdown_read_back_is_the_catalog()
    {
        string[] lines = Export("markdown").Split('\n');
        string[][] rows =
        [
            .. lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line =>
                Regex.Split(line[2..^2], @"(?<!\\) \| ").Select(cell => Regex.Replace(cell, @"\\(.)", "$1")).ToArray()),
        ];

        lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().Be(DomainName.All.Count);
        rows.Where(row => row[0] == "domain").Should().HaveCount(DomainName.All.Count).And.OnlyContain(row => row.SequenceEqual(Columns));
        rows.Where(row => row[0] is not ("domain" or "---")).Should()
            .BeEquivalentTo(ErrorCatalog.All.Select(TextsOf), options => options.WithStrictOrdering());
        lines.Should().Contain(line => line.Contains(@"\<file name\>: Disk quota exceeded"));
    }

    [Fact]
    public void Sql_has_a_table_of_plain_types_and_a_row_for_each_of_the_catalog()
    {
        string sql = Export("sql");
        string[] rows = [.. sql.Split('\n').Where(line => line.StartsWith('('))];

        Regex.Matches(sql, @"^    (\w+) (?:BIGINT|VARCHAR\(\d+\))(?: NOT NULL)?(?: PRIMARY KEY)?,?$", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value).Should().Equal(["row_order", .. Columns]);
        Regex.Count(sql, @"^INSERT INTO drm_error_codes \(row_order, domain, ", RegexOptions.Multiline).Should().Be(DomainName.All.Count);
        rows.Should().HaveCount(ErrorCatalog.All.Count);
        foreach ((int index, ErrorEntry entry) in ErrorCatalog.All.Index())
        {
            string[] values =
            [
                .. TextsOf(entry).Select((text, column) => Columns[column].EndsWith("_code", StringComparison.Ordinal) ? text : $"'{text.Replace("'", "''")}'"),
            ];
            rows[index].TrimEnd(',', ';').Should().Be($"({index + 1}, {string.Join(", ", values.Select(value => value.Length == 0 ? "NULL" : value))})");
        }

        sql.Should().NotContain("\\");
        sql.Split('\n').Where(line => line.StartsWith("--", StringComparison.Ordinal)).Should().NotBeEmpty()
            .And.NotContain(line => line.Contains(';'));
    }

    [Fact]
    public void No_text_is_longer_than_its_sql_column()
    {
        Dictionary<string, int> lengths = Regex.Matches(Export("sql"), @"^    (\w+) VARCHAR\((\d+)\)", RegexOptions.Multiline)
            .ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));

        foreach (string[] texts in ErrorCatalog.All.Select(TextsOf))
        {
            foreach ((string column, string text) in Columns.Zip(texts).Where(cell => lengths.ContainsKey(cell.First)))
                Encoding.UTF8.GetByteCount(text).Should().BeLessThanOrEqualTo(lengths[column], column);
        }
    }

    [Fact]
    public void Html_has_one_element_for_each_row_with_ids_of_its_own()
    {
        string html = Export("html");
        string[] entries = [.. Regex.Matches(html, """<details class="entry" id="([^"]+)">?""").Select(match => match.Groups[1].Value)];

        entries.Should().HaveCount(ErrorCatalog.All.Count).And.OnlyContain(id => Regex.IsMatch(id, "^[a-z0-9-]+$"));
        Regex.Matches(html, """ id="([^"]+)""").Select(match => match.Groups[1].Value).Should().OnlyHaveUniqueItems();
        entries.Should().Contain(
        [
            "pallycon-license-7011", "widevine-client-512-768", "get-emms-license-769-999", "dcp-1", "vod-dealer-package-pulling",
            "vod-dealer-ftp-server-not-running", "vod-dealer-ftp-500", "vod-dealer-ftp-500-599", "widevine-client-1008", "widevine-client-key-error",
        ]);
    }

    [Fact]
    public void Html_needs_nothing_but_itself()
    {
        string html = Export("html");

        html.Should().NotContainAny("http://", "https://", "@import", "url(", "{{");
        Regex.Matches(html, """\b(?:src|href|action)\s*=\s*"([^"]*)""").Select(match => match.Groups[1].Value)
            .Should().NotBeEmpty().And.OnlyContain(address => address.StartsWith('#') || address == "data:,");
    }

    [Fact]
    public void Html_says_every_text_of_the_catalog_and_escapes_it()
    {
        string html = Export("html");
        string text = WebUtility.HtmlDecode(html.Replace("<wbr>", ""));

        html.Should().Contain("&lt;file name&gt;: Disk quota exceeded").And.NotContain("<file name>");
        foreach (ErrorEntry entry in ErrorCatalog.All)
        {
            foreach (string part in (string[])[entry.CodeText, entry.Name, entry.Message, entry.Explanation, entry.Remedy, .. entry.Symbols, .. entry.ServerTexts])
                text.Contains(part).Should().BeTrue(part);
        }
    }

    [Theory]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("sql")]
    [InlineData("markdown")]
    public void A_file_gets_what_standard_output_would(string format)
    {
        CommandRun run = CommandRun.Of("export", "--format", format, "--output", _file);

        (run.ExitCode, run.Output, run.Errors).Should().Be((0, "", ""));
        File.ReadAllBytes(_file).Should().Equal(Encoding.UTF8.GetBytes(Export(format)));
    }

    [Theory]
    [InlineData("'xml' is no format; there are html, json, csv, sql, markdown", "--format", "xml")]
    [InlineData("Option '--format' is required")]
    public void A_wrong_or_missing_format_is_wrong_usage(string message, params string[] options)
    {
        CommandRun run = CommandRun.Of(["export", .. options]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().StartWith($"drm-error: {message}.");
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_wrong_usage()
    {
        string file = Path.Combine(_file, "x");
        CommandRun run = CommandRun.Of("export", "--format", "csv", "--output", file);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().StartWith($"drm-error: cannot write '{file}': ");
    }

    private static string Export(string format)
    {
        CommandRun run = CommandRun.Of("export", "--format", format);
        (run.ExitCode, run.Errors).Should().Be((0, ""));
        return run.Output;
    }

    private static string[] TextsOf(ErrorEntry entry) =>
    [
        entry.Domain.ToString(), entry.Name, entry.CodeText, entry.First?.ToString(CultureInfo.InvariantCulture) ?? "",
        entry.Last?.ToString(CultureInfo.InvariantCulture) ?? "", entry.Message, string.Join("; ", entry.Symbols),
        string.Join("; ", entry.ServerTexts), entry.StoredLicense.ToString(), entry.Severity.ToString(), entry.Category.ToString(),
        entry.Actor.ToString(), entry.Retry.ToString(), entry.Explanation, entry.Remedy,
    ];

    private static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? string.Join("; ", value.EnumerateArray().Select(item => item.GetString())) : value.ToString();

    private static List<string[]> ReadCsv(string csv)
    {
        var rows = new List<string[]>();
        var fields = new List<string>();
        foreach (Match field in Regex.Matches(csv, "(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)"))
        {
            fields.Add(field.Groups[1].Value.Replace("\"\"", "\"") + field.Groups[2].Value);
            if (field.Groups[3].Value == ",")
                continue;
            rows.Add([.. fields]);
            fields.Clear();
        }

        return rows;
    }
}
