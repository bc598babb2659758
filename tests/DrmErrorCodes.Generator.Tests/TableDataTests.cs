using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator.Tests;

public sealed class TableDataTests
{
    private const string Advice = """
        /// <remarks><para>Still open.</para><para>Try again.</para></remarks>
        [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.NotNeeded,
            Severity = ErrorSeverity.Warning, IsRefusal = true)]
    """;

    [Fact]
    public void Texts_begin_with_those_about_the_domain() =>
        Data(new TableSource("")
        {
            Info = """
                Title = "FTP replies", Description = "What a server says.", Vendor = "Widevine", VendorToday = "Google",
                Contact = "Ask Google.", Aliases = ["vodftp", "vod ftp"]
                """,
        }).UnpackedText().Should().StartWith("FTP replies\tWhat a server says.\tWidevine\tGoogle\tAsk Google.\tvodftp|vod ftp\n");

    [Fact]
    public void Documents_follow_those_of_the_domain_first() =>
        Data(new TableSource("""
            /// <summary>File busy</summary>
            [Source("RFC 959", Date = "1985-10", Url = "https://www.rfc-editor.org/rfc/rfc959")]
            FileBusy = 450,
        """)
        {
            Sources = """
                [Source("Manual", Version = "6.1", Date = "2011")]
                [Source("Notes")]
                """,
        }).UnpackedText().Split('\n')[1..4].Should().Equal(
            "Manual\t6.1\t2011\t",
            "Notes\t\t\t",
            "RFC 959\t\t1985-10\thttps://www.rfc-editor.org/rfc/rfc959");

    [Fact]
    public void A_document_of_several_rows_is_there_once() =>
        Data("""
            /// <summary>File busy</summary>
            [Source("RFC 959")]
            FileBusy = 450,
            /// <summary>File locked</summary>
            [Source("RFC 959")]
            FileLocked = 451,
            /// <summary>File gone</summary>
            [Source("RFC 959", Version = "2")]
            FileGone = 452,
            /// <summary>File unavailable</summary>
            FileUnavailable = 550,
        """).SourceCount.Should().Be(3);

    [Fact]
    public void Each_row_has_its_document()
    {
        TableData data = Data("""
            /// <summary>File busy</summary>
            [Source("RFC 959")]
            FileBusy = 450,
            /// <summary>File locked</summary>
            [Source("RFC 959", Version = "2")]
            FileLocked = 451,
            /// <summary>File gone</summary>
            [Source("VOD Dealer manual")]
            FileGone = 452,
            /// <summary>File unavailable</summary>
            FileUnavailable = 550,
        """);

        Rows(data).Select(row => data.FactsOfRow(row).Source).Should().Equal(1, 2, 0, 0);
    }

    [Fact]
    public void A_row_has_name_symbols_server_texts_and_message() =>
        Data("""
            /// <summary>Trial plan’s limit: &lt;file name&gt; "A" &amp; 'B' {0} \n | é</summary>
            [Symbol("FILE_UNAVAILABLE", "FileUnavailable")]
            [ServerText("Connection refused", "<file name>: Disk quota exceeded & \"more\"")]
            FileUnavailable = 550,
            /// <summary>Package is being imported</summary>
            [TextCode("processing", "importStarted", "importCompleted")]
            [Symbol("IMPORT")]
            Processing = -1,
        """).TextsOfRows().Should().Equal(
            "FileUnavailable\tFILE_UNAVAILABLE|FileUnavailable\tConnection refused|<file name>: Disk quota exceeded & \"more\"" +
                "\tTrial plan’s limit: <file name> \"A\" & 'B' {0} \\n | é",
            "Processing\tprocessing|importStarted|importCompleted|IMPORT\t\tPackage is being imported");

    [Fact]
    public void A_row_with_advice_has_explanation_and_remedy_too() =>
        Data("""
            /// <summary>Service is busy</summary>
            /// <remarks>
            /// <para>The server's disk is <c>"full"</c>,
            ///
            ///     as at night.</para>
            /// <para>Free space | raise the quota &amp; wait.</para>
            /// <para>Not a part of the advice.</para>
            /// </remarks>
            [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.NotNeeded)]
            ServiceBusy = 120,
        """).TextsOfRows().Should().Equal(
            "ServiceBusy\t\t\tService is busy\tThe server's disk is \"full\", as at night.\tFree space | raise the quota & wait.");

