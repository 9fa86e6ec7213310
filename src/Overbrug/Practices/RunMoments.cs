using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>The moments of a class that can be an activity of its run: those to come, and those just past.</summary>
internal static class RunMoments
{
    private const int Most = 20;
    private const int DaysBack = 60;

    public static async Task<IReadOnlyList<Moment>> ForAsync(OverbrugDb db, Actor actor, Run run, DateOnly today, CancellationToken cancel)
    {
        var from = today.AddDays(-DaysBack);
        return await Moment.VisibleTo(db, actor)
            .Where(m => m.Day >= from && m.State != MomentState.Cancelled && m.Classes.Any(link => link.ClassGroupId == run.ClassGroupId))
            .OrderBy(m => m.Day).ThenBy(m => m.Starts).Take(Most).ToListAsync(cancel);
    }
}
