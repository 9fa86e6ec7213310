using System.Collections.Concurrent;
using System.Net;

namespace Overbrug.Platform.Web;

/// <summary>
/// Slows down whoever guesses codes or passwords: misses are counted per name and window of time, in memory.
/// Keyed by address and by account apart, so that one never locks the other out.
/// </summary>
public sealed class Guessing(TimeProvider clock)
{
    public const int MissesPerAddress = 60;
    public const int MissesPerAccount = 12;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private const int MostNames = 100_000;
    private readonly ConcurrentDictionary<string, (long Window, int Misses)> misses = new();

    /// <param name="most">how many misses a window may hold</param>
    /// <param name="window">a quarter of an hour, unless this name counts by another</param>
    public bool IsTooMany(string name, int most, TimeSpan? window = null) => misses.TryGetValue(name, out var seen) && seen.Window == Now(window) && seen.Misses >= most;

    public void Miss(string name, TimeSpan? window = null)
    {
        if (misses.Count > MostNames)
        {
            misses.Clear();
        }

        var now = Now(window);
        misses.AddOrUpdate(name, _ => (now, 1), (_, seen) => seen.Window == now ? (now, seen.Misses + 1) : (now, 1));
    }

    public void Forget(string name) => misses.TryRemove(name, out _);

    /// <summary>The name of the network a request comes from: an IPv4 address or an IPv6 /64.</summary>
    public static string Address(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return "address:" + Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 8)));
    }

    private long Now(TimeSpan? window) => clock.GetUtcNow().Ticks / (window ?? Window).Ticks;
}
