using System.Text.Json;

namespace DrmErrorCodes.Tests;

public sealed class JsonTests
{
    private static readonly JsonSerializerOptions WithAdvice = new(JsonSerializerDefaults.Web) { Converters = { new DrmErrorJsonConverter(includeAdvice: true) } };

    [Fact]
    public void Every_row_survives_a_round_trip() => ErrorCatalog.All
        .Select(entry => JsonSerializer.Serialize(new DrmError(entry.Domain, entry.Last ?? (ErrorCode)entry.Symbols[0], entry)))
        .Where(json => JsonSerializer.Serialize(JsonSerializer.Deserialize<DrmError>(json)) != json)
        .Should().BeEmpty();

    [Fact]
    public void An_error_is_an_object_with_domain_code_name_and_message() =>
        JsonSerializer.Serialize(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011)).Should().Be(
            """{"Domain":"PallyConLicense","Code":7011,"Name":"TokenExpired","Message":"Token is expired."}""");

    [Fact]
    public void The_naming_policy_is_kept_both_ways()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "exportRetry");
        string json = JsonSerializer.Serialize(error, JsonSerializerOptions.Web);

        json.Should().StartWith("""{"domain":"VodDealerPackage","code":"exportRetry","name":""");
        JsonSerializer.Deserialize<DrmError>(json, JsonSerializerOptions.Web).Should().Be(error);
    }

    [Fact]
    public void An_unknown_error_has_neither_name_nor_message() =>
        JsonSerializer.Serialize(ErrorCatalog.Lookup(ErrorDomain.Dcp, 99)).Should().Be("""{"Domain":"Dcp","Code":99}""");

    [Fact]
    public void With_advice_an_error_has_our_judgement_too()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600);

        Properties(error, WithAdvice).Should().Equal(
            "domain: WidevineClient",
            "code: 600",
            "name: CustomErrorRemoveLicense",
            "message: 3rd Party Custom Application Errors (remove existing stored license)",
            "layer: Cdm",
            "isRetired: False",
            "storedLicense: Remove",
            $"severity: {error.Severity}",
            $"category: {error.Category}",
            $"actor: {error.Actor}",
            $"retry: {error.Retry}",
            $"isRefusal: {error.IsRefusal}",
            "hasOwnAdvice: True",
            $"explanation: {error.Explanation}",
            $"remedy: {error.Remedy}");
    }

    [Fact]
    public void With_advice_an_unknown_error_has_what_is_said_of_its_group()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PlayReady, "0x8004CFFF");

        Properties(error, WithAdvice).Should().Equal(
            "domain: PlayReady",
            "code: 0x8004CFFF",
            "number: 2147799039",
            "layer: Cdm",
            $"severity: {error.Severity}",
            $"category: {error.Category}",
            $"actor: {error.Actor}",
            $"retry: {error.Retry}",
            $"isRefusal: {error.IsRefusal}",
            "hasOwnAdvice: False",
            $"explanation: {error.Explanation}",
            $"remedy: {error.Remedy}");
    }

    [Fact]
    public void Advice_is_left_out_unless_it_is_asked_for() =>
        Properties(ErrorCatalog.Lookup(ErrorDomain.Dcp, 99), new() { Converters = { new DrmErrorJsonConverter(includeAdvice: false) } })
            .Should().Equal("Domain: Dcp", "Code: 99");

    [Fact]
    public void Advice_survives_a_round_trip() => ErrorCatalog.All
        .Select(entry => new DrmError(entry.Domain, entry.Last ?? (ErrorCode)entry.Symbols[0], entry))
        .Concat([default, ErrorCatalog.Lookup((ErrorDomain)4711, 1), ErrorCatalog.Lookup(ErrorDomain.Dcp, 99)])
        .Where(error => JsonSerializer.Deserialize<DrmError>(JsonSerializer.Serialize(error, WithAdvice), WithAdvice) != error)
        .Should().BeEmpty();

    [Fact]
    public void Odd_errors_survive_a_round_trip()
    {
        foreach (DrmError error in new[] { default, ErrorCatalog.Lookup((ErrorDomain)4711, 1), ErrorCatalog.Lookup(ErrorDomain.Dcp, null), ErrorCatalog.Lookup(ErrorDomain.Dcp, long.MinValue), ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600), ErrorCatalog.Lookup(ErrorDomain.Dcp, "\"\\\n\u2028") })
            JsonSerializer.Deserialize<DrmError>(JsonSerializer.Serialize(error)).Should().Be(error);
    }

    [Fact]
    public void The_name_tells_which_of_two_rows_with_one_number_it_was()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "WVMKStatus_Key_Error");

        JsonSerializer.Deserialize<DrmError>(JsonSerializer.Serialize(error)).Should().Be(error);
    }

    [Theory]
    [InlineData("""{"domain":"pallyconlicense","code":"7011"}""")]
    [InlineData("""{"code":7011,"extra":{"code":[1,{}]},"domain":"PallyConLicense"}""")]
    [InlineData("""{"domain":1,"code":"0x1B63"}""")]
    [InlineData("""{"domain":"PallyConLicense","code":7011,"name":"NoSuchName","message":"another text"}""")]
    [InlineData("""{"domain":"PallyConLicense","code":7011,"name":null}""")]
    public void An_error_is_read_by_domain_and_code(string json) =>
        JsonSerializer.Deserialize<DrmError>(json).Should().Be(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011));

    [Theory]
    [InlineData("""7011""", "An error must be an object with domain and code.")]
    [InlineData("""null""", "An error must be an object with domain and code.")]
    [InlineData("""[]""", "An error must be an object with domain and code.")]
    [InlineData("""{}""", "An error must have domain and code.")]
    [InlineData("""{"code":7011}""", "An error must have domain and code.")]
    [InlineData("""{"domain":"PallyConLicense"}""", "An error must have domain and code.")]
    [InlineData("""{"domain":"NoSuchDomain","code":7011}""", "The domain of an error must be the name of an ErrorDomain.")]
    [InlineData("""{"domain":true,"code":7011}""", "The domain of an error must be the name of an ErrorDomain.")]
    [InlineData("""{"domain":1.5,"code":7011}""", "The domain of an error must be the name of an ErrorDomain.")]
    [InlineData("""{"domain":"Dcp","code":1.5}""", "A code must be a whole number, a string or null.")]
    [InlineData("""{"domain":"Dcp","code":true}""", "A code must be a whole number, a string or null.")]
    public void What_is_no_error_is_refused_with_what_it_lacks(string json, string problem)
    {
        Func<DrmError> read = () => JsonSerializer.Deserialize<DrmError>(json);

        read.Should().Throw<JsonException>().WithMessage(problem);
    }

    [Fact]
    public void A_code_is_a_number_or_a_string()
    {
        JsonSerializer.Serialize<ErrorCode[]>([7011, "exportRetry", ""]).Should().Be("""[7011,"exportRetry",""]""");
        JsonSerializer.Deserialize<ErrorCode[]>("""["7011","exportRetry",null]""").Should().Equal(7011, "exportRetry", "");
    }

    [Fact]
    public void A_code_can_be_a_key()
    {
        var counts = new Dictionary<ErrorCode, int> { [7011] = 2, ["exportRetry"] = 1 };
        string json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"7011":2,"exportRetry":1}""");
        JsonSerializer.Deserialize<Dictionary<ErrorCode, int>>(json).Should().Equal(counts);
    }

    [Fact]
    public void A_row_is_written_with_its_facts() =>
        JsonSerializer.Serialize(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600).Entry, JsonSerializerOptions.Web)
            .Should().Contain("\"domain\":\"WidevineClient\"").And.Contain("\"first\":512,\"last\":768").And.Contain("\"storedLicense\":\"Remove\"");

    private static IEnumerable<string> Properties(DrmError error, JsonSerializerOptions options) =>
        JsonElement.Parse(JsonSerializer.Serialize(error, options)).EnumerateObject().Select(property => $"{property.Name}: {property.Value}");
}
