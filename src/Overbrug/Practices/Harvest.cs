using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>What a run wrote down where it produces something, to begin an action or a story with: of each question one's own answer, else the last one given.</summary>
internal sealed class Harvest
{
    private readonly MethodStep? step;
    private readonly ILookup<string, StepAnswer> answers;

    private Harvest(MethodStep? step, IEnumerable<StepAnswer> answers) => (this.step, this.answers) = (step, answers.ToLookup(a => a.QuestionId));

    public static async Task<Harvest> OfAsync(OverbrugDb db, Actor actor, Guid runId, string produces, CancellationToken cancel)
    {
        var version = await Run.VisibleTo(db, actor).Where(r => r.Id == runId).Select(r => r.Method).AsNoTracking().SingleAsync(cancel);
        var step = version.Read().Steps.FirstOrDefault(s => s.Produces == produces);
        var answers = step is null ? [] : await StepAnswer.VisibleTo(db, actor).AsNoTracking().Where(a => a.RunId == runId && a.StepId == step.Id).ToListAsync(cancel);
        return new(step, answers.OrderByDescending(a => a.AuthorId == actor.Membership?.Id).ThenByDescending(a => a.AnsweredAt));
    }

    /// <summary>The answer to the first question of this type, or to a later one.</summary>
    public string Text(int nth = 0) => Of(QuestionType.Text, nth)?.Text ?? "";

    public string? Choice(int nth = 0) => Of(QuestionType.Choice, nth)?.Choices.FirstOrDefault();

    public DateOnly? Day => DateOnly.TryParseExact(Of(QuestionType.Date, 0)?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private StepAnswer? Of(QuestionType type, int nth) =>
        step?.Questions.Where(q => q.Type == type).ElementAtOrDefault(nth) is { } question ? answers[question.Id].FirstOrDefault(a => !a.IsEmpty) : null;
}
