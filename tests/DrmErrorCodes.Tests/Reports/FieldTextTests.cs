namespace DrmErrorCodes.Tests.Reports;

/// <summary>What people really paste: the codes in it are named, and nothing else.</summary>
public sealed class FieldTextTests
{
    // Not named whole, each with the reason.
    private static readonly Dictionary<string, string> Missed = new()
    {
        ["fld-pal-14"] = "A sentence about 7011 that names no system: the number and the words 'error code' are everybody's.",
        ["nest-10"] = "3016 stands by itself at the start of a line, before a symbol of another system.",
    };

    public static TheoryData<string> Inputs => [.. FieldText.Inputs.Select(text => text.Id)];

    public static TheoryData<string> Reports => [.. FieldText.Reports.Select(text => text.Id)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_codes_of_a_line_are_named_and_no_other(string id) => Check(FieldText.Inputs.Single(text => text.Id == id));

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_codes_of_a_report_are_named_and_no_other(string id) => Check(FieldText.Reports.Single(text => text.Id == id));

    [Fact]
    public void Of_all_texts_with_codes_at_least_19_of_20_are_named_whole()
    {
        FieldText[] texts = [.. FieldText.Inputs.Concat(FieldText.Reports).Where(text => text.Want.Count > 0)];

        texts.Count(text => text.IsNamedWholeBy(Found(text))).Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(texts.Length * 0.95));
    }

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
