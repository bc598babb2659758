using System.Globalization;

namespace DrmErrorCodes.Benchmarks;

/// <summary>A log of a streaming platform as its operator sees it: a license proxy, the web server before it, players in browsers
/// and on phones, a content pipeline and its FTP uploads, all in one. One line of ten has a code; as many name a DRM system and have none.</summary>
public static class LogSample
{
    public const int LineCount = 20_000;

    private static readonly string[] Addresses = ["10.12.3.44", "192.168.17.203", "172.16.0.9", "203.0.113.77", "2001:db8::8a2e:370:7334"];

    private static readonly string[] Movies = ["sintel", "big_buck_bunny", "tears-of-steel", "elephants_dream", "cosmos_laundromat"];

    private static readonly string[] Agents =
    [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
        "ExoPlayerDemo/2.19.1 (Linux; Android 14) ExoPlayerLib/2.19.1",
        "AppleCoreMedia/1.0.0.21F90 (iPhone; U; CPU OS 17_5_1 like Mac OS X; en_us)",
    ];

    private static readonly string[] FtpReplies =
    [
        "550 sintel.ts: Disk quota exceeded", "426 Connection closed; transfer aborted.", "530 Login incorrect.", "425 Can't open data connection.",
    ];

    private static readonly string[] Pipeline = ["PIPELINE_ERROR_DECODE", "PIPELINE_ERROR_READ", "DEMUXER_ERROR_COULD_NOT_PARSE"];

    /// <summary>The lines; the same ones each time.</summary>
    public static string[] Create()
    {
        var random = new Random(425);
        var time = new DateTime(2026, 11, 23, 10, 20, 30, DateTimeKind.Utc);
        string[] lines = new string[LineCount];
        for (int i = 0; i < lines.Length; i++)
        {
            time = time.AddMilliseconds(random.Next(120));
            lines[i] = random.Next(100) switch
            {
                < 80 => LineAboutOtherThings(random, time),
                < 90 => LineThatNamesASystem(random, time),
                _ => LineWithACode(random, time),
            };
        }

        return lines;
    }

    private static string LineAboutOtherThings(Random random, DateTime time) => random.Next(10) switch
    {
        0 or 1 => Access(random, time, "GET", $"/vod/{Movie(random)}/video/{random.Next(1, 7)}/segment-{random.Next(2000)}.m4s", 200),
        2 => Access(random, time, "POST", "/api/v2/sessions", random.Next(5) == 0 ? 500 : 201),
        3 => $"{Start(random, time, "INFO ", "c.e.session.SessionService")}session {Id(random)} opened by user {random.Next(100_000)} in {random.Next(600)} ms",
        4 => $"{Start(random, time, "DEBUG", "o.s.web.servlet.DispatcherServlet")}Completed {(random.Next(4) == 0 ? "404 NOT_FOUND" : "200 OK")}",
        5 => $"{Start(random, time, "INFO ", "c.e.manifest.ManifestCache")}hit ratio 0.{random.Next(100, 999)}, {random.Next(9000)} entries, {random.Next(4096)} KB, oldest {random.Next(3600)} s",
        6 => $"{Start(random, time, "WARN ", "com.zaxxer.hikari.pool.HikariPool")}HikariPool-1 - Thread starvation or clock leap detected (housekeeper delta={random.Next(40, 90)}s{random.Next(999)}ms).",
        7 => $"{Start(random, time, "ERROR", "c.e.payment.PaymentClient")}request {Id(random)} failed: status 503, attempt {random.Next(1, 4)} of 3, next in {random.Next(1000, 9999)} ms",
        8 => $"\tat com.example.player.PlayerService.resume(PlayerService.java:{random.Next(20, 999)}) ~[app-4.{random.Next(30)}.{random.Next(9)}.jar!/:na]",
        _ => $"{time:MMM dd HH:mm:ss} edge-{random.Next(1, 20):00} kernel: [{random.Next(100_000)}.{random.Next(100_000, 999_999)}] TCP: request_sock_TCP: Possible SYN flooding on port {random.Next(1024, 65_536)}. Sending cookies.",
    };

