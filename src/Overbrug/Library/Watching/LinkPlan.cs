using System.Security.Cryptography;
using System.Text;

namespace Overbrug.Library.Watching;

/// <summary>When a link is asked again, and what a finding makes of it.</summary>
internal static class LinkPlan
{
    public static readonly TimeSpan LiveAgain = TimeSpan.FromDays(30);
    public static readonly TimeSpan Spread = TimeSpan.FromDays(6);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromHours(12);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(30);
    private static readonly TimeSpan Tomorrow = TimeSpan.FromHours(20);

    /// <summary>27 to 33 days, always the same for one link, so that what came in together is not asked together for ever.</summary>
    public static TimeSpan AfterLive(string url) => LiveAgain - (Spread / 2) + (Spread * (SHA256.HashData(Encoding.UTF8.GetBytes(url))[0] / 255.0));

    /// <summary>After two days, then five: three misses lie over a week. A dead link is asked now and then: some come back.</summary>
    public static TimeSpan AfterMiss(int misses) => TimeSpan.FromDays(misses switch { 1 => 2, 2 => 5, _ => 14 });

    public static TimeSpan AfterBusy(TimeSpan? asked) => asked is not { } wait ? TimeSpan.FromDays(1) : wait < ShortestWait ? ShortestWait : wait > LongestWait ? LongestWait : wait;

    /// <param name="isConcluded">false when our own network may be what is missing: a server that is not reached then says nothing</param>
    /// <param name="words">the finding in Dutch</param>
    public static void Tell(WatchedLink link, LinkFinding finding, bool isConcluded, string words, DateTime now)
    {
        switch (finding.State)
        {
            case LinkState.Live or LinkState.Forbidden:
                link.Live(words, now, AfterLive(link.Url));
                break;
            case LinkState.Busy:
                link.Wait(words, now, AfterBusy(finding.Wait));
                break;
            case LinkState.Unreachable when !isConcluded:
                link.Wait(words, now, Tomorrow);
                break;
            default:
                link.Miss(words, now, AfterMiss(link.Misses + 1));
                break;
        }
    }

    /// <summary>More than half of the servers were not reached: our own network is more likely than theirs.</summary>
    public static bool IsDoubtful(IEnumerable<(string Host, LinkFinding Finding)> findings)
    {
        var hosts = findings.GroupBy(f => f.Host).Select(group => group.All(f => f.Finding.State == LinkState.Unreachable)).ToList();
        return hosts.Count(isLost => isLost) * 2 > hosts.Count;
    }
}
