using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Words around a code by which it is one of the domain in any text: <c>CA CGI Response code #</c>.</summary>
/// <remarks>
/// Between two elements may stand blanks, line ends and punctuation. An element is a word in any case, or
/// <list type="bullet">
/// <item><c>#</c>, the code as a number; <c>#?</c>, one that the domain or a group of its codes has; <c>-#</c>, one that stands there without its sign; <c>2#</c>, one behind the digit of a
/// wrapper;</item>
/// <item><c>$</c>, the code as one of the domain's texts or symbols;</item>
/// <item><c>%</c>, any number; <c>URL</c>, an address or a path; <c>*</c>, up to eight words, numbers and addresses.</item>
/// </list>
/// A code stands once in a shape, beside a word or an address; a text or symbol behind a word.
/// </remarks>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class LogShapeAttribute(params string[] shapes) : Attribute
{
    public IReadOnlyList<string> Shapes { get; } = shapes;
}
