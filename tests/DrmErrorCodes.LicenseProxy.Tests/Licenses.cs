namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>Licenses that differ from each other, so that a mix-up shows.</summary>
public static class Licenses
{
    /// <summary>A binary license begins with the tag of its first field.</summary>
    public static byte[] Binary(int seed, int length)
    {
        byte[] license = new byte[length];
        for (int at = 0; at < length; at++)
            license[at] = (byte)((seed * 31) + (at * 7) + (at >> 8));
        license[0] = 0x08;
        return license;
    }
}
