namespace DrmErrorCodes.Tables;

/// <summary>The columns of a table's rows, in the order in which the generator writes them.</summary>
internal enum Column
{
    Value,
    First,
    Last,
    StoredLicense,
    Name,
    CodeText,
    Symbols,
    ServerTexts,
    Message,
}
