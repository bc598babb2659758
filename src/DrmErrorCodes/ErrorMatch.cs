namespace DrmErrorCodes;

/// <summary>An error that was found in a text, and where.</summary>
/// <param name="Error">The error; unknown where the surroundings alone say that a number is a code.</param>
/// <param name="Index">Where the code begins, in characters from the start of the text.</param>
/// <param name="Length">The length of the code in characters.</param>
public readonly record struct ErrorMatch(DrmError Error, int Index, int Length);
