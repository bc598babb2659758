using System.Text.Encodings.Web;
using System.Text.Json;

namespace DrmErrorCodes.Tests.Reports;

/// <summary>What people really paste: the codes in it are named, and nothing else.</summary>
public sealed class FieldTextTests
{
    // Not named whole, each with the reason.
    private static readonly Dictionary<string, string> Missed = new()
    {
        ["fld-pal-14"] = "A sentence about 7011 that names no system: the number and the words 'error code' are everybody's.",
    };

    private static readonly JsonSerializerOptions AsItStands = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<string, string>> Copied = new()
    {
        ["with other line ends"] = text => text.Replace("\n", "\r\n"),
        ["in one line"] = text => text.Replace('\n', ' '),
        ["with a line between"] = text => text.Replace("\n", "\n\n"),
        ["as a quotation"] = text => $"> {text.Replace("\n", "\n> ")}",
        ["in JSON"] = text => $$"""{"level":"error","message":{{Json(text)}}}""",
        ["in JSON in JSON"] = text => Json($$"""{"message":{{Json(text)}}}"""),
        ["in JSON that escapes what HTML knows"] = text => JsonSerializer.Serialize(text),
        ["in XML"] = text => text.Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;"),
        ["from logcat"] = text => string.Join('\n', text.Split('\n').Select(line => $"11-24 10:20:30.123  4321  4355 E Console : {line}")),
        ["in color"] = text => string.Join('\n', text.Split('\n').Select(line => $"\u001b[31m{line}\u001b[0m")),
        ["with Japanese around"] = text => $"再生に失敗しました。\n{text}\nよろしくお願いします。",
    };

    public static TheoryData<string> Ways => [.. Copied.Keys];

    public static TheoryData<string> Inputs => [.. FieldText.Inputs.Select(text => text.Id)];

    public static TheoryData<string> Reports => [.. FieldText.Reports.Select(text => text.Id)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_codes_of_a_line_are_named_and_no_other(string id) => Check(FieldText.Inputs.Single(text => text.Id == id));

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_codes_of_a_report_are_named_and_no_other(string id) => Check(FieldText.Reports.Single(text => text.Id == id));

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_root_cause_of_a_report_is_the_one_that_a_reader_names(string id)
    {
        FieldText text = FieldText.Reports.Single(text => text.Id == id);

        ErrorReport.Analyze(text.Text).RootCause.Should().Be(text.Root);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_does_not_matter_how_a_report_was_copied(string way) => FieldText.Reports
        .Where(text => ErrorReport.Analyze(Copied[way](text.Text)).RootCause != text.Root)
        .Select(text => text.Id).Should().BeEmpty();

    [Fact]
    public void Of_all_texts_with_codes_at_least_19_of_20_are_named_whole()
    {
        FieldText[] texts = [.. FieldText.Inputs.Concat(FieldText.Reports).Where(text => text.Want.Count > 0)];

        texts.Count(text => text.IsNamedWholeBy(Found(text))).Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(texts.Length * 0.95));
    }

    private static string Json(string text) => JsonSerializer.Serialize(text, AsItStands);

    private static void Check(FieldText text)
    {
        // One that is no longer missed is to be taken off the list.
        if (Missed.TryGetValue(text.Id, out string? reason))
            text.IsNamedWholeBy(Found(text)).Should().BeFalse(reason);
        else
            text.IsNamedWholeBy(Found(text)).Should().BeTrue("it has {0}, and found were {1}", string.Join(", ", text.Want), string.Join(", ", Found(text)));
    }

    private static DrmError[] Found(FieldText text) => [.. ErrorText.Find(text.Text).Select(match => match.Error)];
}
