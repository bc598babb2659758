namespace DrmErrorCodes.Generator;

/// <summary>A domain's table as the generator writes it. Holds no symbol and no place in the source, so that it stays equal
/// while code around it is edited.</summary>
internal sealed record TableModel(
    string EnumName,
    string Domain,
    int DomainValue,
    InfoModel Info,
    LogModel Log,
    EquatableArray<RowModel> Rows,
    EquatableArray<GroupModel> Groups);

/// <summary>What is said of a domain as a whole; the numbers are values of the enums.</summary>
internal sealed record InfoModel(
    bool IsHexadecimal,
    int Layer,
    int Wording,
    bool IsLegacy,
    string Title,
    string Description,
    string Vendor,
    string VendorToday,
    string Contact,
    EquatableArray<string> Aliases,
    EquatableArray<SourceModel> Sources);

/// <summary>A document.</summary>
internal sealed record SourceModel(string Title, string Version, string Date, string Url);

/// <summary>How the domain's codes look in texts.</summary>
internal sealed record LogModel(
    EquatableArray<string> Words,
    EquatableArray<string> Shapes,
    EquatableArray<string> Symbols,
    EquatableArray<string> Context,
    EquatableArray<string> RequestContext,
    EquatableArray<string> InnerFields,
    EquatableArray<LogRangeModel> Ranges,
    bool TextsTell,
    bool CodesAreReplies,
    int SampleCount);

/// <summary>Numbers that are the domain's wherever they stand.</summary>
internal sealed record LogRangeModel(long First, long Last);

/// <summary>One row. <paramref name="First"/> and <paramref name="Last"/> are null where the code is no number;
/// <paramref name="Advice"/> and <paramref name="Severity"/> where its group's count.</summary>
internal sealed record RowModel(
    string Name,
    long Value,
    long? First,
    long? Last,
    EquatableArray<string> TextCodes,
    EquatableArray<string> Symbols,
    EquatableArray<string> ServerTexts,
    string Message,
    bool IsRetired,
    bool IsAborted,
    int StoredLicense,
    SourceModel? Source,
    int? Severity,
    AdviceModel? Advice)
{
    /// <summary>The texts that the vendor identifies the row by.</summary>
    public IEnumerable<string> Identifiers => TextCodes.Concat(Symbols);
}

/// <summary>Our judgement of a row or a group; the numbers are values of the enums.</summary>
internal sealed record AdviceModel(int Severity, int Category, int Actor, int Retry, bool IsRefusal, string Explanation, string Remedy);

/// <summary>Our judgement of a range of numbers, of the text codes with a prefix, or, without either, of all other codes.
/// <paramref name="Layer"/> is 0 where it is the domain's.</summary>
internal sealed record GroupModel(long? First, long? Last, string? Prefix, int Layer, AdviceModel Advice)
{
    public bool IsForAllOthers => First is null && Prefix is null;
}

/// <summary>A member of the enum of domains.</summary>
internal sealed record DomainModel(string Name, int Value);
