using System;
using System.Collections.Generic;
using System.Linq;
using DrmErrorCodes;

/// <summary>The calls that users write, in the C# that .NET Standard 2.0 defaults to.</summary>
public static class CallSites
{
    public static void Print()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011);
        Console.WriteLine($"{error.IsKnown} {error.Code} {error.Name} {error.Message}");
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, "7011") == error);

        DrmError unknown = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7014);
        Console.WriteLine($"{unknown.IsKnown} {unknown.Code}");

        bool known = ErrorCatalog.TryLookup(ErrorDomain.Dcp, 10, out DrmError dcp);
        Console.WriteLine($"{known} {dcp.Name} {ErrorCatalog.TryLookup(ErrorDomain.Dcp, 13, out _)}");

        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600).StoredLicense);
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.GetEmmsLicense, 769).StoredLicense);
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.VodDealerFtp, 599).Name);

        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "importStarted").Name);
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "Pull Failed").Name);
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "WVMKStatus_Tamper_Detected").Code);

        IReadOnlyList<ErrorEntry> rows = ErrorCatalog.LookupAll(ErrorDomain.WidevineClient, 1008);
        Console.WriteLine(string.Join(", ", rows.Select(row => row.Name)));

        DrmError expired = PallyConLicenseError.TokenExpired.ToDrmError();
        Console.WriteLine($"{expired == error} {error.Is(PallyConLicenseError.TokenExpired)}");
        if (error.TryGet(out PallyConLicenseError code))
            Console.WriteLine(code);

        IReadOnlyList<ErrorEntry> all = ErrorCatalog.All;
        IReadOnlyList<ErrorEntry> dcpRows = ErrorCatalog.Entries(ErrorDomain.Dcp);
        IReadOnlyList<DrmError> candidates = ErrorCatalog.Identify(2001);
        Console.WriteLine($"{all.Contains(dcpRows[0])} {string.Join(", ", candidates.Take(2).Select(candidate => candidate.Domain))}");

        // The readers go through the libraries that .NET Standard 2.0 takes from packages.
        if (PallyConErrorResponse.TryParse("{\"errorCode\":7107,\"message\":\"refused\"}", out PallyConErrorResponse response))
            Console.WriteLine($"{response.Error.Name}: {response.Message}");
        FtpReply reply = FtpReply.Parse("550 movie.ts: Disk quota exceeded\r\n");
        Console.WriteLine($"{reply.Error.Name}, {reply.FileName}");
        foreach (ErrorMatch match in ErrorText.Find("port 7011: PallyCon answered errorCode=7011"))
            Console.WriteLine($"{match.Error} (at {match.Index})");
    }
}
