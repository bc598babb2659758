using Spectre.Console;

namespace DrmErrorCodes.Tool;

/// <summary>What the domains are.</summary>
internal static class DomainsView
{
    /// <summary>Writes all domains, by layer: where they arise, how many rows they have, whose they are and from which documents.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ErrorDomainInfo> domains)
    {
        ErrorDomainInfo[] byLayer = [.. domains.OrderBy(info => info.Layer)];
        if (!TerminalView.IsTerminal(output))
        {
            PlainTable.Write(output, [.. byLayer.Select(CellsOf)]);
            return;
        }

        IAnsiConsole console = TerminalView.Open(output);
        foreach (IGrouping<ErrorLayer, ErrorDomainInfo> layer in byLayer.GroupBy(info => info.Layer))
        {
            console.Write(new Rule($"[bold]{EnumName.Words(layer.Key)}[/]").LeftJustified().RuleStyle(TerminalView.Quiet));
            foreach (ErrorDomainInfo info in layer)
                WriteHead(console, info);
        }
    }

    /// <summary>Writes what one domain is, with whom to ask, as a head above its rows.</summary>
    public static void WriteHead(TextWriter output, ErrorDomainInfo info)
    {
        if (TerminalView.IsTerminal(output))
        {
            IAnsiConsole console = TerminalView.Open(output);
            WriteHead(console, info);
            WriteLine(console, $"Contact: {info.Contact}", Style.Plain);
        }
        else
        {
            output.WriteLine($"{info.Domain}: {Title(info)}\n  {info.Description}\n  {Origin(info)}\n  Contact: {info.Contact}");
        }

        output.WriteLine();
    }

    /// <summary>Whose the domain is, by the name of its documents and by today's.</summary>
    public static string Vendor(ErrorDomainInfo info) => info.Vendor == info.VendorToday ? info.Vendor : $"{info.Vendor}, today {info.VendorToday}";

    private static void WriteHead(IAnsiConsole console, ErrorDomainInfo info)
    {
        console.Write(new Paragraph()
            .Append($"{info.Domain}", new Style(decoration: Decoration.Bold))
            .Append($"  {Title(info)}, {info.Entries.Count} {(info.Entries.Count == 1 ? "row" : "rows")}\n"));
        WriteLine(console, info.Description, Style.Plain);
        WriteLine(console, Origin(info), TerminalView.Quiet);
    }

    private static void WriteLine(IAnsiConsole console, string text, Style style) =>
        console.Write(new Padder(new Text(text, style), new Padding(2, 0, 0, 0)));

    private static string[] CellsOf(ErrorDomainInfo info) =>
        [$"{info.Domain}", $"{info.Entries.Count}", Title(info), EnumName.Of(info.Layer), info.Description, Vendor(info), string.Join("; ", info.Sources)];

    private static string Title(ErrorDomainInfo info) => info.IsLegacy ? $"{info.Title} (legacy)" : info.Title;

    private static string Origin(ErrorDomainInfo info) => $"{Vendor(info)}: {string.Join("; ", info.Sources)}";
}
