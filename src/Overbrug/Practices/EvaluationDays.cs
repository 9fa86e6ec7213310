using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>The days on which people agreed beforehand to look back, per run and activity; the last word counts.</summary>
internal static class EvaluationDays
{
    private const string FixesTheDay = "evaluation-date";

    public static async Task<IReadOnlyDictionary<(Guid Run, int Number), DateOnly>> OfAsync(OverbrugDb db, Actor actor, IReadOnlyCollection<Guid> runs, IEnumerable<MethodStep> steps, CancellationToken cancel)
    {
        var ids = steps.Where(step => step.Produces == FixesTheDay).Select(step => step.Id).Distinct().ToList();
        var answers = await StepAnswer.VisibleTo(db, actor).Where(a => runs.Contains(a.RunId) && ids.Contains(a.StepId) && a.Text != "")
            .Select(a => new { a.RunId, a.Number, a.Text, a.AnsweredAt }).ToListAsync(cancel);
        var days = new Dictionary<(Guid, int), DateOnly>();
        foreach (var answer in answers.OrderBy(a => a.AnsweredAt))
        {
            if (DateOnly.TryParseExact(answer.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                days[(answer.RunId, answer.Number)] = day;
            }
        }

        return days;
    }
}
