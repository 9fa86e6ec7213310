using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>Someone, or without a reader the team, looks back at the criteria of an activity.</summary>
internal sealed class ReadingBack(OverbrugDb db, Actor actor, Guid runId, DateTime now)
{
    public async Task SaveAsync(ReadingForm form, Membership? reader, CancellationToken cancel)
    {
        var ids = form.Criteria.Select(c => c.Id).ToList();
        foreach (var criterion in await Criterion.VisibleTo(db, actor).Include(c => c.Readings).Where(c => ids.Contains(c.Id)).ToListAsync(cancel))
        {
            form.ApplyTo(criterion, reader, now);
        }

        db.Record(actor.Did("criteria.read", runId, now));
        await db.SaveChangesAsync(cancel);
    }
}
