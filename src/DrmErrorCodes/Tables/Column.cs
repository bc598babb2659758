namespace DrmErrorCodes.Tables;

/// <summary>The columns of a table's rows, in the order in which the generator writes them.</summary>
internal enum Column
{
    /// <summary>The value of the enum's member; empty in a row that says what to do about unknown codes.</summary>
    Value,
    First,
    Last,
    StoredLicense,
    Severity,
    Category,
    Actor,
    Retry,
    Explanation,

    /// <summary>The last column of a row about unknown codes.</summary>
    Remedy,
    Name,
    CodeText,
    Symbols,
    ServerTexts,
    Message,
}
