using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DrmErrorCodes.Generator.Tests;

public sealed class CachingTests
{
    private const string FtpFile = "Source1.cs";
    private const string UnrelatedFile = "Source3.cs";

    private static readonly IncrementalStepRunReason[] NotChanged =
        [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Theory]
    [InlineData(TrackingNames.Tables)]
    [InlineData(TrackingNames.Domains)]
    public void The_first_run_makes_each_step_anew(string step) =>
        FirstRun().ReasonsOf(step).Should().NotBeEmpty().And.OnlyContain(reason => reason == IncrementalStepRunReason.New);

    [Theory]
    [InlineData(TrackingNames.Tables)]
    [InlineData(TrackingNames.Domains)]
    public void An_edit_in_another_file_changes_no_step(string step) =>
        AfterUnrelatedEdit().ReasonsOf(step).Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Fact]
    public void An_edit_in_another_file_writes_nothing_again() =>
        AfterUnrelatedEdit().OutputReasons.Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Theory]
    [InlineData(TrackingNames.Tables)]
    [InlineData(TrackingNames.Domains)]
    public void A_line_above_a_table_changes_no_step(string step) =>
        AfterLineAboveTable().ReasonsOf(step).Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Fact]
    public void A_line_above_a_table_writes_nothing_again() =>
        AfterLineAboveTable().OutputReasons.Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Theory]
    [InlineData(TrackingNames.Tables)]
    [InlineData(TrackingNames.Domains)]
    public void A_line_above_the_domains_changes_no_step(string step) =>
        AfterLineAboveDomains().ReasonsOf(step).Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Fact]
    public void A_line_above_the_domains_writes_nothing_again() =>
        AfterLineAboveDomains().OutputReasons.Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Fact]
    public void Another_summary_changes_its_table_alone() =>
        AfterOtherSummary().ReasonsOf(TrackingNames.Tables).Should()
            .ContainSingle(reason => reason == IncrementalStepRunReason.Modified).And
            .ContainSingle(reason => NotChanged.Contains(reason));

    [Fact]
    public void Another_summary_changes_no_domain() =>
        AfterOtherSummary().ReasonsOf(TrackingNames.Domains).Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Fact]
    public void Another_summary_is_written() =>
        AfterOtherSummary().Files["FtpError.Table.g.cs"].Should().Contain($"\t{TextPacker.Instance.Pack("File locked")}\t");

    [Theory]
    [InlineData("once it is complete", "in an hour")]
    [InlineData("Another process", "Somebody")]
    [InlineData("ErrorCategory.Storage", "ErrorCategory.Network")]
    [InlineData("RetryAdvice.Later)", "RetryAdvice.Later, Severity = ErrorSeverity.Warning)")]
    [InlineData("Ask for it.", "Ask the vendor.")]
    [InlineData("[CodeGroup(ErrorCategory", "[CodeGroup(0, 99, ErrorCategory")]
    [InlineData("[CodeRange", "[Severity(ErrorSeverity.Warning), CodeRange")]
    public void Other_advice_changes_its_table_alone(string oldText, string newText) =>
        FirstRun().Edit(FtpFile, oldText, newText).ReasonsOf(TrackingNames.Tables).Should()
            .ContainSingle(reason => reason == IncrementalStepRunReason.Modified).And
            .ContainSingle(reason => NotChanged.Contains(reason));

    [Theory]
    [InlineData("FTP errors", "FTP replies")]
    [InlineData("Ask the operators.", "Ask the hoster.")]
    [InlineData("VOD Dealer manual", "VOD Dealer guide")]
    [InlineData("ErrorLayer.Transport", "ErrorLayer.Cdm")]
    [InlineData("MessageWording.Vendor", "MessageWording.Own")]
    [InlineData("Title =", "Aliases = [\"vodftp\"], Title =")]
    [InlineData("Title =", "TextsTell = true, Title =")]
    [InlineData("[LogSample", "[LogWord(\"ftpd\"), LogSample")]
    [InlineData("[LogSample", "[LogShape(\"reply #\"), LogSample")]
    [InlineData("[LogSample", "[LogRange(1, 2), LogSample")]
    public void Other_words_about_the_domain_change_its_table_alone(string oldText, string newText) =>
        FirstRun().Edit(FtpFile, oldText, newText).ReasonsOf(TrackingNames.Tables).Should()
            .ContainSingle(reason => reason == IncrementalStepRunReason.Modified).And
            .ContainSingle(reason => NotChanged.Contains(reason));

    [Fact]
    public void Another_text_of_a_sample_changes_no_table() =>
        FirstRun().Edit(FtpFile, "FTP error 550", "FTP error: 550").ReasonsOf(TrackingNames.Tables)
            .Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Theory]
    [InlineData("[ServerText", "[Retired, ServerText")]
    [InlineData("[ServerText", "[Source(\"RFC 959\"), ServerText")]
    [InlineData("[ServerText", "[NoNumber, Symbol(\"BUSY\"), ServerText")]
    [InlineData("FileBusy = 450", "FileBusy = 451")]
    public void Another_fact_of_a_row_changes_its_table_alone(string oldText, string newText) =>
        FirstRun().Edit(FtpFile, oldText, newText).ReasonsOf(TrackingNames.Tables).Should()
            .ContainSingle(reason => reason == IncrementalStepRunReason.Modified).And
            .ContainSingle(reason => NotChanged.Contains(reason));

    [Fact]
    public void Another_code_changes_what_refers_to_it()
    {
        GeneratorRun run = GeneratorRun.Of(
            ["Ftp", "Package"],
            TableSource.Ftp("/// <summary>File busy</summary>\nFileBusy = 450,"),
            TableSource.Package("/// <summary>Fails with <see cref=\"FtpError.FileBusy\"/></summary>\nFailed = 1,"));

        run.Edit(FtpFile, "FileBusy = 450", "FileBusy = 451").Files["PackageStatus.Table.g.cs"].Should().Contain($"\t{TextPacker.Instance.Pack("Fails with Ftp 451")}");
    }

    [Fact]
    public void Another_remedy_is_written() =>
        FirstRun().Edit(FtpFile, "once it is complete", "in an hour").Files["FtpError.Table.g.cs"].Should()
            .Contain($"\t{TextPacker.Instance.Pack("Try again in an hour.")}\n");

    [Fact]
    public void Remarks_after_the_remedy_change_no_table() =>
        FirstRun().Edit(FtpFile, "complete.</para>", "complete.</para><para>See the log.</para>").ReasonsOf(TrackingNames.Tables)
            .Should().NotBeEmpty().And.BeSubsetOf(NotChanged);

    [Fact]
    public void A_domain_more_changes_the_domains() =>
        FirstRun().Edit(GeneratorRun.DomainFile, "Package,", "Package, Dcp,").ReasonsOf(TrackingNames.Domains).Should()
            .Equal(IncrementalStepRunReason.Modified);

    [Fact]
    public void A_diagnostic_moves_with_its_row()
    {
        GeneratorRun run = GeneratorRun.Of(TableSource.Ftp("""
            /// <summary></summary>
            FileBusy = 450,
        """));

        run.Edit(FtpFile, "[ErrorTable", "// A line more.\n[ErrorTable").Findings
            .Select(finding => (finding.Marked, finding.Line)).Should()
            .Equal(("FileBusy", "FileBusy = 450,"));
    }

    [Theory]
    [InlineData(TrackingNames.Tables)]
    [InlineData(TrackingNames.Domains)]
    public void A_step_holds_no_part_of_a_compilation(string step) =>
        FirstRun().Steps(step).SelectMany(ValuesOf).SelectMany(ObjectGraph.PartsOfCompilations).Should().BeEmpty();

    [Theory]
    [InlineData(TrackingNames.Tables)]
    [InlineData(TrackingNames.Domains)]
    public void What_a_step_is_made_of_holds_no_part_of_a_compilation(string step) =>
        RunWithDiagnostics().Steps(step).SelectMany(InputsOf).SelectMany(ObjectGraph.PartsOfCompilations).Should().BeEmpty();

    [Fact]
    public void What_tables_are_made_of_holds_the_diagnostics() =>
        RunWithDiagnostics().Steps(TrackingNames.Tables).SelectMany(InputsOf).OfType<TableReading>()
            .SelectMany(reading => reading.Diagnostics).Should().NotBeEmpty();

    [Fact]
    public void A_part_of_a_compilation_is_found_however_deep()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("");

        ObjectGraph.PartsOfCompilations(new[] { new KeyValuePair<int, Lazy<SyntaxTree>>(1, new(tree)) }).Should().Equal(tree);
    }

    private static GeneratorRun FirstRun() => GeneratorRun.Of(
        ["Ftp", "Package"],
        TableSource.Ftp("""
            /// <summary>File busy</summary>
            /// <remarks>
            /// <para>Another process has the file open.</para>
            /// <para>Try again once it is complete.</para>
            /// </remarks>
            [Advice(ErrorCategory.Storage, ErrorActor.ContentOperations, RetryAdvice.Later)]
            [ServerText("File busy.")]
            FileBusy = 450,
            /// <summary>Misc. FTP error</summary>
            [CodeRange(500, 599)]
            [TextCode("5XX")]
            MiscFtpError = -1,
        """),
        TableSource.Package("""
            /// <summary>Package is being imported</summary>
            [TextCode("processing")]
            Processing = 1,
        """),
        """
        namespace DrmErrorCodes;

        public static class Unrelated
        {
            public static int Number => 1;
        }
        """);

    private static GeneratorRun RunWithDiagnostics() => FirstRun().Edit(FtpFile, "File busy<", "<");

    private static GeneratorRun AfterUnrelatedEdit() => FirstRun().Edit(UnrelatedFile, "Number => 1", "Text => 1");

    private static GeneratorRun AfterLineAboveTable() => FirstRun().Edit(FtpFile, "[ErrorTable", "// A line more.\n[ErrorTable");

    private static GeneratorRun AfterLineAboveDomains() =>
        FirstRun().Edit(GeneratorRun.DomainFile, "public enum", "// A line more.\npublic enum");

    private static GeneratorRun AfterOtherSummary() => FirstRun().Edit(FtpFile, "File busy<", "File locked<");

    private static IEnumerable<object> ValuesOf(IncrementalGeneratorRunStep step) => step.Outputs.Select(output => output.Value);

    private static IEnumerable<object> InputsOf(IncrementalGeneratorRunStep step) =>
        step.Inputs.Select(input => input.Source.Outputs[input.OutputIndex].Value);
}
