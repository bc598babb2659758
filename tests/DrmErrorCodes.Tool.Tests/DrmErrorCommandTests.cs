using System.CommandLine.Parsing;
using System.Text.Json;

namespace DrmErrorCodes.Tool.Tests;

public sealed class DrmErrorCommandTests
{
    [Fact]
    public void A_bare_code_lists_every_domain_that_knows_it()
    {
        CommandRun run = Run("2001");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().StartWith("PallyConLicense 2001 DatabaseConnectionFailed\n  Message     DB connection failed.\n")
            .And.Contain("\n\nWidevineClient 2001 WarningNeedKey\n  Message     WVMKStatus_Warning_Need_Key\n");
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
              Retry       with-new-token
              Who acts    backend-team
              About       token (error)

            """);
    }

    [Fact]
    public void A_number_in_a_range_shows_the_range_and_the_stored_license() => Run("widevine", "600").Output.Should().StartWith(
        """
        WidevineClient 600 CustomErrorRemoveLicense
          Message         3rd Party Custom Application Errors (remove existing stored license)
          Printed as      512–768
          Stored license  is removed
          Meaning         
        """);

    [Theory]
    [InlineData("0x8004c065")]
    [InlineData("8004C065")]
    [InlineData("-2147172251")]
    [InlineData("2147795045")]
    public void A_code_of_32_bits_is_shown_as_its_vendor_writes_it(string code) =>
        Run("playready", code).Output.Should().StartWith("PlayReady 0x8004C065 DevcertRevoked\n").And.NotContain("Printed as");

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
          Printed as   processing importStarted importCompleted
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
        run.Output.Should().StartWith("PallyConLicense 7014 (unknown code)\n  Meaning     The code is not in the vendor's list.").And.Contain("70xx");
    }

    [Theory]
    [InlineData("no domain knows 123456", "123456")]
    [InlineData("no domain knows -5", "-5")]
    [InlineData("PallyConLicense does not know 600; known to {those that know it}", "pallycon", "600")]
    public void An_unknown_code_says_so_and_returns_1(string message, params string[] arguments)
    {
        (int exitCode, _, string errors) = Run(arguments);

        exitCode.Should().Be(1);
        string known = string.Join(", ", ErrorCatalog.Identify(arguments[^1]).Select(error => error.Domain));
        errors.Should().Be($"drm-error: {message.Replace("{those that know it}", known, StringComparison.Ordinal)}\n");
    }

    [Theory]
    [InlineData("no code given")]
    [InlineData("'no-such-system' is no domain; there are {all domains}", "no-such-system", "7011")]
    [InlineData("'license' may be PallyConLicense or GetEmmsLicense", "license", "7011")]
    [InlineData("there is no option --jsn", "--jsn", "7011")]
    [InlineData("Unrecognized command or argument '3'", "1", "2", "3")]
    public void Wrong_usage_says_what_is_right_in_one_line_and_returns_2(string message, params string[] arguments)
    {
        (int exitCode, string output, string errors) = Run(arguments);

        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        string right = message.Replace("{all domains}", string.Join(", ", DomainName.All), StringComparison.Ordinal);
        errors.Should().Be($"drm-error: {right}. Try 'drm-error 7011', 'drm-error pallycon 7011' or 'drm-error --help'.\n");
    }

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
    public void Help_names_the_domains_and_the_exit_codes()
    {
        (int exitCode, string output, _) = Run("--help");

        exitCode.Should().Be(0);
        output.Should().Contain("VodDealerPackage").And.Contain("Exit code 0: known, 1: unknown, 2: wrong usage.");
    }

    [Theory]
    [InlineData("<[DOMAIN] CODE>... [command] [options]", "drm-error 7011")]
    [InlineData("list [options]", "drm-error list --domain ftp", "list")]
    [InlineData("search <TEXT>... [options]", "drm-error search expired", "search")]
    [InlineData("read <FILE> [options]", "drm-error read body.json", "read")]
    [InlineData("scan <FILE> [options]", "drm-error scan proxy.log", "scan")]
    [InlineData("domains [options]", "drm-error domains", "domains")]
    [InlineData("export [options]", "drm-error export --format html --output codes.html", "export")]
    public void Help_of_every_command_shows_its_use_and_examples(string usage, string example, params string[] command)
    {
        (int exitCode, string output, string errors) = Run([.. command, "--help"]);

        (exitCode, errors).Should().Be((0, ""));
        // The first word is the name of the process.
        output.Split("Usage:\n  ")[1].Split('\n')[0].Split(' ', 2)[1].Should().Be(usage);
        output.Should().Contain($"Examples:\n  {example}\n");
    }

    /// <summary>An example that the command refuses would be the help's fault.</summary>
    [Fact]
    public void The_examples_of_the_help_are_right_calls()
    {
        string[] commands = ["", "list", "search", "read", "scan", "domains", "export"];
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
}