    [Fact]
    public void Remarks_of_a_row_without_advice_are_no_part_of_it() =>
        Data("""
            /// <summary>File busy</summary>
            /// <remarks><para>Still open.</para><para>Try again.</para></remarks>
            FileBusy = 450,
        """).TextsOfRows().Should().Equal("FileBusy\t\t\tFile busy");

    [Fact]
    public void Blanks_of_a_message_are_one_each() =>
        Data("""
            /// <summary>
            /// Requested file action   aborted.
            ///
            ///     Exceeded <c>a</c> <c>b</c>
            /// </summary>
            StorageAllocationExceeded = 551,
        """).Message().Should().Be("Requested file action aborted. Exceeded a b");

    [Fact]
    public void A_row_has_the_value_of_its_member() =>
        Data("""
            /// <summary>File busy</summary>
            FileBusy = 450,
            /// <summary>Listed twice</summary>
            ListedTwice = FileBusy,
            /// <summary>Misc. FTP error</summary>
            [CodeRange(500, 599)]
            [TextCode("5XX")]
            MiscFtpError = -2147483648,
        """).Rows.Where((_, place) => place % 3 == 1).Should().Equal(450, 450, int.MinValue);

    [Fact]
    public void A_row_of_a_hexadecimal_table_has_the_bits_of_its_value() =>
        Data(new TableSource("""
            /// <summary>License expired</summary>
            LicenseExpired = 0x8004C065,
        """) { UnderlyingType = "uint" }).ValueOfRow(0).Should().Be(unchecked((int)0x8004C065));

    [Fact]
    public void A_hexadecimal_number_is_found_unsigned() =>
        Data(new TableSource("""
            /// <summary>License expired</summary>
            LicenseExpired = 0x8004C065,
        """) { UnderlyingType = "uint" }).Numbers.Find(0x8004C065).Should().Be(0);

    [Fact]
    public void A_negative_number_is_found() =>
        Data("""
            /// <summary>Content key is missing</summary>
            ContentKeyMissing = -11835,
        """).Numbers.Find(-11835).Should().Be(0);

    [Fact]
    public void A_range_has_its_row_and_its_first_and_last_number() =>
        Data("""
            /// <summary>File busy</summary>
            FileBusy = 450,
            /// <summary>Misc. error</summary>
            [CodeRange(-2999, -2500)]
            MiscError = -2999,
            /// <summary>Misc. FTP error</summary>
            [CodeRange(500, 599)]
            [TextCode("5XX")]
            MiscFtpError = -1,
        """).Ranges.Should().Equal(1, -2999, -2500, 2, 500, 599);

    [Theory]
    [InlineData("FileBusy = 450,", true, false, 0)]
    [InlineData("[CodeRange(450, 459)] FileBusy = 450,", true, true, 0)]
    [InlineData("[CodeRange(450, 459), TextCode(\"45X\")] FileBusy = -1,", true, true, 1)]
    [InlineData("[TextCode(\"busy\", \"locked\", \"open\"), Symbol(\"BUSY2\")] FileBusy = 1,", false, false, 3)]
    [InlineData("[NoNumber, Symbol(\"BUSY\")] FileBusy = 1,", false, false, 0)]
    public void Facts_tell_numbers_ranges_and_text_codes_apart(string row, bool hasNumber, bool isRange, int textCodes)
    {
        RowFacts facts = FactsOf("/// <summary>File busy</summary>\n" + row);

        (facts.HasNumber, facts.IsRange, facts.TextCodes).Should().Be((hasNumber, isRange, textCodes));
    }

    [Fact]
    public void Facts_of_a_row_with_advice_are_its_own()
    {
        RowFacts facts = FactsOf($"/// <summary>File busy</summary>\n{Advice}\nFileBusy = 450,");

        (facts.Severity, facts.Category, facts.Actor, facts.Retry, facts.IsRefusal, facts.HasOwnAdvice).Should().Be((1, 15, 4, 4, true, true));
    }

    [Fact]
    public void Facts_of_a_row_without_advice_are_those_of_its_group()
    {
        RowFacts facts = FactsOf("/// <summary>File busy</summary>\nFileBusy = 450,", """
            [CodeGroup(400, 499, ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later, "Busy.", "Wait.",
                Severity = ErrorSeverity.Information, IsRefusal = true)]
            """);

        (facts.Severity, facts.Category, facts.Actor, facts.Retry, facts.IsRefusal, facts.HasOwnAdvice).Should().Be((2, 15, 4, 1, true, false));
    }

