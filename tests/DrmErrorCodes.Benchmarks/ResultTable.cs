using System.Text;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Everything that is measured, in one table of Markdown with the ratios first.</summary>
internal sealed class ResultTable
{
    private readonly StringBuilder _text = new("""
        | what | against | ratio | goal | | time | against's time | allocated |
        |---|---|--:|---|---|--:|--:|--:|

        """);

    /// <summary>Measures all; it takes about ten minutes.</summary>
    public static string Measure()
    {
        Type[] types = [typeof(NumberLookups), typeof(Calls), typeof(Bodies), typeof(FreeText), typeof(Growth)];
        var results = new Results(BenchmarkRunner.Run(types, new ShortConfig()));
        var table = new ResultTable();
        table.AddLookups(results);
        table.AddCalls(results);
        table.AddBodies(results);
        table.AddFreeText(results);
        table.AddColdStart();
        table.AddSize();
        table.AddGrowth(results);
        return $"{results.Machine}, {DateTime.UtcNow:yyyy-MM-dd}\n\n{table}";
    }

    public override string ToString() => _text.ToString();

    public ResultTable AddColdStart()
    {
        Dictionary<string, TimeSpan> times = ColdStart.Measure();
        Add("first lookup of one domain, process", "dictionary of the same rows", "one domain", "dictionary of one domain");
        Add("first lookups of all six, process", "dictionary of the same rows", "six domains", "dictionary of six domains");
        Add("", "six dictionaries by number", "six domains", "six dictionaries");
        return this;

        void Add(string what, string against, string ours, string theirs)
        {
            TimeSpan cost = times[ours] - times["empty"];
            TimeSpan theirCost = times[theirs] - times["empty"];
            Row(what, against, cost / theirCost, "at most half", cost / theirCost <= 0.5, Milliseconds(cost), Milliseconds(theirCost), "");
        }

        string Milliseconds(TimeSpan cost) => $"+{cost.TotalMilliseconds:F1} ms over {times["empty"].TotalMilliseconds:F0} ms";
    }

    public ResultTable AddSize()
    {
        (long empty, long lookups, long bodies) = ProgramSize.AheadOfTime();
        Add("lookups, added to a program compiled ahead of time", lookups - empty);
        Add("lookups and `PallyConErrorResponse`, added to the same", bodies - empty);
        _text.Append($"| size of the assembly | | | | | {ProgramSize.OfAssembly() / 1000} KB | | |\n");
        return this;

        void Add(string what, long added) => _text.Append(
            $"| {what} | empty program | {Number((double)added / empty)} | under 150 KB | {Mark(added < 150_000)} | {added / 1000} KB | {empty / 1000} KB | |\n");
    }

    private void AddLookups(Results results)
    {
        Result lookup = results["NumberLookups.Lookup"];
        Result array = results["NumberLookups.ArrayIndex"];
        Row("`Lookup(domain, number)`", "bare array index", lookup / array, "at most 1.3", lookup / array <= 1.3 && lookup.Bytes == 0, lookup, array);
        Result frozen = results["NumberLookups.FrozenDictionary"];
        Row("", "`FrozenDictionary`, same key", lookup / frozen, "at most 1/3", lookup / frozen <= 1 / 3.0, lookup, frozen);
        Row("", "`Dictionary`, same key", lookup, results["NumberLookups.Dictionary"]);
        Row("", "`switch` over all codes", lookup, results["NumberLookups.Switch"]);
        Row("", "`SmartEnum.FromValue`", lookup, results["NumberLookups.SmartEnum"]);
        Row("", "`Enum.GetName` and an attribute", lookup, results["NumberLookups.EnumReflection"]);
        Row("", "`ReasonPhrases`, its own codes", lookup, results["NumberLookups.ReasonPhrase"]);
        Row("`TryLookup`", "bare array index", results["NumberLookups.TryLookup"], array);
        Row("`Lookup`, returned by a call that is not inlined", "bare array index", results["NumberLookups.LookupReturned"], array);
    }

    private void AddCalls(Results results)
    {
        Row("`Lookup(domain, \"7011\")`", results["Calls.LookupOfNumberInText"]);
        Row("`Lookup(domain, \"exportRetry\")`", results["Calls.LookupOfTextCode"]);
        Row("`Lookup(domain, \"WVMKStatus_Tamper_Detected\")`", results["Calls.LookupOfSymbol"]);
        Row("`Identify(2001)`", results["Calls.Identify"]);
        Row("`ToDrmError()`", results["Calls.ToDrmError"]);
        Row("`Is`", results["Calls.Is"]);
        Row("`TryGet`", results["Calls.TryGet"]);
        Row("`TryFormat` into a span", results["Calls.TryFormat"]);
    }

