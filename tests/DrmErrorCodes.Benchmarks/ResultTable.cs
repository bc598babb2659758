using System.Text;
using BenchmarkDotNet.Environments;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Everything that is measured, in one table of Markdown with the ratios first.</summary>
internal sealed class ResultTable
{
    private const string Start = "<!-- results -->";

    private const string End = "<!-- end of results -->";

    private readonly StringBuilder _text = new("""
        | what | against | ratio | goal | | time | against's time | allocated |
        |---|---|--:|---|---|--:|--:|--:|

        """);

    /// <summary>Measures all; it takes about ten minutes.</summary>
    public static string Measure()
    {
        ResultTable table = new ResultTable().AddBenchmarks().AddFirstUse().AddTool().AddSize();
        string machine = string.Join("; ", HostEnvironmentInfo.GetCurrent().ToFormattedString());
        return $"{machine}, {DateTime.UtcNow:yyyy-MM-dd}; {ErrorCatalog.Domains.Count} domains, {ErrorCatalog.All.Count:N0} rows.\n\n{table}";
    }

    /// <summary>Puts results in the place of those that a file has.</summary>
    public static void WriteTo(string path, string results)
    {
        string text = File.ReadAllText(path);
        int start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        File.WriteAllText(path, $"{text[..start]}\n{results}{text[end..]}");
    }

    public override string ToString() => _text.ToString();

    public ResultTable AddBenchmarks()
    {
        // The first is slower behind the others, in code that was optimized for them; the last puts other tables in the place of the library's.
        Dictionary<string, ThreadTime> results =
            ThreadTimes.Measure(typeof(FreeText), typeof(NumberLookups), typeof(HexadecimalLookups), typeof(Calls), typeof(Bodies), typeof(Growth));
        AddLookups(results);
        AddCalls(results);
        AddBodies(results);
        AddFreeText(results);
        AddGrowth(results);
        return this;
    }

    public ResultTable AddFirstUse()
    {
        Dictionary<string, ProcessTime> times = FirstUse.Measure();
        ProcessTime Cost(string name) => times[name] - times["empty"];

        foreach ((ErrorDomain domain, string key, _) in FirstUse.Lookups().OrderBy(lookup => lookup.Key))
        {
            ProcessTime ours = Cost(FirstUse.NameOf(domain, key));
            ProcessTime theirs = Cost(FirstUse.NameOf(domain, key, isDictionary: true));
            bool hasGoal = domain is not ErrorDomain.Dcp;
            Row(
                $"first lookup by {key}, process: `{domain}`, {ErrorCatalog.Entries(domain).Count} rows", "dictionary of the same rows", ours / theirs,
                hasGoal ? "at most half" : "", hasGoal ? ours / theirs <= 0.5 : null, $"+{ours}", $"+{theirs}", "");
        }

        foreach (string key in (string[])["number", "text"])
        {
            Compare(ErrorDomain.PlayReady, ErrorDomain.Dcp, key);
            ErrorDomain[] domains = [.. FirstUse.Lookups().Where(lookup => lookup.Key == key).Select(lookup => lookup.Domain).OrderBy(domain => Cost(FirstUse.NameOf(domain, key)).Processor)];
            Compare(domains[^1], domains[0], key);
        }

        Within("first `Find`", Cost("find"));
        Within("first `Analyze`", Cost("analyze"));
        foreach (string name in (string[])["find", "analyze", FirstUse.NameOf(ErrorDomain.PallyConLicense, "number"), FirstUse.NameOf(ErrorDomain.PallyConLicense, "text")])
        {
            ProcessTime ready = times[FirstUse.Ready(name)] - times[FirstUse.Ready("empty")];
            Row($"first use, process, published with ReadyToRun: {name}", "published without", ready / Cost(name), "", null, $"+{ready}", $"+{Cost(name)}", "");
        }

        Dictionary<string, ProcessTime> grown = FirstUseGrown.Measure();
        foreach (string key in (string[])["number", "text"])
        {
            ProcessTime ten = grown["ten times " + key] - grown["empty"];
            ProcessTime one = grown["once " + key] - grown["empty"];
            Row($"first lookup by {key}, process: `PlayReady` with 10 times the rows", "the rows there are", ten / one, "flat", ten / one < 1.3, $"+{ten}", $"+{one}", "");
        }

        return this;

        void Compare(ErrorDomain domain, ErrorDomain other, string key)
        {
            ProcessTime ours = Cost(FirstUse.NameOf(domain, key));
            ProcessTime theirs = Cost(FirstUse.NameOf(other, key));
            Row($"first lookup by {key}, process: `{domain}`", $"`{other}`", ours / theirs, "at most 1.3", ours / theirs <= 1.3, $"+{ours}", $"+{theirs}", "");
        }

        void Within(string what, ProcessTime cost) =>
            Row($"{what}, process", "", null, "at most 10 ms", cost.Processor <= TimeSpan.FromMilliseconds(10), $"+{cost}", "", "");
    }

