using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Library.Watching;

/// <summary>One go: asks links that are due, writes down what was found, and leaves the rest to a next go.</summary>
internal sealed class AskLinks(OverbrugDb db, LinkAsking asking, WatchPace pace, Words words, TimeProvider clock) : JobHandler<LinksToAsk>
{
    /// <summary>In one day.</summary>
    public const int MostLinks = 200;
    private const int MostWitnesses = 3;

    protected override async Task RunAsync(LinksToAsk payload, CancellationToken cancel)
    {
        var begins = clock.GetUtcNow().UtcDateTime;
        var due = await db.Set<WatchedLink>().Where(w => w.NextAt <= begins && w.Resource.WithdrawnAt == null)
            .GroupBy(w => w.Url).OrderBy(group => group.Min(w => w.NextAt)).Select(group => group.Key).Take(MostLinks - payload.Asked).ToListAsync(cancel);
        if (due.Count == 0)
        {
            return;
        }

        var found = await asking.AskAsync(due, cancel);
        var isConcluded = !LinkPlan.IsDoubtful(found.Select(f => (new Uri(f.Key).Authority, f.Value))) || await IsNetworkThereAsync(found, cancel);
        await WriteAsync(found, isConcluded, cancel);
        var (now, asked) = (clock.GetUtcNow().UtcDateTime, payload.Asked + found.Count);
        if (found.Count > 0 && asked < MostLinks && now - payload.BeganAt < pace.Run && await db.Set<WatchedLink>().AnyAsync(w => w.NextAt <= now, cancel))
        {
            db.Add(Job.For(new LinksToAsk(payload.BeganAt, asked), now));
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Links that answered last time must all answer now; where none is known, nobody can tell.</summary>
    private async Task<bool> IsNetworkThereAsync(IReadOnlyDictionary<string, LinkFinding> found, CancellationToken cancel)
    {
        var known = await db.Set<WatchedLink>().Where(w => w.AskedAt != null && w.Misses == 0).OrderByDescending(w => w.AskedAt).Select(w => w.Url).Take(MostLinks).ToListAsync(cancel);
        var asked = found.Select(f => new Uri(f.Key).Authority).ToHashSet();
        string[] witnesses = [.. known.Where(url => !asked.Contains(new Uri(url).Authority)).DistinctBy(url => new Uri(url).Authority).Take(MostWitnesses)];
        var told = await asking.AskAsync(witnesses, cancel);
        return told.Count > 0 && told.Values.All(finding => finding.State != LinkState.Unreachable);
    }

    private async Task WriteAsync(IReadOnlyDictionary<string, LinkFinding> found, bool isConcluded, CancellationToken cancel)
    {
        var dutch = words.In(words.Languages.Dutch);
        string[] urls = [.. found.Keys];
        foreach (var link in await db.Set<WatchedLink>().Where(w => urls.Contains(w.Url)).ToListAsync(cancel))
        {
            var finding = found[link.Url];
            var key = finding.State == LinkState.Unreachable && !isConcluded ? "library-watch.found-nothing" : finding.Found;
            LinkPlan.Tell(link, finding, isConcluded, dutch.Of(key, ("status", finding.Status)), clock.GetUtcNow().UtcDateTime);
        }
    }
}
