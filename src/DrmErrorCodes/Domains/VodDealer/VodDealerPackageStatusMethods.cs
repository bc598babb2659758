using static DrmErrorCodes.VodDealerPackageStatus;

namespace DrmErrorCodes.Classic;

/// <summary>The properties of <see cref="VodDealerPackageStatusExtensions"/> as methods, for languages before C# 14.</summary>
public static class VodDealerPackageStatusMethods
{
    /// <summary>Whether no other state follows by itself: the package is done with, canceled, or failed. False for
    /// <see cref="ExportRetry"/>, which is tried again.</summary>
    public static bool IsFinal(this VodDealerPackageStatus status) =>
        status is Completed or Canceled or PackageDeleteCompleted || (status.IsFailure() && status is not ExportRetry);

    /// <summary>Whether something failed. True for <see cref="ExportRetry"/>; false for <see cref="Canceled"/>, which was meant,
    /// although what was asked is not done.</summary>
    public static bool IsFailure(this VodDealerPackageStatus status) => status is
        PullFailed or ValidationFailed or EncryptionFailed or MetadataUpdateFailed or ExportFailed or ExportRetry or
        GeneralError or PackageDeleteFailed or Error;
}
