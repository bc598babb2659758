using System.Globalization;

namespace DrmErrorCodes.Tests;

public sealed class DrmErrorTests
{
    private static readonly DrmError Expired = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011);

    [Fact]
    public void Default_is_safe_to_use()
    {
        DrmError error = default;

        error.IsKnown.Should().BeFalse();
        error.Domain.Should().Be(ErrorDomain.None);
        error.Entry.Should().BeNull();
        error.Name.Should().BeNull();
        error.Message.Should().BeNull();
        error.StoredLicense.Should().Be(StoredLicenseAction.Unspecified);
        error.ToString().Should().Be("None 0: unknown code");
        error.Is(PallyConLicenseError.TokenExpired).Should().BeFalse();
        error.TryGet(out PallyConLicenseError _).Should().BeFalse();
    }

    [Fact]
    public void Equality_asks_for_domain_code_and_row()
    {
        Expired.Should().Be(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, "0x1B63"));
        Expired.GetHashCode().Should().Be(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, "0x1B63").GetHashCode());
        Expired.Should().NotBe(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7012));
        ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 2001).Should().NotBe(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 2001));
        ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600).Should().NotBe(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 601));
        ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "WVMKStatus_Key_Error").Should().NotBe(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 1008));
    }

    [Fact]
    public void A_known_error_prints_as_one_log_line()
    {
        Expired.ToString().Should().Be("PallyConLicense 7011 TokenExpired: Token is expired.");
        $"{Expired}".Should().Be("PallyConLicense 7011 TokenExpired: Token is expired.");
    }

    [Fact]
    public void An_error_in_a_range_prints_the_number_that_came() =>
        ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600).ToString().Should().Be(
            "WidevineClient 600 CustomErrorRemoveLicense: 3rd Party Custom Application Errors (remove existing stored license)");

    [Fact]
    public void An_unknown_code_prints_in_one_line_whatever_it_holds()
    {
        ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7014).ToString().Should().Be("PallyConLicense 7014: unknown code");
        ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, "a\r\nb\u2028c\u2029d\u001be").ToString()
            .Should().Be("PallyConLicense a\uFFFD\uFFFDb\uFFFDc\uFFFDd\uFFFDe: unknown code");
    }

    [Fact]
    public void A_text_of_64_characters_prints_whole_and_a_longer_one_is_cut()
    {
        ErrorCatalog.Lookup(ErrorDomain.Dcp, new string('x', 64)).ToString().Should().Be($"Dcp {new string('x', 64)}: unknown code");
        ErrorCatalog.Lookup(ErrorDomain.Dcp, new string('x', 65)).ToString().Should().Be($"Dcp {new string('x', 64)}…: unknown code");
        ErrorCatalog.Lookup(ErrorDomain.Dcp, $"a\n{new string('x', 62)}").ToString()
            .Should().Be($"Dcp a\uFFFD{new string('x', 62)}: unknown code");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("g")]
    public void The_general_format_is_the_log_line(string? format)
    {
        Span<char> room = stackalloc char[100];

        Expired.ToString(format, CultureInfo.InvariantCulture).Should().Be(Expired.ToString());
        Expired.TryFormat(room, out int written, format).Should().BeTrue();
        room[..written].ToString().Should().Be(Expired.ToString());
    }

    [Fact]
    public void An_unknown_error_formats_into_a_span_as_into_a_string()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, "what\n?");
        Span<char> room = stackalloc char[100];

        error.TryFormat(room, out int written).Should().BeTrue();
        room[..written].ToString().Should().Be(error.ToString());
    }

    [Fact]
    public void Another_format_is_refused()
    {
        Func<string> toString = () => Expired.ToString("X", null);
        Func<bool> tryFormat = () => Expired.TryFormat(default, out _, "X");

        toString.Should().Throw<FormatException>().WithMessage("'X' is not a format of an error*");
        tryFormat.Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData(7011)]
    [InlineData(7014)]
    public void Too_little_room_is_said_wherever_it_ends(int code)
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, code);

        for (int room = 0; room < error.ToString().Length; room++)
            error.TryFormat(new char[room], out _).Should().BeFalse();
        error.TryFormat(new char[error.ToString().Length], out _).Should().BeTrue();
    }

    [Fact]
    public void An_error_says_what_its_row_says()
    {
        ErrorEntry[] wrong =
        [
            .. ErrorCatalog.All.Where(row =>
            {
                DrmError error = ErrorCatalog.Lookup(row.Domain, row.Symbols.Count > 0 ? row.Symbols[0] : row.Name);
                return error.Entry == row && !JudgementOf(error).Equals((row.Layer, row.Severity, row.Category, row.Actor, row.Retry, row.IsRefusal, row.IsRetired, row.HasOwnAdvice));
            }),
        ];

        wrong.Should().BeEmpty();

        static object JudgementOf(DrmError error) =>
            (error.Layer, error.Severity, error.Category, error.Actor, error.Retry, error.IsRefusal, error.IsRetired, error.HasOwnAdvice);
    }

    [Fact]
    public void An_unknown_code_below_zero_has_the_advice_of_its_group()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.AndroidMediaStatus, -2040);

        (error.IsKnown, error.IsRetired).Should().Be((false, false));
        error.Explanation.Should().StartWith("The DRM block of the media framework.");
    }

    [Theory]
    [InlineData(ErrorDomain.PlayReady, 0x8004CB04, "The body that came as the server's answer is no valid SOAP message")]
    [InlineData(ErrorDomain.AndroidMediaStatus, -1003, "Loading failed inside Android's own media reader")]
    public void A_row_without_advice_of_its_own_explains_what_its_group_is_about(ErrorDomain domain, long code, string explanation)
    {
        DrmError error = ErrorCatalog.Lookup(domain, code);

        (error.IsKnown, error.HasOwnAdvice).Should().Be((true, false));
        error.Explanation.Should().StartWith(explanation);
    }
}
