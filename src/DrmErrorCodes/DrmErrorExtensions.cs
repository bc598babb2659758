namespace DrmErrorCodes;

/// <summary>Typed access to errors: from a member of a domain's enum to the error and back.</summary>
public static partial class DrmErrorExtensions
{
}
