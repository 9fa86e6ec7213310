using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Front.Waiting;

/// <summary>The day was fixed beforehand: on it, those who were there look back together.</summary>
internal sealed record DueEvaluation(RunAt At, int Number, DateOnly Day)
{
    private const string FixesTheDay = "evaluation-date";
    private const int DaysAhead = 5;

    public static async Task<List<DueEvaluation>> ReadAsync(OverbrugDb db, Actor actor, IReadOnlyList<RunAt> runs, DateOnly today, CancellationToken cancel)
    {
        if (runs.Count == 0)
        {
            return [];
        }

        var ids = runs.Select(r => r.Run.Id).ToList();
        var steps = runs.SelectMany(r => r.Journey.Phases).SelectMany(p => p.Steps).Select(s => s.Step)
            .Where(s => s.Produces == FixesTheDay).Select(s => s.Id).Distinct().ToList();
        var fixedDays = await StepAnswer.VisibleTo(db, actor).Where(a => ids.Contains(a.RunId) && steps.Contains(a.StepId) && a.Text != "")
            .Select(a => new { a.RunId, a.Number, a.Text }).ToListAsync(cancel);
        return [.. fixedDays.Where(a => IsDay(a.Text, out _)).Select(a => new DueEvaluation(runs.First(r => r.Run.Id == a.RunId), a.Number, DayOf(a.Text)))
            .Where(due => due.Day <= today.AddDays(DaysAhead) && due.IsAhead).OrderBy(due => due.Day)];
    }

    /// <summary>The activity took place, and the look back is not done.</summary>
    private bool IsAhead => At.Journey.OfActivity(Number).Where(p => p.Phase.Station == Station.Meet).All(p => p.State is JourneyState.Done or JourneyState.Skipped)
        && At.Journey.OfActivity(Number).Any(p => p.Phase.Station == Station.LookBack && p.State is JourneyState.Here or JourneyState.Open);

    private static DateOnly DayOf(string text) => IsDay(text, out var day) ? day : default;

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
