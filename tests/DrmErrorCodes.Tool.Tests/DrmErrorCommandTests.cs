using System.CommandLine.Parsing;
using System.Text.Json;

namespace DrmErrorCodes.Tool.Tests;

public sealed class DrmErrorCommandTests
{
    [Fact]
    public void A_bare_code_shows_every_domain_that_knows_it()
    {
        CommandRun run = Run("550");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().StartWith("VodDealerFtp 550 FileUnavailable\n  Message       Requested action not taken.");
    }

    [Fact]
    public void A_row_for_just_the_number_goes_before_ranges_that_hold_it() =>
        Heads(Run("550").Output).Should().Equal(
            "VodDealerFtp 550 FileUnavailable", "WidevineClient 550 CustomErrorRemoveLicense", "GetEmmsLicense 550 CustomErrorRemoveLicense");

    [Fact]
    public void More_than_three_rows_are_a_list_with_the_command_that_shows_one_and_systems_of_today_go_first()
    {
        CommandRun run = Run("2001");
        string[] lines = run.Output.Split('\n');

        run.ExitCode.Should().Be(0);
        lines[..4].Select(line => line.Split(' ')[0]).Should().Equal("PallyConLicense", "ShakaPlayer", "Media3", "WidevineClient");
        lines[0].Should().MatchRegex("^PallyConLicense +2001 +DatabaseConnectionFailed +DB connection failed.$");
        lines[4..].Should().Equal("", "To see one: drm-error PallyConLicense 2001", "");
    }

    [Theory]
    [InlineData("pallycon", "7011")]
    [InlineData("PallyConLicense", "0x1B63")]
    [InlineData("pallycon-license", " 07011")]
    public void A_code_of_a_domain_shows_all_that_the_catalog_has_of_it(string domain, string code)
    {
        DrmError error = PallyConLicenseError.TokenExpired.ToDrmError();

        Run(domain, code).Output.Should().Be(
            $"""
            PallyConLicense 7011 TokenExpired
              Message     Token is expired.
              Meaning     {error.Explanation}
              What to do  {error.Remedy}
              Retry       With new token
              Who acts    Backend team
              Category    Token
              Severity    Error

            """);
    }

    [Fact]
    public void A_number_in_a_range_shows_the_range_and_the_stored_license() => Run("widevine", "600").Output.Should().StartWith(
        """
        WidevineClient 600 CustomErrorRemoveLicense
          Message         3rd Party Custom Application Errors (remove existing stored license)
          Range           512–768
          Stored license  is removed
          Meaning         
        """);

    [Theory]
    [InlineData("0x8004c065")]
    [InlineData("8004C065")]
    [InlineData("-2147172251")]
    [InlineData("2147795045")]
    public void A_code_of_32_bits_is_shown_as_its_vendor_writes_it(string code) =>
        Run("playready", code).Output.Should().StartWith("PlayReady 0x8004C065 DevcertRevoked\n").And.NotContain("Range");

    [Fact]
    public void A_retired_code_says_so() =>
        Run("shaka", ErrorCatalog.Entries(ErrorDomain.ShakaPlayer).First(entry => entry.IsRetired).Name).Output.Should()
            .Contain("\n  Retired      only older versions report it\n");

    [Fact]
    public void A_code_with_two_rows_shows_both() => Run("widevine", "1008").Output.Should()
        .Contain("ConfigurationError").And.Contain("KeyError");

    [Fact]
    public void A_text_code_shows_the_other_names_of_its_row() => Run("package", "importStarted").Output.Should().StartWith(
        """
        VodDealerPackage importStarted Pulling
          Message      Package is being pulled from source.
          Also called  processing, importCompleted, Pulling

        """);

    [Fact]
    public void The_texts_of_servers_stand_a_line_each() => Run("ftp", "451").Output.Should().Contain(
        """
          Server texts  Failure writing to local file.
                        Transfer aborted. Input/output error
        """);

    [Fact]
    public void An_unknown_code_of_a_domain_is_marked_and_shows_what_its_group_is_about()
    {
        CommandRun run = Run("pallycon", "7014");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Be("drm-error: PallyConLicense does not know 7014\n");
        run.Output.Should().StartWith(
            """
            PallyConLicense 7014 (unknown code)
              Neighbors   7013 InvalidTokenJson
                          7016 InvalidToken
              Meaning     The code is not in the vendor's list. Most of its neighbors, 70xx,
            """);
    }

