using System.Collections.Concurrent;

namespace Overbrug.Platform.Web;

/// <summary>
/// What was read a moment ago and is the same for everyone: kept as long as a page in the output cache (<see cref="ParentCache"/>)
/// and gone when its space changes. Never for what belongs to one family or one member of a team. What only counts people
/// (places that are taken) goes each time that someone says something; the rest stays then.
/// </summary>
public sealed class KeptReads(TimeProvider clock)
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<object, (Drawer Drawer, long Change, DateTimeOffset Until, object Read)> reads = new();
    private readonly ConcurrentDictionary<Drawer, long> changes = new();
    private long allChanges;
    private long allCounts;

    /// <param name="key">compared by value</param>
    /// <param name="read">asks the database; null is not kept</param>
    /// <param name="spaceOf">the space that what was read belongs to</param>
    /// <param name="counts">it only counts people</param>
    public async Task<T?> GetAsync<T>(object key, Func<Task<T?>> read, Func<T, Guid> spaceOf, bool counts = false)
        where T : class
    {
        if (Find(key) is T kept)
        {
            return kept;
        }

        // a change while reading must win: what was read may be from before it
        var before = Changes(counts);
        if (await read() is not { } found)
        {
            return null;
        }

        var drawer = new Drawer(spaceOf(found), counts);
        var change = ChangeOf(drawer);
        if (before == Changes(counts))
        {
            Keep(key, (drawer, change, clock.GetUtcNow() + ParentCache.Life, found));
        }

        return found;
    }

    public bool Has(object key) => Find(key) is not null;

    /// <param name="space">that changed</param>
    /// <param name="onlyCounts">one family said something; what is read for all is as it was</param>
    public void Forget(Guid space, bool onlyCounts = false)
    {
        Change(new Drawer(space, Counts: true), ref allCounts);
        if (!onlyCounts)
        {
            Change(new Drawer(space, Counts: false), ref allChanges);
        }
    }

    private object? Find(object key) =>
        reads.TryGetValue(key, out var kept) && kept.Until > clock.GetUtcNow() && kept.Change == ChangeOf(kept.Drawer) ? kept.Read : null;

    private long Changes(bool counts) => Interlocked.Read(ref allChanges) + (counts ? Interlocked.Read(ref allCounts) : 0);

    private long ChangeOf(Drawer drawer) => changes.GetValueOrDefault(drawer);

    // all before one: whoever sees the new number of a drawer sees that something changed while it read
    private void Change(Drawer drawer, ref long all)
    {
        Interlocked.Increment(ref all);
        changes.AddOrUpdate(drawer, 1, (_, change) => change + 1);
    }

    private void Keep(object key, (Drawer Drawer, long Change, DateTimeOffset Until, object Read) kept)
    {
        if (reads.Count >= Most)
        {
            reads.Clear();
        }

        reads[key] = kept;
    }

    private readonly record struct Drawer(Guid Space, bool Counts);
}
