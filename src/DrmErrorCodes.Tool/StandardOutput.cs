using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;

namespace DrmErrorCodes.Tool;

/// <summary>Standard output that says when it cannot be written.</summary>
internal static class StandardOutput
{
    /// <summary>The terminal, or a writer that throws <see cref="OutputException"/>.</summary>
    public static TextWriter Open()
    {
        if (!Console.IsOutputRedirected)
            return Console.Out;
        Stream? pipe = OpenPipe();
        return new StreamWriter(new CheckedStream(pipe ?? Console.OpenStandardOutput(), isPipe: pipe is not null)) { AutoFlush = true };
    }

    // .NET's stream of standard output takes the closed end of a pipe for a success, so a scan would go on for nobody.
    private static AnonymousPipeClientStream? OpenPipe()
    {
        const int StandardOutputOfUnix = 1;
        if (OperatingSystem.IsWindows())
            return null;
        try
        {
            return new AnonymousPipeClientStream(PipeDirection.Out, new SafePipeHandle(StandardOutputOfUnix, ownsHandle: false));
        }
        catch (IOException)
        {
            return null; // a file
        }
    }

    private sealed class CheckedStream(Stream inner, bool isPipe) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                inner.Write(buffer);
            }
            catch (IOException exception)
            {
                throw new OutputException(exception, isClosedPipe: isPipe);
            }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
