using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DrmErrorCodes.Generator.Tests;

/// <summary>A diagnostic as its reader sees it: the marked text, and the line in which the mark starts.</summary>
internal sealed record Finding(string Id, string Marked, string Line, string Message)
{
    public static Finding Of(Diagnostic diagnostic, SourceText source) => new(
        diagnostic.Id,
        source.ToString(diagnostic.Location.SourceSpan),
        source.Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim(),
        diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
