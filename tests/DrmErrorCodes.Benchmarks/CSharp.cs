using System.Text;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Parts of the C# that this program writes.</summary>
internal static class CSharp
{
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char c in text)
            literal.Append(c is '"' or '\\' ? $"\\{c}" : c);
        return literal.Append('"').ToString();
    }
}
