using System;
using DrmErrorCodes;

DrmError error = ErrorCatalog.Lookup((ErrorDomain)args.Length, 7011);
Console.WriteLine(error.Message);
Console.WriteLine(ErrorCatalog.Lookup(ErrorDomain.ShakaPlayer, args[0]).Remedy);
