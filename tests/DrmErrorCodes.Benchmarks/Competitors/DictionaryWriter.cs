using System.Text;

namespace DrmErrorCodes.Benchmarks.Competitors;

/// <summary>Writes the code that somebody would write who keeps each domain's rows in a dictionary, with all that the catalog says of
/// them.</summary>
internal static class DictionaryWriter
{
    public static string Write()
    {
        var code = new StringBuilder("""
            using System;
            using System.Collections.Generic;

            internal sealed class Entry(
                string name, string codeText, string message, string[] symbols, string[] serverTexts, int storedLicense,
                int severity, int category, int actor, int retry, string explanation, string remedy)
            {
                public string Name { get; } = name;
                public string CodeText { get; } = codeText;
                public string Message { get; } = message;
                public string[] Symbols { get; } = symbols;
                public string[] ServerTexts { get; } = serverTexts;
                public int StoredLicense { get; } = storedLicense;
                public int Severity { get; } = severity;
                public int Category { get; } = category;
                public int Actor { get; } = actor;
                public int Retry { get; } = retry;
                public string Explanation { get; } = explanation;
                public string Remedy { get; } = remedy;
            }
            """);
        code.Append($"\n\ninternal enum Domain\n{{\n    {string.Join(",\n    ", CodeMix.Domains)},\n}}\n");
        foreach (ErrorDomain domain in CodeMix.Domains)
            AppendClass(code, domain.ToString(), "long", ErrorCatalog.Entries(domain), (_, number) => number);
        AppendClass(code, "AllDomains", "(Domain, long)", ErrorCatalog.All, (domain, number) => $"(Domain.{domain}, {number})");
        return code.ToString();
    }

    private static void AppendClass(StringBuilder code, string name, string key, IEnumerable<ErrorEntry> entries, Func<ErrorDomain, string, string> keyOf)
    {
        ErrorEntry[] rows = [.. entries.DistinctBy(row => (row.Domain, row.Value))];
        code.Append($"\ninternal static class {name}\n{{\n    public static readonly Dictionary<{key}, Entry> Rows = Create();\n\n");
        code.Append($"    private static Dictionary<{key}, Entry> Create()\n    {{\n        var rows = new Dictionary<{key}, Entry>\n        {{\n");
        foreach (ErrorEntry row in rows.Where(row => row.First == row.Last))
            code.Append($"            [{keyOf(row.Domain, $"{row.Value}")}] = {Entry(row)},\n");
        code.Append("        };\n");
        // A dictionary has no ranges: each number of one is a key, where no row has just this number.
        foreach (ErrorEntry row in rows.Where(row => row.First != row.Last))
            code.Append($"        Entry row{row.Domain}{row.First} = {Entry(row)};\n        for (long number = {row.First}; number <= {row.Last}; number++)\n            rows.TryAdd({keyOf(row.Domain, "number")}, row{row.Domain}{row.First});\n");
        code.Append("        return rows;\n    }\n}\n");
    }

    private static string Entry(ErrorEntry row) =>
        $"new Entry({CSharp.Literal(row.Name)}, {CSharp.Literal(row.CodeText)}, {CSharp.Literal(row.Message)}, [{List(row.Symbols)}], " +
        $"[{List(row.ServerTexts)}], {(int)row.StoredLicense}, {(int)row.Severity}, {(int)row.Category}, {(int)row.Actor}, {(int)row.Retry}, " +
        $"{CSharp.Literal(row.Explanation)}, {CSharp.Literal(row.Remedy)})";

    private static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(CSharp.Literal));
}
