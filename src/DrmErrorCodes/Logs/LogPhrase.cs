namespace DrmErrorCodes.Logs;

/// <summary>A text of several words that stands for a code where the domain is given, and how its letters are compared.</summary>
internal sealed record LogPhrase(string Text, StringComparison Comparison);
