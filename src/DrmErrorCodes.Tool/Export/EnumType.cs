using System.Reflection;

namespace DrmErrorCodes.Tool.Export;

/// <summary>The enum of each domain, in which C# names its codes.</summary>
internal static class EnumType
{
    private static readonly Dictionary<ErrorDomain, Type> Types = typeof(DrmErrorExtensions).GetMethods()
        .Where(method => method.Name == "ToDrmError")
        .Select(method => (Method: method, Type: method.GetParameters()[0].ParameterType))
        .Where(way => way.Type.Assembly == typeof(DrmError).Assembly)
        .ToDictionary(way => DomainOf(way.Method, way.Type), way => way.Type);

    public static string NameOf(ErrorDomain domain) => Types[domain].Name;

    private static ErrorDomain DomainOf(MethodInfo toDrmError, Type type) =>
        ((DrmError)toDrmError.Invoke(null, [Enum.ToObject(type, 0)])!).Domain;
}
