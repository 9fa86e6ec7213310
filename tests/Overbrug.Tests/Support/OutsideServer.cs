using System.Net;
using Microsoft.AspNetCore.Hosting;

namespace Overbrug.Tests.Support;

/// <summary>A server on this machine that a test lets answer as it likes, and that remembers what it was asked.</summary>
internal sealed class OutsideServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Lock turn = new();
    private readonly List<string> asked = [];

    private OutsideServer(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxResponseBufferSize = null;
        });
        app = builder.Build();
        app.Run(http =>
        {
            lock (turn)
            {
                asked.Add($"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}");
            }

            return answer(http);
        });
    }

    /// <summary>Each request, in order.</summary>
    public IReadOnlyList<string> Asked
    {
        get
        {
            lock (turn)
            {
                return [.. asked];
            }
        }
    }

    public static async Task<OutsideServer> Start(RequestDelegate answer)
    {
        var server = new OutsideServer(answer);
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public Uri At(string path) => new(new Uri(app.Urls.First()), path);

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
    }
}
