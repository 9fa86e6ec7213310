using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>What was answered and skipped in some runs, read at once.</summary>
internal sealed class Progress
{
    private readonly ILookup<Guid, StepPlace> answered;
    private readonly ILookup<Guid, SkippedStep> skipped;

    private Progress(IEnumerable<StepPlace> answered, IEnumerable<SkippedStep> skipped) =>
        (this.answered, this.skipped) = (answered.ToLookup(a => a.RunId), skipped.ToLookup(s => s.RunId));

    public static async Task<Progress> OfAsync(OverbrugDb db, Actor actor, IReadOnlyCollection<Guid> runs, CancellationToken cancel) => new(
        await StepAnswer.PlacesVisibleTo(db, actor).Where(a => runs.Contains(a.RunId)).Distinct().ToListAsync(cancel),
        await SkippedStep.VisibleTo(db, actor).AsNoTracking().Where(s => runs.Contains(s.RunId)).ToListAsync(cancel));

    public Journey Of(Run run, Method method) =>
        new(method, run.Current.Number, answered[run.Id].Select(a => a.At), skipped[run.Id].Select(s => new StepAt(s.StepId, s.Number)));

    /// <summary>The steps in which this person said something.</summary>
    public IEnumerable<StepAt> AnsweredBy(Guid? memberId, Run run) => answered[run.Id].Where(a => a.AuthorId == memberId).Select(a => a.At);
}
