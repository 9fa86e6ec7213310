using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>What the evaluation of one activity left for the next: an answer with its question.</summary>
public sealed record TakenAlong(MethodQuestion Question, StepAnswer Answer)
{
    public static async Task<IReadOnlyList<TakenAlong>> ForAsync(OverbrugDb db, Actor actor, RunView view, int activity, CancellationToken cancel)
    {
        var steps = view.Method.Steps.Where(step => step.IsTakenAlong && view.MayRead(step)).ToList();
        var ids = steps.Select(step => step.Id).ToList();
        if (activity < 2 || ids.Count == 0)
        {
            return [];
        }

        var answers = await StepAnswer.VisibleTo(db, actor).AsNoTracking().Include(a => a.Author.User)
            .Where(a => a.RunId == view.Run.Id && a.Number == activity - 1 && ids.Contains(a.StepId)).ToListAsync(cancel);
        return [.. steps.SelectMany(step => step.Questions.SelectMany(question => answers
            .Where(answer => answer.StepId == step.Id && answer.QuestionId == question.Id).Select(answer => new TakenAlong(question, answer))))];
    }
}
