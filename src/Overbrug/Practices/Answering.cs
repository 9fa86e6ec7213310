using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>One person answers a step: the answers, the criteria that come of them, and a skip that is no more.</summary>
internal sealed class Answering(OverbrugDb db, Actor actor, RunView view, JourneyStep at, DateTime now)
{
    private readonly Membership author = actor.Membership!;

    public async Task SaveAsync(StepForm form, CancellationToken cancel)
    {
        db.Attach(author);
        var (run, number, step) = (view.Run, at.Activity, at.Step);
        var mine = await StepAnswer.VisibleTo(db, actor).Where(a => a.RunId == run.Id && a.Number == number && a.StepId == step.Id && a.AuthorId == author.Id).ToListAsync(cancel);
        var criteria = await Criterion.VisibleTo(db, actor).Include(c => c.Readings).Where(c => c.RunId == run.Id && c.Number == number && c.WrittenById == author.Id).ToListAsync(cancel);
        foreach (var question in form.Asked)
        {
            var answer = mine.Find(a => a.QuestionId == question.Id);
            if (question.Type == QuestionType.Criteria)
            {
                Keep(question, answer is null ? Saying.Nothing : new(answer.Text, answer.Choices), form[question], criteria);
            }

            Keep(question, answer, form[question]);
        }

        db.RemoveRange(await SkippedStep.VisibleTo(db, actor).Where(s => s.RunId == run.Id && s.Number == number && s.StepId == step.Id).ToListAsync(cancel));
        db.Record(actor.Did("step.answered", run.Id, now));
        await db.SaveChangesAsync(cancel);
    }

    private void Keep(MethodQuestion question, StepAnswer? answer, Saying saying)
    {
        if (saying.IsEmpty)
        {
            db.RemoveRange(answer is null ? [] : [answer]);
            return;
        }

        if (answer is null)
        {
            answer = new StepAnswer(view.Run, at.Activity, at.Step.Id, question.Id, author, now);
            db.Add(answer);
        }

        answer.IsPrivate = at.Step.IsPrivate;
        answer.Say(saying.Text, saying.Choices, now);
    }

    /// <summary>What somebody already looked back at stays, whatever is unsaid later.</summary>
    private void Keep(MethodQuestion question, Saying before, Saying after, List<Criterion> criteria)
    {
        var voice = SuccessCriteria.VoiceOf(question, view.Voice);
        var (said, unsaid) = (SuccessCriteria.In(question, after), SuccessCriteria.In(question, before).Except(SuccessCriteria.In(question, after)).ToList());
        db.RemoveRange(criteria.Where(c => c.Voice == voice && unsaid.Contains(c.Text) && c.Readings.Count == 0));
        db.AddRange(said.Where(text => !criteria.Exists(c => c.Voice == voice && c.Text == text))
            .Select(text => new Criterion(view.Run, at.Activity, voice, text, author, now)));
    }
}
