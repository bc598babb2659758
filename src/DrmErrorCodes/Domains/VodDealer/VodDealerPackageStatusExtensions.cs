using static DrmErrorCodes.VodDealerPackageStatus;

namespace DrmErrorCodes;

/// <summary>What a package state says of the package's way.</summary>
/// <remarks>
/// In C# 14 they are properties: <c>status.Phase</c>, <c>status.IsFinal</c>, <c>status.IsFailure</c>. Before, they are methods:
/// <c>status.GetPhase()</c>, <c>status.IsFinal()</c>, <c>status.IsFailure()</c>. The language takes no property and method of one name for
/// one another's, so the last two are called on a state in projects for targets before .NET 10, whose language is an earlier one unless
/// they ask for another; on .NET 10 they are called by the name of this class.
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
        public bool IsFinal => IsFinal(status);

        /// <summary>Whether something failed. True for <see cref="ExportRetry"/>; false for <see cref="Canceled"/>, which was meant,
        /// although what was asked is not done.</summary>
        public bool IsFailure => IsFailure(status);
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

    /// <summary>Whether no other state follows by itself: the package is done with, canceled, or failed. False for
    /// <see cref="ExportRetry"/>, which is tried again.</summary>
    public static bool IsFinal(
#if !NET10_0_OR_GREATER
        this
#endif
        VodDealerPackageStatus status) =>
        status is Completed or Canceled or PackageDeleteCompleted || (IsFailure(status) && status is not ExportRetry);

    /// <summary>Whether something failed. True for <see cref="ExportRetry"/>; false for <see cref="Canceled"/>, which was meant,
    /// although what was asked is not done.</summary>
    public static bool IsFailure(
#if !NET10_0_OR_GREATER
        this
#endif
        VodDealerPackageStatus status) => status is
        PullFailed or ValidationFailed or EncryptionFailed or MetadataUpdateFailed or ExportFailed or ExportRetry or
        GeneralError or PackageDeleteFailed or Error;
}
