using System.Collections.Concurrent;
using System.Net;

namespace Overbrug.Platform.Web;

/// <summary>
/// Slows down whoever guesses codes or passwords: misses are counted per name and quarter of an hour, in memory.
/// Keyed by address and by account apart, so that one never locks the other out.
/// </summary>
public sealed class Guessing(TimeProvider clock)
{
    public const int MissesPerAddress = 60;
    public const int MissesPerAccount = 12;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private const int MostNames = 100_000;
    private readonly ConcurrentDictionary<string, (long Window, int Misses)> misses = new();

    private long Now => clock.GetUtcNow().Ticks / Window.Ticks;

    public bool IsTooMany(string name, int most) => misses.TryGetValue(name, out var seen) && seen.Window == Now && seen.Misses >= most;

    public void Miss(string name)
    {
        if (misses.Count > MostNames)
        {
            misses.Clear();
        }

        misses.AddOrUpdate(name, _ => (Now, 1), (_, seen) => seen.Window == Now ? (Now, seen.Misses + 1) : (Now, 1));
    }

    public void Forget(string name) => misses.TryRemove(name, out _);

    /// <summary>The name of the network a request comes from: an IPv4 address or an IPv6 /64.</summary>
    public static string Address(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return "address:" + Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 8)));
    }
}