    [Fact]
    public void An_unknown_number_shows_the_domains_that_it_may_be_from()
    {
        CommandRun run = Run("7014");

        (run.ExitCode, run.Errors).Should().Be((1, "drm-error: no domain knows 7014; it may be from\n"));
        Heads(run.Output).Should().StartWith("PallyConLicense 7014 (unknown code)").And.HaveCount(3)
            .And.NotContain(head => head.StartsWith("AndroidMediaStatus", StringComparison.Ordinal), "its numbers are far from it");
    }

    [Fact]
    public void A_shape_that_is_nobody_else_s_tells_the_owner_of_an_unknown_code()
    {
        CommandRun run = Run("0x8004D1FF");

        (run.ExitCode, run.Errors).Should().Be((1, "drm-error: PlayReady does not know 0x8004D1FF\n"));
        run.Output.Should().StartWith("PlayReady 0x8004D1FF (unknown code)\n  Neighbors   0x8004D100 ");
    }

    [Theory]
    [InlineData("PlayReady 0x8004C600 ServerInternalError", "0x8004C600")]
    [InlineData("AndroidMediaStatus -2998 DrmVendor", "-2998")]
    [InlineData("VodDealerPackage Pull Failed PullFailed", "package", "Pull", "Failed")]
    [InlineData("PallyConLicense 7011 TokenExpired", "Token", "is", "expired.")]
    [InlineData("VodDealerFtp 550 FileUnavailable", "Permission", "denied")]
    [InlineData("PallyConLicense 7011 TokenExpired", "tokenexpired")]
    public void A_code_is_found_in_any_shape(string head, params string[] words) => Heads(Run(words).Output)[0].Should().Be(head);

    [Theory]
    [InlineData("no domain knows 123456; 'drm-error DOMAIN 123456' shows what is near it", "123456")]
    [InlineData("no domain knows -12345; 'drm-error DOMAIN -12345' shows what is near it", "-12345")]
    [InlineData("no domain knows no such text; 'drm-error search no such text' looks in all texts", "no", "such", "text")]
    [InlineData("PallyConLicense does not know 600; known to {those that know it}", "pallycon", "600")]
    public void An_unknown_code_says_so_and_returns_1(string message, params string[] arguments)
    {
        (int exitCode, _, string errors) = Run(arguments);

        exitCode.Should().Be(1);
        string known = string.Join(", ", ErrorCatalog.Identify(arguments[^1]).Select(error => error.Domain));
        errors.Should().Be($"drm-error: {message.Replace("{those that know it}", known, StringComparison.Ordinal)}\n");
    }

    [Theory]
    [InlineData("no domain knows TokenExpird. Did you mean 'TokenExpired'?", "TokenExpird")]
    [InlineData("no domain knows serach. Did you mean 'search'?", "serach")]
    [InlineData("no domain knows pallicon. Did you mean 'pallycon'?", "pallicon")]
    [InlineData("PallyConLicense does not know TokenExpird. Did you mean 'TokenExpired'?", "pallycon", "TokenExpird")]
    public void A_misspelt_code_is_answered_with_what_may_be_meant(string message, params string[] arguments) =>
        Run(arguments).Should().Match<CommandRun>(run => run.ExitCode == 1 && run.Errors == $"drm-error: {message}\n");

