using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DrmErrorCodes.Generator.Tests;

public sealed class DiagnosticsTests
{
    public static TheoryData<string> Slips => [.. WrongRows.All.Keys];

    private static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. typeof(Diagnostics)
            .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_gives_its_one_diagnostic_at_its_place(string slip)
    {
        WrongRow row = WrongRows.All[slip];

        GeneratorRun.Of(row.Domains, row.Sources).Findings.Should().Equal(row.Expected);
    }

    [Fact]
    public void Every_descriptor_has_a_slip_that_gives_it() =>
        WrongRows.All.Values.Select(row => row.Expected.Id).Distinct().Should()
            .BeEquivalentTo(Descriptors.Select(descriptor => descriptor.Id));

    [Fact]
    public void No_two_descriptors_share_an_id() =>
        Descriptors.Select(descriptor => descriptor.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_descriptor_is_an_error_that_is_on() =>
        Descriptors.Should().OnlyContain(descriptor =>
            descriptor.DefaultSeverity == DiagnosticSeverity.Error && descriptor.IsEnabledByDefault);

    [Fact]
    public void Every_wrong_row_is_reported() =>
        GeneratorRun.Of(TableSource.Ftp("""
            /// <summary></summary>
            FileBusy = 450,
            /// <summary>Syntax error</summary>
            SyntaxError,
        """)).Findings.Select(finding => (finding.Id, finding.Marked)).Should()
            .Equal(("DEC001", "FileBusy"), ("DEC009", "SyntaxError"));

    [Fact]
    public void Every_slip_of_a_row_is_reported() =>
        GeneratorRun.Of(TableSource.Ftp("""
            /// <summary></summary>
            [NoNumber]
            Unknown = 2,
        """)).Findings.Select(finding => finding.Id).Should().BeEquivalentTo("DEC001", "DEC007", "DEC020");

    [Theory]
    [InlineData("")]
    [InlineData("/// <summary>Username & password</summary>")]
    [InlineData("/// <summary>Not logged in")]
    public void Without_a_comment_that_is_XML_a_row_has_neither_message_nor_explanation(string comment) =>
        GeneratorRun.Of(TableSource.Ftp($"""
            {comment}
            [Advice(ErrorCategory.Account, ErrorActor.ContentOperations, RetryAdvice.Never)]
            NotLoggedIn = 530,
        """)).Findings.Select(finding => (finding.Id, finding.Marked)).Should()
            .Equal(("DEC001", "NotLoggedIn"), ("DEC017", "NotLoggedIn"));

    [Fact]
    public void Every_slip_of_a_group_is_reported() =>
        GeneratorRun.Of(TableSource.FtpWithGroups(
            """[CodeGroup(499, 400, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, "", "")]"""))
            .Findings.Select(finding => finding.Id).Should().Equal("DEC018", "DEC017", "DEC019");

    [Fact]
    public void A_declared_duplicate_of_a_code_is_no_slip() =>
        Findings("""
            /// <summary>Configuration error</summary>
            ConfigurationError = 1008,
            /// <summary>Key error</summary>
            KeyError = ConfigurationError,
        """).Should().BeEmpty();

    [Fact]
    public void A_declared_duplicate_of_a_message_is_no_slip() =>
        Findings("""
            /// <summary>Internal error</summary>
            InternalError = 1006,
            /// <summary>Internal error</summary>
            [SameMessageAs(nameof(InternalError))]
            InternalError1020 = 1020,
        """).Should().BeEmpty();

    [Fact]
    public void A_declared_duplicate_of_a_message_that_is_a_symbol_is_no_slip() =>
        GeneratorRun.Of(TableSource.FtpWithMessagesAsSymbols("""
            /// <summary>WVMKStatus_Internal_Error</summary>
            InternalError = 1006,
            /// <summary>WVMKStatus_Internal_Error</summary>
            [SameMessageAs(nameof(InternalError))]
            InternalError1020 = 1020,
        """)).Findings.Should().BeEmpty();

    [Fact]
    public void A_retired_row_may_have_the_symbol_of_a_living_one() =>
        Findings("""
            /// <summary>License expired</summary>
            [Symbol("EXPIRED")]
            Expired = 450,
            /// <summary>License has expired</summary>
            [Symbol("expired")]
            [Retired]
            ExpiredRetired = 451,
        """).Should().BeEmpty();

    [Fact]
    public void A_row_may_have_one_text_as_text_code_and_symbol() =>
        Findings("""
            /// <summary>Package is ready</summary>
            [TextCode("ready")]
            [Symbol("Ready")]
            Ready = 1,
        """).Should().BeEmpty();

    [Fact]
    public void A_range_with_a_text_code_may_cover_the_number_of_a_row() =>
        Findings("""
            /// <summary>Syntax error</summary>
            SyntaxError = 500,
            /// <summary>Misc. FTP error</summary>
            [CodeRange(500, 599)]
            [TextCode("5XX")]
            MiscFtpError = -3,
        """).Should().BeEmpty();

    [Fact]
    public void A_range_with_a_text_code_may_have_a_value_of_its_own() =>
        Findings("""
            /// <summary>Misc. FTP error</summary>
            [CodeRange(500, 599)]
            [TextCode("5XX")]
            MiscFtpError = 500,
        """).Should().BeEmpty();

    [Fact]
    public void A_range_may_lie_on_both_sides_of_zero() =>
        Findings("""
            /// <summary>Misc. error</summary>
            [CodeRange(-2, 2)]
            MiscError = -2,
        """).Should().BeEmpty();

    [Fact]
    public void A_range_may_have_4096_numbers() =>
        Findings("""
            /// <summary>Misc. error</summary>
            [CodeRange(-2147483648, -2147479553)]
            MiscError = -2147483648,
        """).Should().BeEmpty();

    [Fact]
    public void Numbers_may_lie_at_both_ends_of_32_bits() =>
        Findings("""
            /// <summary>Highest</summary>
            Highest = 2147483647,
            /// <summary>Lowest</summary>
            Lowest = -2147483648,
        """).Should().BeEmpty();

    [Fact]
    public void Numbers_of_a_hexadecimal_table_may_lie_at_both_ends_of_32_bits() =>
        GeneratorRun.Of(TableSource.Hexadecimal("""
            /// <summary>Success</summary>
            Success = 0,
            /// <summary>Highest</summary>
            Highest = 0xFFFFFFFF,
        """)).Findings.Should().BeEmpty();

    [Fact]
    public void A_table_of_texts_may_count_from_1() =>
        Findings("""
            /// <summary>Package is being imported</summary>
            [TextCode("processing")]
            Processing = 1,
            /// <summary>Package is being validated</summary>
            [NoNumber, Symbol("Validating")]
            Validating = 2,
        """).Should().BeEmpty();

    [Fact]
    public void A_text_among_numbers_may_have_any_value_that_is_none_of_them() =>
        Findings("""
            /// <summary>File busy</summary>
            FileBusy = 450,
            /// <summary>Not available</summary>
            [TextCode("NA")]
            NotAvailable = -65536,
        """).Should().BeEmpty();

    [Theory]
    [InlineData(499)]
    [InlineData(600)]
    public void A_text_may_have_a_value_beside_a_range(int value) =>
        Findings($"""
            /// <summary>Misc. FTP error</summary>
            [CodeRange(500, 599)]
            MiscFtpError = 500,
            /// <summary>Busy</summary>
            [TextCode("busy")]
            Busy = {value},
        """).Should().BeEmpty();

    [Fact]
    public void A_table_may_have_no_rows() => Findings("").Should().BeEmpty();

    [Fact]
    public void A_row_without_advice_may_have_a_severity() =>
        Findings("""
            /// <summary>File busy</summary>
            [Severity(ErrorSeverity.Warning)]
            FileBusy = 450,
        """).Should().BeEmpty();

    [Fact]
    public void A_row_may_have_seven_text_codes() =>
        Findings("""
            /// <summary>Unknown</summary>
            [TextCode("a", "b", "c", "d", "e", "f", "g")]
            Unknown = 1,
        """).Should().BeEmpty();

    [Fact]
    public void A_table_may_have_16_documents() =>
        GeneratorRun.Of(new TableSource("""
            /// <summary>File busy</summary>
            [Source("Volume 16")]
            FileBusy = 450,
            /// <summary>File locked</summary>
            [Source("Volume 16")]
            FileLocked = 451,
        """) { Sources = string.Concat(Enumerable.Range(1, 15).Select(number => $"[Source(\"Volume {number}\")]")) }.Text)
            .Findings.Should().BeEmpty();

    [Fact]
    public void An_alias_may_have_a_blank() =>
        GeneratorRun.Of(new TableSource("") { Info = TableSource.AnyInfo + ", Aliases = [\"vod ftp\", \"ftp-2\"]" }.Text)
            .Findings.Should().BeEmpty();

    [Fact]
    public void A_symbol_of_a_hexadecimal_table_may_have_eight_letters_of_which_one_is_no_digit() =>
        GeneratorRun.Of(TableSource.Hexadecimal("""
            /// <summary>Unknown</summary>
            [Symbol("DEADBEEG", "DEADBEE", "DEADBEEF0")]
            Unknown = 0x8004C001,
        """)).Findings.Should().BeEmpty();

    [Fact]
    public void A_symbol_of_a_decimal_table_may_be_eight_hexadecimal_digits() =>
        Findings("""
            /// <summary>Unknown</summary>
            [Symbol("DEADBEEF")]
            Unknown = 1,
        """).Should().BeEmpty();

    [Fact]
    public void Rows_may_share_a_server_text() =>
        Findings("""
            /// <summary>Server not running</summary>
            [ServerText("Connection refused")]
            ServerNotRunning = 421,
            /// <summary>Can't open data connection</summary>
            [ServerText("Connection timed out", "Connection refused")]
            CantOpenDataConnection = 425,
        """).Should().BeEmpty();

    [Fact]
    public void Ranges_may_be_adjacent() =>
        Findings("""
            /// <summary>Database error</summary>
            [CodeRange(512, 768)]
            DatabaseError = 512,
            /// <summary>Packager error</summary>
            [CodeRange(769, 999)]
            PackagerError = 769,
            /// <summary>System error</summary>
            [CodeRange(256, 511)]
            SystemError = 256,
        """).Should().BeEmpty();

    [Fact]
    public void A_range_may_start_at_0() =>
        Findings("""
            /// <summary>No error</summary>
            [CodeRange(0, 9)]
            NoError = 0,
        """).Should().BeEmpty();

    [Fact]
    public void A_code_may_be_65535() =>
        Findings("""
            /// <summary>Unknown</summary>
            Unknown = 65535,
        """).Should().BeEmpty();

    [Fact]
    public void A_message_may_have_a_vertical_bar() =>
        Findings("""
            /// <summary>Key | certificate</summary>
            KeyOrCertificate = 1,
        """).Should().BeEmpty();

    [Fact]
    public void A_text_may_start_with_a_number() =>
        Findings("""
            /// <summary>Can't open data connection</summary>
            [ServerText("425 Can't open data connection.", "0xZZ")]
            CantOpenDataConnection = 425,
        """).Should().BeEmpty();

    [Fact]
    public void An_explanation_may_have_vertical_bars_and_stand_in_several_rows() =>
        Findings("""
            /// <summary>File busy</summary>
            /// <remarks><para>Busy | locked.</para><para>Busy | locked.</para><para></para></remarks>
            [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
            FileBusy = 450,
            /// <summary>File locked</summary>
            /// <remarks><para>Busy | locked.</para><para>Busy | locked.</para></remarks>
            [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
            FileLocked = 451,
        """).Should().BeEmpty();

    [Fact]
    public void Groups_may_be_adjacent_and_of_one_number() =>
        GeneratorRun.Of(TableSource.FtpWithGroups(
            TableSource.Group(0, 0),
            TableSource.Group(1, 399),
            TableSource.AllOthers,
            TableSource.Group(400, 499))).Findings.Should().BeEmpty();

    [Fact]
    public void Groups_may_nest_in_any_order() =>
        GeneratorRun.Of(TableSource.FtpWithGroups(
            TableSource.Group(100, 199),
            TableSource.Group(150, 199),
            TableSource.AllOthers,
            TableSource.Group(100, 499),
            TableSource.Group(100, 100))).Findings.Should().BeEmpty();

    [Fact]
    public void Prefixes_may_nest() =>
        GeneratorRun.Of(TableSource.FtpWithGroups(
            TableSource.Group("export"), TableSource.AllOthers, TableSource.Group("ex"), TableSource.Group("0"), TableSource.Group(0, 9)))
            .Findings.Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("ErrorDomain.")]
    [InlineData("ErrorDomain.Ftp")]
    [InlineData("ErrorDomain.Nowhere, ErrorLayer.Cdm, MessageWording.Own")]
    [InlineData("ErrorDomain.Ftp, ErrorLayer., MessageWording.Own")]
    [InlineData("ErrorDomain.Ftp, ErrorLayer.Cdm")]
    [InlineData("ErrorDomain.Ftp, ErrorLayer.Cdm, \"Own\"")]
    public void A_declaration_that_is_still_being_typed_is_left_to_the_compiler(string arguments) =>
        GeneratorRun.OfUnfinished(new TableSource("/// <summary>Unknown</summary>\nUnknown = 1,") { Arguments = arguments }.Text)
            .Findings.Select(finding => finding.Id).Should().Equal("DEC011");

