using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Overbrug.Benchmarks;

/// <summary>The real program in a process of its own, on the first core where that can be chosen.</summary>
internal sealed class Running : IDisposable
{
    private readonly Process process;

    private Running(Process process, string address, TimeSpan startedIn) => (this.process, Address, StartedIn) = (process, address, startedIn);

    public string Address { get; }

    /// <summary>From the start of the process until it says that it is ready.</summary>
    public TimeSpan StartedIn { get; }

    /// <summary>Resident memory in MB.</summary>
    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<Running> StartAsync(string folder, bool story = false)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var pin = Environment.GetEnvironmentVariable("BENCH_SERVER_PIN");
        var program = $"exec {pin} dotnet \"{Environment.GetEnvironmentVariable("BENCH_PROGRAM")}\" serve {(story ? "--story demo" : "")} --urls {address} 2> \"{folder}/log\"";
        var start = new ProcessStartInfo("sh", ["-c", program]) { RedirectStandardOutput = true };
        (start.Environment["OVERBRUG_DATA"], start.Environment["OVERBRUG_BENCH"], start.Environment["OVERBRUG_ADDRESS"]) = (folder, "1", address);
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Overbrug is ready", StringComparison.Ordinal))
            {
                return new Running(process, address, clock.Elapsed);
            }
        }

        throw new InvalidOperationException("The program did not start: " + await File.ReadAllTextAsync(Path.Combine(folder, "log")));
    }

    public void Stop()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    public void Dispose()
    {
        Stop();
        process.Dispose();
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
