using System.ComponentModel;
using System.Diagnostics;

namespace Overbrug.Platform.Pdf;

/// <summary>A headless Chromium of our own, with a profile that is thrown away.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    const string Announcement = "DevTools listening on ";

    static readonly string[] Flags =
    [
        "--headless=new", "--remote-debugging-port=0", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
        "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--hide-scrollbars",
        // a document that is handed in needs no network: no names, and a proxy that no one answers for, loopback included
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://0.0.0.0:9", "--proxy-bypass-list=<-loopback>", "--dns-prefetch-disable",
    ];

    static readonly string[] Handed = ["PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH"];

    readonly Process _process;
    readonly DirectoryInfo _profile;

    Chromium(Process process, DirectoryInfo profile) => (_process, _profile) = (process, profile);

    public DevTools Tools { get; private set; } = null!;
    public bool IsAlive => !_process.HasExited && Tools.IsOpen;
    public int ProcessId => _process.Id;

    /// <exception cref="IOException">The browser did not start.</exception>
    public static async Task<Chromium> Start(string program, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("chromium-pdf-");
        var chromium = new Chromium(Begin(program, profile), profile);
        try
        {
            chromium.Tools = await DevTools.Connect(await chromium.Address(cancellation), cancellation);
            return chromium;
        }
        catch
        {
            await chromium.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Tools is not null) await Tools.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        await ThrowAwayProfile();
    }

    static Process Begin(string program, DirectoryInfo profile)
    {
        var start = new ProcessStartInfo(program, [.. Flags, $"--user-data-dir={profile.FullName}", "about:blank"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        // the settings of the server hold secrets that a browser has no need of
        foreach (var name in start.Environment.Keys.Except(Handed).ToList()) start.Environment.Remove(name);
        start.Environment.TryAdd("HOME", profile.FullName);
        try
        {
            return Process.Start(start) ?? throw new IOException($"{program} did not start.");
        }
        catch (Win32Exception trouble)
        {
            profile.Delete();
            throw new IOException($"{program} did not start.", trouble);
        }
    }

    async Task<Uri> Address(CancellationToken cancellation)
    {
        while (await _process.StandardError.ReadLineAsync(cancellation) is { } line)
        {
            if (!line.StartsWith(Announcement, StringComparison.Ordinal)) continue;
            // a full pipe would stop the browser
            _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new Uri(line[Announcement.Length..].Trim());
        }
        throw new IOException("The browser ended before it could be reached.");
    }

    async Task ThrowAwayProfile()
    {
        for (var tries = 0; _profile.Exists && tries < 5; tries++)
        {
            try
            {
                _profile.Delete(recursive: true);
            }
            catch (IOException)
            {
                // the last child process may still be writing
                await Task.Delay(100);
            }
            _profile.Refresh();
        }
    }
}
