namespace DrmErrorCodes.Generator;

/// <summary>A domain's table as the generator writes it. Holds no symbol and no place in the source, so that it stays equal
/// while code around it is edited.</summary>
internal sealed record TableModel(string EnumName, string Domain, int DomainValue, LogModel Log, EquatableArray<RowModel> Rows, EquatableArray<UnknownCodesModel> UnknownCodes);

/// <summary>How the domain's codes are told in a line of a log.</summary>
internal sealed record LogModel(EquatableArray<string> Words, EquatableArray<string> Patterns, bool CodesAreReplies);

/// <summary>One row. <paramref name="First"/> and <paramref name="Last"/> are null where the code is a text.</summary>
internal sealed record RowModel(
    string Name,
    long Value,
    long? First,
    long? Last,
    int StoredLicense,
    string CodeText,
    EquatableArray<string> Symbols,
    EquatableArray<string> ServerTexts,
    string Message,
    AdviceModel Advice);

/// <summary>Our judgement of a row or of unknown codes; the numbers are values of the enums.</summary>
internal sealed record AdviceModel(int Severity, int Category, int Actor, int Retry, string Explanation, string Remedy)
{
    public static AdviceModel None { get; } = new(0, 0, 0, 0, "", "");
}

/// <summary>What is said of codes that the table does not have. <paramref name="First"/> and <paramref name="Last"/> are null for
/// all that no other group has.</summary>
internal sealed record UnknownCodesModel(int? First, int? Last, AdviceModel Advice);

/// <summary>A member of the enum of domains.</summary>
internal sealed record DomainModel(string Name, int Value);
