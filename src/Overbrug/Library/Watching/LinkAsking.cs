using System.Collections.Concurrent;
using System.Diagnostics;
using Overbrug.Platform.Web.Outside;

namespace Overbrug.Library.Watching;

/// <summary>Asks links: several servers side by side, each server one request at a time. HEAD first; GET when that does not say it is there.</summary>
internal sealed class LinkAsking(OutsideWeb web, HostBook book, WatchPace pace)
{
    private const int SideBySide = 4;

    /// <summary>For an answer that is on its way when the time is up.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>What was found until the time was up; links that were not reached by then are not in it.</summary>
    public async Task<IReadOnlyDictionary<string, LinkFinding>> AskAsync(IEnumerable<string> urls, CancellationToken cancel)
    {
        var (found, watch) = (new ConcurrentDictionary<string, LinkFinding>(), Stopwatch.StartNew());
        var hosts = urls.Select(url => (Url: url, Link: new Uri(url))).GroupBy(link => link.Link.Authority);
        using var late = new CancellationTokenSource(pace.Go + Grace);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = either.Token }, AskHostAsync);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // what was slow is asked again in a next go
        }

        return found;

        async ValueTask AskHostAsync(IGrouping<string, (string Url, Uri Link)> host, CancellationToken stop)
        {
            foreach (var (url, link) in host.TakeWhile(_ => watch.Elapsed < pace.Go))
            {
                if (await AskAsync(link, stop) is not { } finding)
                {
                    break;
                }

                found[url] = finding;
                if (finding.State == LinkState.Unreachable)
                {
                    // its other links would only wait for the same silence
                    host.ToList().ForEach(other => found.TryAdd(other.Url, finding));
                    break;
                }
            }
        }
    }

    /// <summary>Null when the server wants more rest than this run has.</summary>
    private async Task<LinkFinding?> AskAsync(Uri link, CancellationToken cancel)
    {
        try
        {
            var head = await book.InTurnAsync(link, robots => HeadAsync(link, robots, cancel), cancel);
            return head is { Status: >= 400 and not (410 or 429), State: not LinkState.Busy }
                ? await book.InTurnAsync(link, robots => OneAsync(HttpMethod.Get, link, robots, cancel), cancel) : head;
        }
        catch (OutsideException problem)
        {
            return LinkFinding.Of(problem.Trouble);
        }
    }

    /// <summary>Some servers hang up on HEAD, or leave it hanging: then GET has the word.</summary>
    private async Task<LinkFinding> HeadAsync(Uri link, Robots robots, CancellationToken cancel)
    {
        try
        {
            return await OneAsync(HttpMethod.Head, link, robots, cancel);
        }
        catch (OutsideException problem) when (problem.Trouble is OutsideTrouble.Broken or OutsideTrouble.Time or OutsideTrouble.Size)
        {
            return LinkFinding.Of(StatusCodes.Status405MethodNotAllowed, null);
        }
    }

    private async Task<LinkFinding> OneAsync(HttpMethod method, Uri link, Robots robots, CancellationToken cancel)
    {
        if (!robots.Allows(link))
        {
            return robots.FailedWith == 0 ? LinkFinding.Forbidden : LinkFinding.Resting(robots.FailedWith);
        }

        var answer = await web.AskAsync(method, link, new OutsideLimits(pace.Time, 0), cancel);
        return LinkFinding.Of(answer.Status, web.RetryAfter(answer));
    }
}
