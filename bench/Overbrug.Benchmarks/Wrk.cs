using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Overbrug.Benchmarks;

/// <summary>Load on one address, from the Debian program wrk.</summary>
internal static partial class Wrk
{
    private const int Connections = 8;

    /// <summary>Answers a second; stops the run when an answer is not 200.</summary>
    public static async Task<double> LoadAsync(Running program, string path, int seconds, string? cookie = null)
    {
        var headers = Phone.Headers.Select(h => $"{h.Key}: {h.Value}").Concat(cookie is null ? [] : [$"Cookie: {cookie}"]).SelectMany(h => new[] { "-H", h });
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", $"-d{seconds}s", .. headers, program.Address + path]) { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return !said.Contains("Non-2xx", StringComparison.Ordinal) && Rate().Match(said) is { Success: true } rate
            ? double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{path} did not answer as it should:\n{said}");
    }

    [GeneratedRegex(@"Requests/sec:\s*([\d.]+)")]
    private static partial Regex Rate();
}
