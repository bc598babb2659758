namespace DrmErrorCodes.Generator.Tests;

/// <summary>A slip of every kind that the generator reports, by its description.</summary>
internal static class WrongRows
{
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
                "The range of 'DatabaseError' must go upwards from 0 or more, and start at the member's value " +
                "unless that is negative"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(768, 512)]
                DatabaseError = 768,
            """)),

        ["A range that starts below 0"] = new(
            new("DEC004", "DatabaseError", "DatabaseError = -1,",
                "The range of 'DatabaseError' must go upwards from 0 or more, and start at the member's value " +
                "unless that is negative"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(-1, 512)]
                [TextCode("5XX")]
                DatabaseError = -1,
            """)),

        ["A range that starts elsewhere than its member"] = new(
            new("DEC004", "DatabaseError", "DatabaseError = 513,",
                "The range of 'DatabaseError' must go upwards from 0 or more, and start at the member's value " +
                "unless that is negative"),
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

        ["A text code used twice"] = new(
            new("DEC006", "Finished", "Finished = -2,", "'Finished' has the text code or symbol \"ready\" that 'Ready' has too"),
            TableSource.Ftp("""
                /// <summary>Package is ready</summary>
                [TextCode("ready")]
                Ready = -1,
                /// <summary>Package is finished</summary>
                [TextCode("finished", "ready")]
                Finished = -2,
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

        ["A negative value without a text"] = new(
            new("DEC007", "Unknown", "Unknown = -1,",
                "'Unknown' has a negative value, which stands for no number, and no text code or symbol either"),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                Unknown = -1,
            """)),

        ["A negative value with a server text alone"] = new(
            new("DEC007", "Unknown", "Unknown = -1,",
                "'Unknown' has a negative value, which stands for no number, and no text code or symbol either"),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [ServerText("Unknown error.")]
                Unknown = -1,
            """)),

        ["A control character in a text"] = new(
            new("DEC008", "SyntaxError", "SyntaxError = 500,",
                "'SyntaxError' has a text that is empty, or has blanks around it, a control character, a vertical bar " +
                "in a list, or three quotation marks in a row: \"child\tdied\""),
            TableSource.Ftp("""
                /// <summary>Syntax error</summary>
                [ServerText("OOPS", "child\tdied")]
                SyntaxError = 500,
            """)),

        ["A control character in a message"] = new(
            new("DEC008", "SyntaxError", "SyntaxError = 500,",
                "'SyntaxError' has a text that is empty, or has blanks around it, a control character, a vertical bar " +
                "in a list, or three quotation marks in a row: \"Syntax\u007ferror\""),
            TableSource.Ftp("""
                /// <summary>Syntax&#x7F;error</summary>
                SyntaxError = 500,
            """)),

        ["A vertical bar in a list"] = new(
            new("DEC008", "SyntaxError", "SyntaxError = 500,",
                "'SyntaxError' has a text that is empty, or has blanks around it, a control character, a vertical bar " +
                "in a list, or three quotation marks in a row: \"syntax|error\""),
            TableSource.Ftp("""
                /// <summary>Syntax error</summary>
                [Symbol("syntax|error")]
                SyntaxError = 500,
            """)),

        ["Three quotation marks in a message"] = new(
            new("DEC008", "SyntaxError", "SyntaxError = 500,",
                "'SyntaxError' has a text that is empty, or has blanks around it, a control character, a vertical bar " +
                "in a list, or three quotation marks in a row: \"Syntax \"\"\" error\""),
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
            new("DEC010", "OtherFtpError", "public enum OtherFtpError",
                "'OtherFtpError' is a table of the domain 'Ftp', which 'FtpError' already is"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 450,
            """),
            TableSource.Of("OtherFtpError", "ErrorDomain.Ftp", """
                /// <summary>Syntax error</summary>
                SyntaxError = 500,
            """)),

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

        ["A code above 65535"] = new(
            new("DEC012", "FileBusy", "FileBusy = 65536,",
                "'FileBusy' has 65536: a table is indexed by number, from -65535 to 65535"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                FileBusy = 65536,
            """)),

        ["A range that ends above 65535"] = new(
            new("DEC012", "FileBusy", "FileBusy = 450,",
                "'FileBusy' has 70000: a table is indexed by number, from -65535 to 65535"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [CodeRange(450, 70000)]
                FileBusy = 450,
            """)),

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

        ["A range of one number"] = new(
            new("DEC004", "DatabaseError", "DatabaseError = 512,",
                "The range of 'DatabaseError' must go upwards from 0 or more, and start at the member's value unless that is negative"),
            TableSource.Ftp("""
                /// <summary>Database error</summary>
                [CodeRange(512, 512)]
                DatabaseError = 512,
            """)),

        ["An empty text code"] = new(
            new("DEC008", "Unknown", "Unknown = -1,",
                "'Unknown' has a text that is empty, or has blanks around it, a control character, a vertical bar in a list, or " +
                "three quotation marks in a row: \"\""),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [TextCode("")]
                Unknown = -1,
            """)),

        ["A symbol with blanks around it"] = new(
            new("DEC008", "Unknown", "Unknown = 1,",
                "'Unknown' has a text that is empty, or has blanks around it, a control character, a vertical bar in a list, or " +
                "three quotation marks in a row: \" UNKNOWN\""),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [Symbol(" UNKNOWN")]
                Unknown = 1,
            """)),

        ["A value far below zero"] = new(
            new("DEC012", "Unknown", "Unknown = -65536,", "'Unknown' has -65536: a table is indexed by number, from -65535 to 65535"),
            TableSource.Ftp("""
                /// <summary>Unknown</summary>
                [Symbol("UNKNOWN")]
                Unknown = -65536,
            """)),

        ["A domain that is not defined"] = new(
            new("DEC015", "FtpError", "public enum FtpError", "'FtpError' is a table of no domain: name a member of ErrorDomain other than None"),
            TableSource.Of("FtpError", "(ErrorDomain)99", """
                /// <summary>Unknown</summary>
                Unknown = 1,
            """))
        {
            Domains = [],
        },

        ["The domain None"] = new(
            new("DEC015", "FtpError", "public enum FtpError", "'FtpError' is a table of no domain: name a member of ErrorDomain other than None"),
            TableSource.Of("FtpError", "ErrorDomain.None", """
                /// <summary>Unknown</summary>
                Unknown = 1,
            """))
        {
            Domains = [],
        },

        ["A control character in an explanation"] = new(
            new("DEC008", "FileBusy", "FileBusy = 450,",
                "'FileBusy' has a text that is empty, or has blanks around it, a control character, a vertical bar in a list, or " +
                "three quotation marks in a row: \"Still\u007fopen.\""),
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
                "'FileBusy' has a text that is empty, or has blanks around it, a control character, a vertical bar in a list, or " +
                "three quotation marks in a row: \"Try \"\"\" again.\""),
            TableSource.Ftp(""""
                /// <summary>File busy</summary>
                /// <remarks>
                /// <para>Still open.</para>
                /// <para>Try """ again.</para>
                /// </remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """")),

        ["A row without advice"] = new(
            new("DEC016", "FileBusy", "FileBusy = 450,",
                "'FileBusy' has no advice: judge it with Advice(category, actor, retry)"),
            TableSource.Bare("FtpError", "ErrorDomain.Ftp", TableSource.UnknownCodes, """
                /// <summary>File busy</summary>
                /// <remarks>
                /// <para>Still open.</para>
                /// <para>Try again later.</para>
                /// </remarks>
                FileBusy = 450,
            """)),

        ["A row without advice and remarks"] = new(
            new("DEC016", "FileBusy", "FileBusy = 450,",
                "'FileBusy' has no advice: judge it with Advice(category, actor, retry)"),
            TableSource.Bare("FtpError", "ErrorDomain.Ftp", TableSource.UnknownCodes, """
                /// <summary>File busy</summary>
                FileBusy = 450,
            """)),

        ["Advice without remarks"] = new(
            new("DEC017", "FileBusy", "FileBusy = 450,",
                "'FileBusy' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """)),

        ["Remarks without paragraphs"] = new(
            new("DEC017", "FileBusy", "FileBusy = 450,",
                "'FileBusy' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
            TableSource.Ftp("""
                /// <summary>File busy</summary>
                /// <remarks>Still open. Try again later.</remarks>
                [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
                FileBusy = 450,
            """)),

        ["Remarks of one paragraph"] = new(
            new("DEC017", "FileBusy", "FileBusy = 450,",
                "'FileBusy' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
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
                "'FileBusy' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
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
                "'FileBusy' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
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

        ["Unknown codes with an empty explanation"] = new(
            new("DEC017", "FtpError", "public enum FtpError",
                "'FtpError' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
            TableSource.FtpWithUnknownCodes(
                """[UnknownCodes(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never, "", "Ask for it.")]""")),

        ["Unknown codes without a remedy"] = new(
            new("DEC017", "FtpError", "public enum FtpError",
                "'FtpError' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
            TableSource.FtpWithUnknownCodes(
                """[UnknownCodes(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never, "Not listed.", null!)]""")),

        ["A group of unknown codes with an empty remedy"] = new(
            new("DEC017", "FtpError", "public enum FtpError",
                "'FtpError' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
            TableSource.FtpWithUnknownCodes(
                """[UnknownCodes(400, 499, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, "It failed.", "")]""",
                TableSource.UnknownCodes)),

        ["A table that says nothing of unknown codes"] = new(
            new("DEC018", "FtpError", "public enum FtpError",
                "'FtpError' must say once what to do about all codes that it does not have: UnknownCodes without a first and " +
                "last number"),
            TableSource.FtpWithUnknownCodes()),

        ["A table that says nothing of unknown codes outside a group"] = new(
            new("DEC018", "FtpError", "public enum FtpError",
                "'FtpError' must say once what to do about all codes that it does not have: UnknownCodes without a first and " +
                "last number"),
            TableSource.FtpWithUnknownCodes(TableSource.UnknownGroup(0, 65535))),

        ["A table that speaks twice of all unknown codes"] = new(
            new("DEC018", "FtpError", "public enum FtpError",
                "'FtpError' must say once what to do about all codes that it does not have: UnknownCodes without a first and " +
                "last number"),
            TableSource.FtpWithUnknownCodes(TableSource.UnknownCodes, TableSource.UnknownCodes)),

        ["A tab in what is said of unknown codes"] = new(
            new("DEC008", "FtpError", "public enum FtpError",
                "'FtpError' has a text that is empty, or has blanks around it, a control character, a vertical bar " +
                "in a list, or three quotation marks in a row: \"Ask\tsomebody.\""),
            TableSource.FtpWithUnknownCodes(
                """[UnknownCodes(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, "Unknown.", "Ask\tsomebody.")]""")),

        ["Blanks where something should be said of unknown codes"] = new(
            new("DEC017", "FtpError", "public enum FtpError",
                "'FtpError' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks"),
            TableSource.FtpWithUnknownCodes(
                """[UnknownCodes(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, "Unknown.", " ")]""")),

        ["Groups of unknown codes that share one number"] = new(
            new("DEC019", "FtpError", "public enum FtpError",
                "'FtpError' has a group of unknown codes, 399–499, that does not go upwards from the one before"),
            TableSource.FtpWithUnknownCodes(
                TableSource.UnknownGroup(100, 399), TableSource.UnknownGroup(399, 499), TableSource.UnknownCodes)),

        ["Groups of unknown codes of which the higher comes first"] = new(
            new("DEC019", "FtpError", "public enum FtpError",
                "'FtpError' has a group of unknown codes, 100–399, that does not go upwards from the one before"),
            TableSource.FtpWithUnknownCodes(
                TableSource.UnknownGroup(400, 499), TableSource.UnknownCodes, TableSource.UnknownGroup(100, 399))),

        ["A group of unknown codes that goes downwards"] = new(
            new("DEC019", "FtpError", "public enum FtpError",
                "'FtpError' has a group of unknown codes, 499–400, that does not go upwards from the one before"),
            TableSource.FtpWithUnknownCodes(TableSource.UnknownGroup(499, 400), TableSource.UnknownCodes)),

        ["A group of unknown codes that starts below 0"] = new(
            new("DEC019", "FtpError", "public enum FtpError",
                "'FtpError' has a group of unknown codes, -1–99, that does not go upwards from the one before"),
            TableSource.FtpWithUnknownCodes(TableSource.UnknownGroup(-1, 99), TableSource.UnknownCodes)),
    };
}
