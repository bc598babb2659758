using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>An answer of <c>GetEMMs.cgi</c>: license status, asset id and key id of 4 bytes each, unsigned and in network byte
/// order (big-endian), then the EMM to the end.</summary>
/// <remarks>From Widevine, "Status and Error Codes" 1.3 (2011), section 3.</remarks>
public sealed record GetEmmsResponse
{
    private const int StatusLength = 4;
    private const int HeaderLength = 12;

    private readonly uint _status;

    /// <summary>An answer with a status of the table.</summary>
    /// <param name="status">The license status.</param>
    /// <param name="assetId">The asset id.</param>
    /// <param name="keyId">The key id.</param>
    /// <param name="emm">The EMM; empty for none. It is not copied.</param>
    public GetEmmsResponse(GetEmmsLicenseStatus status, uint assetId, uint keyId, ReadOnlyMemory<byte> emm)
        : this(unchecked((uint)status), assetId, keyId, emm)
    {
    }

    /// <summary>An answer with any status, known or not.</summary>
    /// <inheritdoc cref="GetEmmsResponse(GetEmmsLicenseStatus, uint, uint, ReadOnlyMemory{byte})"/>
    public GetEmmsResponse(uint status, uint assetId, uint keyId, ReadOnlyMemory<byte> emm)
    {
        _status = status;
        AssetId = assetId;
        KeyId = keyId;
        Emm = emm;
    }

    /// <summary>The license status, known or not; its code is the unsigned number that came.</summary>
    public DrmError Status => GetEmmsLicenseStatusTable.Instance.Lookup(_status);

    /// <summary>The asset id.</summary>
    public uint AssetId { get; }

    /// <summary>The key id.</summary>
    public uint KeyId { get; }

    /// <summary>The EMM: when read, a part of the bytes that were given, not a copy of it. Empty where the answer ends after the
    /// key id.</summary>
    public ReadOnlyMemory<byte> Emm { get; }

    /// <summary>The length of the answer in bytes: 12 and the EMM's.</summary>
    public int Length => HeaderLength + Emm.Length;

    /// <summary>Reads an answer.</summary>
    /// <returns>False, without an exception, when there are fewer than 12 bytes; <see cref="TryReadStatus"/> may still read the
    /// status.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out GetEmmsResponse? response)
    {
        if (bytes.Length < HeaderLength)
        {
            response = null;
            return false;
        }

        ReadOnlySpan<byte> header = bytes.Span;
        response = new GetEmmsResponse(
            BinaryPrimitives.ReadUInt32BigEndian(header),
            BinaryPrimitives.ReadUInt32BigEndian(header.Slice(4)),
            BinaryPrimitives.ReadUInt32BigEndian(header.Slice(8)),
            bytes.Slice(HeaderLength));
        return true;
    }

    /// <summary>Reads an answer.</summary>
    /// <exception cref="FormatException">There are fewer than 12 bytes; the message says how many, and the status where its 4 bytes
    /// came.</exception>
    public static GetEmmsResponse Parse(ReadOnlyMemory<byte> bytes)
    {
        if (TryParse(bytes, out GetEmmsResponse? response))
            return response;
        string status = TryReadStatus(bytes.Span, out DrmError error) ? $" Its status is {error}" : "";
        throw new FormatException($"The answer of GetEMMs.cgi ends after {bytes.Length} of at least {HeaderLength} bytes.{status}");
    }

    /// <summary>Reads the status alone, which a truncated answer may still have.</summary>
    /// <returns>False when there are fewer than 4 bytes.</returns>
    public static bool TryReadStatus(ReadOnlySpan<byte> bytes, out DrmError status)
    {
        bool isThere = bytes.Length >= StatusLength;
        status = isThere ? GetEmmsLicenseStatusTable.Instance.Lookup(BinaryPrimitives.ReadUInt32BigEndian(bytes)) : default;
        return isThere;
    }

    /// <summary>Writes the answer as the server does.</summary>
    /// <returns>False, with nothing written, when there is room for fewer than <see cref="Length"/> bytes.</returns>
    public bool TryWrite(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        if (destination.Length < Length)
            return false;
        BinaryPrimitives.WriteUInt32BigEndian(destination, _status);
        BinaryPrimitives.WriteUInt32BigEndian(destination.Slice(4), AssetId);
        BinaryPrimitives.WriteUInt32BigEndian(destination.Slice(8), KeyId);
        Emm.Span.CopyTo(destination.Slice(HeaderLength));
        bytesWritten = Length;
        return true;
    }

    /// <summary>The answer's bytes, as a test's server would send them.</summary>
    public byte[] ToArray()
    {
        byte[] bytes = new byte[Length];
        TryWrite(bytes, out _);
        return bytes;
    }

    /// <summary>Whether status, ids and the EMM's bytes are the same.</summary>
    public bool Equals(GetEmmsResponse? other) =>
        other is not null && _status == other._status && AssetId == other.AssetId && KeyId == other.KeyId && Emm.Span.SequenceEqual(other.Emm.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => (_status, AssetId, KeyId, Emm.Length).GetHashCode();
}
