using System.Buffers;

namespace DrmErrorCodes.Tests.Properties;

/// <summary>A piece of bytes that came one after the other.</summary>
internal sealed class BytePiece : ReadOnlySequenceSegment<byte>
{
    private BytePiece(ReadOnlyMemory<byte> bytes, BytePiece? previous)
    {
        Memory = bytes;
        if (previous is null)
            return;
        RunningIndex = previous.RunningIndex + previous.Memory.Length;
        previous.Next = this;
    }

    /// <summary>The bytes, cut at these places, which ascend.</summary>
    public static ReadOnlySequence<byte> Sequence(ReadOnlyMemory<byte> bytes, params int[] cuts)
    {
        BytePiece? first = null;
        BytePiece? last = null;
        int start = 0;
        foreach (int end in cuts.Append(bytes.Length))
        {
            last = new BytePiece(bytes[start..end], last);
            first ??= last;
            start = end;
        }

        return new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length);
    }
}