    [Theory]
    [InlineData("no code given. Try 'drm-error --help'")]
    [InlineData("no code given. Try 'drm-error --help'", "")]
    [InlineData("no code given. Try 'drm-error --help'", "pallycon", "")]
    [InlineData("'no-such-system' is no domain. 'drm-error domains' lists them. Try 'drm-error --help'", "no-such-system", "7011")]
    [InlineData("'pallicon' is no domain. Did you mean 'pallycon'? Try 'drm-error --help'", "pallicon", "7011")]
    [InlineData("'serach' is no domain. Did you mean 'search'? Try 'drm-error --help'", "serach", "expired")]
    [InlineData("'lst' is no command. Did you mean 'list'? Try 'drm-error --help'", "lst", "--domain", "ftp")]
    [InlineData("'license' may be PallyConLicense or GetEmmsLicense. Try 'drm-error --help'", "license", "7011")]
    [InlineData("'vod' may be VodDealerPackage or VodDealerFtp. Try 'drm-error --help'", "vod")]
    [InlineData("there is no option --jsn. Did you mean '--json'? Try 'drm-error --help'", "--jsn", "7011")]
    [InlineData("'1' is no domain. 'drm-error domains' lists them. Try 'drm-error --help'", "1", "2", "3")]
    [InlineData("'scna' is no command. Did you mean 'scan'? Try 'drm-error help --help'", "help", "scna")]
    [InlineData("'list' does not take '--jsn'. Did you mean '--json'? Try 'drm-error list --help'", "list", "--jsn")]
    [InlineData("'list' does not take 'ftp'. Did you mean '--domain ftp'? Try 'drm-error list --help'", "list", "ftp")]
    [InlineData("Required argument 'FILE' missing for command: 'scan'. Try 'drm-error scan --help'", "scan")]
    [InlineData("Option '--format' is required. Try 'drm-error export --help'", "export")]
    public void Wrong_usage_says_what_is_right_in_one_line_and_returns_2(string message, params string[] arguments) =>
        Run(arguments).Should().Be(new CommandRun(2, "", $"drm-error: {message}.\n"));

    [Fact]
    public void A_domain_alone_says_what_it_is_and_lists_its_codes()
    {
        CommandRun run = Run("widevine");
        ErrorDomainInfo widevine = ErrorCatalog.Describe(ErrorDomain.WidevineClient);

        (run.ExitCode, run.Errors).Should().Be((0, ""));
        run.Output.Should().StartWith(
            $"""
            WidevineClient: {widevine.Title} (legacy)
              {widevine.Description}
              {widevine.Vendor}, today {widevine.VendorToday}: {string.Join("; ", widevine.Sources)}
              Contact: {widevine.Contact}


            """);
        run.Output.Split('\n').Count(line => line.StartsWith("WidevineClient ", StringComparison.Ordinal)).Should().Be(widevine.Entries.Count);
    }

    [Fact]
    public void A_domain_without_rows_says_what_it_is() =>
        Run("CdmSystemCode").Should().Match<CommandRun>(run => run.ExitCode == 0 && run.Errors == "" && run.Output.StartsWith("CdmSystemCode: "));

    [Fact]
    public void No_name_of_a_domain_or_of_a_command_is_a_code() =>
        DomainName.Names.Concat(DrmErrorCommand.Names).SelectMany(name => ErrorCatalog.Identify(name)).Should().BeEmpty();

    [Fact]
    public void Json_has_the_whole_entry_of_each_row()
    {
        (int exitCode, string output, _) = Run("--json", "ftp", "599");
        using JsonDocument json = JsonDocument.Parse(output);
        JsonElement error = json.RootElement.GetProperty("errors")[0];

        exitCode.Should().Be(0);
        json.RootElement.GetProperty("domain").GetString().Should().Be("VodDealerFtp");
        json.RootElement.GetProperty("code").GetInt64().Should().Be(599);
        error.EnumerateObject().Select(property => property.ToString()).Should().Equal(
            "\"domain\": \"VodDealerFtp\"",
            "\"code\": 599",
            "\"known\": true",
            "\"name\": \"MiscFtpError\"",
            "\"codeText\": \"5XX\"",
            "\"first\": 500",
            "\"last\": 599",
            "\"symbols\": [\n        \"5XX\"\n      ]",
            "\"message\": \"Misc. FTP error\"",
            "\"serverTexts\": []",
            "\"layer\": \"Transport\"",
            "\"isRetired\": false",
            """
            "source": {
                    "title": "Widevine, \"Status and Error Codes\", section 6",
                    "version": "1.3",
                    "date": "2011-01-24"
                  }
            """,
            "\"storedLicense\": \"Unspecified\"",
            "\"severity\": \"Error\"",
            "\"category\": \"Unspecified\"",
            "\"actor\": \"ContentOperations\"",
            "\"retry\": \"Never\"",
            "\"isRefusal\": false",
            "\"hasOwnAdvice\": true",
            $"\"explanation\": \"{VodDealerFtpError.MiscFtpError.ToDrmError().Explanation}\"",
            $"\"remedy\": \"{VodDealerFtpError.MiscFtpError.ToDrmError().Remedy}\"");
    }

