using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Identifiers that the vendor gives the row beside its code.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class SymbolAttribute(params string[] symbols) : Attribute
{
    public IReadOnlyList<string> Symbols { get; } = symbols;
}