    [Fact]
    public void A_severity_of_a_row_beats_that_of_its_group() =>
        FactsOf("/// <summary>File busy</summary>\n[Severity(ErrorSeverity.Success)]\nFileBusy = 450,").Severity.Should().Be(3);

    [Fact]
    public void A_severity_that_says_error_beats_that_of_the_group() =>
        FactsOf("/// <summary>File busy</summary>\n[Severity(ErrorSeverity.Error)]\nFileBusy = 450,", """
            [CodeGroup(400, 499, ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later, "Busy.", "Wait.",
                Severity = ErrorSeverity.Success)]
            """).Severity.Should().Be(0);

    [Theory]
    [InlineData("", 0)]
    [InlineData("[StoredLicense(StoredLicenseAction.Remove)]", 1)]
    [InlineData("[StoredLicense(StoredLicenseAction.Retain)]", 2)]
    public void Facts_say_what_becomes_of_a_stored_license(string attribute, int storedLicense) =>
        FactsOf($"/// <summary>File busy</summary>\n{attribute}\nFileBusy = 450,").StoredLicense.Should().Be(storedLicense);

    [Theory]
    [InlineData("", false)]
    [InlineData("[Retired]", true)]
    public void Facts_say_whether_a_row_is_retired(string attribute, bool isRetired) =>
        FactsOf($"/// <summary>File busy</summary>\n{attribute}\nFileBusy = 450,").IsRetired.Should().Be(isRetired);

    [Theory]
    [InlineData("", false)]
    [InlineData("[Aborted]", true)]
    public void Facts_say_whether_somebody_stopped_the_work(string attribute, bool isAborted) =>
        FactsOf($"/// <summary>File busy</summary>\n{attribute}\nFileBusy = 450,").IsAborted.Should().Be(isAborted);

    [Fact]
    public void The_layer_of_a_row_is_that_of_its_domain() =>
        FactsOf("/// <summary>File busy</summary>\nFileBusy = 450,", TableSource.Group(400, 499)).Layer.Should().Be(4);

    [Fact]
    public void The_layer_of_a_group_beats_that_of_its_domain() =>
        FactsOf("/// <summary>File busy</summary>\nFileBusy = 450,", """
            [CodeGroup(400, 499, ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later, "Busy.", "Wait.",
                Layer = ErrorLayer.LicenseServer)]
            """).Layer.Should().Be(6);

    [Fact]
    public void A_row_with_advice_has_the_layer_of_its_group() =>
        FactsOf($"/// <summary>File busy</summary>\n{Advice}\nFileBusy = 450,", """
            [CodeGroup(400, 499, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, "Busy.", "Wait.", Layer = ErrorLayer.Cdm)]
            """).Layer.Should().Be(5);

    [Fact]
    public void A_retired_row_and_a_living_one_are_both_found_by_their_symbol() =>
        Data("""
            /// <summary>License expired</summary>
            [Symbol("DRM_E_EXPIRED"), Retired]
            ExpiredRetired = 450,
            /// <summary>License has expired</summary>
            [Symbol("DRM_E_EXPIRED")]
            Expired = 451,
        """).Texts.Find("drm_e_expired").Should().Equal((0, false), (1, false));

    [Fact]
    public void A_message_without_blanks_is_a_symbol_where_messages_are_symbols() =>
        Data(new TableSource("""
            /// <summary>WVMKStatus_Key_Error</summary>
            [Symbol("KEY")]
            KeyError = 1008,
            /// <summary>WVMKStatus Key Error</summary>
            OtherKeyError = 1009,
        """) { Arguments = "ErrorDomain.Ftp, ErrorLayer.Cdm, MessageWording.VendorSymbol" }).TextsOfRows().Should().Equal(
            "KeyError\tKEY|WVMKStatus_Key_Error\t\tWVMKStatus_Key_Error",
            "OtherKeyError\t\t\tWVMKStatus Key Error");