    [Theory]
    [InlineData("Aliases = ")]
    [InlineData("Aliases = [1]")]
    [InlineData("Aliases = \"ftp\"")]
    [InlineData("Aliases = null!")]
    [InlineData("IsLegacy = \"x\"")]
    [InlineData("VendorToday = [\"x\"]")]
    [InlineData("Nothing = 1")]
    public void Words_about_a_domain_that_are_still_being_typed_are_left_to_the_compiler(string argument) =>
        GeneratorRun.OfUnfinished(new TableSource("") { Info = $"{TableSource.AnyInfo}, {argument}" }.Text).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("[CodeRange(1)]")]
    [InlineData("[CodeRange(1, \"x\")]")]
    [InlineData("[SameMessageAs]")]
    [InlineData("[StoredLicense]")]
    [InlineData("[Symbol(5)]")]
    [InlineData("[Symbol(null!)]")]
    [InlineData("[Severity]")]
    [InlineData("[Severity(ErrorSeverity.)]")]
    [InlineData("[Source]")]
    [InlineData("[Source(1)]")]
    [InlineData("[Source(\"RFC 959\", Version = )]")]
    [InlineData("[Source(\"RFC 959\", Version = 1)]")]
    [InlineData("[TextCode]")]
    public void An_attribute_that_is_still_being_typed_is_left_to_the_compiler(string attribute) =>
        GeneratorRun.OfUnfinished(TableSource.Ftp($"/// <summary>Unknown</summary>\n{attribute}\nUnknown = 1,"))
            .Findings.Should().BeEmpty();

    [Theory]
    [InlineData("[Advice]")]
    [InlineData("[Advice(ErrorCategory.Server)]")]
    [InlineData("[Advice(ErrorCategory.Server, ErrorActor.)]")]
    [InlineData("[Advice(ErrorCategory.Server, ErrorActor.Vendor, )]")]
    [InlineData("[Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Nowhere)]")]
    [InlineData("[Advice(ErrorActor.Vendor, ErrorCategory.Server, RetryAdvice.Later)]")]
    [InlineData("[Advice(\"x\", null, new[] { 1 })]")]
    [InlineData("[Advice(Severity = ErrorSeverity.Warning)]")]
    public void Advice_that_is_still_being_typed_is_none(string attribute) =>
        GeneratorRun.OfUnfinished(TableSource.Ftp($"/// <summary>Unknown</summary>\n{attribute}\nUnknown = 1,"))
            .Findings.Should().BeEmpty();

    [Theory]
    [InlineData("[CodeGroup]")]
    [InlineData("[CodeGroup(1, 2)]")]
    [InlineData("[CodeGroup(\"export\")]")]
    [InlineData("[CodeGroup(1, 2, 3, 4, 5)]")]
    [InlineData("[CodeGroup(1, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, \"It failed.\", \"Try again.\")]")]
    [InlineData("[CodeGroup(1, 2, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, \"It failed.\")]")]
    [InlineData("[CodeGroup(1, \"x\", ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, \"It failed.\", 5)]")]
    [InlineData("[CodeGroup(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice., \"It failed.\", \"Try again.\")]")]
    [InlineData("[CodeGroup(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, \"It failed.\", )]")]
    [InlineData("[CodeGroup(Severity = ErrorSeverity.Warning)]")]
    public void A_group_that_is_still_being_typed_is_none(string attribute) =>
        GeneratorRun.OfUnfinished(TableSource.FtpWithGroups(attribute))
            .Findings.Select(finding => finding.Id).Should().Equal("DEC018");

    [Theory]
    [InlineData("ErrorSeverity.")]
    [InlineData("ErrorSeverity.Nowhere")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    [InlineData("new[] { 1 }")]
    [InlineData("")]
    public void A_severity_that_is_still_being_typed_is_left_to_the_compiler(string severity) =>
        GeneratorRun.OfUnfinished(TableSource.Ftp($"""
            /// <summary>Unknown</summary>
            /// <remarks><para>It failed.</para><para>Try again.</para></remarks>
            [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, Severity = {severity})]
            Unknown = 1,
        """)).Findings.Should().BeEmpty();

    [Fact]
    public void An_attribute_of_another_library_with_the_name_of_ours_is_passed_over() =>
        GeneratorRun.Of(["Ftp"], "namespace Other; public class SymbolAttribute : Attribute;", TableSource.Ftp("""
            /// <summary>Unknown</summary>
            [Other.Symbol]
            Unknown = 1,
        """)).Findings.Should().BeEmpty();

    [Theory]
    [InlineData(65535)]
    [InlineData(65536, "DEC024")]
    public void A_table_may_have_as_many_rows_as_16_bits_count(int count, params string[] ids)
    {
        TableModel table = GeneratorRun.Of(TableSource.Ftp("")).Tables.Single() with
        {
            Rows = Enumerable.Range(0, count).Select(number => TestRows.Number(number)).ToEquatableArray(),
        };

        InfoChecks.Check(table, new("FtpError.cs", default, default)).Select(diagnostic => diagnostic.Descriptor.Id).Should().Equal(ids);
    }

    [Fact]
    public void An_enum_without_the_attribute_is_no_table() =>
        GeneratorRun.Of([], """
            namespace DrmErrorCodes;

            public enum FtpError
            {
                SyntaxError,
            }
            """).Findings.Should().BeEmpty();

    private static IEnumerable<Finding> Findings(string rows) => GeneratorRun.Of(TableSource.Ftp(rows)).Findings;
}
