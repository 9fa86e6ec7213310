using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>The team passes over a step for now; skipping twice is skipping once.</summary>
internal sealed class Skipping(OverbrugDb db, Actor actor, Run run, DateTime now)
{
    public async Task SaveAsync(StepAt at, CancellationToken cancel)
    {
        if (!await SkippedStep.VisibleTo(db, actor).AnyAsync(s => s.RunId == run.Id && s.Number == at.Activity && s.StepId == at.Step, cancel))
        {
            db.Add(new SkippedStep(run, at.Activity, at.Step));
            db.Record(actor.Did("step.skipped", run.Id, now));
            await db.SaveChangesAsync(cancel);
        }
    }
}
