using System.Text;

namespace DrmErrorCodes.Tool;

/// <summary>Tells what a file is from its bytes, and finds the errors in it.</summary>
internal static class Content
{
    public static IReadOnlyList<Finding> Find(byte[] bytes, ErrorDomain domain, out string what)
    {
        if (PallyConErrorResponse.TryParse(bytes, out PallyConErrorResponse? response))
        {
            what = "An error of a PallyCon license server";
            return [Of(response)];
        }

        if (FtpReply.TryParse(bytes, out FtpReply? reply))
        {
            what = "An FTP reply";
            return [Of(reply)];
        }

        if (IsText(bytes))
        {
            what = "Text";
            return [.. OfLines(Encoding.UTF8.GetString(bytes), domain)];
        }

        what = "The bytes of a GetEMMs answer";
        return [.. OfGetEmms(bytes)];
    }

    private static Finding Of(PallyConErrorResponse response)
    {
        var facts = new List<(string, string)>();
        if (response.CustomError is { } custom)
            facts.AddRange([("Its own code", custom.Error ?? "(none)"), ("Its own message", custom.Message ?? "(none)")]);
        else if (response.Message is { Length: > 0 } message && message != response.Error.Message)
            facts.Add(("The server says", message));
        return new(null, response.Error, [.. facts]);
    }

    private static Finding Of(FtpReply reply) => reply.FileName is { } fileName
        ? new(null, reply.Error, ("The server says", reply.Text), ("File", fileName))
        : new(null, reply.Error, ("The server says", reply.Text));

    private static IEnumerable<Finding> OfLines(string text, ErrorDomain domain)
    {
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            foreach (ErrorMatch match in domain is ErrorDomain.None ? ErrorText.Find(line) : ErrorText.Find(line, domain))
                yield return new($"Line {number}, column {match.Index + 1}", match.Error);
        }
    }

    private static IEnumerable<Finding> OfGetEmms(byte[] bytes)
    {
        if (GetEmmsResponse.TryParse(bytes, out GetEmmsResponse? emms) && emms.Status.IsKnown)
            yield return new(null, emms.Status, ("Asset id", $"{emms.AssetId}"), ("Key id", $"{emms.KeyId}"), ("EMM", $"{emms.Emm.Length} bytes"));
        else if (emms is null && GetEmmsResponse.TryReadStatus(bytes, out DrmError status) && status.IsKnown)
            yield return new(null, status, ("Cut off", $"after {bytes.Length} of at least 12 bytes"));
    }

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
