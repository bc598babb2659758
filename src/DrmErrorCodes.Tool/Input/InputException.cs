namespace DrmErrorCodes.Tool.Input;

/// <summary>A file cannot be read; the message says why, in words for whoever named it.</summary>
internal sealed class InputException(string message, Exception? cause = null) : Exception(message, cause);
