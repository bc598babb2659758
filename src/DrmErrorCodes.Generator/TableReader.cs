using Microsoft.CodeAnalysis;

namespace DrmErrorCodes.Generator;

/// <summary>What was read of one enum: its table, or none where its domain is not there, and what is wrong with it.</summary>
internal sealed record TableReading(TableModel? Table, LocationInfo Location, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>Reads an enum into its table.</summary>
internal static class TableReader
{
    public static TableReading Read(GeneratorAttributeSyntaxContext match, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)match.TargetSymbol;
        var location = LocationInfo.Of(type);
        AttributeData declaration = match.Attributes[0];
        if (!Attributes.IsComplete(declaration))
            return new(null, location, default);

        TypedConstant domain = declaration.ConstructorArguments[0];
        if (domain.Value is not int domainValue || DomainName(domain) is not { } domainName)
            return new(null, location, new([new(Diagnostics.NoSuchDomain, location, new([type.Name]))]));

        InfoModel info = ReadInfo(type, declaration);
        var log = new LogModel(
            type.Texts("LogWordAttribute").Prepend(domainName).ToEquatableArray(),
            type.Texts("LogShapeAttribute").ToEquatableArray(),
            type.Texts("LogSymbolAttribute").ToEquatableArray(),
            type.Texts("LogContextAttribute").ToEquatableArray(),
            type.Texts("LogRequestAttribute").ToEquatableArray(),
            type.Texts("LogInnerAttribute").ToEquatableArray(),
            type.AllOf("LogRangeAttribute").Select(ReadRange).ToEquatableArray(),
            declaration.Named("TextsTell") is true,
            declaration.Named("CodesAreReplies") is true,
            type.AllOf("LogSampleAttribute").Count());
        RowReading[] rows =
            [.. type.GetMembers().OfType<IFieldSymbol>().Select(field => RowReader.Read(field, info.Wording, cancellation))];
        GroupModel[] groups = [.. type.AllOf("CodeGroupAttribute").Select(ReadGroup)];
        var table = new TableModel(
            type.Name, domainName, domainValue, info, log,
            rows.Select(row => row.Row).ToEquatableArray(), groups.ToEquatableArray());
        List<DiagnosticInfo> wrong =
        [
            .. InfoChecks.Check(table, location),
            .. LogChecks.Check(table, location),
            .. RowChecks.Check(rows, info.IsHexadecimal),
            .. GroupChecks.Check(table, location),
        ];
        if (type.EnumUnderlyingType?.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_UInt32))
            wrong.Add(new(Diagnostics.NoNotation, location, new([type.Name])));
        return new(table, location, wrong.ToEquatableArray());
    }

    // 0 is the domain of no table.
    private static string? DomainName(TypedConstant domain) =>
        domain.Type!.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.ConstantValue is not 0 && Equals(field.ConstantValue, domain.Value))?.Name;

    private static InfoModel ReadInfo(INamedTypeSymbol type, AttributeData declaration) => new(
        type.EnumUnderlyingType?.SpecialType is SpecialType.System_UInt32,
        declaration.Number(1),
        declaration.Number(2),
        declaration.Named("IsLegacy") is true,
        declaration.NamedText("Title"),
        declaration.NamedText("Description"),
        declaration.NamedText("Vendor"),
        declaration.NamedText("VendorToday"),
        declaration.NamedText("Contact"),
        declaration.NamedTexts("Aliases").ToEquatableArray(),
        type.AllOf("SourceAttribute").Select(ReadSource).ToEquatableArray());

    internal static SourceModel ReadSource(AttributeData source) =>
        new(source.Text(0), source.NamedText("Version"), source.NamedText("Date"), source.NamedText("Url"));

    private static LogRangeModel ReadRange(AttributeData range) =>
        new((long)range.ConstructorArguments[0].Value!, (long)range.ConstructorArguments[1].Value!);

    private static GroupModel ReadGroup(AttributeData group)
    {
        // Before the judgement stand two numbers, a prefix, or nothing.
        int judgement = group.ConstructorArguments.Length - 5;
        return new(
            judgement == 2 ? (long)group.ConstructorArguments[0].Value! : null,
            judgement == 2 ? (long)group.ConstructorArguments[1].Value! : null,
            judgement == 1 ? group.Text(0) : null,
            group.Named("Layer") as int? ?? 0,
            ReadAdvice(group, judgement, group.Text(judgement + 3), group.Text(judgement + 4)));
    }

    internal static AdviceModel ReadAdvice(AttributeData attribute, int firstArgument, string explanation, string remedy) => new(
        attribute.Named("Severity") as int? ?? 0,
        attribute.Number(firstArgument),
        attribute.Number(firstArgument + 1),
        attribute.Number(firstArgument + 2),
        attribute.Named("IsRefusal") is true,
        explanation,
        remedy);
}