    private static string LineThatNamesASystem(Random random, DateTime time) => random.Next(9) switch
    {
        0 => Access(random, time, "POST", "/widevine/license", 200),
        1 => $"{Start(random, time, "INFO ", "c.e.license.LicenseProxy")}PallyCon answered {Id(random)} with {random.Next(2000, 9000)} bytes in {random.Next(20, 600)} ms",
        2 => $"{Logcat(random, time, 'I', "WVCdm")}[{random.Next(99)}({random.Next(999)}):OpenSession] Widevine CDM 4.10.{random.Next(1000, 2999)}.0 ready",
        3 => $"{Start(random, time, "INFO ", "c.e.upload.FtpUploader")}ftp://ftp.example.com:2121/{Movie(random)}.ts: {random.Next(4000)} MB of {random.Next(4000, 9000)} MB",
        4 => $"{Start(random, time, "DEBUG", "c.e.license.LicenseProxy")}POST https://license.pallycon.com/ri/licenseManager.do HTTP/1.1 200, site DEMO, cid {Movie(random)}",
        5 => $"{Logcat(random, time, 'D', "MediaDrm-JNI")}opened session {random.Next(10, 99)} in {random.Next(200)} ms",
        6 => $"{Browser(random, time)}shaka-player v4.{random.Next(3, 16)}.{random.Next(9)} attached to video, {random.Next(2, 9)} variants",
        7 => $"{Browser(random, time)}[hls.js] > [eme] access to com.microsoft.playready granted after {random.Next(300)} ms",
        _ => $"{Logcat(random, time, 'I', "EventLogger")}Init {random.Next():x8} [ExoPlayerLib/2.19.1] [panther, Pixel 7, Google, 34]",
    };

    private static string LineWithACode(Random random, DateTime time) => random.Next(20) switch
    {
        0 => $$"""{{Start(random, time, "WARN ", "c.e.license.LicenseProxy")}}PallyCon answered {"errorCode":{{Number(ErrorDomain.PallyConLicense, random)}},"message":"see the table"} in {{random.Next(600)}} ms""",
        1 => $"{Start(random, time, "ERROR", "c.e.license.LicenseProxy")}PallyCon license server error {Number(ErrorDomain.PallyConLicense, random)}, cid {Movie(random)}",
        2 => $"{Start(random, time, "ERROR", "c.e.player.PlayerEvents")}got error {Number(ErrorDomain.PallyConLicense, random)} from PallyCon for device {Id(random)}",
        3 => $"{Start(random, time, "ERROR", "c.e.player.PlayerEvents")}onError({Symbol(ErrorDomain.WidevineClient, "WVMK", random)}) session {random.Next(100)}",
        4 => $"{Start(random, time, "WARN ", "c.e.emm.EmmClient")}GetEMMs.cgi returned {Number(ErrorDomain.GetEmmsLicense, random)} for asset {random.Next(99_999)}",
        5 => Pick(FtpReplies, random),
        6 => $"{Start(random, time, "WARN ", "c.e.upload.FtpUploader")}FTP transfer failed: {Number(ErrorDomain.VodDealerFtp, random)} after {random.Next(4000)} MB",
        7 => $"{Start(random, time, "INFO ", "c.e.vod.PackagePoller")}package {random.Next(9999)}, status: {(random.Next(2) == 0 ? "exportRetry" : "importFailed")}",
        8 => $"{Browser(random, time)}Uncaught (in promise) shaka.util.Error: Shaka Error {Number(ErrorDomain.ShakaPlayer, random)}",
        9 => $"{Logcat(random, time, 'E', "EventLogger")}playerFailed [eventTime={random.Next(99)}.{random.Next(10, 99)}, mediaPos=0.00, window=0, period=0, errorCode={Symbol(ErrorDomain.Media3, "ERROR_CODE_", random)}",
        10 => $"{Start(random, time, "ERROR", "c.e.license.PlayReadyProxy")}<StatusCode>0x{PlayReadyNumber(random):x8}</StatusCode> for cid {Movie(random)}",
        11 => $"{Browser(random, time)}license request failed: {Symbol(ErrorDomain.PlayReady, "DRM_E_", random)}",
        12 => $"{Phone(random, time)}Error Domain=AVFoundationErrorDomain Code={Number(ErrorDomain.AVFoundation, random)} \"Cannot Open\" UserInfo={{NSLocalizedFailureReason=This media cannot be used.}}",
        13 => $"{Phone(random, time)}The operation couldn’t be completed. (CoreMediaErrorDomain error {Number(ErrorDomain.CoreMedia, random)}.)",
        14 => $"{Phone(random, time)}Error Domain=NSURLErrorDomain Code={Number(ErrorDomain.AppleUrl, random)} \"(null)\"",
        15 => $"{Logcat(random, time, 'E', "MediaDrm-JNI")}Illegal state exception: Failed to handle key response: General DRM error (-2000)",
        16 => Access(random, time, "POST", "/widevine/license", 403),
        17 => $"{Logcat(random, time, 'E', "WVCdm")}OEMCrypto_DecryptCENC failed: oec_session_id = {random.Next(9)}, security_level = L3, status = {Number(ErrorDomain.WidevineOemCrypto, random)}",
        18 => $"{Browser(random, time)}Failed to execute 'update' on 'MediaKeySession': Rejected with system code ({random.Next(2, 99)})",
        _ => $"{Browser(random, time)}MEDIA_ERR_DECODE ({Pick(Pipeline, random)})",
    };

