using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DrmErrorCodes.Generator.Tests;

/// <summary>Finds what an object holds, however deep, that belongs to one compilation and would keep it alive.</summary>
internal static class ObjectGraph
{
    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<object> PartsOfCompilations(object? root)
    {
        var seen = new HashSet<object>(ReferenceComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out object? next))
        {
            if (next is null or string or Type or Pointer || next.GetType().IsPrimitive || !seen.Add(next))
                continue;
            if (next is ISymbol or AttributeData or SyntaxNode or SyntaxTree or SyntaxReference
                or SemanticModel or Compilation or Location)
            {
                yield return next;
                continue;
            }

            foreach (object? held in next is Array array ? array.Cast<object?>() : ValuesOfFields(next))
                open.Push(held);
        }
    }

    private static IEnumerable<object?> ValuesOfFields(object holder)
    {
        for (Type? type = holder.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(OwnFields))
                yield return field.GetValue(holder);
        }
    }

    private sealed class ReferenceComparer : IEqualityComparer<object>
    {
        public static readonly ReferenceComparer Instance = new();

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
