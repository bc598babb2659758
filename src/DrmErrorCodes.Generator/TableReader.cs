using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrmErrorCodes.Generator;

/// <summary>What was read of one enum: its table, or none where its domain is not there, and what is wrong with it.</summary>
internal sealed record TableReading(TableModel? Table, LocationInfo Location, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A row with what only the checks need: where it stands and what its author declared.</summary>
internal sealed record RowReading(RowModel Row, LocationInfo Location, bool HasValue, bool HasRange, string? SameCodeAs, string? SameMessageAs);

/// <summary>Reads an enum into its table.</summary>
internal static class TableReader
{
    public static TableReading Read(GeneratorAttributeSyntaxContext match, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)match.TargetSymbol;
        AttributeData declaration = match.Attributes[0];
        if (!IsComplete(declaration))
            return new(null, LocationInfo.Of(type), default);

        TypedConstant domain = declaration.ConstructorArguments[0];
        if (domain.Value is not int domainValue || DomainName(domain) is not { } domainName)
        {
            DiagnosticInfo noDomain = new(Diagnostics.NoSuchDomain, LocationInfo.Of(type), new([type.Name]));
            return new(null, LocationInfo.Of(type), new([noDomain]));
        }

        bool messageIsSymbol = IsSet(declaration, "MessageIsSymbol");
        var log = new LogModel(
            Texts(type, "LogWordAttribute").Prepend(domainName).ToEquatableArray(),
            Texts(type, "LogPatternAttribute").ToEquatableArray(),
            IsSet(declaration, "CodesAreReplies"));

        RowReading[] rows = [.. type.GetMembers().OfType<IFieldSymbol>().Select(field => ReadRow(field, messageIsSymbol, cancellation))];
        var table = new TableModel(type.Name, domainName, domainValue, log, rows.Select(row => row.Row).ToEquatableArray());
        return new(table, LocationInfo.Of(type), RowChecks.Check(rows).ToEquatableArray());
    }

    private static bool IsSet(AttributeData declaration, string property) =>
        declaration.NamedArguments.Any(argument => argument.Key == property && argument.Value.Value is true);

    // 0 is the domain of no table.
    private static string? DomainName(TypedConstant domain) =>
        domain.Type!.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.ConstantValue is not 0 && Equals(field.ConstantValue, domain.Value))?.Name;

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

        return new(row, LocationInfo.Of(field), syntax.EqualsValue is not null, range is not null,
            SameCodeAs: (syntax.EqualsValue?.Value as IdentifierNameSyntax)?.Identifier.ValueText,
            SameMessageAs: (string?)Attribute(field, "SameMessageAsAttribute")?.ConstructorArguments[0].Value);
    }

    private static string Message(IFieldSymbol field, CancellationToken cancellation)
    {
        try
        {
            string xml = field.GetDocumentationCommentXml(cancellationToken: cancellation) ?? "";
            string summary = xml.Length == 0 ? "" : Text(XElement.Parse(xml).Element("summary"));
            return Regex.Replace(summary.Trim(), @"\s+", " ");
        }
        catch (XmlException)
        {
            return "";
        }
    }

    // A reference such as <see cref="T:Name"/> is empty for XML; it reads as the name.
    private static string Text(XElement? summary) => string.Concat((summary?.DescendantNodes() ?? []).Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => reference.FirstAttribute?.Value.Split('.', ':').Last(),
        _ => "",
    }));

    private static long? NullIfNegative(long value) => value < 0 ? null : value;

    private static int StoredLicense(IFieldSymbol field) =>
        Attribute(field, "StoredLicenseAttribute")?.ConstructorArguments[0].Value as int? ?? 0;

    private static string[] Texts(ISymbol symbol, string attribute) =>
        Attribute(symbol, attribute) is { } data && !data.ConstructorArguments[0].IsNull
            ? [.. data.ConstructorArguments[0].Values.Select(text => text.Value as string ?? "")]
            : [];

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name && IsComplete(attribute));

    // While someone types, arguments are missing or of a wrong type; the compiler says so.
    private static bool IsComplete(AttributeData attribute) =>
        attribute.ConstructorArguments.Length > 0 &&
        attribute.ConstructorArguments.All(argument => argument.Kind is not TypedConstantKind.Error);
}
