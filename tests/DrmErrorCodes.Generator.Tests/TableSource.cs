using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrmErrorCodes.Generator.Tests;

/// <summary>Source texts of tables around the rows that a test is about. Rows and tables of tests about other things get the
/// advice that they need: <see cref="Bare"/> leaves it to the test.</summary>
internal static class TableSource
{
    /// <summary>The columns of the advice that a row gets.</summary>
    public const string AdviceColumns = "0\t14\t5\t1\tIt failed.\tTry again.";

    /// <summary>What a table gets about unknown codes.</summary>
    public const string UnknownCodes =
        "[UnknownCodes(ErrorCategory.Unspecified, ErrorActor.Vendor, RetryAdvice.Never, \"Not listed.\", \"Ask for it.\")]";

    /// <summary>The row that <see cref="UnknownCodes"/> is written as.</summary>
    public const string UnknownCodesRow = "\t\t\t\t0\t0\t5\t0\tNot listed.\tAsk for it.";

    private const string Advice = """
        /// <remarks><para>It failed.</para><para>Try again.</para></remarks>
        [Advice(ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later)]

        """;

    public static string Ftp(string rows) => Of("FtpError", "ErrorDomain.Ftp", rows);

    public static string FtpWithMessagesAsSymbols(string rows) => Of("FtpError", "ErrorDomain.Ftp, MessageIsSymbol = true", rows);

    public static string FtpWithUnknownCodes(params string[] attributes) =>
        Bare("FtpError", "ErrorDomain.Ftp", string.Join('\n', attributes), rows: "");

    public static string Package(string rows) => Of("PackageStatus", "ErrorDomain.Package", rows);

    public static string Of(string enumName, string arguments, string rows) =>
        WithAdvice(Bare(enumName, arguments, UnknownCodes, rows));

    public static string Bare(string enumName, string arguments, string unknownCodes, string rows) => $$"""
        namespace DrmErrorCodes;

        [ErrorTable({{arguments}})]
        {{unknownCodes}}
        public enum {{enumName}}
        {
        {{rows}}
        }
        """;

    /// <summary>An attribute about the unknown codes of a group.</summary>
    public static string UnknownGroup(int first, int last) => string.Create(
        CultureInfo.InvariantCulture,
        $"[UnknownCodes({first}, {last}, ErrorCategory.Server, ErrorActor.Vendor, RetryAdvice.Later, \"It failed.\", \"Try again.\")]");

    private static string WithAdvice(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
            .OfType<EnumMemberDeclarationSyntax>()
            .Where(row => !row.AttributeLists.ToString().Contains("[Advice", StringComparison.Ordinal))
            .Reverse()
            .Aggregate(source, (text, row) => text.Insert(row.SpanStart, Advice));
}
