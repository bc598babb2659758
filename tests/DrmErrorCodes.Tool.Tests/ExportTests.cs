using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DrmErrorCodes.Tool.Export;

namespace DrmErrorCodes.Tool.Tests;

public sealed class ExportTests : IDisposable
{
    private static readonly string[] Columns =
    [
        "domain", "name", "code_text", "first_code", "last_code", "message", "symbols", "server_texts", "stored_license", "severity", "category",
        "actor", "retry", "explanation", "remedy", "layer", "retired", "refusal", "own_advice", "notation", "wording", "source", "row_order",
    ];

    private static readonly string[] Numbers = ["first_code", "last_code", "row_order"];

    private static readonly string[] Truths = ["retired", "refusal", "own_advice"];

    private static readonly Dictionary<ErrorEntry, int> Orders = ErrorCatalog.All.Index().ToDictionary(row => row.Item, row => row.Index + 1);

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

        int domains = ErrorCatalog.Domains.Count(info => info.Entries.Count > 0);
        lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().Be(domains);
        rows.Where(row => row[0] == "domain").Should().HaveCount(domains).And.OnlyContain(row => row.SequenceEqual(Columns));
        rows.Where(row => row[0] is not ("domain" or "---")).Should()
            .BeEquivalentTo(ErrorCatalog.All.Select(TextsOf), options => options.WithStrictOrdering());
        lines.Should().Contain(line => line.Contains(@"\<file name\>: Disk quota exceeded"));
    }

    [Fact]
    public void Csv_of_spellings_names_rows_of_the_catalog()
    {
        List<string[]> rows = ReadCsv(Export("csv-spellings"));

        rows[0].Should().Equal("domain", "spelling", "row_order");
        rows.Skip(1).Should().BeEquivalentTo(
            Spelling.All.Select(spelling => new[] { spelling.Domain.ToString(), spelling.Text, $"{RowOrder(spelling.Entry)}" }),
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void Sql_has_tables_of_plain_types()
    {
        string sql = Export("sql");
        string[][] tables =
        [
            .. Regex.Matches(sql, @"^CREATE TABLE (\w+) \(\n((?:    .*\n)+)\);$", RegexOptions.Multiline).Select(table => (string[])
            [
                table.Groups[1].Value,
                .. Regex.Matches(table.Groups[2].Value, @"^    (\w+) (?:BIGINT|BOOLEAN|VARCHAR\(\d+\))(?: NOT NULL)?(?: PRIMARY KEY)?,?$", RegexOptions.Multiline)
                    .Select(column => column.Groups[1].Value),
            ]),
        ];

        tables.Should().HaveCount(2);
        tables[0].Should().Equal(["drm_error_codes", "row_order", .. Columns[..^1]]);
        tables[1].Should().Equal("drm_error_spellings", "domain", "spelling", "row_order");
        sql.Should().NotContain("\\");
        sql.Split('\n').Where(line => line.StartsWith("--", StringComparison.Ordinal)).Should().NotBeEmpty()
            .And.NotContain(line => line.Contains(';'));
    }

    [Fact]
    public void Sql_has_a_row_for_each_of_the_catalog_and_for_each_spelling()
    {
        string[] rows = [.. Export("sql").Split('\n').Where(line => line.StartsWith('(')).Select(line => line.TrimEnd(',', ';'))];

        rows.Should().Equal(
        [
            .. ErrorCatalog.All.Select(entry =>
                $"({RowOrder(entry)}, {string.Join(", ", Columns.Zip(TextsOf(entry)).SkipLast(1).Select(cell => Literal(cell.First, cell.Second)))})"),
            .. Spelling.All.Select(spelling => $"('{spelling.Domain}', '{spelling.Text.Replace("'", "''")}', {RowOrder(spelling.Entry)})"),
        ]);

        static string Literal(string column, string text) =>
            Numbers.Contains(column) ? (text.Length == 0 ? "NULL" : text)
            : Truths.Contains(column) ? text.ToUpperInvariant()
            : $"'{text.Replace("'", "''")}'";
    }

    /// <summary>SQL Server takes a thousand rows.</summary>
    [Fact]
    public void No_insert_is_long() =>
        Export("sql").Split("INSERT INTO").Select(statement => statement.Split('\n').Count(line => line.StartsWith('(')))
            .Should().OnlyContain(rows => rows <= 500);

    [Fact]
    public void No_text_is_longer_than_its_sql_column()
    {
        Dictionary<string, int> lengths = Regex.Matches(Export("sql"), @"^    (\w+) VARCHAR\((\d+)\)", RegexOptions.Multiline)
            .DistinctBy(match => match.Groups[1].Value).ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));

        foreach (string[] texts in ErrorCatalog.All.Select(TextsOf))
        {
            foreach ((string column, string text) in Columns.Zip(texts).Where(cell => lengths.ContainsKey(cell.First)))
                Encoding.UTF8.GetByteCount(text).Should().BeLessThanOrEqualTo(lengths[column], column);
        }

        Spelling.All.Max(spelling => Encoding.UTF8.GetByteCount(spelling.Text)).Should().BeLessThanOrEqualTo(lengths["spelling"]);
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
            "play-ready-0x8004c065", "media3--100", "eme-key-status-output-restricted",
        ]);
    }

    [Fact]
    public void Html_needs_nothing_but_itself()
    {
        string html = Export("html");

        string?[] documents = [.. ErrorCatalog.Domains.SelectMany(info => info.Sources).Select(source => source.Url)];

        html.Should().NotContainAny("@import", "url(", "{{");
        // The catalog's texts mention addresses, and its documents have some; the page itself has none.
        HtmlExporter.Export([]).Should().NotContainAny("http://", "https://");
        Regex.Matches(html, """\b(?:src|href|action)\s*=\s*"([^"]*)""").Select(match => match.Groups[1].Value)
            .Should().NotBeEmpty().And.OnlyContain(address => address.StartsWith('#') || address == "data:," || documents.Contains(address));
    }

    [Fact]
    public void Html_says_every_text_of_the_catalog_and_escapes_it()
    {
        string html = Export("html");
        string text = WebUtility.HtmlDecode(Regex.Replace(html, "<wbr>|<a [^>]*>|</a>", ""));

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
    [InlineData("csv-spellings")]
    [InlineData("sql")]
    [InlineData("markdown")]
    public void A_file_gets_what_standard_output_would(string format)
    {
        CommandRun run = CommandRun.Of("export", "--format", format, "--output", _file);

        (run.ExitCode, run.Output, run.Errors).Should().Be((0, "", ""));
        File.ReadAllBytes(_file).Should().Equal(Encoding.UTF8.GetBytes(Export(format)));
    }

    [Theory]
    [InlineData("'xml' is no format. There are html, json, csv, csv-spellings, sql, markdown", "--format", "xml")]
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
        entry.Actor.ToString(), entry.Retry.ToString(), entry.Explanation, entry.Remedy, entry.Layer.ToString(), Truth(entry.IsRetired),
        Truth(entry.IsRefusal), Truth(entry.HasOwnAdvice), ErrorCatalog.Describe(entry.Domain).Notation.ToString(),
        ErrorCatalog.Describe(entry.Domain).Wording.ToString(), entry.Source.ToString(), $"{RowOrder(entry)}",
    ];

    private static string Truth(bool value) => value ? "true" : "false";

    private static int RowOrder(ErrorEntry entry) => Orders[entry];

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(item => item.GetString())),
        JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => value.ToString(),
    };

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
