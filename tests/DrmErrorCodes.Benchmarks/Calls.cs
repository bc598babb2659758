using BenchmarkDotNet.Attributes;

namespace DrmErrorCodes.Benchmarks;

/// <summary>The other calls that go through the tables, each on what it is for.</summary>
public class Calls
{
    private readonly DrmError[] _errors = [.. CodeMix.Create(CodeMix.NumberedDomains).Select(code => ErrorCatalog.Lookup(code.Domain, code.Number))];
    private readonly char[] _line = new char[512];
    private int _next;

    [GlobalSetup]
    public void CheckThatAllAreKnown()
    {
        if (!(LookupOfNumberInText() && LookupOfTextCode() && LookupOfSymbol() && LookupOfHexadecimalText() && LookupOfSignedHexadecimal()))
            throw new InvalidOperationException("These are codes that the catalog has.");
    }

    [Benchmark]
    public bool LookupOfNumberInText() => ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, "7011").IsKnown;

    [Benchmark]
    public bool LookupOfTextCode() => ErrorCatalog.Lookup(ErrorDomain.EmeKeyStatus, "output-restricted").IsKnown;

    [Benchmark]
    public bool LookupOfSymbol() => ErrorCatalog.Lookup(ErrorDomain.PlayReady, "DRM_E_LICENSE_EXPIRED").IsKnown;

    [Benchmark]
    public bool LookupOfHexadecimalText() => ErrorCatalog.Lookup(ErrorDomain.PlayReady, "0x8004C600").IsKnown;

    // As .NET's HResult has it.
    [Benchmark]
    public bool LookupOfSignedHexadecimal() => ErrorCatalog.Lookup(ErrorDomain.PlayReady, unchecked((int)0x8004C600)).IsKnown;

    [Benchmark]
    public int Identify() => ErrorCatalog.Identify(2001).Count;

    [Benchmark]
    public bool ToDrmError() => PallyConLicenseError.TokenExpired.ToDrmError().IsKnown;

    [Benchmark]
    public bool Is() => Next().Is(PallyConLicenseError.TokenExpired);

    [Benchmark]
    public bool TryGet() => Next().TryGet(out PallyConLicenseError _);

    [Benchmark]
    public int TryFormat() => Next().TryFormat(_line, out int written) ? written : -1;

    private DrmError Next() => _errors[_next++ & (CodeMix.Size - 1)];
}
