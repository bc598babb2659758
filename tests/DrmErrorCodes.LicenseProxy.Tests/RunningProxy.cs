using System.Diagnostics.Metrics;
using System.Net.Http.Headers;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>The proxy on a port of its own, before a license server on another, and the player's client.</summary>
public sealed class RunningProxy : IAsyncDisposable
{
    private readonly WebApplication? _licenseServer;
    private readonly WebApplication _proxy;
    private readonly LogRecorder _log;
    private readonly CounterRecorder _counter;

    private RunningProxy(WebApplication? licenseServer, WebApplication proxy, LogRecorder log)
    {
        _licenseServer = licenseServer;
        _proxy = proxy;
        _log = log;
        _counter = new CounterRecorder(proxy.Services.GetRequiredService<IMeterFactory>());
        Player = new HttpClient(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = new Uri(proxy.Address(), "/license"),
        };
    }

    public HttpClient Player { get; }

    public IReadOnlyList<LogLine> Log => _log.Lines;

    public IReadOnlyDictionary<(string Domain, string Code, bool IsRefusal), long> Counts => _counter.Counts;

    /// <param name="answer">What the license server does with a request.</param>
    /// <param name="patience">How long the proxy waits for it. For ever unless the test is about that, so that a slow machine
    /// changes no answer.</param>
    public static async Task<RunningProxy> BeforeAsync(RequestDelegate answer, TimeSpan? patience = null)
    {
        WebApplication licenseServer = await LoopbackServer.StartAsync(_ => { }, server => server.Run(answer));
        return await StartAsync(licenseServer, licenseServer.Address(), patience);
    }

    public static Task<RunningProxy> BeforeNothingAtAsync(Uri address) => StartAsync(null, address, null);

    public Task<HttpResponseMessage> AskAsync(
        byte[] challenge, string? contentType = "application/octet-stream", string? customData = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = new ByteArrayContent(challenge) };
        if (contentType is not null)
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (customData is not null)
            request.Headers.Add("pallycon-customdata-v2", customData);
        return Player.SendAsync(request);
    }

    public Task<HttpResponseMessage> AskAsync() => AskAsync([8, 1, 18, 4]);

    public Task<HttpResponseMessage> ReportAsync(string text) => Player.PostAsync("/reports", new StringContent(text));

    public async ValueTask DisposeAsync()
    {
        Player.Dispose();
        await _proxy.DisposeAsync();
        if (_licenseServer is not null)
            await _licenseServer.DisposeAsync();
        _counter.Dispose();
    }

    private static async Task<RunningProxy> StartAsync(WebApplication? licenseServer, Uri address, TimeSpan? patience)
    {
        var log = new LogRecorder();
        WebApplication proxy = await LoopbackServer.StartAsync(
            builder =>
            {
                builder.Logging.AddProvider(log);
                builder.Services.AddRoutingCore();
                Example.LicenseProxy.AddTo(builder.Services, address);
                builder.Services
                    .AddHttpClient(nameof(Example.LicenseProxy), server => server.Timeout = patience ?? Timeout.InfiniteTimeSpan)
                    .UseSocketsHttpHandler((handler, _) => handler.UseProxy = false);
            },
            server =>
            {
                server.MapPost("/license", (Example.LicenseProxy licenses, HttpContext player) => licenses.Handle(player));
                server.MapPost("/reports", (Example.LicenseProxy licenses, HttpRequest app) => licenses.ReadReport(app));
            });
        return new(licenseServer, proxy, log);
    }
}
