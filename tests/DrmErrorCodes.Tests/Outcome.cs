namespace DrmErrorCodes.Tests;

/// <summary>What <see cref="ErrorEntry.IsRefusal"/> tells apart, as a value to name in a rule.</summary>
public enum Outcome
{
    Failure,
    Refusal,
}
