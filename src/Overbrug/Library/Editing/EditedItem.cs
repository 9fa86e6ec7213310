using Overbrug.Library.Watching;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Editing;

/// <summary>What changes with an item when an editor changes it: it is ours, it was looked at, and a new link is watched from the start.</summary>
internal static class EditedItem
{
    public static async Task EditAsync(this Resource item, OverbrugDb db, ResourceFacts facts, DateTime now, CancellationToken cancel)
    {
        var wasWithdrawn = item.WithdrawnAt is not null;
        item.Tell(facts, now);
        if (wasWithdrawn)
        {
            item.Withdraw(now);
        }

        item.BecomeOurs();
        item.LookAt(DateOnly.FromDateTime(now));
        if (await db.FindAsync<WatchedLink>([item.Id], cancel) is { } watched && watched.Url != facts.Link)
        {
            if (facts.Link.Length == 0)
            {
                db.Remove(watched);
            }
            else
            {
                watched.Become(facts.Link, now);
            }
        }
    }
}
