namespace DrmErrorCodes.Tool;

/// <summary>The output cannot be written. No <see cref="IOException"/>: that would be taken for one of the input.</summary>
internal sealed class OutputException(IOException cause, bool isClosedPipe) : Exception(cause.Message, cause)
{
    /// <summary>Whether nobody reads the output any more, as after <c>| head</c>.</summary>
    public bool IsClosedPipe => isClosedPipe;
}
