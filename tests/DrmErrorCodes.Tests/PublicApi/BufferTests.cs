using System.Buffers;
using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using DrmErrorCodes.Tests.Properties;

namespace DrmErrorCodes.Tests.PublicApi;

/// <summary>A caller may use a buffer again once it has been read: nothing that was read changes with it. The one exception is
/// documented: the EMM of a GetEMMs answer is a part of the bytes that were given, so that it need not be copied.</summary>
public sealed class BufferTests
{
    private static readonly Dictionary<Type, byte[]> Readable = new()
    {
        [typeof(PallyConErrorResponse)] = Encoding.UTF8.GetBytes("""{"errorCode":8002,"message":"{\"ERROR\":\"E1\",\"MESSAGE\":\"no credit\"}"}"""),
        [typeof(GetEmmsResponse)] = [0, 0, 0, 10, 0, 0, 0, 1, 0, 0, 0, 2, 0xE0, 0xE1],
        [typeof(ErrorCode)] = Encoding.UTF8.GetBytes("exportRetry"),
        [typeof(FtpReply)] = Encoding.UTF8.GetBytes("550 movie.ts: Disk quota exceeded\r\n"),
        [typeof(ErrorReport)] = Encoding.UTF8.GetBytes("VodDealerFtp error 450, package is now exportRetry"),
        [typeof(ErrorText)] = Encoding.UTF8.GetBytes("VodDealerFtp error 450, package is now exportRetry"),
    };

    private static readonly Type[] Buffers =
        [typeof(ReadOnlySpan<>), typeof(ReadOnlyMemory<>), typeof(Memory<>), typeof(ReadOnlySequence<>), typeof(ArraySegment<>)];

    public static TheoryData<string> Readers =>
        [.. PublicMembers.Methods.Where(pair => pair.Value.GetParameters().Any(IsBuffer)).Select(pair => pair.Key)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void What_was_read_does_not_change_with_the_buffer(string name)
    {
        MethodBase method = PublicMembers.Methods[name];
        ParameterInfo[] parameters = method.GetParameters();
        int place = Array.FindIndex(parameters, IsBuffer);
        Func<object?, object?[], object?> call = Call.Of(method);
        bool isRead = false;

        foreach (object?[] arguments in Samples.Combinations(parameters.Select(parameter => IsBuffer(parameter) ? [null] : Samples.Of(parameter))))
        {
            Array buffer;
            (arguments[place], buffer) = BufferFor(parameters[place].ParameterType, Readable[method.DeclaringType!]);
            object? result = call(null, arguments);
            object?[] read = [result, .. arguments.Where((_, i) => i != place)];
            string before = Shown(read);

            Array.Clear(buffer);

            Assert.Equal(before, Shown(read));
            isRead |= result is not (null or false or ICollection { Count: 0 });
        }

        isRead.Should().BeTrue();
    }

    [Fact]
    public void An_error_does_not_change_with_the_JSON_that_it_was_read_from()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"Domain":"VodDealerPackage","Code":"no such state"}""");
        DrmError error = JsonSerializer.Deserialize<DrmError>(json);

        Array.Clear(json);

        error.ToString().Should().Be("VodDealerPackage no such state: unknown code");
    }

    private static bool IsBuffer(ParameterInfo parameter) =>
        parameter.Name != "format" && parameter.ParameterType is { IsGenericType: true } type &&
        Buffers.Contains(type.GetGenericTypeDefinition());

    private static (object Argument, Array Buffer) BufferFor(Type type, byte[] bytes)
    {
        byte[] copy = [.. bytes];
        char[] text = Encoding.UTF8.GetChars(bytes);
        return type == typeof(ReadOnlySpan<char>) ? (text, text)
            : type == typeof(ReadOnlySpan<byte>) ? (copy, copy)
            : type == typeof(ReadOnlyMemory<byte>) ? (new ReadOnlyMemory<byte>(copy), copy)
            : type == typeof(ReadOnlySequence<byte>) ? (BytePiece.Sequence(copy, 1, copy.Length / 2), copy)
            : throw new InvalidOperationException($"{type} is a buffer to be added here.");
    }

    /// <summary>All that an object says of itself; of memory only the length.</summary>
    private static string Shown(object? value) => value switch
    {
        string text => text,
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Shown))}]",
        { } known when PublicMembers.Types.Contains(known.GetType()) && known is not Enum =>
            string.Join(", ", known.GetType().GetProperties().Select(property => $"{property.Name}: {Shown(property.GetValue(known))}")),
        _ => $"{value}",
    };
}
