using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>The real program with the demo story on a free port, and a real Chromium. One for the whole run.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private const string Ready = "Overbrug is ready: ";
    private readonly string folder = Directory.CreateTempSubdirectory("overbrug-browser").FullName;
    private Process? program;
    private IPlaywright? playwright;

    public string Address { get; private set; } = "";

    public IBrowser Chromium { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "Overbrug.dll");
        var start = new ProcessStartInfo("dotnet", [dll, "serve", "--story", "demo", "--urls", $"http://localhost:{FreePort()}"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["OVERBRUG_DATA"] = folder;
        start.Environment["Logging__LogLevel__Overbrug"] = "Warning";
        program = Process.Start(start)!;
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
            {
                Address = line[Ready.Length..].TrimEnd('/');
                break;
            }
        }

        _ = program.StandardOutput.ReadToEndAsync();
        Assert.True(Address.Length > 0, "The program ended before it was ready");
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("OVERBRUG_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A phone or a laptop with nothing on it yet.</summary>
    public async Task<IPage> Device(int width = 360, string language = "nl-BE", bool scripts = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = width < 700 ? 760 : 900 },
            Locale = language,
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
        });
        return await context.NewPageAsync();
    }

    /// <summary>A device on which the demo's person with this role is signed in.</summary>
    public async Task<IPage> SignedIn(string role, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await Device(width, scheme: scheme);
        await page.GotoAsync("/");
        await page.ClickAsync($"[data-demo='{role}']");
        return page;
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright?.Dispose();
        program?.Kill(entireProcessTree: true);
        program?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
