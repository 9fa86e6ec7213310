using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Front.Waiting;

/// <summary>The day was fixed beforehand: on it, those who were there look back together.</summary>
internal sealed record DueEvaluation(RunAt At, int Number, DateOnly Day)
{
    private const int DaysAhead = 5;

    public static async Task<List<DueEvaluation>> ReadAsync(OverbrugDb db, Actor actor, IReadOnlyList<RunAt> runs, DateOnly today, CancellationToken cancel)
    {
        if (runs.Count == 0)
        {
            return [];
        }

        var steps = runs.SelectMany(r => r.Journey.Phases).SelectMany(p => p.Steps).Select(s => s.Step);
        var days = await EvaluationDays.OfAsync(db, actor, [.. runs.Select(r => r.Run.Id)], steps, cancel);
        return [.. days.Select(fixedDay => new DueEvaluation(runs.First(r => r.Run.Id == fixedDay.Key.Run), fixedDay.Key.Number, fixedDay.Value))
            .Where(due => due.IsOpen && due.Day <= today.AddDays(due.HasMet ? DaysAhead : 1)).OrderBy(due => due.Day).ThenBy(due => due.At.Run.Id)];
    }

    /// <summary>"Vandaag: evaluatie van samen koken, Vissen".</summary>
    public string InWords(DateOnly today, WordsIn words) => words.Of(
        (Day.DayNumber - today.DayNumber) switch { 0 => "today.evaluation-today", 1 => "today.evaluation-tomorrow", _ => "today.evaluation" },
        ("theme", At.Run.Theme), ("class", At.Run.ClassGroup.Name));

    /// <summary>The day that was agreed, where the words do not say it yet.</summary>
    public string? When(DateOnly today, WordsIn words) => (Day.DayNumber - today.DayNumber) switch
    {
        < 0 => words.Of("today.evaluation-was", ("day", Day)),
        0 or 1 => null,
        _ => words.Of("today.evaluation-on", ("day", Day)),
    };

    private bool HasMet => At.Journey.OfActivity(Number).Where(p => p.Phase.Station == Station.Meet).All(p => p.State is JourneyState.Done or JourneyState.Skipped);

    private bool IsOpen => At.Journey.OfActivity(Number).Any(p => p.Phase.Station == Station.LookBack && p.State is JourneyState.Here or JourneyState.Open);
}
