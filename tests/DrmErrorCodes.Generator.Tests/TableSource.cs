using System.Globalization;

namespace DrmErrorCodes.Generator.Tests;

/// <summary>The source text of a table around what a test is about.</summary>
internal sealed record TableSource(string Rows)
{
    /// <summary>What the table says of its domain where the test is about something else.</summary>
    public const string AnyInfo =
        "Title = \"FTP errors\", Description = \"Replies of a server.\", Vendor = \"Widevine\", Contact = \"Ask the operators.\"";

    /// <summary>The document that the table is from.</summary>
    public const string AnySource = "[Source(\"VOD Dealer manual\")]";

    /// <summary>The group of all codes of no other group.</summary>
    public const string AllOthers =
        "[CodeGroup(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never, \"Not listed.\", \"Ask for it.\")]";

    /// <summary>A text that has a code of the table.</summary>
    public const string AnySample = "[LogSample(\"FTP error 550\", \"550\")]";

    public string EnumName { get; init; } = "FtpError";

    public string UnderlyingType { get; init; } = "int";

    /// <summary>What the table is declared with before <see cref="Info"/>.</summary>
    public string Arguments { get; init; } = "ErrorDomain.Ftp, ErrorLayer.Transport, MessageWording.Vendor";

    public string Info { get; init; } = AnyInfo;

    public string Sources { get; init; } = AnySource;

    public string Groups { get; init; } = AllOthers;

    /// <summary>How the codes look in texts.</summary>
    public string Log { get; init; } = AnySample;

    public string Text => $$"""
        namespace DrmErrorCodes;

        [ErrorTable({{Arguments}}, {{Info}})]
        {{Sources}}
        {{Groups}}
        {{Log}}
        public enum {{EnumName}} : {{UnderlyingType}}
        {
        {{Rows}}
        }
        """;

    public static string Ftp(string rows) => new TableSource(rows).Text;

    public static string FtpWithMessagesAsSymbols(string rows) =>
        new TableSource(rows) { Arguments = "ErrorDomain.Ftp, ErrorLayer.Transport, MessageWording.VendorSymbol" }.Text;

    public static string FtpWithGroups(params string[] groups) => new TableSource("") { Groups = string.Join('\n', groups) }.Text;

    public static string Hexadecimal(string rows) => new TableSource(rows) { UnderlyingType = "uint" }.Text;

    public static string Package(string rows) => new TableSource(rows)
    {
        EnumName = "PackageStatus",
        Arguments = "ErrorDomain.Package, ErrorLayer.Packaging, MessageWording.Vendor",
    }.Text;

    /// <summary>A group of numbers.</summary>
    public static string Group(long first, long last) => string.Create(
        CultureInfo.InvariantCulture,
        $"[CodeGroup({first}, {last}, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, \"It failed.\", \"Try again.\")]");

    /// <summary>A group of text codes.</summary>
    public static string Group(string prefix) =>
        $"[CodeGroup(\"{prefix}\", ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, \"It failed.\", \"Try again.\")]";
}
