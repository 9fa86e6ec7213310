using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Watching;

/// <summary>Keeps what is watched in step with the links in the library.</summary>
internal sealed class LinkRows(OverbrugDb db, TimeProvider clock)
{
    private const int MostAtOnce = 5_000;

    public async Task KeepAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Set<WatchedLink>().Where(w => w.Resource.WithdrawnAt != null || w.Resource.Facts.Link == "").ExecuteDeleteAsync(cancel);
        foreach (var changed in await db.Set<WatchedLink>().Include(w => w.Resource).Where(w => w.Url != w.Resource.Facts.Link).Take(MostAtOnce).ToListAsync(cancel))
        {
            changed.Become(changed.Resource.Facts.Link, now);
        }

        var unwatched = Resource.Public(db).Where(r => r.Facts.Link != "" && !db.Set<WatchedLink>().Any(w => w.ResourceId == r.Id));
        db.AddRange((await unwatched.OrderBy(r => r.Id).Take(MostAtOnce).ToListAsync(cancel)).Select(item => new WatchedLink(item, now)));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
