using System.Collections.Concurrent;

namespace Overbrug.Platform.Web;

/// <summary>
/// What was read a moment ago and is the same for everyone: kept as long as a page in the output cache (<see cref="ParentCache"/>)
/// and gone when its space changes. Never for what belongs to one family or one member of a team.
/// </summary>
public sealed class KeptReads(TimeProvider clock)
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<object, (Guid Space, long Change, DateTimeOffset Until, object Read)> reads = new();
    private readonly ConcurrentDictionary<Guid, long> changes = new();
    private long allChanges;

    /// <param name="key">compared by value</param>
    /// <param name="read">asks the database; null is not kept</param>
    /// <param name="spaceOf">the space that what was read belongs to</param>
    public async Task<T?> GetAsync<T>(object key, Func<Task<T?>> read, Func<T, Guid> spaceOf)
        where T : class
    {
        if (Find(key) is T kept)
        {
            return kept;
        }

        // a change while reading must win: what was read may be from before it
        var before = Interlocked.Read(ref allChanges);
        if (await read() is not { } found)
        {
            return null;
        }

        if (before == Interlocked.Read(ref allChanges))
        {
            Keep(key, spaceOf(found), found);
        }

        return found;
    }

    public bool Has(object key) => Find(key) is not null;

    public void Forget(Guid space)
    {
        changes.AddOrUpdate(space, 1, (_, change) => change + 1);
        Interlocked.Increment(ref allChanges);
    }

    private object? Find(object key) =>
        reads.TryGetValue(key, out var kept) && kept.Until > clock.GetUtcNow() && kept.Change == ChangeOf(kept.Space) ? kept.Read : null;

    private long ChangeOf(Guid space) => changes.GetValueOrDefault(space);

    private void Keep(object key, Guid space, object found)
    {
        if (reads.Count >= Most)
        {
            reads.Clear();
        }

        reads[key] = (space, ChangeOf(space), clock.GetUtcNow() + ParentCache.Life, found);
    }
}
