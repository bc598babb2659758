using System.Text;

namespace DrmErrorCodes.Tool.Input;

/// <summary>How logs are read: as UTF-8, and a byte that is none as Latin-1, so that nothing of a line is lost. A byte order mark
/// beats both.</summary>
internal static class TextEncoding
{
    public static Encoding Utf8OrLatin1 { get; } =
        Encoding.GetEncoding(Encoding.UTF8.CodePage, EncoderFallback.ReplacementFallback, new Latin1Fallback());

    private sealed class Latin1Fallback : DecoderFallback
    {
        // The start of a sequence of four bytes, whose last is wrong.
        public override int MaxCharCount => 3;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Latin1Buffer();
    }

    private sealed class Latin1Buffer : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _next;

        public override int Remaining => _bytes.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _bytes = bytesUnknown;
            _next = 0;
            return true;
        }

        public override char GetNextChar() => Remaining > 0 ? (char)_bytes[_next++] : '\0';

        public override bool MovePrevious() => false;

        public override void Reset() => (_bytes, _next) = ([], 0);
    }
}
