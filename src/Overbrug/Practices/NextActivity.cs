using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>The run goes on with its next activity; what was left open before it is passed over, and can be taken up again.</summary>
internal sealed class NextActivity(OverbrugDb db, Actor actor, RunView view, DateTime now)
{
    /// <summary>Begins the activity with this number; asking for one that is there changes nothing.</summary>
    public async Task BeginAsync(int number, CancellationToken cancel)
    {
        var run = await Run.WorkedInBy(db, actor).Include(r => r.Activities).SingleAsync(r => r.Id == view.Run.Id, cancel);
        if (number != run.Current.Number + 1)
        {
            return;
        }

        db.AddRange(LeftOpen(run.Current.Number).Select(step => new SkippedStep(run, step.Activity, step.Step.Id)));
        run.BeginNext(now);
        db.Record(actor.Did("activity.begun", run.Id, now));
        await db.SaveChangesAsync(cancel);
    }

    private IEnumerable<JourneyStep> LeftOpen(int last) => view.Journey.Phases
        .Reverse().SkipWhile(phase => phase.Activity != last)
        .SelectMany(phase => phase.Steps).Where(step => step.State is JourneyState.Open or JourneyState.Here);
}
