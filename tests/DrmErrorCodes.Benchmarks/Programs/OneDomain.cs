using System;
using DrmErrorCodes;

DrmError error = PallyConLicenseError.TokenExpired.ToDrmError();
if (args.Length > 0 && error.Is(PallyConLicenseError.InvalidToken))
    Console.WriteLine("no");
if (error.TryGet(out PallyConLicenseError code) && code is PallyConLicenseError.TokenExpired)
    Console.WriteLine(error.Remedy);
