using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Search;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;

namespace Overbrug.Library;

/// <summary>
/// All public items as this node holds them in memory, for searching. A change on this node shows at once (<see cref="Forget"/>), one on
/// another node after <see cref="Life"/>.
/// </summary>
public sealed class Catalogue(IServiceScopeFactory scopes, Thesaurus thesaurus, CatalogueLabels labels, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    /// <summary>With more items than this, a change shows a few seconds later instead of making its reader wait.</summary>
    private const int Many = 5_000;

    private readonly SemaphoreSlim one = new(1);
    private Kept? kept;
    private volatile bool mayBeOld = true;

    public async Task<SearchAnswer> FindAsync(SearchQuery query, string language, CancellationToken cancel) =>
        (await ReadAsync(cancel)).Index.Find(query, language);

    public async Task<IReadOnlyList<string>> SuggestAsync(string begun, int most, CancellationToken cancel) =>
        (await ReadAsync(cancel)).Index.Suggest(begun, most);

    /// <summary>What is known of items, by slug.</summary>
    public async Task<IReadOnlyDictionary<string, ResourceFacts>> FactsAsync(CancellationToken cancel) => (await ReadAsync(cancel)).Facts;

    /// <summary>What belongs to the same meeting, without the item itself.</summary>
    public async Task<IReadOnlyList<(string Slug, ResourceFacts Facts)>> TogetherWithAsync(string slug, ResourceFacts facts, CancellationToken cancel)
    {
        if (facts.Together.Length == 0)
        {
            return [];
        }

        var now = await ReadAsync(cancel);
        return [.. now.Together[facts.Together].Where(other => other != slug).Select(other => (other, now.Facts[other]))];
    }

    /// <summary>Something public changed: it is read again before the next answer.</summary>
    public void Forget() => mayBeOld = true;

    public void Dispose() => one.Dispose();

    private async Task<Kept> ReadAsync(CancellationToken cancel)
    {
        if (kept is { } now && !IsOld(now))
        {
            return now;
        }

        if (kept is { Facts.Count: > Many } large)
        {
            // to read so many takes seconds: who asks meanwhile gets what was there
            if (one.CurrentCount > 0)
            {
                _ = Task.Run(() => RenewAsync(CancellationToken.None), CancellationToken.None);
            }

            return large;
        }

        await RenewAsync(cancel);
        return kept!;
    }

    private bool IsOld(Kept known) => mayBeOld || clock.GetUtcNow() >= known.Until;

    private async Task RenewAsync(CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            if (kept is not { } known || IsOld(known))
            {
                // a change that was committed later may carry an earlier time: the stamp says nothing of it
                var hasChanged = mayBeOld;
                mayBeOld = false;
                await using var scope = scopes.CreateAsyncScope();
                kept = await ReadAsync(scope.ServiceProvider.GetRequiredService<OverbrugDb>(), hasChanged, cancel);
            }
        }
        catch
        {
            mayBeOld = true;
            throw;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<Kept> ReadAsync(OverbrugDb db, bool hasChanged, CancellationToken cancel)
    {
        var until = clock.GetUtcNow() + Life;
        var stamp = new Stamp(
            await Resource.Public(db).CountAsync(cancel),
            await db.Set<Resource>().MaxAsync(r => (DateTime?)r.ChangedAt, cancel),
            await Tried.Public(db).CountAsync(cancel),
            await Tried.Public(db).MaxAsync(t => t.LookedAt, cancel));
        if (!hasChanged && kept is { } same && same.Stamp == stamp)
        {
            return same with { Until = until };
        }

        var tried = await Tried.Public(db).Select(t => t.ResourceId).Distinct().ToHashSetAsync(cancel);
        var facts = new Dictionary<string, ResourceFacts>(stamp.Items);
        var entries = new List<SearchEntry>(stamp.Items);
        await foreach (var item in Resource.Public(db).AsNoTracking().OrderBy(r => r.MadeAt).ThenBy(r => r.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            facts[item.Slug] = item.Facts;
            entries.Add(labels.Entry(item, tried.Contains(item.Id), entries.Count));
        }

        return new(LibraryIndex.Build(entries, thesaurus), facts, facts.ToLookup(f => f.Value.Together, f => f.Key), stamp, until);
    }

    private sealed record Kept(LibraryIndex Index, IReadOnlyDictionary<string, ResourceFacts> Facts, ILookup<string, string> Together, Stamp Stamp, DateTimeOffset Until);

    private sealed record Stamp(int Items, DateTime? Changed, int Tried, DateTime? Looked);
}
