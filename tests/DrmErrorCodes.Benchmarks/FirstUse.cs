using System.Runtime.InteropServices;
using System.Text;

namespace DrmErrorCodes.Benchmarks;

/// <summary>What a first lookup or search costs in a fresh process.</summary>
internal static class FirstUse
{
    private const int Runs = 15;

    /// <summary>The least rows of a domain that the goals speak of.</summary>
    private const int ManyRows = 50;

    /// <summary>The domains with many rows, and the Dcp as one of the smallest.</summary>
    public static readonly ErrorDomain[] Domains =
        [.. ErrorCatalog.Domains.Select(info => info.Domain).Where(domain => domain is ErrorDomain.Dcp || ErrorCatalog.Entries(domain).Count >= ManyRows)];

    /// <summary>The median time of each program: <c>empty</c>, <c>find</c>, <c>analyze</c>, and of each domain <c>number</c> and
    /// <c>text</c>, the library's and a dictionary's; of some also compiled ahead of their start, see <see cref="Ready"/>.</summary>
    public static Dictionary<string, ProcessTime> Measure()
    {
        using ProgramFolder folder = Publish();
        foreach ((ErrorDomain domain, string key, _) in Lookups())
        {
            (string ours, string theirs) = (Run(folder, NameOf(domain, key)), Run(folder, NameOf(domain, key, isDictionary: true)));
            if (ours != theirs)
                throw new InvalidOperationException($"The dictionary of {domain} has '{theirs}' where the catalog has '{ours}'.");
        }

        using ProgramFolder ready = Publish(("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier), ("SelfContained", "false"), ("PublishReadyToRun", "true"));
        string[] names =
        [
            "empty", "find", "analyze", .. Lookups().Select(lookup => NameOf(lookup.Domain, lookup.Key)),
            .. Lookups().Select(lookup => NameOf(lookup.Domain, lookup.Key, isDictionary: true)),
        ];
        string[] readyNames = ["empty", "find", "analyze", NameOf(ErrorDomain.PallyConLicense, "number"), NameOf(ErrorDomain.PallyConLicense, "text")];
        var programs = names.ToDictionary(name => name, name => new Action(() => Run(folder, name)));
        foreach (string name in readyNames)
            programs.Add(Ready(name), () => Run(ready, name));
        return ProcessTimes.Medians(Runs, programs);
    }

    /// <summary>A program of those that are published with ReadyToRun.</summary>
    public static string Ready(string name) => name + " ready";

    public static string NameOf(ErrorDomain domain, string key, bool isDictionary = false) => $"{domain} {key}{(isDictionary ? " dictionary" : "")}";

    /// <summary>The lookups of each domain that can be asked so: text codes have no number.</summary>
    public static IEnumerable<(ErrorDomain Domain, string Key, ErrorEntry Row)> Lookups()
    {
        foreach (ErrorDomain domain in Domains)
        {
            ErrorEntry[] rows = [.. ErrorCatalog.Entries(domain).Where(row => row.First == row.Last && !row.IsRetired)];
            ErrorEntry row = rows[rows.Length / 2];
            if (row.First is not null)
                yield return (domain, "number", row);
            yield return (domain, "text", row);
        }
    }

    private static ProgramFolder Publish(params (string, string)[] properties)
    {
        var folder = new ProgramFolder();
        folder.Write("Dictionaries.cs", DictionaryWriter.Write(Domains));
        folder.Write("FirstLookups.cs", FirstLookups());
        folder.Publish("FirstUse.cs", usesLibrary: true, [("TargetFramework", "net10.0"), .. properties]);
        return folder;
    }

    private static string Run(ProgramFolder folder, string name) => folder.Run("dotnet", [Path.Combine(folder.Output, "Program.dll"), name]);

    private static string FirstLookups()
    {
        var cases = new StringBuilder();
        var classes = new StringBuilder();
        foreach ((ErrorDomain domain, string key, ErrorEntry row) in Lookups())
        {
            string code = key == "number" ? $"{row.First}L" : CSharp.Literal(DictionaryWriter.TextOf(row));
            Add(NameOf(domain, key), $"Library{domain}By{key}", $"ErrorCatalog.Lookup(ErrorDomain.{domain}, {code}).Message");
            Add(NameOf(domain, key, isDictionary: true), $"Dictionary{domain}By{key}", $"{domain}By{(key == "number" ? "Number" : "Text")}.Rows[{code}].Message");
        }

        return $$"""
            using System;
            using DrmErrorCodes;

            internal static class FirstLookups
            {
                public static void Print(string name)
                {
                    switch (name)
                    {
            {{cases}}        }
                }
            }

            {{classes}}
            """;

        void Add(string name, string type, string message)
        {
            cases.Append($"            case \"{name}\": {type}.Print(); break;\n");
            classes.Append($"internal static class {type} {{ public static void Print() => Console.WriteLine({message}); }}\n");
        }
    }
}