    public ResultTable AddTool()
    {
        Dictionary<string, ProcessTime> times = ToolStart.Measure();
        Add("`drm-error 7011`, start to end", "tool");
        Add("the same, published with ReadyToRun", "ready");
        return this;

        void Add(string what, string name) =>
            Row(what, "program that prints a line", times[name] / times["empty"], "at most 3", times[name] / times["empty"] <= 3, $"{times[name]}", $"{times["empty"]}", "");
    }

    public ResultTable AddSize()
    {
        long empty = ProgramSize.AheadOfTime("Empty.cs", usesLibrary: false);
        Add("all lookups, added to a program compiled ahead of time", ProgramSize.AheadOfTime("Lookups.cs", usesLibrary: true) - empty, 800_000);
        Add("`ToDrmError`, `Is`, `TryGet`, `Remedy` of one domain, added to the same", ProgramSize.AheadOfTime("OneDomain.cs", usesLibrary: true) - empty, 250_000);
        Row("size of the assembly", "", null, "at most 1.1 MB", AssemblyParts.Size <= 1_100_000, Kilobytes(AssemblyParts.Size), "", "");
        foreach ((string name, long bytes) in AssemblyParts.Measure())
            Row($"of it {name}", "the assembly", (double)bytes / AssemblyParts.Size, "", null, Kilobytes(bytes), "", "");
        return this;

        void Add(string what, long added, long limit) => Row(
            what, "empty program", (double)added / empty, $"at most {Kilobytes(limit)}", added <= limit, Kilobytes(added), Kilobytes(empty), "");
    }

    private void AddLookups(Dictionary<string, ThreadTime> results)
    {
        ThreadTime lookup = results["NumberLookups.Lookup"];
        ThreadTime frozen = results["NumberLookups.FrozenDictionary"];
        ThreadTime array = results["NumberLookups.ArrayIndex"];
        Row("`Lookup(domain, number)`, all domains mixed", "`FrozenDictionary`, same key", lookup / frozen, "at most 1/3", lookup / frozen <= 1 / 3.0 && lookup.Bytes == 0, lookup, frozen);
        Row("", "`Dictionary`, same key", lookup, results["NumberLookups.Dictionary"]);
        Row("", "bare array index", lookup, array);
        Row("`TryLookup`", "bare array index", results["NumberLookups.TryLookup"], array);
        Row("`Lookup`, returned by a call that is not inlined", "bare array index", results["NumberLookups.LookupReturned"], array);
        foreach (ErrorDomain domain in CodeMix.HexadecimalDomains)
        {
            ThreadTime ours = results[$"HexadecimalLookups.Lookup({domain})"];
            ThreadTime theirs = results[$"HexadecimalLookups.Frozen({domain})"];
            Row($"`Lookup`, `{domain}` alone", "`FrozenDictionary<uint, …>`", ours / theirs, "at most half", ours / theirs <= 0.5, ours, theirs);
            Row("the same, each after the answer of the one before", "", results[$"HexadecimalLookups.LookupChained({domain})"], results[$"HexadecimalLookups.FrozenChained({domain})"]);
        }
    }

    private void AddCalls(Dictionary<string, ThreadTime> results)
    {
        Row("`Lookup(PallyConLicense, \"7011\")`", results["Calls.LookupOfNumberInText"]);
        Row("`Lookup(EmeKeyStatus, \"output-restricted\")`", results["Calls.LookupOfTextCode"]);
        Row("`Lookup(PlayReady, \"DRM_E_LICENSE_EXPIRED\")`", results["Calls.LookupOfSymbol"]);
        Row("`Lookup(PlayReady, \"0x8004C600\")`", results["Calls.LookupOfHexadecimalText"]);
        Row("`Lookup(PlayReady, -2147170816)`", results["Calls.LookupOfSignedHexadecimal"]);
        Row("`Identify(2001)`", results["Calls.Identify"]);
        Row("`ToDrmError()`", results["Calls.ToDrmError"]);
        Row("`Is`", results["Calls.Is"]);
        Row("`TryGet`", results["Calls.TryGet"]);
        Row("`TryFormat` into a span", results["Calls.TryFormat"]);
    }

