using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrmErrorCodes.Generator;

/// <summary>A row with what only the checks need: where it stands and what its author declared.</summary>
internal sealed record RowReading(
    RowModel Row, LocationInfo Location, bool HasValue, bool HasRange, bool IsWithoutNumber, string? SameCodeAs, string? SameMessageAs);

/// <summary>Reads a member of an enum into a row.</summary>
internal static class RowReader
{
    /// <summary>The value of <c>MessageWording.VendorSymbol</c>.</summary>
    private const int MessageIsSymbol = 1;

    public static RowReading Read(IFieldSymbol field, int wording, CancellationToken cancellation)
    {
        var syntax = (EnumMemberDeclarationSyntax)field.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        AttributeData? range = field.OneOf("CodeRangeAttribute");
        AttributeData? advice = field.OneOf("AdviceAttribute");
        string[] textCodes = field.Texts("TextCodeAttribute");
        bool isWithoutNumber = textCodes.Length > 0 || field.OneOf("NoNumberAttribute") is not null;
        XElement comment = Comment(syntax);
        string message = Text(comment.Element("summary"), field);
        string[] remarks = [.. (comment.Element("remarks")?.Elements("para") ?? []).Select(paragraph => Text(paragraph, field))];
        string[] symbols =
        [
            .. field.Texts("SymbolAttribute"),
            .. wording == MessageIsSymbol && message.Length > 0 && !message.Contains(' ') ? new[] { message } : [],
        ];

        // An enum of ulong is an error; until that is read, its values are some numbers.
        long value = field.ConstantValue is ulong bits ? unchecked((long)bits) : Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture);
        var row = new RowModel(
            field.Name,
            value,
            range is not null ? (long)range.ConstructorArguments[0].Value! : isWithoutNumber ? null : value,
            range is not null ? (long)range.ConstructorArguments[1].Value! : isWithoutNumber ? null : value,
            textCodes.ToEquatableArray(),
            symbols.ToEquatableArray(),
            field.Texts("ServerTextAttribute").ToEquatableArray(),
            message,
            field.OneOf("RetiredAttribute") is not null,
            field.OneOf("AbortedAttribute") is not null,
            field.OneOf("StoredLicenseAttribute")?.Number(0) ?? 0,
            field.OneOf("SourceAttribute") is { } source ? TableReader.ReadSource(source) : null,
            field.OneOf("SeverityAttribute")?.Number(0),
            advice is null ? null : TableReader.ReadAdvice(advice, 0, remarks.FirstOrDefault() ?? "", remarks.Skip(1).FirstOrDefault() ?? ""));

        return new(row, LocationInfo.Of(field), syntax.EqualsValue is not null, range is not null, isWithoutNumber,
            SameCodeAs: (syntax.EqualsValue?.Value as IdentifierNameSyntax)?.Identifier.ValueText,
            SameMessageAs: field.OneOf("SameMessageAsAttribute")?.Text(0));
    }

    // Read from the source: a compilation that does not parse documentation has no comment for the symbol.
    private static XElement Comment(SyntaxNode member)
    {
        IEnumerable<string> lines = member.GetLeadingTrivia().ToFullString().Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(line => line.Substring(3));
        try
        {
            return XElement.Parse($"<member>{string.Join("\n", lines)}</member>", LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return new XElement("none");
        }
    }

    private static string Text(XElement? element, IFieldSymbol field)
    {
        IEnumerable<string> texts = (element?.DescendantNodes() ?? []).Select(node => node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } reference => Reference(reference.FirstAttribute?.Value ?? "", field),
            _ => "",
        });
        return Regex.Replace(string.Concat(texts).Trim(), @"\s+", " ");
    }

    // A reference reads as the last name in it; one to a row of another domain, as domain and code, or name
    // where the row has no code.
    private static string Reference(string reference, IFieldSymbol field)
    {
        string[] names = reference.Split('.', ':');
        string name = names[names.Length - 1];
        if (names.Length < 2 || names[names.Length - 2] == field.ContainingType.Name ||
            field.ContainingNamespace.GetTypeMembers(names[names.Length - 2]).FirstOrDefault() is not { } other ||
            other.OneOf("ErrorTableAttribute") is not { } table ||
            other.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault() is not { } row)
        {
            return name;
        }

        string domain = table.ConstructorArguments[0].ToCSharpString().Split('.').Last();
        string[] textCodes = row.Texts("TextCodeAttribute");
        string code =
            textCodes.Length > 0 ? textCodes[0]
            : row.OneOf("NoNumberAttribute") is not null ? name
            : row.ConstantValue is uint bits ? "0x" + bits.ToString("X8", CultureInfo.InvariantCulture)
            : Convert.ToString(row.ConstantValue, CultureInfo.InvariantCulture);
        return $"{domain} {code}";
    }
}
