namespace DrmErrorCodes.Tool.Input;

/// <summary>What a file says of its error, besides the code.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Label">Its name for a person.</param>
/// <param name="Value">A text or a number.</param>
internal readonly record struct Fact(string Name, string Label, object Value);
