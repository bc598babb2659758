using System.Text.RegularExpressions;

namespace DrmErrorCodes.Freshness;

/// <summary>The files of a published package that a domain's rows are from.</summary>
internal sealed partial record PublishedSource(
    ErrorDomain Domain, PackageKind Kind, string Package, string[] Files, Func<string[], IEnumerable<SourceRow>> ReadRows)
{
    private const string WindowsSdk = "Microsoft.Windows.SDK.CPP";

    public static IReadOnlyList<PublishedSource> All { get; } =
    [
        new(ErrorDomain.ShakaPlayer, PackageKind.Npm, "shaka-player", ["lib/util/error.js"],
            files => ScriptReader.Numbers(ScriptReader.Block(files[0], "shaka.util.Error.Code = {"))),
        new(ErrorDomain.GoogleCast, PackageKind.Npm, "@types/chromecast-caf-receiver", ["cast.framework.events.d.ts"],
            files => ScriptReader.Numbers(ScriptReader.Block(files[0], "enum DetailedErrorCode {"))),
        new(ErrorDomain.HlsJs, PackageKind.Npm, "hls.js", ["src/errors.ts"],
            files => ScriptReader.Texts(ScriptReader.Block(files[0], "enum ErrorDetails {"))),
        // The package has the sources in the maps of what is built from them.
        new(ErrorDomain.DashJs, PackageKind.Npm, "dashjs",
            ["modern/esm/dash.all.debug.js.map", "modern/esm/dash.mss.debug.js.map", "modern/esm/dash.offline.debug.js.map"],
            maps => maps.SelectMany(map => SourceMapReader.Files(map, "/Errors.js", "/ProtectionErrors.js", "/MssErrors.js", "/OfflineErrors.js"))
                .SelectMany(file => ScriptReader.Numbers(file, "this."))),
        new(ErrorDomain.HtmlMedia, PackageKind.Npm, "video.js", ["dist/video.es.js"],
            files => ScriptReader.Numbers(files[0], "MediaError.")),
        new(ErrorDomain.PlayReady, PackageKind.NuGet, WindowsSdk,
            ["winrt/Windows.Media.Protection.PlayReadyResults.h", "winrt/Windows.Media.Protection.PlayReadyErrors.h"],
            files => HeaderReader.Read(files).Where(row => !NoPlayReadyResult().IsMatch($"{row.Code} {row.Symbol}"))),
        new(ErrorDomain.MediaFoundation, PackageKind.NuGet, WindowsSdk, ["um/Mferror.h"],
            files => HeaderReader.Read(files).Where(row => Protection().IsMatch($"{row.Code} {row.Symbol}"))),
    ];

    public PackageName Newest => new(Kind, Package);

    /// <summary>The version that the domain's first source names, be it as "after 1.2.3".</summary>
    public PackageName Named => new(Kind, Package, Version().Match(ErrorCatalog.Describe(Domain).Sources[0].Version ?? "").Value);

    public IReadOnlyList<SourceRow> Read(PackageFolder package)
    {
        SourceRow[] rows = [.. ReadRows([.. Files.Select(package.Read)]).Distinct()];
        return rows.Length > 0 ? rows : throw new InvalidDataException($"no rows in {string.Join(", ", Files)}");
    }

    [GeneratedRegex(@"\d+(\.\d+)+")]
    private static partial Regex Version();

    // The ends of ranges, and the success that says nothing.
    [GeneratedRegex("^0x00000000|_(BASE|MAX)CODE$")]
    private static partial Regex NoPlayReadyResult();

    // The part of Media Foundation that is about protected content, and what its other parts say of it.
    [GeneratedRegex("^0x[0-9A-F]{4}71|_DRM_|_PROTECT(ED|ION)(_|$)")]
    private static partial Regex Protection();
}
