using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Library;

/// <summary>
/// Puts the records that come with the program into the library. A record that an editor changed here stays as it is here; a record that
/// no longer comes along is taken away.
/// </summary>
internal sealed class Shelving(OverbrugDb db, LibraryShelf shelf, TimeProvider clock)
{
    /// <summary>The origin of what comes with the program.</summary>
    public const string Origin = "content";

    /// <summary>How many items were added, changed or taken away. Called by who holds <see cref="ResourceSlug.Turns"/>.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var here = await db.Set<Resource>().Where(r => r.Origin == Origin).ToDictionaryAsync(r => r.OriginId, cancel);
        var taken = await db.Set<Resource>().Where(r => r.Origin != Origin).Select(r => r.Slug).ToHashSetAsync(cancel);
        foreach (var (slug, facts) in shelf.Records)
        {
            if (here.GetValueOrDefault(slug) is { } known)
            {
                known.Tell(facts, now);
            }
            else if (!taken.Contains(slug))
            {
                var made = new Resource(slug, facts, now);
                made.ComesFrom(Origin, slug);
                db.Add(made);
            }
        }

        foreach (var gone in here.Values.Where(r => !shelf.Records.ContainsKey(r.OriginId)))
        {
            gone.Withdraw(now);
        }

        var changed = db.ChangeTracker.Entries<Resource>().Count(entry => entry.State is EntityState.Added or EntityState.Modified);
        await db.SaveChangesAsync(cancel);
        return changed;
    }
}
