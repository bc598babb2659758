namespace DrmErrorCodes.Generator.Tests;

/// <summary>Source texts of tables around the rows that a test is about.</summary>
internal static class TableSource
{
    public static string Ftp(string rows) => Of("FtpError", "ErrorDomain.Ftp", rows);

    public static string FtpWithMessagesAsSymbols(string rows) => Of("FtpError", "ErrorDomain.Ftp, MessageIsSymbol = true", rows);

    public static string Package(string rows) => Of("PackageStatus", "ErrorDomain.Package", rows);

    public static string Of(string enumName, string arguments, string rows) => $$"""
        namespace DrmErrorCodes;

        [ErrorTable({{arguments}})]
        public enum {{enumName}}
        {
        {{rows}}
        }
        """;
}
