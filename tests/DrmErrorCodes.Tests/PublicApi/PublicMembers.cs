using System.Reflection;

namespace DrmErrorCodes.Tests.PublicApi;

/// <summary>What users of the library can name.</summary>
internal static class PublicMembers
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Type> Types { get; } = [.. typeof(ErrorCatalog).Assembly.GetExportedTypes().Where(IsSpeakable)];

    /// <summary>Methods, operators, the getters of properties, and constructors, each by its signature.</summary>
    public static IReadOnlyDictionary<string, MethodBase> Methods { get; } = Types
        .Where(type => !type.IsEnum)
        .SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        .Where(method => IsSpeakable(method) && !IsSetter(method))
        .ToDictionary(Signature);

    /// <summary>The enums whose members are rows, and whose rows.</summary>
    public static IReadOnlyDictionary<Type, ErrorDomain> EnumsOfRows { get; } = Types
        .Where(type => type.IsEnum)
        .Select(type => (Type: type, ToDrmError: typeof(DrmErrorExtensions).GetMethod(nameof(DrmErrorExtensions.ToDrmError), [type])))
        .Where(of => of.ToDrmError is not null)
        .ToDictionary(of => of.Type, of => ((DrmError)of.ToDrmError!.Invoke(null, [Enum.ToObject(of.Type, 0)])!).Domain);

    public static Type TypeNamed(string name) => Types.Single(type => type.Name == name);

    // What sets a value while it is made would change it later, if it were called as a method.
    private static bool IsSetter(MethodBase method) => method.IsSpecialName && method.Name.StartsWith("set_", StringComparison.Ordinal);

    private static string Signature(MethodBase method) =>
        $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)))}) of {method.DeclaringType!.Name}";

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name[..^2]}<{Name(type.GetGenericArguments()[0])}>" : type.Name;

    // The compiler's own members have names that C# cannot write.
    private static bool IsSpeakable(MemberInfo member) => !member.Name.Contains('<');
}
