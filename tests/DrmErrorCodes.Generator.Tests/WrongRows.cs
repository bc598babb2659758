namespace DrmErrorCodes.Generator.Tests;

/// <summary>A slip of every kind that the generator reports, by its description.</summary>
internal static class WrongRows
{
    private const string NoGroupForAllOthers =
        "'FtpError' must say once what to do about all codes of no other group: CodeGroup(category, actor, retry, explanation, remedy)";

    private const string NoInfo = "'FtpError' does not say what its domain is: ErrorTable needs Title, Description, Vendor and Contact";

    public static IReadOnlyDictionary<string, WrongRow> All { get; } = new Dictionary<string, WrongRow>
    {
        ["An empty summary"] = new(
            new("DEC001", "NotLoggedIn", "NotLoggedIn = 530,",
                "'NotLoggedIn' has no message: write the vendor's text as its summary"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 450,
                /// <summary></summary>
                NotLoggedIn = 530,
            """)),

        ["A summary of blanks"] = new(
            new("DEC001", "NotLoggedIn", "NotLoggedIn = 530,",
                "'NotLoggedIn' has no message: write the vendor's text as its summary"),
            TableSource.Ftp("""
                /// <summary>
                ///
                /// </summary>
                NotLoggedIn = 530,
            """)),

        ["A comment without a summary"] = new(
            new("DEC001", "NotLoggedIn", "NotLoggedIn = 530,",
                "'NotLoggedIn' has no message: write the vendor's text as its summary"),
            TableSource.Ftp("""
                /// <remarks>
                /// <para>Wrong username or password.</para>
                /// <para>Log in by hand.</para>
                /// </remarks>
                [Advice(ErrorCategory.Account, ErrorActor.ContentOperations, RetryAdvice.Never)]
                NotLoggedIn = 530,
            """)),

        ["A code used twice"] = new(
            new("DEC002", "KeyError", "KeyError = 1008,",
                "'KeyError' has the code 1008 of 'ConfigurationError': if the vendor lists it twice, declare it as " +
                "'KeyError = ConfigurationError'"),
            TableSource.Ftp("""
                /// <summary>Configuration error</summary>
                ConfigurationError = 1008,
                /// <summary>Key error</summary>
                KeyError = 1008,
            """)),

        ["Ranges that share one number"] = new(
            new("DEC003", "PackagerError", "PackagerError = 768,",
                "The range of 'PackagerError' overlaps the range of 'DatabaseError'"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(512, 768)]
                DatabaseError = 512,
                /// <summary>Packager error</summary>
                [CodeRange(768, 999)]
                PackagerError = 768,
            """)),

        ["Ranges that share one number, the higher one first"] = new(
            new("DEC003", "DatabaseError", "DatabaseError = 512,",
                "The range of 'DatabaseError' overlaps the range of 'PackagerError'"),
            TableSource.Ftp("""
                /// <summary>Packager error</summary>
                [CodeRange(768, 999)]
                PackagerError = 768,
                /// <summary>Database error</summary>
                [CodeRange(512, 768)]
                DatabaseError = 512,
            """)),

        ["A range inside another"] = new(
            new("DEC003", "PackagerError", "PackagerError = 600,",
                "The range of 'PackagerError' overlaps the range of 'DatabaseError'"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(512, 768)]
                DatabaseError = 512,
                /// <summary>Packager error</summary>
                [CodeRange(600, 700)]
                PackagerError = 600,
            """)),

        ["A range that goes downwards"] = new(
            new("DEC004", "DatabaseError", "DatabaseError = 768,",
                "The range of 'DatabaseError' must go upward, and start at the member's value unless the row has a text code"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(768, 512)]
                DatabaseError = 768,
            """)),

