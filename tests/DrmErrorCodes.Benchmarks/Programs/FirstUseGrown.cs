using System;
using DrmErrorCodes;
using DrmErrorCodes.Tables;

switch (args[0])
{
    case "empty":
        Console.WriteLine("The client SDK found only an expired license.");
        break;
    case "once number":
        Tables.MakeOnce();
        Lookups.PrintByNumber();
        break;
    case "once text":
        Tables.MakeOnce();
        Lookups.PrintByText();
        break;
    case "ten times number":
        Tables.MakeTenTimes();
        Lookups.PrintByNumber();
        break;
    case "ten times text":
        Tables.MakeTenTimes();
        Lookups.PrintByText();
        break;
}

// A table puts itself where the catalog finds it.
internal static class Tables
{
    public static void MakeOnce() => _ = OnceTable.Instance;

    public static void MakeTenTimes() => _ = TenTimesTable.Instance;
}

internal static class Lookups
{
    public static void PrintByNumber() => Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.PlayReady, 0x8004B835L).Message);

    public static void PrintByText() => Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.PlayReady, "MSPR_E_LICENSE_EXPIRED").Message);
}
