using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DrmErrorCodes.Generator;

/// <summary>A diagnostic that keeps no syntax tree alive.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo Location, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.ToLocation(), [.. Arguments]);
}

/// <summary>A place in the source that keeps no syntax tree alive.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Location.Create(Path, Span, Lines);

    public static LocationInfo Of(ISymbol symbol)
    {
        Location location = symbol.Locations[0];
        return new(location.GetLineSpan().Path, location.SourceSpan, location.GetLineSpan().Span);
    }
}
