using System.Text;

namespace DrmErrorCodes.Tool.Input;

/// <summary>Tells what a file is from its bytes, and finds the errors in it.</summary>
internal static class Content
{
    public static Reading Read(byte[] bytes, ErrorDomain domain)
    {
        bytes = WithoutUtf16(bytes);
        if (PallyConErrorResponse.TryParse(bytes, out PallyConErrorResponse? response))
            return new(ContentKind.PallyConErrorResponse, [Of(response)], []);
        if (FtpReply.TryParse(bytes, out FtpReply? reply))
            return new(ContentKind.FtpReply, [Of(reply)], []);
        if (IsText(bytes))
            return ReadText(TextEncoding.Utf8OrLatin1.GetString(bytes), domain);
        Finding[] findings = [.. OfGetEmms(bytes)];
        return new(findings.Length > 0 ? ContentKind.GetEmmsResponse : ContentKind.Bytes, findings, []);
    }

    private static Finding Of(PallyConErrorResponse response)
    {
        var facts = new List<Fact>();
        if (response.CustomError is { } custom)
            facts.AddRange([new("customCode", "Its own code", custom.Error ?? "(none)"), new("customMessage", "Its own message", custom.Message ?? "(none)")]);
        else if (response.Message is { Length: > 0 } message && message != response.Error.Message)
            facts.Add(new("serverMessage", "The server says", message));
        return new(response.Error, null, facts);
    }

    private static Finding Of(FtpReply reply)
    {
        var facts = new List<Fact> { new("serverMessage", "The server says", reply.Text) };
        if (reply.FileName is { } fileName)
            facts.Add(new("fileName", "File", fileName));
        return new(reply.Error, null, facts);
    }

    private static Reading ReadText(string text, ErrorDomain domain)
    {
        ContentKind kind = IsHtml(text) ? ContentKind.HtmlPage : ContentKind.Text;
        if (domain is not ErrorDomain.None)
            return new(kind, [.. InPlace(text, ErrorText.Find(text, domain))], []);
        ErrorReport report = ErrorReport.Analyze(text);
        return new(kind, [.. InPlace(text, report.Matches)], report.Chain);
    }

    private static IEnumerable<Finding> InPlace(string text, IReadOnlyList<ErrorMatch> matches)
    {
        int line = 1;
        int lineStart = 0;
        foreach (ErrorMatch match in matches)
        {
            while (text.IndexOf('\n', lineStart, match.Index - lineStart) is >= 0 and var lineEnd)
            {
                line++;
                lineStart = lineEnd + 1;
            }

            yield return new(match.Error, (line, match.Index - lineStart + 1), []);
        }
    }

    private static bool IsHtml(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<Finding> OfGetEmms(byte[] bytes)
    {
        if (GetEmmsResponse.TryParse(bytes, out GetEmmsResponse? emms) && emms.Status.IsKnown)
        {
            yield return new(emms.Status, null, [
                new("assetId", "Asset id", emms.AssetId), new("keyId", "Key id", emms.KeyId), new("emmBytes", "Bytes of EMM", emms.Emm.Length)]);
        }
        else if (emms is null && GetEmmsResponse.TryReadStatus(bytes, out DrmError status) && status.IsKnown)
        {
            yield return new(status, null, [new("cutOff", "Cut off", $"after {bytes.Length} of at least 12 bytes")]);
        }
    }

    // Only a file that says so by its byte order mark: shells of Windows write these.
    private static byte[] WithoutUtf16(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble) ? Encoding.Convert(Encoding.Unicode, Encoding.UTF8, bytes[2..])
        : bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, bytes[2..])
        : bytes;

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        // Line ends, tabs and the escapes of colored logs are text; a status below 0x01000000 begins with a NUL.
        foreach (byte b in bytes[..Math.Min(bytes.Length, 4096)])
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0x1B))
                return false;
        }

        return true;
    }
}
