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
            Description = "Words that must all stand in the row: in its code, names, symbols, texts, explanation or remedy.",
        };
        var command = new Command("search", "Finds codes by any text that the catalog has of them.") { words };
        filter.AddTo(command);
        command.AddExamples(
            "drm-error search expired",
            "drm-error search nonce --domain widevine",
            "drm-error search \"disk quota\" --json");
        command.SetAction(result =>
        {
            string[] wanted = result.GetRequiredValue(words);
            return filter.Write(output, result, entry => wanted.All(word => Texts(entry).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))));
        });
        return command;
    }

    private static IEnumerable<string> Texts(ErrorEntry entry) =>
        [entry.CodeText, entry.Name, entry.Message, entry.Explanation, entry.Remedy, entry.Domain.ToString(), .. entry.Symbols, .. entry.ServerTexts];
}
