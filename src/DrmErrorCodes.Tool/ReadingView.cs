using DrmErrorCodes.Tool.Input;

namespace DrmErrorCodes.Tool;

/// <summary>What a file holds, for a person to read: the root cause and what to do first.</summary>
internal static class ReadingView
{
    public static void Write(TextWriter output, Reading reading)
    {
        output.WriteLine(Describe(reading.Kind));
        if (reading.Root is { } root)
            WriteCause(output, reading, root);
        else
            WriteBlocks(output, reading.Findings);
    }

    /// <summary>What a file is.</summary>
    public static string Describe(ContentKind kind) => kind switch
    {
        ContentKind.PallyConErrorResponse => "An error of a PallyCon license server",
        ContentKind.GetEmmsResponse => "The bytes of a GetEMMs answer",
        ContentKind.FtpReply => "An FTP reply",
        ContentKind.HtmlPage => "An HTML page, which a proxy, a login or a web server answered with",
        ContentKind.Bytes => "Bytes that are no text, as a license is",
        _ => "Text",
    };

    private static void WriteCause(TextWriter output, Reading reading, Finding root)
    {
        output.WriteLine();
        output.WriteLine($"Root cause, {PlaceOf(root)}:");
        TerminalView.WriteBlock(output, new(root.Error, root.Error.Entry), root.Facts);
        if (reading.Chain.Count > 1)
        {
            output.WriteLine();
            output.WriteLine("How it came to what the application saw:");
            for (int i = 0; i < reading.Chain.Count; i++)
                output.WriteLine($"  {(i > 0 ? "caused by " : "")}{NameOf(reading.Chain[i])}");
        }

        if (reading.Findings.Count == 1)
            return;
        output.WriteLine();
        output.WriteLine("All codes:");
        foreach (Finding finding in reading.Findings)
            output.WriteLine($"  {PlaceOf(finding)}: {finding.Error}");
    }

    private static void WriteBlocks(TextWriter output, IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            output.WriteLine();
            if (finding.Place is not null)
                output.WriteLine($"{char.ToUpperInvariant(PlaceOf(finding)[0])}{PlaceOf(finding)[1..]}:");
            TerminalView.WriteBlock(output, new(finding.Error, finding.Error.Entry), finding.Facts);
        }
    }

    private static string PlaceOf(Finding finding) => $"line {finding.Place?.Line}, column {finding.Place?.Column}";

    private static string NameOf(DrmError error) => $"{error.Domain} {error.CodeText} {error.Name ?? "(unknown code)"}";
}
