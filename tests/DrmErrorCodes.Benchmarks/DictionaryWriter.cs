using System.Text;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Writes the code that somebody would write who keeps a domain's rows in a dictionary, by number or by text, with all that the
/// catalog says of them.</summary>
internal static class DictionaryWriter
{
    public static string Write(IEnumerable<ErrorDomain> domains)
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
        foreach (ErrorDomain domain in domains)
        {
            ErrorEntry[] rows = [.. ErrorCatalog.Entries(domain)];
            AppendClass(code, $"{domain}ByNumber", "long", "", rows.Where(row => row.First is not null), row => $"{row.First}L");
            AppendClass(code, $"{domain}ByText", "string", "StringComparer.OrdinalIgnoreCase", rows, row => CSharp.Literal(TextOf(row)));
        }

        return code.ToString();
    }

    /// <summary>The text by which a row is found: one is all that the dictionary has of each.</summary>
    public static string TextOf(ErrorEntry row) => row.Symbols.Count > 0 ? row.Symbols[0] : row.Name;

    private static void AppendClass(StringBuilder code, string name, string key, string comparer, IEnumerable<ErrorEntry> rows, Func<ErrorEntry, string> keyOf)
    {
        rows = rows.OrderBy(row => row.IsRetired).DistinctBy(keyOf);
        code.Append($"\ninternal static class {name}\n{{\n    public static readonly Dictionary<{key}, Entry> Rows = Create();\n\n");
        code.Append($"    private static Dictionary<{key}, Entry> Create()\n    {{\n        var rows = new Dictionary<{key}, Entry>({comparer})\n        {{\n");
        foreach (ErrorEntry row in rows)
            code.Append($"            [{keyOf(row)}] = {Entry(row)},\n");
        code.Append("        };\n");
        // A dictionary has no ranges: each number of one is a key, where no row has just this number.
        foreach (ErrorEntry row in rows.Where(row => row.First != row.Last && key == "long"))
            code.Append($"        for (long number = {row.First}; number <= {row.Last}; number++)\n            rows.TryAdd(number, rows[{keyOf(row)}]);\n");
        code.Append("        return rows;\n    }\n}\n");
    }

    private static string Entry(ErrorEntry row) =>
        $"new Entry({CSharp.Literal(row.Name)}, {CSharp.Literal(row.CodeText)}, {CSharp.Literal(row.Message)}, [{List(row.Symbols)}], " +
        $"[{List(row.ServerTexts)}], {(int)row.StoredLicense}, {(int)row.Severity}, {(int)row.Category}, {(int)row.Actor}, {(int)row.Retry}, " +
        $"{CSharp.Literal(row.Explanation)}, {CSharp.Literal(row.Remedy)})";

    private static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(CSharp.Literal));
}
