using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using DrmErrorCodes.Tests.Properties;

namespace DrmErrorCodes.Tests.PublicApi;

/// <summary>Values for the parameters of the library's members, from the plain to the hostile. Those of its own types come also in
/// copies that are equal.</summary>
internal static class Samples
{
    private const int RandomCount = 20;

    private static readonly RandomSource Random = new(7011);

    private static readonly string[] Texts =
    [
        "", " ", "\0", "\n", "\uFEFF", "\uD800", "\uDC00", "\u0130", "7011", " 007011\t", "0x1B63", "0x", "-0", "-9223372036854775808", "9223372036854775808",
        "0x8000000000000000", "8004C065", "doverunner", "exportRetry", "EXPORTRETRY", "Connection refused", "PallyCon errorCode=7011, WVMKStatus_OK",
        "{", "{\"errorCode\":7011,\"message\":\"no\"}", "{\"errorCode\":8002,\"message\":\"{\\\"ERROR\\\":\\\"\\ud800\"}", "{\"errorCode\":1e9}",
        "<", "<response result='7107' message='no'/>", "<response result='&a;'/>", "550", "550 movie.ts: Disk quota exceeded", "550-a\r\n550 b", "550-",
        new('[', 100_000), new('<', 100_000), new('9', 100_000), string.Concat(Enumerable.Repeat("550-\n", 20_000)),
        .. Enumerable.Range(0, RandomCount).Select(_ => Random.Text()),
    ];

    private static readonly string[] Formats = ["", "G", "g"];

    private static readonly byte[][] Bytes =
    [
        .. Texts.Select(Encoding.UTF8.GetBytes),
        [0, 0, 0, 10], new byte[11], new byte[12], [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1, 0, 0, 0, 2, 0xE0, 0xE1],
        .. Enumerable.Range(0, RandomCount).Select(_ => Random.Bytes()),
    ];