    [Theory]
    [InlineData("MessageWording.Vendor")]
    [InlineData("MessageWording.Own")]
    public void A_message_is_no_symbol_elsewhere(string wording) =>
        Data(new TableSource("/// <summary>WVMKStatus_Key_Error</summary>\nKeyError = 1008,")
        {
            Arguments = $"ErrorDomain.Ftp, ErrorLayer.Cdm, {wording}",
        }).TextsOfRows().Should().Equal("KeyError\t\t\tWVMKStatus_Key_Error");

    [Fact]
    public void Symbols_that_follow_from_names_are_held_as_their_prefix() =>
        Data("""
            /// <summary>License expired</summary>
            [Symbol("DRM_E_LICENSE_EXPIRED", "MSPR_E_LICENSE_EXPIRED", "EXPIRED2")]
            LicenseExpired = 1,
            /// <summary>License missing</summary>
            [Symbol("DRM_E_LICENSE_MISSING", "MSPR_E_LICENSE_MISSING")]
            LicenseMissing = 2,
            /// <summary>Too many</summary>
            [Symbol("MSPR_E_TOO_MANY", "DRM_E_TOO_MANY_LICENSES")]
            TooMany = 3,
            /// <summary>Busy</summary>
            [Symbol("DRM_E_BUSY")]
            Busy = 4,
            /// <summary>Late</summary>
            [TextCode("DRM_E_LATE")]
            [Symbol("DRM_E_LATE")]
            Late = 5,
        """).TextsOfRows().Select(row => row.Split('\t')[1]).Should()
            .Equal("^0|^1|EXPIRED2", "^0|^1", "^1|DRM_E_TOO_MANY_LICENSES", "^0", "DRM_E_LATE|^0");

    [Fact]
    public void Prefixes_are_those_of_three_symbols_or_more_the_commonest_first() =>
        DataOfSymbols("A_x3", "B_x2", "C_x4", "x3").SymbolPrefixes.Should().Equal("C_", "", "A_");

    [Fact]
    public void Of_equally_common_prefixes_the_first_by_letter_comes_first() =>
        DataOfSymbols("b_x3", "a_x3", "B_x3").SymbolPrefixes.Should().Equal("B_", "a_", "b_");

    [Fact]
    public void The_ten_commonest_prefixes_count() =>
        DataOfSymbols([.. "ABCDEFGHIJKL".Select(letter => $"{letter}_x{(letter == 'L' ? 4 : 3)}")]).SymbolPrefixes
            .Should().Equal("L_", "A_", "B_", "C_", "D_", "E_", "F_", "G_", "H_", "I_");

    [Fact]
    public void Symbols_that_are_held_as_prefixes_are_found_as_a_whole() =>
        DataOfSymbols("DRM_E_x3").Texts.Find("drm_e_ROW_B").Should().Equal((1, false));

    [Fact]
    public void Groups_stand_with_the_narrowest_first_and_all_others_last() =>
        DataOfGroups(
            TableSource.AllOthers,
            TableSource.Group(0x8004C000, 0x8004CFFF),
            TableSource.Group("ex"),
            TableSource.Group(-3, -3),
            TableSource.Group("export"),
            TableSource.Group(0x8004C000, 0x8004C0FF)).GroupsInOrder().Should().Equal(
                (1, 0, "export\tIt failed.\tTry again."),
                (1, 0, "ex\tIt failed.\tTry again."),
                (-3, -3, "\tIt failed.\tTry again."),
                (0x8004C000, 0x8004C0FF, "\tIt failed.\tTry again."),
                (0x8004C000, 0x8004CFFF, "\tIt failed.\tTry again."),
                (1, 0, "\tNot listed.\tAsk for it."));

    [Fact]
    public void Groups_hold_numbers_of_64_bits() =>
        DataOfGroups(TableSource.Group(long.MinValue, long.MaxValue), TableSource.AllOthers).GroupsInOrder().First()
            .Should().Be((long.MinValue, long.MaxValue, "\tIt failed.\tTry again."));

    [Fact]
    public void A_group_of_all_numbers_is_wider_than_one_of_half_of_them() =>
        DataOfGroups(TableSource.Group(long.MinValue, 0), TableSource.Group(long.MinValue, -1), TableSource.AllOthers)
            .GroupsInOrder().Select(group => group.Last).Should().Equal(-1, 0, 0);

