using System;
using DrmErrorCodes;

// One program for all, so that they differ by nothing but what they do. Each stands in a method of its own: what is not called is
// neither loaded nor compiled.
switch (args[0])
{
    case "empty":
        Console.WriteLine("Token is expired.");
        break;
    case "one domain":
        OneDomain.Print();
        break;
    case "dictionary of one domain":
        OneDictionary.Print();
        break;
    case "six domains":
        SixDomains.Print();
        break;
    case "dictionary of six domains":
        SixDomainsInOneDictionary.Print();
        break;
    case "six dictionaries":
        SixDictionaries.Print();
        break;
}

internal static class OneDomain
{
    public static void Print() => Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011).Message);
}

internal static class OneDictionary
{
    public static void Print() => Console.WriteLine(PallyConLicense.Rows[7011].Message);
}

internal static class SixDomains
{
    public static void Print()
    {
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011).Message);
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 1004).Message);
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.GetEmmsLicense, 10).Message);
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.Dcp, 10).Message);
        Console.WriteLine(VodDealerPackageStatus.ExportRetry.ToDrmError().Message);
        Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.VodDealerFtp, 550).Message);
    }
}

internal static class SixDomainsInOneDictionary
{
    public static void Print()
    {
        Console.WriteLine(AllDomains.Rows[(Domain.PallyConLicense, 7011)].Message);
        Console.WriteLine(AllDomains.Rows[(Domain.WidevineClient, 1004)].Message);
        Console.WriteLine(AllDomains.Rows[(Domain.GetEmmsLicense, 10)].Message);
        Console.WriteLine(AllDomains.Rows[(Domain.Dcp, 10)].Message);
        Console.WriteLine(AllDomains.Rows[(Domain.VodDealerPackage, (long)VodDealerPackageStatus.ExportRetry)].Message);
        Console.WriteLine(AllDomains.Rows[(Domain.VodDealerFtp, 550)].Message);
    }
}

internal static class SixDictionaries
{
    public static void Print()
    {
        Console.WriteLine(PallyConLicense.Rows[7011].Message);
        Console.WriteLine(WidevineClient.Rows[1004].Message);
        Console.WriteLine(GetEmmsLicense.Rows[10].Message);
        Console.WriteLine(Dcp.Rows[10].Message);
        Console.WriteLine(VodDealerPackage.Rows[(long)VodDealerPackageStatus.ExportRetry].Message);
        Console.WriteLine(VodDealerFtp.Rows[550].Message);
    }
}
