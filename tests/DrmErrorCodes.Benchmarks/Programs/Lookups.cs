using System;
using DrmErrorCodes;

Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011).Message);
Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, args[0]).Remedy);
