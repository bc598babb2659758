using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace DrmErrorCodes.Benchmarks;

/// <summary>What servers send back: an error of 198 bytes, a binary license of 20 KB, an answer of GetEMMs.cgi.</summary>
public class Bodies
{
    private static readonly byte[] Error =
        """{"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<response result=\"7107\" message=\"The License challenge is invalid.\" />\r\n","errorCode":7107,"message":"The License challenge is invalid."}"""u8.ToArray();

    private static readonly byte[] License = CreateLicense();

    private static readonly byte[] Emms = new GetEmmsResponse(GetEmmsLicenseStatus.AssetBlocked, 1, 2, new byte[64]).ToArray();

    private readonly byte[] _buffer = new byte[License.Length];
    private readonly Dictionary<long, ErrorEntry> _rows =
        ErrorCatalog.Entries(ErrorDomain.PallyConLicense).ToDictionary(row => row.First!.Value);

    [GlobalSetup]
    public void CheckThatAllReadTheSame()
    {
        PallyConErrorResponse response = PallyConErrorResponse.Parse(Error);
        (ErrorEntry? row, string? message) = ReadDocument(Error);
        if (Error.Length != 198 || row != response.Error.Entry || message != response.Message)
            throw new InvalidOperationException($"{Error.Length} bytes, {row}, {message}");
        if (RefuseLicense() || DocumentRefusesLicense() || CopyLicense() != License.Length || TryParseEmms() != 2)
            throw new InvalidOperationException("A license is no error, and 2 is the key's id.");
    }

    [Benchmark(Baseline = true)]
    public string? TryParse() => PallyConErrorResponse.TryParse(Error, out PallyConErrorResponse? response) ? response.Message : null;

    [Benchmark]
    public string? JsonDocumentAndDictionary() => ReadDocument(Error).Message;

    [Benchmark]
    public bool RefuseLicense() => PallyConErrorResponse.TryParse(License, out _);

    // What it takes at least to have the license: its bytes, from memory to memory.
    [Benchmark]
    public int CopyLicense()
    {
        License.CopyTo(_buffer, 0);
        return _buffer.Length;
    }

    [Benchmark]
    public bool DocumentRefusesLicense()
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(License);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [Benchmark]
    public long TryParseEmms() => GetEmmsResponse.TryParse(Emms, out GetEmmsResponse? response) ? response.KeyId : -1;

    private (ErrorEntry? Row, string? Message) ReadDocument(byte[] body)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        JsonElement root = document.RootElement;
        return (_rows.GetValueOrDefault(root.GetProperty("errorCode").GetInt64()), root.GetProperty("message").GetString());
    }

    // It begins with the tag of its first field, as a protocol buffer does.
    private static byte[] CreateLicense()
    {
        byte[] license = new byte[20 * 1024];
        new Random(8).NextBytes(license);
        license[0] = 0x08;
        return license;
    }
}
