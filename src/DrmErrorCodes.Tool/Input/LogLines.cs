namespace DrmErrorCodes.Tool.Input;

/// <summary>The lines of a log of any size, in constant memory: a line that is longer than the buffer comes in pieces.</summary>
internal static class LogLines
{
    private const int LongestPiece = 1 << 16;

    /// <summary>Calls <paramref name="useLine"/> with each line's number, from 1, and its text without the line's end.</summary>
    public static void Read(TextReader reader, Action<long, ReadOnlyMemory<char>> useLine)
    {
        char[] buffer = new char[LongestPiece];
        int filled = 0;
        long number = 1;
        while (true)
        {
            int read = reader.Read(buffer, filled, buffer.Length - filled);
            int end = filled + read;
            int start = 0;
            while (Array.IndexOf(buffer, '\n', start, end - start) is var lineEnd and >= 0)
            {
                useLine(number++, WithoutReturn(buffer.AsMemory(start, lineEnd - start)));
                start = lineEnd + 1;
            }

            bool isLast = read == 0;
            if (start < end && (isLast || (start == 0 && end == buffer.Length)))
            {
                useLine(number, WithoutReturn(buffer.AsMemory(start, end - start)));
                start = end;
            }

            if (isLast)
                return;
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            filled = end - start;
        }
    }

    private static ReadOnlyMemory<char> WithoutReturn(ReadOnlyMemory<char> line) =>
        line.Length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
}
