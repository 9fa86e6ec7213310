using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library.Lists;

/// <summary>Lists are written one at a time in a school: who comes second changes the list as the first left it.</summary>
internal static class ListTurn
{
    /// <summary>Changes a list as it is now; false when it is not there for this person.</summary>
    public static async Task<bool> ChangeListAsync(this OverbrugDb db, Actor actor, Guid id, DateTime now, string what, System.Action<ReadingList> verb, CancellationToken cancel)
    {
        await using var turn = await db.LockAsync(actor.SchoolId, cancel);
        if (await ReadingList.ChangeableBy(db, actor).Include(l => l.Items).ThenInclude(item => item.Resource).SingleOrDefaultAsync(l => l.Id == id, cancel) is not { } list)
        {
            return false;
        }

        verb(list);
        db.Record(actor.Did(what, id, now));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return true;
    }

    /// <summary>Makes a list, with an item in it when one is given; null when the school has as many as it may. A title that the school has already is that list, so a double tap makes one.</summary>
    public static async Task<ReadingList?> MakeListAsync(this OverbrugDb db, Actor actor, ListForm form, Resource? first, DateTime now, CancellationToken cancel)
    {
        await using var turn = await db.LockAsync(actor.SchoolId, cancel);
        var own = ReadingList.ChangeableBy(db, actor);
        var list = await own.Include(l => l.Items).OrderBy(l => l.Id).FirstOrDefaultAsync(l => l.Title == form.Title, cancel);
        if (list is null)
        {
            if (await own.CountAsync(cancel) >= ReadingList.MostLists)
            {
                return null;
            }

            list = form.Make(actor.SchoolId, now);
            db.Add(list);
            db.Record(actor.Did("list.made", list.Id, now));
        }

        if (first is not null)
        {
            list.Put(first);
        }

        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return list;
    }
}
