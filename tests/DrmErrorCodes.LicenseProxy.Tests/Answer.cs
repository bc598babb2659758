using System.Text;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>What a license server may answer, well or badly.</summary>
public static class Answer
{
    private const int TooMuch = 10_000_000;

    public static RequestDelegate Error(PallyConErrorResponse error) => Text(error.ToJson(), "application/json; charset=utf-8");

    public static RequestDelegate Text(string body, string? contentType, int status = 200) =>
        Bytes(Encoding.UTF8.GetBytes(body), contentType, status);

    public static RequestDelegate Bytes(byte[] body, string? contentType, int status = 200) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(body);
    };

    public static RequestDelegate Cut() => context =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>Sends the first half of a body whose length was promised, or whose last chunk never comes.</summary>
    public static RequestDelegate HalfOf(byte[] body, bool isChunked = false) => async context =>
    {
        await SendHalf(context, body, isChunked);
        // To abort would reset the connection, and what was sent might not arrive. After an exception it is closed in order.
        throw new IOException("The rest does not come.");
    };

    public static RequestDelegate Rubbish(bool isChunked = false) => async context =>
    {
        context.Response.ContentLength = isChunked ? null : TooMuch;
        byte[] piece = new byte[TooMuch / 100];
        Array.Fill(piece, (byte)'{');
        for (int sent = 0; sent < TooMuch && !context.RequestAborted.IsCancellationRequested; sent += piece.Length)
            await context.Response.Body.WriteAsync(piece);
    };

    public static RequestDelegate Silence() => context => Aborted(context);

    public static RequestDelegate SilenceAfterHalfOf(byte[] body) => async context =>
    {
        await SendHalf(context, body, isChunked: false);
        await Aborted(context);
    };

    private static async Task SendHalf(HttpContext context, byte[] body, bool isChunked)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.ContentLength = isChunked ? null : body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await context.Response.Body.FlushAsync();
    }

    private static async Task Aborted(HttpContext context)
    {
        var aborted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = context.RequestAborted.Register(aborted.SetResult);
        await aborted.Task;
    }
}
