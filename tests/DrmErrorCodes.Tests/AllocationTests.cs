namespace DrmErrorCodes.Tests;

/// <summary>A lookup costs no memory.</summary>
public sealed class AllocationTests
{
    private static readonly (ErrorDomain Domain, int Code)[] Mix =
    [
        (ErrorDomain.PallyConLicense, 7011), (ErrorDomain.PallyConLicense, 7014), (ErrorDomain.WidevineClient, 600),
        (ErrorDomain.WidevineClient, 1008), (ErrorDomain.GetEmmsLicense, 999), (ErrorDomain.Dcp, 10),
        (ErrorDomain.VodDealerPackage, 1), (ErrorDomain.VodDealerFtp, 550), (ErrorDomain.VodDealerFtp, 599), (ErrorDomain.None, 1), ((ErrorDomain)4711, -1),
    ];

    [Fact]
    public void Lookup_allocates_nothing() => Measure((domain, code) => ErrorCatalog.Lookup(domain, code).IsKnown);

    [Fact]
    public void Lookup_of_a_text_allocates_nothing() => Measure((domain, _) => ErrorCatalog.Lookup(domain, "importStarted").IsKnown);

    [Fact]
    public void TryLookup_allocates_nothing() => Measure((domain, code) => ErrorCatalog.TryLookup(domain, code, out _));

    [Fact]
    public void LookupAll_allocates_nothing() => Measure((domain, code) => ErrorCatalog.LookupAll(domain, code).Count > 0);

    [Fact]
    public void Typed_access_allocates_nothing() => Measure((domain, code) =>
    {
        DrmError error = ErrorCatalog.Lookup(domain, code);
        return error.Is(PallyConLicenseError.TokenExpired) | error.TryGet(out WidevineClientStatus _) |
            ((GetEmmsLicenseStatus)code).ToDrmError().IsKnown | VodDealerFtpError.ServerNotRunning.ToDrmError() == error;
    });

    [Fact]
    public void The_parts_of_an_error_allocate_nothing_once_they_have_been_asked_for() => Measure((domain, code) =>
    {
        DrmError error = ErrorCatalog.Lookup(domain, code);
        return (error.Name, error.Message, error.StoredLicense, error.Entry?.CodeText, error.Retry, error.Explanation, error.Remedy).GetHashCode() != 0 |
            (error.Entry?.Symbols.Count, error.Entry?.ServerTexts.Count, ErrorCatalog.All.Count).GetHashCode() != 0;
    });

    private static void Measure(Func<ErrorDomain, int, bool> use)
    {
        Use();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int found = Use();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        found.Should().BePositive();
        allocated.Should().Be(0);

        int Use()
        {
            int trues = 0;
            for (int round = 0; round < 100; round++)
            {
                foreach ((ErrorDomain domain, int code) in Mix)
                    trues += use(domain, code) ? 1 : 0;
            }

            return trues;
        }
    }
}
