using System.Text.Json;

namespace DrmErrorCodes.Tests.FirstUse;

/// <summary>What a program may do first with the library.</summary>
internal static class FirstUses
{
    /// <summary>The ways into the catalog.</summary>
    public static Dictionary<string, Func<object>> EntryPoints { get; } = new()
    {
        ["Lookup by number"] = () => ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011),
        ["Lookup in a range"] = () => ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600),
        ["Lookup by symbol"] = () => ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "WVMKStatus_Tamper_Detected"),
        ["Lookup of an unknown code"] = () => ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7014),
        ["Lookup in no domain"] = () => ErrorCatalog.Lookup(ErrorDomain.None, 7011),
        ["TryLookup"] = () => ErrorCatalog.TryLookup(ErrorDomain.Dcp, 10, out DrmError error) ? error : false,
        ["LookupAll by number"] = () => ErrorCatalog.LookupAll(ErrorDomain.WidevineClient, 1008),
        ["LookupAll by text"] = () => ErrorCatalog.LookupAll(ErrorDomain.VodDealerFtp, "Connection refused"),
        ["Identify by number"] = () => ErrorCatalog.Identify(2001),
        ["Identify by text"] = () => ErrorCatalog.Identify("exportRetry"),
        ["Entries"] = () => ErrorCatalog.Entries(ErrorDomain.GetEmmsLicense),
        ["All"] = () => ErrorCatalog.All,
        ["ToDrmError"] = () => PallyConLicenseError.TokenExpired.ToDrmError(),
        ["ToDrmError of a member without a number"] = () => VodDealerFtpError.ServerNotRunning.ToDrmError(),
        ["Is"] = () => default(DrmError).Is(DcpStatus.Unknown),
        ["TryGet"] = () => default(DrmError).TryGet(out DcpStatus _),
        ["Remedy of nothing"] = () => default(DrmError).Remedy,
        ["Message of a row"] = () => ErrorCatalog.Entries(ErrorDomain.Dcp)[2].Message,
        ["PallyConErrorResponse.TryParse of JSON"] = () =>
            PallyConErrorResponse.TryParse("""{"errorCode":7011}""", out PallyConErrorResponse? response) ? response : false,
        ["PallyConErrorResponse.TryParse of XML"] = () =>
            PallyConErrorResponse.TryParse("<response result='7107'/>"u8, out PallyConErrorResponse? response) ? response : false,
        ["GetEmmsResponse.TryParse"] = () =>
            GetEmmsResponse.TryParse(new byte[12], out GetEmmsResponse? response) ? response : false,
        ["GetEmmsResponse.TryReadStatus"] = () =>
            GetEmmsResponse.TryReadStatus([0, 0, 0, 10], out DrmError status) ? status : false,
        ["FtpReply.TryParse"] = () => FtpReply.TryParse("425 Connection refused", out FtpReply? reply) ? reply : false,
        ["ErrorText.Find"] = () => ErrorText.Find("PallyCon answered errorCode=7011, then WVMKStatus_OK"),
        ["ErrorText.Find in a domain"] = () => ErrorText.Find("upload (450) movie.ts", ErrorDomain.VodDealerFtp),
        ["ErrorReport.Analyze"] = () => ErrorReport.Analyze("Shaka Error 6007 {\"errorCode\":7011,\"message\":\"Token is expired.\"}").Chain,
        ["JSON of an error"] = () => JsonSerializer.Deserialize<DrmError>("""{"Domain":"Dcp","Code":10}"""),
    };

    /// <summary>A use of each public type, but for enums, which have nothing that comes to life.</summary>
    public static Dictionary<Type, Func<object>> Types { get; } = new()
    {
        [typeof(DrmError)] = () => default(DrmError),
        [typeof(DrmErrorExtensions)] = () => DrmErrorExtensions.ToDrmError((DcpStatus)10),
        [typeof(DrmErrorJsonConverter)] = () => new DrmErrorJsonConverter().CanConvert(typeof(DrmError)),
        [typeof(ErrorCatalog)] = () => ErrorCatalog.All,
        [typeof(ErrorCode)] = () => new ErrorCode("0x1B63"),
        [typeof(ErrorCodeJsonConverter)] = () => JsonSerializer.Serialize<ErrorCode>(7011),
        [typeof(ErrorDomainInfo)] = () => ErrorCatalog.Describe(ErrorDomain.PlayReady),
        [typeof(ErrorSource)] = () => ErrorCatalog.Describe(ErrorDomain.Dcp).Sources[0],
        [typeof(ErrorEntry)] = () => ErrorCatalog.Entries(ErrorDomain.VodDealerPackage)[0],
        [typeof(ErrorMatch)] = () => new ErrorMatch(default, 1, 2),
        [typeof(ErrorReport)] = () => ErrorReport.Analyze("FTP error 450").ToString(),
        [typeof(ErrorText)] = () => ErrorText.Find("FTP error 450"),
        [typeof(FtpReply)] = () => new FtpReply(450, "busy"),
        [typeof(GetEmmsResponse)] = () => new GetEmmsResponse(GetEmmsLicenseStatus.Ok, 1, 2, default),
        [typeof(PallyConCustomError)] = () => new PallyConCustomError("E1", "no credit").ToJson(),
        [typeof(PallyConErrorResponse)] = () => new PallyConErrorResponse(PallyConLicenseError.TokenExpired),
        [typeof(Classic.VodDealerPackageStatusMethods)] = () => Classic.VodDealerPackageStatusMethods.IsFinal(VodDealerPackageStatus.ExportRetry),
        [typeof(VodDealerPackageStatusExtensions)] = () => VodDealerPackageStatus.ExportRetry.Phase,
    };

    /// <summary>What comes of each, one after the other.</summary>
    public static string[] AnswersOf(string[] entryPoints) => [.. entryPoints.Select(name => Answer.Of(EntryPoints[name]()).Text)];

    /// <summary>What comes of a type, which is brought to life alone, and of all ways into the catalog after it.</summary>
    public static string[] AnswersAfter(string typeName)
    {
        (Type type, Func<object> use) = Types.Single(pair => pair.Key.Name == typeName);
        System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        return [Answer.Of(use()).Text, .. AnswersOf([.. EntryPoints.Keys])];
    }
}
