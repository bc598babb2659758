namespace DrmErrorCodes.Generator.Tests;

public sealed class ReferenceTests
{
    private const string Package = """
        /// <summary>Package is being imported</summary>
        [TextCode("processing", "importStarted")]
        Processing = -1,
        /// <summary>Package is being validated</summary>
        [NoNumber, Symbol("Validating")]
        ValidatingNow = -2,
        /// <summary>Database error</summary>
        [CodeRange(512, 768)]
        DatabaseError = 512,
        /// <summary>Packager error</summary>
        PackagerError = -100,
    """;

    [Theory]
    [InlineData("cref=\"OtherRow\"", "OtherRow")]
    [InlineData("cref=\"FtpError.OtherRow\"", "OtherRow")]
    [InlineData("cref=\"F:DrmErrorCodes.FtpError.OtherRow\"", "OtherRow")]
    public void A_reference_to_a_row_of_the_table_reads_as_its_name(string reference, string text) => TextOf(reference).Should().Be(text);

    [Theory]
    [InlineData("cref=\"PackageStatus.PackagerError\"", "Package -100")]
    [InlineData("cref=\"DrmErrorCodes.PackageStatus.PackagerError\"", "Package -100")]
    [InlineData("cref=\"F:DrmErrorCodes.PackageStatus.PackagerError\"", "Package -100")]
    [InlineData("cref=\"PackageStatus.Processing\"", "Package processing")]
    public void A_reference_to_a_row_of_another_domain_reads_as_domain_and_code(string reference, string text) =>
        TextOf(reference).Should().Be(text);

    [Theory]
    [InlineData("PlayReadyResult.LicenseExpired", "PlayReady 0x8004C065")]
    [InlineData("PlayReadyResult.Success", "PlayReady 0x00000000")]
    public void A_reference_to_a_row_of_a_hexadecimal_domain_reads_as_eight_digits(string reference, string text) =>
        TextOf($"cref=\"{reference}\"").Should().Be(text);

    [Fact]
    public void A_reference_to_a_row_without_a_code_reads_as_domain_and_name() =>
        TextOf("cref=\"PackageStatus.ValidatingNow\"").Should().Be("Package ValidatingNow");

    [Theory]
    [InlineData("cref=\"PackageStatus\"", "PackageStatus")]
    [InlineData("cref=\"PackageStatus.Nothing\"", "Nothing")]
    [InlineData("cref=\"ErrorActor.Vendor\"", "Vendor")]
    [InlineData("cref=\"Nothing.OtherRow\"", "OtherRow")]
    [InlineData("cref=\"ErrorCatalog.Lookup\"", "Lookup")]
    [InlineData("langword=\"null\"", "null")]
    [InlineData("", "")]
    public void Another_reference_reads_as_its_last_name(string reference, string text) => TextOf(reference).Should().Be(text);

    [Fact]
    public void References_stand_in_explanations_and_remedies_too() =>
        Run("""
            /// <summary>File busy</summary>
            /// <remarks>
            /// <para>As with <see cref="PackageStatus.PackagerError"/>.</para>
            /// <para>See <see cref="PlayReadyResult.LicenseExpired" /> and <see cref="FileBusy"/>.</para>
            /// </remarks>
            [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
            FileBusy = 450,
        """).TextsOfRows().Should().Equal("FileBusy\t\t\tFile busy\tAs with Package -100.\tSee PlayReady 0x8004C065 and FileBusy.");

    private static string TextOf(string reference) => Run($"""
        /// <summary>A<see {reference}/>Z</summary>
        FileBusy = 450,
        """).Message()[1..^1];

    private static TableData Run(string rows) => new(GeneratorRun.Of(
        ["Ftp", "Package", "PlayReady"],
        TableSource.Ftp(rows),
        TableSource.Package(Package),
        new TableSource("""
            /// <summary>Success</summary>
            Success = 0,
            /// <summary>License expired</summary>
            LicenseExpired = 0x8004C065,
        """)
        {
            EnumName = "PlayReadyResult",
            UnderlyingType = "uint",
            Arguments = "ErrorDomain.PlayReady, ErrorLayer.Cdm, MessageWording.Own",
        }.Text).Tables.Single(table => table.EnumName == "FtpError"));
}
