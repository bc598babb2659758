using System.Net;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>Kestrel on a free port of 127.0.0.1, with nothing that the machine's configuration could change.</summary>
public static class LoopbackServer
{
    public static async Task<WebApplication> StartAsync(Action<WebApplicationBuilder> build, Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        build(builder);
        WebApplication server = builder.Build();
        map(server);
        await server.StartAsync();
        return server;
    }

    public static Uri Address(this WebApplication server) => new(server.Urls.Single());
}
