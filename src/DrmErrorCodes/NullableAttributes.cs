#if !NET
namespace System.Diagnostics.CodeAnalysis;

// netstandard2.0 lacks these; the compiler knows them by name.

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, params string[] members) : Attribute
{
    public bool ReturnValue { get; } = returnValue;

    public string[] Members { get; } = members;
}

[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