    private static readonly DrmError[] Errors =
    [
        default,
        ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011),
        ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, "0x1B63"),
        ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600),
        ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "exportRetry"),
        ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "EXPORTRETRY"),
        ErrorCatalog.Lookup(ErrorDomain.Dcp, long.MinValue),
        ErrorCatalog.Lookup((ErrorDomain)(-1), "\uD800\n"),
        .. ErrorCatalog.LookupAll(ErrorDomain.WidevineClient, 1008).Select(row => Named(row.Name)),
        .. ErrorCatalog.All.DistinctBy(row => row.Domain).Select(row => ErrorCatalog.Lookup(row.Domain, row.First ?? (ErrorCode)row.Symbols[0])),
    ];

    private static readonly Dictionary<Type, Array> OfType = new()
    {
        [typeof(object)] = new object[] { "7011", 7011, default(DrmError), new ErrorCode("7011") },
        [typeof(string)] = Texts,
        [typeof(int)] = new[] { int.MinValue, -1, 0, 99, 100, 550, 550, 699, 700, int.MaxValue },
        [typeof(uint)] = new uint[] { 0, 10, uint.MaxValue },
        [typeof(long?)] = new long?[] { null, long.MinValue, 0 },
        [typeof(long)] = new[] { long.MinValue, -1, 0, 8002, uint.MaxValue, long.MaxValue },
        [typeof(IFormatProvider)] = new[] { CultureInfo.InvariantCulture, CultureInfo.CurrentCulture },
        [typeof(ReadOnlySpan<char>)] = Texts.Select(text => text.ToCharArray()).ToArray(),
        [typeof(ReadOnlySpan<byte>)] = Bytes,
        [typeof(ReadOnlyMemory<byte>)] = Bytes.Select(bytes => new ReadOnlyMemory<byte>(bytes)).ToArray(),
        [typeof(ReadOnlySequence<byte>)] = Bytes.Select(Random.InPieces).Append(default).ToArray(),
        [typeof(Span<char>)] = new char[][] { [], new char[3], new char[1000] },
        [typeof(Span<byte>)] = new byte[][] { [], new byte[12], new byte[200_000] },
        [typeof(ErrorCode)] = Texts.Select(text => new ErrorCode(text)).Append(new(7011)).Append(default).ToArray(),
        [typeof(DrmError)] = Errors,
        [typeof(ErrorEntry)] = Errors.Where(error => error.IsKnown).Select(error => error.Entry! with { }).Concat(ErrorCatalog.All.Take(3)).ToArray(),
        [typeof(ErrorDomainInfo)] = ErrorCatalog.Domains.Append(ErrorCatalog.Describe(ErrorDomain.None)).ToArray(),
        [typeof(ErrorSource)] = ErrorCatalog.Domains.SelectMany(domain => domain.Sources).ToArray(),
        [typeof(ErrorReport)] = new[] { "", "keyStatus: usable", "Shaka Error 6007, PallyCon error 7011" }.Select(text => ErrorReport.Analyze(text)).ToArray(),
        [typeof(ErrorMatch)] = Errors.SelectMany(error => new ErrorMatch[] { new(error, 1, 2), new(error, 1, 3), new(error, 2, 2) }).ToArray(),
        [typeof(FtpReply)] = new FtpReply[] { new(550, "no"), new(550, " no\n"), new(550, "NO"), new(450, "no"), new(550, "a.ts: Disk quota exceeded") },
        [typeof(GetEmmsResponse)] = new GetEmmsResponse[]
        {
            new(GetEmmsLicenseStatus.AssetOutsideRegion, 1, 2, new byte[] { 3 }), new(10, 1, 2, new byte[] { 3 }), new(10, 1, 2, new byte[] { 4 }), new(11, 1, 2, default), new(10, 2, 2, default),
            new(10, 1, 3, default),
        },
        [typeof(PallyConCustomError)] = new PallyConCustomError[] { new("E1", "no"), new("E1", "no"), new(null, null), new("e1", "no"), new("E1", "\uD800") },
        [typeof(PallyConErrorResponse)] = new PallyConErrorResponse[]
        {
            new(PallyConLicenseError.TokenExpired), new(7011, "Token is expired."), new(7011, null), new(long.MinValue, "\uD800"), new(new PallyConCustomError("E1", null)),
            new(8002, "{\"ERROR\":"), new(7012, "Token is expired."),
        },
    };

    /// <summary>Values of a type; arrays for a span. A type without any is one to add here.</summary>
    public static IEnumerable<object?> Of(Type type)
    {
        if (type.IsEnum)
            return new[] { int.MinValue, -1, int.MaxValue }.Select(number => Enum.ToObject(type, number)).Concat(Enum.GetValues(type).Cast<object>());
        return OfType.TryGetValue(type, out Array? values)
            ? values.Cast<object?>()
            : throw new InvalidOperationException($"There are no samples of {type}.");
    }

    /// <summary>Values for a parameter, null among them where the type allows it, whatever is declared. Of formats only those that
    /// there are: a caller's mistake has a test of its own.</summary>
    public static IEnumerable<object?> Of(ParameterInfo parameter) =>
        parameter.IsOut ? [null]
        : parameter.Name == "format" ? Formats.Select(format => parameter.ParameterType == typeof(string) ? (object)format : format.ToCharArray())
        : parameter.ParameterType is { IsValueType: true } type ? Of(type)
        : Of(parameter.ParameterType).Prepend(null);

    /// <summary>All calls of a method: on each instance, where it needs one, with each combination of values.</summary>
    public static IEnumerable<(object? Instance, object?[] Arguments)> CallsOf(MethodBase method) =>
        (method.IsStatic || method.IsConstructor ? [null] : Of(method.DeclaringType!))
            .SelectMany(_ => Combinations(method.GetParameters().Select(Of)), (instance, arguments) => (instance, arguments));

    /// <summary>All ways to take one of each.</summary>
    public static IEnumerable<object?[]> Combinations(IEnumerable<IEnumerable<object?>> values) => values.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (combinations, next) => combinations.SelectMany(_ => next, (combination, value) => (object?[])[.. combination, value]));

    private static DrmError Named(string name) =>
        System.Text.Json.JsonSerializer.Deserialize<DrmError>($$"""{"Domain":"WidevineClient","Code":1008,"Name":"{{name}}"}""");
}