    [Fact]
    public void Json_of_an_unknown_code_has_no_errors_and_keeps_the_code()
    {
        (int exitCode, string output, string errors) = Run("wrong code", "--json");
        using JsonDocument json = JsonDocument.Parse(output);

        exitCode.Should().Be(1);
        errors.Should().BeEmpty();
        json.RootElement.GetProperty("code").GetString().Should().Be("wrong code");
        json.RootElement.GetProperty("errors").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Json_of_an_unknown_code_of_a_domain_says_that_it_is_not_known()
    {
        using JsonDocument json = JsonDocument.Parse(Run("pallycon", "7014", "--json").Output);
        JsonElement error = json.RootElement.GetProperty("errors")[0];

        error.GetProperty("known").GetBoolean().Should().BeFalse();
        error.GetProperty("code").GetInt64().Should().Be(7014);
        error.TryGetProperty("name", out _).Should().BeFalse();
        error.GetProperty("explanation").GetString().Should().Contain("70xx");
    }

    [Fact]
    public void Json_has_both_rows_of_a_number_listed_twice()
    {
        using JsonDocument json = JsonDocument.Parse(Run("widevine", "1008", "--json").Output);

        json.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("name").GetString())
            .Should().Equal("ConfigurationError", "KeyError");
    }

    [Fact]
    public void Help_says_where_the_domains_are_and_the_exit_codes()
    {
        (int exitCode, string output, _) = Run("--help");

        exitCode.Should().Be(0);
        output.Should().Contain("'drm-error domains' lists them").And.Contain("Exit code 0: known, 1: unknown, 2: wrong usage.");
    }

    [Theory]
    [InlineData("<[DOMAIN] CODE>... [command] [options]", "drm-error 7011")]
    [InlineData("list [options]", "drm-error list --domain ftp", "list")]
    [InlineData("search <TEXT>... [options]", "drm-error search expired", "search")]
    [InlineData("read <FILE> [options]", "drm-error read report.txt", "read")]
    [InlineData("scan <FILE>... [options]", "drm-error scan proxy.log", "scan")]
    [InlineData("domains [options]", "drm-error domains", "domains")]
    [InlineData("help [<COMMAND>] [options]", "drm-error help", "help")]
    [InlineData("export [options]", "drm-error export --format html --output codes.html", "export")]
    public void Help_of_every_command_shows_its_use_and_examples(string usage, string example, params string[] command)
    {
        (int exitCode, string output, string errors) = Run([.. command, "--help"]);

        (exitCode, errors).Should().Be((0, ""));
        // The first word is the name of the process.
        output.Split("Usage:\n  ")[1].Split('\n')[0].Split(' ', 2)[1].Should().Be(usage);
        output.Should().Contain($"Examples:\n  {example}\n");
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help scan", "scan --help")]
    public void Help_is_a_command_too(string command, string option) => Run(command.Split(' ')).Should().Be(Run(option.Split(' ')));

    [Fact]
    public void Help_lists_every_command()
    {
        string commands = Run("help").Output.Split("Commands:\n")[1].Split("\n\n")[0];

        commands.Split('\n').Select(line => line.Trim().Split(' ')[0]).Should().Equal(DrmErrorCommand.Names);
        Run("help").Output.Should().NotContain("playready", "what a shell completes is no line of the help");
    }

    [Fact]
    public void Help_lists_the_values_of_an_option() =>
        Run("list", "--help").Output.Should().Contain("One of never, later, with-new-token, with-new-request, not-needed.");

    /// <summary>An example that the command refuses would be the help's fault.</summary>
    [Fact]
    public void The_examples_of_the_help_are_right_calls()
    {
        string[] commands = ["", .. DrmErrorCommand.Names];
        string[] examples =
        [
            .. commands.SelectMany(command => Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output
                .Split("Examples:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        ];

        examples.Should().HaveCountGreaterThan(commands.Length);
        foreach (string example in examples)
        {
            // What stands before or after a pipe is another command.
            string call = example.Split('|', '>').Single(part => part.Contains("drm-error", StringComparison.Ordinal)).Trim();
            string[] arguments = [.. CommandLineParser.SplitCommandLine(call).Skip(1)];

            Run(arguments).Errors.Should().NotContain("--help", example);
        }

        File.Delete("codes.html");
    }

    private static CommandRun Run(params string[] arguments) => CommandRun.Of(arguments);

    private static string[] Heads(string output) => [.. output.Split("\n\n").Select(block => block.Split('\n')[0])];
}
