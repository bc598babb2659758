namespace DrmErrorCodes.Tests.Official;

/// <summary>Holds the catalog against the vendors' documents, both ways.</summary>
public sealed class OfficialTablesTests
{
    public static TheoryData<string> OfficialKeys => [.. OfficialTables.All.Select(row => row.Key)];

    public static TheoryData<string> CatalogKeys => [.. ErrorCatalog.All.Select(OfficialRow.KeyOf)];

    public static TheoryData<int> Repairs => [.. Enumerable.Range(0, Repair.All.Count)];

    [Theory]
    [MemberData(nameof(OfficialKeys))]
    public void Each_row_of_the_documents_stands_in_the_catalog_once_and_to_the_letter(string key) =>
        ErrorCatalog.All.Select(OfficialRow.KeyOf).Should().ContainSingle(entry => entry == key);

    [Theory]
    [MemberData(nameof(CatalogKeys))]
    public void Each_row_of_the_catalog_stands_in_the_documents_once_and_to_the_letter(string key) =>
        OfficialTables.All.Select(row => row.Key).Should().ContainSingle(row => row == key);

    [Fact]
    public void The_catalog_keeps_the_order_of_the_documents() =>
        ErrorCatalog.All.Select(OfficialRow.KeyOf).Should().Equal(OfficialTables.All.Select(row => row.Key));

    [Theory]
    [InlineData(ErrorDomain.PallyConLicense, 67)]
    [InlineData(ErrorDomain.WidevineClient, 51)]
    [InlineData(ErrorDomain.GetEmmsLicense, 71)]
    [InlineData(ErrorDomain.Dcp, 13)]
    [InlineData(ErrorDomain.VodDealerPackage, 22)]
    [InlineData(ErrorDomain.VodDealerFtp, 13)]
    public void A_domain_has_as_many_rows_as_its_document(ErrorDomain domain, int rows) =>
        ErrorCatalog.Entries(domain).Should().HaveCount(rows);

    [Fact]
    public void Numbers_and_ranges_are_those_of_the_printed_codes() =>
        ErrorCatalog.All.Select(entry => (entry.First, entry.Last)).Should().Equal(OfficialTables.All.Select(row => row.Numbers));

    [Fact]
    public void The_stored_license_goes_or_stays_as_the_documents_say() =>
        ErrorCatalog.All.Select(entry => entry.StoredLicense).Should().Equal(OfficialTables.All.Select(row =>
            row.Message.Contains("(remove existing stored license", StringComparison.Ordinal) ? StoredLicenseAction.Remove
            : row.Message.Contains("(retain existing stored license", StringComparison.Ordinal) ? StoredLicenseAction.Retain
            : StoredLicenseAction.Unspecified));

    [Fact]
    public void The_members_of_the_Widevine_client_are_named_after_their_symbols() =>
        ErrorCatalog.Entries(ErrorDomain.WidevineClient)
            .Where(entry => entry.Symbols.Count > 0)
            .Where(entry => !entry.Symbols[0].Replace("_", "", StringComparison.Ordinal)
                .Equals("WVMKStatus" + entry.Name, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Name).Should().Equal("InternalError2008");

    [Theory]
    [MemberData(nameof(Repairs))]
    public void A_repair_is_needed_by_a_cell_of_the_row_that_it_names(int index)
    {
        Repair repair = Repair.All[index];

        OfficialTables.Cells(repair.Domain).Where(cells => cells[0] == repair.PrintedCode).SelectMany(cells => cells)
            .Should().ContainSingle(cell => cell.Contains(repair.Damaged), repair.ToString());
    }
}
