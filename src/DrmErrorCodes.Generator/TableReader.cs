using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrmErrorCodes.Generator;

/// <summary>What was read of one enum: its table, and what is wrong with it.</summary>
internal sealed record TableReading(TableModel Table, LocationInfo Location, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A row with what only the checks need: where it stands and what its author declared.</summary>
internal sealed record RowReading(RowModel Row, LocationInfo Location, bool HasValue, string? SameCodeAs, string? SameMessageAs);

/// <summary>Reads an enum into its table.</summary>
internal static class TableReader
{
    public static TableReading Read(GeneratorAttributeSyntaxContext match, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)match.TargetSymbol;
        AttributeData declaration = match.Attributes[0];
        TypedConstant domain = declaration.ConstructorArguments[0];
        bool messageIsSymbol = declaration.NamedArguments.Any(argument => argument is { Key: "MessageIsSymbol", Value.Value: true });

        RowReading[] rows = [.. type.GetMembers().OfType<IFieldSymbol>().Select(field => ReadRow(field, messageIsSymbol, cancellation))];
        var table = new TableModel(type.Name, DomainName(domain), (int)domain.Value!, rows.Select(row => row.Row).ToEquatableArray());
        return new(table, LocationInfo.Of(type), RowChecks.Check(rows).ToEquatableArray());
    }

    private static string DomainName(TypedConstant domain) =>
        domain.Type!.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => Equals(field.ConstantValue, domain.Value))?.Name ?? "";

    private static RowReading ReadRow(IFieldSymbol field, bool messageIsSymbol, CancellationToken cancellation)
    {
        var syntax = (EnumMemberDeclarationSyntax)field.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        AttributeData? range = Attribute(field, "CodeRangeAttribute");
        string[] textCodes = Texts(field, "TextCodeAttribute");
        string message = Message(field, cancellation);

        long value = Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture);
        long? first = range is null ? NullIfNegative(value) : (int)range.ConstructorArguments[0].Value!;
        long? last = range is null ? NullIfNegative(value) : (int)range.ConstructorArguments[1].Value!;
        string codeText =
            textCodes.Length > 0 ? string.Join(" ", textCodes)
            : first is null ? ""
            : first == last ? first.Value.ToString(CultureInfo.InvariantCulture)
            : string.Format(CultureInfo.InvariantCulture, "{0}–{1}", first, last);
        string[] symbols =
        [
            .. textCodes,
            .. Texts(field, "SymbolAttribute"),
            .. messageIsSymbol && message.Length > 0 && !message.Contains(' ') ? new[] { message } : [],
        ];
        var row = new RowModel(field.Name, value, first, last, StoredLicense(field), codeText,
            symbols.ToEquatableArray(), Texts(field, "ServerTextAttribute").ToEquatableArray(), message);

        return new(row, LocationInfo.Of(field), syntax.EqualsValue is not null,
            SameCodeAs: (syntax.EqualsValue?.Value as IdentifierNameSyntax)?.Identifier.ValueText,
            SameMessageAs: (string?)Attribute(field, "SameMessageAsAttribute")?.ConstructorArguments[0].Value);
    }

    private static string Message(IFieldSymbol field, CancellationToken cancellation)
    {
        try
        {
            string xml = field.GetDocumentationCommentXml(cancellationToken: cancellation) ?? "";
            string summary = xml.Length == 0 ? "" : XElement.Parse(xml).Element("summary")?.Value ?? "";
            return Regex.Replace(summary.Trim(), @"\s+", " ");
        }
        catch (XmlException)
        {
            return "";
        }
    }

    private static long? NullIfNegative(long value) => value < 0 ? null : value;

    private static int StoredLicense(IFieldSymbol field) =>
        Attribute(field, "StoredLicenseAttribute")?.ConstructorArguments[0].Value as int? ?? 0;

    private static string[] Texts(IFieldSymbol field, string attribute) =>
        Attribute(field, attribute) is { } data ? [.. data.ConstructorArguments[0].Values.Select(text => text.Value as string ?? "")] : [];

    private static AttributeData? Attribute(IFieldSymbol field, string name) =>
        field.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);
}
