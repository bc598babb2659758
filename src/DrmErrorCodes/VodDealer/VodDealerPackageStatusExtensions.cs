using static DrmErrorCodes.VodDealerPackageStatus;

namespace DrmErrorCodes;

/// <summary>What a package state says of the package's way.</summary>
public static class VodDealerPackageStatusExtensions
{
    extension(VodDealerPackageStatus status)
    {
        /// <summary>The phase that the state belongs to, as printed in the document's description of it; a phase's queue and its
        /// failure are of the phase.</summary>
        public VodDealerPackagePhase Phase => status switch
        {
            PullQueue or Pulling or PullFailed => VodDealerPackagePhase.Import,
            Validating or ValidationFailed => VodDealerPackagePhase.Validate,
            EncryptQueue or Encrypting or EncryptionFailed => VodDealerPackagePhase.Encrypt,
            UpdatingMetadata or MetadataUpdateFailed => VodDealerPackagePhase.Metadata,
            PushQueue or Pushing or ExportFailed or ExportRetry => VodDealerPackagePhase.Export,
            PackageDeleteStarted or PackageDeleteCompleted or PackageDeleteFailed => VodDealerPackagePhase.Delete,
            _ => VodDealerPackagePhase.None,
        };

        /// <summary>Whether no other state follows by itself: the package is done with, canceled, or failed. False for
        /// <see cref="ExportRetry"/>, which is tried again.</summary>
        public bool IsFinal =>
            status is Completed or Canceled or PackageDeleteCompleted || (status.IsFailure && status is not ExportRetry);

        /// <summary>Whether something failed. True for <see cref="ExportRetry"/>; false for <see cref="Canceled"/>, which was meant,
        /// although what was asked is not done.</summary>
        public bool IsFailure => status is
            PullFailed or ValidationFailed or EncryptionFailed or MetadataUpdateFailed or ExportFailed or ExportRetry or
            GeneralError or PackageDeleteFailed or Error;
    }
}
