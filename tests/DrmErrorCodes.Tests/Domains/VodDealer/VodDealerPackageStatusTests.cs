using static DrmErrorCodes.VodDealerPackagePhase;

namespace DrmErrorCodes.Tests.VodDealer;

public sealed class VodDealerPackageStatusTests
{
    private const bool Final = true;
    private const bool Failure = true;
    private const bool No = false;

    public static TheoryData<VodDealerPackageStatus, VodDealerPackagePhase, bool, bool> States => new()
    {
        { VodDealerPackageStatus.NotProcessed, None, No, No },
        { VodDealerPackageStatus.PullQueue, Import, No, No },
        { VodDealerPackageStatus.Pulling, Import, No, No },
        { VodDealerPackageStatus.Validating, Validate, No, No },
        { VodDealerPackageStatus.EncryptQueue, Encrypt, No, No },
        { VodDealerPackageStatus.Encrypting, Encrypt, No, No },
        { VodDealerPackageStatus.UpdatingMetadata, Metadata, No, No },
        { VodDealerPackageStatus.PullFailed, Import, Final, Failure },
        { VodDealerPackageStatus.ValidationFailed, Validate, Final, Failure },
        { VodDealerPackageStatus.EncryptionFailed, Encrypt, Final, Failure },
        { VodDealerPackageStatus.MetadataUpdateFailed, Metadata, Final, Failure },
        { VodDealerPackageStatus.PushQueue, Export, No, No },
        { VodDealerPackageStatus.Pushing, Export, No, No },
        { VodDealerPackageStatus.ExportFailed, Export, Final, Failure },
        { VodDealerPackageStatus.ExportRetry, Export, No, Failure },
        { VodDealerPackageStatus.Completed, None, Final, No },
        { VodDealerPackageStatus.GeneralError, None, Final, Failure },
        { VodDealerPackageStatus.Canceled, None, Final, No },
        { VodDealerPackageStatus.PackageDeleteStarted, Delete, No, No },
        { VodDealerPackageStatus.PackageDeleteCompleted, Delete, Final, No },
        { VodDealerPackageStatus.PackageDeleteFailed, Delete, Final, Failure },
        { VodDealerPackageStatus.Error, None, Final, Failure },
        { default, None, No, No },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_has_a_phase_and_may_be_final_or_a_failure(
        VodDealerPackageStatus status, VodDealerPackagePhase phase, bool isFinal, bool isFailure)
    {
        (status.Phase, status.GetPhase()).Should().Be((phase, phase));
        (status.IsFinal, Classic.VodDealerPackageStatusMethods.IsFinal(status)).Should().Be((isFinal, isFinal));
        (status.IsFailure, Classic.VodDealerPackageStatusMethods.IsFailure(status)).Should().Be((isFailure, isFailure));
    }

    [Fact]
    public void Every_state_is_checked() =>
        States.Select(row => row[0]).Should().BeEquivalentTo([.. Enum.GetValues<VodDealerPackageStatus>().Cast<object>(), default(VodDealerPackageStatus)]);
}
