using static DrmErrorCodes.VodDealerPackageStatus;

namespace DrmErrorCodes;

/// <summary>What a package state says of the package's way.</summary>
/// <remarks>
/// They are properties, which a call sees in C# 14: <c>status.Phase</c>, <c>status.IsFinal</c>, <c>status.IsFailure</c>. Before, they are
/// methods: <c>status.GetPhase()</c>, and with <c>using DrmErrorCodes.Classic</c> <c>status.IsFinal()</c> and <c>status.IsFailure()</c>,
/// which have a namespace of their own because the language takes no method beside a property of its name.
/// </remarks>
public static class VodDealerPackageStatusExtensions
{
    extension(VodDealerPackageStatus status)
    {
        /// <summary>The phase that the state belongs to, as printed in the document's description of it; a phase's queue and its
        /// failure are of the phase.</summary>
        public VodDealerPackagePhase Phase => GetPhase(status);

        /// <summary>Whether no other state follows by itself: the package is done with, canceled, or failed. False for
        /// <see cref="ExportRetry"/>, which is tried again.</summary>
        public bool IsFinal => Classic.VodDealerPackageStatusMethods.IsFinal(status);

        /// <summary>Whether something failed. True for <see cref="ExportRetry"/>; false for <see cref="Canceled"/>, which was meant,
        /// although what was asked is not done.</summary>
        public bool IsFailure => Classic.VodDealerPackageStatusMethods.IsFailure(status);
    }

    /// <summary>The phase that the state belongs to, as printed in the document's description of it; a phase's queue and its failure are
    /// of the phase.</summary>
    public static VodDealerPackagePhase GetPhase(this VodDealerPackageStatus status) => status switch
    {
        PullQueue or Pulling or PullFailed => VodDealerPackagePhase.Import,
        Validating or ValidationFailed => VodDealerPackagePhase.Validate,
        EncryptQueue or Encrypting or EncryptionFailed => VodDealerPackagePhase.Encrypt,
        UpdatingMetadata or MetadataUpdateFailed => VodDealerPackagePhase.Metadata,
        PushQueue or Pushing or ExportFailed or ExportRetry => VodDealerPackagePhase.Export,
        PackageDeleteStarted or PackageDeleteCompleted or PackageDeleteFailed => VodDealerPackagePhase.Delete,
        _ => VodDealerPackagePhase.None,
    };
}
