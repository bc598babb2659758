using Microsoft.CodeAnalysis;

namespace DrmErrorCodes.Generator;

/// <summary>Reads the attributes of rows and tables. Those that are not complete count as missing: while someone types, arguments are
/// missing or of a wrong type, and the compiler says so.</summary>
internal static class Attributes
{
    public static bool IsComplete(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == attribute.AttributeConstructor?.Parameters.Length &&
        attribute.ConstructorArguments.All(argument => argument.Kind is not TypedConstantKind.Error);

    public static IEnumerable<AttributeData> AllOf(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute =>
            attribute.AttributeClass is { } type && type.Name == name && IsOurs(type) && IsComplete(attribute));

    public static AttributeData? OneOf(this ISymbol symbol, string name) => symbol.AllOf(name).FirstOrDefault();

    public static string[] Texts(this ISymbol symbol, string name) =>
        symbol.OneOf(name) is { } attribute ? Texts(attribute.ConstructorArguments[0]) : [];

    public static string Text(this AttributeData attribute, int argument) =>
        attribute.ConstructorArguments[argument].Value as string ?? "";

    public static int Number(this AttributeData attribute, int argument) => (int)attribute.ConstructorArguments[argument].Value!;

    public static object? Named(this AttributeData attribute, string property) =>
        NamedConstant(attribute, property) is { Kind: not TypedConstantKind.Array } constant ? constant.Value : null;

    public static string NamedText(this AttributeData attribute, string property) => attribute.Named(property) as string ?? "";

    public static string[] NamedTexts(this AttributeData attribute, string property) => Texts(NamedConstant(attribute, property));

    // Another library may have an attribute of the same name and other arguments.
    private static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "DrmErrorCodes", ContainingNamespace.IsGlobalNamespace: true };

    private static TypedConstant NamedConstant(AttributeData attribute, string property) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value;

    private static string[] Texts(TypedConstant texts) =>
        texts.Kind is TypedConstantKind.Array && !texts.IsNull ? [.. texts.Values.Select(text => text.Value as string ?? "")] : [];
}
