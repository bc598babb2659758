using System.Linq.Expressions;
using System.Reflection;

namespace DrmErrorCodes.Tests.PublicApi;

/// <summary>Calls any method with values that are known only at run time, also one that takes spans, which reflection alone does
/// not.</summary>
internal static class Call
{
    /// <summary>The method, or the constructor, as a function of its instance and its arguments. An array stands for a span; what
    /// comes out of an argument is written back.</summary>
    public static Func<object?, object?[], object?> Of(MethodBase method)
    {
        ParameterExpression instance = Expression.Parameter(typeof(object));
        ParameterExpression values = Expression.Parameter(typeof(object?[]));
        var variables = new List<ParameterExpression>();
        var writeBack = new List<Expression>();
        Expression[] arguments = [.. method.GetParameters().Select(Argument)];

        Expression call = method switch
        {
            ConstructorInfo constructor => Expression.New(constructor, arguments),
            MethodInfo { IsStatic: true } function => Expression.Call(function, arguments),
            _ => Expression.Call(Expression.Convert(instance, method.DeclaringType!), (MethodInfo)method, arguments),
        };
        ParameterExpression result = Expression.Variable(typeof(object));
        Expression called = call.Type == typeof(void) ? call : Expression.Assign(result, Expression.Convert(call, typeof(object)));
        BlockExpression body = Expression.Block([result, .. variables], [called, .. writeBack, result]);
        return Expression.Lambda<Func<object?, object?[], object?>>(body, instance, values).Compile();

        Expression Argument(ParameterInfo parameter)
        {
            Expression value = Expression.ArrayAccess(values, Expression.Constant(parameter.Position));
            Type type = parameter.ParameterType;
            if (parameter.IsOut)
            {
                ParameterExpression variable = Expression.Variable(type.GetElementType()!);
                variables.Add(variable);
                writeBack.Add(Expression.Assign(value, Expression.Convert(variable, typeof(object))));
                return variable;
            }

            return type.IsByRefLike
                ? Expression.Convert(Expression.Convert(value, type.GetGenericArguments()[0].MakeArrayType()), type)
                : Expression.Convert(value, type);
        }
    }
}
