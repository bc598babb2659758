namespace DrmErrorCodes.Tests.Official;

/// <summary>Holds the catalog against the vendors' documents, both ways.</summary>
public sealed class OfficialTablesTests
{
    private static readonly OfficialRow[] Official = [.. Transcription.All.SelectMany(file => file.Rows)];

    private static readonly OfficialRow[] Catalog = [.. ErrorCatalog.All.Select(OfficialRow.Of)];

    private static readonly ILookup<string, ErrorEntry> Entries = ErrorCatalog.All.ToLookup(entry => OfficialRow.Of(entry).Key);

    [Fact]
    public void Every_domain_with_rows_has_a_transcription() =>
        ErrorCatalog.All.Select(entry => entry.Domain).Distinct().Except(Transcription.All.Select(file => file.Domain)).Should().BeEmpty();

    [Fact]
    public void Each_row_of_the_documents_stands_in_the_catalog_once_and_to_the_letter() => NotOnceIn(Catalog, Official).Should().BeEmpty();

    [Fact]
    public void Each_row_of_the_catalog_stands_in_the_documents_once_and_to_the_letter() => NotOnceIn(Official, Catalog).Should().BeEmpty();

    [Fact]
    public void The_catalog_keeps_the_order_of_the_documents() => Transcription.All.Where(file =>
    {
        HashSet<string> keys = [.. file.Rows.Select(row => row.Key)];
        return !Catalog.Select(row => row.Key).Where(keys.Contains).SequenceEqual(file.Rows.Select(row => row.Key));
    }).Select(file => file.Name).Should().BeEmpty();

    [Fact]
    public void Numbers_and_ranges_are_those_of_the_documents() =>
        Official.Where(row => Entries[row.Key].Any(entry => (entry.First, entry.Last) != row.Numbers)).Select(row => row.Key).Should().BeEmpty();

    [Fact]
    public void The_rows_of_a_document_name_it_and_no_other() => Transcription.All
        .Where(file => file.Rows.SelectMany(row => Entries[row.Key]).Select(entry => entry.Source).Distinct().Count() != 1)
        .Select(file => file.Name).Should().BeEmpty();

    [Fact]
    public void The_stored_license_goes_or_stays_as_the_documents_say() =>
        Official.Where(row => Entries[row.Key].Any(entry => entry.StoredLicense != StoredLicenseIn(row.Message))).Select(row => row.Key).Should().BeEmpty();

    [Fact]
    public void The_members_of_the_Widevine_client_are_named_after_their_symbols() =>
        ErrorCatalog.Entries(ErrorDomain.WidevineClient)
            .Where(entry => entry.Symbols.Count > 0)
            .Where(entry => !entry.Symbols[0].Replace("_", "", StringComparison.Ordinal)
                .Equals("WVMKStatus" + entry.Name, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Name).Should().Equal("InternalError2008");

    [Fact]
    public void A_repair_is_needed_by_a_cell_of_the_row_that_it_names() => Repair.All
        .Where(repair => Transcription.All.Where(file => file.Domain == repair.Domain).SelectMany(file => file.Cells)
            .Where(cells => cells[0] == repair.PrintedCode).SelectMany(cells => cells)
            .Count(cell => cell.Contains(repair.Damaged, StringComparison.Ordinal)) != 1)
        .Select(repair => repair.ToString()).Should().BeEmpty();

    private static IEnumerable<string> NotOnceIn(OfficialRow[] table, OfficialRow[] rows)
    {
        ILookup<string, OfficialRow> there = table.ToLookup(row => row.Key);
        return rows.Select(row => row.Key).Where(key => there[key].Count() != 1);
    }

    private static StoredLicenseAction StoredLicenseIn(string message) =>
        message.Contains("(remove existing stored license", StringComparison.Ordinal) ? StoredLicenseAction.Remove
        : message.Contains("(retain existing stored license", StringComparison.Ordinal) ? StoredLicenseAction.Retain
        : StoredLicenseAction.Unspecified;
}
