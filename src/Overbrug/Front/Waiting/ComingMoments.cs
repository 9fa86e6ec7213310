using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Front.Waiting;

/// <summary>The moments of the coming week of my classes, and of the whole school for its head.</summary>
internal static class ComingMoments
{
    private const int Most = 6;
    private const int DaysAhead = 8;

    public static async Task<List<Moment>> ReadAsync(OverbrugDb db, Actor actor, DateTime localNow, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(localNow);
        var last = today.AddDays(DaysAhead);
        var moments = await Moment.VisibleTo(db, actor).AsNoTracking().Include(m => m.Classes)
            .Where(m => m.State == MomentState.Published && m.Day >= today && m.Day <= last)
            .Where(m => actor.Leads || m.Classes.Any(link => actor.ClassIds.Contains(link.ClassGroupId)))
            .OrderBy(m => m.Day).ThenBy(m => m.Starts).ThenBy(m => m.Id).Take(Most).ToListAsync(cancel);
        return [.. moments.Where(m => !m.IsPast(localNow))];
    }
}
