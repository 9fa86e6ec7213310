using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Front.Printing;

/// <summary>The method behind a moment, when it belongs to an activity of a run that this person may see, and what was hoped beforehand.</summary>
public sealed record MomentGuide(Method? Method, IReadOnlyList<Criterion> Hoped)
{
    public static MomentGuide None { get; } = new(null, []);

    public static async Task<MomentGuide> LoadAsync(OverbrugDb db, Actor actor, Guid momentId, CancellationToken cancel)
    {
        if (await RunActivity.VisibleTo(db, actor).AsNoTracking().FirstOrDefaultAsync(a => a.MomentId == momentId, cancel) is not { } activity)
        {
            return None;
        }

        var version = await Run.VisibleTo(db, actor).Where(r => r.Id == activity.RunId).Select(r => r.Method).AsNoTracking().SingleAsync(cancel);
        var hoped = await Criterion.VisibleTo(db, actor).AsNoTracking()
            .Where(c => c.RunId == activity.RunId && c.Number == activity.Number).OrderBy(c => c.Id).ToListAsync(cancel);
        return new(version.Read(), hoped);
    }

    /// <summary>What one activity asks at this station, without what only some of the team may read.</summary>
    public IReadOnlyList<MethodStep> Steps(Station station, Func<MethodPhase, bool> phases) => Method is null ? [] :
        [.. Method.Phases.Where(phase => phase.Station == station && phase.Per == Per.Activity && phases(phase)).SelectMany(phase => phase.Steps).Where(step => step.Visible.Count == 0)];

    public IReadOnlyList<MethodStep> ToPrepare => Steps(Station.Prepare, _ => true);

    /// <summary>What is asked in the room, of the parents.</summary>
    public IReadOnlyList<MethodStep> ToTalkOver => [.. Steps(Station.LookBack, _ => true).Where(step => step.For.Contains(Voice.Parent))];

    public IReadOnlyList<MethodStep> ToEvaluate => [.. Steps(Station.LookBack, IsForTheTeam)];

    public static IEnumerable<MethodQuestion> AskedOfTheTeam(MethodStep step) => step.Questions.Where(question => question.For.Any(voice => voice != Voice.Parent));

    public static IEnumerable<MethodQuestion> AskedOfParents(MethodStep step) => step.Questions.Where(question => question.For.Contains(Voice.Parent));

    private static bool IsForTheTeam(MethodPhase phase) => phase.Steps.All(step => !step.For.Contains(Voice.Parent));
}
