using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>The real program in a process of its own, so that it can be killed.</summary>
internal sealed class Serving : IDisposable
{
    private readonly Process process;

    private Serving(Process process, string address, TimeSpan startedIn)
    {
        (this.process, StartedIn) = (process, startedIn);
        Phone = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(30) };
        Phone.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        Phone.DefaultRequestHeaders.Add("Accept-Language", "nl");
    }

    public HttpClient Phone { get; }

    public int ProcessId => process.Id;

    /// <summary>From the start of the process until <c>/health</c> answered 200.</summary>
    public TimeSpan StartedIn { get; }

    /// <param name="settings">as the program takes them</param>
    /// <param name="shell">what a shell does before it becomes the program</param>
    /// <param name="environment">beside the test's own</param>
    public static async Task<Serving> StartAsync(IEnumerable<string> settings, string shell = "true", params (string Name, string Value)[] environment)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("sh", ["-c", $"{shell}; exec \"$@\"", "sh", "dotnet", Path.Combine(AppContext.BaseDirectory, "Overbrug.dll"), "serve", "--urls", address, .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment.Append(("OVERBRUG_JOBS", "off")).Append(("OVERBRUG_ADDRESS", address)).Append(("DOTNET_TieredPGO", "0")))
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("Overbrug is ready", StringComparison.Ordinal))
            {
                var serving = new Serving(process, address, clock.Elapsed);
                Assert.Equal(HttpStatusCode.OK, await serving.HealthAsync());
                return new Serving(process, address, clock.Elapsed);
            }
        }

        throw new InvalidOperationException("The program did not start: " + await errors);
    }

    public async Task<HttpStatusCode> HealthAsync() => (await Phone.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode;

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public bool IsDead => process.HasExited;

    public Task DeathAsync() => process.WaitForExitAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        Phone.Dispose();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