    private void AddBodies(Dictionary<string, ThreadTime> results)
    {
        ThreadTime parse = results["Bodies.TryParse"];
        ThreadTime document = results["Bodies.JsonDocumentAndDictionary"];
        Row("`PallyConErrorResponse.TryParse`, 198 bytes", "`JsonDocument` and a dictionary", parse / document, "at most 1/3", parse / document <= 1 / 3.0, parse, document);
        ThreadTime refusal = results["Bodies.RefuseLicense"];
        ThreadTime copy = results["Bodies.CopyLicense"];
        Row("the same, a license of 20 KB refused", "copying it once", refusal / copy, "under 1/100", refusal / copy < 0.01, refusal, copy);
        Row("", "`JsonDocument`, which throws", refusal, results["Bodies.DocumentRefusesLicense"]);
        Row("`GetEmmsResponse.TryParse`", results["Bodies.TryParseEmms"]);
    }

    private void AddFreeText(Dictionary<string, ThreadTime> results)
    {
        ThreadTime find = results["FreeText.Find"];
        Add("`ErrorText.Find`, a log", "`Regex`, same rules, tuned", "TunedRegex", isGoal: true);
        Add("", "`Regex`, same rules in one", "OneRegex", isGoal: true);
        Add("", "counting line ends", "LineEnds", isGoal: false);
        ThreadTime analyze = results["FreeText.Analyze"];
        ThreadTime regex = results["FreeText.TunedRegexOfTrace"];
        Row("`ErrorReport.Analyze`, a stack trace", "`Regex`, same rules, tuned", analyze / regex, "at most 1/5", analyze / regex <= 0.2, analyze, regex);
        Row("", "counting line ends", analyze, results["FreeText.LineEndsOfTrace"]);

        void Add(string what, string against, string name, bool isGoal)
        {
            ThreadTime other = results["FreeText." + name];
            double ratio = find / other;
            Row(what, against, ratio, isGoal ? "at most 1/5" : "", isGoal ? ratio <= 0.2 : null, Speed(find), Speed(other), find.Allocated);
        }

        static string Speed(ThreadTime result) => $"{FreeText.Bytes / (result.Nanoseconds / 1000):F0} MB/s";
    }

    private void AddGrowth(Dictionary<string, ThreadTime> results)
    {
        foreach (string lookup in (string[])["Numbers", "Texts"])
        {
            ThreadTime once = results[$"Growth.{lookup}(1)"];
            ThreadTime grown = results[$"Growth.{lookup}(10)"];
            Row($"`Lookup` by {(lookup == "Numbers" ? "number" : "symbol or name")}, 10 times the rows", "the rows there are", grown / once, "flat", grown / once < 1.3, grown, once);
        }
    }

    private void Row(string what, ThreadTime ours) => Row(what, "", null, "", null, ours.Time, "", ours.Allocated);

    private void Row(string what, string against, ThreadTime ours, ThreadTime theirs) => Row(what, against, ours / theirs, "", null, ours, theirs);

    private void Row(string what, string against, double ratio, string goal, bool? isMet, ThreadTime ours, ThreadTime theirs) =>
        Row(what, against, ratio, goal, isMet, ours.Time, theirs.Time, ours.Allocated);

    private void Row(string what, string against, double? ratio, string goal, bool? isMet, string time, string theirTime, string allocated) =>
        _text.Append($"| {what} | {against} | {(ratio is null ? "" : Number(ratio.Value))} | {goal} | {Mark(isMet)} | {time} | {theirTime} | {allocated} |\n");

    private static string Mark(bool? isMet) => isMet switch { true => "met", false => "**missed**", null => "" };

    // A small ratio is told by its reciprocal.
    private static string Number(double ratio) => ratio is >= 0.095 or <= 0 ? $"{ratio:F2}" : $"1/{1 / ratio:F0}";

    private static string Kilobytes(long bytes) => $"{bytes / 1000} KB";
}
