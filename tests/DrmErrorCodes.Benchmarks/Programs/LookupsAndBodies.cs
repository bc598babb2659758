using System;
using DrmErrorCodes;

Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011).Message);
if (PallyConErrorResponse.TryParse(args[0], out PallyConErrorResponse? response))
    Console.WriteLine(response.Error.Message);