    private static string Browser(Random random, DateTime time) =>
        $"{time:yyyy-MM-dd HH:mm:ss,fff} INFO  [http-nio-8080-exec-{random.Next(1, 64)}] c.e.beacon.BrowserConsole - {Id(random)}: ";

    private static string Logcat(Random random, DateTime time, char level, string tag) =>
        $"{time:MM-dd HH:mm:ss.fff}  {random.Next(1000, 9999)}  {random.Next(1000, 9999)} {level} {tag}: ";

    private static string Phone(Random random, DateTime time) =>
        $"{time:yyyy-MM-dd HH:mm:ss.ffffff}+0000 Player[{random.Next(200, 999)}:{random.Next(10_000, 99_999)}] ";

    private static string Start(Random random, DateTime time, string level, string logger) =>
        $"{time:yyyy-MM-dd HH:mm:ss,fff} {level} [http-nio-8080-exec-{random.Next(1, 64)}] {logger} - ";

    private static string Access(Random random, DateTime time, string method, string path, int status) =>
        $"{Pick(Addresses, random)} - - [{time.ToString("dd/MMM/yyyy:HH:mm:ss", CultureInfo.InvariantCulture)} +0000] \"{method} {path} HTTP/1.1\" {status} {random.Next(90_000)} \"https://player.example.com/watch/{Movie(random)}\" \"{Pick(Agents, random)}\" {random.Next(3)}.{random.Next(100, 999)}";

    private static Guid Id(Random random)
    {
        byte[] bytes = new byte[16];
        random.NextBytes(bytes);
        return new(bytes);
    }

    private static string Movie(Random random) => Pick(Movies, random);

    private static long Number(ErrorDomain domain, Random random) =>
        Pick([.. ErrorCatalog.Entries(domain).Where(row => !row.IsRetired && row.First is >= 20 or < 0).Select(row => row.First!.Value)], random);

    // Those that are nobody else's.
    private static long PlayReadyNumber(Random random) =>
        Pick([.. ErrorCatalog.Entries(ErrorDomain.PlayReady).Select(row => row.First!.Value).Where(number => number is >= 0x8004_8000 and <= 0x8004_CFFF)], random);

    private static string Symbol(ErrorDomain domain, string prefix, Random random) =>
        Pick([.. ErrorCatalog.Entries(domain).SelectMany(row => row.Symbols).Where(symbol => symbol.StartsWith(prefix, StringComparison.Ordinal))], random);

    private static T Pick<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