        ["A range that starts elsewhere than its member"] = new(
            new("DEC004", "DatabaseError", "DatabaseError = 513,",
                "The range of 'DatabaseError' must go upward, and start at the member's value unless the row has a text code"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(512, 768)]
                DatabaseError = 513,
            """)),

        ["A message used twice"] = new(
            new("DEC005", "FileBusy", "FileBusy = 450,",
                "'FileBusy' has the message of 'FileUnavailable': if the vendor gives it twice, declare it with " +
                "SameMessageAs(nameof(FileUnavailable))"),
            TableSource.Ftp("""
                /// <summary>File unavailable</summary>
                FileUnavailable = 550,
                /// <summary>File unavailable</summary>
                FileBusy = 450,
            """)),

        ["A message that is an earlier symbol"] = new(
            new("DEC006", "Finished", "Finished = 2,",
                "'Finished' has the text code or symbol \"Key_Error\" that 'Ready' has too"),
            TableSource.FtpWithMessagesAsSymbols("""
                /// <summary>Package is ready</summary>
                [Symbol("Key_Error")]
                Ready = 1,
                /// <summary>Key_Error</summary>
                Finished = 2,
            """)),

        ["A control character in a text"] = new(
            new("DEC008", "SyntaxError", "SyntaxError = 500,",
                NotStorable("SyntaxError", "child\tdied")),
            TableSource.Ftp("""
                /// <summary>Syntax error</summary>
                [ServerText("OOPS", "child\tdied")]
                SyntaxError = 500,
            """)),

        ["A control character in a message"] = new(
            new("DEC008", "SyntaxError", "SyntaxError = 500,",
                NotStorable("SyntaxError", "Syntax\u007ferror")),
            TableSource.Ftp("""
                /// <summary>Syntax&#x7F;error</summary>
                SyntaxError = 500,
            """)),

        ["A vertical bar in a list"] = new(
            new("DEC008", "SyntaxError", "SyntaxError = 500,",
                NotStorable("SyntaxError", "syntax|error")),
            TableSource.Ftp("""
                /// <summary>Syntax error</summary>
                [Symbol("syntax|error")]
                SyntaxError = 500,
            """)),

        ["Three quotation marks in a message"] = new(
            new("DEC008", "SyntaxError", "SyntaxError = 500,",
                NotStorable("SyntaxError", "Syntax \"\"\" error")),
            TableSource.Ftp(""""
                /// <summary>Syntax """ error</summary>
                SyntaxError = 500,
            """")),

        ["A row without a value"] = new(
            new("DEC009", "SyntaxError", "SyntaxError,", "'SyntaxError' has no value: write its code"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 450,
                /// <summary>Syntax error</summary>
                SyntaxError,
            """)),

        ["A second table of a domain"] = new(
            new("DEC010", "OtherFtpError", "public enum OtherFtpError : int",
                "'OtherFtpError' is a table of the domain 'Ftp', which 'FtpError' already is"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 450,
            """),
            new TableSource("""
                /// <summary>Syntax error</summary>
                SyntaxError = 500,
            """) { EnumName = "OtherFtpError" }.Text),

        ["A domain without a table"] = new(
            new("DEC011", "Package", "Package,",
                "The domain 'Package' has no table: mark its enum with ErrorTable(ErrorDomain.Package)"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 450,
            """))
        {
            Domains = ["Ftp", "Package"],
        },

        ["A declared message that is another"] = new(
            new("DEC013", "FileBusy", "FileBusy = 450,",
                "'FileBusy' is declared to have the message of 'FileUnavailable', and has not"),
            TableSource.Ftp("""
                /// <summary>File unavailable</summary>
                FileUnavailable = 550,
                /// <summary>File busy</summary>
                [SameMessageAs(nameof(FileUnavailable))]
                FileBusy = 450,
            """)),

        ["A symbol that is a number"] = new(
            new("DEC014", "NotLoggedIn", "NotLoggedIn = 530,",
                "'NotLoggedIn' has the text \"-530\", which a lookup reads as a number"),
            TableSource.Ftp("""
                /// <summary>Not logged in</summary>
                [Symbol("-530")]
                NotLoggedIn = 530,
            """)),

        ["A server text that is a hexadecimal number"] = new(
            new("DEC014", "NotLoggedIn", "NotLoggedIn = 530,",
                "'NotLoggedIn' has the text \"0X1b63\", which a lookup reads as a number"),
            TableSource.Ftp("""
                /// <summary>Not logged in</summary>
                [ServerText("0X1b63")]
                NotLoggedIn = 530,
            """)),

        ["A symbol of a hexadecimal table that is eight hexadecimal digits"] = new(
            new("DEC014", "Unknown", "Unknown = 0x8004C001,", "'Unknown' has the text \"DeadBeef\", which a lookup reads as a number"),
            TableSource.Hexadecimal("""
                /// <summary>Unknown</summary>
                [Symbol("DeadBeef")]
                Unknown = 0x8004C001,
            """)),

        ["A range of one number"] = new(
            new("DEC004", "DatabaseError", "DatabaseError = 512,",
                "The range of 'DatabaseError' must go upward, and start at the member's value unless the row has a text code"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(512, 512)]
                DatabaseError = 512,
            """)),

        ["A symbol with blanks around it"] = new(
            new("DEC008", "Unknown", "Unknown = 1,",
                NotStorable("Unknown", " UNKNOWN")),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [Symbol(" UNKNOWN")]
                Unknown = 1,
            """)),

        ["A domain that is not defined"] = new(
            new("DEC015", "FtpError", "public enum FtpError : int",
                "'FtpError' is a table of no domain: name a member of ErrorDomain other than None"),
            new TableSource("""
                /// <summary>Unknown</summary>
                Unknown = 1,
            """) { Arguments = "(ErrorDomain)99, ErrorLayer.Transport, MessageWording.Vendor" }.Text)
        {
            Domains = [],
        },

        ["The domain None"] = new(
            new("DEC015", "FtpError", "public enum FtpError : int",
                "'FtpError' is a table of no domain: name a member of ErrorDomain other than None"),
            new TableSource("""
                /// <summary>Unknown</summary>
                Unknown = 1,
            """) { Arguments = "ErrorDomain.None, ErrorLayer.Transport, MessageWording.Vendor" }.Text)
        {
            Domains = [],
        },

        ["A control character in an explanation"] = new(
            new("DEC008", "FileBusy", "FileBusy = 450,",
                NotStorable("FileBusy", "Still\u007fopen.")),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                /// <remarks>
                /// <para>Still&#x7F;open.</para>
                /// <para>Try again later.</para>
                /// </remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """)),

        ["Three quotation marks in a remedy"] = new(
            new("DEC008", "FileBusy", "FileBusy = 450,",
                NotStorable("FileBusy", "Try \"\"\" again.")),
            TableSource.Ftp(""""
                /// <summary>File busy</summary>
                /// <remarks>
                /// <para>Still open.</para>
                /// <para>Try """ again.</para>
                /// </remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """")),

        ["Advice without remarks"] = new(
            new("DEC017", "FileBusy", "FileBusy = 450,",
                "'FileBusy' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """)),

        ["Remarks without paragraphs"] = new(
            new("DEC017", "FileBusy", "FileBusy = 450,",
                "'FileBusy' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                /// <remarks>Still open. Try again later.</remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """)),

        ["Remarks of one paragraph"] = new(
            new("DEC017", "FileBusy", "FileBusy = 450,",
                "'FileBusy' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                /// <remarks>
                /// <para>Still open. Try again later.</para>
                /// </remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """)),

        ["An empty paragraph for the explanation"] = new(
            new("DEC017", "FileBusy", "FileBusy = 450,",
                "'FileBusy' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                /// <remarks>
                /// <para></para>
                /// <para>Try again later.</para>
                /// <para>Still open.</para>
                /// </remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """)),

        ["A paragraph of blanks for the remedy"] = new(
            new("DEC017", "FileBusy", "FileBusy = 450,",
                "'FileBusy' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                /// <remarks>
                /// <para>Still open.</para>
                /// <para>
                /// </para>
                /// </remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """)),

        ["A range that has a text code and goes downward"] = new(
            new("DEC004", "MiscFtpError", "MiscFtpError = -1,",
                "The range of 'MiscFtpError' must go upward, and start at the member's value unless the row has a text code"),
            TableSource.Ftp("""
                /// <summary>Misc. FTP error</summary>
                [CodeRange(-500, -599)]
                [TextCode("5XX")]
                MiscFtpError = -1,
            """)),

        ["Ranges below zero that share one number"] = new(
            new("DEC003", "PackagerError", "PackagerError = -999,", "The range of 'PackagerError' overlaps the range of 'DatabaseError'"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(-768, -512)]
                DatabaseError = -768,
                /// <summary>Packager error</summary>
                [CodeRange(-999, -768)]
                PackagerError = -999,
            """)),

        ["A text code used twice"] = new(
            new("DEC006", "Finished", "Finished = 2,", "'Finished' has the text code or symbol \"ready\" that 'Ready' has too"),
            TableSource.Ftp("""
                /// <summary>Package is ready</summary>
                [TextCode("ready")]
                Ready = 1,
                /// <summary>Package is finished</summary>
                [TextCode("finished", "ready")]
                Finished = 2,
            """)),

        ["A symbol that is an earlier text code in other case"] = new(
            new("DEC006", "Finished", "Finished = 2,", "'Finished' has the text code or symbol \"READY\" that 'Ready' has too"),
            TableSource.Ftp("""
                /// <summary>Package is ready</summary>
                [TextCode("ready")]
                Ready = -1,
                /// <summary>Package is finished</summary>
                [Symbol("READY")]
                Finished = 2,
            """)),

        ["A symbol of two retired rows"] = new(
            new("DEC006", "BusyRetired", "BusyRetired = 451,", "'BusyRetired' has the text code or symbol \"BUSY\" that 'Busy' has too"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [Symbol("BUSY"), Retired]
                Busy = 450,
                /// <summary>File was busy</summary>
                [Symbol("BUSY"), Retired]
                BusyRetired = 451,
            """)),

        ["A symbol of two living rows after that of a retired one"] = new(
            new("DEC006", "Locked", "Locked = 452,", "'Locked' has the text code or symbol \"BUSY\" that 'Busy' has too"),
            TableSource.Ftp("""
                /// <summary>File was busy</summary>
                [Symbol("BUSY"), Retired]
                BusyRetired = 450,
                /// <summary>File busy</summary>
                [Symbol("BUSY")]
                Busy = 451,
                /// <summary>File locked</summary>
                [Symbol("BUSY")]
                Locked = 452,
            """)),

        ["A symbol of two retired rows after that of a living one"] = new(
            new("DEC006", "LockedRetired", "LockedRetired = 452,",
                "'LockedRetired' has the text code or symbol \"BUSY\" that 'BusyRetired' has too"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [Symbol("BUSY")]
                Busy = 450,
                /// <summary>File was busy</summary>
                [Symbol("BUSY"), Retired]
                BusyRetired = 451,
                /// <summary>File was locked</summary>
                [Symbol("BUSY"), Retired]
                LockedRetired = 452,
            """)),

        ["No number and no text"] = new(
            new("DEC007", "Unknown", "Unknown = 1,", "'Unknown' has no number, and no text code or symbol either"),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [NoNumber]
                Unknown = 1,
            """)),

        ["No number and a server text alone"] = new(
            new("DEC007", "Unknown", "Unknown = 1,", "'Unknown' has no number, and no text code or symbol either"),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [NoNumber]
                [ServerText("Unknown error.")]
                Unknown = 1,
            """)),

        ["No text code in the place of a number"] = new(
            new("DEC008", "Unknown", "Unknown = 1,", NotStorable("Unknown", "")),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [TextCode("")]
                Unknown = 1,
            """)),

        ["A symbol that begins with a caret"] = new(
            new("DEC008", "Unknown", "Unknown = 1,", NotStorable("Unknown", "^0")),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [Symbol("^0")]
                Unknown = 1,
            """)),

        ["A server text that begins with a caret"] = new(
            new("DEC008", "Unknown", "Unknown = 1,", NotStorable("Unknown", "^")),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [ServerText("^")]
                Unknown = 1,
            """)),

        ["A tab in the document of a row"] = new(
            new("DEC008", "Unknown", "Unknown = 1,", NotStorable("Unknown", "RFC\t959")),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [Source("FTP", Version = "RFC\t959")]
                Unknown = 1,
            """)),

        ["A tab in the document of a table"] = new(
            new("DEC008", "FtpError", "public enum FtpError : int", NotStorable("FtpError", "https://\t")),
            new TableSource("") { Sources = "[Source(\"Manual\"), Source(\"FTP\", Url = \"https://\\t\")]" }.Text),

        ["A line feed in what is said of a domain"] = new(
            new("DEC008", "FtpError", "public enum FtpError : int", NotStorable("FtpError", "Widevine\n")),
            new TableSource("") { Info = TableSource.AnyInfo + ", VendorToday = \"Widevine\\n\"" }.Text),

        ["An alias with a vertical bar"] = new(
            new("DEC008", "FtpError", "public enum FtpError : int", NotStorable("FtpError", "vod|ftp")),
            new TableSource("") { Info = TableSource.AnyInfo + ", Aliases = [\"vodftp\", \"vod|ftp\"]" }.Text),

        ["An alias that is null"] = new(
            new("DEC008", "FtpError", "public enum FtpError : int", NotStorable("FtpError", "")),
            new TableSource("") { Info = TableSource.AnyInfo + ", Aliases = [null!]" }.Text),

        ["An alias with a capital"] = new(
            new("DEC008", "FtpError", "public enum FtpError : int", NotStorable("FtpError", "vodFtp")),
            new TableSource("") { Info = TableSource.AnyInfo + ", Aliases = [\"vodFtp\"]" }.Text),

        ["A tab in what is said of a group"] = new(
            new("DEC008", "FtpError", "public enum FtpError : int", NotStorable("FtpError", "Ask\tsomebody.")),
            TableSource.FtpWithGroups(
                """[CodeGroup(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, "Unknown.", "Ask\tsomebody.")]""")),

        ["A tab in the prefix of a group"] = new(
            new("DEC008", "FtpError", "public enum FtpError : int", NotStorable("FtpError", "\texport")),
            TableSource.FtpWithGroups(TableSource.Group("\\texport"), TableSource.AllOthers)),

        ["A range that ends 32 bits above the lowest number"] = new(
            new("DEC012", "Highest", "Highest = 2147483647,",
                "'Highest' has 2147483648: the numbers of a table lie within 32 bits, and a range has at most 4096"),
            TableSource.Ftp("""
                /// <summary>Highest</summary>
                [CodeRange(2147483647, 2147483648)]
                Highest = 2147483647,
                /// <summary>Lowest</summary>
                Lowest = -2147483648,
            """)),

        ["A range of 4097 numbers"] = new(
            new("DEC012", "FileBusy", "FileBusy = 450,",
                "'FileBusy' has 4546: the numbers of a table lie within 32 bits, and a range has at most 4096"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [CodeRange(450, 4546)]
                FileBusy = 450,
            """)),

        ["A range of billions"] = new(
            new("DEC012", "FileBusy", "FileBusy = 450,",
                "'FileBusy' has 4500000000: the numbers of a table lie within 32 bits, and a range has at most 4096"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [CodeRange(450, 4500000000)]
                FileBusy = 450,
            """)),

        ["A range of all numbers that there are"] = new(
            new("DEC012", "FileBusy", "FileBusy = 450,",
                "'FileBusy' has 9223372036854775807: the numbers of a table lie within 32 bits, and a range has at most 4096"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [CodeRange(long.MinValue, long.MaxValue), TextCode("busy")]
                FileBusy = 450,
            """)),

        ["A text code whose value is the number of an earlier row"] = new(
            new("DEC016", "Busy", "Busy = FileBusy,", "'Busy' has no number, but its value, 450, is a number of another row"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 450,
                /// <summary>Busy</summary>
                [TextCode("busy")]
                Busy = FileBusy,
            """)),

        ["A row without a number whose value is the number of a later row"] = new(
            new("DEC016", "Busy", "Busy = 450,", "'Busy' has no number, but its value, 450, is a number of another row"),
            TableSource.Ftp("""
                /// <summary>Busy</summary>
                [NoNumber, Symbol("BUSY")]
                Busy = 450,
                /// <summary>File busy</summary>
                FileBusy = Busy,
            """)),

        ["A text code with the value of an earlier row"] = new(
            new("DEC016", "Busy", "Busy = 450,", "'Busy' has no number, but its value, 450, is a number of another row"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 450,
                /// <summary>Busy</summary>
                [TextCode("busy")]
                Busy = 450,
            """)),

        ["A text code with the value of a later row"] = new(
            new("DEC016", "Busy", "Busy = 450,", "'Busy' has no number, but its value, 450, is a number of another row"),
            TableSource.Ftp("""
                /// <summary>Busy</summary>
                [TextCode("busy")]
                Busy = 450,
                /// <summary>File busy</summary>
                FileBusy = 450,
            """)),

        ["A text code whose value is the first number of a later range"] = new(
            new("DEC016", "Busy", "Busy = -599,", "'Busy' has no number, but its value, -599, is a number of another row"),
            TableSource.Ftp("""
                /// <summary>Busy</summary>
                [TextCode("busy")]
                Busy = -599,
                /// <summary>Misc. FTP error</summary>
                [CodeRange(-599, -500)]
                MiscFtpError = -599,
            """)),

        ["A text code whose value is the last number of an earlier range"] = new(
            new("DEC016", "Busy", "Busy = 599,", "'Busy' has no number, but its value, 599, is a number of another row"),
            TableSource.Ftp("""
                /// <summary>Misc. FTP error</summary>
                [CodeRange(500, 599), TextCode("5XX")]
                MiscFtpError = -1,
                /// <summary>Busy</summary>
                [TextCode("busy")]
                Busy = 599,
            """)),

        ["Texts with one value"] = new(
            new("DEC002", "Busy", "Busy = -1,",
                "'Busy' has the code -1 of 'NotAvailable': if the vendor lists it twice, declare it as 'Busy = NotAvailable'"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 450,
                /// <summary>Not available</summary>
                [TextCode("NA")]
                NotAvailable = -1,
                /// <summary>Busy</summary>
                [TextCode("busy")]
                Busy = -1,
            """)),

        ["A group with an empty explanation"] = new(
            new("DEC017", "FtpError", "public enum FtpError : int",
                "'FtpError' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks"),
            TableSource.FtpWithGroups(
                """[CodeGroup(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never, "", "Ask for it.")]""")),

        ["A group without a remedy"] = new(
            new("DEC017", "FtpError", "public enum FtpError : int",
                "'FtpError' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks"),
            TableSource.FtpWithGroups(
                """[CodeGroup(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never, "Not listed.", null!)]""")),

        ["A group of numbers with blanks for a remedy"] = new(
            new("DEC017", "FtpError", "public enum FtpError : int",
                "'FtpError' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks"),
            TableSource.FtpWithGroups(
                """[CodeGroup(400, 499, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, "It failed.", " ")]""",
                TableSource.AllOthers)),

        ["A table without groups"] = new(
            new("DEC018", "FtpError", "public enum FtpError : int", NoGroupForAllOthers),
            TableSource.FtpWithGroups()),

        ["A table with a group for all numbers and one for texts"] = new(
            new("DEC018", "FtpError", "public enum FtpError : int", NoGroupForAllOthers),
            TableSource.FtpWithGroups(TableSource.Group(int.MinValue, int.MaxValue), TableSource.Group("export"))),

        ["A table with two groups for all others"] = new(
            new("DEC018", "FtpError", "public enum FtpError : int", NoGroupForAllOthers),
            TableSource.FtpWithGroups(TableSource.AllOthers, TableSource.AllOthers)),

        ["Groups that share one number"] = new(
            new("DEC019", "FtpError", "public enum FtpError : int", DoesNotNest("399 to 499")),
            TableSource.FtpWithGroups(TableSource.Group(100, 399), TableSource.Group(399, 499), TableSource.AllOthers)),

        ["Groups that share one number, the higher one first"] = new(
            new("DEC019", "FtpError", "public enum FtpError : int", DoesNotNest("100 to 399")),
            TableSource.FtpWithGroups(TableSource.Group(399, 499), TableSource.AllOthers, TableSource.Group(100, 399))),

        ["A group of numbers that is there twice"] = new(
            new("DEC019", "FtpError", "public enum FtpError : int", DoesNotNest("-99 to -1")),
            TableSource.FtpWithGroups(TableSource.Group(-99, -1), TableSource.Group(-99, -1), TableSource.AllOthers)),

        ["A group of numbers that goes downward"] = new(
            new("DEC019", "FtpError", "public enum FtpError : int", DoesNotNest("499 to 400")),
            TableSource.FtpWithGroups(TableSource.Group(499, 400), TableSource.AllOthers)),

        ["A prefix that is there twice, in other case"] = new(
            new("DEC019", "FtpError", "public enum FtpError : int", DoesNotNest("EXPORT")),
            TableSource.FtpWithGroups(TableSource.Group("export"), TableSource.Group("EXPORT"), TableSource.AllOthers)),

        ["An empty prefix"] = new(
            new("DEC019", "FtpError", "public enum FtpError : int", DoesNotNest("")),
            TableSource.FtpWithGroups(TableSource.AllOthers, TableSource.Group(""))),

        ["A table of texts that counts from zero"] = new(
            new("DEC020", "Processing", "Processing = 0,",
                "'Processing' must have the value 1: in a table of texts alone they count from 1"),
            TableSource.Package("""
                /// <summary>Package is being imported</summary>
                [TextCode("processing")]
                Processing = 0,
            """))
        {
            Domains = ["Package"],
        },

        ["A table of texts that leaves a value out"] = new(
            new("DEC020", "Validating", "Validating = 3,",
                "'Validating' must have the value 2: in a table of texts alone they count from 1"),
            TableSource.Package("""
                /// <summary>Package is being imported</summary>
                [TextCode("processing")]
                Processing = 1,
                /// <summary>Package is being validated</summary>
                [NoNumber, Symbol("Validating")]
                Validating = 3,
            """))
        {
            Domains = ["Package"],
        },

        ["A severity beside advice"] = new(
            new("DEC021", "FileBusy", "FileBusy = 450,", "'FileBusy' has a severity of its own beside its advice: write it there"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                /// <remarks>
                /// <para>Still open.</para>
                /// <para>Try again later.</para>
                /// </remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                [Severity(ErrorSeverity.Warning)]
                FileBusy = 450,
            """)),

        ["A domain without a title"] = new(
            new("DEC022", "FtpError", "public enum FtpError : int", NoInfo),
            new TableSource("") { Info = "Description = \"D.\", Vendor = \"V\", Contact = \"C.\"" }.Text),

        ["A domain with an empty description"] = new(
            new("DEC022", "FtpError", "public enum FtpError : int", NoInfo),
            new TableSource("") { Info = "Title = \"T\", Description = \"\", Vendor = \"V\", Contact = \"C.\"" }.Text),

        ["A domain whose vendor is null"] = new(
            new("DEC022", "FtpError", "public enum FtpError : int", NoInfo),
            new TableSource("") { Info = "Title = \"T\", Description = \"D.\", Vendor = null!, Contact = \"C.\"" }.Text),

        ["A domain with blanks for a contact"] = new(
            new("DEC022", "FtpError", "public enum FtpError : int", NoInfo),
            new TableSource("") { Info = "Title = \"T\", Description = \"D.\", Vendor = \"V\", Contact = \" \"" }.Text),

        ["A table without a document"] = new(
            new("DEC023", "FtpError", "public enum FtpError : int", NoSource("FtpError")),
            new TableSource("") { Sources = "" }.Text),

        ["A table whose document has no title"] = new(
            new("DEC023", "FtpError", "public enum FtpError : int", NoSource("FtpError")),
            new TableSource("") { Sources = "[Source(\"Manual\"), Source(\"\", Version = \"2\")]" }.Text),

        ["A table whose document has blanks for a title"] = new(
            new("DEC023", "FtpError", "public enum FtpError : int", NoSource("FtpError")),
            new TableSource("") { Sources = "[Source(\" \")]" }.Text),

        ["A row whose document has no title"] = new(
            new("DEC023", "FileBusy", "FileBusy = 450,", NoSource("FileBusy")),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [Source("", Url = "https://example.org")]
                FileBusy = 450,
            """)),

        ["A table of 17 documents"] = new(
            new("DEC024", "FtpError", "public enum FtpError : int", "'FtpError' has too many documents: the table holds 16"),
            new TableSource("") { Sources = Documents(17) }.Text),

        ["A table of 16 documents and a row of another"] = new(
            new("DEC024", "FtpError", "public enum FtpError : int", "'FtpError' has too many documents: the table holds 16"),
            new TableSource("""
                /// <summary>File busy</summary>
                [Source("RFC 959")]
                FileBusy = 450,
            """) { Sources = Documents(16) }.Text),

        ["A row of eight text codes"] = new(
            new("DEC024", "Unknown", "Unknown = 1,", "'Unknown' has too many text codes: the table holds 7"),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [TextCode("a", "b", "c", "d", "e", "f", "g", "h")]
                Unknown = 1,
            """)),

        ["An alias that is the name of another domain"] = new(
            new("DEC025", "PackageStatus", "public enum PackageStatus : int", "'PackageStatus' is called \"ftp\", as 'FtpError' is"),
            TableSource.Ftp(""),
            new TableSource("")
            {
                EnumName = "PackageStatus",
                Arguments = "ErrorDomain.Package, ErrorLayer.Packaging, MessageWording.Vendor",
                Info = TableSource.AnyInfo + ", Aliases = [\"vod\", \"ftp\"]",
            }.Text)
        {
            Domains = ["Ftp", "Package"],
        },

        ["An alias of two domains"] = new(
            new("DEC025", "PackageStatus", "public enum PackageStatus : int", "'PackageStatus' is called \"vod\", as 'FtpError' is"),
            new TableSource("") { Info = TableSource.AnyInfo + ", Aliases = [\"vod\"]" }.Text,
            new TableSource("")
            {
                EnumName = "PackageStatus",
                Arguments = "ErrorDomain.Package, ErrorLayer.Packaging, MessageWording.Vendor",
                Info = TableSource.AnyInfo + ", Aliases = [\"vod\"]",
            }.Text)
        {
            Domains = ["Ftp", "Package"],
        },

        ["A shape of words alone"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("CA response code")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"CA response code\")]" }.Text),

        ["A shape of a code alone"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("#")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"#\")]" }.Text),

        ["A shape with two codes"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("code # or #")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"code # or #\")]" }.Text),

        ["A shape whose code has no word beside it"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("code % # %")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"code % # %\")]" }.Text),

        ["A shape whose code has gaps alone beside it"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("code * # * response")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"code * # * response\")]" }.Text),

        ["A shape that begins with a gap"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("* code #")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"* code #\")]" }.Text),

        ["A shape that ends with a gap"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("code # *")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"code # *\")]" }.Text),

        ["A shape with two gaps in a row"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("code # * * response")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"code # * * response\")]" }.Text),

        ["A shape with a colon at a word's end"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("code: #")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"code: #\")]" }.Text),

        ["A shape with two blanks"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("code  #")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"code  #\")]" }.Text),

        ["An empty shape"] = new(
            new("DEC027", "FtpError", "public enum FtpError : int",
                WrongShape("")),
            new TableSource("") { Log = TableSource.AnySample + "[LogShape(\"code #\", \"\")]" }.Text),

        ["A word that begins with a digit"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("5XX")),
            new TableSource("") { Log = TableSource.AnySample + "[LogWord(\"ftpd\", \"5XX\")]" }.Text),

        ["A word of one letter"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("f")),
            new TableSource("") { Log = TableSource.AnySample + "[LogWord(\"ftpd\", \"f\")]" }.Text),

        ["A word that begins with a letter by itself"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("f tp")),
            new TableSource("") { Log = TableSource.AnySample + "[LogWord(\"ftpd\", \"f tp\")]" }.Text),

        ["A word that ends with a colon"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("FTP:")),
            new TableSource("") { Log = TableSource.AnySample + "[LogWord(\"ftpd\", \"FTP:\")]" }.Text),

        ["A word with a blank before it"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord(" FTP")),
            new TableSource("") { Log = TableSource.AnySample + "[LogWord(\"ftpd\", \" FTP\")]" }.Text),

        ["A word with a blank behind it"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("FTP ")),
            new TableSource("") { Log = TableSource.AnySample + "[LogWord(\"ftpd\", \"FTP \")]" }.Text),

        ["An empty word"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("")),
            new TableSource("") { Log = TableSource.AnySample + "[LogWord(\"ftpd\", \"\")]" }.Text),

        ["A word beyond ASCII"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("FTP déjà vu")),
            new TableSource("") { Log = TableSource.AnySample + "[LogWord(\"ftpd\", \"FTP déjà vu\")]" }.Text),

        ["A word of the context that is a number"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("21")),
            new TableSource("") { Log = TableSource.AnySample + "[LogContext(\"port\", \"21\")]" }.Text),

        ["A word of addresses that is a number"] = new(
            new("DEC028", "FtpError", "public enum FtpError : int",
                WrongWord("21")),
            new TableSource("") { Log = TableSource.AnySample + "[LogRequest(\"port\", \"21\")]" }.Text),

        ["A beginning that no symbol has"] = new(
            new("DEC029", "FtpError", "public enum FtpError : int",
                "'FtpError' says that symbols which begin with \"ERR_F\" are evidence, and has none"),
            new TableSource("""
                /// <summary>File busy</summary>
                [Symbol("ERR_BUSY")]
                FileBusy = 450,
            """) { Log = TableSource.AnySample + "[LogSymbol(\"err_b\", \"ERR_F\")]" }.Text),

        ["A range of texts that goes downwards"] = new(
            new("DEC019", "FtpError", "public enum FtpError : int",
                DoesNotNest("5 to 4")),
            new TableSource("") { Log = TableSource.AnySample + "[LogRange(4, 4), LogRange(5, 4)]" }.Text),

        ["A table without a sample"] = new(
            new("DEC030", "FtpError", "public enum FtpError : int",
                "'FtpError' shows no text that has its codes: write one with LogSample(text, codes)"),
            new TableSource("") { Log = "" }.Text),

        ["An enum of long"] = new(
            new("DEC026", "FtpError", "public enum FtpError : long",
                "'FtpError' must be an enum of int, or of uint where its codes are hexadecimal"),
            new TableSource("""
                /// <summary>File busy</summary>
                FileBusy = 5000000000,
            """) { UnderlyingType = "long" }.Text),

        ["An enum of ulong"] = new(
            new("DEC026", "FtpError", "public enum FtpError : ulong",
                "'FtpError' must be an enum of int, or of uint where its codes are hexadecimal"),
            new TableSource("""
                /// <summary>File busy</summary>
                FileBusy = 0xFFFFFFFFFFFFFFFF,
            """) { UnderlyingType = "ulong" }.Text),
    };

    private static string NotStorable(string name, string text) =>
        $"'{name}' has a text with a control character or three quotation marks in a row, or, in a list, one that is empty, has " +
        $"blanks around it, a vertical bar, or begins with a caret, or, as an alias, has a capital: \"{text}\"";

    private static string DoesNotNest(string group) =>
        $"'FtpError' has a group of codes, {group}, that is empty, is there twice, or overlaps another without lying inside it";

    private static string WrongShape(string shape) =>
        $"'FtpError' has a shape that is none, \"{shape}\": it has one code (#, #?, -#, 2# or $), a word or URL beside it ($ has " +
        "a word before it), and * only inside";

    private static string WrongWord(string word) =>
        $"'FtpError' has a word for texts that is none, \"{word}\": it is of ASCII, begins with two letters or a letter and a digit, " +
        "and ends with one of them";

    private static string NoSource(string name) => $"'{name}' names no document that its rows are from: mark it with Source(title)";

    private static string Documents(int count) => string.Concat(Enumerable.Range(1, count).Select(number => $"[Source(\"Volume {number}\")]"));
}
