namespace DrmErrorCodes.Tests;

public sealed class ErrorEntryTests
{
    private static readonly ErrorEntry Pulling = ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "Pulling").Entry!;

    [Fact]
    public void A_row_is_one_object_for_every_lookup() =>
        ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "importStarted").Entry.Should().BeSameAs(Pulling);

    [Fact]
    public void A_copy_equals_its_row_and_no_other_row()
    {
        ErrorEntry copy = Pulling with { };

        copy.Should().Be(Pulling);
        copy.GetHashCode().Should().Be(Pulling.GetHashCode());
        copy.Should().NotBe(ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "Pushing").Entry);
        Pulling.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void The_first_rows_of_two_tables_differ() =>
        ErrorCatalog.Entries(ErrorDomain.Dcp)[0].Should().NotBe(ErrorCatalog.Entries(ErrorDomain.GetEmmsLicense)[0]);

    [Fact]
    public void A_row_prints_as_one_line()
    {
        Pulling.ToString().Should().Be(
            "VodDealerPackage processing importStarted importCompleted Pulling: Package is being pulled from source.");
        ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "Validating").Entry!.ToString().Should().Be(
            "VodDealerPackage Validating: Package is being validated. The file sizes and checksums are being checked.");
    }

    [Fact]
    public void Its_lists_cannot_be_changed()
    {
        ((ICollection<string>)Pulling.Symbols).IsReadOnly.Should().BeTrue();
        ((ICollection<string>)Pulling.ServerTexts).IsReadOnly.Should().BeTrue();
        ((ICollection<ErrorEntry>)ErrorCatalog.All).IsReadOnly.Should().BeTrue();
        (ErrorCatalog.Entries(ErrorDomain.Dcp) is ICollection<ErrorEntry>).Should().BeFalse();
        ((ICollection<ErrorEntry>)ErrorCatalog.LookupAll(ErrorDomain.Dcp, 1)).IsReadOnly.Should().BeTrue();
    }
}
