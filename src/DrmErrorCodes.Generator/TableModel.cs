namespace DrmErrorCodes.Generator;

/// <summary>A domain's table as the generator writes it. Holds no symbol and no place in the source, so that it stays equal
/// while code around it is edited.</summary>
internal sealed record TableModel(string EnumName, string Domain, int DomainValue, LogModel Log, EquatableArray<RowModel> Rows);

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
    string Message);

/// <summary>A member of the enum of domains.</summary>
internal sealed record DomainModel(string Name, int Value);
