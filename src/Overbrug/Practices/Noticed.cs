using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>What people ticked while looking back: trust, a lower threshold, contact that comes by itself, insight.</summary>
internal static class Noticed
{
    public static async Task<IReadOnlyList<TakenAlong>> InAsync(OverbrugDb db, Actor actor, RunView view, int activity, CancellationToken cancel)
    {
        var steps = view.Method.Phases.Where(phase => phase.Station == Station.LookBack).SelectMany(phase => phase.Steps).Where(step => !step.IsApart && view.MayRead(step)).ToList();
        var ids = steps.Select(step => step.Id).ToList();
        var answers = await StepAnswer.VisibleTo(db, actor).AsNoTracking().Include(a => a.Author.User)
            .Where(a => a.RunId == view.Run.Id && a.Number == activity && ids.Contains(a.StepId)).ToListAsync(cancel);
        return [.. answers.Where(a => a.Choices.Count > 0)
            .Select(a => (Answer: a, Question: steps.Find(step => step.Id == a.StepId)?.FindQuestion(a.QuestionId)))
            .Where(pair => pair.Question?.Type == QuestionType.Notes).Select(pair => new TakenAlong(pair.Question!, pair.Answer))];
    }
}