    [Fact]
    public void Facts_of_a_group_are_its_judgement()
    {
        RowFacts facts = DataOfGroups("""
            [CodeGroup(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.NotNeeded, "Busy.", "Wait.",
                Severity = ErrorSeverity.Success, IsRefusal = true, Layer = ErrorLayer.LicenseServer)]
            """).FactsOfGroup(0);

        (facts.Severity, facts.Category, facts.Actor, facts.Retry, facts.IsRefusal, facts.Layer).Should().Be((3, 15, 4, 4, true, 6));
    }

    [Theory]
    [InlineData(400, 499, true)]
    [InlineData(450, 450, true)]
    [InlineData(451, 499, false)]
    [InlineData(400, 449, false)]
    public void A_group_has_a_number_where_it_has_a_row(long first, long last, bool hasNumber) =>
        Data(new TableSource("/// <summary>File busy</summary>\nFileBusy = 450,")
        {
            Groups = TableSource.Group(first, last) + TableSource.AllOthers,
        }).FactsOfGroup(0).HasNumber.Should().Be(hasNumber);

    [Fact]
    public void The_layer_of_a_group_that_names_none_is_that_of_the_domain() =>
        DataOfGroups(TableSource.AllOthers).FactsOfGroup(0).Layer.Should().Be(4);

    [Theory]
    [InlineData("Row = 99,", 0)]
    [InlineData("Row = 100,", 2)]
    [InlineData("Row = 149,", 2)]
    [InlineData("Row = 150,", 3)]
    [InlineData("Row = 199,", 3)]
    [InlineData("Row = 200,", 2)]
    [InlineData("Row = 499,", 2)]
    [InlineData("Row = 500,", 0)]
    [InlineData("[CodeRange(140, 160)] Row = 140,", 2)]
    [InlineData("[CodeRange(150, 300), TextCode(\"export\")] Row = -1,", 3)]
    [InlineData("[TextCode(\"exportRetry\")] Row = 1,", 5)]
    [InlineData("[TextCode(\"EXPORT\")] Row = 1,", 5)]
    [InlineData("[TextCode(\"expor\")] Row = 1,", 4)]
    [InlineData("[TextCode(\"e\", \"export\")] Row = 1,", 0)]
    [InlineData("[NoNumber, Symbol(\"export\")] Row = 1,", 0)]
    [InlineData("[Symbol(\"export\")] Row = 1,", 0)]
    public void A_row_belongs_to_the_narrowest_group_that_has_its_code(string row, int category) =>
        FactsOf($"/// <summary>A row</summary>\n{row}", $"""
            [CodeGroup(100, 499, (ErrorCategory)2, ErrorActor.Vendor, RetryAdvice.Later, "It failed.", "Try again.")]
            [CodeGroup("ex", (ErrorCategory)4, ErrorActor.Vendor, RetryAdvice.Later, "It failed.", "Try again.")]
            [CodeGroup(150, 199, (ErrorCategory)3, ErrorActor.Vendor, RetryAdvice.Later, "It failed.", "Try again.")]
            [CodeGroup("export", (ErrorCategory)5, ErrorActor.Vendor, RetryAdvice.Later, "It failed.", "Try again.")]
            """).Category.Should().Be(category);

    private static TableData Data(TableSource source) => GeneratorRun.Of(source.Text).Data;

    private static TableData Data(string rows) => Data(new TableSource(rows));

    private static TableData DataOfGroups(params string[] groups) => Data(new TableSource("") { Groups = string.Join('\n', groups) });

    private static RowFacts FactsOf(string row, string groups = "") =>
        Data(new TableSource(row) { Groups = $"{groups}\n{TableSource.AllOthers}" }).FactsOfRow(0);

    private static IEnumerable<int> Rows(TableData data) => Enumerable.Range(0, data.RowCount());

    /// <summary>Rows RowA, RowB and so on, each with the symbols that as many rows shall have: <c>E_x3</c> is E_ROW_A to E_ROW_C.</summary>
    private static TableData DataOfSymbols(params string[] prefixesAndCounts) => Data(string.Concat(Enumerable.Range(0, 4).Select(row =>
    {
        char letter = (char)('A' + row);
        string symbols = string.Join(
            ", ", prefixesAndCounts.Where(prefix => prefix[^1] - '0' > row).Select(prefix => $"\"{prefix[..^2]}ROW_{letter}\""));
        return $"/// <summary>Message {letter}</summary>\n{(symbols.Length > 0 ? $"[Symbol({symbols})]" : "")}\nRow{letter} = {row},\n";
    })));
}
