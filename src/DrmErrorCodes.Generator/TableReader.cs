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
internal sealed record RowReading(RowModel Row, LocationInfo Location, bool HasValue, bool HasRange, bool HasAdvice, string? SameCodeAs, string? SameMessageAs);

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
        var table = new TableModel(type.Name, domainName, domainValue, log, rows.Select(row => row.Row).ToEquatableArray(), UnknownCodes(type));
        IEnumerable<DiagnosticInfo> wrong = [.. RowChecks.Check(rows), .. UnknownCodesChecks.Check(table, LocationInfo.Of(type))];
        return new(table, LocationInfo.Of(type), wrong.ToEquatableArray());
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
        AttributeData? advice = Attribute(field, "AdviceAttribute");
        XElement comment = Comment(syntax);
        string message = Text(comment.Element("summary"));
        string[] remarks = [.. (comment.Element("remarks")?.Elements("para") ?? []).Select(Text)];

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
            symbols.ToEquatableArray(), Texts(field, "ServerTextAttribute").ToEquatableArray(), message,
            advice is null ? AdviceModel.None : Advice(advice, 0, remarks.FirstOrDefault() ?? "", remarks.Skip(1).FirstOrDefault() ?? ""));

        return new(row, LocationInfo.Of(field), syntax.EqualsValue is not null, range is not null, advice is not null,
            SameCodeAs: (syntax.EqualsValue?.Value as IdentifierNameSyntax)?.Identifier.ValueText,
            SameMessageAs: (string?)Attribute(field, "SameMessageAsAttribute")?.ConstructorArguments[0].Value);
    }

    private static EquatableArray<UnknownCodesModel> UnknownCodes(INamedTypeSymbol type) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "UnknownCodesAttribute" && IsComplete(attribute))
        .Select(attribute =>
        {
            object?[] arguments = [.. attribute.ConstructorArguments.Select(argument => argument.Value)];
            bool isGroup = arguments.Length == 7;
            int judgement = isGroup ? 2 : 0;
            return new UnknownCodesModel(
                isGroup ? (int)arguments[0]! : null,
                isGroup ? (int)arguments[1]! : null,
                Advice(attribute, judgement, arguments[judgement + 3] as string ?? "", arguments[judgement + 4] as string ?? ""));
        })
        .ToEquatableArray();

    private static AdviceModel Advice(AttributeData attribute, int firstArgument, string explanation, string remedy) => new(
        Named(attribute, "Severity") as int? ?? 0,
        (int)attribute.ConstructorArguments[firstArgument].Value!,
        (int)attribute.ConstructorArguments[firstArgument + 1].Value!,
        (int)attribute.ConstructorArguments[firstArgument + 2].Value!,
        explanation,
        remedy);

    private static object? Named(AttributeData attribute, string property) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value.Value;

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

    // A reference such as <see cref="Name"/> is empty for XML; it reads as the name.
    private static string Text(XElement? element)
    {
        IEnumerable<string> texts = (element?.DescendantNodes() ?? []).Select(node => node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } reference => reference.FirstAttribute?.Value.Split('.', ':').Last() ?? "",
            _ => "",
        });
        return Regex.Replace(string.Concat(texts).Trim(), @"\s+", " ");
    }

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
        attribute.ConstructorArguments.Length == attribute.AttributeConstructor?.Parameters.Length &&
        attribute.ConstructorArguments.All(argument => argument.Kind is not TypedConstantKind.Error);
}
