using DrmErrorCodes.Freshness;

return new FreshnessCommand(Console.Out, Console.Error, PublishedSource.All, PackageFolder.Fetch).Run(args);
