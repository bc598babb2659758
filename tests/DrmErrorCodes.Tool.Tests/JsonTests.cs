using System.Text;
using System.Text.Json;

namespace DrmErrorCodes.Tool.Tests;

/// <summary>The names in what the command writes with --json. Programs read them, so they stay as they are.</summary>
public sealed class JsonTests
{
    private const string Entry =
        "domain name codeText message symbols serverTexts first last layer isRetired source storedLicense severity category actor retry " +
        "isRefusal hasOwnAdvice explanation remedy";

    private const string Error =
        "domain code known name codeText first last symbols message serverTexts layer isRetired source storedLicense severity category actor " +
        "retry isRefusal hasOwnAdvice explanation remedy";

    private const string UnknownError = "domain code known layer severity category actor retry isRefusal hasOwnAdvice explanation remedy";

    private const string Domain =
        "domain rows title description layer vendor vendorToday isLegacy notation wording aliases contact sources";

    [Theory]
    [InlineData("", "code errors", "7011")]
    [InlineData("errors", Error, "7011")]
    [InlineData("", "domain code errors", "pallycon", "7014")]
    [InlineData("errors", UnknownError, "pallycon", "7014")]
    [InlineData("", "entries", "list")]
    [InlineData("entries", Entry, "list", "--domain", "dcp")]
    [InlineData("entries", Entry, "search", "expired")]
    [InlineData("", "domains", "domains")]
    [InlineData("errors/source", "title date", "7011")]
    [InlineData("domains", Domain, "domains")]
    [InlineData("domains/sources", "title date", "domains")]
    public void Of_the_catalog(string path, string names, params string[] arguments) =>
        Names(CommandRun.Of([.. arguments, "--json"]).Output, path).Should().Equal(names.Split(' '));

    [Theory]
    [InlineData("""{"errorCode":7011}""", "", "content chain findings")]
    [InlineData("PallyCon errorCode=7011", "", "content rootCause chain findings")]
    [InlineData("PallyCon errorCode=7011", "rootCause", "line column error facts")]
    [InlineData("PallyCon errorCode=7011", "chain", Error)]
    [InlineData("""{"errorCode":7011}""", "findings", "error facts")]
    [InlineData("""{"errorCode":7011}""", "findings/error", Error)]
    [InlineData("""{"errorCode":7011,"message":"refused"}""", "findings/facts", "serverMessage")]
    [InlineData("""{"errorCode":8002,"message":"{\"ERROR\":\"A-17\",\"MESSAGE\":\"no\"}"}""", "findings/facts", "customCode customMessage")]
    [InlineData("550 movie.ts: Disk quota exceeded", "findings/facts", "serverMessage fileName")]
    [InlineData("\0\0\0\u0008\0\0\0\u0007\0\0\0\u0009", "findings/facts", "assetId keyId emmBytes")]
    [InlineData("\0\0\0\u0008\0\0", "findings/facts", "cutOff")]
    [InlineData("PallyCon errorCode=7011", "findings", "line column error facts")]
    public void Of_a_file(string content, string path, string names) =>
        Names(CommandRun.WithInput(Encoding.UTF8.GetBytes(content), "read", "-", "--json").Output, path).Should().Equal(names.Split(' '));

    [Theory]
    [InlineData("", "line column error text")]
    [InlineData("error", Error)]
    [InlineData("", "counts", "--summary")]
    [InlineData("counts", "count first last error", "--summary")]
    [InlineData("counts/first", "line", "--summary")]
    [InlineData("counts/error", Error, "--summary")]
    public void Of_a_scan(string path, string names, params string[] options) =>
        Names(CommandRun.WithInput("PallyCon errorCode=7011"u8.ToArray(), ["scan", "-", "--json", .. options]).Output, path)
            .Should().Equal(names.Split(' '));

    [Fact]
    public void Of_a_scan_of_several_files_each_place_names_its_file()
    {
        CommandRun run = CommandRun.WithInput("PallyCon errorCode=7011"u8.ToArray(), "scan", "-", "/no/such/file", "--json");

        Names(run.Output, "").Should().Equal("file", "line", "column", "error", "text");
    }

    [Theory]
    [InlineData("{\n  \"content\": \"Text\",\n  \"chain\": [],\n  \"findings\": []\n}\n", "read", "-")]
    [InlineData("", "scan", "-")]
    [InlineData("{\n  \"counts\": []\n}\n", "scan", "-", "--summary")]
    [InlineData("{\n  \"entries\": []\n}\n", "search", "no such text")]
    public void Of_nothing_found(string output, params string[] arguments)
    {
        CommandRun run = CommandRun.Of([.. arguments, "--json"]);

        (run.ExitCode, run.Output).Should().Be((1, output));
    }

    [Theory]
    [InlineData("-2147172251", true)]
    [InlineData("0x8004CFFF", false)]
    public void A_code_of_32_bits_is_written_as_its_vendor_does_and_as_a_number(string code, bool isKnown)
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PlayReady, code);
        using JsonDocument json = JsonDocument.Parse(CommandRun.Of("playready", code, "--json").Output);

        error.IsKnown.Should().Be(isKnown);
        json.RootElement.GetProperty("errors")[0].EnumerateObject().Take(4).Select(property => property.ToString()).Should().Equal(
            "\"domain\": \"PlayReady\"",
            $"\"code\": \"{error.CodeText}\"",
            $"\"number\": {error.Code}",
            isKnown ? "\"known\": true" : "\"known\": false");
    }

    [Fact]
    public void Numbers_are_numbers()
    {
        byte[] wire = new GetEmmsResponse(GetEmmsLicenseStatus.AssetBlocked, 7, uint.MaxValue, new byte[5]).ToArray();

        CommandRun.WithInput(wire, "read", "-", "--json").Output.Should().Contain(
            """
                  "facts": {
                    "assetId": 7,
                    "keyId": 4294967295,
                    "emmBytes": 5
                  }
            """);
    }

    private static IEnumerable<string> Names(string output, string path)
    {
        JsonElement element = JsonDocument.Parse(output).RootElement;
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            element = element.GetProperty(name);
            if (element.ValueKind == JsonValueKind.Array)
                element = element[0];
        }

        return element.EnumerateObject().Select(property => property.Name);
    }
}
