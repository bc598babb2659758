using System.CommandLine;

namespace DrmErrorCodes.Tool.Commands;

/// <summary><c>drm-error search</c>: finds rows by any text.</summary>
internal static class SearchCommand
{
    public static Command Create(CommandOutput output)
    {
        var filter = new EntryFilter();
        var words = new Argument<string[]>("TEXT")
        {
            Arity = ArgumentArity.OneOrMore,
            Description =
                "Words that must all stand in the row: in its domain, code, name, symbols, message, in what servers write, in explanation or " +
                "remedy. A code counts in any spelling, and as a part of a range.",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON, for programs." };
        var command = new Command("search", "Finds codes by any text that the catalog has of them.") { words };
        filter.AddTo(command);
        command.Options.Add(json);
        command.AddExamples(
            "drm-error search expired",
            "drm-error search nonce --domain widevine",
            "drm-error search Permission denied",
            "drm-error search \"disk quota\" --json");
        command.SetAction(result => filter.TryRead(result, out EntryChoice choice) is { } problem
            ? output.Refuse(problem, command.Name)
            : ListCommand.Show(output, Find(result.GetRequiredValue(words), choice), result.GetValue(json)));
        return command;
    }

    // Rows that have a word as their code go first.
    private static ErrorEntry[] Find(string[] words, EntryChoice choice)
    {
        HashSet<ErrorEntry>[] coded = Array.ConvertAll(words, WithCode);
        return
        [
            .. ErrorCatalog.All
                .Where(choice.Matches)
                .Where(entry => words.Zip(coded).All(word => word.Second.Contains(entry) || Has(entry, word.First)))
                .OrderByDescending(entry => coded.Any(rows => rows.Contains(entry))),
        ];
    }

    private static HashSet<ErrorEntry> WithCode(string code) => [.. ErrorCatalog.Domains.SelectMany(info => ErrorCatalog.LookupAll(info.Domain, code))];

    private static bool Has(ErrorEntry entry, string word) => Texts(entry).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Texts(ErrorEntry entry) =>
    [
        entry.CodeText, entry.Name, entry.Message, entry.Explanation, entry.Remedy, entry.Domain.ToString(),
        .. entry.Symbols, .. entry.ServerTexts, .. ErrorCatalog.Describe(entry.Domain).Aliases,
    ];
}