    private void AddBodies(Results results)
    {
        Result parse = results["Bodies.TryParse"];
        Result document = results["Bodies.JsonDocumentAndDictionary"];
        Row("`PallyConErrorResponse.TryParse`, 198 bytes", "`JsonDocument` and a dictionary", parse / document, "at most 1/3", parse / document <= 1 / 3.0, parse, document);
        Result refusal = results["Bodies.RefuseLicense"];
        Result copy = results["Bodies.CopyLicense"];
        Row("the same, a license of 20 KB refused", "copying it once", refusal / copy, "under 1/100", refusal / copy < 0.01, refusal, copy);
        Row("", "`JsonDocument`, which throws", refusal, results["Bodies.DocumentRefusesLicense"]);
        Row("`GetEmmsResponse.TryParse`", results["Bodies.TryParseEmms"]);
    }

    private void AddFreeText(Results results)
    {
        Result find = results["FreeText.Find"];
        Add("same rules, tuned", "TunedRulesGenerated", isGoal: true);
        Add("same rules, tuned, compiled", "TunedRulesCompiled", isGoal: true);
        Add("same rules", "RulesGenerated", isGoal: true);
        Add("same rules, compiled", "RulesCompiled", isGoal: true);
        Add("nine kinds of line only", "ThisLogGenerated", isGoal: false);
        Add("nine kinds of line only, compiled", "ThisLogCompiled", isGoal: false);
        Add("nine kinds of line only, tuned", "TunedThisLogGenerated", isGoal: false);

        void Add(string against, string name, bool isGoal)
        {
            Result regex = results["FreeText." + name];
            double ratio = find / regex;
            Row(
                isGoal && name == "TunedRulesGenerated" ? "`ErrorText.Find`, a log" : "", $"`Regex`, {against}", ratio,
                isGoal ? "at most 1/5" : "", isGoal ? ratio <= 0.2 : null, Speed(find), Speed(regex), find.Allocated);
        }

        static string Speed(Result result) => $"{FreeText.Bytes / (result.Nanoseconds / 1000):F0} MB/s";
    }

    private void AddGrowth(Results results)
    {
        foreach (string lookup in (string[])["Numbers", "Symbols"])
        {
            Result once = results[$"Growth.{lookup}(1)"];
            foreach (int factor in (int[])[10, 100])
            {
                Result grown = results[$"Growth.{lookup}({factor})"];
                Row($"`Lookup` by {(lookup == "Numbers" ? "number" : "text, 51 rows' symbols")}, {factor} times the rows", "the rows there are", grown / once, "flat", grown / once < 1.5, grown, once);
            }
        }
    }

    private void Row(string what, Result ours) => Row(what, "", null, "", null, ours.Time, "", ours.Allocated);

    private void Row(string what, string against, Result ours, Result theirs) => Row(what, against, ours / theirs, "", null, ours, theirs);

    private void Row(string what, string against, double ratio, string goal, bool? isMet, Result ours, Result theirs) =>
        Row(what, against, ratio, goal, isMet, ours.Time, theirs.Time, ours.Allocated);

    private void Row(string what, string against, double? ratio, string goal, bool? isMet, string time, string theirTime, string allocated) =>
        _text.Append($"| {what} | {against} | {(ratio is null ? "" : Number(ratio.Value))} | {goal} | {Mark(isMet)} | {time} | {theirTime} | {allocated} |\n");

    private static string Mark(bool? isMet) => isMet switch { true => "met", false => "missed", null => "" };

    // A small ratio is told by its reciprocal.
    private static string Number(double ratio) => ratio >= 0.095 ? $"{ratio:F2}" : $"1/{1 / ratio:F0}";

    private sealed record Result(double Nanoseconds, long Bytes)
    {
        public string Time => Nanoseconds switch
        {
            < 1000 => $"{Nanoseconds:G3} ns",
            < 1_000_000 => $"{Nanoseconds / 1000:G3} µs",
            _ => $"{Nanoseconds / 1_000_000:G3} ms",
        };

        public string Allocated => $"{Bytes} B";

        public static double operator /(Result left, Result right) => left.Nanoseconds / right.Nanoseconds;
    }

    /// <summary>Medians by the names of type and method, with the parameter where there is one.</summary>
    private sealed class Results(Summary[] summaries)
    {
        public string Machine { get; } = string.Join("; ", summaries[0].HostEnvironmentInfo.ToFormattedString());

        public Result this[string name]
        {
            get
            {
                BenchmarkReport report = summaries.SelectMany(summary => summary.Reports).Single(report => NameOf(report.BenchmarkCase) == name);
                long bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
                return new(report.ResultStatistics!.Median, bytes);
            }
        }

        private static string NameOf(BenchmarkCase benchmark)
        {
            string name = $"{benchmark.Descriptor.Type.Name}.{benchmark.Descriptor.WorkloadMethod.Name}";
            return benchmark.HasParameters ? $"{name}({benchmark.Parameters[0].Value})" : name;
        }
    }
}
