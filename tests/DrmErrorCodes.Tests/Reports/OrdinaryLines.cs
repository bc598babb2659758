using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tests.Reports;

/// <summary>Lines of logs that speak of no DRM system, from ordinary-lines.txt, with other values each time.</summary>
/// <remarks>The same seed draws the same lines. Half of the numbers that may be a code are one of the catalog.</remarks>
internal sealed partial class OrdinaryLines(int seed)
{
    private static readonly string[] Templates = [.. Read()];

    private static readonly long[] Codes =
        [.. ErrorCatalog.All.Where(row => row.First == row.Last && row.First is { } number && Math.Abs(number) is > 9 and < 100_000).Select(row => row.First!.Value).Distinct()];

    private static readonly int[] Failures =
        [400, 401, 403, 404, 405, 407, 408, 409, 410, 412, 413, 415, 422, 425, 426, 429, 450, 451, 500, 501, 502, 503, 504, 511];

    private static readonly int[] Statuses = [200, 201, 204, 206, 301, 302, 304, .. Failures];

    private static readonly string[] Words =
        ["orders", "billing", "cart", "users", "search", "inventory", "gateway", "reports", "metrics", "session", "customer", "invoice", "worker", "scheduler", "profile"];

    private readonly Random _random = new(seed);

    /// <summary>Each template a number of times, in any order.</summary>
    public string[] Draw(int times)
    {
        string[] lines = [.. Enumerable.Repeat(Templates, times).SelectMany(templates => templates).Select(Fill)];
        _random.Shuffle(lines);
        return lines;
    }

    private static IEnumerable<string> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("ordinary-lines.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))];
    }

    private string Fill(string template) => Value().Replace(template, match => Draw(match.Value[1..^1]) ?? match.Value);

    // Null for what is no value but part of the line.
    private string? Draw(string name) => name switch
    {
        "status" => $"{Pick(Statuses)}",
        "failure" => $"{Pick(Failures)}",
        "code" => $"{(_random.Next(2) == 0 ? Pick(Codes) : _random.Next(100_000))}",
        "code4" => $"{_random.Next(1_000, 10_000)}",
        "code5" => $"{_random.Next(10_000, 100_000)}",
        "code6" => $"{_random.Next(10_000, 15_000):D6}",
        "digit" => $"{_random.Next(1, 10)}",
        "n" => $"{_random.Next(1, 1_000)}",
        "line" => $"{_random.Next(1, 9_000)}",
        "ms" => $"{_random.Next(1, 30_000)}",
        "bytes" => $"{_random.Next(100, 40_000_000)}",
        "pid" => $"{_random.Next(300, 33_000)}",
        "port" => $"{_random.Next(1_024, 65_536)}",
        "epoch" => $"{_random.Next(1_700_000_000, 1_800_000_000)}",
        "price" => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(100, 90_000) / 100m:F2}"),
        "version" => $"{_random.Next(1, 20)}.{_random.Next(60)}.{_random.Next(10)}",
        "ip" => $"{_random.Next(1, 224)}.{_random.Next(256)}.{_random.Next(256)}.{_random.Next(1, 255)}",
        "mac" => string.Join(':', Enumerable.Range(0, 6).Select(_ => Hex(2).ToUpperInvariant())),
        "hex4" => Hex(4),
        "hex7" => Hex(7),
        "hex8" => Hex(8),
        "hex12" => Hex(12),
        "hex16" => Hex(16).ToUpperInvariant(),
        "hex40" => Hex(40),
        "uuid" => $"{Hex(8)}-{Hex(4)}-{Hex(4)}-{Hex(4)}-{Hex(12)}",
        "word" => Pick(Words),
        "user" => Pick(["alice", "deploy", "root", "jenkins", "www-data"]),
        "host" => $"{Pick(Words)}.example.{Pick(["com", "org", "net"])}",
        "file" => $"{Pick(Words)}-{Hex(8)}",
        "path" => $"{Pick(Words)}/{Draw("code")!.TrimStart('-')}/{Pick(Words)}",
        "time" => Moment("HH:mm:ss"),
        "day" => Moment("dd MMM"),
        "adate" => Moment("MM-dd"),
        "mmdd" => Moment("MMdd"),
        "slashdate" => Moment("yyyy/MM/dd"),
        "iso" => Moment("yyyy-MM-dd HH:mm:ss"),
        "isoz" => Moment("yyyy-MM-ddTHH:mm:ss.fffZ"),
        "clf" => Moment("dd/MMM/yyyy:HH:mm:ss +0000"),
        "clf2" => Moment("MMM dd HH:mm:ss"),
        "clf3" => Moment("ddd MMM dd HH:mm:ss.ffffff yyyy"),
        _ => null,
    };

    private string Moment(string format) =>
        new DateTime(2026, 1, 1).AddMilliseconds(_random.NextInt64(31_000_000_000)).ToString(format, CultureInfo.InvariantCulture);

    private string Hex(int digits) => string.Create(digits, _random, static (text, random) =>
    {
        for (int i = 0; i < text.Length; i++)
            text[i] = "0123456789abcdef"[random.Next(16)];
    });

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];

    [GeneratedRegex(@"\{[a-z]+\d*\}")]
    private static partial Regex Value();
}
