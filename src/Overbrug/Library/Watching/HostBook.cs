using System.Collections.Concurrent;
using System.Text;
using Overbrug.Platform.Web.Outside;

namespace Overbrug.Library.Watching;

/// <summary>How we behave towards each server: what its robots.txt says, kept for a day, and a pause between two requests.</summary>
internal sealed class HostBook(OutsideWeb web, WatchPace pace, TimeProvider clock)
{
    private const int MostHosts = 5_000;
    private const int MostBytes = 512 * 1024;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(23);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private readonly ConcurrentDictionary<string, Host> hosts = new();

    /// <summary>One request to a server at a time, after a pause; null when the server asks for a longer pause than we can keep in this run.</summary>
    public async Task<T?> InTurnAsync<T>(Uri link, Func<Robots, Task<T>> ask, CancellationToken cancel)
        where T : class
    {
        if (hosts.Count > MostHosts)
        {
            hosts.Clear();
        }

        var host = hosts.GetOrAdd(link.Authority, _ => new Host());
        await host.Turn.WaitAsync(cancel);
        try
        {
            if (host.Robots is null || clock.GetUtcNow() - host.ReadAt > Kept)
            {
                (host.Robots, host.ReadAt, host.AskedAt) = (await RobotsAsync(link, cancel), clock.GetUtcNow(), Environment.TickCount64);
            }

            var pause = host.Robots.Pause > pace.Pause ? host.Robots.Pause.Value : pace.Pause;
            var passed = TimeSpan.FromMilliseconds(Environment.TickCount64 - host.AskedAt);
            if (pause - passed > LongestPause)
            {
                return null;
            }

            if (pause > passed)
            {
                await Task.Delay(pause - passed, cancel);
            }

            var told = await ask(host.Robots);
            host.AskedAt = Environment.TickCount64;
            return told;
        }
        finally
        {
            host.Turn.Release();
        }
    }

    /// <summary>RFC 9309, 2.3.1: without the file all is allowed; while the server fails, nothing is. What goes on and on, or is larger than such a file can be, is no such file.</summary>
    private async Task<Robots> RobotsAsync(Uri link, CancellationToken cancel)
    {
        try
        {
            var answer = await web.AskAsync(HttpMethod.Get, new Uri(link, "/robots.txt"), new OutsideLimits(pace.Time, MostBytes), cancel);
            return answer.Status switch
            {
                >= 200 and < 300 => Robots.Read(Encoding.UTF8.GetString(answer.Body), OutsideWeb.Agent),
                >= 500 or 429 => Robots.Failing(answer.Status),
                _ => Robots.AllowsAll,
            };
        }
        catch (OutsideException problem) when (problem.Trouble is OutsideTrouble.Redirects or OutsideTrouble.Size)
        {
            return Robots.AllowsAll;
        }
    }

    private sealed class Host
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public Robots? Robots { get; set; }

        public DateTimeOffset ReadAt { get; set; }

        /// <summary>In milliseconds of this machine: a pause is real time.</summary>
        public long AskedAt { get; set; }
    }
}

/// <summary>How fast the link watch goes.</summary>
internal sealed record WatchPace
{
    /// <summary>Between two requests to one server.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For one answer.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Of one go; between two goes other jobs have their turn.</summary>
    public TimeSpan Go { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Of all goes of a day.</summary>
    public TimeSpan Run { get; init; } = TimeSpan.FromMinutes(10);
}
