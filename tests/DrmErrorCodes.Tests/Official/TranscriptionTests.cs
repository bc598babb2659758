namespace DrmErrorCodes.Tests.Official;

public sealed class TranscriptionTests
{
    private const string Heads = "# Document\n# where it is\n# one more\ncode\tsymbol\tmessage\tflags\n";

    [Theory]
    [InlineData("7115\t\tRevoked.\t", "7115", 7115L, 7115L)]
    [InlineData("-100\tA\tRevoked.\t", "-100", -100L, -100L, "A")]
    [InlineData("0x8004C065\tA|B\tRevoked.\t", "0x8004C065", 0x8004C065L, 0x8004C065L, "A", "B")]
    [InlineData("-2999..-2500\tA\tRevoked.\t", "-2999 to -2500", -2999L, -2500L, "A")]
    [InlineData("512..768\tA\tRevoked.\t", "512–768", 512L, 768L, "A")]
    [InlineData("output-restricted\t\tRevoked.\t", "output-restricted", null, null, "output-restricted")]
    [InlineData("a..b\tC\tRevoked.\t", "a..b", null, null, "a..b", "C")]
    [InlineData("\tA\tRevoked.\t", "", null, null, "A")]
    public void A_row_has_a_code_of_any_kind(string line, string code, long? first, long? last, params string[] symbols)
    {
        OfficialRow row = Read("PallyConLicense.tsv", line);

        (row.CodeText, row.Numbers, row.Message, row.IsRetired).Should().Be((code, (first, last), "Revoked.", false));
        row.Symbols.Should().Equal(symbols);
    }

    [Fact]
    public void A_row_may_be_retired()
    {
        OfficialRow row = Read("PallyConLicense.tsv", "1\tA\tRevoked.\tretired");

        row.IsRetired.Should().BeTrue();
        row.Key.Should().NotBe(Read("PallyConLicense.tsv", "1\tA\tRevoked.\t").Key);
    }

    [Fact]
    public void A_file_is_the_domain_s_or_a_part_of_it()
    {
        Read("Dcp.tsv", "1\t\tA\t").Domain.Should().Be(ErrorDomain.Dcp);
        Read("Dcp.Part.tsv", "1\t\tA\t").Domain.Should().Be(ErrorDomain.Dcp);
    }

    [Theory]
    [InlineData("NoDomain.tsv", Heads)]
    [InlineData("Dcp.tsv", "# Document\nCode\tText\n1\tA\n")]
    [InlineData("Dcp.tsv", Heads + "1\tA\n")]
    [InlineData("Dcp.tsv", Heads + "1\tA\tB\tgone\n")]
    public void What_is_no_transcription_is_refused(string name, string content) =>
        ((Action)(() => Transcription.Parse(name, content))).Should().Throw<InvalidDataException>();

    private static OfficialRow Read(string name, string line) => Transcription.Parse(name, Heads + line + "\n").Rows.Single();
}
