using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DrmErrorCodes.Package.Tests;

/// <summary>What an assembly offers, a line for each type and member, in an order that depends on nothing else.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes()
            .Where(type => !IsUnspeakable(type))
            .SelectMany(type => Members(type).Select(member => $"{Name(type)}.{member}").Prepend($"{Name(type)}: {Kind(type)}"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {field.GetRawConstantValue()}"));

        PropertyInfo[] properties = type.GetProperties(Declared);
        EventInfo[] events = type.GetEvents(Declared);
        MethodInfo[] accessors =
        [
            .. properties.SelectMany(property => property.GetAccessors(nonPublic: true)),
            .. events.SelectMany(@event => new[] { @event.AddMethod!, @event.RemoveMethod! }),
        ];
        return
        [
            .. type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $".ctor({Parameters(constructor)})"),
            .. type.GetFields(Declared).Where(IsVisible).Select(Field),
            .. properties.Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible)).Select(Property),
            .. events.Where(@event => IsVisible(@event.AddMethod!)).Select(Event),
            .. type.GetMethods(Declared).Except(accessors).Where(method => IsVisible(method) && !IsUnspeakable(method)).Select(Method),
        ];
    }

    private static string Kind(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => $"enum {Name(Enum.GetUnderlyingType(type))}",
            { IsInterface: true } => "interface",
            { IsValueType: true } =>
                (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + "class",
        };
        if (type.IsEnum)
            return type.IsDefined(typeof(FlagsAttribute)) ? "flags " + kind : kind;

        string[] bases =
        [
            .. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [Name(parent)] : Array.Empty<string>(),
            .. type.GetInterfaces().Where(contract => contract.IsVisible).Select(Name).Order(StringComparer.Ordinal),
        ];
        return bases.Length > 0 ? $"{kind} : {string.Join(", ", bases)}" : kind;
    }

    private static string Field(FieldInfo field)
    {
        string modifiers = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";
        return $"{field.Name}: {modifiers}{Name(new NullabilityInfoContext().Create(field))}{value}";
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(IsVisible)];
        string verbs = string.Join(" ", accessors.Select(accessor => Visibility(accessor) + Verb(property, accessor) + ";"));
        ParameterInfo[] index = property.GetIndexParameters();
        string parameters = index.Length > 0 ? $"[{string.Join(", ", index.Select(Parameter))}]" : "";
        string type = Name(new NullabilityInfoContext().Create(property));
        return $"{property.Name}{parameters}: {Modifiers(accessors[0])}{type} {{ {verbs} }}";
    }

    private static string Verb(PropertyInfo property, MethodInfo accessor) =>
        accessor == property.GetMethod ? "get"
        : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init"
        : "set";

    private static string Event(EventInfo @event) =>
        $"{@event.Name}: {Modifiers(@event.AddMethod!)}event {Name(@event.EventHandlerType!)}";

    private static string Method(MethodInfo method)
    {
        Type[] types = method.GetGenericArguments();
        string generic = types.Length > 0 ? $"<{string.Join(", ", types.Select(TypeParameter))}>" : "";
        string returned = Name(new NullabilityInfoContext().Create(method.ReturnParameter));
        return $"{method.Name}{generic}({Parameters(method)}): {Visibility(method)}{Modifiers(method)}{returned}";
    }

    private static string TypeParameter(Type parameter)
    {
        GenericParameterAttributes special = parameter.GenericParameterAttributes;
        string[] constraints =
        [
            .. special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Name),
        ];
        return constraints.Length == 0 ? parameter.Name : $"{parameter.Name} is {string.Join(" and ", constraints)}";
    }

    private static string Parameters(MethodBase method)
    {
        string receiver = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return receiver + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        string passing = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } => parameter.IsIn ? "in " : "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        string value = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "";
        return $"{passing}{Name(new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Visibility(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.DeclaringType!.IsInterface ? ""
        : method.IsAbstract ? "abstract "
        : method.GetBaseDefinition() != method ? "override "
        : method.IsVirtual && !method.IsFinal ? "virtual "
        : "";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    // The compiler's own, such as the containers of extension blocks, whose names hold a hash.
    private static bool IsUnspeakable(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || (member.DeclaringType is { } outer && IsUnspeakable(outer));

    private static string Name(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        string name = info.ElementType is { } element && type.IsArray ? Name(element) + "[]"
            : Nullable.GetUnderlyingType(type) is { } value ? Name(value)
            : type.IsGenericType && info.GenericTypeArguments.Length > 0 ? Generic(type, info.GenericTypeArguments.Select(Name))
            : Name(type);
        // What is never read, such as an out parameter's old value, has the other state.
        bool isNullable = type.IsValueType
            ? Nullable.GetUnderlyingType(type) is not null
            : info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable;
        return isNullable ? name + "?" : name;
    }

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        return type.IsGenericType ? Generic(type, type.GetGenericArguments().Select(Name)) : FullName(type);
    }

    private static string Generic(Type type, IEnumerable<string> arguments) =>
        $"{FullName(type)[..FullName(type).IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>";

    // The namespaces tell the library's own types apart; those of .NET are known without.
    private static string FullName(Type type) =>
        type.DeclaringType is { } outer ? $"{FullName(outer)}.{type.Name}"
        : type.Namespace?.StartsWith("DrmErrorCodes", StringComparison.Ordinal) == true ? $"{type.Namespace}.{type.Name}"
        : type.Name;
}
