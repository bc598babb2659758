namespace DrmErrorCodes.Tables;

/// <summary>The cells of a row's texts, in the order in which the generator writes them. The last two are there where the row has
/// advice of its own.</summary>
internal enum RowCell
{
    Name,
    Symbols,
    ServerTexts,
    Message,
    Explanation,
    Remedy,
}

/// <summary>The cells of a group's texts.</summary>
internal enum GroupCell
{
    Prefix,
    Explanation,
    Remedy,
}

/// <summary>The cells of the texts about a domain.</summary>
internal enum InfoCell
{
    Title,
    Description,
    Vendor,
    VendorToday,
    Contact,
    Aliases,
}
