using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Which of the domain's symbols and text codes are evidence by themselves: those that begin with one of these texts. The others
/// need a word of the domain, or one for a state, beside them.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class LogSymbolAttribute(params string[] beginnings) : Attribute
{
    public IReadOnlyList<string> Beginnings { get; } = beginnings;
}
