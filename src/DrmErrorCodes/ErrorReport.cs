using DrmErrorCodes.Reports;

namespace DrmErrorCodes;

/// <summary>What a pasted text says: the codes in it, and the one that caused the others.</summary>
/// <remarks>
/// <para>Nesting first, then depth. Where a text nests errors (<c>Caused by</c>, an underlying error, the fields or the data of an object,
/// brackets), the innermost is the cause; where it lists them, the one of the deepest <see cref="ErrorLayer"/>; of several there, the
/// first. What somebody stopped on purpose causes nothing else.</para>
/// <para>Only errors count: no success, information or warning. An HTTP status counts where its request is one for a license, a
/// certificate or provisioning, or where an error that is about the network wraps it or stands beside it.</para>
/// <para>What nothing ties together is another failure: a second attempt, the same error coming again after a deeper one, more than a
/// minute or forty lines later. <see cref="RootCause"/> and <see cref="Chain"/> are of the first failure that has a cause;
/// <see cref="Matches"/> has the codes of all.</para>
/// </remarks>
public sealed class ErrorReport
{
    private ErrorReport(IReadOnlyList<ErrorMatch> matches, IReadOnlyList<DrmError> chain)
    {
        Matches = matches;
        Chain = chain;
    }

    /// <summary>The error that caused the others; null where the text has none.</summary>
    public DrmError? RootCause => Chain.Count > 0 ? Chain[Chain.Count - 1] : null;

    /// <summary>The errors from what the application saw down to the root cause, each once; empty where there is no root cause.</summary>
    public IReadOnlyList<DrmError> Chain { get; }

    /// <summary>All codes of the text, in the order in which they stand, successes and warnings among them; as
    /// <see cref="ErrorText.Find(string)"/> has them.</summary>
    public IReadOnlyList<ErrorMatch> Matches { get; }

    /// <summary>Says what a text holds: a stack trace, an object of a console, a body, an NSError, a log. It never throws, and takes time and
    /// memory in proportion to the text's length.</summary>
    /// <param name="text">The text, of any length; null has nothing.</param>
    public static ErrorReport Analyze(string? text) => Analyze(text.AsSpan());

    /// <inheritdoc cref="Analyze(string)"/>
    public static ErrorReport Analyze(ReadOnlySpan<char> text)
    {
        using var escaped = new EscapedText(text);
        IReadOnlyList<ErrorMatch> matches = ErrorText.Find(escaped.Text);
        return new(matches, Array.AsReadOnly(CauseFinder.FindChain(escaped.Text, matches)));
    }

    /// <summary>The chain in one line, such as <c>HttpStatus 403 Forbidden, caused by PallyConLicense 7011 TokenExpired</c>; what there is
    /// where no code is an error.</summary>
    public override string ToString() => Chain.Count > 0 ? string.Join(", caused by ", Chain.Select(Name))
        : Matches.Count > 0 ? $"No error among {string.Join(", ", Matches.Select(match => Name(match.Error)).Distinct())}"
        : "No code";

    private static string Name(DrmError error) => error.Name is { } name && !name.Equals(error.CodeText, StringComparison.OrdinalIgnoreCase)
        ? $"{error.Domain} {LogText.OneLine(error.CodeText)} {name}"
        : $"{error.Domain} {LogText.OneLine(error.CodeText)}";
}
