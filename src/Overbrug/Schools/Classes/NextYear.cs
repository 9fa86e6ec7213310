using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Schools.Classes;

/// <summary>The classes of a school year once more for the next, each with its people. A class that is there already stays as it is.</summary>
internal sealed class NextYear(OverbrugDb db, Actor actor, DateTime now)
{
    public async Task PrepareAsync(SchoolYear year, CancellationToken cancel)
    {
        await using var transaction = await db.LockAsync(actor.SchoolId, cancel);
        var groups = await ClassGroup.VisibleTo(db, actor).Where(group => group.Year == year.Start || group.Year == year.Start - 1).ToListAsync(cancel);
        var team = await Membership.VisibleTo(db, actor).Include(member => member.Classes).ToListAsync(cancel);
        var taken = groups.Where(group => group.IsOf(year)).Select(group => group.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var group in groups.Where(group => !group.IsOf(year) && !taken.Contains(group.Name)))
        {
            var next = new ClassGroup(actor.School, group.Name, group.Pictogram, year, now);
            db.Add(next);
            team.FindAll(member => member.Classes.Any(link => link.ClassGroupId == group.Id)).ForEach(member => member.Join(next));
            db.Record(actor.Did("class.added", next.Id, now));
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
